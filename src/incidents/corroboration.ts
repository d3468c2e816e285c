import type { ClaimDigest } from "./digest.ts";
import type { Conflict, Level } from "./incident.ts";
import { countsExceed, countsExclude, isCopy } from "./match.ts";
import { gapDays } from "./period.ts";

/** Who independently says it, how strong that makes it, and where the sources disagree (codebook, section 6). */
export function corroborate(claims: readonly ClaimDigest[]): {
  level: Level;
  origins: (readonly string[])[];
  conflicts: Conflict[];
} {
  const origins = independent(claims);
  const conflicts = conflictsOf(claims);
  const level = levelOf(claims, origins, conflicts);
  return { level, origins: origins.map((o) => o.names), conflicts };
}

function levelOf(claims: readonly ClaimDigest[], origins: readonly Named[], conflicts: readonly Conflict[]): Level {
  if (claims.some((c) => c.sources.isAcknowledged)) return "acknowledged";
  if (conflicts.length > 0) return "contested";
  const known = origins.filter((o) => !o.isUnknown).length;
  if (known >= 3) return "well_corroborated";
  return known === 2 ? "corroborated" : "single";
}

interface Named {
  readonly names: readonly string[];
  readonly isUnknown: boolean;
}

/** The roots counted once each; a copy of another report adds none of its own. */
function independent(claims: readonly ClaimDigest[]): Named[] {
  const originals: ClaimDigest[] = [];
  const byKey = new Map<string, Named>();
  for (const claim of [...claims].sort((a, b) => publishedAt(a) - publishedAt(b) || (a.key < b.key ? -1 : 1))) {
    if (originals.some((original) => original.document !== claim.document && isCopy(original, claim))) continue;
    originals.push(claim);
    for (const { key, name, isUnknown } of claim.sources.roots) {
      const known = byKey.get(key);
      const names = [...new Set([...(known?.names ?? []), name])].sort();
      byKey.set(key, { names, isUnknown: isUnknown && (known?.isUnknown ?? true) });
    }
  }
  return [...byKey.values()];
}

const publishedAt = (claim: ClaimDigest): number => claim.published?.from ?? Number.POSITIVE_INFINITY;

/** The material fields in which the claims exclude each other. Their place, like the planned day, is one: else they would not be together. */
function conflictsOf(claims: readonly ClaimDigest[]): Conflict[] {
  const dated = claims.filter((c) => c.period && !c.date!.includes("~"));
  const grounded = claims.filter((c) => c.grounds.length > 0);
  const counted = claims.filter((c) => c.count);
  const conflicts: Conflict[] = [];
  if (anyPair(dated, (a, b) => gapDays(a.period!, b.period!) > 0))
    conflicts.push({ field: "date", values: unique(dated.map((c) => c.date)) });
  if (anyPair(grounded, (a, b) => !a.grounds.some((ground) => b.grounds.includes(ground))))
    conflicts.push({ field: "ground", values: unique(grounded.map((c) => c.grounds.join("+"))) });
  if (anyPair(counted, figuresConflict)) {
    const figures = counted.map(({ count }) => JSON.stringify({ min: count!.min, max: count!.max }));
    conflicts.push({ field: "count", values: unique(figures).map((figure) => JSON.parse(figure)) });
  }
  return conflicts;
}

const SERIES_DAYS = 2;

/** Figures of the same people exclude each other, unless the later one is the higher: then the count was still going on. */
function figuresConflict(a: ClaimDigest, b: ClaimDigest): boolean {
  if (!a.count || !b.count || !countsExclude(a.count, b.count)) return false;
  if (a.targets.length > 0 && b.targets.length > 0 && !a.targets.some((target) => b.targets.includes(target)))
    return false;
  const [lower, higher] = countsExceed(b.count, a.count) ? [a, b] : [b, a];
  const time = tellingTime(lower, higher);
  return time === null || time < 0 || time > SERIES_DAYS;
}

/** How many days after the first the second one tells its figure; within a day by the hour; null when that cannot be known. */
function tellingTime(first: ClaimDigest, second: ClaimDigest): number | null {
  if (!first.published || !second.published) return null;
  const days = second.published.from - first.published.from;
  if (days !== 0) return days;
  const [from, to] = [first.count?.as_of, second.count?.as_of];
  if (from !== undefined && to !== undefined) return from <= to ? 0 : -1;
  // While the act goes on, its reports of one day are taken for stages of it.
  const isGoingOn = [first, second].every(({ period, published }) => period !== null && published!.to <= period.to);
  return isGoingOn ? 0 : null;
}

function anyPair(claims: readonly ClaimDigest[], holds: (a: ClaimDigest, b: ClaimDigest) => boolean): boolean {
  return claims.some((a, i) => claims.slice(i + 1).some((b) => holds(a, b)));
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
