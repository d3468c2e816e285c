import { itemsOf, leftOutOf, newTally } from "../eml/items.ts";
import { MESSAGE_BYTES, readMessage } from "../eml/message.ts";
import type { Extractor } from "../extract.ts";
import { messagesOf } from "./split.ts";

/** A mailbox, piece by piece: each message as if it were a file of its own. */
export const extractMbox: Extractor = async function* ({ pieces }) {
  const tally = newTally();
  let count = 0;
  for await (const { number, bytes } of messagesOf(pieces, MESSAGE_BYTES)) {
    count++;
    const part = String(number);
    if (bytes === null) yield { kind: "fault", fault: "too large unpacked", part };
    else yield* itemsOf(await readMessage(bytes), part, bytes, tally);
  }
  yield* leftOutOf(tally);
  if (count === 0) yield { kind: "fault", fault: "broken", part: null };
};
