import { hkdfSync } from "node:crypto";
import { SecretKey } from "./protected.ts";

export const KEY_BYTES = 32;

/**
 * Every key that is computed from another one, by its HKDF label. A label is never used for two things and never changes: chronicles on
 * the disk depend on it.
 */
const LABELS = {
  /** From the root key: pages of the store. */
  database: "khronika 1 database",
  /** From the root key: seals the head of the own log beside the store. */
  head: "khronika 1 head",
  /** From the root key: seals backups. */
  backup: "khronika 1 backup",
  /** From the passphrase's Argon2id output: wraps the root key. */
  wrapRoot: "khronika 1 wrap root",
  /** From the passphrase's Argon2id output: wraps the identities key. */
  wrapIdentities: "khronika 1 wrap identities",
  /** From the recovery key: wraps the root key. */
  recoverRoot: "khronika 1 recover root",
  /** From the recovery key: wraps the identities key. */
  recoverIdentities: "khronika 1 recover identities",
  /** From the identities key: wraps the secret half of the compartment. */
  compartment: "khronika 1 compartment",
} as const;

export type KeyUse = keyof typeof LABELS;

/** A key for one use, by HKDF-SHA-256 (RFC 5869) without salt: the input is uniformly random already. 32 bytes. */
export function deriveKey(from: SecretKey, use: KeyUse): SecretKey {
  return SecretKey.take(new Uint8Array(hkdfSync("sha256", from.reveal(), new Uint8Array(0), LABELS[use], KEY_BYTES)));
}
