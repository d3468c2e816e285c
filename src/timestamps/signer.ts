import { createHash } from "node:crypto";
import { type Certificate, EXTENSION, keyUsageOf, publicKeyOf, purposesOf, USAGE } from "./certificate.ts";
import { type Der, TAG } from "./der.ts";
import { fieldsOf } from "./der-fields.ts";
import { integerHex, oid } from "./der-values.ts";
import { malformed, TimestampError } from "./fault.ts";
import { readHash } from "./hashes.ts";
import { nameKey, nameText } from "./names.ts";
import { isSignedBy } from "./signature.ts";
import type { SignedData, SignerId, SignerInfo } from "./signed-data.ts";
import { directoryName, type Stamp } from "./stamp.ts";

const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const STAMP_CONTENT = "1.2.840.113549.1.9.16.1.4";
/** id-kp-timeStamping. */
export const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

/**
 * The certificate of the signer among the candidates: named by the SignerInfo, and by the signed attribute as well, since the first
 * alone is not under the signature (RFC 2634, 5; RFC 5035).
 *
 * @throws TimestampError `signer-missing`, `signer-differs`.
 */
export function findSigner({ signer }: SignedData, candidates: readonly Certificate[]): Certificate {
  const named = candidates.filter((candidate) => isNamed(candidate, signer.id));
  if (named.length === 0) throw new TimestampError("signer-missing");
  const found = named.find((candidate) => isAttested(candidate, signer));
  if (!found) throw new TimestampError("signer-differs", nameText(named[0]!.subject));
  return found;
}

function isNamed(certificate: Certificate, id: SignerId): boolean {
  if (id.kind === "issuer")
    return certificate.serial === id.serial && sameBytes(certificate.issuer.encoding, id.issuer.encoding);
  const keyId = certificate.extensions.get(EXTENSION.subjectKey)?.value;
  return keyId !== undefined && keyId.tag === TAG.octetString && sameBytes(keyId.content, id.id);
}

/** Whether every signed attribute that names the signer's certificate names this one. At least one must be there. */
function isAttested(certificate: Certificate, { attributes }: SignerInfo): boolean {
  const first = attributes.get(SIGNING_CERTIFICATE);
  const second = attributes.get(SIGNING_CERTIFICATE_V2);
  if (!first && !second) return false;
  // SHA-1 only picks out a certificate here, whose own signatures are checked with better hashes.
  const isFirst = !first || isCertificateId(firstId(first), "sha1", certificate);
  return isFirst && (!second || isCertificateId(firstId(second), "sha256", certificate));
}

/** The id of the signer is the first in the list; ids of further certificates may follow. */
function firstId(attribute: Der): Der {
  const id = fieldsOf(attribute, TAG.sequence).take(TAG.sequence).children[0];
  if (!id) throw malformed(attribute.offset, "no certificate named");
  return id;
}

/** @param version - The hash where none is stated: "sha1" for an ESSCertID, which cannot state one. */
function isCertificateId(id: Der, version: "sha1" | "sha256", certificate: Certificate): boolean {
  const fields = fieldsOf(id, TAG.sequence);
  const stated = version === "sha256" ? fields.maybe(TAG.sequence) : null;
  const digest = fields.take(TAG.octetString).content;
  const issuerSerial = fields.maybe(TAG.sequence);
  fields.end();
  const hash = stated ? readHash(stated) : version;
  if (!sameBytes(createHash(hash).update(certificate.der).digest(), digest)) return false;
  return !issuerSerial || isIssuerSerial(issuerSerial, certificate);
}

function isIssuerSerial(der: Der, certificate: Certificate): boolean {
  const fields = fieldsOf(der, TAG.sequence);
  const names = fields.take(TAG.sequence).children;
  const serial = integerHex(fields.take(TAG.integer));
  const issuers = names.map(directoryName).filter((name) => name !== null);
  return serial === certificate.serial && issuers.some((name) => nameKey(name) === nameKey(certificate.issuer));
}

/** Checks that the signature is for this content, and the signer's. @throws TimestampError `content-differs`, `signature-wrong`. */
export function checkSignature({ content, signer }: SignedData, certificate: Certificate): void {
  const { attributes, algorithm, hash, signature, signed } = signer;
  const contentType = attributes.get(CONTENT_TYPE);
  const digest = attributes.get(MESSAGE_DIGEST);
  if (!contentType || !digest || oid(contentType) !== STAMP_CONTENT) throw new TimestampError("content-differs");
  const isOfContent =
    digest.tag === TAG.octetString && sameBytes(createHash(hash).update(content.content).digest(), digest.content);
  if (!isOfContent) throw new TimestampError("content-differs");
  if (!isSignedBy(publicKeyOf(certificate), { algorithm, hash, bytes: signed, signature }))
    throw new TimestampError("signature-wrong", nameText(certificate.subject));
}

/** Checks that the certificate is for time stamps alone, and says so critically (RFC 3161, 2.3). @throws TimestampError `purpose-wrong`. */
export function checkPurpose(certificate: Certificate): void {
  const purposes = purposesOf(certificate);
  const isForStamps = purposes?.isCritical && purposes.oids.length === 1 && purposes.oids[0] === TIME_STAMPING;
  const usage = keyUsageOf(certificate);
  const maySign = !usage || usage.has(USAGE.digitalSignature) || usage.has(USAGE.nonRepudiation);
  if (!isForStamps || !maySign) throw new TimestampError("purpose-wrong", nameText(certificate.subject));
}

/** Checks the name that the stamp gives its authority, if any (RFC 3161, 2.4.2, `tsa`). @throws TimestampError `authority-differs`. */
export function checkAuthority({ authority }: Stamp, { subject, extensions }: Certificate): void {
  if (!authority) return;
  const name = directoryName(authority);
  if (name && nameKey(name) === nameKey(subject)) return;
  const others = extensions.get(EXTENSION.otherNames)?.value.children ?? [];
  if (!others.some((other) => sameBytes(other.encoding, authority.encoding)))
    throw new TimestampError("authority-differs", nameText(subject));
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);
