import type { ByteQueue } from "../byte-queue.ts";

/** A record of an archive of the web (ISO 28500, WARC 1.0 and 1.1). */
export interface WarcRecord {
  readonly kind: "record";
  /** Names in lower case; of those given more than once the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Null where it is too large to be held: a film, an archive. */
  readonly block: Buffer | null;
  /** The record as it stands: header, block and the empty lines after it. */
  readonly bytes: Buffer;
}

/** A record that is not as the standard says; reading goes on at the next one. */
export interface BadRecord {
  readonly kind: "bad";
  /** Of the record, where it could still be read. */
  readonly id: string | null;
}

const BEGIN = Buffer.from("WARC/1.");
const BEGIN_OF_LINE = Buffer.from("\nWARC/1.");
const MOST_HEADER = 64 * 1024;
/** Larger blocks are passed over. */
const MOST_BLOCK = 16 * 1024 * 1024;
/** The line ends and the beginning of the next record. */
const AFTER = 16;

/** Records in order. */
export async function* recordsOf(queue: ByteQueue): AsyncGenerator<WarcRecord | BadRecord> {
  while (await pastEmptyLines(queue)) {
    await queue.fill(BEGIN.length);
    if (!queue.held.subarray(0, BEGIN.length).equals(BEGIN)) {
      yield { kind: "bad", id: null };
      if (!(await toNextRecord(queue))) return;
      continue;
    }
    const header = await headerLength(queue);
    const fields = fieldsOf(
      queue.held.subarray(0, header ?? Math.min(queue.held.length, MOST_HEADER)).toString("utf8"),
    );
    const record = header === null ? null : await readRecord(queue, header, fields);
    if (record) yield record;
    else {
      yield { kind: "bad", id: fields.get("warc-record-id") ?? null };
      if (header === null) queue.drop(BEGIN.length);
      if (!(await toNextRecord(queue))) return;
    }
  }
}

/** Takes a record off the queue; null unless it ends where it says. */
async function readRecord(
  queue: ByteQueue,
  header: number,
  fields: ReadonlyMap<string, string>,
): Promise<WarcRecord | null> {
  const claimed = fields.get("content-length") ?? "";
  const length = /^\d{1,15}$/.test(claimed) ? Number(claimed) : null;
  if (length !== null && length > MOST_BLOCK) return passOver(queue, header, length, fields);
  const end = length === null ? null : await endAfter(queue, header + length);
  if (length === null || end === null) {
    // The length is not to be believed: the next record may begin within what it claims.
    queue.drop(header - 1);
    return null;
  }
  const bytes = queue.take(header + length + end);
  return { kind: "record", fields, bytes, block: bytes.subarray(header, header + length) };
}

/** What {@link endOf} says of what follows the first bytes; null where there are not so many. */
async function endAfter(queue: ByteQueue, length: number): Promise<number | null> {
  await queue.fill(length + AFTER);
  if (queue.held.length < length) return null;
  const isLineBefore = length > 0 && queue.held[length - 1] === 0x0a;
  return endOf(queue.held.subarray(length, length + AFTER).toString("latin1"), isLineBefore);
}

async function passOver(
  queue: ByteQueue,
  header: number,
  length: number,
  fields: ReadonlyMap<string, string>,
): Promise<WarcRecord | null> {
  const bytes = queue.take(header);
  const isWhole = await queue.skip(length);
  const end = await endAfter(queue, 0);
  return isWhole && end !== null ? { kind: "record", fields, bytes, block: null } : null;
}

/**
 * Length of the line ends after a block, two by the standard; some programs write one more or less, or count them as part of the block.
 * At the end of the file they may be missing. Null where something else follows.
 */
function endOf(after: string, isLineBefore: boolean): number | null {
  const ends = /^[\r\n]*/.exec(after)![0];
  const rest = after.slice(ends.length);
  if (ends.startsWith("\r\n\r\n") || ((ends !== "" || isLineBefore) && rest.startsWith("WARC/1.")) || rest === "")
    return ends.length;
  return null;
}

/** Length of a header with the empty line after it; null where that does not come. */
async function headerLength(queue: ByteQueue): Promise<number | null> {
  while (true) {
    const found = /\r?\n\r?\n/.exec(queue.held.subarray(0, MOST_HEADER).toString("latin1"));
    if (found) return found.index + found[0].length;
    if (queue.held.length >= MOST_HEADER || !(await queue.more())) return null;
  }
}

function fieldsOf(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

async function pastEmptyLines(queue: ByteQueue): Promise<boolean> {
  while (true) {
    const at = queue.held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (at !== -1) {
      queue.drop(at);
      return true;
    }
    queue.drop(queue.held.length);
    if (!(await queue.more())) return false;
  }
}

async function toNextRecord(queue: ByteQueue): Promise<boolean> {
  while (true) {
    const at = queue.held.indexOf(BEGIN_OF_LINE);
    if (at !== -1) {
      queue.drop(at + 1);
      return true;
    }
    queue.drop(Math.max(0, queue.held.length - BEGIN_OF_LINE.length + 1));
    if (!(await queue.more())) return false;
  }
}
