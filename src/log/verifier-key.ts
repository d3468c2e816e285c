import { createHash } from "node:crypto";
import { ed25519PublicKey } from "./ed25519.ts";
import { LogError } from "./fault.ts";
import { ML_DSA_KEY_BYTES } from "./ml-dsa.ts";
import { isKeyName, strictBase64 } from "./note.ts";

/** What a key signs, by the byte that stands for it. */
export const KEY_KINDS = { note: 0x01, cosignature: 0x04, "post-quantum cosignature": 0x06 } as const;
export type KeyKind = keyof typeof KEY_KINDS;

/** A key with which signatures under notes are checked. */
export interface VerifierKey {
  readonly name: string;
  readonly kind: KeyKind;
  readonly keyId: Uint8Array;
  /** Ed25519: 32 bytes; ML-DSA-44: 1,312. */
  readonly publicKey: Uint8Array;
}

/** @throws {@link LogError} `not a verifier key`, `weak key`. */
export function verifierKey(name: string, kind: KeyKind, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new LogError("not a verifier key");
  if (kind !== "post-quantum cosignature") ed25519PublicKey(publicKey);
  else if (publicKey.length !== ML_DSA_KEY_BYTES) throw new LogError("not a verifier key");
  const hash = createHash("sha256")
    .update(`${name}\n`)
    .update(Uint8Array.of(KEY_KINDS[kind]))
    .update(publicKey)
    .digest();
  return { name, kind, keyId: hash.subarray(0, 4), publicKey };
}

/** `<name>+<key id>+<kind and key, base64>` */
export const writeVerifierKey = ({ name, kind, keyId, publicKey }: VerifierKey): string =>
  `${name}+${Buffer.from(keyId).toString("hex")}+${Buffer.concat([Uint8Array.of(KEY_KINDS[kind]), publicKey]).toString("base64")}`;

/**
 * Reads a verifier key.
 *
 * @throws {@link LogError} `not a verifier key`, `weak key`.
 */
export function readVerifierKey(text: string): VerifierKey {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? [];
  const bytes = base64 === undefined ? null : strictBase64(base64);
  const kind = bytes && (Object.keys(KEY_KINDS) as KeyKind[]).find((one) => KEY_KINDS[one] === bytes[0]);
  if (name === undefined || !bytes || !kind) throw new LogError("not a verifier key");
  const key = verifierKey(name, kind, bytes.subarray(1));
  if (Buffer.from(key.keyId).toString("hex") !== id) throw new LogError("not a verifier key");
  return key;
}
