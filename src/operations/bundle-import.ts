import { documentIdOf, isDocumentId } from "../chronicle/document-id.ts";
import type { DocumentView } from "../chronicle/document-view.ts";
import { type Entry, subjectsOf } from "../chronicle/entry.ts";
import { readEntry } from "../chronicle/entry-form.ts";
import { commitmentOf, leafHash } from "../log/leaf.ts";
import { appendAll, emptyRange, type Range, rootOf } from "../log/range.ts";
import type { LogHead, StoredEntry, Writing } from "../store/store.ts";
import type { Batch } from "../vault/compartment.ts";
import { refreshViews } from "./append.ts";
import { removeBlob } from "./blobs.ts";
import type { Line, LogPart } from "./bundle-form.ts";
import { checkedCheckpoint } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf, rangeOf } from "./edge.ts";
import { destroyAllAbout } from "./erase.ts";
import { ChronicleError } from "./fault.ts";
import { keep, prepare, sha256Of } from "./keep.ts";
import { trustedKey } from "./known-keys.ts";
import { rootAt } from "./trees.ts";

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
  entries: number;
  documents: number;
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
  const harvest: Harvest = { subjects: new Set(), erased: new Set(), entries: 0, documents: 0 };
  const blobs: string[] = [];
  await chronicle.store.transaction(async (tx) => {
    for await (const { data } of viewsOf(tx)) if (data.status === "erased") harvest.erased.add(data.id);
    const logs = await takeLines(tx, chronicle, batch, lines, trusted, harvest);
    for (const grown of logs.values()) await finish(tx, grown);
    for (const document of harvest.erased) {
      const view = await tx.view("document", document);
      const before = view === null ? null : (JSON.parse(view) as DocumentView);
      if (before?.status === "kept") blobs.push(before.sha256);
      for (const incident of await destroyAllAbout(tx, document)) harvest.subjects.add(incident);
    }
    await refreshViews(tx, harvest.subjects);
  });
  for (const sha256 of blobs) await removeBlob(chronicle, sha256);
  return { entries: harvest.entries, documents: harvest.documents, erased: blobs.length };
}

async function* viewsOf(tx: Writing): AsyncGenerator<{ data: DocumentView }> {
  for (let after = ""; ; ) {
    const page = await tx.views("document", after, AT_ONCE);
    for (const { data } of page) yield { data: JSON.parse(data) as DocumentView };
    if (page.length < AT_ONCE) return;
    after = page.at(-1)!.id;
  }
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
      await takeDocument(tx, chronicle, batch, line, harvest);
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
    if (part.size <= have && !same(await rootAt(tx, part.log, part.size), root))
      throw new ChronicleError("fork", part.log);
    logs.set(part.log, { part, head, root, range: head ? rangeOf(head) : emptyRange(), clock: head?.clock ?? 0 });
  }
  return logs;
}

const same = (a: Uint8Array | null, b: Uint8Array): boolean => a !== null && Buffer.from(a).equals(Buffer.from(b));

type EntryLine = Extract<Line, { t: "entry" }>;

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
  const where = `${line.log}:${line.number}`;
  const commitment = bytesOf(line.commitment);
  growing.range = appendAll(growing.range, [leafHash(commitment)]);
  harvest.entries++;
  const bare: StoredEntry = { log: line.log, number: line.number, commitment, salt: null, content: null };
  if (line.salt === null || line.content === null) return { ...bare, subjects: [] };
  const salt = bytesOf(line.salt);
  if (!same(commitmentOf(salt, Buffer.from(line.content)), commitment))
    throw new ChronicleError("bad commitment", where);
  const entry = readEntry(line.content);
  if (!entry) throw new ChronicleError("bad entry", where);
  growing.clock = Math.max(growing.clock, entry.clock);
  const subjects = subjectsOf(entry.body);
  for (const subject of subjects) harvest.subjects.add(subject);
  noteErasure(entry, harvest);
  return { ...bare, salt, content: line.content, subjects };
}

function noteErasure({ body }: Entry, { erased }: Harvest): void {
  if (body.kind === "document.erased") erased.add(body.document);
}

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, "base64");

/** Keeps an original that an entry names and that is not here; its protected words are found anew and sealed in our own compartment. */
async function takeDocument(
  tx: Writing,
  chronicle: Chronicle,
  batch: Batch,
  line: Extract<Line, { t: "document" }>,
  harvest: Harvest,
): Promise<void> {
  const { document, text } = line;
  const bytes = bytesOf(line.bytes);
  if (!isDocumentId(document) || documentIdOf(sha256Of(bytes)) !== document)
    throw new ChronicleError("bad entry", document);
  if (harvest.erased.has(document) || (await tx.documentKey(document))) return;
  const added = (await tx.entriesAbout([document])).get(document)!.flatMap(({ content }) => {
    const body = content === null ? undefined : readEntry(content)?.body;
    return body?.kind === "document.added" ? [body] : [];
  })[0];
  if (!added || added.text.sha256 !== sha256Of(Buffer.from(text))) throw new ChronicleError("bad entry", document);
  await keep(tx, batch, await prepare(chronicle, batch, { bytes, text, language: added.meta.language }));
  harvest.documents++;
}

async function finish(tx: Writing, { part, head, range, root, clock }: Growing): Promise<void> {
  if (part.size <= (head?.size ?? 0)) return;
  if (range.size !== part.size) throw new ChronicleError("gap", part.log);
  if (!same(rootOf(range), root)) throw new ChronicleError("fork", part.log);
  await tx.putHead({
    log: part.log,
    size: range.size,
    edge: edgeOf(range),
    clock,
    checkpoint: part.checkpoint,
    isOwn: false,
  });
}
