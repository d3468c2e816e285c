import type { Language, Word } from "../text/word.ts";
import { readDayOfMonth, readDays, readDayWord, readNumericDay } from "./day.ts";
import type { DateExpression } from "./expression.ts";
import { joinedMonths, readInterval } from "./interval.ts";
import { dateLexicon } from "./lexicon.ts";
import { readCalendar } from "./month.ts";
import { afterName } from "./name.ts";
import { joined } from "./neighbours.ts";
import { mayBeginPhrase, readPartWords, readPhrase } from "./phrase.ts";
import { type Found, formAt, isContinued, type Scan, yearAt } from "./scan.ts";
import { readWeekday } from "./weekday.ts";
import { readYear } from "./year.ts";

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  /** The date inside these words from which theirs is counted: «9 мая» in «в канун 9 мая». A document may speak of both days. */
  readonly base: DateMention | null;
}

/** Date expressions among words[first..last), in order, not overlapping; an unknown language has none. */
export function findDates(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  language: Language,
): DateMention[] {
  const lexicon = dateLexicon(language);
  if (!lexicon) return [];
  const scan: Scan = { text, words, first, last, lexicon };
  return withoutIdlePartsOfDay(joined(scan, readAll(scan))).map((found) => mentionOf(found, words));
}

const mentionOf = ({ first, next, expression, base }: Found, words: readonly Word[]): DateMention => ({
  start: words[first]!.start,
  end: words[next - 1]!.end,
  expression,
  base: base ? mentionOf(base, words) : null,
});

function readAll(scan: Scan): Found[] {
  const { words } = scan;
  const found: Found[] = [];
  for (let at = scan.first; at < scan.last; ) {
    if (!canBegin(scan, words[at]!, at)) {
      at++;
      continue;
    }
    const name = afterName(scan, at);
    const read = name > at ? [] : readAt(scan, at);
    found.push(...read);
    at = Math.max(at + 1, name, read.at(-1)?.next ?? 0);
  }
  return found;
}

/** A look at one or two words, so that most of a text is passed over quickly. */
function canBegin(scan: Scan, { kind, form }: Word, at: number): boolean {
  const { starts, afterNumber } = scan.lexicon;
  if (kind === "letters") return starts.has(form) || mayBeginPhrase(scan, at) || joinedMonths(scan, at) !== null;
  return kind === "digits" && (afterNumber.has(formAt(scan, at + 1)) || !Number.isNaN(yearAt(scan, at)));
}

/** What begins with word `at`: the reading that takes the most words, the first among equals. */
function readAt(scan: Scan, at: number): readonly Found[] {
  if (isContinued(scan, at)) return [];
  if (!isCalendar(scan, at)) return longest(scan, at, OUTSIDE_CALENDAR);
  const days = readInterval(scan, at) ?? readDays(scan, at) ?? readNumericDay(scan, at);
  if (days) return "length" in days ? days : [days];
  return longest(scan, at, IN_CALENDAR);
}

/** A number, a month, a weekday, a season, or the words that name a part of one. */
const isCalendar = (scan: Scan, at: number): boolean =>
  scan.words[at]!.kind === "digits" ||
  scan.lexicon.calendar.has(scan.words[at]!.form) ||
  joinedMonths(scan, at) !== null ||
  readPartWords(scan, at) !== null;

type Reader = (scan: Scan, at: number) => Found | null;

function longest(scan: Scan, at: number, readers: readonly Reader[]): readonly Found[] {
  let best: Found | null = null;
  for (const read of readers) {
    const found = read(scan, at);
    if (found && found.next > (best?.next ?? 0)) best = found;
  }
  return best ? [best] : [];
}

/** The date inside a phrase: «в канун 9 мая». */
const dateInPhrase: Reader = (scan, at) =>
  readDays(scan, at)?.[0] ??
  readNumericDay(scan, at) ??
  readDayWord(scan, at) ??
  readWeekday(scan, at) ??
  readPhrase(scan, at);

const phraseWithDate: Reader = (scan, at) => readPhrase(scan, at, dateInPhrase);

const IN_CALENDAR: readonly Reader[] = [
  readDayWord,
  readDayOfMonth,
  readCalendar,
  readWeekday,
  phraseWithDate,
  readYear,
];
const OUTSIDE_CALENDAR: readonly Reader[] = [readInterval, phraseWithDate];

/** «Вечером» says nothing beside a date of the same sentence. */
function withoutIdlePartsOfDay(found: readonly Found[]): readonly Found[] {
  const isDate = ({ expression: { kind } }: Found) => kind !== "part of day" && kind !== "vague";
  return found.some(isDate) ? found.filter(({ expression }) => expression.kind !== "part of day") : found;
}
