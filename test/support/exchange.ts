// Installations that exchange bundles with each other, as two laptops do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "../../src/log/canonical-json.ts";
import { bundleLines, noteSent, type Since } from "../../src/operations/bundle.ts";
import type { Line } from "../../src/operations/bundle-form.ts";
import { type Imported, importBundle } from "../../src/operations/bundle-import.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { openLog } from "../../src/operations/create.ts";
import type { Effects } from "../../src/operations/effects.ts";
import { fingerprintOf } from "../../src/operations/known-keys.ts";
import { putTextSetting, SETTINGS } from "../../src/operations/settings.ts";
import { createMemoryStore } from "../../src/store/memory/memory-store.ts";
import type { Reading, Store } from "../../src/store/store.ts";
import { createCompartment, openBatch } from "../../src/vault/compartment.ts";
import { randomKey } from "../../src/vault/header.ts";
import { generateIdentity } from "../../src/vault/recipients.ts";
import { chanceOf } from "./random.ts";

/** Chance that a seed repeats, and a clock that goes on by a second each time it is asked. */
export function seededEffects(seed: number): Effects {
  const chance = chanceOf(seed);
  let now = Date.parse("2024-05-20T10:00:00Z");
  return {
    now: () => new Date((now += 1000)),
    random: (size) => Uint8Array.from({ length: size }, () => chance.below(256)),
  };
}

/** A chronicle whose store is in memory; its originals lie in a folder of its own. Nothing of it is locked. */
export async function memoryChronicle(author: string, effects: Effects, store: Store = createMemoryStore()) {
  const dir = mkdtempSync(join(tmpdir(), "khronika-exchange-"));
  const identities = randomKey();
  const [{ recipient, compartmentKey }, { identity }] = [await createCompartment(identities), await generateIdentity()];
  const blobNames = randomKey();
  const log = await store.transaction(async (tx) => {
    await putTextSetting(tx, SETTINGS.chronicle, author);
    await putTextSetting(tx, SETTINGS.author, author);
    await tx.putSetting(SETTINGS.blobNames, blobNames.reveal());
    await tx.putSetting(SETTINGS.padding, effects.random(32));
    await tx.putSetting(SETTINGS.witnessKey, effects.random(32));
    await putTextSetting(tx, SETTINGS.identity, identity.reveal());
    await putTextSetting(tx, SETTINGS.compartment, recipient);
    await tx.putSetting(SETTINGS.compartmentKey, compartmentKey);
    return openLog(tx, { author, effects });
  });
  const chronicle: Chronicle = {
    ...{ dir, id: author, store, log, author, blobNames, compartmentKey, effects },
    ...{ headKey: randomKey(), compartment: recipient },
    close: async () => {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return { chronicle, identities };
}

export async function linesOf(
  from: Chronicle,
  since: Since = "beginning",
  to: readonly string[] = [],
): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of bundleLines(from, since, to)) lines.push(line);
  return lines;
}

/** Fingerprints of logs, as their owners would read them out. */
export const trusting = (...others: readonly Chronicle[]): Set<string> =>
  new Set(others.map(({ log }) => fingerprintOf(log.keys[0]!)));

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}

export async function takeIn(to: Chronicle, lines: readonly Line[], trusted: ReadonlySet<string>): Promise<Imported> {
  const batch = await openBatch(to.compartment);
  try {
    return await importBundle(to, batch, each(lines), trusted);
  } finally {
    batch.key.wipe();
  }
}

/** Hands over what `to` was not sent yet, or from where it is said. */
export async function handOver(
  from: Chronicle,
  to: Chronicle,
  trusted: ReadonlySet<string>,
  since: Since = "beginning",
): Promise<Imported> {
  const lines = await linesOf(from, since, [to.compartment]);
  const imported = await takeIn(to, lines, trusted);
  if (lines[0]?.t === "bundle") await noteSent(from, [to.compartment], lines[0].parts);
  return imported;
}

const ALL = 1_000_000;

/** What everybody who has the same entries sees alike: views, texts, search words; not who has what for a log of his own. */
export async function sharedContent(store: Reading): Promise<string> {
  return canonicalJson({
    documents: (await store.views("document", "", ALL)).map(({ id, data }) => [id, data]),
    incidents: (await store.views("incident", "", ALL)).map(({ id, data }) => [id, data]),
    texts: (await store.texts("", ALL)).map(({ document, text, lemmas }) => [document, text, lemmas]),
    logs: (await store.heads()).map(({ log, size, checkpoint }) => [log, size, checkpoint]),
  });
}
