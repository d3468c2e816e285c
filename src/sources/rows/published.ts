import type { Epoch } from "./row.ts";

/** How days and months stand in `03/04/2023`; null where the column never shows it. */
export type DayOrder = "day first" | "month first" | null;

const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв|січ)/,
  /^(?:feb|фев|лют)/,
  /^(?:mar|мар|бер)/,
  /^(?:apr|апр|кві)/,
  /^(?:may|май|мая|мае|тра)/,
  /^(?:jun|июн|чер)/,
  /^(?:jul|июл|лип)/,
  /^(?:aug|авг|сер)/,
  /^(?:sep|сен|вер)/,
  /^(?:oct|окт|жов)/,
  /^(?:nov|ноя|лис)/,
  /^(?:dec|дек|гру)/,
];
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/;

/** What the dates of a column tell of their order: a number over 12 is a day. */
export function dayOrderOf(values: readonly string[]): DayOrder {
  let order: DayOrder = null;
  for (const value of values) {
    const [, first, second] = SLASHED.exec(value.trim()) ?? [];
    if (Number(first) > 12) order ??= "day first";
    else if (Number(second) > 12) order ??= "month first";
  }
  return order;
}

/**
 * The day in a cell, as written there: the day of the zone that the cell states, or means. `2023-11-16`, `2023-11`, `2023`; null for what
 * is no date. Of a date whose day and month could be each other only the year is sure.
 */
export function publishedOf(value: string, order: DayOrder, epoch: Epoch): string | null {
  const text = value.trim().slice(0, 60).toLowerCase();
  return iso(text) ?? dotted(text) ?? slashed(text, order) ?? counted(text, epoch) ?? inWords(text);
}

function iso(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:$|[t\s~])/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2100) return null;
  return month === undefined ? year : day === undefined ? (monthText(year, month) ?? null) : dayText(year, month, day);
}

function dotted(text: string): string | null {
  const [, day, month, year] = /(?:^|\s)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : dayText(fullYear(year), month!, day!);
}

function slashed(text: string, order: DayOrder): string | null {
  const [, first, second, year] = SLASHED.exec(text) ?? [];
  if (year === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (order === "month first" || b > 12) return dayText(fullYear(year), first!, second!);
  if (order === "day first" || a > 12 || a === b) return dayText(fullYear(year), second!, first!);
  return fullYear(year);
}

const DAY_MS = 86_400_000;

/** Days of a spreadsheet, seconds or milliseconds since 1970 (UTC). */
function counted(text: string, epoch: Epoch): string | null {
  if (!/^\d{5,13}(?:[.,]\d+)?$/.test(text)) return null;
  const number = Number(text.replace(",", "."));
  if (number < 100_000)
    return new Date(Math.floor(number - (epoch === 1904 ? 24_107 : 25_569)) * DAY_MS).toISOString().slice(0, 10);
  const ms = number > 1e11 ? number : number > 5e8 ? number * 1000 : null;
  return ms === null ? null : new Date(ms).toISOString().slice(0, 10);
}

/** «16 ноября 2023 г.», "Nov 16, 2023", "Thu, 16 Nov 2023 10:00", «листопад 2023». */
function inWords(text: string): string | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const at = words.findIndex((word) => MONTHS.some((month) => month.test(word)));
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (at === -1 || year === undefined) return null;
  const month = String(MONTHS.findIndex((one) => one.test(words[at]!)) + 1);
  const day = [words[at - 1], words[at + 1]].find((word) => word !== undefined && /^\d{1,2}$/.test(word));
  return day === undefined ? monthText(year, month) : dayText(year, month, day);
}

/** Two digits: of this century up to 2069. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`);

const monthText = (year: string, month: string): string | null =>
  Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : null;

function dayText(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isDay = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isDay ? date.toISOString().slice(0, 10) : null;
}
