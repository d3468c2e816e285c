// A chronicle with the bundled samples in it, made without the command line.
import { createHash, randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { RULES } from "../../src/coding/weights.ts";
import { canonicalJson } from "../../src/log/canonical-json.ts";
import { addDocuments, type NewDocument } from "../../src/operations/add.ts";
import { readBlob } from "../../src/operations/blobs.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { codeNew } from "../../src/operations/code.ts";
import { createChronicle } from "../../src/operations/create.ts";
import type { Effects } from "../../src/operations/effects.ts";
import { openChronicle } from "../../src/operations/open.ts";
import { entriesOf } from "../../src/operations/trees.ts";
import { documents } from "../../src/operations/views.ts";
import { openGazetteer } from "../../src/places/gazetteer.ts";
import { readSamples } from "../../src/sources/sample.ts";
import type { Reading } from "../../src/store/store.ts";
import { openBatch } from "../../src/vault/compartment.ts";
import type { NewVault } from "../../src/vault/header.ts";
import { FLOOR } from "../../src/vault/stretch.ts";

export const PASSPHRASE = Buffer.from("correct horse battery staple in a test");

/** Real chance; a clock that goes on by a second each time it is asked. */
export function testEffects(): Effects {
  let now = Date.parse("2024-05-20T10:00:00Z");
  return { now: () => new Date((now += 1000)), random: (size) => randomBytes(size) };
}

export const newChronicle = (dir: string, effects: Effects): Promise<NewVault> =>
  createChronicle({ dir, passphrase: PASSPHRASE, costs: FLOOR, author: "author-test", language: "en" }, effects);

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));

/** The samples whose names match, as documents on their way in. */
export function sampleDocuments(names: RegExp): NewDocument[] {
  return readSamples([SAMPLES])
    .filter(({ meta }) => names.test(meta.id))
    .map(({ bytes, suffix, text, meta: { id: name, ...meta } }) => ({
      ...{ bytes, suffix, text, meta: { ...meta, name } },
      capture: { method: "file", tool: "khronika", version: "test" },
    }));
}

export async function addAll(chronicle: Chronicle, incoming: readonly NewDocument[]): Promise<string[]> {
  const batch = await openBatch(chronicle.compartment);
  const added = await addDocuments(chronicle, batch, incoming);
  batch.key.wipe();
  return added.map(({ id }) => id);
}

export async function codeAll(chronicle: Chronicle): Promise<void> {
  for await (const _ of codeNew(chronicle, RULES, openGazetteer()));
}

export async function claimsOf(chronicle: Chronicle): Promise<string[]> {
  const ids: string[] = [];
  for await (const view of documents(chronicle.store))
    if (view.status === "kept") ids.push(...view.claims.map(({ id }) => id));
  return ids;
}

/** Opens a chronicle, works in it and closes it, whatever happens. */
export async function within<T>(
  dir: string,
  { header, root }: Pick<NewVault, "header" | "root">,
  effects: Effects,
  work: (chronicle: Chronicle) => Promise<T>,
): Promise<T> {
  const chronicle = await openChronicle(dir, header.chronicle, root, effects);
  try {
    return await work(chronicle);
  } finally {
    await chronicle.close();
  }
}

const ALL = 1_000_000;

/** A hash of everything that can be read out of a chronicle, originals included. */
export async function contentOf(chronicle: Chronicle): Promise<string> {
  const hash = createHash("sha256");
  const note = (value: unknown) => hash.update(`${canonicalJson(plain(value))}\n`);
  const { store } = chronicle;
  for (const head of await store.heads()) {
    note(head);
    for await (const page of entriesOf(store, head.log)) note(page);
  }
  for (const part of await restOf(store)) note(part);
  for await (const view of documents(store)) {
    const key = await store.documentKey(view.id);
    note([view.id, key]);
    if (view.status === "kept" && key) hash.update(await readBlob(chronicle, view.sha256, key));
  }
  return hash.digest("hex");
}

const restOf = async (store: Reading): Promise<unknown[]> => [
  await store.views("document", "", ALL),
  await store.views("incident", "", ALL),
  await store.texts("", ALL),
  await store.identities("", ALL),
  [...(await store.batches())].sort(([a], [b]) => (a < b ? -1 : 1)),
  [...(await store.settings())].sort(([a], [b]) => (a < b ? -1 : 1)),
];

/** Bytes as hexadecimal, so that JSON can hold them. */
function plain(value: unknown): never {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex") as never;
  if (Array.isArray(value)) return value.map(plain) as never;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)])) as never;
  return value as never;
}
