import { joinAssemblies } from "./assembly.ts";
import { corroborate } from "./corroboration.ts";
import type { ClaimDigest, Digest } from "./digest.ts";
import { type Incident, idOf } from "./incident.ts";
import { isMatch, type Match, matchOf, placeWeight } from "./match.ts";
import { gapDays } from "./period.ts";

/** How many pairs were compared: the measure of cost, beside the clock. */
export interface Cost {
  comparisons: number;
}

/**
 * Joins the claims of many documents into incidents. Every claim is in exactly one; the result does not depend on the order of the documents.
 * Only claims of one block (same act, same region or no place, near in time) are compared.
 */
export function reconcile(digests: readonly Digest[], cost: Cost = { comparisons: 0 }): Incident[] {
  const claims = digests.flatMap((d) => d.claims).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const pairs = candidatePairs(claims, cost);
  const incidents = cluster(claims, pairs).map(({ members, pairs }) => incidentOf(members, pairs, claims));
  return joinAssemblies(incidents, claims);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly match: Match;
}

/** Within a block the claims lie in order of time; one is compared with those that follow within this many days. */
const WINDOW_DAYS = 75;
const MOST_NEIGHBOURS = 60;

function candidatePairs(claims: readonly ClaimDigest[], cost: Cost): Pair[] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  };
  for (const [index, claim] of claims.entries()) {
    // A claim without a region can belong to any: it stands in a block by the country or the day, and so do the others.
    put(`${claim.act}|${claim.place?.admin1 ?? claim.place?.country ?? "?"}`, index);
    if (!claim.place?.admin1) put(`${claim.act}|wide`, index);
  }
  const wide = (act: string) => blocks.get(`${act}|wide`) ?? [];
  const pairs: Pair[] = [];
  const isWide = (index: number) => !claims[index]!.place?.admin1;
  for (const [key, block] of blocks) {
    const ofWide = key.endsWith("|wide");
    const members = ofWide ? block : [...new Set([...block, ...wide(key.slice(0, key.indexOf("|")))])];
    compareNeighbours(members, claims, (a, b) => {
      // Two wide claims meet in their own block only, so that no pair is compared twice.
      if (!ofWide && isWide(a) && isWide(b)) return;
      const [low, high] = a < b ? [a, b] : [b, a];
      cost.comparisons++;
      const [x, y] = [claims[low]!, claims[high]!];
      if (x.document === y.document) return;
      const match = matchOf(x, y);
      if (match && isMatch(match)) pairs.push({ a: low, b: high, match });
    });
  }
  return pairs.sort((p, q) => q.match.score - p.match.score || p.a - q.a || p.b - q.b);
}

function compareNeighbours(
  block: readonly number[],
  claims: readonly ClaimDigest[],
  compare: (a: number, b: number) => void,
): void {
  const timed = block
    .map((index) => ({ index, at: timeOf(claims[index]!) }))
    .sort((x, y) => (x.at ?? Number.POSITIVE_INFINITY) - (y.at ?? Number.POSITIVE_INFINITY) || x.index - y.index);
  for (let i = 0; i < timed.length; i++) {
    for (let j = i + 1; j < timed.length && j - i <= MOST_NEIGHBOURS; j++) {
      const [x, y] = [timed[i]!, timed[j]!];
      if (x.at !== null && y.at !== null && y.at - x.at > WINDOW_DAYS) break;
      compare(x.index, y.index);
    }
  }
}

/** The day by which a claim is put in order: when the act was, else for when it was planned, else when it was reported. */
function timeOf(claim: ClaimDigest): number | null {
  const period = claim.period ?? claim.plannedPeriod ?? claim.published;
  return period ? (period.from + period.to) / 2 : null;
}

interface Cluster {
  /** In ascending order. */
  readonly members: readonly number[];
  /** The matching pairs among them. */
  readonly pairs: readonly Pair[];
}

