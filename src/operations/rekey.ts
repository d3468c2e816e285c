import { copyFile, open, rename } from "node:fs/promises";
import { openSqliteStore, rekeySqlite } from "../store/sqlite/sqlite-store.ts";
import { renewCompartment } from "../vault/compartment.ts";
import { writeHeader } from "../vault/header-file.ts";
import { deriveKey } from "../vault/keys.ts";
import type { SecretKey } from "../vault/protected.ts";
import type { NewRoot } from "../vault/rotate.ts";
import { append } from "./append.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { nextStorePath, openChronicle, storePath } from "./open.ts";
import { openOwnLog } from "./own-log.ts";
import { headPath, nextHeadPath, writeSealedHead } from "./sealed-head.ts";
import { putTextSetting, SETTINGS, textSetting } from "./settings.ts";

/**
 * Gives a chronicle new keys: a copy of the store is encrypted anew and completed beside the old one; the new header is what makes it
 * count. Interrupted before that, the next opening throws the copy away; after it, it finishes.
 *
 * @throws What opening throws.
 */
export async function rekeyAll(dir: string, { header, old, new: keys }: NewRoot, effects: Effects): Promise<void> {
  // Opening and closing brings everything into one file and checks that the old keys are right.
  await (await openChronicle(dir, header.chronicle, old.root, effects)).close();
  const next = nextStorePath(dir);
  await copyFile(storePath(dir), next);
  const [oldKey, newKey, headKey] = [
    deriveKey(old.root, "database"),
    deriveKey(keys.root, "database"),
    deriveKey(keys.root, "head"),
  ];
  try {
    rekeySqlite(next, oldKey.reveal(), newKey.reveal());
    await complete(dir, next, newKey, headKey, { old: old.identities, new: keys.identities }, effects);
    await flush(next);
    await writeHeader(dir, header);
    await rename(next, storePath(dir));
    await rename(nextHeadPath(dir), headPath(dir));
  } finally {
    for (const key of [oldKey, newKey, headKey]) key.wipe();
  }
}

async function complete(
  dir: string,
  file: string,
  key: SecretKey,
  headKey: SecretKey,
  identities: { readonly old: SecretKey; readonly new: SecretKey },
  effects: Effects,
): Promise<void> {
  const store = await openSqliteStore(file, key.reveal(), { create: false });
  try {
    const [log, author] = [await openOwnLog(store), (await textSetting(store, SETTINGS.author)) ?? ""];
    const compartmentKey = await store.setting(SETTINGS.compartmentKey);
    if (!compartmentKey) throw new ChronicleError("no chronicle");
    const renewed = await renewCompartment({ compartmentKey, batches: await store.batches() }, identities);
    await store.transaction(async (tx) => {
      await putTextSetting(tx, SETTINGS.compartment, renewed.recipient);
      await tx.putSetting(SETTINGS.compartmentKey, renewed.compartmentKey);
      for (const [id, sealed] of renewed.batches) await tx.putBatch(id, sealed);
      await append(tx, { log, author, effects }, [{ kind: "vault.changed", change: "keys" }]);
    });
    await writeSealedHead(dir, headKey, store, nextHeadPath(dir));
  } finally {
    await store.close();
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
