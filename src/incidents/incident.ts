import type { ClaimDigest } from "./digest.ts";
import { hashOf } from "./hash.ts";

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

/** Eight characters of Crockford's base 32 out of two hashes. */
export function idOf(content: string): string {
  let id = "";
  for (let value = hashOf(content), i = 0; i < 8; i++) {
    id += ALPHABET[value & 31];
    value >>>= 5;
    if (i === 3) value = hashOf(`${content}\n#`);
  }
  return id;
}
