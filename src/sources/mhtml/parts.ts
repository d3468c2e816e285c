import { bodyStart, firstOf, type Headers, readHeaders } from "../eml/headers.ts";
import { LIMITS } from "../limits.ts";

/** A part of a page that was saved with everything that belongs to it (RFC 2557). */
export interface Part {
  readonly headers: Headers;
  /** As it stands, still in its transfer encoding. */
  readonly body: Buffer;
}

const DEEPEST = 5;

/** The parts in order, nested ones in their place. A part that is cut off ends with the bytes. */
export function partsOf(bytes: Buffer, depth = 0): Part[] {
  const headers = readHeaders(bytes);
  const body = bytes.subarray(bodyStart(bytes));
  const boundary = boundaryOf(headers);
  if (boundary === null || depth >= DEEPEST) return [{ headers, body }];
  const parts: Part[] = [];
  for (const piece of split(body, boundary)) {
    if (parts.length >= LIMITS.entries) break;
    parts.push(...partsOf(piece, depth + 1));
  }
  return parts;
}

const boundaryOf = (headers: Headers): string | null => {
  const type = firstOf(headers, "content-type") ?? "";
  if (!/^\s*multipart\//i.test(type)) return null;
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  return quoted ?? bare ?? null;
};

/** What stands between the lines that part it (RFC 2046, 5.1.1). */
function split(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const pieces: Buffer[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const after = body.subarray(at + mark.length, at + mark.length + 2).toString("latin1");
    if (!/^(?:--|[ \t]|\r?\n|\r?$)/.test(after)) continue;
    if (from !== -1) pieces.push(withoutLineEnd(body.subarray(from, at)));
    if (pieces.length >= LIMITS.entries || after === "--") return pieces;
    const line = body.indexOf(0x0a, at);
    from = line === -1 ? body.length : line + 1;
  }
  if (from !== -1) pieces.push(body.subarray(from));
  return pieces;
}

/** The line end before a mark belongs to the mark. */
const withoutLineEnd = (piece: Buffer): Buffer => {
  const end = piece.at(-1) === 0x0a ? (piece.at(-2) === 0x0d ? 2 : 1) : 0;
  return piece.subarray(0, piece.length - end);
};
