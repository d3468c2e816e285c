import { createPrivateKey, type KeyObject } from "node:crypto";

/**
 * The private key that a seed makes.
 *
 * @param prefix - What stands before the seed in a PKCS #8 key of that kind (DER).
 */
export function privateKeyOf(prefix: Uint8Array, seed: Uint8Array): KeyObject {
  const key = Buffer.concat([prefix, seed]);
  try {
    return createPrivateKey({ key, format: "der", type: "pkcs8" });
  } finally {
    key.fill(0);
  }
}
