import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { blobName, openBlob, sealBlob } from "../vault/blob.ts";
import { flushFolder, writeDurably } from "../vault/durable.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";

const KEY_BYTES = 32;

/** A key for one original; it lives in the encrypted store only. */
export const blobKey = ({ random }: Effects): Uint8Array => random(KEY_BYTES);

/** Where the original of that hash lies; the name tells nothing to who lacks the chronicle's key. */
export function blobPath({ dir, blobNames }: Pick<Chronicle, "dir" | "blobNames">, sha256: string): string {
  const name = blobName(blobNames, sha256);
  return join(dir, "blobs", name.slice(0, 2), name);
}

/** Seals an original to the disk; it is all there or not there at all. */
export async function writeBlob(
  chronicle: Chronicle,
  sha256: string,
  key: Uint8Array,
  bytes: Uint8Array,
): Promise<void> {
  const path = blobPath(chronicle, sha256);
  const folder = dirname(path);
  // A new folder is on the disk only when the one above it is flushed.
  if ((await mkdir(folder, { recursive: true })) !== undefined) await flushFolder(dirname(folder));
  await writeDurably(path, sealBlob(key, blobName(chronicle.blobNames, sha256), bytes));
}

/** @throws {@link ChronicleError} `original is missing`; an error of the vault when it was changed. */
export async function readBlob(chronicle: Chronicle, sha256: string, key: Uint8Array): Promise<Uint8Array> {
  let sealed: Uint8Array;
  try {
    sealed = await readFile(blobPath(chronicle, sha256));
  } catch (error) {
    throw new ChronicleError("original is missing", "", error);
  }
  return openBlob(key, blobName(chronicle.blobNames, sha256), sealed);
}

export const removeBlob = (chronicle: Chronicle, sha256: string): Promise<void> =>
  rm(blobPath(chronicle, sha256), { force: true });
