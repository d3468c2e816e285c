import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { LogError } from "./fault.ts";
import { privateKeyOf } from "./private-key.ts";

// RFC 8410: what stands before the 32 bytes of a key.
const PRIVATE = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC = Buffer.from("302a300506032b6570032100", "hex");
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

const P = 2n ** 255n - 19n;
/** Order of the base point: what S must stay below. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
/** The y of the eight points whose order divides the cofactor. With such a key a signature holds for many messages. */
const LOW_ORDER_Y = new Set([
  0n,
  1n,
  P - 1n,
  littleEndian(Buffer.from("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", "hex")),
  littleEndian(Buffer.from("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "hex")),
]);

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
}

/** Without the sign of x, which is the topmost bit. */
function yOf(point: Uint8Array): bigint {
  const bytes = Buffer.from(point);
  bytes[KEY_BYTES - 1]! &= 0x7f;
  return littleEndian(bytes);
}

/** Written in the one way that RFC 8032 allows: y below p, and no sign on the two points whose x is 0. */
function isCanonical(point: Uint8Array): boolean {
  const y = yOf(point);
  const hasSign = (point[KEY_BYTES - 1]! & 0x80) !== 0;
  return y < P && !(hasSign && (y === 1n || y === P - 1n));
}

const isSoundPoint = (point: Uint8Array): boolean => isCanonical(point) && !LOW_ORDER_Y.has(yOf(point));

/**
 * A public key that we accept: canonical and not of low order.
 *
 * @throws {@link LogError} `weak key`.
 */
export function ed25519PublicKey(raw: Uint8Array): KeyObject {
  if (raw.length !== KEY_BYTES || !isSoundPoint(raw)) throw new LogError("weak key");
  return createPublicKey({ key: Buffer.concat([PUBLIC, raw]), format: "der", type: "spki" });
}

/** The 32 bytes of the public key that belongs to a seed of 32 bytes. */
export function ed25519PublicOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKeyOf(PRIVATE, seed)).export({ format: "der", type: "spki" });
  return spki.subarray(PUBLIC.length);
}

export const signEd25519 = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  sign(null, message, privateKeyOf(PRIVATE, seed));

/**
 * Whether a signature holds, by RFC 8032 without the cofactor: [S]B = R + [k]A with R compared byte by byte and S below the order; and
 * neither key nor R of low order. The runtime checks the equation; points and S are checked here, so that the answer does not depend on it.
 *
 * @throws {@link LogError} `weak key`.
 */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const key = ed25519PublicKey(publicKey);
  if (signature.length !== SIGNATURE_BYTES) return false;
  const [r, s] = [signature.subarray(0, KEY_BYTES), signature.subarray(KEY_BYTES)];
  return isSoundPoint(r) && littleEndian(s) < ORDER && verify(null, message, key, signature);
}
