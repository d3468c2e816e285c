import { isDay } from "./edtf.ts";
import type { DateExpression } from "./expression.ts";
import { readPhrase } from "./phrase.ts";
import {
  afterOrdinal,
  dayAt,
  type Found,
  formAt,
  isAttached,
  isCapital,
  isDash,
  numberAt,
  type Scan,
  wordAt,
  yearAt,
} from "./scan.ts";
import { readYearAfter } from "./year.ts";

type DayFound = Found<DateExpression & { readonly kind: "day" }>;

/** More days in one list ("13, 14 and 15 April") are no list of days. */
const LONGEST_LIST = 10;

interface DayNumber {
  readonly day: number;
  readonly first: number;
  readonly next: number;
}

/** One day with its month, in whatever way. */
export const readDay = (scan: Scan, at: number): Found | null =>
  readDays(scan, at)?.[0] ?? readNumericDay(scan, at) ?? readDayWord(scan, at);

/** «19 ноября», "13 and 14 April 2024", "November 19 and 20": one or several days that share month and year. */
export function readDays(scan: Scan, at: number): DayFound[] | null {
  return wordAt(scan, at)?.kind === "digits" ? daysFirst(scan, at) : monthFirst(scan, at);
}

function daysFirst(scan: Scan, at: number): DayFound[] | null {
  const list = dayList(scan, at);
  if (list.length === 0) return null;
  const end = list.at(-1)!.next;
  const { glue } = scan.lexicon;
  const isJoined = glue.has(formAt(scan, end)) || (formAt(scan, end) === "-" && isAttached(scan, end));
  const monthAt = isJoined ? end + 1 : end;
  const month = scan.lexicon.months.get(formAt(scan, monthAt));
  if (month === undefined) return null;
  const dot = scan.lexicon.shortMonths.has(formAt(scan, monthAt)) && formAt(scan, monthAt + 1) === "." ? 1 : 0;
  // «19-Jul-2014».
  const joined = formAt(scan, monthAt + 1) === "-" && isAttached(scan, monthAt + 1) ? 1 : 0;
  return daysOf(list, month, readYearAfter(scan, monthAt + 1 + Math.max(dot, joined)));
}

/** "Nov. 19", "May 13, 14 and 15, 2023". */
function monthFirst(scan: Scan, at: number): DayFound[] | null {
  const { lexicon } = scan;
  const month = lexicon.hasCapitals && isCapital(scan, at) ? lexicon.months.get(formAt(scan, at)) : undefined;
  if (month === undefined) return null;
  let start = at + 1;
  if (formAt(scan, start) === "." && lexicon.shortMonths.has(formAt(scan, at))) start++;
  if (formAt(scan, start) === "the") start++;
  const list = dayList(scan, start);
  const alone = list.length > 1 && isCounting(scan, list.at(-1)!.next) ? list.slice(0, 1) : list;
  if (alone.length === 0 || isClock(scan, alone.at(-1)!.next)) return null;
  return daysOf(
    alone.map((day, index) => (index === 0 ? { ...day, first: at } : day)),
    month,
    readYearAfter(scan, alone.at(-1)!.next),
  );
}

/** "April 13 and 25 people": the last number counts something. */
export function isCounting(scan: Scan, at: number): boolean {
  const after = wordAt(scan, at);
  return after?.kind === "letters" && !after.isCapital && !scan.lexicon.prepositions.has(after.form);
}

/** "May 5:30", "May 2.5". */
const isClock = (scan: Scan, at: number): boolean =>
  /^[:.]$/.test(formAt(scan, at)) &&
  isAttached(scan, at) &&
  isAttached(scan, at + 1) &&
  !Number.isNaN(numberAt(scan, at + 1));

/** The numbers of days from word `at` on, joined by commas and "and". */
function dayList(scan: Scan, first: number): DayNumber[] {
  const { and } = scan.lexicon;
  const list: DayNumber[] = [];
  for (let at = first; list.length < LONGEST_LIST; ) {
    const day = dayAt(scan, at);
    if (Number.isNaN(day)) break;
    const next = afterOrdinal(scan, at);
    list.push({ day, first: at, next });
    at = next;
    if (formAt(scan, at) === ",") at++;
    if (and.has(formAt(scan, at))) at++;
    if (at === next) break;
  }
  return list;
}

function daysOf(
  list: readonly DayNumber[],
  month: number,
  { year, next }: ReturnType<typeof readYearAfter>,
): DayFound[] | null {
  // 29 February: whether the year has one is seen when the year is known.
  if (!list.every(({ day }) => isDay(2024, month, day))) return null;
  return list.map(({ day, first, next: end }, index) => ({
    expression: { kind: "day", year, month, day },
    first,
    next: index === list.length - 1 ? next : end,
  }));
}

