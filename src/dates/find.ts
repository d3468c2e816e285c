import type { Language, Word } from "../text/word.ts";
import { isDay } from "./edtf.ts";
import type { DateExpression, Part, Weekday } from "./expression.ts";
import { type DateLexicon, dateLexicon } from "./lexicon.ts";

export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
}

/** Something read from word `at` on; `next` is the first word after it. */
interface Found {
  readonly expression: DateExpression;
  readonly first: number;
  readonly next: number;
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
  const found: DateMention[] = [];
  for (let i = first; i < last; ) {
    const word = words[i]!;
    const read =
      word.kind === "digits" || lexicon.starts.has(word.form) ? readAt(text, words, i, first, last, lexicon) : null;
    if (!read) {
      i++;
      continue;
    }
    for (const one of read)
      found.push({ start: words[one.first]!.start, end: words[one.next - 1]!.end, expression: one.expression });
    i = Math.max(i + 1, read.at(-1)!.next);
  }
  return found;
}

function readAt(
  text: string,
  words: readonly Word[],
  i: number,
  from: number,
  last: number,
  lexicon: DateLexicon,
): Found[] | null {
  const interval = readInterval(text, words, i, last, lexicon);
  if (interval) return [interval];
  const list = words[i]!.kind === "digits" ? readDays(text, words, i, from, last, lexicon) : null;
  if (list) return list;
  const single =
    readNumeric(words, i, last) ??
    readMonthFirst(words, i, last, lexicon) ??
    readMonth(words, i, from, last, lexicon) ??
    readWeekday(words, i, from, last, lexicon) ??
    readPhrase(words, i, last, lexicon) ??
    readRelative(words, i, from, last, lexicon) ??
    readDayWord(words, i, last, lexicon) ??
    readSeason(words, i, last, lexicon) ??
    readYear(words, i, from, last, lexicon);
  return single ? [single] : null;
}

const isYear = (word: Word | undefined): boolean => word?.kind === "digits" && /^(19|20)\d\d$/.test(word.form);
const number = (word: Word | undefined): number => (word?.kind === "digits" ? Number(word.form) : Number.NaN);
const isDayNumber = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 31;

/** The year after a date, with «года», "г." or a comma: its number and the first word after it. */
function yearAfter(
  words: readonly Word[],
  at: number,
  last: number,
  lexicon: DateLexicon,
): { year: number | null; next: number } {
  let i = at;
  if (words[i]?.form === "," && isYear(words[i + 1]) && lexicon.year.size === 0) i++;
  if (i < last && isYear(words[i])) {
    const year = number(words[i]);
    if (i + 1 < last && lexicon.year.has(words[i + 1]!.form)) return { year, next: i + 2 };
    // "May 5, 2020 people": fine; "on 5 May 1503 people" is no year, but neither is it between 1900 and 2099.
    return { year, next: i + 1 };
  }
  return { year: null, next: at };
}

/** «19 ноября», "19th of November 2023", «19 и 25 ноября»: one or several days with their month. */
function readDays(
  text: string,
  words: readonly Word[],
  i: number,
  from: number,
  last: number,
  lexicon: DateLexicon,
): Found[] | null {
  const days: { day: number; first: number; next: number }[] = [];
  let at = i;
  for (;;) {
    const day = number(words[at]);
    if (!isDayNumber(day) || at >= last) return null;
    const next = afterOrdinal(words, at, last, lexicon);
    days.push({ day, first: at, next });
    let glue = next;
    if (words[glue]?.form === "," || lexicon.and.has(words[glue]?.form ?? "")) glue++;
    if (glue > next && lexicon.and.has(words[glue]?.form ?? "")) glue++;
    if (glue > next && words[glue]?.kind === "digits" && glue < last) {
      at = glue;
      continue;
    }
    at = next;
    break;
  }
  if (words[at]?.form === "of") at++;
  const month = at < last ? lexicon.months.get(words[at]!.form) : undefined;
  if (month === undefined || isStreet(text, words, i, from, lexicon)) {
    const only = days.length === 1 ? days[0]! : null;
    return only && only.next > only.first + 1 && lexicon.ordinalNoun.has(words[only.next]?.form ?? "")
      ? [{ expression: { kind: "day of month", day: only.day }, first: i, next: only.next + 1 }]
      : null;
  }
  const { year, next } = yearAfter(words, at + 1, last, lexicon);
  if (!days.every(({ day }) => isDay(2024, month, day))) return null;
  return days.map(({ day, first, next: end }, index) => ({
    expression: { kind: "day", year, month, day },
    first,
    next: index === days.length - 1 ? next : end,
  }));
}

