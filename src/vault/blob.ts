import { createHmac } from "node:crypto";
import { type Key, open, seal } from "./aead.ts";
import { VaultError } from "./fault.ts";
import type { SecretKey } from "./protected.ts";

const LENGTH_BYTES = 8;
const SMALLEST_BYTES = 4096;

const contextOf = (name: string): string => `khronika blob 1\0${name}`;

/**
 * The file name of an original: HMAC-SHA-256 of its hash. Who has a copy of the original and lacks the key cannot tell whether it is here.
 *
 * @param sha256Hex - Of the original's bytes, 64 lower-case hexadecimal digits.
 * @returns 64 hexadecimal digits.
 */
export const blobName = (nameKey: SecretKey, sha256Hex: string): string =>
  createHmac("sha256", nameKey.reveal()).update(sha256Hex).digest("hex");

/**
 * The next size of the Padmé scale, at most 12 % more: only so many bits of a size are shown as its logarithm has digits.
 *
 * @see Nikitin and others 2019, "Reducing metadata leakage from encrypted files and communication with PURBs", section 4
 */
export function padmeSize(size: number): number {
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const shown = Math.floor(Math.log2(exponent)) + 1;
  // Not by shifts: sizes may be above 2³¹.
  const step = 2 ** Math.max(0, exponent - shown);
  return Math.ceil(size / step) * step;
}

/**
 * Seals bytes for a file: length (8 bytes, big-endian) ‖ bytes ‖ zeros up to a Padmé size of 4 KiB at least, by AES-256-GCM, bound to
 * the file's name.
 *
 * @param key - 32 bytes.
 */
export function sealBlob(key: Key, name: string, bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigUInt64BE(BigInt(bytes.length));
  const padding = Buffer.alloc(paddedSize(bytes.length) - LENGTH_BYTES - bytes.length);
  return seal(key, contextOf(name), length, bytes, padding);
}

/**
 * @returns The bytes that {@link sealBlob} was given.
 * @throws {@link VaultError} `damaged`: changed, cut, under another name or key, or not padded as it must be.
 */
export function openBlob(key: Key, name: string, sealed: Uint8Array): Uint8Array {
  const plain = open(key, contextOf(name), sealed);
  const length = plain.length < LENGTH_BYTES ? -1 : Number(plain.readBigUInt64BE());
  const end = LENGTH_BYTES + length;
  // A second form of the same content would be a place to hide bytes.
  if (length < 0 || end > plain.length || plain.length !== paddedSize(length)) throw new VaultError("damaged");
  if (!plain.subarray(end).equals(Buffer.alloc(plain.length - end))) throw new VaultError("damaged");
  return plain.subarray(LENGTH_BYTES, end);
}

const paddedSize = (length: number): number => padmeSize(Math.max(SMALLEST_BYTES, LENGTH_BYTES + length));
