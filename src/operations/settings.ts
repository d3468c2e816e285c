import { createHash } from "node:crypto";
import type { Reading, Writing } from "../store/store.ts";

/** What a chronicle keeps of its own in the encrypted store, beside documents and logs. Values are bytes; texts are UTF-8. */
export const SETTINGS = {
  /** Random id of the chronicle, as in its header. */
  chronicle: "chronicle",
  /** Pseudonym under which this installation writes. */
  author: "author",
  /** Name of the log that this installation writes. */
  ownLog: "own log",
  /** Ed25519 seed of the own log. */
  signingKey: "signing key",
  /** ML-DSA-44 seed of the own log. */
  secondSigningKey: "second signing key",
  /** Ed25519 seed with which checkpoints of others are witnessed. */
  witnessKey: "witness key",
  blobNames: "blob names",
  /** Seed of the leaves that stand for nothing. */
  padding: "padding",
  /** age identity by which others hand over to us. */
  identity: "identity",
  /** Public half of the compartment for protected words. */
  compartment: "compartment",
  /** Its secret half, wrapped by the identities key. */
  compartmentKey: "compartment key",
  language: "language",
} as const;

/**
 * A hash over all of these, hexadecimal: what the log says of them, so that not even who holds all keys can put others in their place
 * unseen. Among them are keys of 32 random bytes; the hash tells nothing of any of them.
 */
export async function settingsDigest(store: Reading): Promise<string> {
  const hash = createHash("sha256").update("khronika/settings/v1\n");
  for (const name of Object.values(SETTINGS).sort()) {
    const value = await store.setting(name);
    hash.update(`${name} ${value === null ? "-" : Buffer.from(value).toString("hex")}\n`);
  }
  return hash.digest("hex");
}

/** The verifier key of a log or a witness that we know: `vkey <name>`. */
export const keyOf = (name: string): string => `vkey ${name}`;
/** The last state of another's log that we witnessed: `witnessed <origin>`. */
export const witnessedOf = (origin: string): string => `witnessed ${origin}`;

/** The key of a log that we witnessed: it proves that the log stays itself, and is no reason to take its entries in. */
export const witnessedKeyOf = (origin: string): string => `witnessed key ${origin}`;

/** Text of a setting, null where it is not set. */
export async function textSetting(store: Reading, name: string): Promise<string | null> {
  const value = await store.setting(name);
  return value === null ? null : Buffer.from(value).toString("utf8");
}

export const putTextSetting = (tx: Writing, name: string, value: string): Promise<void> =>
  tx.putSetting(name, Buffer.from(value, "utf8"));

/** All settings whose name begins so, by the rest of their names. */
export async function settingsOf(store: Reading, prefix: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [name, value] of await store.settings())
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), Buffer.from(value).toString("utf8"));
  return found;
}
