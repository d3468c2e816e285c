import type { Word } from "../text/word.ts";
import type { Count } from "./claim.ts";
import type { Matcher } from "./matcher.ts";
import type { Mention } from "./mention.ts";

/** A number in the text and what it counts. Word indexes, `last` inclusive; `last` covers the counted noun when one follows. */
export interface CountMention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Null for a vague number ("dozens"). */
  readonly count: Count | null;
  /** `people`: a word for persons follows; `none`: no noun follows; `other`: something else is counted. */
  readonly counts: "people" | "none" | "other";
}

const THOUSANDS = /^[.,\u00a0\u202f ]$/;
const RANGE_MARKS = new Set(["-", "–", "—"]);
const RANGE_WORDS = new Set(["to", "до", "and", "і", "и"]);
/** Between the number and its noun: "27 young men", «30 жён и матерей». */
const NOUN_WINDOW = 4;
const NOT_AFTER = new Set(["%", ":", "/", "№", "°"]);
const NOT_BEFORE = new Set([
  "№",
  ":",
  "/",
  "#",
  "§",
  "№",
  "ст",
  "статья",
  "статьи",
  "статье",
  "статті",
  "article",
  "articles",
  "section",
  "section",
  "part",
  "части",
  "часть",
  "частини",
  "частина",
  "no",
  "n",
]);

/** Numbers of persons in one sentence: digits ("1,503", "1 503"), words, "at least", "up to", ranges, multipliers. */
export function findCounts(
  words: readonly Word[],
  mentions: readonly Mention[],
  first: number,
  end: number,
  sentence: number,
  matcher: Matcher,
): CountMention[] {
  const atWord = (kind: string) => new Map(mentions.filter((m) => m.kind === kind).map((m) => [m.first, m]));
  const numbers = atWord("number");
  const multipliers = atWord("multiplier");
  const vague = atWord("vague");
  const approx = new Map<number, Mention>();
  // "no more than" before "more than": the longer begins first.
  for (const m of mentions) if (m.kind === "approx" && !approx.has(m.last)) approx.set(m.last, m);
  const found: CountMention[] = [];
  for (let i = first; i < end; ) {
    // «тысячи людей» names no thousand, «две тысячи» does: there the number begins a word earlier.
    const isVague = vague.has(i);
    const number = isVague ? null : readNumber(words, i, end, numbers, multipliers);
    if (!number && !isVague) {
      i++;
      continue;
    }
    const last = number ? number.last : vague.get(i)!.last;
    const before = approx.get(i - 1);
    const range = number ? readRange(words, last, end, numbers, multipliers) : null;
    const numberLast = range?.last ?? last;
    const noun = nounAfter(words, numberLast, end, matcher);
    if (!excluded(words, i, numberLast, first, end)) {
      found.push({
        first: before ? before.first : i,
        last: noun.last,
        sentence,
        count: number ? countOf(number.value, range?.value ?? null, before?.code ?? null) : null,
        counts: noun.counts,
      });
    }
    i = numberLast + 1;
  }
  return found;
}

function countOf(value: number, upTo: number | null, approx: string | null): Count {
  if (upTo !== null && upTo > value) return { min: value, max: upTo };
  if (approx === "at_least") return { min: value, max: null };
  if (approx === "more") return { min: value + 1, max: null };
  if (approx === "up_to") return { min: null, max: value };
  if (approx === "about") return { min: value, max: value, approx: true };
  return { min: value, max: value };
}

interface Numeral {
  readonly value: number;
  readonly last: number;
}

function readNumber(
  words: readonly Word[],
  at: number,
  end: number,
  numbers: ReadonlyMap<number, Mention>,
  multipliers: ReadonlyMap<number, Mention>,
): Numeral | null {
  let numeral = words[at]!.kind === "digits" ? readDigits(words, at, end) : readNumberWords(at, end, numbers);
  if (!numeral) return null;
  // «5,5 тысячи»: the fraction only makes sense before a multiplier.
  const multiplier = multipliers.get(numeral.last + 1);
  if (multiplier && numeral.last + 1 < end)
    numeral = { value: Math.round(numeral.value * Number(multiplier.code)), last: multiplier.last };
  return numeral.value >= 1 && numeral.value <= 5_000_000 ? { ...numeral, value: Math.round(numeral.value) } : null;
}

