import { type Entry, subjectsOf } from "../chronicle/entry.ts";
import { readEntry } from "../chronicle/entry-form.ts";
import { commitsTo, leafHash } from "../log/leaf.ts";
import { appendAll, emptyRange, type Range, rootOf } from "../log/range.ts";
import { sameBytes } from "../log/same-bytes.ts";
import type { LogHead, StoredEntry, Writing } from "../store/store.ts";
import type { Batch } from "../vault/compartment.ts";
import { append, refreshViews } from "./append.ts";
import { removeBlob } from "./blobs.ts";
import { takeDocument } from "./bundle-document.ts";
import type { Line, LogPart } from "./bundle-form.ts";
import { checkedCheckpoint } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf, rangeOf } from "./edge.ts";
import { type EntryLine, storedEntry } from "./entry-line.ts";
import { destroyErased, reconciledAnew } from "./erase-imported.ts";
import { ChronicleError } from "./fault.ts";
import { trustedKey } from "./known-keys.ts";
import { rootAt } from "./trees.ts";
import { documents } from "./views.ts";

export interface Imported {
  readonly entries: number;
  readonly documents: number;
  readonly erased: number;
}

interface Growing {
  readonly part: LogPart;
  readonly head: LogHead | undefined;
  /** Of the tree that the checkpoint signs. */
  readonly root: Uint8Array;
  range: Range;
  clock: number;
}

/** What came in and is not in the views yet. */
interface Harvest {
  readonly subjects: Set<string>;
  readonly erased: Set<string>;
  /** Documents that entries add. */
  readonly added: Set<string>;
  /** Hashes of the originals that were sealed to the disk. */
  readonly sealed: string[];
  entries: number;
}

const AT_ONCE = 1_000;

/**
 * Takes the entries and documents of a bundle in: all of it or, when anything is not as the logs' checkpoints say, nothing. What is here
 * already is compared by the tree; what was erased here or there does not come back.
 *
 * @param trusted - Fingerprints of keys of logs not known yet that the user has compared with their owners.
 * @throws {@link ChronicleError} `not a bundle`, `unknown log`, `bad checkpoint`, `bad commitment`, `bad entry`, `gap`, `fork`, `older copy`.
 */
export async function importBundle(
  chronicle: Chronicle,
  batch: Batch,
  lines: AsyncIterable<Line>,
  trusted: ReadonlySet<string>,
): Promise<Imported> {
  const harvest: Harvest = {
    ...{ subjects: new Set(), erased: new Set(), added: new Set(), sealed: [] },
    entries: 0,
  };
  const gone = await chronicle.store
    .transaction(async (tx) => {
      for await (const { id, status } of documents(tx)) if (status === "erased") harvest.erased.add(id);
      const logs = await takeLines(tx, chronicle, batch, lines, trusted, harvest);
      for (const grown of logs.values()) await finish(tx, grown);
      await refuseClocksAhead(tx, logs);
      await refuseWithheld(tx, harvest);
      const gone = await destroyErased(tx, harvest.erased);
      for (const { id } of gone.incidents) harvest.subjects.add(id);
      await refreshViews(tx, harvest.subjects);
      await append(tx, chronicle, gone.erasures);
      await append(tx, chronicle, await reconciledAnew(tx, gone.incidents));
      return gone.originals;
    })
    .catch(async (error) => {
      for (const sha256 of harvest.sealed) await removeBlob(chronicle, sha256);
      throw error;
    });
  for (const sha256 of gone) await removeBlob(chronicle, sha256);
  return { entries: harvest.entries, documents: harvest.sealed.length, erased: gone.length };
}

/**
 * A clock counts entries that its author had seen, and a bundle brings all the logs that its sender has: one that is ahead of all entries
 * was invented, and would drive our own clock to where no number follows.
 */
async function refuseClocksAhead(tx: Writing, logs: ReadonlyMap<string, Growing>): Promise<void> {
  const entries = (await tx.heads()).reduce((sum, { size }) => sum + size, 0);
  for (const { part, clock } of logs.values()) if (clock > entries) throw new ChronicleError("bad entry", part.log);
}

/** Whoever passes on that a document was added passes on the document: without it nobody here could read or code it. */
async function refuseWithheld(tx: Writing, { added, erased }: Harvest): Promise<void> {
  for (const document of added)
    if (!erased.has(document) && !(await tx.documentKey(document))) throw new ChronicleError("bad entry", document);
}

