import type { Extracted } from "../extract.ts";
import type { Message } from "./message.ts";

/** What is counted over all messages of a file, to be said once. */
export interface Tally {
  people: number;
  media: number;
  others: number;
}

export const newTally = (): Tally => ({ people: 0, media: 0, others: 0 });

/**
 * What comes out of a message: the document, then its files.
 *
 * @param part - The message's number in a mailbox; null where the file is the message.
 * @param bytes - Of the message in a mailbox.
 */
export function* itemsOf(
  message: Message,
  part: string | null,
  bytes: Uint8Array | null,
  tally: Tally,
): Generator<Extracted> {
  if (message.text !== null) yield { kind: "document", text: message.text, meta: message.meta, part, bytes };
  if (message.fault !== null) yield { kind: "fault", fault: message.fault, part };
  for (const file of message.files)
    yield { kind: "file", name: part === null ? file.name : `${part}/${file.name}`, bytes: file.bytes };
  tally.people += message.people;
  tally.media += message.media;
  tally.others += message.others;
}

export function* leftOutOf({ people, media, others }: Tally): Generator<Extracted> {
  if (people > 0) yield { kind: "left out", what: "people", count: people };
  if (media > 0) yield { kind: "left out", what: "media", count: media };
  if (others > 0) yield { kind: "left out", what: "other files", count: others };
}
