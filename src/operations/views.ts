import type { DocumentView } from "../chronicle/document-view.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import type { Reading, StoredText, ViewKind } from "../store/store.ts";
import { breathe } from "./breathe.ts";
import { ChronicleError } from "./fault.ts";

const PAGE = 500;

/** All documents, erased ones included, in the order of their ids. */
export const documents = (store: Reading): AsyncGenerator<DocumentView> => allViews<DocumentView>(store, "document");
/** All incidents, in the order of their ids. */
export const incidents = (store: Reading): AsyncGenerator<IncidentView> => allViews<IncidentView>(store, "incident");

async function* allViews<T>(store: Reading, kind: ViewKind): AsyncGenerator<T> {
  let after = "";
  while (true) {
    const views = await store.views(kind, after, PAGE);
    for (const { data } of views) {
      await breathe();
      yield JSON.parse(data) as T;
    }
    if (views.length < PAGE) return;
    after = views.at(-1)!.id;
  }
}

export type KeptDocument = Extract<DocumentView, { status: "kept" }>;

/** @throws {@link ChronicleError} `unknown document`, `erased document`. */
export async function keptDocument(store: Reading, id: string): Promise<KeptDocument> {
  const data = await store.view("document", id);
  if (data === null) throw new ChronicleError("unknown document", id);
  const view = JSON.parse(data) as DocumentView;
  if (view.status === "erased") throw new ChronicleError("erased document", id);
  return view;
}

/** The text of a document with its search words. @throws {@link ChronicleError} `text is missing`. */
export async function storedTextOf(store: Reading, id: string): Promise<StoredText> {
  const stored = await store.text(id);
  if (!stored) throw new ChronicleError("text is missing", id);
  return stored;
}

/** The text of a document. @throws {@link ChronicleError} `text is missing`. */
export const textOf = async (store: Reading, id: string): Promise<string> => (await storedTextOf(store, id)).text;

/** The incident of that id, or null. */
export async function incidentOf(store: Reading, id: string): Promise<IncidentView | null> {
  const data = await store.view("incident", id);
  return data === null ? null : (JSON.parse(data) as IncidentView);
}
