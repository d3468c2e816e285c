import { constants, type KeyObject, verify } from "node:crypto";
import { contextTag, type Der, TAG } from "./der.ts";
import { fieldsOf, onlyChild } from "./der-fields.ts";
import { count } from "./der-values.ts";
import { malformed, TimestampError } from "./fault.ts";
import { type Algorithm, type Hash, readAlgorithm, readHash, requireNoParameters } from "./hashes.ts";

/** How a signature is to be computed. */
type Scheme =
  | { readonly kind: "rsa"; readonly hash: Hash }
  | { readonly kind: "rsa-pss"; readonly hash: Hash; readonly saltBytes: number }
  | { readonly kind: "ecdsa"; readonly hash: Hash };

const RSA = "1.2.840.113549.1.1.1";
const RSA_PSS = "1.2.840.113549.1.1.10";
const MGF1 = "1.2.840.113549.1.1.8";
const SCHEMES: Readonly<Record<string, Scheme>> = {
  "1.2.840.113549.1.1.11": { kind: "rsa", hash: "sha256" },
  "1.2.840.113549.1.1.12": { kind: "rsa", hash: "sha384" },
  "1.2.840.113549.1.1.13": { kind: "rsa", hash: "sha512" },
  "1.2.840.10045.4.3.2": { kind: "ecdsa", hash: "sha256" },
  "1.2.840.10045.4.3.3": { kind: "ecdsa", hash: "sha384" },
  "1.2.840.10045.4.3.4": { kind: "ecdsa", hash: "sha512" },
};
const CURVES = new Set(["prime256v1", "secp384r1", "secp521r1"]);
const MIN_RSA_BITS = 2048;
// A longer key makes the check slow and nobody safer.
const MAX_RSA_BITS = 8192;

/** What was signed, by which algorithm, and the signature. */
export interface Signed {
  readonly algorithm: Algorithm;
  /** Of the SignerInfo, where a signature names its hash apart; null in certificates. */
  readonly hash: Hash | null;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * Whether the signature is the key's. RSA PKCS#1 v1.5 and RSA-PSS (2048 to 8192 bits), ECDSA on P-256, P-384, P-521; SHA-256, -384, -512.
 *
 * @throws TimestampError `algorithm-unsupported` for everything else, SHA-1 included; `malformed` for wrong parameters.
 */
export function isSignedBy(key: KeyObject, signed: Signed): boolean {
  const scheme = schemeOf(signed.algorithm, signed.hash);
  requireKey(key, scheme);
  return verify(scheme.hash, signed.bytes, paddedKey(key, scheme), signed.signature);
}

function paddedKey(key: KeyObject, scheme: Scheme) {
  if (scheme.kind === "ecdsa") return { key, dsaEncoding: "der" as const };
  if (scheme.kind === "rsa") return { key, padding: constants.RSA_PKCS1_PADDING };
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltBytes };
}

function schemeOf(algorithm: Algorithm, hash: Hash | null): Scheme {
  if (algorithm.oid === RSA && hash) {
    requireNoParameters(algorithm.parameters);
    return { kind: "rsa", hash };
  }
  const scheme = algorithm.oid === RSA_PSS ? pssScheme(algorithm) : SCHEMES[algorithm.oid];
  if (!scheme) throw unsupported(algorithm.oid, algorithm.offset);
  if (scheme.kind !== "rsa-pss") requireNoParameters(algorithm.parameters);
  if (hash && hash !== scheme.hash) throw malformed(algorithm.offset, "two hashes for one signature");
  return scheme;
}

/** RSASSA-PSS-params (RFC 4055, 3.1): what is left out means SHA-1, and is refused with it. */
function pssScheme({ parameters, offset }: Algorithm): Scheme {
  if (!parameters) throw unsupported("rsa-pss with sha1", offset);
  const fields = fieldsOf(parameters, TAG.sequence);
  const hashField = fields.maybe(contextTag(0, "constructed"));
  const maskField = fields.maybe(contextTag(1, "constructed"));
  const saltField = fields.maybe(contextTag(2, "constructed"));
  const trailer = fields.maybe(contextTag(3, "constructed"));
  fields.end();
  if (!hashField || !maskField) throw unsupported("rsa-pss with sha1", offset);
  const hash = readHash(onlyChild(hashField, TAG.sequence));
  if (maskHash(onlyChild(maskField, TAG.sequence)) !== hash) throw unsupported("rsa-pss with two hashes", offset);
  if (trailer && count(onlyChild(trailer, TAG.integer)) !== 1) throw malformed(trailer.offset, "unknown trailer");
  const saltBytes = saltField ? count(onlyChild(saltField, TAG.integer)) : 20;
  if (saltBytes > MAX_RSA_BITS / 8) throw malformed(offset, "salt too long");
  return { kind: "rsa-pss", hash, saltBytes };
}

function maskHash(der: Der): Hash {
  const { oid, parameters, offset } = readAlgorithm(der);
  if (oid !== MGF1 || !parameters) throw unsupported(oid, offset);
  return readHash(parameters);
}

function requireKey(key: KeyObject, scheme: Scheme): void {
  const type = key.asymmetricKeyType;
  const details = key.asymmetricKeyDetails ?? {};
  if (scheme.kind === "ecdsa") {
    if (type !== "ec" || !CURVES.has(details.namedCurve ?? "")) throw unsupported(details.namedCurve ?? type ?? "key");
    return;
  }
  const isRsa = type === "rsa" || (type === "rsa-pss" && scheme.kind === "rsa-pss");
  const bits = details.modulusLength ?? 0;
  if (!isRsa) throw unsupported(`${type} key for ${scheme.kind}`);
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) throw unsupported(`rsa of ${bits} bits`);
}

const unsupported = (about: string, offset: number | null = null): TimestampError =>
  new TimestampError("algorithm-unsupported", about, offset);
