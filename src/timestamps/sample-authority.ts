import { constants, createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { contextTag, TAG } from "./der.ts";
import { algorithm, element, identifier, sequence, unsigned } from "./der-write.ts";
import { HASH_OIDS, type Hash } from "./hashes.ts";
import type { Imprint } from "./stamp.ts";

/** Kinds of key, and how they sign. */
export type KeyKind = "rsa" | "rsa-pss" | "rsa-1024" | "p256" | "p384" | "p521" | "secp256k1";

/** A certificate with its private key, for tests. */
export interface Sample {
  readonly der: Uint8Array;
  readonly name: Uint8Array;
  readonly issuer: Uint8Array;
  readonly serial: number;
  readonly kind: KeyKind;
  readonly key: KeyObject;
}

/** What a sample certificate says; left out means: a correct certificate for its role. */
export interface SampleWish {
  readonly name: string;
  readonly role: "root" | "issuer" | "stamper";
  readonly by?: Sample;
  readonly kind?: KeyKind;
  /** Has the key of this one; a new key where left out. */
  readonly keyOf?: Sample;
  readonly hash?: Hash | "sha1";
  /** Extensions instead of the role's. */
  readonly extensions?: readonly Uint8Array[];
  /** YYYYMMDDHHMMSS. */
  readonly from?: string;
  readonly until?: string;
}

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");
const isTrue = element(TAG.boolean, Buffer.of(0xff));

/** An extension of a certificate. */
export const extension = (oid: string, isCritical: boolean, value: Uint8Array): Uint8Array =>
  sequence(identifier(oid), ...(isCritical ? [isTrue] : []), element(TAG.octetString, value));

/** basicConstraints. */
export const mayIssue = (pathLength: number | null): Uint8Array =>
  extension("2.5.29.19", true, sequence(isTrue, ...(pathLength === null ? [] : [unsigned(Buffer.of(pathLength))])));

/** keyUsage with the given first octet of bits. */
export const keyUsage = (bits: number): Uint8Array =>
  extension("2.5.29.15", true, element(TAG.bitString, Buffer.of(0, bits)));

/** extendedKeyUsage. */
export const purposes = (isCritical: boolean, ...oids: readonly string[]): Uint8Array =>
  extension("2.5.29.37", isCritical, sequence(...oids.map(identifier)));

const ROLE = {
  root: [mayIssue(null), keyUsage(0x06)],
  issuer: [mayIssue(null), keyUsage(0x06)],
  stamper: [keyUsage(0x80), purposes(true, "1.3.6.1.5.5.7.3.8")],
};

let serials = 0;

/** Makes a certificate. Without `by` it signs itself. */
export function certify(wish: SampleWish): Sample {
  const kind = wish.kind ?? "p256";
  const privateKey = wish.keyOf?.key ?? newKey(kind);
  const serial = ++serials;
  const name = distinguishedName(wish.name);
  const by = wish.by ?? { name, kind, key: privateKey };
  const hash = wish.hash ?? "sha256";
  const time = (text: string) => element(TAG.generalizedTime, ascii(`${text}Z`));
  const body = sequence(
    element(contextTag(0, "constructed"), unsigned(Buffer.of(2))),
    unsigned(Buffer.of(serial >> 8, serial & 0xff)),
    signatureAlgorithm(by.kind, hash),
    by.name,
    sequence(time(wish.from ?? "20200101000000"), time(wish.until ?? "20400101000000")),
    name,
    createPublicKey(privateKey).export({ type: "spki", format: "der" }),
    element(contextTag(3, "constructed"), sequence(...(wish.extensions ?? ROLE[wish.role]))),
  );
  const signature = element(TAG.bitString, Buffer.of(0), signBytes(by.kind, by.key, hash, body));
  const der = sequence(body, signatureAlgorithm(by.kind, hash), signature);
  return { der, name, issuer: by.name, serial, kind, key: privateKey };
}

const CURVES = { p256: "P-256", p384: "P-384", p521: "P-521", secp256k1: "secp256k1" } as const;

function newKey(kind: KeyKind): KeyObject {
  if (kind === "rsa" || kind === "rsa-pss") return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  if (kind === "rsa-1024") return generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  return generateKeyPairSync("ec", { namedCurve: CURVES[kind] }).privateKey;
}

function distinguishedName(commonName: string): Uint8Array {
  const part = (oid: string, value: string) =>
    element(TAG.set, sequence(identifier(oid), element(TAG.utf8String, Buffer.from(value))));
  return sequence(part("2.5.4.10", "Samples"), part("2.5.4.3", commonName));
}

const RSA_WITH = { sha1: 5, sha256: 11, sha384: 12, sha512: 13 };
const ECDSA_WITH = { sha1: "1", sha256: "3.2", sha384: "3.3", sha512: "3.4" };
const SALT_BYTES = 32;

const hashOid = (hash: Hash | "sha1"): string => (hash === "sha1" ? "1.3.14.3.2.26" : HASH_OIDS[hash]);

function signatureAlgorithm(kind: KeyKind, hash: Hash | "sha1"): Uint8Array {
  if (kind === "rsa" || kind === "rsa-1024") return algorithm(`1.2.840.113549.1.1.${RSA_WITH[hash]}`);
  if (kind !== "rsa-pss") return sequence(identifier(`1.2.840.10045.4.${ECDSA_WITH[hash]}`));
  const explicit = (number: number, value: Uint8Array) => element(contextTag(number, "constructed"), value);
  const mask = sequence(identifier("1.2.840.113549.1.1.8"), algorithm(hashOid(hash)));
  const parameters = sequence(
    explicit(0, algorithm(hashOid(hash))),
    explicit(1, mask),
    explicit(2, unsigned(Buffer.of(SALT_BYTES))),
  );
  return sequence(identifier("1.2.840.113549.1.1.10"), parameters);
}

function signBytes(kind: KeyKind, key: KeyObject, hash: Hash | "sha1", bytes: Uint8Array): Uint8Array {
  if (kind !== "rsa-pss") return sign(hash, bytes, key);
  return sign(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES });
}

