import { type Der, TAG } from "./der.ts";
import { expectTag } from "./der-fields.ts";
import { malformed } from "./fault.ts";

const MAX_INTEGER_BYTES = 64;
const MAX_OID_BYTES = 64;

/** An INTEGER as lower-case hexadecimal without leading zeros, `-` before it where negative: serial numbers are longer than numbers. */
export function integerHex(der: Der): string {
  const value = integer(der);
  return value.toString(16);
}

/** An INTEGER that is a small count, 0 or more. */
export function count(der: Der): number {
  const value = integer(der);
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed(der.offset, "number out of range");
  return Number(value);
}

/** The content of an INTEGER, also one with a tag of its own. */
export function integer({ content, offset }: Der): bigint {
  const [first, second] = content;
  if (first === undefined || content.length > MAX_INTEGER_BYTES) throw malformed(offset, "number of wrong length");
  if (second !== undefined && (first === 0 || first === 0xff) && first >> 7 === second >> 7)
    throw malformed(offset, "number not minimal");
  return BigInt.asIntN(content.length * 8, BigInt(`0x${Buffer.from(content).toString("hex")}`));
}

/** An OBJECT IDENTIFIER in dots. */
export function oid(der: Der): string {
  const { content, offset } = expectTag(der, TAG.oid);
  const last = content.at(-1);
  if (last === undefined || last & 0x80 || content.length > MAX_OID_BYTES)
    throw malformed(offset, "identifier cut short");
  const arcs: bigint[] = [];
  let arc = 0n;
  let isStart = true;
  for (const octet of content) {
    if (isStart && octet === 0x80) throw malformed(offset, "identifier not minimal");
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    isStart = (octet & 0x80) === 0;
    if (!isStart) continue;
    arcs.push(arc);
    arc = 0n;
  }
  // X.690, 8.19.4: the first number holds two arcs.
  const head = arcs[0]!;
  const top = head < 80n ? head / 40n : 2n;
  return [top, head - top * 40n, ...arcs.slice(1)].join(".");
}

/** A BOOLEAN: DER knows 00 and FF only. */
export function boolean(der: Der): boolean {
  const { content, offset } = expectTag(der, TAG.boolean);
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff))
    throw malformed(offset, "neither true nor false");
  return content[0] === 0xff;
}

/** The octets of a BIT STRING that fills its last octet, as signatures do. */
export function wholeBits(der: Der): Uint8Array {
  const { content, offset } = expectTag(der, TAG.bitString);
  if (content[0] !== 0) throw malformed(offset, "bits that fill no octet");
  return content.subarray(1);
}

/** The numbers of the bits that are set in a BIT STRING, the first is 0. */
export function namedBits(der: Der): ReadonlySet<number> {
  const { content, offset } = expectTag(der, TAG.bitString);
  const unused = content[0];
  if (unused === undefined || unused > 7 || (unused > 0 && content.length === 1) || content.length > 9)
    throw malformed(offset, "bits of wrong length");
  const set = new Set<number>();
  for (let bit = 0; bit < (content.length - 1) * 8 - unused; bit++)
    if (content[1 + (bit >> 3)]! & (0x80 >> (bit & 7))) set.add(bit);
  return set;
}
