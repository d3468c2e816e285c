import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from "node:zlib";
import type { ExtractFault } from "../extract.ts";
import { LIMITS } from "../limits.ts";
import { PAGE_BYTES } from "../web-page.ts";

/** An answer of a web server as it went over the line. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; of those given more than once the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** As sent: in chunks, packed. */
  readonly body: Buffer;
}

const MOST_HEADER = 256 * 1024;
const FREE_BYTES = 1024 * 1024;

/** Reads an answer; null where it is none. */
export function readResponse(block: Buffer): HttpResponse | null {
  const head = block.subarray(0, MOST_HEADER).toString("latin1");
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const end = /\r?\n\r?\n/.exec(head);
  const length = end ? end.index + end[0].length : block.length;
  const headers = new Map<string, string>();
  for (const line of head
    .slice(0, end?.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: block.subarray(length) };
}

export type Body =
  | { readonly kind: "body"; readonly bytes: Buffer }
  | { readonly kind: "bad"; readonly fault: ExtractFault };

/** What was sent, out of its chunks and unpacked. Archives that undid that already and left the headers are read as well. */
export function bodyOf({ headers, body }: HttpResponse): Body {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  let bytes = isChunked ? dechunked(body) : body;
  if (bytes === null) return { kind: "bad", fault: "broken" };
  const encodings = (headers.get("content-encoding") ?? "").toLowerCase().split(",");
  for (const encoding of encodings.reverse()) {
    const unpacked = unpackedBody(bytes, encoding.trim());
    if (unpacked.kind === "bad") return unpacked;
    bytes = unpacked.bytes;
  }
  return bytes.length > PAGE_BYTES ? { kind: "bad", fault: "too large unpacked" } : { kind: "body", bytes };
}

const SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n/i;

/** RFC 9112, 7.1. The body as it is where it does not begin with a chunk; null where a chunk is broken. */
export function dechunked(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = SIZE.exec(body.subarray(at, at + 1100).toString("latin1"));
    if (!line) return at === 0 ? body : null;
    const size = Number.parseInt(line[1]!, 16);
    const from = at + line[0].length;
    if (size === 0) return Buffer.concat(chunks);
    if (from + size > body.length) return null;
    chunks.push(body.subarray(from, from + size));
    at = from + size;
    if (body[at] === 0x0d) at++;
    if (body[at] !== 0x0a) return null;
    at++;
  }
}

type Unpack = (bytes: Buffer, options: ZlibOptions) => Buffer;
const ENCODINGS: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  // Servers mean either by this name.
  deflate: [inflateSync, inflateRawSync],
  br: [(bytes, { maxOutputLength = PAGE_BYTES }) => brotliDecompressSync(bytes, { maxOutputLength })],
  zstd: [(bytes, { maxOutputLength = PAGE_BYTES }) => zstdDecompressSync(bytes, { maxOutputLength })],
};

function unpackedBody(bytes: Buffer, encoding: string): Body {
  const ways = ENCODINGS[encoding] ?? [];
  if (ways.length === 0) return { kind: "body", bytes };
  const maxOutputLength = Math.min(PAGE_BYTES, Math.max(FREE_BYTES, bytes.length * LIMITS.ratio));
  for (const unpack of ways) {
    try {
      return { kind: "body", bytes: unpack(bytes, { maxOutputLength }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        return { kind: "bad", fault: "too large unpacked" };
    }
  }
  return /^\s*</.test(bytes.subarray(0, 200).toString("latin1"))
    ? { kind: "body", bytes }
    : { kind: "bad", fault: "broken" };
}
