import { malformed } from "./fault.ts";

/** One element of DER (X.690): tag, length, content. */
export interface Der {
  /** The identifier octet: class, constructed or not, number. */
  readonly tag: number;
  /** Of the tag, counted from 0 in the file. */
  readonly offset: number;
  /** Tag, length and content as they stand in the file. */
  readonly encoding: Uint8Array;
  readonly content: Uint8Array;
  /** Empty for a primitive element. */
  readonly children: readonly Der[];
}

/** The tags that time stamps and certificates use. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

const CONSTRUCTED = 0x20;
const CLASS_AND_FORM = 0xe0;
const UNIVERSAL_PRIMITIVE = 0x00;
const UNIVERSAL_CONSTRUCTED = 0x20;
const LONG_NUMBER = 0x1f;

/** The tag `[number]` of an element with a tag of its own. */
export const contextTag = (number: number, form: "constructed" | "primitive"): number =>
  0x80 | number | (form === "constructed" ? CONSTRUCTED : 0);

// A reply with its chain has some 6 kB, 20 levels, 400 elements; what is far beyond that is no reply.
const MAX_BYTES = 1 << 20;
const MAX_DEPTH = 40;
const MAX_ELEMENTS = 20_000;

/**
 * Reads bytes as exactly one element of DER, and all inside it.
 *
 * Refused: indefinite and non-minimal lengths, strings in pieces (both are BER, not DER), tag numbers above 30, anything after the
 * element, and more than 1 MiB, 40 levels or 20,000 elements.
 *
 * @param base - Where the bytes begin in the file, so that faults name the place in the file.
 * @throws TimestampError `malformed` with the offset.
 */
export function readDer(bytes: Uint8Array, base = 0): Der {
  if (bytes.length > MAX_BYTES) throw malformed(base, "more than 1 MiB");
  const element = readElement(bytes, 0, { base, depth: 0, budget: { elements: MAX_ELEMENTS } });
  if (element.encoding.length !== bytes.length) throw malformed(base + element.encoding.length, "bytes after the end");
  return element;
}

interface Position {
  readonly base: number;
  readonly depth: number;
  readonly budget: { elements: number };
}

function readElement(bytes: Uint8Array, start: number, position: Position): Der {
  const { base, depth, budget } = position;
  const offset = base + start;
  if (depth > MAX_DEPTH) throw malformed(offset, "too many levels");
  if (budget.elements-- === 0) throw malformed(offset, "too many elements");
  const tag = readTag(bytes, start, base);
  const { length, end: contentStart } = readLength(bytes, start + 1, base);
  const end = contentStart + length;
  if (end > bytes.length) throw malformed(offset, "cut short");
  const children: Der[] = [];
  if (tag & CONSTRUCTED) {
    const inside = bytes.subarray(0, end);
    for (let at = contentStart; at < end; at += children.at(-1)!.encoding.length)
      children.push(readElement(inside, at, { base, depth: depth + 1, budget }));
  }
  return { tag, offset, encoding: bytes.subarray(start, end), content: bytes.subarray(contentStart, end), children };
}

function readTag(bytes: Uint8Array, at: number, base: number): number {
  const tag = bytes[at];
  if (tag === undefined) throw malformed(base + at, "cut short");
  const number = tag & LONG_NUMBER;
  if (number === LONG_NUMBER) throw malformed(base + at, "tag number above 30");
  const isList = tag === TAG.sequence || tag === TAG.set;
  if ((tag & CLASS_AND_FORM) === UNIVERSAL_CONSTRUCTED && !isList) throw malformed(base + at, "value in pieces");
  if ((tag & CLASS_AND_FORM) === UNIVERSAL_PRIMITIVE && (number === 0x10 || number === 0x11))
    throw malformed(base + at, "list that is not constructed");
  if (tag === 0) throw malformed(base + at, "end-of-contents");
  return tag;
}

function readLength(bytes: Uint8Array, at: number, base: number): { readonly length: number; readonly end: number } {
  const first = bytes[at];
  if (first === undefined) throw malformed(base + at, "cut short");
  if (first < 0x80) return { length: first, end: at + 1 };
  if (first === 0x80) throw malformed(base + at, "indefinite length");
  const octets = first & 0x7f;
  // Three octets hold 16 MB, more than any file that is read here.
  if (octets > 3) throw malformed(base + at, "length too long");
  let length = 0;
  for (let i = 1; i <= octets; i++) {
    const octet = bytes[at + i];
    if (octet === undefined) throw malformed(base + at + i, "cut short");
    length = length * 256 + octet;
  }
  if (length < 0x80 || length < 256 ** (octets - 1)) throw malformed(base + at, "length not minimal");
  return { length, end: at + 1 + octets };
}
