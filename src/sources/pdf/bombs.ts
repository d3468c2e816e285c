import { inflateSync } from "node:zlib";
import { LIMITS } from "../limits.ts";

/** How far back a stream's description may begin. */
const DESCRIPTION = 1_000;
const STREAM = "stream";
const END = "endstream";
/** Pictures and attached files are not unpacked for the text. */
const LEFT_PACKED = /\/Subtype\s*\/Image|\/EmbeddedFile/;
const PACKED = /\/Fl(?:ateDecode)?\b/;
/** Letters that all tables of a file may explain; Unicode has some 150,000. */
const MOST_LETTERS = 2_000_000;
const TABLE = /begin(?:bf|cid)range/;
const RANGE = /<([\s\da-f]{1,64})>\s{0,64}<([\s\da-f]{1,64})>/gi;

/**
 * Whether a file unfolds to more than any text: a packed stream, or a table of letters that names ranges of millions. The reader would
 * hold either in memory as a whole; here streams are unpacked as far as the limit and thrown away. What hides from this look (other
 * packings, several in a row) runs against the limits of the process.
 */
export function isBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let letters = 0;
  for (const { start, end, description } of streamsIn(file)) {
    if (LEFT_PACKED.test(description)) continue;
    const content = PACKED.test(description) ? unpacked(file.subarray(start)) : file.subarray(start, end);
    if (content === "too large") return true;
    letters += lettersIn(content);
    if (letters > MOST_LETTERS) return true;
  }
  return false;
}

interface Stream {
  readonly start: number;
  readonly end: number;
  readonly description: string;
}

function* streamsIn(file: Buffer): Generator<Stream> {
  for (let at = file.indexOf(STREAM); at !== -1; ) {
    const start = afterBreak(file, at + STREAM.length);
    if (start !== null && file.subarray(at - 3, at).toString("latin1") !== "end") {
      const near = file.subarray(Math.max(0, at - DESCRIPTION), at).toString("latin1");
      const end = file.indexOf(END, start);
      yield { start, end: end === -1 ? file.length : end, description: near.slice(near.lastIndexOf(" obj") + 1) };
    }
    at = file.indexOf(STREAM, at + STREAM.length);
  }
}

function afterBreak(file: Buffer, at: number): number | null {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : null;
}

/** Empty where it is broken: that is the reader's to judge. */
function unpacked(packed: Uint8Array): Uint8Array | "too large" {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.textBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : new Uint8Array(0);
  }
}

/** How many letters a table explains; none in other streams. */
function lettersIn(content: Uint8Array): number {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!bytes.includes("begincmap") && !bytes.includes("range")) return 0;
  const text = bytes.toString("latin1");
  if (!TABLE.test(text)) return 0;
  let sum = 0;
  for (const [, low, high] of text.matchAll(RANGE)) {
    const size = numberOf(high!) - numberOf(low!);
    if (size > 0) sum += size;
  }
  return sum;
}

const numberOf = (hex: string): number => Number.parseInt(hex.replace(/\s/g, ""), 16) || 0;
