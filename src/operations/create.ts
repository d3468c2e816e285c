import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { Writing } from "../store/store.ts";
import { createCompartment } from "../vault/compartment.ts";
import { writeDurably } from "../vault/durable.ts";
import { createHeader, type NewVault } from "../vault/header.ts";
import { writeHeader } from "../vault/header-file.ts";
import { deriveKey } from "../vault/keys.ts";
import { generateIdentity } from "../vault/recipients.ts";
import type { Costs } from "../vault/stretch.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError, refuseLong } from "./fault.ts";
import { storePath } from "./open.ts";
import { createOwnLog, type OwnLog } from "./own-log.ts";
import { writeSealedHead } from "./sealed-head.ts";
import { putTextSetting, SETTINGS, settingsDigest } from "./settings.ts";

export interface NewChronicle {
  readonly dir: string;
  readonly passphrase: Uint8Array;
  readonly costs: Costs;
  /** Pseudonym. */
  readonly author: string;
  /** Of the recovery sheet. */
  readonly language: string;
}

/**
 * Makes a chronicle in an empty or new folder. The header comes last: before it, there is no chronicle there.
 *
 * @returns The vault, whose recovery key is to be split and then wiped.
 * @throws {@link ChronicleError} `chronicle exists`, `folder is not empty`.
 */
export async function createChronicle(
  { dir, passphrase, costs, author, language }: NewChronicle,
  effects: Effects,
): Promise<NewVault> {
  refuseLong(author);
  await makeFolder(dir);
  const vault = await createHeader(passphrase, costs);
  const key = deriveKey(vault.root, "database");
  const store = await openSqliteStore(storePath(dir), key.reveal(), { create: true }).finally(() => key.wipe());
  try {
    await store.transaction(async (tx) => {
      await furnish(tx, vault, { author, language }, effects);
      await openLog(tx, { author, effects });
    });
    const headKey = deriveKey(vault.root, "head");
    await writeSealedHead(dir, headKey, store).finally(() => headKey.wipe());
  } finally {
    await store.close();
  }
  await writeHeader(dir, vault.header);
  await finishFolder(dir);
  return vault;
}

/** @throws {@link ChronicleError} `chronicle exists`, `folder is not empty`. */
export async function refuseUsedFolder(dir: string): Promise<void> {
  const there = await readdir(dir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw new ChronicleError("folder is not empty", dir, error);
  });
  if (there.includes("header.json") || there.includes("field.json")) throw new ChronicleError("chronicle exists");
  // What an interrupted attempt left says so itself: a chronicle whose header was lost is not taken for it.
  if (there.length > 0 && !there.includes(UNFINISHED)) throw new ChronicleError("folder is not empty", dir);
  if (there.some((name) => !LEFTOVERS.test(name))) throw new ChronicleError("folder is not empty", dir);
}

export async function makeFolder(dir: string): Promise<void> {
  await refuseUsedFolder(dir);
  await mkdir(dir, { recursive: true }).catch((error) => {
    throw new ChronicleError("cannot write file", dir, error);
  });
  for (const name of await readdir(dir)) if (name !== UNFINISHED) await rm(join(dir, name), { recursive: true });
  await writeDurably(join(dir, UNFINISHED), "");
  for (const folder of ["blobs", "log"]) await mkdir(join(dir, folder));
}

const UNFINISHED = "unfinished";

/** To be called when the header is there: from now on it is a chronicle. */
export const finishFolder = (dir: string): Promise<void> => rm(join(dir, UNFINISHED), { force: true });

const LEFTOVERS = /^(?:unfinished(?:\.new)?|chronicle\.db(?:-wal|-shm)?|header\.json\.new|blobs|log)$/;

/** Keys and names that live inside the encrypted store. */
async function furnish(
  tx: Writing,
  { header, identities }: NewVault,
  { author, language }: Pick<NewChronicle, "author" | "language">,
  { random }: Effects,
): Promise<void> {
  const compartment = await createCompartment(identities);
  const { identity } = await generateIdentity();
  await putTextSetting(tx, SETTINGS.chronicle, header.chronicle);
  await putTextSetting(tx, SETTINGS.author, author);
  await putTextSetting(tx, SETTINGS.language, language);
  await tx.putSetting(SETTINGS.blobNames, random(32));
  await tx.putSetting(SETTINGS.padding, random(32));
  await tx.putSetting(SETTINGS.witnessKey, random(32));
  await putTextSetting(tx, SETTINGS.identity, identity.reveal());
  await putTextSetting(tx, SETTINGS.compartment, compartment.recipient);
  await tx.putSetting(SETTINGS.compartmentKey, compartment.compartmentKey);
}

const FORMAT = 1;

/** Makes a log of one's own and writes its first entry. */
export async function openLog(
  tx: Writing,
  { author, effects }: Pick<Chronicle, "author" | "effects">,
): Promise<OwnLog> {
  const log = await createOwnLog(tx, effects);
  await append(tx, { author, effects, log }, [
    { kind: "chronicle.opened", format: FORMAT, settings: await settingsDigest(tx) },
  ]);
  return log;
}
