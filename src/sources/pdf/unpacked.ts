import { inflateSync } from "node:zlib";
import { LIMITS } from "../limits.ts";

/** How far back a stream's description may begin. */
const DESCRIPTION = 1_000;
const STREAM = Buffer.from("stream");
/** Pictures and attached files are not unpacked for the text. */
const LEFT_PACKED = /\/Subtype\s*\/Image|\/EmbeddedFile/;

/**
 * Whether a packed stream is larger than any text. The reader would unpack it into memory as a whole; here it is unpacked as far as the
 * limit and thrown away. What hides from this look (other filters, several in a row) runs against the limits of the process.
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(STREAM); at !== -1; at = file.indexOf(STREAM, at + STREAM.length)) {
    const start = afterBreak(file, at + STREAM.length);
    if (start === null || file.subarray(at - 3, at).toString("latin1") === "end") continue;
    const near = file.subarray(Math.max(0, at - DESCRIPTION), at).toString("latin1");
    const description = near.slice(near.lastIndexOf(" obj") + 1);
    if (/\/Fl(?:ateDecode)?\b/.test(description) && !LEFT_PACKED.test(description) && isTooLarge(file.subarray(start)))
      return true;
  }
  return false;
}

function afterBreak(file: Buffer, at: number): number | null {
  if (file[at] === 0x0d && file[at + 1] === 0x0a) return at + 2;
  return file[at] === 0x0a || file[at] === 0x0d ? at + 1 : null;
}

function isTooLarge(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: LIMITS.textBytes });
    return false;
  } catch (error) {
    // Broken ones are the reader's to judge.
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
  }
}
