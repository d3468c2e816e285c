import type { Extractor } from "../extract.ts";
import { itemsOf, leftOutOf, newTally } from "./items.ts";
import { readMessage } from "./message.ts";

/** One message: its words as a document, its attachments of known kinds as files. */
export const extractEml: Extractor = async function* ({ whole }) {
  const tally = newTally();
  yield* itemsOf(await readMessage(withoutEnvelope(Buffer.from(await whole()))), null, null, tally);
  yield* leftOutOf(tally);
};

/** Without what may stand before the first header: a byte-order mark, empty lines, the line by which a mailbox begins a message. */
function withoutEnvelope(bytes: Buffer): Buffer {
  const lead = /^(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\n]{0,400}\n)?/.exec(bytes.subarray(0, 2048).toString("latin1"));
  return bytes.subarray(lead?.[0].length ?? 0);
}
