import { findNames } from "../coding/names.ts";
import { readText } from "../text/read.ts";
import { batchKey, openBox } from "../vault/compartment.ts";
import { VaultError } from "../vault/fault.ts";
import type { SecretKey } from "../vault/protected.ts";
import type { Chronicle } from "./chronicle.ts";
import { wordsToSeal } from "./keep.ts";
import { allIdentities } from "./pages.ts";
import type { Fault } from "./verification-fault.ts";
import { documentOf } from "./views.ts";

/**
 * Opens the protected words of all documents and compares them with those of the texts.
 *
 * @param identities - The key of their compartment, which the unlocked chronicle does not hold.
 */
export async function faultsOfProtected(chronicle: Chronicle, identities: SecretKey): Promise<Fault[]> {
  const { store } = chronicle;
  const faults: Fault[] = [];
  const keys = await batchKeys(chronicle, identities);
  for await (const { document, batch, box } of allIdentities(store)) {
    const [text, view, key] = [await store.text(document), await documentOf(store, document), keys.get(batch)];
    if (!text || view?.status !== "kept") continue;
    const expected = wordsToSeal(text.text, findNames(readText(text.text, view.text.language)));
    if (!key || !isSealed(key, document, box, expected))
      faults.push({ what: "protected words differ", where: document });
  }
  for (const key of keys.values()) key.wipe();
  return faults;
}

async function batchKeys({ store, compartmentKey }: Chronicle, identities: SecretKey): Promise<Map<string, SecretKey>> {
  const keys = new Map<string, SecretKey>();
  for (const [id, batch] of await store.batches()) {
    const key = await genuine(() => batchKey({ identities, compartmentKey, batch }));
    if (key) keys.set(id, key);
  }
  return keys;
}

const isSealed = (key: SecretKey, document: string, box: Uint8Array, expected: Uint8Array): boolean => {
  try {
    return Buffer.from(openBox(key, document, box)).equals(expected);
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
};

/** Null where what is sealed was changed. */
async function genuine<T>(open: () => Promise<T>): Promise<T | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
