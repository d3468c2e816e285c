import { dirname } from "node:path";
import { holdSqlite, openSqliteStore, rekeySqlite } from "../store/sqlite/sqlite-store.ts";
import { renewCompartment } from "../vault/compartment.ts";
import { flushFile, flushFolder } from "../vault/durable.ts";
import { writeHeader } from "../vault/header-file.ts";
import { headerToText } from "../vault/header-form.ts";
import { deriveKey } from "../vault/keys.ts";
import type { SecretKey } from "../vault/protected.ts";
import type { NewRoot } from "../vault/rotate.ts";
import { append } from "./append.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { nextStorePath, openChronicle, storePath, takeHeadPlace, takePlace } from "./open.ts";
import { openOwnLog } from "./own-log.ts";
import { headPath, nextHeadPath, writeSealedHead } from "./sealed-head.ts";
import { putTextSetting, SETTINGS, settingsDigest, textSetting } from "./settings.ts";

/**
 * Gives a chronicle new keys: a copy of the store is encrypted anew and completed beside the old one; the new header is what makes it
 * count. Interrupted before that, the next opening throws the copy away; after it, it finishes. Until the header is written the old store
 * is held, so that nobody writes into what is to go.
 *
 * @throws What opening throws.
 */
export async function rekeyAll(dir: string, { header, old, new: keys }: NewRoot, effects: Effects): Promise<void> {
  // Opening and closing brings everything into one file and checks that the old keys are right.
  await (await openChronicle(dir, header.chronicle, old.root, effects)).close();
  const next = nextStorePath(dir, headerToText(header));
  const [oldKey, newKey, headKey] = [
    deriveKey(old.root, "database"),
    deriveKey(keys.root, "database"),
    deriveKey(keys.root, "head"),
  ];
  try {
    const held = holdSqlite(storePath(dir), oldKey.reveal());
    try {
      held.copyTo(next);
      rekeySqlite(next, oldKey.reveal(), newKey.reveal());
      await complete(dir, next, newKey, headKey, { old: old.identities, new: keys.identities }, effects);
      await flushFile(next);
      await flushFolder(dir);
      await writeHeader(dir, header);
    } finally {
      held.release();
    }
    await takePlace(dir, next);
    await takeHeadPlace(dir);
    await flushFolder(dirname(headPath(dir)));
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
      await append(tx, { log, author, effects }, [
        { kind: "vault.changed", change: "keys", settings: await settingsDigest(tx) },
      ]);
    });
    await writeSealedHead(dir, headKey, store, nextHeadPath(dir));
  } finally {
    await store.close();
  }
}
