import { basename } from "node:path";
import type { DocumentView } from "../chronicle/document-view.ts";
import type { Sizes } from "../store/store.ts";
import { blobPath, readBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { allViews } from "./pages.ts";
import { sha256Of } from "./sha256.ts";
import type { Fault, FaultKind } from "./verification-fault.ts";
import type { KeptDocument } from "./views.ts";

export interface Checked {
  readonly faults: readonly Fault[];
  /** Erased ones included. */
  readonly documents: number;
  readonly kept: number;
  readonly incidents: number;
  /** Names of the originals that belong there. */
  readonly blobs: ReadonlySet<string>;
}

/** Compares text, protected words and original of every document with its view. */
export async function checkDocuments(chronicle: Chronicle, progress: (documents: number) => void): Promise<Checked> {
  const { store } = chronicle;
  const faults: Fault[] = [];
  const blobs = new Set<string>();
  const count = { documents: 0, kept: 0, incidents: 0 };
  for await (const { id, data } of allViews(store, "document")) {
    progress(++count.documents);
    const view = viewIn(id, data);
    if (!view) faults.push({ what: "view differs", where: id });
    else if (view.status === "erased") faults.push(...(await faultsOfErased(chronicle, id)));
    else {
      count.kept++;
      blobs.add(basename(blobPath(chronicle, view.sha256)));
      faults.push(...(await faultsOfDocument(chronicle, view)));
    }
  }
  for await (const _ of allViews(store, "incident")) count.incidents++;
  return { faults, blobs, ...count };
}

/** Whether the store holds no more than what was looked at one by one. */
export function isAll(sizes: Sizes, entries: number, { documents, kept, incidents }: Checked): boolean {
  const { texts, documentKeys, identities, unusedBatches } = sizes;
  const isBare = [texts, documentKeys, identities].every((size) => size === kept) && unusedBatches === 0;
  return isBare && sizes.entries === entries && sizes.views === documents + incidents;
}

/** Null where what is stored is no view: only who holds the keys can have put it there. */
function viewIn(id: string, data: string): DocumentView | null {
  try {
    const view = JSON.parse(data) as DocumentView;
    if (view.id !== id) return null;
    if (view.status === "erased") return view;
    return typeof view.sha256 === "string" && typeof view.text.sha256 === "string" ? view : null;
  } catch {
    return null;
  }
}

async function faultsOfErased({ store }: Chronicle, id: string): Promise<Fault[]> {
  const left = [await store.text(id), await store.documentKey(id), await store.identitiesOf(id)];
  return left.some((part) => part !== null) ? [{ what: "erased but still there", where: id }] : [];
}

async function faultsOfDocument(chronicle: Chronicle, view: KeptDocument): Promise<Fault[]> {
  const { store } = chronicle;
  const fault = (what: FaultKind): Fault => ({ what, where: view.id });
  const [text, key] = [await store.text(view.id), await store.documentKey(view.id)];
  const faults: Fault[] = [];
  if (!text) faults.push(fault("text missing"));
  else if (sha256Of(Buffer.from(text.text)) !== view.text.sha256) faults.push(fault("text changed"));
  if (!(await store.identitiesOf(view.id))) faults.push(fault("protected words missing"));
  if (!key) faults.push(fault("original missing"));
  else faults.push(...(await faultsOfOriginal(chronicle, view.sha256, key)).map(fault));
  return faults;
}

async function faultsOfOriginal(chronicle: Chronicle, expected: string, key: Uint8Array): Promise<FaultKind[]> {
  try {
    return sha256Of(await readBlob(chronicle, expected, key)) === expected ? [] : ["original changed"];
  } catch (error) {
    return [(error as { code?: unknown }).code === "original is missing" ? "original missing" : "original changed"];
  }
}
