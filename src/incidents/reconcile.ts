import { joinAssemblies } from "./assembly.ts";
import { type Cost, matchingPairs, type Pair } from "./candidates.ts";
import { corroborate } from "./corroboration.ts";
import type { ClaimDigest, Digest } from "./digest.ts";
import { type Incident, idOf } from "./incident.ts";
import { excludes } from "./match.ts";
import { lengthDays, periodOf } from "./period.ts";

/**
 * Joins the claims of many documents into incidents. Every claim is in exactly one; the result does not depend on the order of the documents.
 */
export function reconcile(digests: readonly Digest[], cost: Cost = { comparisons: 0 }): Incident[] {
  const claims = digests
    .flatMap((d) => d.claims)
    .sort((a, b) => compare(a.key, b.key) || compare(a.document, b.document));
  const pairs = matchingPairs(claims, cost);
  const clusterOf = clustersOf(claims, pairs);
  const inside = new Map(clusterOf.map((own): [Cluster, Pair[]] => [own, []]));
  for (const pair of pairs) if (clusterOf[pair.a] === clusterOf[pair.b]) inside.get(clusterOf[pair.a]!)!.push(pair);
  return joinAssemblies([...inside].map(([{ members }, matches]) => incidentOf(members, matches, claims)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Claims of one act, by their positions. */
interface Cluster {
  readonly members: number[];
  readonly documents: Set<string>;
}

/** The cluster of each claim. Joins the best pairs first, never two claims whose place or day exclude each other through others in between. */
function clustersOf(claims: readonly ClaimDigest[], pairs: readonly Pair[]): Cluster[] {
  const clusterOf = claims.map(
    ({ document }, index): Cluster => ({ members: [index], documents: new Set([document]) }),
  );
  for (const { a, b } of pairs) {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!];
    if (x === y || !canJoin(x, y, claims)) continue;
    const [large, small] = x.members.length >= y.members.length ? [x, y] : [y, x];
    for (const index of small.members) {
      large.members.push(index);
      large.documents.add(claims[index]!.document);
      clusterOf[index] = large;
    }
  }
  for (const { members } of new Set(clusterOf)) members.sort((a, b) => a - b);
  return clusterOf;
}

const MOST_CHECKED = 40;

function canJoin(x: Cluster, y: Cluster, claims: readonly ClaimDigest[]): boolean {
  // Two claims of one document with the same act are two acts, by the codebook.
  if ([...x.documents].some((document) => y.documents.has(document))) return false;
  const some = ({ members }: Cluster) => members.slice(0, MOST_CHECKED).map((index) => claims[index]!);
  return !some(x).some((a) => some(y).some((b) => excludes(a, b)));
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
    date: mostExact(own.map((c) => c.date)),
    planned_for: mostExact(own.map((c) => c.planned)),
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

/** The value that leaves the fewest days open; of several such, the one most often stated. */
function mostExact(values: readonly (string | null)[]): string | null {
  const stated = Map.groupBy(
    values.filter((edtf) => periodOf(edtf)),
    (edtf) => edtf!,
  );
  const daysOf = (edtf: string) => lengthDays(periodOf(edtf)!) + (edtf.includes("~") ? 0.5 : 0);
  const [best] = [...stated].sort(
    ([a, as], [b, bs]) => daysOf(a) - daysOf(b) || bs.length - as.length || compare(a, b),
  );
  return best?.[0] ?? null;
}

/** The narrowest range that all figures leave open; of figures that exclude each other, the whole span. */
function countOf(claims: readonly ClaimDigest[]): Incident["count"] {
  const counts = claims.flatMap((c) => c.count ?? []);
  if (counts.length === 0) return null;
  const lows = counts.map((c) => c.min ?? 0);
  const highs = counts.map((c) => c.max ?? Number.POSITIVE_INFINITY);
  const range = (min: number, max: number) => ({ min: min || null, max: Number.isFinite(max) ? max : null });
  const [narrowMin, narrowMax] = [Math.max(...lows), Math.min(...highs)];
  return narrowMin <= narrowMax ? range(narrowMin, narrowMax) : range(Math.min(...lows), Math.max(...highs));
}
