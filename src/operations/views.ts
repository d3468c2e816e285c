import { documentIdIn } from "../chronicle/document-id.ts";
import type { ClaimView, DocumentView } from "../chronicle/document-view.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import type { Reading, StoredText } from "../store/store.ts";
import { ChronicleError } from "./fault.ts";
import { allViews } from "./pages.ts";

/** All documents, erased ones included, in the order of their ids. */
export async function* documents(store: Reading): AsyncGenerator<DocumentView> {
  for await (const { data } of allViews(store, "document")) yield JSON.parse(data) as DocumentView;
}

/** All incidents, in the order of their ids. */
export async function* incidents(store: Reading): AsyncGenerator<IncidentView> {
  for await (const { data } of allViews(store, "incident")) yield JSON.parse(data) as IncidentView;
}

/** The document of that id, kept or erased; null where there is none. */
export async function documentOf(store: Reading, id: string): Promise<DocumentView | null> {
  const data = await store.view("document", id);
  return data === null ? null : (JSON.parse(data) as DocumentView);
}

export type KeptDocument = Extract<DocumentView, { status: "kept" }>;

/** @throws {@link ChronicleError} `unknown document`, `erased document`. */
export async function keptDocument(store: Reading, id: string): Promise<KeptDocument> {
  const view = await documentOf(store, id);
  if (view === null) throw new ChronicleError("unknown document", id);
  if (view.status === "erased") throw new ChronicleError("erased document", id);
  return view;
}

/** The claim of that id and its document. @throws {@link ChronicleError} `unknown document`, `erased document`, `unknown claim`. */
export async function keptClaim(store: Reading, id: string): Promise<{ document: KeptDocument; claim: ClaimView }> {
  const document = await keptDocument(store, documentIdIn(id));
  const claim = document.claims.find((one) => one.id === id);
  if (!claim) throw new ChronicleError("unknown claim", id);
  return { document, claim };
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
