import { documentView } from "../chronicle/document-view.ts";
import { type Body, type Entry, type EntryRef, type PlacedEntry, refOf, subjectsOf } from "../chronicle/entry.ts";
import { incidentView } from "../chronicle/incident-view.ts";
import { canonicalJson } from "../log/canonical-json.ts";
import { commitmentOf, leafHash } from "../log/leaf.ts";
import { appendAll, emptyRange, type Range, rootOf } from "../log/range.ts";
import type { LogHead, StoredEntry, ViewKind, Writing } from "../store/store.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf, rangeOf } from "./edge.ts";

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
  await tx.addEntries(entries);
  await tx.putViews(views);
  const range = appendAll(
    head ? rangeOf(head) : emptyRange(),
    entries.map(({ commitment }) => leafHash(commitment)),
  );
  await tx.putHead(headOf(range, log.name, clock, log.sign(range.size, rootOf(range))));
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
  await tx.addEntries(padding);
  const range = appendAll(head ? rangeOf(head) : emptyRange(), leaves.map(leafHash));
  await tx.putHead(headOf(range, log.name, head?.clock ?? 0, log.sign(range.size, rootOf(range))));
}

const headOf = (range: Range, log: string, clock: number, checkpoint: string): LogHead => ({
  ...{ log, size: range.size, edge: edgeOf(range), clock, checkpoint },
  isOwn: true,
});

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
  const ids = [...subjects];
  for (let at = 0; at < ids.length; at += SUBJECTS_AT_ONCE) {
    const about = await tx.entriesAbout(ids.slice(at, at + SUBJECTS_AT_ONCE));
    await tx.putViews(
      [...about].map(([id, entries]) =>
        viewOf(
          id,
          entries.flatMap((entry) => opened(entry) ?? []),
        ),
      ),
    );
  }
}

const SUBJECTS_AT_ONCE = 500;

/** The views of everything that new entries are about, as they will be. */
async function viewsWith(tx: Writing, fresh: readonly PlacedEntry[]): Promise<SubjectView[]> {
  const added = new Map<string, PlacedEntry[]>();
  for (const placed of fresh)
    for (const subject of subjectsOf(placed.entry.body)) {
      const own = added.get(subject);
      if (own) own.push(placed);
      else added.set(subject, [placed]);
    }
  const ids = [...added.keys()];
  const views: SubjectView[] = [];
  for (let at = 0; at < ids.length; at += SUBJECTS_AT_ONCE) {
    const about = await tx.entriesAbout(ids.slice(at, at + SUBJECTS_AT_ONCE));
    for (const [id, entries] of about)
      views.push(viewOf(id, [...entries.flatMap((entry) => opened(entry) ?? []), ...added.get(id)!]));
  }
  return views;
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
