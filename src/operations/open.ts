import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import { type Store, StoreError } from "../store/store.ts";
import { deriveKey } from "../vault/keys.ts";
import { SecretKey } from "../vault/protected.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { openOwnLog } from "./own-log.ts";
import { headPath, nextHeadPath, readSealedHead, refuseOlderCopy, writeSealedHead } from "./sealed-head.ts";
import { SETTINGS, textSetting } from "./settings.ts";

export const storePath = (dir: string): string => join(dir, "chronicle.db");
/** The store under new keys, until the header is theirs as well. */
export const nextStorePath = (dir: string): string => join(dir, "chronicle.db.next");

export interface OpenOptions {
  /** Go on with a store that is older than the head beside it; only for the ceremony that writes so into a new log. */
  readonly acceptOlder?: boolean;
  /** Bring an older format to this one; told from which to which. */
  readonly migrate?: (from: number, to: number) => void;
}

/**
 * Opens a chronicle with its root key. Closing it writes the own log's head beside the store.
 *
 * @throws {@link ChronicleError} `no chronicle`, `older copy`; {@link StoreError}.
 */
export async function openChronicle(
  dir: string,
  id: string,
  root: SecretKey,
  effects: Effects,
  { acceptOlder, migrate }: OpenOptions = {},
): Promise<Chronicle> {
  const headKey = deriveKey(root, "head");
  const store = await openStore(dir, root, migrate);
  try {
    if (!acceptOlder) await refuseOlderCopy(dir, headKey, store);
    const setting = async (name: string) => (await textSetting(store, name)) ?? "";
    const blobNames = new SecretKey((await store.setting(SETTINGS.blobNames))!);
    const compartmentKey = (await store.setting(SETTINGS.compartmentKey))!;
    return {
      ...{ dir, id, store, headKey, blobNames, compartmentKey, effects },
      log: await openOwnLog(store),
      author: await setting(SETTINGS.author),
      compartment: await setting(SETTINGS.compartment),
      async close() {
        await writeSealedHead(dir, headKey, store);
        await store.close();
        for (const key of [headKey, blobNames]) key.wipe();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store; what an interrupted change of keys left is finished where the header is new already, and undone where it is not. */
async function openStore(dir: string, root: SecretKey, migrate: OpenOptions["migrate"]): Promise<Store> {
  const key = deriveKey(root, "database");
  try {
    const next = nextStorePath(dir);
    if (await isThere(next)) {
      if (await opensWith(next, key)) {
        for (const old of ["-wal", "-shm"]) await rm(`${storePath(dir)}${old}`, { force: true });
        await rename(next, storePath(dir));
      }
      for (const leftover of ["", "-wal", "-shm"]) await rm(`${next}${leftover}`, { force: true });
    }
    await settleHead(dir, root);
    if (!(await isThere(storePath(dir)))) throw new ChronicleError("no chronicle");
    return await openSqliteStore(storePath(dir), key.reveal(), { create: false, migrate });
  } finally {
    key.wipe();
  }
}

/** The head beside the store changes keys after the store. */
async function settleHead(dir: string, root: SecretKey): Promise<void> {
  const next = nextHeadPath(dir);
  if (!(await isThere(next))) return;
  const key = deriveKey(root, "head");
  const isNewKey = (await readSealedHead(dir, key, next)) !== null;
  key.wipe();
  if (isNewKey) await rename(next, headPath(dir));
  else await rm(next, { force: true });
}

async function opensWith(file: string, key: SecretKey): Promise<boolean> {
  try {
    await (await openSqliteStore(file, key.reveal(), { create: false })).close();
    return true;
  } catch (error) {
    if (error instanceof StoreError && (error.code === "wrong key" || error.code === "damaged")) return false;
    throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
