import { type DayNumber, dayNumber, dayText, isDay, monthText, two, weekdayOf } from "./edtf.ts";
import { type DateExpression, withYear, type Year } from "./expression.ts";
import { openYear } from "./open-year.ts";
import { type Anchor, type Direction, dayOf, type Moment, marked, monthOf, readMoment } from "./publication.ts";

type Of<K extends DateExpression["kind"]> = DateExpression & { readonly kind: K };

/**
 * The value of a date expression in EDTF, or null when it cannot be known. What publication leaves open stays open:
 * a day resolved through an approximate publication date carries `~`, one resolved through a month or year alone goes only as far as that.
 *
 * @param direction - whether the act lies before or after publication.
 */
export function resolve(expression: DateExpression, anchor: Anchor, direction: Direction): string | null {
  const published = anchor.published === null ? null : readMoment(anchor.published);
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, anchor, direction);
    case "month":
      return resolveMonth(expression, anchor, direction);
    case "year":
      return expression.part === null ? String(expression.year) : `${expression.year}~`;
    case "season":
      return resolveSeason(expression, anchor, direction);
    case "weekday":
      return published && resolveWeekday(expression, published, direction);
    case "relative":
      return published && resolveRelative(expression, published, direction);
    case "day of month":
      return resolveDayOfMonth(expression, anchor, direction);
    case "following":
      return resolveFollowing(expression, anchor, direction);
    case "part of day":
      return resolveFollowing({ unit: "day", offset: 0, part: null }, anchor, direction);
    case "shifted":
      return resolveShifted(expression, anchor, direction);
    case "interval":
      return resolveInterval(expression, anchor, direction);
    case "vague":
      return null;
  }
}

interface KnownYear {
  readonly year: number;
  readonly isSettled: boolean;
}

function knownYear(year: Year, month: number, day: number, anchor: Anchor, direction: Direction): KnownYear | null {
  if (typeof year === "number") return { year, isSettled: true };
  if (year === null) return openYear(month, day, anchor, direction);
  if (year === "last" || year === "next")
    return openYear(month, day, { ...anchor, told: null }, year === "last" ? "past" : "future");
  const base = year === "named" ? (anchor.told?.value ?? anchor.previous) : anchor.published;
  const moment = base === null ? null : readMoment(startOf(base));
  return moment && { year: moment.year + (year === "named" ? 0 : year.offset), isSettled: true };
}

function resolveDay({ year, month, day }: Of<"day">, anchor: Anchor, direction: Direction): string | null {
  const known = knownYear(year, month, day, anchor, direction);
  if (!known || !isDay(known.year, month, day)) return null;
  return `${monthText(known.year, month)}-${two(day)}${known.isSettled ? "" : "~"}`;
}

function resolveMonth({ year, month, part }: Of<"month">, anchor: Anchor, direction: Direction): string | null {
  const known = knownYear(year, month, 1, anchor, direction);
  return known && `${monthText(known.year, month)}${part === null && known.isSettled ? "" : "~"}`;
}

function resolveSeason({ year, season }: Of<"season">, anchor: Anchor, direction: Direction): string | null {
  const first = (season - 20) * 3;
  // "Last summer" is over; a summer without more has at least begun.
  const known = knownYear(year, year === "last" ? Math.min(first + 2, 12) : first, 1, anchor, direction);
  if (!known) return null;
  const start = first === 12 && year !== null ? winterStart(known.year, anchor) : known.year;
  const end = first === 12 ? monthText(start + 1, 2) : monthText(start, first + 2);
  return `${monthText(start, first)}/${end}`;
}

/** «Зимой 2024 года» in a report of March 2024: the winter that has been. */
function winterStart(year: number, { published }: Anchor): number {
  const moment = published === null ? null : readMoment(published);
  return moment && moment.year === year && (moment.month ?? 12) < 9 ? year - 1 : year;
}

function resolveWeekday({ weekday, which, week }: Of<"weekday">, published: Moment, direction: Direction) {
  if (published.day === null) return approximateMonth(published);
  const today = published.day;
  if (week !== null) return marked(published, dayText(mondayOf(today) + 7 * week + weekday - 1));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === "next") return marked(published, dayText(today + (ahead || 7)));
  if (which === "last" || which === "previous") return marked(published, dayText(today - (back || 7)));
  const isComing = direction === "future" || (direction === "unknown" && ahead < back);
  return marked(published, dayText(isComing ? today + ahead : today - back));
}

const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** All that a month of publication says about a day near it. */
const approximateMonth = (published: Moment): string | null => {
  const month = monthOf(published);
  return month && `${month}~`;
};

type Steps = Omit<Of<"relative">, "kind">;

