import { createPublicKey, sign, verify } from "node:crypto";
import { privateKeyOf } from "./private-key.ts";

// RFC 9881: what stands before the seed of 32 bytes, and before the public key of 1,312 bytes.
const PRIVATE = Buffer.from("3034020100300b060960864801650304031104228020", "hex");
const PUBLIC = Buffer.from("30820532300b06096086480165030403110382052100", "hex");
export const ML_DSA_KEY_BYTES = 1312;
export const ML_DSA_SIGNATURE_BYTES = 2420;

/** The public key that belongs to a seed of 32 bytes. */
export function mlDsaPublicOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(PRIVATE, seed)).export({ format: "der", type: "spki" });
  return spki.subarray(spki.length - ML_DSA_KEY_BYTES);
}

export const signMlDsa = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  sign(null, message, privateKeyOf(PRIVATE, seed));

export function verifyMlDsa(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== ML_DSA_KEY_BYTES || signature.length !== ML_DSA_SIGNATURE_BYTES) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), format: "der", type: "spki" });
  return verify(null, message, key, signature);
}