async function takeLines(
  tx: Writing,
  chronicle: Chronicle,
  batch: Batch,
  lines: AsyncIterable<Line>,
  trusted: ReadonlySet<string>,
  harvest: Harvest,
): Promise<ReadonlyMap<string, Growing>> {
  let logs: ReadonlyMap<string, Growing> | null = null;
  let waiting: (StoredEntry & { subjects: readonly string[] })[] = [];
  const settle = async () => {
    await tx.addEntries(waiting);
    waiting = [];
  };
  let count = 0;
  let isWhole = false;
  for await (const line of lines) {
    count++;
    if (isWhole || (logs === null) !== (line.t === "bundle")) throw new ChronicleError("not a bundle");
    if (line.t === "bundle") logs = await openLogs(tx, chronicle, line.parts, trusted);
    else if (line.t === "entry") {
      const entry = takeEntry(logs!, line, harvest);
      if (entry) waiting.push(entry);
      if (waiting.length >= AT_ONCE) await settle();
    } else if (line.t === "document") {
      // Documents come after the entries that name them.
      await settle();
      const sealed = await takeDocument(tx, chronicle, batch, line, harvest.erased);
      if (sealed !== null) harvest.sealed.push(sealed);
    } else isWhole = line.lines === count;
  }
  if (!logs || !isWhole) throw new ChronicleError("not a bundle");
  await settle();
  return logs;
}

async function openLogs(
  tx: Writing,
  chronicle: Chronicle,
  parts: readonly LogPart[],
  trusted: ReadonlySet<string>,
): Promise<Map<string, Growing>> {
  const heads = new Map((await tx.heads()).map((head) => [head.log, head]));
  const logs = new Map<string, Growing>();
  for (const part of parts) {
    const key = await trustedKey(tx, chronicle, part, trusted);
    const { root } = checkedCheckpoint(part.checkpoint, key, part);
    const head = heads.get(part.log);
    const have = head?.size ?? 0;
    if (part.from > have) throw new ChronicleError("gap", part.log);
    if (head?.isOwn && part.size > have) throw new ChronicleError("older copy", part.log);
    // Not longer than what is here: it must be the beginning of it.
    if (part.size <= have) {
      const own = await rootAt(tx, part.log, part.size);
      if (!own || !sameBytes(own, root)) throw new ChronicleError("fork", part.log);
    }
    logs.set(part.log, { part, head, root, range: head ? rangeOf(head) : emptyRange(), clock: head?.clock ?? 0 });
  }
  return logs;
}

/** @returns null for what is here already. */
function takeEntry(
  logs: ReadonlyMap<string, Growing>,
  line: EntryLine,
  harvest: Harvest,
): (StoredEntry & { subjects: readonly string[] }) | null {
  const growing = logs.get(line.log);
  if (!growing) throw new ChronicleError("not a bundle");
  if (line.number < growing.range.size) return null;
  if (line.number > growing.range.size) throw new ChronicleError("gap", line.log);
  // No checkpoint signs what comes after its size.
  if (line.number >= growing.part.size) throw new ChronicleError("not a bundle");
  const where = `${line.log}:${line.number}`;
  const stored = storedEntry(line);
  const { commitment, salt, content } = stored;
  growing.range = appendAll(growing.range, [leafHash(commitment)]);
  harvest.entries++;
  if (salt === null || content === null) return { ...stored, salt: null, content: null, subjects: [] };
  if (!commitsTo(commitment, salt, Buffer.from(content))) throw new ChronicleError("bad commitment", where);
  const entry = readEntry(content);
  if (!entry) throw new ChronicleError("bad entry", where);
  growing.clock = Math.max(growing.clock, entry.clock);
  const subjects = subjectsOf(entry.body);
  for (const subject of subjects) harvest.subjects.add(subject);
  note(entry, harvest);
  return { ...stored, subjects };
}

function note({ body }: Entry, { erased, added }: Harvest): void {
  if (body.kind === "document.erased") erased.add(body.document);
  if (body.kind === "document.added") added.add(body.document);
}

async function finish(tx: Writing, { part, head, range, root, clock }: Growing): Promise<void> {
  if (part.size <= (head?.size ?? 0)) return;
  if (range.size !== part.size) throw new ChronicleError("gap", part.log);
  if (!sameBytes(rootOf(range), root)) throw new ChronicleError("fork", part.log);
  await tx.putHead({
    log: part.log,
    size: range.size,
    edge: edgeOf(range),
    clock,
    checkpoint: part.checkpoint,
    isOwn: false,
  });
}
