import { decodeWords } from "postal-mime";
import { charsetOf, decodeDeclared } from "../declared.ts";

/** The headers of a message or part: names in lower case, each with its values in order, unfolded. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const MOST_BYTES = 256 * 1024;
const LINE = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/;

/** Where the headers end and the body begins; the whole length where there is no body. */
export function bodyStart(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1) return bytes.length;
    if (end === at || (end === at + 1 && bytes[at] === 0x0d)) return end + 1;
    at = end + 1;
  }
  return bytes.length;
}

/** Reads headers; bytes beyond ASCII in them, which no standard allowed for long, are read as what they look like. */
export function readHeaders(bytes: Buffer): Headers {
  const head = bytes.subarray(0, Math.min(bodyStart(bytes), MOST_BYTES));
  const decoded = decodeDeclared(head, charsetOf(head.toString("latin1")) ?? "latin1");
  const text = decoded.kind === "text" ? decoded.text : head.toString("latin1");
  const headers = new Map<string, string[]>();
  for (const line of text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    const values = headers.get(key) ?? [];
    values.push(value.trim());
    headers.set(key, values);
  }
  return headers;
}

export const firstOf = (headers: Headers, name: string): string | null => headers.get(name)?.[0] ?? null;

/** A header as people read it, its encoded words decoded. */
export function wordsOf(value: string | null): string {
  if (value === null) return "";
  return decodeWords(value).replace(/\s+/g, " ").trim();
}
