import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { rootOf } from "../log/range.ts";
import type { Reading } from "../store/store.ts";
import { openBlob, sealBlob } from "../vault/blob.ts";
import { writeDurably } from "../vault/durable.ts";
import type { SecretKey } from "../vault/protected.ts";
import { rangeOf } from "./edge.ts";
import { ChronicleError } from "./fault.ts";
import { rootAt } from "./trees.ts";

const NAME = "head";
export const headPath = (dir: string): string => join(dir, "log", NAME);
/** The head under new keys, until the header is theirs as well. */
export const nextHeadPath = (dir: string): string => `${headPath(dir)}.next`;

/** How far the own log has come, kept outside the store, so that an older copy of the store is recognised. */
export interface SealedHead {
  readonly log: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

/** Writes the own log's head beside the store: sealed, always of one size. */
export async function writeSealedHead(
  dir: string,
  key: SecretKey,
  store: Reading,
  path = headPath(dir),
): Promise<void> {
  const own = (await store.heads()).find((head) => head.isOwn);
  if (!own) return;
  const head: SealedHead = { log: own.log, size: own.size, root: hex(rootOf(rangeOf(own))) };
  await mkdir(join(dir, "log"), { recursive: true });
  await writeDurably(path, sealBlob(key, NAME, Buffer.from(JSON.stringify(head))));
}

/** @returns null where there is none or it was not sealed with this key. */
export async function readSealedHead(dir: string, key: SecretKey, path = headPath(dir)): Promise<SealedHead | null> {
  try {
    return JSON.parse(Buffer.from(openBlob(key, NAME, await readFile(path))).toString("utf8")) as SealedHead;
  } catch {
    return null;
  }
}

/**
 * Refuses a store that is older than the head beside it, or that has another history. A store that is ahead of it is one whose
 * program was stopped before it could write the head: its history must contain it.
 *
 * @throws {@link ChronicleError} `older copy`.
 */
export async function refuseOlderCopy(dir: string, key: SecretKey, store: Reading): Promise<void> {
  const head = await readSealedHead(dir, key);
  const own = (await store.heads()).find(({ isOwn }) => isOwn);
  if (!head || !own || head.log !== own.log || head.size > own.size) throw new ChronicleError("older copy");
  const root = head.size === own.size ? rootOf(rangeOf(own)) : await rootAt(store, own.log, head.size);
  if (!root || hex(root) !== head.root) throw new ChronicleError("older copy");
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
