import { createHash } from "node:crypto";
import type { ClaimDigest } from "./digest.ts";

export interface Conflict {
  readonly field: "place" | "date" | "planned_for" | "ground" | "count";
  readonly values: readonly unknown[];
}

export type Level = "single" | "corroborated" | "well_corroborated" | "acknowledged" | "contested";

/** What happened in the world, as one or more claims tell it. */
export interface Incident {
  /** Depends on the content of the claims only. */
  readonly incident: string;
  readonly act: string;
  readonly place: ClaimDigest["place"];
  /** EDTF. */
  readonly date: string | null;
  readonly planned_for: string | null;
  readonly count: { readonly min: number | null; readonly max: number | null } | null;
  readonly level: Level;
  /** The independent origins, each as the names under which it appears. */
  readonly origins: readonly (readonly string[])[];
  readonly claims: readonly { readonly document: string; readonly claim: number }[];
  readonly conflicts: readonly Conflict[];
  /** The planned assembly whose step this is. */
  readonly assembly: string | null;
  /** Why the claims were joined: score per field of every pair that was. */
  readonly matches: readonly {
    readonly claims: readonly [number, number];
    readonly because: Readonly<Record<string, number>>;
  }[];
  readonly sample?: true;
}

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** Eight characters of Crockford's base 32 (40 bits) out of the SHA-256 of the content. */
export function idOf(content: string): string {
  const bytes = createHash("sha256").update(content).digest();
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join("");
}
