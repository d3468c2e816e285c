import type { Message } from "./message.ts";

/** Messages that are read as one document, in their order. */
export type Thread = readonly Message[];

interface OpenThread {
  readonly messages: Message[];
  readonly ids: number[];
}

/** Messages that are held at once. */
const MOST_HELD = 500;
const LONGEST_THREAD = 100;
/** A message this long was probably split by Telegram, which takes 4,096 characters. */
const NEARLY_FULL = 3_500;

/**
 * Puts messages together that belong together: a reply to its message, the parts of a split one, an album with its caption. All of a
 * thread is of one day, so that "today" in it means one thing. Only the last messages are remembered, however many come.
 */
export class Threads {
  /** Oldest first. */
  readonly #open = new Set<OpenThread>();
  readonly #threadOf = new Map<number, OpenThread>();
  #last: Message | null = null;

  /** @returns Threads that nothing can join any more. */
  *add(message: Message): Generator<Thread> {
    if (this.#last && this.#last.at.day !== message.at.day) yield* this.end();
    const joined = this.#joinedBy(message);
    this.#last = message;
    // A picture without words is no document, but words may answer it, or continue its album.
    if (message.text === "" && !joined) return;
    const thread = joined ?? { messages: [], ids: [] };
    if (message.text !== "") thread.messages.push(message);
    thread.ids.push(message.id);
    this.#open.add(thread);
    this.#threadOf.set(message.id, thread);
    while (this.#threadOf.size > MOST_HELD || this.#open.size > MOST_HELD) yield this.#closeOldest();
  }

  *end(): Generator<Thread> {
    for (const { messages } of this.#open) yield messages;
    this.#open.clear();
    this.#threadOf.clear();
  }

  #joinedBy(message: Message): OpenThread | null {
    const continued = this.#last && isContinued(this.#last, message) ? this.#last.id : null;
    for (const other of [message.replyTo, continued]) {
      const thread = other === null ? undefined : this.#threadOf.get(other);
      if (thread && thread.ids.length < LONGEST_THREAD) return thread;
    }
    return null;
  }

  #closeOldest(): Thread {
    const [oldest] = this.#open;
    this.#open.delete(oldest!);
    for (const id of oldest!.ids) if (this.#threadOf.get(id) === oldest) this.#threadOf.delete(id);
    return oldest!.messages;
  }
}

/** Whether the second of two messages in a row goes on where the first ended. */
function isContinued(first: Message, second: Message): boolean {
  const isSameMinute = first.at.minute !== "" && first.at.minute === second.at.minute && first.at.day === second.at.day;
  if (!isSameMinute || first.sender !== second.sender || first.forwardedFrom !== second.forwardedFrom) return false;
  if (!first.isForwarded && !second.isForwarded) return true;
  // Several posts are often forwarded at once: only what is plainly one of them in pieces.
  const isAlbum = first.hasMedia && second.hasMedia && (first.text === "" || second.text === "");
  return first.isForwarded === second.isForwarded && (isAlbum || first.text.length >= NEARLY_FULL);
}
