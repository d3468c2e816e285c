import { createReadStream } from "node:fs";
import { padmeSize } from "../vault/blob.ts";
import type { Protected } from "../vault/protected.ts";
import { openStreamWith, sealStreamTo } from "../vault/recipients.ts";
import { ChronicleError } from "./fault.ts";
import { writeNewFile } from "./new-file.ts";

const SMALLEST = 4096;
const AT_ONCE = 64 * 1024;
/** A single line is one document at most; longer ones are no work of ours. */
const LONGEST_LINE = 512 * 1024 * 1024;

/**
 * Seals lines to recipients in a file that is there whole or not at all. Spaces after the last line fill it up to a Padmé size.
 *
 * @returns Bytes of the file.
 * @throws {@link ChronicleError} `cannot write file`; VaultError `bad recipient`.
 */
export async function writeSealedFile(
  file: string,
  recipients: readonly string[],
  lines: AsyncIterable<string>,
): Promise<number> {
  return writeNewFile(file, sealStreamTo(recipients, paddedLines(lines)));
}

async function* paddedLines(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const line of lines) {
    const bytes = Buffer.from(`${line}\n`);
    size += bytes.length;
    yield bytes;
  }
  for (let left = padmeSize(Math.max(SMALLEST, size)) - size; left > 0; left -= AT_ONCE)
    yield Buffer.alloc(Math.min(left, AT_ONCE), " ");
}

/** The lines of a sealed file, opened with an identity. The last is to say that it is the last: before it, nothing may be relied on. */
export async function* openSealedLines(file: string, identity: Protected<string>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  let size = 0;
  for await (const piece of openStreamWith([identity], createReadStream(file))) {
    let from = 0;
    for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, at)]).toString("utf8");
      rest = [];
      size = 0;
      from = at + 1;
    }
    rest.push(Buffer.from(piece.subarray(from)));
    size += piece.length - from;
    if (size > LONGEST_LINE) throw new ChronicleError("not a bundle");
  }
  const last = Buffer.concat(rest).toString("utf8");
  if (last.trim() !== "") yield last;
}
