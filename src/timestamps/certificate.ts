import { type KeyObject, X509Certificate } from "node:crypto";
import { contextTag, type Der, readDer, TAG } from "./der.ts";
import { fieldsOf, onlyChild } from "./der-fields.ts";
import { type Moment, moment } from "./der-time.ts";
import { boolean, count, integerHex, namedBits, oid, wholeBits } from "./der-values.ts";
import { malformed, TimestampError } from "./fault.ts";
import { type Algorithm, readAlgorithm } from "./hashes.ts";

/** What a certificate (RFC 5280) says, as far as a chain of time stamps asks. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly subject: Der;
  readonly issuer: Der;
  /** Hexadecimal. */
  readonly serial: string;
  readonly notBefore: Moment;
  readonly notAfter: Moment;
  /** The signed part, and by what it was signed. */
  readonly signed: Uint8Array;
  readonly algorithm: Algorithm;
  readonly signature: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
}

/** One extension of a certificate: its value is DER again. */
export interface Extension {
  readonly isCritical: boolean;
  readonly value: Der;
}

/**
 * @param base - Where the certificate begins in the file, for the offsets of faults.
 * @throws TimestampError `malformed`.
 */
export function readCertificate(der: Uint8Array, base = 0): Certificate {
  const fields = fieldsOf(readDer(der, base), TAG.sequence);
  const body = fields.take(TAG.sequence);
  const algorithm = fields.take(TAG.sequence);
  const signature = wholeBits(fields.take(TAG.bitString));
  fields.end();
  const inner = fieldsOf(body, TAG.sequence);
  inner.maybe(contextTag(0, "constructed"));
  const serial = integerHex(inner.take(TAG.integer));
  const innerAlgorithm = inner.take(TAG.sequence);
  if (!Buffer.from(innerAlgorithm.encoding).equals(algorithm.encoding))
    throw malformed(innerAlgorithm.offset, "two algorithms for one signature");
  const issuer = inner.take(TAG.sequence);
  const [notBefore, notAfter] = readValidity(inner.take(TAG.sequence));
  const subject = inner.take(TAG.sequence);
  inner.take(TAG.sequence);
  inner.maybe(contextTag(1, "primitive"));
  inner.maybe(contextTag(2, "primitive"));
  const extensions = inner.maybe(contextTag(3, "constructed"));
  inner.end();
  return {
    der,
    subject,
    issuer,
    serial,
    notBefore,
    notAfter,
    signed: body.encoding,
    algorithm: readAlgorithm(algorithm),
    signature,
    extensions: extensions ? readExtensions(onlyChild(extensions, TAG.sequence)) : new Map(),
  };
}

function readValidity(der: Der): [Moment, Moment] {
  const [from, to, more] = der.children;
  if (!from || !to || more) throw malformed(der.offset, "no term of validity");
  return [moment(from), moment(to)];
}

function readExtensions(list: Der): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const one of list.children) {
    const fields = fieldsOf(one, TAG.sequence);
    const id = oid(fields.take(TAG.oid));
    const critical = fields.maybe(TAG.boolean);
    const value = fields.take(TAG.octetString);
    fields.end();
    if (extensions.has(id)) throw malformed(one.offset, "extension twice");
    const valueStart = value.offset + value.encoding.length - value.content.length;
    extensions.set(id, {
      isCritical: critical !== null && boolean(critical),
      value: readDer(value.content, valueStart),
    });
  }
  return extensions;
}

/** @throws TimestampError `algorithm-unsupported` for a key that the runtime cannot read. */
export function publicKeyOf({ der }: Certificate): KeyObject {
  try {
    return new X509Certificate(der).publicKey;
  } catch {
    // The runtime's reader names its reasons in OpenSSL's words, which help nobody; every reason means: not this key.
    throw new TimestampError("algorithm-unsupported", "public key");
  }
}

export const EXTENSION = {
  subjectKey: "2.5.29.14",
  keyUsage: "2.5.29.15",
  otherNames: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  policies: "2.5.29.32",
  purposes: "2.5.29.37",
} as const;

/** Bits of keyUsage (RFC 5280, 4.2.1.3). */
export const USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5 } as const;

/** What the key may do; null where the certificate does not limit it. */
export function keyUsageOf({ extensions }: Certificate): ReadonlySet<number> | null {
  const extension = extensions.get(EXTENSION.keyUsage);
  return extension ? namedBits(extension.value) : null;
}

/** What the certificate is for, as object identifiers; null where it does not say. */
export function purposesOf({
  extensions,
}: Certificate): { readonly isCritical: boolean; readonly oids: readonly string[] } | null {
  const extension = extensions.get(EXTENSION.purposes);
  if (!extension) return null;
  return { isCritical: extension.isCritical, oids: fieldsOf(extension.value, TAG.sequence).rest().map(oid) };
}

/** Whether the certificate may issue others, and how many further issuers may stand below it (null: any number). */
export function constraintsOf({ extensions }: Certificate): {
  readonly isIssuer: boolean;
  readonly pathLength: number | null;
} {
  const extension = extensions.get(EXTENSION.basicConstraints);
  if (!extension) return { isIssuer: false, pathLength: null };
  const fields = fieldsOf(extension.value, TAG.sequence);
  const isIssuer = fields.maybe(TAG.boolean);
  const pathLength = fields.maybe(TAG.integer);
  fields.end();
  return { isIssuer: isIssuer !== null && boolean(isIssuer), pathLength: pathLength && count(pathLength) };
}
