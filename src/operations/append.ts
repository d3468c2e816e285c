import { documentView } from "../chronicle/document-view.ts";
import { type Body, type Entry, type EntryRef, type PlacedEntry, refOf, subjectsOf } from "../chronicle/entry.ts";
import { incidentView } from "../chronicle/incident-view.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import { commitmentOf, leafHash } from "../log/leaf.ts";
import { appendAll, emptyRange, rootOf } from "../log/range.ts";
import type { LogHead, StoredEntry, ViewKind, Writing } from "../store/store.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf, rangeOf } from "./edge.ts";
import type { OwnLog } from "./own-log.ts";

const SALT_BYTES = 32;

/**
 * Appends entries to the installation's own log, signs the new checkpoint and brings the views of everything they are about up to date.
 * Durable, and told to the outside, only when the transaction has ended.
 */
export async function append(
  tx: Writing,
  chronicle: Pick<Chronicle, "log" | "author" | "effects">,
  bodies: readonly Body[],
): Promise<EntryRef[]> {
  if (bodies.length === 0) return [];
  const { log, author, effects } = chronicle;
  const heads = await tx.heads();
  const head = heads.find((h) => h.log === log.name);
  const at = effects.now().toISOString();
  const size = head?.size ?? 0;
  let clock = Math.max(0, ...heads.map((h) => h.clock));
  // Chance is asked for once: each asking costs as much as a hundred salts.
  const salts = effects.random(SALT_BYTES * bodies.length);
  const placed = bodies.map((body, index): PlacedEntry => {
    const entry: Entry = { v: 1, at, by: author, clock: ++clock, body };
    return { log: log.name, number: size + index, entry };
  });
  const entries = placed.map(({ number, entry }, index) => {
    const salt = salts.subarray(SALT_BYTES * index, SALT_BYTES * (index + 1));
    return { ...sealed(log.name, number, entry, salt), subjects: subjectsOf(entry.body) };
  });
  // Before the new ones are in the store: they need not be read back.
  const views = await viewsWith(tx, placed);
  await grow(tx, log, { head, clock, entries });
  await tx.putViews(views);
  return placed.map(refOf);
}

/** Appends leaves that stand for nothing, so that a published size tells less. */
export async function appendPadding(tx: Writing, chronicle: Chronicle, leaves: readonly Uint8Array[]): Promise<void> {
  const { log } = chronicle;
  const head = (await tx.heads()).find((h) => h.log === log.name);
  const size = head?.size ?? 0;
  const padding = leaves.map((commitment, index) => ({
    ...{ log: log.name, number: size + index, commitment, salt: null, content: null },
    subjects: [],
  }));
  await grow(tx, log, { head, clock: head?.clock ?? 0, entries: padding });
}

interface Growth {
  readonly head: LogHead | undefined;
  readonly clock: number;
  readonly entries: readonly (StoredEntry & { readonly subjects: readonly string[] })[];
}

/** Puts entries at the end of the own log and signs the new head. */
async function grow(tx: Writing, log: OwnLog, { head, clock, entries }: Growth): Promise<void> {
  await tx.addEntries(entries);
  const leaves = entries.map(({ commitment }) => leafHash(commitment));
  const range = appendAll(head ? rangeOf(head) : emptyRange(), leaves);
  const { size } = range;
  const checkpoint = log.sign(size, rootOf(range));
  await tx.putHead({ ...{ log: log.name, size, edge: edgeOf(range), clock, checkpoint }, isOwn: true });
}

function sealed(log: string, number: number, entry: Entry, salt: Uint8Array): StoredEntry {
  const content = canonicalJson(entry);
  return { log, number, salt, content, commitment: commitmentOf(salt, Buffer.from(content)) };
}

/** The entry that a stored one holds; null when it was erased or is padding. */
export function opened({ log, number, content }: StoredEntry): PlacedEntry | null {
  return content === null ? null : { log, number, entry: JSON.parse(content) as Entry };
}

/** Computes the views of subjects anew out of all their entries. */
export async function refreshViews(tx: Writing, subjects: ReadonlySet<string>): Promise<void> {
  for await (const about of readableAbout(tx, [...subjects]))
    await tx.putViews(about.map(([id, entries]) => viewOf(id, entries)));
}

const SUBJECTS_AT_ONCE = 500;

/** The entries about subjects that can still be read, those of some subjects at once. */
async function* readableAbout(
  tx: Writing,
  ids: readonly string[],
): AsyncGenerator<readonly (readonly [id: string, entries: readonly PlacedEntry[]])[]> {
  for (let at = 0; at < ids.length; at += SUBJECTS_AT_ONCE) {
    const about = await tx.entriesAbout(ids.slice(at, at + SUBJECTS_AT_ONCE));
    yield [...about].map(([id, entries]) => [id, entries.flatMap((entry) => opened(entry) ?? [])] as const);
  }
}

/** The views of everything that new entries are about, as they will be. */
async function viewsWith(tx: Writing, fresh: readonly PlacedEntry[]): Promise<SubjectView[]> {
  const added = new Map<string, PlacedEntry[]>();
  for (const placed of fresh) noteSubjects(added, placed);
  const views: SubjectView[] = [];
  for await (const about of readableAbout(tx, [...added.keys()]))
    for (const [id, entries] of about) views.push(viewOf(id, [...entries, ...added.get(id)!]));
  return views;
}

/** Puts an entry to those about each of its subjects. */
export function noteSubjects(about: Map<string, PlacedEntry[]>, placed: PlacedEntry): void {
  for (const subject of subjectsOf(placed.entry.body)) {
    const own = about.get(subject);
    if (own) own.push(placed);
    else about.set(subject, [placed]);
  }
}

interface SubjectView {
  readonly kind: ViewKind;
  readonly id: string;
  /** Canonical JSON; null where the entries add up to nothing (any more). */
  readonly data: string | null;
}

/** What the entries about a subject add up to. */
export function viewOf(id: string, entries: readonly PlacedEntry[]): SubjectView {
  const kind: ViewKind = id.startsWith("D-") ? "document" : "incident";
  const view = kind === "document" ? documentView(id, entries) : incidentView(id, entries);
  return { kind, id, data: view && canonicalJson(view) };
}