function resolveRelative({ unit, offset, part }: Steps, from: Moment, direction: Direction): string | null {
  const withPart = (value: string) => (part === null ? value : `${value.replace("~", "")}~`);
  if (unit === "year") return withPart(String(from.year + offset));
  if (unit === "month") {
    if (from.month === null) return null;
    const index = from.year * 12 + from.month - 1 + offset;
    return withPart(marked(from, monthText(Math.floor(index / 12), (index % 12) + 1)));
  }
  if (from.day === null) return Math.abs(offset) <= (unit === "day" ? 7 : 1) ? approximateMonth(from) : null;
  if (unit === "day") return marked(from, dayText(from.day + offset));
  const first = unit === "week" ? mondayOf(from.day) + offset * 7 : saturdayOf(from.day, offset, direction);
  const end = (day: DayNumber) => withPart(marked(from, dayText(day)));
  return `${end(first)}/${end(unit === "week" ? first + 6 : first + 1)}`;
}

/** "At the weekend": the one that has begun, or the coming one; "last weekend" is over. */
function saturdayOf(today: DayNumber, offset: number, direction: Direction): DayNumber {
  const since = (weekdayOf(today) + 1) % 7;
  const isWeekend = since <= 1;
  const begun = today - since;
  if (offset < 0) return begun + 7 * (isWeekend ? offset : offset + 1);
  const isComing = direction === "future" || (direction === "unknown" && since > 4);
  return begun + 7 * (offset === 0 && isComing && !isWeekend ? 1 : offset);
}

function resolveDayOfMonth({ day, months }: Of<"day of month">, anchor: Anchor, direction: Direction): string | null {
  const published = anchor.published === null ? null : readMoment(anchor.published);
  const base = months === null && anchor.previous ? readMoment(startOf(anchor.previous)) : published;
  if (base?.month == null) return null;
  const index = base.year * 12 + base.month - 1 + (months ?? 0);
  const inMonth = (i: number) => ({ year: Math.floor(i / 12), month: (i % 12) + 1 });
  let { year, month } = inMonth(index);
  const isAhead =
    base === published && months === null && direction === "past" && dayNumber(year, month, day) > dayOf(base) + 1;
  if (isAhead) ({ year, month } = inMonth(index - 1));
  return isDay(year, month, day) ? marked(base, `${monthText(year, month)}-${two(day)}`) : null;
}

const startOf = (edtf: string): string => edtf.split("/")[0]!;
const endOf = (edtf: string): string => edtf.split("/").at(-1)!;

/** Counted from the day that the text named last, or from publication when it named none. */
function resolveFollowing({ unit, offset, part }: Steps, anchor: Anchor, direction: Direction): string | null {
  const isCoarse = unit === "month" || unit === "year";
  const named = (isCoarse ? anchor.told?.value : null) ?? anchor.previous;
  const text = named === null ? anchor.published : offset > 0 ? endOf(named) : startOf(named);
  const base = text === null ? null : readMoment(text);
  if (!base) return null;
  return unit === "week" && offset !== 0 && base.day !== null
    ? `${dayText(base.day + 7 * offset)}~`
    : resolveRelative({ unit, offset, part }, base, direction);
}

function resolveShifted({ from, unit, offset }: Of<"shifted">, anchor: Anchor, direction: Direction): string | null {
  const previous = resolve(from, anchor, direction);
  return previous && resolveFollowing({ unit, offset, part: null }, { ...anchor, previous, told: null }, direction);
}

function resolveInterval({ from, to }: Of<"interval">, anchor: Anchor, direction: Direction): string | null {
  const start = resolve(from, anchor, direction);
  if (start === null) return null;
  const end = resolve(withYear(to, yearFrom(start, to)), anchor, direction);
  if (end === null) return null;
  const day = to.kind === "weekday" ? weekdayFrom(startOf(start), endOf(end)) : endOf(end);
  // The year of the end was taken from the start, and is no surer.
  const last = isYearOpen(to) && start.endsWith("~") ? `${bare(day)}~` : day;
  // "Overnight" against a month of publication says the month once.
  if (last === start) return start;
  return bare(startOf(start)) <= bare(last) ? `${startOf(start)}/${last}` : null;
}

const isYearOpen = (expression: DateExpression): boolean => "year" in expression && expression.year === null;

const bare = (edtf: string): string => edtf.replace("~", "");

/** The year in which a day or month without one first comes after the start: «с 25 декабря по 5 января». */
function yearFrom(start: string, to: DateExpression): Year {
  const { year, month, day } = readMoment(startOf(start))!;
  if (!("month" in to) || month === null) return null;
  const own = dayNumber(year, to.month, "day" in to ? to.day : 28);
  return own < (day ?? dayNumber(year, month, 1)) ? year + 1 : year;
}

function weekdayFrom(start: string, end: string): string {
  const [a, b] = [readMoment(start)?.day, readMoment(end)?.day];
  if (a == null || b == null) return end;
  return `${dayText(a + ((((b - a) % 7) + 7) % 7))}${end.endsWith("~") ? "~" : ""}`;
}
