import { createHash } from "node:crypto";

/** A hash with how it is counted. */
interface Hash {
  readonly kind: string;
  /** Hexadecimal, lower case. */
  readonly hex: string;
}

/** What a collection says of its files by their names; null where it gives no hash that can be counted. */
export type Hashes = ReadonlyMap<string, Hash | null>;

interface Resource {
  readonly path?: unknown;
  /** `sha256:…` */
  readonly hash?: unknown;
  /** Before version 1.1.1, with the kind beside it. */
  readonly stats?: { readonly hash?: unknown };
  readonly hashing?: unknown;
}

const KINDS = new Set(["sha224", "sha256", "sha384", "sha512"]);

/** The hashes in `datapackage.json`; null where it is not of the described form. */
export function hashesIn(datapackage: Uint8Array): Hashes | null {
  const data = objectIn(datapackage);
  if (!Array.isArray(data?.resources)) return null;
  const hashes = new Map<string, Hash | null>();
  for (const resource of data.resources as (Resource | null)[])
    if (typeof resource?.path === "string")
      hashes.set(resource.path, hashOf(resource.hash ?? resource.stats?.hash, resource.hashing));
  return hashes;
}

/** Whether a file is what the collection says; what it does not list was added afterwards. */
export function isAsListed(hashes: Hashes, name: string, bytes: Uint8Array): boolean {
  const hash = hashes.get(name);
  return hash ? hexOf(hash.kind, bytes) === hash.hex : false;
}

/** Whether `datapackage-digest.json` says the hash that the package has. */
export function isDigestRight(digest: Uint8Array, datapackage: Uint8Array): boolean {
  const hash = hashOf(objectIn(digest)?.hash, "sha256");
  return hash !== null && hexOf(hash.kind, datapackage) === hash.hex;
}

function hashOf(value: unknown, kindBeside: unknown): Hash | null {
  const [, kind = kindBeside, hex] = /^(?:(\w+):)?([0-9a-f]+)$/i.exec(typeof value === "string" ? value : "") ?? [];
  return typeof kind === "string" && hex !== undefined && KINDS.has(kind.toLowerCase())
    ? { kind: kind.toLowerCase(), hex: hex.toLowerCase() }
    : null;
}

const hexOf = (kind: string, bytes: Uint8Array): string => createHash(kind).update(bytes).digest("hex");

/** The object of JSON in the bytes; null where there is none. */
export function objectIn(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return data !== null && typeof data === "object" ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
