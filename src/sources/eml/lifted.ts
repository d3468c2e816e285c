/**
 * A message whose large encoded parts are replaced by numbers: taking it apart then costs little memory, and the parts are decoded each by
 * itself when they are wanted.
 */
export interface Lifted {
  readonly message: Buffer;
  /** The content of an attachment, where it was replaced; else as it is. */
  readonly contentOf: (content: Uint8Array) => Uint8Array;
}

const ENCODED = /^content-transfer-encoding[ \t]*:[ \t]*base64[ \t]*\r?$/gim;
const SMALL = 64 * 1024;
const LONGEST_HEADER = 16 * 1024;
const NAME = "part lifted out of the message, number ";

/** Lifts the large parts in base64 out of a message. */
export function lift(bytes: Buffer): Lifted {
  const parts: Buffer[] = [];
  const kept: Buffer[] = [];
  let from = 0;
  for (const { index } of bytes.toString("latin1").matchAll(ENCODED)) {
    if (index < from) continue;
    const begin = bodyAfter(bytes, index);
    if (begin === null) continue;
    // No line of base64 begins like the mark between parts.
    const mark = bytes.indexOf("\n--", begin - 1);
    const end = mark === -1 ? bytes.length : mark;
    if (end - begin < SMALL) continue;
    kept.push(bytes.subarray(from, begin), Buffer.from(Buffer.from(NAME + parts.length).toString("base64")));
    parts.push(bytes.subarray(begin, end));
    from = end;
  }
  kept.push(bytes.subarray(from));
  return {
    message: parts.length === 0 ? bytes : Buffer.concat(kept),
    contentOf(content) {
      const text = content.length < 100 ? Buffer.from(content).toString("latin1") : "";
      const part = text.startsWith(NAME) ? parts[Number(text.slice(NAME.length))] : undefined;
      return part ? Buffer.from(part.toString("latin1"), "base64") : content;
    },
  };
}

/** Where the body begins whose headers stand there; null where it does not. */
function bodyAfter(bytes: Buffer, at: number): number | null {
  const found = /\n\r?\n/.exec(bytes.subarray(at, at + LONGEST_HEADER).toString("latin1"));
  return found ? at + found.index + found[0].length : null;
}