/** «ул. 8 Марта», «имени 26 Бакинских»: names of streets and squares. */
function isStreet(text: string, words: readonly Word[], i: number, from: number, lexicon: DateLexicon): boolean {
  const before = i > from ? words[i - 1]! : null;
  const word = before?.form === "." && i - 1 > from ? words[i - 2]! : before;
  if (word && lexicon.streets.has(word.form)) return true;
  // The month with a capital inside a sentence is a name in Russian and Ukrainian.
  const month = words[i + 1];
  return (
    lexicon.year.size > 0 &&
    month?.kind === "letters" &&
    month.isCapital &&
    lexicon.months.has(month.form) &&
    text.slice(month.start, month.end) !== text.slice(month.start, month.end).toUpperCase() &&
    before?.kind === "letters" &&
    !before.isCapital &&
    !lexicon.prepositions.has(before.form)
  );
}

function afterOrdinal(words: readonly Word[], at: number, last: number, lexicon: DateLexicon): number {
  let i = at + 1;
  if (words[i]?.form === "-" && lexicon.ordinal.has(words[i + 1]?.form ?? "") && i + 1 < last) return i + 2;
  if (i < last && lexicon.ordinal.has(words[i]!.form) && words[i]!.start === words[at]!.end) i++;
  return i;
}

/** 19.11.2023, 19.11.23, 2023-11-19, 11/19/2023. */
function readNumeric(words: readonly Word[], i: number, last: number): Found | null {
  if (i + 4 >= last || words[i]!.kind !== "digits") return null;
  const [a, x, b, y, c] = words.slice(i, i + 5) as [Word, Word, Word, Word, Word];
  if (b.kind !== "digits" || c.kind !== "digits" || x.form !== y.form || !/^[./-]$/.test(x.form)) return null;
  if (x.start !== a.end || b.start !== x.end || y.start !== b.end || c.start !== y.end) return null;
  const found = (year: number, month: number, day: number): Found | null =>
    isDay(year, month, day) ? { expression: { kind: "day", year, month, day }, first: i, next: i + 5 } : null;
  if (isYear(a)) return found(number(a), number(b), number(c));
  const year = isYear(c) ? number(c) : c.form.length === 2 && x.form === "." ? 2000 + number(c) : null;
  if (year === null) return null;
  const p = number(a);
  const q = number(b);
  // 11/19/2023 can only be American; 03/04/2023 is left alone.
  if (x.form === "/" && q > 12) return found(year, p, q);
  if (x.form === "/" && p <= 12 && p !== q) return null;
  return found(year, q, p);
}

/** "November 19", "Nov. 19-20, 2023". */
function readMonthFirst(words: readonly Word[], i: number, last: number, lexicon: DateLexicon): Found | null {
  const month = lexicon.year.size === 0 && words[i]!.isCapital ? lexicon.months.get(words[i]!.form) : undefined;
  if (month === undefined) return null;
  let at = i + 1;
  if (words[at]?.form === "." && words[i]!.form.length <= 4) at++;
  const day = number(words[at]);
  if (at >= last || !isDayNumber(day) || !isDay(2024, month, day)) return null;
  const end = afterOrdinal(words, at, last, lexicon);
  const joint = words[end]?.form;
  const upTo = number(words[end + 1]);
  if ((joint === "-" || joint === "–") && isDayNumber(upTo) && upTo > day && end + 1 < last) {
    const { year, next } = yearAfter(words, end + 2, last, lexicon);
    return {
      expression: {
        kind: "interval",
        from: { kind: "day", year, month, day },
        to: { kind: "day", year, month, day: upTo },
      },
      first: i,
      next,
    };
  }
  const { year, next } = yearAfter(words, end, last, lexicon);
  return { expression: { kind: "day", year, month, day }, first: i, next };
}

