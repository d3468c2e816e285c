import { constants, gunzipSync } from "node:zlib";
import { isGzip } from "./warc/gunzip.ts";

/** Mail, saved pages and archives of the web, where the first bytes leave no doubt. */
export function keptOf(head: Uint8Array): "eml" | "mbox" | "mhtml" | "warc" | null {
  const text = Buffer.from(head).toString("latin1");
  if (/^WARC\/1\.\d\r?\n/.test(text) || isPackedWarc(head)) return "warc";
  if (/^From \S[^\n]*\d\d:\d\d[^\n]*\d{4}[^\n]*\n[A-Za-z][\w-]*:/.test(text)) return "mbox";
  if (!/^[A-Z][A-Za-z-]{1,40}:[ \t]/.test(text)) return null;
  if (/^(?:Snapshot-Content-Location:|From: "?<?Saved by )/im.test(text)) return "mhtml";
  return /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To):/im.test(text) ? "eml" : null;
}

/** Archives of the web are packed record by record: their first bytes tell what is inside. */
function isPackedWarc(head: Uint8Array): boolean {
  if (!isGzip(Buffer.from(head))) return false;
  try {
    const unpacked = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 });
    return unpacked.subarray(0, 7).toString("latin1") === "WARC/1.";
  } catch {
    return false;
  }
}
