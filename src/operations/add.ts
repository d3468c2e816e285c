import { documentIdOf } from "../chronicle/document-id.ts";
import type { DocumentView } from "../chronicle/document-view.ts";
import type { Body, Capture, Meta } from "../chronicle/entry.ts";
import type { Batch } from "../vault/compartment.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { keep, type Prepared, prepare, sha256Of } from "./keep.ts";
import type { KeptDocument } from "./views.ts";

/** A document on its way in. */
export interface NewDocument {
  readonly bytes: Uint8Array;
  /** Of the file's name, with the dot; empty for pasted text. */
  readonly suffix: string;
  /** Normalised. */
  readonly text: string;
  readonly meta: Meta;
  readonly capture: Capture;
}

export interface Added {
  readonly id: string;
  /**
   * `known`: the same bytes were there already, it is one document with one more capture. `erased`: they were erased here before and do
   * not come back unseen; nothing was added.
   */
  readonly outcome: "new" | "known" | "erased";
}

type AddedEntry = Extract<Body, { kind: "document.added" }>;

/**
 * Preserves documents: the original sealed under a key of its own, then text, search words, protected words and the entry in one
 * transaction. A crash in between leaves at most a sealed original that nothing names.
 */
export async function addDocuments(
  chronicle: Chronicle,
  batch: Batch,
  incoming: readonly NewDocument[],
): Promise<Added[]> {
  const prepared = new Map<string, Prepared>();
  const added: Added[] = [];
  const entries: AddedEntry[] = [];
  for (const { bytes, text, suffix, meta, capture } of incoming) {
    const id = documentIdOf(sha256Of(bytes));
    const view = await viewOf(chronicle, id);
    const outcome = view?.status === "erased" ? "erased" : view || prepared.has(id) ? "known" : "new";
    added.push({ id, outcome });
    if (outcome === "erased") continue;
    if (outcome === "new") prepared.set(id, await prepare(chronicle, batch, { bytes, text, language: meta.language }));
    const derivation = prepared.get(id)?.derivation ?? (view as KeptDocument).text;
    entries.push({
      kind: "document.added",
      document: id,
      sha256: sha256Of(bytes),
      bytes: bytes.length,
      suffix,
      meta,
      capture,
      text: derivation,
    });
  }
  await chronicle.store.transaction(async (tx) => {
    for (const one of prepared.values()) await keep(tx, batch, one);
    await append(tx, chronicle, entries);
  });
  return added;
}

async function viewOf({ store }: Chronicle, id: string): Promise<DocumentView | null> {
  const view = await store.view("document", id);
  return view === null ? null : (JSON.parse(view) as DocumentView);
}