/** «в ноябре 2023 года», "mid-February", «в начале марта». */
function readMonth(words: readonly Word[], i: number, from: number, last: number, lexicon: DateLexicon): Found | null {
  let at = i;
  const hyphened = /^(mid|early|late)-(\p{L}+)$/u.exec(words[i]!.form);
  let part: Part = hyphened
    ? ({ mid: "mid", early: "start", late: "end" } as const)[hyphened[1] as "mid"]
    : (lexicon.parts.get(words[i]!.form) ?? null);
  if (part !== null && !hyphened) {
    at++;
    if (words[at]?.form === "-" || words[at]?.form === "of") at++;
  }
  const form = hyphened ? hyphened[2]! : (words[at]?.form ?? "");
  const month = at < last ? lexicon.months.get(form) : undefined;
  if (month === undefined) {
    if (part === null || !isYear(words[at]) || at >= last) return null;
    const { year, next } = yearAfter(words, at, last, lexicon);
    return { expression: { kind: "year", year: year!, part }, first: i, next };
  }
  const word = words[at]!;
  const isEnglish = lexicon.year.size === 0;
  // "may", "march" and "mar" are words of their own: only with a capital and a preposition or a year.
  if (isEnglish && !hyphened) {
    const before = i > from ? words[i - 1]!.form : "";
    const isMonth =
      word.isCapital &&
      (isYear(words[at + 1]) || part !== null || lexicon.prepositions.has(before)) &&
      word.form.length >= 3;
    if (
      !isMonth ||
      (lexicon.ambiguous.has(word.form) && !isYear(words[at + 1]) && !lexicon.inMonth.has(before) && part === null)
    )
      return null;
  } else if (form.length <= 4 && part === null && !isYear(words[at + 1]) && lexicon.ambiguous.has(form)) return null;
  else if (
    lexicon.ambiguous.has(form) &&
    !isYear(words[at + 1]) &&
    part === null &&
    !(i > from && lexicon.prepositions.has(words[i - 1]!.form))
  )
    return null;
  const { year, next } = yearAfter(words, at + 1, last, lexicon);
  if (part === null && year === null && lexicon.nominative.has(form)) part = null;
  return { expression: { kind: "month", year, month, part }, first: i, next };
}

function readWeekday(
  words: readonly Word[],
  i: number,
  from: number,
  last: number,
  lexicon: DateLexicon,
): Found | null {
  let at = i;
  let which: "last" | "this" | "next" | null = null;
  const modifier = lexicon.which.get(words[i]!.form);
  if (modifier) {
    which = modifier;
    at++;
  }
  const weekday = at < last ? lexicon.weekdays.get(words[at]!.form) : undefined;
  if (weekday === undefined) return null;
  const before = i > from ? words[i - 1]!.form : "";
  if (lexicon.never.has(before)) return null;
  if (
    lexicon.weekdayAfter
      ? !modifier && !lexicon.weekdayAfter.has(before)
      : !words[at]!.isCapital || words[at]!.form.length < 4
  )
    return null;
  // "on Tuesday, April 9": the full date says more.
  const full = words[at + 1]?.form === "," ? at + 2 : at + 1;
  const day =
    full < last
      ? (readMonthFirst(words, full, last, lexicon) ??
        (words[full]?.kind === "digits"
          ? (readDays("", words, full, full, last, lexicon)?.[0] ?? readNumeric(words, full, last))
          : null))
      : null;
  if (day && day.expression.kind === "day") return { ...day, first: i };
  return { expression: { kind: "weekday", weekday: weekday as Weekday, which }, first: i, next: at + 1 };
}

/** "the next day", «в тот же день». */
function readPhrase(words: readonly Word[], i: number, last: number, lexicon: DateLexicon): Found | null {
  for (const { forms, days } of lexicon.phrases) {
    if (i + forms.length <= last && forms.length > 1 && forms.every((form, k) => words[i + k]!.form === form))
      return { expression: { kind: "following", days }, first: i, next: i + forms.length };
  }
  return null;
}