function readDigits(words: readonly Word[], at: number, end: number): Numeral {
  let digits = words[at]!.form;
  let last = at;
  for (;;) {
    const mark = words[last + 1];
    const group = words[last + 2];
    const isJoined =
      mark &&
      group &&
      last + 2 < end &&
      THOUSANDS.test(mark.form) &&
      mark.start === words[last]!.end &&
      group.start === mark.end;
    if (isJoined && /^\d{3}$/.test(group.form) && digits.length <= 3) {
      digits += group.form;
      last += 2;
      continue;
    }
    // «1 503»: the group follows after a space.
    const next = words[last + 1];
    if (
      next &&
      last + 1 < end &&
      last === at &&
      digits.length <= 3 &&
      /^\d{3}$/.test(next.form) &&
      next.start - words[last]!.end === 1
    ) {
      digits += next.form;
      last += 1;
      continue;
    }
    if (isJoined && /^[.,]$/.test(mark.form) && /^\d$/.test(group.form))
      return { value: Number(`${digits}.${group.form}`), last: last + 2 };
    return { value: Number(digits), last };
  }
}

/** «двадцать пять»: tens and units add up. */
function readNumberWords(at: number, end: number, numbers: ReadonlyMap<number, Mention>): Numeral | null {
  const first = numbers.get(at);
  if (!first) return null;
  let value = Number(first.code);
  let last = first.last;
  for (let next = numbers.get(last + 1); next && last + 1 < end; next = numbers.get(last + 1)) {
    const more = Number(next.code);
    if (more >= smallestPlace(value)) break;
    value += more;
    last = next.last;
  }
  return { value, last };
}

const smallestPlace = (value: number): number => (value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1);

function readRange(
  words: readonly Word[],
  last: number,
  end: number,
  numbers: ReadonlyMap<number, Mention>,
  multipliers: ReadonlyMap<number, Mention>,
): Numeral | null {
  const joint = words[last + 1];
  if (!joint || last + 2 >= end || !(RANGE_MARKS.has(joint.form) || RANGE_WORDS.has(joint.form))) return null;
  if (joint.form === "and" || joint.form === "и" || joint.form === "і") return null;
  return readNumber(words, last + 2, end, numbers, multipliers);
}

function nounAfter(
  words: readonly Word[],
  last: number,
  end: number,
  matcher: Matcher,
): { counts: CountMention["counts"]; last: number } {
  for (let i = last + 1; i < Math.min(end, last + 1 + NOUN_WINDOW); i++) {
    const word = words[i]!;
    if (word.kind !== "letters") return { counts: i === last + 1 ? "none" : "other", last };
    if (matcher.isIn(word.form, "notpeople")) return { counts: "other", last: i };
    if (matcher.isIn(word.form, "people")) return { counts: "people", last: i };
  }
  return { counts: last + 1 >= end ? "none" : "other", last };
}

/** Parts of dates, times, articles, percentages, phone numbers. */
function excluded(words: readonly Word[], first: number, last: number, from: number, end: number): boolean {
  const before = first > from ? words[first - 1]!.form : "";
  const after = last + 1 < end ? words[last + 1]! : null;
  if (NOT_BEFORE.has(before)) return true;
  if (after && NOT_AFTER.has(after.form)) return true;
  const isGlued = (mark: string) => mark === "." || mark === "-" || mark === "+";
  if (words[first]!.kind === "digits" && isGlued(before) && words[first - 1]!.end === words[first]!.start) return true;
  // «93-я» is an ordinal; "5,000-strong" counts.
  const glued = words[last + 2];
  return (
    after !== null &&
    after.form === "-" &&
    glued?.kind === "letters" &&
    after.start === words[last]!.end &&
    glued.form !== "strong"
  );
}
