import { type DayNumber, dayNumber, dayText, isDay, monthText, two, weekdayOf } from "./edtf.ts";
import type { DateExpression } from "./expression.ts";

export interface Anchor {
  /** `2023-11-16`, `2023-11-16~`, `2023-11`, `2023` or null. */
  readonly published: string | null;
  /** EDTF day that the text named last, for «15-го числа» and "the next day". */
  readonly previous: string | null;
}

export type Direction = "past" | "future" | "unknown";

interface Published {
  readonly year: number;
  readonly month: number | null;
  readonly day: DayNumber | null;
  readonly isApproximate: boolean;
}

/** How long after publication a day without a year may lie for it to be read as coming, in days. */
const SOON = 75;
/** A report speaks of the days up to its publication; a small step ahead is a slip of time zones or a planned day. */
const AHEAD_OF_PAST = 1;

/**
 * The value of a date expression in EDTF, or null when it cannot be known. What publication leaves open stays open:
 * a day resolved through an approximate publication date carries `~`, one resolved through a month or year alone goes only as far as that.
 *
 * @param direction - whether the act lies before or after publication.
 */
export function resolve(expression: DateExpression, anchor: Anchor, direction: Direction): string | null {
  const published = anchor.published === null ? null : readPublished(anchor.published);
  switch (expression.kind) {
    case "day":
      return resolveDay(expression, published, direction);
    case "month":
      return resolveMonth(expression, published, direction);
    case "year":
      return expression.part === null ? String(expression.year) : `${expression.year}~`;
    case "season":
      return resolveSeason(expression, published);
    case "weekday":
      return resolveWeekday(expression, published, direction);
    case "relative":
      return resolveRelative(expression, published);
    case "day of month":
      return resolveDayOfMonth(expression.day, anchor, published);
    case "following":
      return anchor.previous === null || !/^\d{4}-\d\d-\d\d/.test(anchor.previous)
        ? null
        : shift(anchor.previous, expression.days);
    case "interval":
      return resolveInterval(expression, anchor, direction);
    case "vague":
      return null;
  }
}

function readPublished(text: string): Published | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : null,
    day: month && day ? dayNumber(Number(year), Number(month), Number(day)) : null,
    isApproximate: mark === "~",
  };
}

const through = (published: Published, value: string): string => (published.isApproximate ? `${value}~` : value);

function resolveDay(
  { year, month, day }: DateExpression & { kind: "day" },
  published: Published | null,
  direction: Direction,
): string | null {
  if (year !== null) return isDay(year, month, day) ? `${monthText(year, month)}-${two(day)}` : null;
  if (!published) return null;
  const settled = yearOf(month, day, published, direction);
  return settled !== null && isDay(settled, month, day) ? `${monthText(settled, month)}-${two(day)}` : null;
}

/** The year of a day or month that names none: the nearest that fits the direction. */
function yearOf(month: number, day: number, published: Published, direction: Direction): number | null {
  const { year } = published;
  const at = published.day ?? (published.month === null ? null : dayNumber(year, published.month, 28));
  if (at === null) return year;
  const own = dayNumber(year, month, Math.min(day, 28));
  const limit = direction === "past" ? AHEAD_OF_PAST : SOON;
  if (direction === "future") return own >= at - 200 ? year : year + 1;
  if (own > at + limit) return year - 1;
  // Published in December, «14 января»: a coming day.
  if (direction === "unknown" && dayNumber(year + 1, month, Math.min(day, 28)) <= at + SOON) return year + 1;
  return year;
}

function resolveMonth(
  { year, month, part }: DateExpression & { kind: "month" },
  published: Published | null,
  direction: Direction,
): string | null {
  const mark = part === null ? "" : "~";
  if (year !== null) return `${monthText(year, month)}${mark}`;
  if (!published) return null;
  const settled = yearOf(month, 1, published, direction);
  return settled === null ? null : `${monthText(settled, month)}${mark}`;
}

function resolveSeason(
  { year, season }: DateExpression & { kind: "season" },
  published: Published | null,
): string | null {
  const settled = year ?? published?.year ?? null;
  if (settled === null) return null;
  const first = { 21: 3, 22: 6, 23: 9, 24: 12 }[season]!;
  const start = season === 24 && year === null && (published?.month ?? 12) < 12 ? settled - 1 : settled;
  const end = first + 2 > 12 ? monthText(start + 1, first + 2 - 12) : monthText(start, first + 2);
  return `${monthText(start, first)}/${end}`;
}

function resolveWeekday(
  { weekday, which }: DateExpression & { kind: "weekday" },
  published: Published | null,
  direction: Direction,
): string | null {
  if (!published) return null;
  if (published.day === null) return published.month === null ? null : `${monthText(published.year, published.month)}~`;
  const today = weekdayOf(published.day);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  const isComing = which === "next" || (which !== "last" && direction === "future");
  const day = isComing
    ? published.day + (ahead === 0 && which === "next" ? 7 : ahead)
    : published.day - (back === 0 && which === "last" ? 7 : back);
  return through(published, dayText(day));
}

function resolveRelative(
  { unit, offset }: DateExpression & { kind: "relative" },
  published: Published | null,
): string | null {
  if (!published) return null;
  if (unit === "year") return String(published.year + offset);
  if (unit === "month") {
    if (published.month === null) return null;
    const index = published.year * 12 + published.month - 1 + offset;
    return through(published, monthText(Math.floor(index / 12), (index % 12) + 1));
  }
  if (published.day === null) return published.month === null ? null : `${monthText(published.year, published.month)}~`;
  if (unit === "day") return through(published, dayText(published.day + offset));
  const monday = published.day - weekdayOf(published.day) + 1 + offset * 7;
  return `${dayText(monday)}/${dayText(monday + 6)}`;
}

function resolveDayOfMonth(day: number, anchor: Anchor, published: Published | null): string | null {
  const near =
    anchor.previous && /^\d{4}-\d\d/.test(anchor.previous)
      ? anchor.previous.slice(0, 7)
      : published?.month
        ? monthText(published.year, published.month)
        : null;
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  const month = Number(near.slice(5, 7));
  return isDay(year, month, day) ? `${near}-${two(day)}` : null;
}

function shift(edtf: string, days: number): string {
  const [year, month, day] = edtf.slice(0, 10).split("-").map(Number);
  return dayText(dayNumber(year!, month!, day!) + days) + (edtf.endsWith("~") ? "~" : "");
}

function resolveInterval(
  { from, to }: DateExpression & { kind: "interval" },
  anchor: Anchor,
  direction: Direction,
): string | null {
  const end = resolve(to, anchor, direction);
  const start = resolve(from, anchor, direction);
  if (start === null || end === null) return null;
  const plain = (value: string) => value.split("/")[0]!;
  const last = (value: string) => value.split("/").at(-1)!;
  return plain(start) <= last(end) ? `${plain(start)}/${last(end)}` : null;
}