/** 19.11.2023, 19.11.23, 2023-11-19, 11/19/2023. */
export function readNumericDay(scan: Scan, at: number): DayFound | null {
  const mark = formAt(scan, at + 1);
  if (!/^[./-]$/.test(mark) || mark !== formAt(scan, at + 3)) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!isAttached(scan, i)) return null;
  // "10.11.2023.5": an address or a version.
  if (formAt(scan, at + 5) === mark && isAttached(scan, at + 6) && wordAt(scan, at + 6)?.kind === "digits") return null;
  const [a, b, c] = [numberAt(scan, at), numberAt(scan, at + 2), numberAt(scan, at + 4)] as const;
  const found = (year: number, month: number, day: number): DayFound | null =>
    isDay(year, month, day)
      ? { expression: { kind: "day", year, month, day }, first: at, next: afterNumeric(scan, at + 5) }
      : null;
  if (!Number.isNaN(yearAt(scan, at))) return found(a, b, c);
  const isShort = mark === "." && formAt(scan, at + 4).length === 2 && formAt(scan, at + 2).length === 2;
  const year = Number.isNaN(yearAt(scan, at + 4)) ? (isShort ? 2000 + c : Number.NaN) : c;
  if (Number.isNaN(year)) return null;
  // 11/19/2023 can only be American; 03/04/2023 is left alone.
  if (mark === "/" && b > 12) return found(year, a, b);
  return mark === "/" && a <= 12 && a !== b ? null : found(year, b, a);
}

/** 25.02 in 25.02–27.02.2024: the year stands at the other end. */
export function readDayBeforeDash(scan: Scan, at: number): DayFound | null {
  const [day, month] = [dayAt(scan, at), numberAt(scan, at + 2)];
  const isShort = formAt(scan, at + 1) === "." && isAttached(scan, at + 1) && isAttached(scan, at + 2);
  if (!isShort || !isDash(formAt(scan, at + 3)) || !isDay(2024, month, day)) return null;
  const other = readNumericDay(scan, at + 4);
  return other && { expression: { kind: "day", year: null, month, day }, first: at, next: at + 3 };
}

const afterNumeric = (scan: Scan, at: number): number => (scan.lexicon.yearNouns.has(formAt(scan, at)) ? at + 1 : at);

/** «двадцать пятого марта», "the fifth of November". */
export function readDayWord(scan: Scan, at: number): DayFound | null {
  const { dayWords, tens, months } = scan.lexicon;
  const ten = tens.get(formAt(scan, at)) ?? 0;
  const one = dayWords.get(formAt(scan, ten > 0 ? at + 1 : at));
  if (one === undefined || (ten > 0 && one > 9)) return null;
  const end = ten > 0 ? at + 2 : at + 1;
  const isOf = scan.lexicon.glue.has(formAt(scan, end));
  const month = months.get(formAt(scan, isOf ? end + 1 : end));
  if (month === undefined || (scan.lexicon.hasCapitals && !isOf)) return null;
  const { year, next } = readYearAfter(scan, isOf ? end + 2 : end + 1);
  return daysOf([{ day: ten + one, first: at, next: end }], month, { year, next })?.[0] ?? null;
}

/** «15-го числа», «пятого числа», «5 числа прошлого месяца», "on the 15th". */
export function readDayOfMonth(scan: Scan, at: number): Found | null {
  const { dayNouns, dayWords, hasCapitals } = scan.lexicon;
  const inWords = dayWords.get(formAt(scan, at));
  const day = inWords ?? dayAt(scan, at);
  if (Number.isNaN(day)) return null;
  const end = inWords === undefined ? afterOrdinal(scan, at) : at + 1;
  const isNamed = dayNouns.has(formAt(scan, end));
  const next = isNamed ? end + 1 : end;
  if (!isNamed && !(hasCapitals && isOrdinalAlone(scan, at, end))) return null;
  const month = readPhrase(scan, scan.lexicon.glue.has(formAt(scan, next)) ? next + 1 : next);
  const counted = month?.expression.kind === "relative" && month.expression.unit === "month" ? month.expression : null;
  return {
    expression: { kind: "day of month", day, months: counted?.offset ?? null },
    first: at,
    next: counted ? month!.next : next,
  };
}

/** "on the 15th," but not "on the 15th floor". */
function isOrdinalAlone(scan: Scan, at: number, end: number): boolean {
  if (end === at + 1 || formAt(scan, at - 1) !== "the" || !scan.lexicon.inMonth.has(formAt(scan, at - 2))) return false;
  const after = wordAt(scan, end);
  return after === null || after.kind === "mark" || scan.lexicon.prepositions.has(after.form);
}
