import { isCounting, readDay, readDayBeforeDash, readDays, readDayWord, readNumericDay } from "./day.ts";
import { type DateExpression, withYear, type Year } from "./expression.ts";
import { readCalendar } from "./month.ts";
import { mayBeginPhrase } from "./phrase.ts";
import {
  afterOrdinal,
  dayAt,
  type Found,
  formAt,
  isAttached,
  isCapital,
  isDash,
  type Scan,
  wordAt,
  yearAt,
} from "./scan.ts";
import { readWeekday } from "./weekday.ts";
import { readYear, readYearAfter } from "./year.ts";

/** One end of an interval: a date, or a number whose month or year the other end names. */
type End = Found | { readonly day: number; readonly next: number };

/** «с 15 по 19 ноября», "August 1 to August 10", «19–20 ноября», "from Monday to Wednesday", «в 2014–2016 годах». */
export function readInterval(scan: Scan, at: number): Found | null {
  const joined = readJoinedMonths(scan, at);
  if (joined) return joined;
  const isOpened = scan.lexicon.from.has(formAt(scan, at));
  const start = isOpened ? afterThe(scan, at + 1) : at;
  const first = readEnd(scan, start);
  if (!first || !isJoint(scan, first.next, isOpened, at)) return null;
  const second = readEnd(scan, afterThe(scan, first.next + 1));
  if (!second || ("day" in second && !isDayAfterMonth(scan, first.next, second.next))) return null;
  // "May 5–7, 2024": the year follows a number of the month before it.
  const { year, next } = "day" in second ? readYearAfter(scan, second.next) : { year: null, next: second.next };
  const ends = matched(first, second, year);
  if (!ends || !isForward(ends)) return null;
  // "between October 18–19": the dash says it all.
  return { expression: { kind: "interval", ...ends }, first: isDash(formAt(scan, first.next)) ? start : at, next };
}

/** "August 1 to 10", "August 1–10", but neither "August 1 — 10 people" nor «1 августа — 10». */
const isDayAfterMonth = (scan: Scan, joint: number, next: number): boolean =>
  scan.lexicon.hasCapitals && (isAttached(scan, joint) || !isCounting(scan, next));

const afterThe = (scan: Scan, at: number): number => (formAt(scan, at) === "the" ? at + 1 : at);

/** "May-June". */
const SHORTEST_JOINED = 7;

/** The halves of a word such as «марте-апреле». */
export function joinedMonths(scan: Scan, at: number): { from: number; to: number } | null {
  const { months, hasCapitals } = scan.lexicon;
  const form = formAt(scan, at);
  const hyphen = form.length < SHORTEST_JOINED ? -1 : form.indexOf("-");
  if (hyphen < 0 || (hasCapitals && !isCapital(scan, at))) return null;
  const from = months.get(form.slice(0, hyphen));
  const to = months.get(form.slice(hyphen + 1));
  return from === undefined || to === undefined ? null : { from, to };
}

function readJoinedMonths(scan: Scan, at: number): Found | null {
  const months = joinedMonths(scan, at);
  if (!months) return null;
  const { year, next } = readYearAfter(scan, at + 1);
  const from = { kind: "month" as const, year: null, month: months.from, part: null };
  const to = { ...from, year, month: months.to };
  return { expression: { kind: "interval", from: withYear(from, yearBefore(from, to)), to }, first: at, next };
}

function isJoint(scan: Scan, at: number, isOpened: boolean, first: number): boolean {
  const form = formAt(scan, at);
  const { to, joints, nights, nightTo } = scan.lexicon;
  if (isDash(form) || joints.has(form)) return true;
  return isOpened && (to.has(form) || (nightTo.has(form) && nights.has(formAt(scan, first - 1))));
}

function readEnd(scan: Scan, at: number): End | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.kind === "digits") {
    const own = readNumericDay(scan, at) ?? readDayBeforeDash(scan, at) ?? readDays(scan, at)?.at(0) ?? null;
    if (own) return own;
    if (!Number.isNaN(yearAt(scan, at))) return readYear(scan, at, true);
    const day = dayAt(scan, at);
    return Number.isNaN(day) ? null : { day, next: afterOrdinal(scan, at) };
  }
  if (!scan.lexicon.calendar.has(word.form) && !mayBeginPhrase(scan, at)) return null;
  return readDay(scan, at) ?? readDayWord(scan, at) ?? readCalendar(scan, at) ?? readWeekday(scan, at);
}

interface Ends {
  readonly from: DateExpression;
  readonly to: DateExpression;
}

/** Both ends with what one of them leaves to the other: month, year. */
function matched(a: End, b: End, year: Year): Ends | null {
  if ("day" in a) {
    if ("day" in b || b.expression.kind !== "day") return null;
    return { from: { ...b.expression, day: a.day }, to: b.expression };
  }
  const from = a.expression;
  if ("day" in b) return from.kind === "day" ? both(from, { ...from, day: b.day }, year) : null;
  const to = b.expression;
  if (from.kind !== to.kind && !(isPlain(from) && isPlain(to))) return null;
  return { from: withYear(from, yearBefore(from, to)), to: withYear(to, yearAfter(from, to)) };
}

const both = (from: DateExpression, to: DateExpression, year: Year): Ends => ({
  from: withYear(from, year),
  to: withYear(to, year),
});

const isPlain = ({ kind }: DateExpression): boolean => kind === "day" || kind === "month" || kind === "year";

/** «с 27 декабря по 3 января 2010 года»: the year of the start is the one before. */
function yearBefore(from: DateExpression, to: DateExpression): Year {
  const year = "year" in to ? to.year : null;
  return typeof year === "number" && "month" in from && "month" in to && from.month > to.month ? year - 1 : year;
}

function yearAfter(from: DateExpression, to: DateExpression): Year {
  const year = "year" in from ? from.year : null;
  return typeof year === "number" && "month" in from && "month" in to && from.month > to.month ? year + 1 : year;
}

function isForward({ from, to }: Ends): boolean {
  if (from.kind === "year" && to.kind === "year") return from.year < to.year;
  if (!("month" in from) || !("month" in to) || from.year !== to.year || from.month !== to.month) return true;
  return from.kind !== "day" || to.kind !== "day" || from.day < to.day;
}
