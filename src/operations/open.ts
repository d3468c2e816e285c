import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import { type Store, StoreError } from "../store/store.ts";
import { flushFolder } from "../vault/durable.ts";
import { deriveKey } from "../vault/keys.ts";
import { SecretKey } from "../vault/protected.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { isThere } from "./is-there.ts";
import { openOwnLog } from "./own-log.ts";
import { headPath, nextHeadPath, readSealedHead, refuseOlderCopy, writeSealedHead } from "./sealed-head.ts";
import { SETTINGS, textSetting } from "./settings.ts";
import { sha256Of } from "./sha256.ts";

export const storePath = (dir: string): string => join(dir, "chronicle.db");

const NEXT = "chronicle.db.next-";
const NAME_DIGITS = 16;

/**
 * The store under new keys, until it takes the old one's place. Its name says for which header it was made: where that is the header of
 * the folder, the change of keys counts, whoever opens the chronicle and with whatever key.
 *
 * @param header - Text of the header's file.
 */
export const nextStorePath = (dir: string, header: string): string =>
  join(dir, `${NEXT}${sha256Of(Buffer.from(header)).slice(0, NAME_DIGITS)}`);

export interface OpenOptions {
  /** Go on with a store that is older than the head beside it; only for the ceremony that writes so into a new log. */
  readonly acceptOlder?: boolean;
  /** Bring an older format to this one; told from which to which. */
  readonly migrate?: (from: number, to: number) => void;
}

/**
 * Opens a chronicle with its root key. Closing it writes the own log's head beside the store.
 *
 * @throws {@link ChronicleError} `no chronicle`, `older copy`, `rekey is under way`; {@link StoreError}.
 */
export async function openChronicle(
  dir: string,
  id: string,
  root: SecretKey,
  effects: Effects,
  { acceptOlder, migrate }: OpenOptions = {},
): Promise<Chronicle> {
  const store = await openStore(dir, root, migrate);
  const headKey = deriveKey(root, "head");
  try {
    if (!acceptOlder) await refuseOlderCopy(dir, headKey, store);
    const setting = async (name: string) => (await textSetting(store, name)) ?? "";
    const blobNames = new SecretKey(await requiredSetting(store, SETTINGS.blobNames));
    const compartmentKey = await requiredSetting(store, SETTINGS.compartmentKey);
    const log = await openOwnLog(store);
    return {
      ...{ dir, id, store, headKey, blobNames, compartmentKey, effects },
      log,
      author: await setting(SETTINGS.author),
      compartment: await setting(SETTINGS.compartment),
      async close() {
        try {
          // An older store whose acceptance did not come to be written must not pass for the latest.
          const isLatest = !acceptOlder || (await textSetting(store, SETTINGS.ownLog)) !== log.name;
          if (isLatest) await writeSealedHead(dir, headKey, store);
        } finally {
          await store.close();
          for (const key of [headKey, blobNames]) key.wipe();
        }
      },
    };
  } catch (error) {
    await store.close();
    headKey.wipe();
    throw error;
  }
}

/** @throws {@link StoreError} `damaged`: somebody with the key took it away. */
async function requiredSetting(store: Store, name: string): Promise<Uint8Array> {
  const value = await store.setting(name);
  if (!value || value.length === 0) throw new StoreError("damaged");
  return value;
}

/** Opens the store; what an interrupted change of keys left is finished where the header is new already, and undone where it is not. */
async function openStore(dir: string, root: SecretKey, migrate: OpenOptions["migrate"]): Promise<Store> {
  const key = deriveKey(root, "database");
  try {
    const header = await headerIn(dir);
    await finishRekey(dir, header, key);
    if (!(await isThere(storePath(dir)))) throw new ChronicleError("no chronicle");
    const store = await openSqliteStore(storePath(dir), key.reveal(), { create: false, migrate });
    try {
      // Who changes keys holds the store until the header is new. One that is new since was written while this store waited to go.
      if ((await headerIn(dir)) !== header) throw new StoreError("in use");
      // Nobody changes them now: what lies there was left behind.
      for (const name of await readdir(dir)) if (name.startsWith(NEXT)) await rm(join(dir, name), { force: true });
      await settleHead(dir, root);
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  } finally {
    key.wipe();
  }
}

const headerIn = (dir: string): Promise<string> => readFile(join(dir, "header.json"), "utf8").catch(() => "");

/** Puts the store under new keys in its place where the header is theirs already. @throws {@link ChronicleError} `rekey is under way`. */
async function finishRekey(dir: string, header: string, key: SecretKey): Promise<void> {
  const next = nextStorePath(dir, header);
  if (!(await isThere(next))) return;
  // Not with the old key: what it opens is to go, and to go on with it would lose all.
  if (!(await opensWith(next, key))) throw new ChronicleError("rekey is under way");
  await takePlace(dir, next);
}

/** The store under new keys takes the old one's place, unless somebody else has put it there already. */
export async function takePlace(dir: string, next: string): Promise<void> {
  for (const old of ["-wal", "-shm"]) await rm(`${storePath(dir)}${old}`, { force: true });
  await rename(next, storePath(dir)).catch(unlessGone);
  await flushFolder(dir);
}

/** The head under new keys takes the old one's place, unless somebody else has put it there already. */
export const takeHeadPlace = (dir: string): Promise<void> => rename(nextHeadPath(dir), headPath(dir)).catch(unlessGone);

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** The head beside the store changes keys after the store. */
async function settleHead(dir: string, root: SecretKey): Promise<void> {
  const next = nextHeadPath(dir);
  if (!(await isThere(next))) return;
  const key = deriveKey(root, "head");
  const isNewKey = (await readSealedHead(dir, key, next)) !== null;
  key.wipe();
  if (isNewKey) await takeHeadPlace(dir);
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
