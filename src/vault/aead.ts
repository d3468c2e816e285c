import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { VaultError } from "./fault.ts";
import { SecretKey } from "./protected.ts";

/** A key of 32 bytes: one that we derived, or one that lies in the encrypted store. */
export type Key = SecretKey | Uint8Array;

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What sealing adds. */
export const OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;
/** OpenSSL takes less than 2 GiB at once. */
const AT_ONCE_BYTES = 16 * 1024 * 1024;

/**
 * AES-256-GCM (NIST SP 800-38D) under a fresh random nonce: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes).
 *
 * @param context - What the bytes are and where they belong; opening needs the same. Begins with a label of its own for each use.
 * @param parts - Sealed as if they were joined.
 */
export function seal(key: Key, context: string, ...parts: readonly Uint8Array[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const sealed = Buffer.allocUnsafeSlow(size + OVERHEAD_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, bytesOf(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  let end = nonce.copy(sealed);
  for (const part of parts) for (const piece of piecesOf(part)) end += cipher.update(piece).copy(sealed, end);
  cipher.final();
  cipher.getAuthTag().copy(sealed, end);
  return sealed;
}

/**
 * Undoes {@link seal}. Nothing is returned unless all of it is genuine.
 *
 * @throws {@link VaultError} `damaged`: changed, cut, sealed under another key or for another place.
 */
export function open(key: Key, context: string, sealed: Uint8Array): Buffer {
  if (sealed.length < OVERHEAD_BYTES) throw new VaultError("damaged");
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, bytesOf(key), sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(end));
  const bytes = Buffer.allocUnsafeSlow(end - NONCE_BYTES);
  let at = 0;
  for (const piece of piecesOf(sealed.subarray(NONCE_BYTES, end))) at += decipher.update(piece).copy(bytes, at);
  try {
    decipher.final();
  } catch (error) {
    bytes.fill(0);
    throw new VaultError("damaged", "", error);
  }
  return bytes;
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += AT_ONCE_BYTES) yield bytes.subarray(at, at + AT_ONCE_BYTES);
}

const bytesOf = (key: Key): Uint8Array => (key instanceof SecretKey ? key.reveal() : key);
