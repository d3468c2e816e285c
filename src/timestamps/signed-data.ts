import { contextTag, type Der, TAG } from "./der.ts";
import { expectTag, fieldsOf, onlyChild } from "./der-fields.ts";
import { integerHex, oid } from "./der-values.ts";
import { malformed } from "./fault.ts";
import { type Algorithm, type Hash, readAlgorithm, readHash } from "./hashes.ts";

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const STAMP = "1.2.840.113549.1.9.16.1.4";

/** The envelope of a stamp: SignedData (RFC 5652, 5) with one signer. */
export interface SignedData {
  /** An OCTET STRING that holds the TSTInfo. */
  readonly content: Der;
  /** Sent along, in no order, signed by nobody: some may be foreign. */
  readonly certificates: readonly Der[];
  readonly signer: SignerInfo;
}

/** One signature and what it covers. */
export interface SignerInfo {
  readonly id: SignerId;
  readonly hash: Hash;
  /** By object identifier. */
  readonly attributes: ReadonlyMap<string, Der>;
  /** The bytes under the signature: the attributes with the tag of a SET (RFC 5652, 5.4). */
  readonly signed: Uint8Array;
  readonly algorithm: Algorithm;
  readonly signature: Uint8Array;
}

/** How the signer's certificate is named. */
export type SignerId =
  | { readonly kind: "issuer"; readonly issuer: Der; readonly serial: string }
  | { readonly kind: "key"; readonly id: Uint8Array };

/** Reads a ContentInfo that holds a signed stamp. @throws TimestampError `malformed`, `algorithm-unsupported`. */
export function readSignedData(der: Der): SignedData {
  const outer = fieldsOf(der, TAG.sequence);
  requireOid(outer.take(TAG.oid), SIGNED_DATA);
  const data = onlyChild(outer.take(contextTag(0, "constructed")), TAG.sequence);
  outer.end();
  const fields = fieldsOf(data, TAG.sequence);
  fields.take(TAG.integer);
  fields.take(TAG.set);
  const content = readContent(fields.take(TAG.sequence));
  const certificates = fields.maybe(contextTag(0, "constructed"));
  fields.maybe(contextTag(1, "constructed"));
  const signers = fields.take(TAG.set);
  fields.end();
  return {
    content,
    // Other members are attribute certificates, which say nothing about a signature.
    certificates: certificates ? certificates.children.filter(({ tag }) => tag === TAG.sequence) : [],
    signer: readSignerInfo(onlyChild(signers, TAG.sequence)),
  };
}

function readContent(der: Der): Der {
  const fields = fieldsOf(der, TAG.sequence);
  requireOid(fields.take(TAG.oid), STAMP);
  const content = onlyChild(fields.take(contextTag(0, "constructed")), TAG.octetString);
  fields.end();
  return content;
}

function readSignerInfo(der: Der): SignerInfo {
  const fields = fieldsOf(der, TAG.sequence);
  fields.take(TAG.integer);
  const keyId = fields.maybe(contextTag(0, "primitive"));
  const id: SignerId = keyId ? { kind: "key", id: keyId.content } : readIssuerAndSerial(fields.take(TAG.sequence));
  const hash = readHash(fields.take(TAG.sequence));
  const attributes = fields.take(contextTag(0, "constructed"));
  const algorithm = readAlgorithm(fields.take(TAG.sequence));
  const signature = fields.take(TAG.octetString).content;
  fields.maybe(contextTag(1, "constructed"));
  fields.end();
  const signed = Buffer.from(attributes.encoding);
  signed[0] = TAG.set;
  return { id, hash, attributes: readAttributes(attributes), signed, algorithm, signature };
}

function readIssuerAndSerial(der: Der): SignerId {
  const fields = fieldsOf(der, TAG.sequence);
  const issuer = fields.take(TAG.sequence);
  const serial = integerHex(fields.take(TAG.integer));
  fields.end();
  return { kind: "issuer", issuer, serial };
}

/** Attributes of one value each; none may stand twice (RFC 5652, 5.3). */
function readAttributes(list: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>();
  for (const attribute of list.children) {
    const fields = fieldsOf(attribute, TAG.sequence);
    const id = oid(fields.take(TAG.oid));
    const [value, second] = expectTag(fields.take(TAG.set), TAG.set).children;
    fields.end();
    if (!value || second) throw malformed(attribute.offset, "not exactly one value");
    if (attributes.has(id)) throw malformed(attribute.offset, "attribute twice");
    attributes.set(id, value);
  }
  return attributes;
}

function requireOid(der: Der, wanted: string): void {
  if (oid(der) !== wanted) throw malformed(der.offset, "no signed time stamp");
}
