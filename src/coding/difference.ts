import type { Claim } from "./claim.ts";

/** What two codings of one document differ in. */
export interface Difference {
  readonly gone: readonly Claim[];
  readonly added: readonly Claim[];
  readonly changed: readonly Change[];
}

export interface Change {
  readonly before: Claim;
  readonly after: Claim;
  /** Names of the fields whose values differ, in the order of the codebook. */
  readonly fields: readonly Field[];
}

const FIELDS = [
  ...(["modality", "actor", "target", "place", "date", "planned_for", "form", "stage", "identified_by"] as const),
  ...(["answer", "ground", "legal_basis", "amount", "attribution"] as const),
];
type Field = (typeof FIELDS)[number];

/** Pairs the claims of two codings of one text (same act, evidence that touches) and says what changed. */
export function differenceOf(before: readonly Claim[], after: readonly Claim[]): Difference {
  const left = [...after];
  const gone: Claim[] = [];
  const changed: Change[] = [];
  for (const claim of before) {
    const twins = left.filter((other) => other.act === claim.act && touch(claim, other));
    const twin = twins.sort((a, b) => changedFields(claim, a).length - changedFields(claim, b).length)[0];
    if (!twin) {
      gone.push(claim);
      continue;
    }
    left.splice(left.indexOf(twin), 1);
    const fields = changedFields(claim, twin);
    if (fields.length > 0) changed.push({ before: claim, after: twin, fields });
  }
  return { gone, added: left, changed };
}

const touch = (a: Claim, b: Claim): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));

const changedFields = (a: Claim, b: Claim): Field[] =>
  FIELDS.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
