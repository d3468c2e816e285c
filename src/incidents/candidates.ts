import type { ClaimDigest } from "./digest.ts";
import { isMatch, type Match, matchOf } from "./match.ts";
import { areasOf } from "./place.ts";
import { likenessAmong } from "./profile.ts";

/** How many pairs were compared: the measure of cost, beside the clock. */
export interface Cost {
  comparisons: number;
}

/** Two claims that fit one incident, by their positions; `a` is the lower one. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly match: Match;
}

/**
 * The pairs of claims that match, the best first. Only claims of one block (same act, same area) that lie near in time are compared,
 * so that the cost grows with the number of claims and not with its square.
 */
export function matchingPairs(claims: readonly ClaimDigest[], cost: Cost): Pair[] {
  const likeness = likenessAmong(claims.map((claim) => claim.profile));
  const pairs = new Map<string, Pair>();
  eachNeighbours(claims, (i, j) => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const [x, y] = [claims[a]!, claims[b]!];
    if (x.document === y.document) return;
    cost.comparisons++;
    const match = matchOf(x, y, likeness);
    // Two claims without a place may be neighbours in several blocks.
    if (match && isMatch(match)) pairs.set(`${a} ${b}`, { a, b, match });
  });
  return [...pairs.values()].sort((p, q) => q.match.score - p.match.score || p.a - q.a || p.b - q.b);
}

/**
 * Blocks of regions, countries and the world. In each, a claim that has no finer area is compared with its neighbours;
 * two that have one meet there if anywhere.
 */
function eachNeighbours(claims: readonly ClaimDigest[], visit: (a: number, b: number) => void): void {
  const blocks = new Map<string, Member[]>();
  for (const [index, claim] of claims.entries()) {
    const areas = areasOf(claim);
    const at = timeOf(claim);
    const put = (key: string, isCoarse: boolean) => {
      const block = blocks.get(`${claim.act}|${key}`) ?? [];
      blocks.set(`${claim.act}|${key}`, block);
      block.push({ index, at, isCoarse });
    };
    const regions = new Set(areas.flatMap(({ admin1 }) => admin1 ?? []));
    for (const region of regions) put(region, true);
    for (const country of new Set(areas.map((area) => area.country))) put(country, regions.size === 0);
    put("", areas.length === 0);
  }
  for (const block of blocks.values()) if (block.some((m) => m.isCoarse)) compareInTime(block, visit);
}

interface Member {
  readonly index: number;
  readonly at: number | null;
  readonly isCoarse: boolean;
}

/** In order of time a claim is compared with those that follow within so many days, and with so many of them at most. */
const WINDOW_DAYS = 75;
const MOST_NEIGHBOURS = 60;

function compareInTime(block: readonly Member[], visit: (a: number, b: number) => void): void {
  const compare = (x: Member, y: Member) => {
    if (x.isCoarse || y.isCoarse) visit(x.index, y.index);
  };
  const timed = block.filter((m) => m.at !== null).sort((x, y) => x.at! - y.at! || x.index - y.index);
  for (const [i, x] of timed.entries()) {
    for (const y of timed.slice(i + 1, i + 1 + MOST_NEIGHBOURS)) {
      if (y.at! - x.at! > WINDOW_DAYS) break;
      compare(x, y);
    }
  }
  // A claim without any time has no place in that order.
  const timeless = block.filter((m) => m.at === null);
  for (const [i, x] of timeless.entries()) {
    for (const y of [...timed.slice(0, MOST_NEIGHBOURS), ...timeless.slice(i + 1, i + 1 + MOST_NEIGHBOURS)])
      compare(x, y);
  }
}

/** The day by which a claim is put in order: when the act was, else for when it was planned, else when it was reported. */
function timeOf({ period, plannedPeriod, published }: ClaimDigest): number | null {
  const stated = period ?? plannedPeriod ?? published;
  return stated && (stated.from + stated.to) / 2;
}