/** «вчера», "last week", «три дня назад», «в последние недели», «на этой неделе». */
function readRelative(
  words: readonly Word[],
  i: number,
  from: number,
  last: number,
  lexicon: DateLexicon,
): Found | null {
  const form = words[i]!.form;
  const days = lexicon.days.get(form);
  if (days !== undefined) return { expression: { kind: "relative", unit: "day", offset: days }, first: i, next: i + 1 };
  const next = words[i + 1];
  const unit = next && i + 1 < last ? lexicon.units.get(next.form) : undefined;
  if (lexicon.recent.has(form) && unit) return { expression: { kind: "vague" }, first: i, next: i + 2 };
  const which = lexicon.which.get(form);
  if (which && unit && (unit !== "day" || which !== "this")) {
    const offset = which === "last" ? -1 : which === "next" ? 1 : 0;
    return { expression: { kind: "relative", unit, offset }, first: i, next: i + 2 };
  }
  const amount = words[i]!.kind === "digits" ? number(words[i]) : lexicon.amounts.get(form);
  if (amount !== undefined && unit && lexicon.ago.has(words[i + 2]?.form ?? "") && i + 2 < last && amount <= 400) {
    return { expression: { kind: "relative", unit, offset: -amount }, first: i, next: i + 3 };
  }
  // «неделю назад», "a week ago" is covered by the amount words.
  const own = lexicon.units.get(form);
  if (own && lexicon.ago.has(next?.form ?? "") && i + 1 < last && !(i > from && words[i - 1]!.kind === "digits"))
    return { expression: { kind: "relative", unit: own, offset: -1 }, first: i, next: i + 2 };
  return null;
}

/** «первого марта». */
function readDayWord(words: readonly Word[], i: number, last: number, lexicon: DateLexicon): Found | null {
  const day = lexicon.dayWords.get(words[i]!.form);
  const month =
    day !== undefined && i + 1 < last && lexicon.year.size > 0 ? lexicon.months.get(words[i + 1]!.form) : undefined;
  if (day === undefined || month === undefined) return null;
  const { year, next } = yearAfter(words, i + 2, last, lexicon);
  return { expression: { kind: "day", year, month, day }, first: i, next };
}

function readSeason(words: readonly Word[], i: number, last: number, lexicon: DateLexicon): Found | null {
  const season = lexicon.seasons.get(words[i]!.form);
  if (season === undefined) return null;
  const at = words[i + 1]?.form === "of" ? i + 2 : i + 1;
  const { year, next } = yearAfter(words, at, last, lexicon);
  if (year === null && lexicon.year.size === 0) return null;
  return { expression: { kind: "season", year, season }, first: i, next: year === null ? i + 1 : next };
}

/** «в 2023 году», "in 2023". */
function readYear(words: readonly Word[], i: number, from: number, last: number, lexicon: DateLexicon): Found | null {
  if (!isYear(words[i])) return null;
  const after = words[i + 1];
  const before = i > from ? words[i - 1]!.form : "";
  const isNamed = i + 1 < last && after !== undefined && lexicon.year.has(after.form);
  if (!isNamed && !lexicon.inMonth.has(before)) return null;
  return { expression: { kind: "year", year: number(words[i]), part: null }, first: i, next: isNamed ? i + 2 : i + 1 };
}

/** «с 15 по 19 ноября», «з 27 листопада до 3 грудня 2010 року», "from 5 to 9 May", «19–20 ноября». */
function readInterval(
  text: string,
  words: readonly Word[],
  i: number,
  last: number,
  lexicon: DateLexicon,
): Found | null {
  const hasFrom = lexicon.from.has(words[i]!.form);
  const start = hasFrom ? i + 1 : i;
  if (start >= last) return null;
  const first = words[start]!;
  if (!hasFrom && first.kind !== "digits") return null;
  const own =
    readDays(text, words, start, start, last, lexicon)?.at(-1) ??
    (hasFrom ? readMonthFirst(words, start, last, lexicon) : null);
  const day = number(first);
  let at =
    own && own.expression.kind === "day" ? own.next : isDayNumber(day) ? afterOrdinal(words, start, last, lexicon) : -1;
  if (at < 0 || at >= last) return null;
  const joint = words[at]!.form;
  const isJoined = hasFrom
    ? lexicon.to.has(joint) || joint === "-" || joint === "–" || joint === "—"
    : joint === "-" || joint === "–" || joint === "—";
  if (!isJoined) return null;
  at++;
  const end =
    at < last && words[at]!.kind === "digits"
      ? readDays(text, words, at, at, last, lexicon)?.[0]
      : at < last
        ? readMonthFirst(words, at, last, lexicon)
        : null;
  if (end?.expression.kind !== "day") return null;
  const { year, month } = end.expression;
  const from =
    own && own.expression.kind === "day"
      ? { ...own.expression, year: own.expression.year ?? year }
      : { kind: "day" as const, year, month, day };
  if (from.month === month && from.day >= end.expression.day && from.year === year) return null;
  return { expression: { kind: "interval", from, to: end.expression }, first: hasFrom ? i : start, next: end.next };
}
