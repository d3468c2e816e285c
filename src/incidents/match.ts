import type { ClaimDigest } from "./digest.ts";
import { similarity } from "./min-hash.ts";
import { gapDays, lengthDays, type Period } from "./period.ts";
import weights from "./weights.json" with { type: "json" };

/** How well two claims fit one incident, field by field. */
export interface Match {
  readonly score: number;
  readonly because: Readonly<Record<string, number>>;
}

const RADIUS_KM = 25;
const EXACT_DAYS = 2;
const NEAR_COPY = 0.5;
const PARTLY = 0.15;

/** The match of two claims of the same act, or null when a field rules it out: another town, another day. */
export function matchOf(a: ClaimDigest, b: ClaimDigest): Match | null {
  if (a.act !== b.act) return null;
  const place = placeWeight(a, b);
  if (place === null) return null;
  const time = timeWeights(a, b);
  if (time === null) return null;
  const because: Record<string, number> = { place, ...time };
  const add = (field: string, weight: number) => {
    if (weight !== 0) because[field] = weight;
  };
  add("count", countWeight(a, b));
  add("target", setWeight(a.targets, b.targets, weights.target));
  add("ground", setWeight(a.grounds, b.grounds, weights.ground));
  add("terms", [...a.terms].some((term) => b.terms.has(term)) ? weights.terms.shared : 0);
  const copied = similarity(a.signature, b.signature);
  add("copy", copied >= NEAR_COPY ? weights.copy["near copy"] : copied >= PARTLY ? weights.copy.partly : 0);
  const score = Object.values(because).reduce((sum, weight) => sum + weight, 0);
  return { score, because };
}

export const isMatch = (match: Match): boolean => match.score >= weights.threshold;

export const isCopy = (a: ClaimDigest, b: ClaimDigest): boolean => similarity(a.signature, b.signature) >= NEAR_COPY;

const isLocal = (place: NonNullable<ClaimDigest["place"]>): boolean =>
  place.level === "town" || place.level === "site" || place.level === "district";

/** Null when the places exclude each other. */
export function placeWeight(a: ClaimDigest, b: ClaimDigest): number | null {
  const [p, q] = [a.place, b.place];
  if (!p || !q) return weights.place["one missing"];
  if (p.country !== q.country) return null;
  if (isLocal(p) && isLocal(q)) return p.id === q.id || kilometres(p, q) <= RADIUS_KM ? weights.place.same : null;
  if (p.level === "country" || q.level === "country") return p.level === q.level ? weights.place.country : 0;
  if (p.admin1 !== q.admin1) return null;
  return p.level === q.level ? weights.place.same : weights.place.region;
}

function kilometres(
  a: { lat: number | null; lon: number | null },
  b: { lat: number | null; lon: number | null },
): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(x, (b.lat - a.lat) * radians) * 6371;
}

/** Null when the days exclude each other. */
function timeWeights(a: ClaimDigest, b: ClaimDigest): Record<string, number> | null {
  const result: Record<string, number> = {};
  if (a.plannedPeriod && b.plannedPeriod) {
    const gap = gapDays(a.plannedPeriod, b.plannedPeriod);
    if (gap > 0) return null;
    result.planned =
      isExact(a.plannedPeriod) && isExact(b.plannedPeriod) ? weights.planned["same day"] : weights.planned.meets;
  }
  if (a.period && b.period) {
    const gap = gapDays(a.period, b.period);
    const isVague = a.date?.includes("~") || b.date?.includes("~");
    // A night or a time zone may put the same act on the next day.
    if (gap > (isVague ? 3 : 1)) return null;
    result.date = gap === 0 && isExact(a.period) && isExact(b.period) ? weights.date["same day"] : weights.date.meets;
  } else if (a.period || b.period) {
    // The day of one and the publication of the other: nobody reports what has not happened, nor much later without saying when.
    const day = (a.period ?? b.period)!;
    const published = a.period ? b.published : a.published;
    if (published) {
      if (published.to < day.from - 1 || published.from - day.to > 120) return null;
      result.date = published.from - day.to <= 10 ? weights.date["one missing"] + 0.8 : weights.date["one missing"];
    }
  }
  if (!("date" in result) || !(a.period && b.period)) result.published = publishedWeight(a, b);
  return result;
}

const isExact = (period: Period): boolean => lengthDays(period) <= EXACT_DAYS;

function publishedWeight(a: ClaimDigest, b: ClaimDigest): number {
  if (!a.published || !b.published) return weights.published.unknown;
  const gap = gapDays(a.published, b.published);
  if (gap <= 3) return weights.published["within 3 days"];
  if (gap <= 14) return weights.published["within 14 days"];
  return gap <= 60 ? weights.published["within 60 days"] : weights.published.further;
}

function countWeight(a: ClaimDigest, b: ClaimDigest): number {
  if (!a.count || !b.count) return 0;
  if (a.count.min === b.count.min && a.count.max === b.count.max) return weights.count.same;
  return countsExclude(a.count, b.count) ? weights.count.excludes : weights.count.compatible;
}

export function countsExclude(a: NonNullable<ClaimDigest["count"]>, b: NonNullable<ClaimDigest["count"]>): boolean {
  return (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);
}

function setWeight(
  a: readonly string[],
  b: readonly string[],
  weight: { readonly shared: number; readonly apart: number },
): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((code) => b.includes(code)) ? weight.shared : weight.apart;
}