/** Joins the best pairs first, never two claims whose place or day exclude each other through others in between. */
function cluster(claims: readonly ClaimDigest[], pairs: readonly Pair[]): Cluster[] {
  const group = claims.map((_, index) => [index]);
  for (const { a, b } of pairs) {
    const [x, y] = [group[a]!, group[b]!];
    if (x === y || !canJoin(x, y, claims)) continue;
    const [large, small] = x.length >= y.length ? [x, y] : [y, x];
    large.push(...small);
    for (const index of small) group[index] = large;
  }
  const inside = new Map<number[], Pair[]>(group.map((members) => [members, []]));
  for (const pair of pairs) if (group[pair.a] === group[pair.b]) inside.get(group[pair.a]!)!.push(pair);
  return [...inside].map(([members, pairs]) => ({ members: members.sort((a, b) => a - b), pairs }));
}

const MOST_CHECKED = 40;

function canJoin(x: readonly number[], y: readonly number[], claims: readonly ClaimDigest[]): boolean {
  for (const a of x.slice(0, MOST_CHECKED)) {
    for (const b of y.slice(0, MOST_CHECKED)) {
      const [p, q] = [claims[a]!, claims[b]!];
      // Two claims of one document with the same act are two acts, by the codebook.
      if (p.document === q.document) return false;
      if (placeWeight(p, q) === null) return false;
      if (p.plannedPeriod && q.plannedPeriod && gapDays(p.plannedPeriod, q.plannedPeriod) > 0) return false;
      if (p.period && q.period && gapDays(p.period, q.period) > 3) return false;
    }
  }
  return true;
}

function incidentOf(members: readonly number[], pairs: readonly Pair[], claims: readonly ClaimDigest[]): Incident {
  const own = members.map((index) => claims[index]!);
  const inside = new Map(members.map((index, position) => [index, position]));
  const matches = pairs.map(({ a, b, match }) => ({
    claims: [inside.get(a)!, inside.get(b)!] as const,
    because: match.because,
  }));
  const { level, origins, conflicts } = corroborate(own);
  return {
    incident: `KHR-${idOf(own.map((c) => c.key).join("\n"))}`,
    act: own[0]!.act,
    place: finest(own),
    date: mostExact(own.map((c) => ({ edtf: c.date, period: c.period }))),
    planned_for: mostExact(own.map((c) => ({ edtf: c.planned, period: c.plannedPeriod }))),
    count: countOf(own),
    level,
    origins,
    claims: own.map((c) => ({ document: c.document, claim: c.index })),
    conflicts,
    assembly: null,
    matches,
    ...(own.some((c) => c.isSample) && { sample: true as const }),
  };
}

const FINENESS = { country: 0, region: 1, district: 2, town: 3, site: 4 } as const;

function finest(claims: readonly ClaimDigest[]): ClaimDigest["place"] {
  let best: ClaimDigest["place"] = null;
  for (const { place } of claims) if (place && (!best || FINENESS[place.level] > FINENESS[best.level])) best = place;
  return best;
}

function mostExact(
  values: readonly {
    readonly edtf: string | null;
    readonly period: { readonly from: number; readonly to: number } | null;
  }[],
): string | null {
  let best: { edtf: string; length: number } | null = null;
  for (const { edtf, period } of values) {
    if (edtf === null || !period) continue;
    const length = period.to - period.from + (edtf.includes("~") ? 0.5 : 0);
    if (!best || length < best.length) best = { edtf, length };
  }
  return best?.edtf ?? null;
}

/** The narrowest range that all figures leave open; of figures that exclude each other, the whole span. */
function countOf(claims: readonly ClaimDigest[]): Incident["count"] {
  const counts = claims.flatMap((c) => (c.count ? [c.count] : []));
  if (counts.length === 0) return null;
  const mins = counts.flatMap((c) => (c.min === null ? [] : [c.min]));
  const maxs = counts.flatMap((c) => (c.max === null ? [] : [c.max]));
  return {
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: maxs.length > 0 && maxs.length === counts.length ? Math.max(...maxs) : null,
  };
}
