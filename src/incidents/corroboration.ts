import type { ClaimDigest } from "./digest.ts";
import type { Conflict, Level } from "./incident.ts";
import { countsExclude, isCopy } from "./match.ts";
import type { Origin } from "./origins.ts";
import { gapDays } from "./period.ts";

/** Who independently says it, how strong that makes it, and where the sources disagree (codebook, section 6). */
export function corroborate(claims: readonly ClaimDigest[]): {
  level: Level;
  origins: string[][];
  conflicts: Conflict[];
} {
  const origins = independent(claims);
  const conflicts = conflictsOf(claims);
  const known = origins.filter((o) => !o.isUnknown).length;
  const counted = Math.max(known, origins.length > 0 ? 1 : 0);
  const level: Level = claims.some((c) => c.isAcknowledged)
    ? "acknowledged"
    : conflicts.length > 0
      ? "contested"
      : counted >= 3
        ? "well_corroborated"
        : counted === 2
          ? "corroborated"
          : "single";
  return { level, origins: origins.map((o) => o.names), conflicts };
}

interface Named {
  readonly names: string[];
  readonly isUnknown: boolean;
}

/** The roots counted once each; a copy of another report adds none of its own. */
function independent(claims: readonly ClaimDigest[]): Named[] {
  const byKey = new Map<string, Named>();
  const originals: ClaimDigest[] = [];
  for (const claim of [...claims].sort(
    (a, b) =>
      (a.published?.from ?? Number.POSITIVE_INFINITY) - (b.published?.from ?? Number.POSITIVE_INFINITY) ||
      (a.key < b.key ? -1 : 1),
  )) {
    const isRepeated = originals.some((o) => o.document !== claim.document && isCopy(o, claim));
    if (!isRepeated) originals.push(claim);
    // A copy that cites somebody still cites him.
    if (!isRepeated || claim.modality !== "asserted") for (const origin of claim.origins) put(byKey, origin);
  }
  return [...byKey.values()].map((o) => ({ ...o, names: [...new Set(o.names)].sort() }));
}

function put(byKey: Map<string, Named>, { key, name, isUnknown }: Origin): void {
  const known = byKey.get(key);
  if (known) known.names.push(name);
  else byKey.set(key, { names: [name], isUnknown });
}

function conflictsOf(claims: readonly ClaimDigest[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const add = (field: Conflict["field"], values: readonly unknown[], isConflict: boolean) => {
    if (isConflict) conflicts.push({ field, values });
  };
  const dated = claims.filter((c) => c.period);
  add(
    "date",
    unique(dated.map((c) => c.date)),
    anyPair(dated, (a, b) => gapDays(a.period!, b.period!) > 0 && !a.date!.includes("~") && !b.date!.includes("~")),
  );
  const grounded = claims.filter((c) => c.grounds.length > 0);
  add(
    "ground",
    unique(grounded.map((c) => c.grounds.join("+"))),
    anyPair(grounded, (a, b) => !a.grounds.some((g) => b.grounds.includes(g))),
  );
  const counted = claims.filter((c) => c.count);
  add(
    "count",
    unique(counted.map((c) => JSON.stringify({ min: c.count!.min, max: c.count!.max }))).map((v) => JSON.parse(v)),
    !isSeries(counted) && anyPair(counted, (a, b) => countsExclude(a.count!, b.count!)),
  );
  return conflicts;
}

/** Figures that only rise with the time of their reports, on one day or the next: a running count. */
function isSeries(claims: readonly ClaimDigest[]): boolean {
  if (claims.some((c) => !c.published)) return false;
  const ordered = [...claims].sort((a, b) => a.published!.from - b.published!.from);
  const isShort =
    ordered.length > 1 &&
    ordered.at(-1)!.published!.from - ordered[0]!.published!.from <= 2 &&
    ordered[0]!.published!.from !== ordered.at(-1)!.published!.from;
  return isShort && ordered.every((c, i) => i === 0 || low(c) >= low(ordered[i - 1]!));
}

const low = (claim: ClaimDigest): number => claim.count!.min ?? claim.count!.max ?? 0;

function anyPair(claims: readonly ClaimDigest[], holds: (a: ClaimDigest, b: ClaimDigest) => boolean): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => holds(a, b)));
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
