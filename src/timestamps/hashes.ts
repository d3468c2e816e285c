import { type Der, TAG } from "./der.ts";
import { fieldsOf } from "./der-fields.ts";
import { oid } from "./der-values.ts";
import { malformed, TimestampError } from "./fault.ts";

/** The hashes that are accepted, for imprints and signatures alike. SHA-1 and MD5 are not. */
export type Hash = "sha256" | "sha384" | "sha512";

export const HASH_OIDS: Readonly<Record<Hash, string>> = {
  sha256: "2.16.840.1.101.3.4.2.1",
  sha384: "2.16.840.1.101.3.4.2.2",
  sha512: "2.16.840.1.101.3.4.2.3",
};

/** Bytes of a digest. */
export const HASH_SIZES: Readonly<Record<Hash, number>> = { sha256: 32, sha384: 48, sha512: 64 };

/** An AlgorithmIdentifier: what is meant, and its parameters. */
export interface Algorithm {
  readonly oid: string;
  readonly parameters: Der | null;
  readonly offset: number;
}

export function readAlgorithm(der: Der): Algorithm {
  const fields = fieldsOf(der, TAG.sequence);
  const id = oid(fields.take(TAG.oid));
  const [parameters, second] = fields.rest();
  if (second) throw malformed(second.offset, "field too many");
  return { oid: id, parameters: parameters ?? null, offset: der.offset };
}

/** The hash that an AlgorithmIdentifier names; its parameters are absent or NULL (RFC 5754, 2). */
export function readHash(der: Der): Hash {
  const { oid: id, parameters } = readAlgorithm(der);
  requireNoParameters(parameters);
  const hash = (Object.keys(HASH_OIDS) as Hash[]).find((name) => HASH_OIDS[name] === id);
  if (!hash) throw new TimestampError("algorithm-unsupported", id === "1.3.14.3.2.26" ? "sha1" : id, der.offset);
  return hash;
}

/** Refuses parameters other than NULL. */
export function requireNoParameters(parameters: Der | null): void {
  if (parameters && (parameters.tag !== TAG.null || parameters.content.length > 0))
    throw malformed(parameters.offset, "parameters where none belong");
}
