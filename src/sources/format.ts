import { extname } from "node:path";
import { keptOf } from "./kept.ts";
import { exportOf, isExportName } from "./telegram/recognise.ts";

/** Formats that are read in the limited process. Plain text needs no parser and is decoded where it is. */
export type Format =
  | "html"
  | "zip"
  | "eml"
  | "mbox"
  | "mhtml"
  | "warc"
  | "wacz"
  | "pdf"
  | "docx"
  | "odt"
  | "unread"
  | "telegram"
  | "telegram-page"
  | "csv"
  | "jsonl"
  | "xlsx"
  | "cells";

const BY_SUFFIX: Readonly<Record<string, Format>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".zip": "zip",
  ".eml": "eml",
  ".mbox": "mbox",
  ".mbx": "mbox",
  ".mht": "mhtml",
  ".mhtml": "mhtml",
  ".warc": "warc",
  ".warc.gz": "warc",
  ".wacz": "wacz",
  ".pdf": "pdf",
  ".docx": "docx",
  ".docm": "docx",
  ".dotx": "docx",
  ".odt": "odt",
  ".ott": "odt",
  ".csv": "csv",
  ".tsv": "csv",
  ".tab": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".xls": "xlsx",
  ".rtf": "unread",
  ".doc": "unread",
};
const TEXT = new Set([".txt", ".text", ".md"]);

/** Suffixes by which a folder is searched. */
export const isKnownSuffix = (name: string): boolean =>
  TEXT.has(suffixOf(name)) || suffixOf(name) in BY_SUFFIX || isExportName(name);

/** Lower case with the dot; empty where there is none. */
export const suffixOf = (name: string): string =>
  /\.warc\.gz$/i.test(name) ? ".warc.gz" : extname(name).toLowerCase();

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/**
 * How bytes are to be read: by the name's suffix, else by how they begin; null for plain text.
 *
 * @param head - The first bytes, some 200 of them.
 */
export function formatOf(name: string, head: Uint8Array): Format | null {
  const telegram = exportOf(name, head);
  if (telegram) return telegram;
  const known = BY_SUFFIX[suffixOf(name)];
  if (known) return known;
  if (TEXT.has(suffixOf(name))) return null;
  const kept = keptOf(head);
  if (kept) return kept;
  const office = officeOf(head);
  if (office) return office;
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return "zip";
  return /^\s*<(?:!doctype|html)/i.test(Buffer.from(head).toString("latin1")) ? "html" : null;
}

/** Formats of office programs that are sure from the first bytes alone. */
function officeOf(head: Uint8Array): Format | null {
  const text = Buffer.from(head).toString("latin1");
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(text)) return "pdf";
  if (text.startsWith("{\\rtf")) return "unread";
  if (/^(?:\xef\xbb\xbf)?sep=[,;\t|]\r?\n/.test(text)) return "csv";
  // An archive whose first file is named: OpenDocument begins with its kind.
  if (!text.startsWith("PK\x03\x04")) return null;
  const first = text.slice(30);
  if (first.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (first.startsWith("xl/")) return "xlsx";
  return first.startsWith("word/") ? "docx" : null;
}
