import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DocumentView } from "../chronicle/document-view.ts";
import { commitmentOf } from "../log/leaf.ts";
import type { LogHead, StoredEntry } from "../store/store.ts";
import { type Anchors, anchorsOf } from "./anchors.ts";
import { blobPath, readBlob } from "./blobs.ts";
import { faultsOfCheckpoints, type OutsideCheckpoint } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import { edgeOf } from "./edge.ts";
import { rebuild } from "./rebuild.ts";
import { readSealedHead } from "./sealed-head.ts";
import { faultyStamps, stampedSizes } from "./stamp.ts";
import { entriesOf, openTree } from "./trees.ts";
import type { Fault, FaultKind } from "./verification-fault.ts";
import { documents } from "./views.ts";

export interface Verification {
  readonly faults: readonly Fault[];
  readonly logs: number;
  readonly entries: number;
  readonly documents: number;
  /** Originals on the disk that no document names: what a crash while adding leaves behind. */
  readonly unnamed: number;
  readonly anchors: Anchors;
}

export interface Asked {
  /** Fold the log anew and compare every view, text and search word. */
  readonly rebuild: boolean;
  /** Checkpoints that were kept elsewhere. */
  readonly outside: readonly OutsideCheckpoint[];
}

/** Checks the whole chronicle against its log, and the log against what lies outside. */
export async function verify(
  chronicle: Chronicle,
  { rebuild: isFull, outside }: Asked,
  progress: (entries: number, documents: number) => void = () => {},
): Promise<Verification> {
  const { store } = chronicle;
  const faults: Fault[] = [];
  for (const fault of await store.selfCheck())
    faults.push({ what: fault === "pages" ? "store pages" : "search index", where: "chronicle.db" });
  const heads = await store.heads();
  let entries = 0;
  for (const head of heads) {
    const own = outside.filter(({ origin }) => origin === head.log);
    faults.push(...(await faultsOfLog(chronicle, head, own, (n) => progress(entries + n, 0))));
    entries += head.size;
  }
  for (const { origin, name } of outside)
    if (!heads.some(({ log }) => log === origin)) faults.push({ what: "differs from outside checkpoint", where: name });
  const names = new Set<string>();
  let count = 0;
  for await (const view of documents(store)) {
    faults.push(...(await faultsOfDocument(chronicle, view)));
    if (view.status === "kept") names.add(basename(blobPath(chronicle, view.sha256)));
    progress(entries, ++count);
  }
  if (isFull) faults.push(...(await rebuild(store, (n) => progress(entries, n))));
  const unnamed = (await blobsOnDisk(chronicle.dir)).filter((name) => !names.has(name)).length;
  return { faults, logs: heads.length, entries, documents: count, unnamed, anchors: await anchorsOf(store) };
}

/** Numbers, commitments, the tree up to the head, the head's signature, and every root that somebody else has seen. */
async function faultsOfLog(
  chronicle: Chronicle,
  head: LogHead,
  outside: readonly OutsideCheckpoint[],
  progress: (entries: number) => void,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const sealed = head.isOwn ? await readSealedHead(chronicle.dir, chronicle.headKey) : null;
  const stamped = head.isOwn ? await stampedSizes(chronicle) : [];
  const tree = openTree([head.size, ...outside.map(({ size }) => size), ...(sealed ? [sealed.size] : []), ...stamped]);
  let next = 0;
  for await (const page of entriesOf(chronicle.store, head.log)) {
    for (const entry of page) {
      if (entry.number !== next++) faults.push({ what: "entry out of order", where: `${head.log}:${entry.number}` });
      if (!holdsItsContent(entry)) faults.push({ what: "entry changed", where: `${head.log}:${entry.number}` });
    }
    tree.add(page.map(({ commitment }) => commitment));
    progress(next);
  }
  const range = tree.range();
  if (range.size !== head.size || !Buffer.from(edgeOf(range)).equals(Buffer.from(head.edge)))
    faults.push({ what: "log does not end at its head", where: head.log });
  if (head.isOwn && !(sealed && sealed.log === head.log && sealed.root === hexOf(tree.roots.get(sealed.size))))
    faults.push({ what: "older copy", where: head.log });
  faults.push(...(await faultsOfCheckpoints(chronicle, head, outside, tree.roots)));
  if (head.isOwn)
    for (const where of await faultyStamps(chronicle, (size) => tree.roots.get(size)))
      faults.push({ what: "time stamp does not hold", where });
  return faults;
}

const hexOf = (bytes: Uint8Array | undefined): string | null => (bytes ? Buffer.from(bytes).toString("hex") : null);

/** Content and salt are there together or not at all, and are what the leaf commits to. */
function holdsItsContent({ salt, content, commitment }: StoredEntry): boolean {
  if (salt === null && content === null) return true;
  if (salt === null || content === null) return false;
  return Buffer.from(commitmentOf(salt, Buffer.from(content))).equals(Buffer.from(commitment));
}

async function faultsOfDocument(chronicle: Chronicle, view: DocumentView): Promise<Fault[]> {
  const { store } = chronicle;
  const fault = (what: FaultKind): Fault => ({ what, where: view.id });
  const [text, key] = [await store.text(view.id), await store.documentKey(view.id)];
  if (view.status === "erased") return text || key ? [fault("erased but still there")] : [];
  const faults: Fault[] = [];
  if (!text) faults.push(fault("text missing"));
  else if (sha256(Buffer.from(text.text)) !== view.text.sha256) faults.push(fault("text changed"));
  if (!(await store.identitiesOf(view.id))) faults.push(fault("protected words missing"));
  if (!key) faults.push(fault("original missing"));
  else faults.push(...(await faultsOfOriginal(chronicle, view.sha256, key)).map(fault));
  return faults;
}

async function faultsOfOriginal(chronicle: Chronicle, expected: string, key: Uint8Array): Promise<FaultKind[]> {
  try {
    return sha256(await readBlob(chronicle, expected, key)) === expected ? [] : ["original changed"];
  } catch (error) {
    return [(error as { code?: unknown }).code === "original is missing" ? "original missing" : "original changed"];
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function blobsOnDisk(dir: string): Promise<string[]> {
  const files = await readdir(join(dir, "blobs"), { recursive: true, withFileTypes: true }).catch(() => []);
  return files.filter((file) => file.isFile()).map((file) => file.name);
}
