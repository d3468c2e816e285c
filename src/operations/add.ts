import { documentIdOf } from "../chronicle/document-id.ts";
import type { DocumentView } from "../chronicle/document-view.ts";
import type { Body, Capture, Meta } from "../chronicle/entry.ts";
import { LONGEST_TEXT } from "../chronicle/limits.ts";
import type { Batch } from "../vault/compartment.ts";
import { append } from "./append.ts";
import { readBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { type Incoming, keep, type Prepared, prepare } from "./keep.ts";
import { sha256Of } from "./sha256.ts";
import { documentOf } from "./views.ts";

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
   * not come back unseen; nothing was added. `restored`: it was there, but its original or text was lost or changed; it is whole again.
   */
  readonly outcome: "new" | "known" | "restored" | "erased";
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
    const sha256 = sha256Of(bytes);
    const id = documentIdOf(sha256);
    const view = await documentOf(chronicle.store, id);
    const outcome = prepared.has(id) ? "known" : await outcomeOf(chronicle, view);
    added.push({ id, outcome });
    if (view?.status === "erased") continue;
    if (outcome === "new" || outcome === "restored") {
      prepared.set(
        id,
        await prepare(
          chronicle,
          batch,
          await asFirstRead(chronicle, view, { sha256, bytes, text, language: meta.language }),
        ),
      );
    }
    const derivation = view?.text ?? prepared.get(id)!.derivation;
    entries.push({
      kind: "document.added",
      document: id,
      sha256,
      bytes: bytes.length,
      suffix,
      meta: fitted(meta),
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

/** What files say of themselves can be of any length; the whole of it is in the original. */
function fitted(meta: Meta): Meta {
  const cut = (value: unknown) => (typeof value === "string" ? value.slice(0, LONGEST_TEXT).toWellFormed() : value);
  return Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, cut(value)])) as unknown as Meta;
}

async function outcomeOf(chronicle: Chronicle, view: DocumentView | null): Promise<Added["outcome"]> {
  if (view === null) return "new";
  if (view.status === "erased") return "erased";
  const { store } = chronicle;
  const [key, identities] = [await store.documentKey(view.id), await store.identitiesOf(view.id)];
  const original = key && (await readBlob(chronicle, view.sha256, key).catch(() => null));
  const isWhole = original && sha256Of(original) === view.sha256 && identities && (await wholeText(chronicle, view));
  return isWhole ? "known" : "restored";
}

/** What is restored gets the text and the language again that the log speaks of. */
async function asFirstRead(chronicle: Chronicle, view: DocumentView | null, now: Incoming): Promise<Incoming> {
  if (view?.status !== "kept") return now;
  return { ...now, text: (await wholeText(chronicle, view)) ?? now.text, language: view.text.language };
}

/** The text that the log speaks of; null where it was lost or changed. */
async function wholeText({ store }: Chronicle, view: DocumentView): Promise<string | null> {
  const text = (await store.text(view.id))?.text;
  return view.status === "kept" && text !== undefined && sha256Of(Buffer.from(text)) === view.text.sha256 ? text : null;
}
