import { ByteQueue } from "../byte-queue.ts";
import type { ExtractFault } from "../extract.ts";
import { isGzip, type Stretch, unpack } from "./gunzip.ts";
import { recordsOf, type WarcRecord } from "./records.ts";

/** A record, or that one is missing. */
export type WarcItem =
  | WarcRecord
  | { readonly kind: "fault"; readonly fault: ExtractFault; readonly part: string | null };

/** The records of an archive, packed or not, piece by piece. What is broken is a fault, and reading goes on after it. */
export async function* readWarc(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<WarcItem> {
  const input = new ByteQueue(pieces);
  await input.fill(4);
  if (!isGzip(input.held)) {
    yield* itemsOf(input);
    return;
  }
  for await (const stretch of unpack(input)) yield* itemsOfStretch(stretch);
}

/** Holds each item back until the next: only then its member was found to be whole. */
async function* itemsOfStretch(stretch: Stretch): AsyncGenerator<WarcItem> {
  let held: WarcItem | null = null;
  for await (const item of itemsOf(new ByteQueue(stretch.pieces))) {
    if (held) yield held;
    held = item;
  }
  const fault = stretch.fault();
  if (held?.kind === "record" && stretch.isEndDoubtful())
    yield { kind: "fault", fault: fault ?? "broken", part: partName(held.fields.get("warc-record-id") ?? "") };
  else {
    if (held) yield held;
    // Of a member that breaks in the middle its record is bad already.
    if (fault !== null && !(held?.kind === "fault" && fault === "broken" && stretch.isEndDoubtful()))
      yield { kind: "fault", fault, part: null };
  }
}

async function* itemsOf(queue: ByteQueue): AsyncGenerator<WarcItem> {
  for await (const record of recordsOf(queue)) {
    if (record.kind === "record") yield record;
    else yield { kind: "fault", fault: "broken", part: record.id === null ? null : partName(record.id) };
  }
}

const LONGEST_NAME = 200;

/** A record's id as the name of a part. */
export const partName = (id: string): string =>
  id
    .replace(/^<|>$/g, "")
    .replace(/^(?:urn:uuid:)+/i, "")
    .replace(/[^\w.:-]/g, "_")
    .slice(0, LONGEST_NAME);
