import type { Count } from "../coding/claim.ts";
import type { ClaimDigest } from "./digest.ts";
import { similarity } from "./min-hash.ts";
import { placeWeight } from "./place.ts";
import type { Likeness } from "./profile.ts";
import { timeWeights } from "./time.ts";
import weights from "./weights.json" with { type: "json" };

/** How well two claims fit one incident, field by field. */
export interface Match {
  readonly score: number;
  readonly because: Readonly<Record<string, number>>;
}

export const NEAR_COPY = 0.5;
const PARTLY_COPIED = 0.15;

/** The match of two claims, or null when their act, place or day rules it out. */
export function matchOf(a: ClaimDigest, b: ClaimDigest, likeness: Likeness): Match | null {
  if (a.act !== b.act) return null;
  const place = placeWeight(a, b);
  if (place === null) return null;
  const time = timeWeights(a, b);
  if (time === null) return null;
  const fields = {
    place,
    ...time,
    count: countWeight(a, b),
    target: targetWeight(a.targets, b.targets),
    ground: groundWeight(a.grounds, b.grounds),
    amount: amountWeight(a.amount, b.amount),
    source: sourceWeight(a, b),
    quote: [...a.quotes].some((quote) => b.quotes.has(quote)) ? weights.quote.shared : 0,
    story: storyWeight(a, b),
    ...textWeights(a, b, likeness),
  };
  const because: Record<string, number> = Object.fromEntries(
    Object.entries(fields).filter(([, weight]) => weight !== 0),
  );
  return { score: Object.values(because).reduce((sum, weight) => sum + weight, 0), because };
}

export const isMatch = (match: Match): boolean => match.score >= weights.threshold;

/** Whether two claims cannot be one act, whatever joins them. */
export const excludes = (a: ClaimDigest, b: ClaimDigest): boolean =>
  placeWeight(a, b) === null || timeWeights(a, b) === null;

export const isCopy = (a: ClaimDigest, b: ClaimDigest): boolean => similarity(a.signature, b.signature) >= NEAR_COPY;

function countWeight(a: ClaimDigest, b: ClaimDigest): number {
  if (!a.count || !b.count) return 0;
  if (countsExclude(a.count, b.count)) return weights.count.excludes;
  const isSame = a.count.min === b.count.min && a.count.max === b.count.max;
  return weights.count[!isSame ? "compatible" : a.count.max === 1 ? "one person" : "same"];
}

/** "About 30" leaves room for a fifth more or less. */
const ROOM = 0.2;
const low = ({ min, approx }: Count): number => (min ?? 0) * (approx ? 1 - ROOM : 1);
const high = ({ max, approx }: Count): number => (max ?? Number.POSITIVE_INFINITY) * (approx ? 1 + ROOM : 1);

export const countsExceed = (a: Count, b: Count): boolean => low(a) > high(b);
export const countsExclude = (a: Count, b: Count): boolean => countsExceed(a, b) || countsExceed(b, a);

/** Categories that hold for nearly everybody who takes part. */
const GENERAL = new Set(["participants", "organisers", "general_public", "women", "bystanders", "other"]);

function targetWeight(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((category) => b.includes(category));
  if (shared.length === 0) return weights.target.apart;
  return shared.every((category) => GENERAL.has(category)) ? weights.target.general : weights.target.shared;
}

function groundWeight(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((code) => b.includes(code)) ? weights.ground.shared : weights.ground.apart;
}

function amountWeight(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return a === b ? weights.amount.same : weights.amount.differs;
}

function sourceWeight({ sources: a }: ClaimDigest, { sources: b }: ClaimDigest): number {
  if (b.cited.has(a.outlet ?? "") || a.cited.has(b.outlet ?? "")) return weights.source["cites the other"];
  return [...a.cited].some((source) => b.cited.has(source)) ? weights.source.shared : 0;
}

/** Two reports that tell of other acts too, each at the same place, tell one story. */
function storyWeight(a: ClaimDigest, b: ClaimDigest): number {
  let shared = 0;
  for (const [step, act] of a.steps) if (act !== a.act && b.steps.has(step)) shared++;
  return shared === 0 ? 0 : weights.story[shared === 1 ? "one more act" : "several acts"];
}

/** A likeness of two reports of one event, in tf-idf; most reports of different events lie below the lower bound. */
export const ALIKE = 0.3;
const SOMEWHAT = 0.15;

function textWeights(a: ClaimDigest, b: ClaimDigest, likeness: Likeness): { copy: number; text: number } {
  const copied = similarity(a.signature, b.signature);
  if (copied >= NEAR_COPY) return { copy: weights.copy["near copy"], text: 0 };
  if (copied >= PARTLY_COPIED) return { copy: weights.copy.partly, text: 0 };
  if (a.profile.language !== b.profile.language) return { copy: 0, text: 0 };
  const alike = likeness(a.profile, b.profile);
  return { copy: 0, text: alike >= ALIKE ? weights.text.alike : alike >= SOMEWHAT ? weights.text.somewhat : 0 };
}
