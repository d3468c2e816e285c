import { contextTag, type Der, TAG } from "./der.ts";
import { expectTag, fieldsOf, onlyChild } from "./der-fields.ts";
import { type Moment, moment } from "./der-time.ts";
import { boolean, count, integerHex, oid } from "./der-values.ts";
import { malformed, TimestampError } from "./fault.ts";
import { HASH_SIZES, type Hash, readHash } from "./hashes.ts";

/** The digest that a stamp is for. */
export interface Imprint {
  readonly algorithm: Hash;
  readonly digest: Uint8Array;
}

/** What the authority states: TSTInfo (RFC 3161, 2.4.2). */
export interface Stamp {
  /** Object identifier of the authority's rules. */
  readonly policy: string;
  readonly imprint: Imprint;
  /** Hexadecimal, unique for the authority. */
  readonly serial: string;
  readonly time: Moment;
  /** The true time lies at most so far from the stated one; null where the authority does not say. */
  readonly accuracyMicroseconds: number | null;
  /** Stamps of this authority may be ordered by time alone. */
  readonly isOrdered: boolean;
  /** Hexadecimal without leading zeros, as `nonceHex` writes; null where the request had none. */
  readonly nonce: string | null;
  /** The name that the authority gives itself: a GeneralName; null where it gives none. */
  readonly authority: Der | null;
}

/** A nonce in the form of `Stamp.nonce`. */
export const nonceHex = (nonce: Uint8Array): string => BigInt(`0x0${Buffer.from(nonce).toString("hex")}`).toString(16);

/** @throws TimestampError `malformed`, `algorithm-unsupported`, `extension-unknown`. */
export function readStamp(der: Der): Stamp {
  const fields = fieldsOf(der, TAG.sequence);
  const version = fields.take(TAG.integer);
  if (count(version) !== 1) throw malformed(version.offset, "version other than 1");
  const policy = oid(fields.take(TAG.oid));
  const imprint = readImprint(fields.take(TAG.sequence));
  const serial = integerHex(fields.take(TAG.integer));
  const time = moment(fields.take(TAG.generalizedTime));
  const accuracy = fields.maybe(TAG.sequence);
  const ordering = fields.maybe(TAG.boolean);
  const nonce = fields.maybe(TAG.integer);
  const authority = fields.maybe(contextTag(0, "constructed"));
  const extensions = fields.maybe(contextTag(1, "constructed"));
  fields.end();
  if (extensions) refuseCritical(extensions);
  return {
    policy,
    imprint,
    serial,
    time,
    accuracyMicroseconds: accuracy && readAccuracy(accuracy),
    isOrdered: ordering !== null && boolean(ordering),
    nonce: nonce && integerHex(nonce),
    authority: authority && generalName(authority),
  };
}

function readImprint(der: Der): Imprint {
  const fields = fieldsOf(der, TAG.sequence);
  const algorithm = readHash(fields.take(TAG.sequence));
  const digest = fields.take(TAG.octetString);
  fields.end();
  if (digest.content.length !== HASH_SIZES[algorithm]) throw malformed(digest.offset, `no ${algorithm}`);
  return { algorithm, digest: digest.content };
}

function readAccuracy(der: Der): number {
  const fields = fieldsOf(der, TAG.sequence);
  const seconds = fields.maybe(TAG.integer);
  const [millis, micros] = [0, 1].map((number) => {
    const field = fields.maybe(contextTag(number, "primitive"));
    if (field && count(field) > 999) throw malformed(field.offset, "part of a second above 999");
    return field ? count(field) : 0;
  });
  fields.end();
  const total = (seconds ? count(seconds) : 0) * 1_000_000 + millis! * 1_000 + micros!;
  if (!Number.isSafeInteger(total)) throw malformed(der.offset, "number out of range");
  return total;
}

function generalName(explicit: Der): Der {
  const [name, second] = explicit.children;
  if (!name || second) throw malformed(explicit.offset, "not exactly one name");
  return name;
}

function refuseCritical(extensions: Der): void {
  for (const extension of extensions.children) {
    const fields = fieldsOf(expectTag(extension, TAG.sequence), TAG.sequence);
    const id = oid(fields.take(TAG.oid));
    const critical = fields.maybe(TAG.boolean);
    if (critical && boolean(critical)) throw new TimestampError("extension-unknown", id, extension.offset);
  }
}

/** The Name inside a GeneralName that is a directoryName; null for other kinds. */
export const directoryName = (name: Der): Der | null =>
  name.tag === contextTag(4, "constructed") ? onlyChild(name, TAG.sequence) : null;
