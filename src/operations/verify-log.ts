import { type Entry, type PlacedEntry, refOf } from "../chronicle/entry.ts";
import { readEntry } from "../chronicle/entry-form.ts";
import { commitsTo } from "../log/leaf.ts";
import { rootOf } from "../log/range.ts";
import { sameBytes } from "../log/same-bytes.ts";
import type { LogHead, StoredEntry } from "../store/store.ts";
import { faultsOfCheckpoints, type OutsideCheckpoint } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf } from "./edge.ts";
import { type Evidence, faultsOfEvidence } from "./evidence.ts";
import { readSealedHead } from "./sealed-head.ts";
import type { Testimony } from "./testimony.ts";
import { entriesOf, openTree } from "./trees.ts";
import type { Fault } from "./verification-fault.ts";

/** A log and what is known of it beside its entries. */
export interface CheckedLog {
  readonly head: LogHead;
  readonly outside: readonly OutsideCheckpoint[];
  readonly evidence: readonly Evidence[];
  readonly testimony: Testimony;
}

/** Numbers, commitments, the tree up to the head, the head's signature, and every root that somebody else has seen. */
export async function faultsOfLog(
  chronicle: Chronicle,
  { head, outside, evidence, testimony }: CheckedLog,
  progress: (entries: number) => void,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const sealed = head.isOwn ? await readSealedHead(chronicle.dir, chronicle.headKey) : null;
  const seen = [...outside, ...evidence.flatMap(({ checkpoint }) => checkpoint ?? []), ...(sealed ? [sealed] : [])];
  const tree = openTree([head.size, ...seen.map(({ size }) => size)]);
  let next = 0;
  for await (const page of entriesOf(chronicle.store, head.log)) {
    for (const entry of page) {
      if (entry.number !== next++) faults.push({ what: "entry out of order", where: refOf(entry) });
      if (entry.salt === null && entry.content === null) testimony.miss(entry);
      else {
        const placed = placedOf(entry, head.isOwn);
        if (placed) testimony.hear(placed);
        else faults.push({ what: "entry changed", where: refOf(entry) });
      }
    }
    tree.add(page.map(({ commitment }) => commitment));
    progress(next);
  }
  const range = tree.range();
  if (range.size !== head.size || !sameBytes(edgeOf(range), head.edge))
    faults.push({ what: "log does not end at its head", where: head.log });
  // Signing gives the same signature each time: so the key is seen to be the log's as well.
  if (head.isOwn && head.checkpoint !== chronicle.log.sign(range.size, rootOf(range)))
    faults.push({ what: "checkpoint not signed by its key", where: head.log });
  if (head.isOwn && !(sealed && sealed.log === head.log && sealed.root === hexOf(tree.roots.get(sealed.size))))
    faults.push({ what: "older copy", where: head.log });
  faults.push(...faultsOfEvidence(evidence, head.log, tree.roots));
  return [...faults, ...(await faultsOfCheckpoints(chronicle, head, outside, tree.roots))];
}

const hexOf = (bytes: Uint8Array | undefined): string | null => (bytes ? Buffer.from(bytes).toString("hex") : null);

/**
 * The entry, where content and salt are what the leaf commits to and the content is an entry; else null. What the own log commits to we
 * wrote ourselves: its form was right then.
 */
function placedOf({ log, number, salt, content, commitment }: StoredEntry, isOwn: boolean): PlacedEntry | null {
  if (salt === null || content === null || !commitsTo(commitment, salt, Buffer.from(content))) return null;
  const entry = isOwn ? parsed(content) : readEntry(content);
  return entry && { log, number, entry };
}

function parsed(content: string): Entry | null {
  try {
    return JSON.parse(content) as Entry;
  } catch {
    return null;
  }
}
