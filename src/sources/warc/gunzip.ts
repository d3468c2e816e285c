import { crc32 } from "node:zlib";
import type { ByteQueue } from "../byte-queue.ts";
import type { ExtractFault } from "../extract.ts";
import { LIMITS } from "../limits.ts";
import { Inflater } from "./inflater.ts";

/** Unpacked bytes up to a place where something is broken, or up to the end. */
export interface Stretch {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Why it ends, once its pieces are read; null at the end of the file. */
  readonly fault: () => ExtractFault | null;
  /** Whether the last pieces came out of the member that is broken: its check sum comes after them. */
  readonly isEndDoubtful: () => boolean;
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** Header fields of variable length (file name, comment, extra) end within this. */
const MOST_HEADER = 66 * 1024;
/** Small enough that what comes out of one chunk, at most a thousand times as much, fits into memory. */
const CHUNK = 16 * 1024;
const FREE_BYTES = 1024 * 1024;
/** Of a broken member so much is kept, to look for the next one in it; and so much is unpacked twice in all. */
const KEPT = 1024 * 1024;
const MOST_REPEATED = 32 * 1024 * 1024;

export const isGzip = (head: Buffer): boolean => head.subarray(0, MAGIC.length).equals(MAGIC);

/**
 * Unpacks members of gzip (RFC 1952) one after another, as archives of the web hold one for each record. A broken member ends a stretch;
 * the next stretch begins with the next member that can be found.
 */
export async function* unpack(input: ByteQueue): AsyncGenerator<Stretch> {
  const state = { repeated: 0, hasOutput: false };
  while (await input.fill(1)) {
    let fault: ExtractFault | null = null;
    async function* pieces() {
      while (fault === null && (await input.fill(1))) fault = yield* member(input, state);
    }
    const stretch = pieces();
    yield { pieces: stretch, fault: () => fault, isEndDoubtful: () => fault !== null && state.hasOutput };
    // What the reader did not want is unpacked all the same, to find the next member.
    for await (const _ of stretch);
    if (fault === null || !(await toNextMember(input))) return;
  }
}

interface State {
  /** Bytes unpacked more than once so far. */
  repeated: number;
  /** Whether something came out of the current member. */
  hasOutput: boolean;
}

/** Unpacks one member and takes it off the input. The fault, if any; then the input stands where the search for the next may begin. */
async function* member(input: ByteQueue, state: State): AsyncGenerator<Uint8Array, ExtractFault | null> {
  state.hasOutput = false;
  const header = await headerLength(input);
  if (header === null) return dropOne(input);
  const inflater = new Inflater();
  let offset = header;
  let isWhole = true;
  let sum = 0;
  let size = 0;
  try {
    while (true) {
      if (offset > KEPT) {
        input.drop(offset);
        offset = 0;
        isWhole = false;
      }
      const hasMore = await input.fill(offset + 1);
      const before = inflater.consumed;
      const { out, isEnd } = await inflater.next(hasMore ? input.held.subarray(offset, offset + CHUNK) : null);
      offset += inflater.consumed - before;
      for (const piece of out) {
        size += piece.length;
        if (size > Math.max(FREE_BYTES, inflater.consumed * LIMITS.ratio)) {
          input.drop(offset);
          return "too large unpacked";
        }
        sum = crc32(piece, sum);
        state.hasOutput = true;
        yield piece;
      }
      if (isEnd) break;
      if (!hasMore) throw new Error("The member is cut off");
    }
    await input.fill(offset + TRAILER_BYTES);
    const trailer = input.held.subarray(offset, offset + TRAILER_BYTES);
    const isRight =
      trailer.length === TRAILER_BYTES && trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32;
    input.drop(offset + TRAILER_BYTES);
    return isRight ? null : "broken";
  } catch {
    // The next member may begin before the place where this one is found to be broken.
    state.repeated += offset;
    input.drop(isWhole && state.repeated < MOST_REPEATED ? MAGIC.length : Math.max(offset, MAGIC.length));
    return "broken";
  } finally {
    inflater.close();
  }
}

function dropOne(input: ByteQueue): ExtractFault {
  input.drop(1);
  return "broken";
}

/** Length of a member's header; null where there is none. */
async function headerLength(input: ByteQueue): Promise<number | null> {
  if (!(await input.fill(HEADER_BYTES)) || !isGzip(input.held)) return null;
  const flags = input.held[3]!;
  if (flags & 0xe0) return null;
  if (!(flags & 0x1e)) return HEADER_BYTES;
  await input.fill(MOST_HEADER);
  const { held } = input;
  let at = HEADER_BYTES;
  if (flags & 0x04) at += 2 + (held.length >= at + 2 ? held.readUInt16LE(at) : 0);
  for (const flag of [0x08, 0x10]) {
    if (!(flags & flag)) continue;
    const end = held.indexOf(0, at);
    if (end === -1 || end > MOST_HEADER) return null;
    at = end + 1;
  }
  if (flags & 0x02) at += 2;
  return at <= held.length ? at : null;
}

/** Goes to where a member may begin; false where none does. */
async function toNextMember(input: ByteQueue): Promise<boolean> {
  while (true) {
    const at = input.held.indexOf(MAGIC);
    if (at !== -1) {
      input.drop(at);
      return true;
    }
    input.drop(Math.max(0, input.held.length - MAGIC.length + 1));
    if (!(await input.more())) return false;
  }
}
