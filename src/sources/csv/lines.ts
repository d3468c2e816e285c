import { decode } from "../decode.ts";

/** Bytes whose lines can be told without decoding, and how to decode them. */
export interface Lines {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** The first bytes, up to the end of a line where there is one. */
  readonly head: Uint8Array;
  /** The texts of cells of one line; null where its bytes are of no encoding that is known. */
  readonly decode: (cells: readonly Uint8Array[], line: Uint8Array) => readonly string[] | null;
}

const HEAD_BYTES = 64 * 1024;

/**
 * Finds out the encoding by the beginning of a file: UTF-8, a Cyrillic code page, or UTF-16, which is turned into UTF-8. Where the
 * beginning is plain ASCII, each line is taken as UTF-8, or else in the code page that fits it.
 *
 * @returns Null for what is no text.
 */
export async function openLines(pieces: AsyncIterable<Uint8Array>): Promise<Lines | null> {
  const source = pieces[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await source.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const sample = wholeLines(head.subarray(0, HEAD_BYTES));
  const decoded = decode(sample);
  if (decoded.kind === "unreadable" && decoded.reason === "binary") return null;
  const encoding = decoded.kind === "text" ? decoded.encoding : "utf-8";
  async function* again() {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  if (encoding.startsWith("utf-16")) {
    const asUtf8 = (bytes: Uint8Array) => Buffer.from(new TextDecoder(encoding).decode(bytes));
    return { pieces: recoded(again(), encoding), head: asUtf8(sample), decode: decoderOf("utf-8") };
  }
  return { pieces: withoutMark(again()), head: afterMark(sample), decode: decoderOf(encoding) };
}

/** Cut in the middle of a letter, UTF-8 would not be recognised. */
function wholeLines(bytes: Buffer): Buffer {
  const isWide = bytes.subarray(0, 64).includes(0);
  const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
  if (isWide) return bytes.subarray(0, bytes.length & ~1);
  if (bytes.length < HEAD_BYTES) return bytes;
  if (end > 0) return bytes.subarray(0, end + 1);
  let last = bytes.length;
  while (last > bytes.length - 4 && (bytes[last - 1]! & 0xc0) === 0x80) last--;
  return bytes.subarray(0, last - 1);
}

function decoderOf(encoding: string): Lines["decode"] {
  const page = encoding === "utf-8" ? null : new TextDecoder(encoding);
  const exact = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (cells, line) => {
    if (page) return cells.map((cell) => page.decode(cell));
    try {
      return cells.map((cell) => exact.decode(cell));
    } catch {
      const decoded = decode(line);
      if (decoded.kind === "unreadable") return null;
      const ofLine = new TextDecoder(decoded.encoding);
      return cells.map((cell) => ofLine.decode(cell));
    }
  };
}

const MARK = [0xef, 0xbb, 0xbf];
const afterMark = (bytes: Uint8Array): Uint8Array =>
  MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(MARK.length) : bytes;

async function* withoutMark(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst ? afterMark(piece) : piece;
    isFirst = false;
  }
}

async function* recoded(pieces: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}
