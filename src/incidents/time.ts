import type { ClaimDigest } from "./digest.ts";
import { gapDays, lengthDays, overlapOf, type Period } from "./period.ts";
import weights from "./weights.json" with { type: "json" };

/** A night counts as a day. */
const DAY = 2;
const WEEK = 7;
const MONTH = 31;
/** A night or a time zone may put the same act on the next day; an approximate day lies this far off. */
const NEXT_DAY = 1;
const VAGUE_DAYS = 3;
/** What is told without a day happened shortly before; pressure on organisers, in the weeks before the planned day. */
const NEWS_DAYS = 5;
const PREPARING_DAYS = 21;
const LATEST_REPORT_DAYS = 120;

/** What the days of two claims tell of their being one act, field by field; null when they exclude each other. */
export function timeWeights(a: ClaimDigest, b: ClaimDigest): Record<string, number> | null {
  const because: Record<string, number> = {};
  if (a.plannedPeriod && b.plannedPeriod) {
    if (gapDays(a.plannedPeriod, b.plannedPeriod) > 0) return null;
    because.planned = weights.planned[precisionOf(a.plannedPeriod, b.plannedPeriod)];
  }
  // "On the 19th" may be said of the act that the other claim tells of the assembly planned for the 19th.
  if (isDayOf(a, b) || isDayOf(b, a)) return { planned: weights.planned["told as the day"] };
  if (a.period && b.period) {
    const gap = gapDays(a.period, b.period);
    const precision = precisionOf(a.period, b.period);
    if (gap > 0 && (precision !== "same day" || gap > (isVague(a) || isVague(b) ? VAGUE_DAYS : NEXT_DAY))) return null;
    because.date = weights.date[gap > 0 ? "next day" : precision];
    return because;
  }
  if (cannotTell(a, b.period) || cannotTell(b, a.period)) return null;
  because.reported = weights.reported[nearness(likelyPeriod(a), likelyPeriod(b))];
  return because;
}

const isDayOf = (planning: ClaimDigest, other: ClaimDigest): boolean =>
  planning.plannedPeriod !== null &&
  planning.period === null &&
  other.plannedPeriod === null &&
  other.period !== null &&
  longest(planning.plannedPeriod, other.period) <= DAY &&
  gapDays(planning.plannedPeriod, other.period) === 0;

const isVague = (claim: ClaimDigest): boolean => claim.date?.includes("~") ?? false;

const longest = (a: Period, b: Period): number => Math.max(lengthDays(a), lengthDays(b));

/** How exactly two periods that meet name the same time: as exactly as the longer one. */
function precisionOf(a: Period, b: Period): keyof typeof weights.date & keyof typeof weights.planned {
  const days = longest(a, b);
  if (days <= DAY) return "same day";
  return days <= WEEK ? "within a week" : days <= MONTH ? "within a month" : "within longer";
}

/** Nobody reports what has not happened, nor much later without saying when it was. */
const cannotTell = ({ published }: ClaimDigest, happened: Period | null): boolean =>
  published !== null &&
  happened !== null &&
  (published.to < happened.from - NEXT_DAY || published.from - happened.to > LATEST_REPORT_DAYS);

/** The days on which the act of a claim may have happened, as far as its report shows it. */
function likelyPeriod({ period, plannedPeriod, group, published }: ClaimDigest): Period | null {
  if (period) return (published && overlapOf(period, { from: period.from, to: published.to })) ?? period;
  const news = published && { from: published.from - NEWS_DAYS, to: published.to };
  if (!plannedPeriod) return news;
  if (group === "during") return plannedPeriod;
  const planning = { from: plannedPeriod.from - PREPARING_DAYS, to: plannedPeriod.to };
  return (news && overlapOf(planning, news)) ?? planning;
}

function nearness(p: Period | null, q: Period | null): keyof typeof weights.reported {
  if (!p || !q) return "unknown";
  const gap = gapDays(p, q);
  const days = longest(p, q);
  if (gap === 0) return days <= WEEK ? "at one time" : days <= MONTH + NEWS_DAYS ? "about one time" : "within longer";
  if (gap <= 14 && days <= WEEK) return "within 2 weeks";
  return gap <= 60 ? "within 2 months" : "later";
}