/** What a sample reply says; left out means: as a correct authority would. */
export interface StampWish {
  readonly imprint: Imprint;
  readonly nonce?: Uint8Array;
  /** GeneralizedTime. */
  readonly time?: string;
  readonly by: Sample;
  /** Sent along; the signer's own where left out. */
  readonly certificates?: readonly Uint8Array[];
  readonly hash?: Hash | "sha1";
  /** The certificate that the signed attribute names; null leaves the attribute out. */
  readonly attests?: Uint8Array | null;
  readonly attestsBy?: "sha1" | "sha256" | "sha512";
  /** The digest attribute is of this. */
  readonly digestOf?: Uint8Array;
  /** Further fields of the TSTInfo, after the nonce. */
  readonly more?: readonly Uint8Array[];
}

/** A reply of the sample authority, granted. */
export function stampedReply(wish: StampWish): Uint8Array {
  const { by } = wish;
  const hash = wish.hash ?? "sha256";
  const content = stampInfo(wish);
  const attributes = signedAttributes(wish, content, hash);
  const signer = sequence(
    unsigned(Buffer.of(1)),
    sequence(by.issuer, unsigned(Buffer.of(by.serial >> 8, by.serial & 0xff))),
    algorithm(hashOid(hash)),
    element(contextTag(0, "constructed"), ...attributes),
    signatureAlgorithm(by.kind, hash),
    element(TAG.octetString, signBytes(by.kind, by.key, hash, element(TAG.set, ...attributes))),
  );
  const data = sequence(
    unsigned(Buffer.of(3)),
    element(TAG.set, algorithm(hashOid(hash))),
    sequence(
      identifier("1.2.840.113549.1.9.16.1.4"),
      element(contextTag(0, "constructed"), element(TAG.octetString, content)),
    ),
    element(contextTag(0, "constructed"), ...(wish.certificates ?? [by.der])),
    element(TAG.set, signer),
  );
  const token = sequence(identifier("1.2.840.113549.1.7.2"), element(contextTag(0, "constructed"), data));
  return sequence(sequence(unsigned(Buffer.of(0))), token);
}

function stampInfo({ imprint, nonce, time, more = [] }: StampWish): Uint8Array {
  return sequence(
    unsigned(Buffer.of(1)),
    identifier("1.3.6.1.4.1.13762.3"),
    sequence(algorithm(HASH_OIDS[imprint.algorithm]), element(TAG.octetString, imprint.digest)),
    unsigned(Buffer.of(7)),
    element(TAG.generalizedTime, ascii(time ?? "20261119120000Z")),
    ...(nonce ? [unsigned(nonce)] : []),
    ...more,
  );
}

function signedAttributes(wish: StampWish, content: Uint8Array, hash: Hash | "sha1"): readonly Uint8Array[] {
  const attribute = (oid: string, value: Uint8Array) => sequence(identifier(oid), element(TAG.set, value));
  const digest = createHash(hash)
    .update(wish.digestOf ?? content)
    .digest();
  const attributes = [
    attribute("1.2.840.113549.1.9.3", identifier("1.2.840.113549.1.9.16.1.4")),
    attribute("1.2.840.113549.1.9.4", element(TAG.octetString, digest)),
  ];
  if (wish.attests === null) return attributes;
  const by = wish.attestsBy ?? "sha256";
  const id = createHash(by)
    .update(wish.attests ?? wish.by.der)
    .digest();
  const named = by === "sha512" ? [algorithm(hashOid(by))] : [];
  const attest = sequence(sequence(sequence(...named, element(TAG.octetString, id))));
  return [...attributes, attribute(`1.2.840.113549.1.9.16.2.${by === "sha1" ? 12 : 47}`, attest)];
}
