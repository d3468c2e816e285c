import { ByteQueue } from "../byte-queue.ts";

/** A message of a mailbox; its bytes are null where it is larger than a message may be. */
export interface Enclosed {
  /** Counted from 1: messages are only ever added at the end. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const MARK = Buffer.from("\nFrom ");
/** The line that begins a message, and the header after it. */
const LOOK_AHEAD = 600;
const SEPARATOR = /^From [^\n]{0,300}\d{1,2}:\d\d[^\n]{0,100}\r?\n(?:[!-9;-~]{1,100}[ \t]*:|>From )/;

/** The messages of a mailbox, one at a time, however large the mailbox is. */
export async function* messagesOf(pieces: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Enclosed> {
  const queue = new ByteQueue(pieces);
  let number = 0;
  let from = 0;
  let isTooLong = false;
  const next = (length: number): Enclosed => {
    const bytes = isTooLong ? null : unquoted(queue.take(length));
    if (isTooLong) queue.drop(length);
    isTooLong = false;
    from = 0;
    return { number: ++number, bytes };
  };
  await queue.fill(LOOK_AHEAD);
  if (isSeparator(queue.held, 0)) dropLine(queue);
  while (true) {
    const at = queue.held.indexOf(MARK, from);
    if (at !== -1) {
      await queue.fill(at + LOOK_AHEAD);
      if (isSeparator(queue.held, at + 1)) {
        yield next(at + 1);
        dropLine(queue);
      } else from = at + 1;
      continue;
    }
    from = Math.max(0, queue.held.length - MARK.length + 1);
    if (queue.held.length > mostBytes) {
      isTooLong = true;
      queue.drop(from);
      from = 0;
    }
    if (!(await queue.more())) break;
  }
  if (isTooLong || queue.held.some((byte) => byte !== 0x0a && byte !== 0x0d)) yield next(withoutCutMark(queue.held));
}

/** Length of the last message without the beginning of a separator with which a mailbox that is cut off may end. */
function withoutCutMark(held: Buffer): number {
  const at = held.lastIndexOf(0x0a) + 1;
  return at > 0 && held.subarray(at, at + MARK.length - 1).equals(MARK.subarray(1)) ? at : held.length;
}

const isSeparator = (held: Buffer, at: number): boolean =>
  SEPARATOR.test(held.subarray(at, at + LOOK_AHEAD).toString("latin1"));

const dropLine = (queue: ByteQueue): void => queue.drop(queue.held.indexOf(0x0a) + 1);

/** Takes back the mark that mailboxes put before lines that begin like a separator (mboxrd). */
function unquoted(bytes: Buffer): Buffer {
  if (!bytes.includes("\n>From ") && !bytes.includes("\n>>")) return bytes;
  return Buffer.from(bytes.toString("latin1").replace(/^>(>*From )/gm, "$1"), "latin1");
}
