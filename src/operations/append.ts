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
  const entries = bodies.map((body, index) => {
    const entry: Entry = { v: 1, at, by: author, clock: ++clock, body };
    const salt = salts.subarray(SALT_BYTES * index, SALT_BYTES * (index + 1));
    return { ...sealed(log.name, size + index, entry, salt), subjects: subjectsOf(body) };
  });
  await tx.addEntries(entries);
  const range = appendAll(
    head ? rangeOf(head) : emptyRange(),
    entries.map(({ commitment }) => leafHash(commitment)),
  );
  await tx.putHead(headOf(range, log.name, clock, log.sign(range.size, rootOf(range))));
  await refreshViews(tx, new Set(bodies.flatMap(subjectsOf)));
  return entries.map((entry) => refOf(entry));
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

/** What the entries about a subject add up to, in canonical JSON; null where it is nothing (any more). */
export function viewOf(
  id: string,
  entries: readonly PlacedEntry[],
): { readonly kind: ViewKind; readonly id: string; readonly data: string | null } {
  const kind: ViewKind = id.startsWith("D-") ? "document" : "incident";
  const view = kind === "document" ? documentView(id, entries) : incidentView(id, entries);
  return { kind, id, data: view && canonicalJson(view) };
}
