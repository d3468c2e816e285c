import type { ClaimDigest } from "./digest.ts";
import { type Incident, idOf } from "./incident.ts";
import { lengthDays } from "./period.ts";

const LONGEST_ASSEMBLY_DAYS = 10;

/**
 * Joins the steps of one planned assembly: what was planned for the same day at the same place, what happened there on that day,
 * and what the same documents tell of it without a day of its own. An assembly that never took place has its steps too.
 */
export function joinAssemblies(incidents: readonly Incident[], claims: readonly ClaimDigest[]): Incident[] {
  const claimOf = new Map(claims.map((c) => [`${c.document}\n${c.index}`, c]));
  const membersOf = incidents.map((incident) => incident.claims.map((c) => claimOf.get(`${c.document}\n${c.claim}`)!));
  const parent = incidents.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!;
      i = parent[i]!;
    }
    return i;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };

  const byKey = new Map<string, number>();
  const isStep = incidents.map(() => false);
  for (const [i, members] of membersOf.entries()) {
    for (const key of new Set(members.flatMap(keysOf))) {
      const other = byKey.get(key);
      if (other === undefined) byKey.set(key, i);
      else {
        join(i, other);
        isStep[i] = isStep[other] = true;
      }
    }
    // One planned step alone is already an assembly.
    if (members.some((m) => m.plannedPeriod && m.group === "before")) isStep[i] = true;
  }
  joinWithinDocuments(membersOf, isStep, find, join);

  const steps = new Map<number, string[]>();
  for (const [i, incident] of incidents.entries())
    if (isStep[i]) steps.set(find(i), [...(steps.get(find(i)) ?? []), incident.incident]);
  return incidents.map((incident, i) =>
    isStep[i] ? { ...incident, assembly: `ASM-${idOf(steps.get(find(i))!.sort().join("\n"))}` } : incident,
  );
}

/** Day and place under which the steps of an assembly meet: the planned day, or the day of what happened at it. */
function keysOf(claim: ClaimDigest): string[] {
  const period = claim.plannedPeriod ?? (claim.group === "during" ? claim.period : null);
  if (!period || lengthDays(period) > LONGEST_ASSEMBLY_DAYS || !claim.place?.admin1) return [];
  const local = claim.place.level === "region" || claim.place.level === "country" ? null : claim.place.id;
  return local === null ? [] : [`${period.from}|${local}`];
}

/** A threat or fine that names no day belongs to the one assembly of which its document speaks at that place. */
function joinWithinDocuments(
  membersOf: readonly (readonly ClaimDigest[])[],
  isStep: boolean[],
  find: (i: number) => number,
  join: (a: number, b: number) => void,
): void {
  const byDocument = new Map<string, number[]>();
  for (const [i, members] of membersOf.entries())
    for (const { document } of members) byDocument.set(document, [...(byDocument.get(document) ?? []), i]);
  for (const [document, indexes] of [...byDocument].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const placeIn = (i: number) => membersOf[i]!.find((m) => m.document === document)!.place;
    for (const i of indexes) {
      const own = membersOf[i]!;
      if (isStep[i] || own.some((m) => m.plannedPeriod || m.period)) continue;
      const place = placeIn(i);
      const assemblies = new Set(indexes.filter((j) => isStep[j] && samePlace(placeIn(j), place)).map(find));
      if (assemblies.size !== 1) continue;
      join(i, [...assemblies][0]!);
      isStep[i] = true;
    }
  }
}

function samePlace(a: ClaimDigest["place"], b: ClaimDigest["place"]): boolean {
  if (!a || !b) return true;
  return (
    a.id === b.id || (a.admin1 !== null && a.admin1 === b.admin1 && (a.level === "region" || b.level === "region"))
  );
}
