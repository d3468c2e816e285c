import { TAG } from "./der.ts";

/** One element of DER around the given contents. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), lengthOctets(content.length), content]);
}

function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Buffer.of(length);
  const hex = length.toString(16);
  const octets = Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex");
  return Buffer.concat([Buffer.of(0x80 | octets.length), octets]);
}

/** SEQUENCE. */
export const sequence = (...fields: readonly Uint8Array[]): Uint8Array => element(TAG.sequence, ...fields);

/** INTEGER, never negative: the bytes are its value, most significant first. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const value = first < 0 ? Buffer.of(0) : bytes.subarray(first);
  return element(TAG.integer, Buffer.of(...(value[0]! & 0x80 ? [0] : [])), value);
}

/** OBJECT IDENTIFIER out of its form in dots. */
export function identifier(dotted: string): Uint8Array {
  const [top, second, ...rest] = dotted.split(".").map(Number);
  return element(TAG.oid, ...[top! * 40 + second!, ...rest].map(base128));
}

function base128(arc: number): Uint8Array {
  const octets = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) octets.unshift((left % 128) | 0x80);
  return Buffer.from(octets);
}

/** AlgorithmIdentifier of a hash, with the NULL that most authorities expect. */
export const algorithm = (dotted: string): Uint8Array => sequence(identifier(dotted), element(TAG.null));
