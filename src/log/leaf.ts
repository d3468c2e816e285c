import { createHash, createHmac, hash } from "node:crypto";
import { sameBytes } from "./same-bytes.ts";

/** Bytes of a hash, a salt and a leaf. */
export const HASH_BYTES = 32;

const DOMAIN = Buffer.from("khronika/entry/v1\n");

/**
 * What the log holds of an entry: SHA-256 over a domain, a salt and the entry's canonical JSON. Without the salt nobody can guess the
 * entry from it, not even who knows all of it but a word; with salt and content everybody can check it.
 *
 * @param salt - 32 random bytes, never used twice.
 */
export function commitmentOf(salt: Uint8Array, content: Uint8Array): Uint8Array {
  if (salt.length !== HASH_BYTES) throw new RangeError(`A salt has ${HASH_BYTES} bytes`);
  // In one call: three would cost twice as much for an entry of usual length.
  return hash("sha256", Buffer.concat([DOMAIN, salt, content]), "buffer");
}

/** Whether a leaf is what commits to that salt and that content; a salt of another length commits to nothing. */
export const commitsTo = (leaf: Uint8Array, salt: Uint8Array, content: Uint8Array): boolean =>
  salt.length === HASH_BYTES && sameBytes(commitmentOf(salt, content), leaf);

// Hashing is synchronous, so one piece of memory serves all nodes: a tree has as many as leaves.
const NODE = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** The hash of a log entry as a leaf of the tree (RFC 6962 §2.1). */
export function leafHash(entry: Uint8Array): Uint8Array {
  if (entry.length !== HASH_BYTES) return hash("sha256", Buffer.concat([Uint8Array.of(0), entry]), "buffer");
  LEAF.set(entry, 1);
  return hash("sha256", LEAF, "buffer");
}
const LEAF = Buffer.alloc(1 + HASH_BYTES);

/** The hash of an inner node of the tree (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    return hash("sha256", Buffer.concat([Uint8Array.of(1), left, right]), "buffer");
  NODE.set(left, 1);
  NODE.set(right, 1 + HASH_BYTES);
  return hash("sha256", NODE, "buffer");
}

/** The root of the tree without leaves. */
export const EMPTY_ROOT: Uint8Array = createHash("sha256").digest();

/**
 * A leaf that stands for nothing: whoever lacks the seed cannot tell it from a commitment.
 *
 * @param index - Its number in the log.
 */
export function paddingLeaf(seed: Uint8Array, index: number): Uint8Array {
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(index));
  return createHmac("sha256", seed).update("khronika/padding/v1\n").update(place).digest();
}
