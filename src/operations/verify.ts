import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SecretKey } from "../vault/protected.ts";
import { type Anchors, openAnchors } from "./anchors.ts";
import type { OutsideCheckpoint } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import { keptEvidence } from "./evidence.ts";
import { rebuild } from "./rebuild.ts";
import { openTestimony } from "./testimony.ts";
import { addAll, type Fault } from "./verification-fault.ts";
import { checkDocuments, isAll } from "./verify-documents.ts";
import { faultsOfLog } from "./verify-log.ts";
import { faultsOfProtected } from "./verify-protected.ts";
import { faultsOfSettings } from "./verify-settings.ts";

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
  /** Key of the compartment for protected words; without it they are only counted. */
  readonly identities?: SecretKey;
}

/**
 * Checks the whole chronicle against its log, and the log against what lies outside. Each layer rests on the one below: what stands on
 * damaged pages, or is folded out of entries that were changed, is not looked at any further.
 */
export async function verify(
  chronicle: Chronicle,
  { rebuild: isFull, outside, identities }: Asked,
  progress: (entries: number, documents: number) => void = () => {},
): Promise<Verification> {
  const { store, dir } = chronicle;
  const faults = (await store.selfCheck()).map(
    (fault): Fault => ({ what: fault === "pages" ? "store pages" : "search index", where: "chronicle.db" }),
  );
  const none: Verification = {
    faults,
    ...{ logs: 0, entries: 0, documents: 0, unnamed: 0 },
    anchors: openAnchors(undefined).anchors(),
  };
  if (faults.some(({ what }) => what === "store pages")) return none;
  const heads = await store.heads();
  const testimony = await openTestimony(
    chronicle,
    heads.find(({ isOwn }) => isOwn),
  );
  const evidence = await keptEvidence(store);
  let entries = 0;
  for (const head of heads) {
    const log = { head, outside: outside.filter(({ origin }) => origin === head.log), evidence, testimony };
    addAll(faults, await faultsOfLog(chronicle, log, (n) => progress(entries + n, 0)));
    entries += head.size;
  }
  for (const { checkpoint, what, name } of evidence)
    if (!heads.some(({ log }) => log === checkpoint?.origin)) faults.push({ what, where: name });
  for (const { origin, name } of outside)
    if (!heads.some(({ log }) => log === origin)) faults.push({ what: "differs from outside checkpoint", where: name });
  if (faults.some(({ what }) => what === "entry changed")) return { ...none, logs: heads.length, entries };
  addAll(faults, await testimony.faults());
  addAll(faults, await faultsOfSettings(store, heads));
  const done = { logs: heads.length, entries, anchors: testimony.anchors() };
  if (isFull) addAll(faults, await rebuild(store, (n) => progress(entries, n)));
  const checked = await checkDocuments(chronicle, (n) => progress(entries, n));
  addAll(faults, checked.faults);
  if (identities && checked.faults.length === 0) addAll(faults, await faultsOfProtected(chronicle, identities));
  if (faults.length === 0 && !isAll(await store.sizes(), entries, checked))
    faults.push({ what: "more than the log says", where: "chronicle.db" });
  const unnamed = (await blobsOnDisk(dir)).filter((name) => !checked.blobs.has(name)).length;
  return { faults, ...done, documents: checked.documents, unnamed };
}

async function blobsOnDisk(dir: string): Promise<string[]> {
  const files = await readdir(join(dir, "blobs"), { recursive: true, withFileTypes: true }).catch(() => []);
  return files.filter((file) => file.isFile()).map((file) => file.name);
}
