import { dayNumber, daysInMonth, dayText, isDay, monthText, two } from "../dates/edtf.ts";
import type { DateExpression } from "../dates/expression.ts";
import { findDates } from "../dates/find.ts";
import { readMoment } from "../dates/publication.ts";
import { resolve } from "../dates/resolve.ts";
import { languageOf } from "../text/language.ts";
import type { Language } from "../text/word.ts";
import { wordsOf } from "../text/words.ts";

/** How days and months stand in `03/04/2023`. */
export type DayOrder = "day first" | "month first";

/** What the table says of all its dates. */
export interface DateManner {
  readonly order: DayOrder | null;
  /** Of dates without one. */
  readonly year: number | null;
  readonly epoch: 1900 | 1904;
  /** Of the table, where a cell does not show its own. */
  readonly language: Language;
}

export type ReadDate = { readonly edtf: string } | { readonly reason: "no date" | "no year" | "several dates" };

const NO_DATE: ReadDate = { reason: "no date" };
const APPROXIMATE = /^(?:около|ок\.|примерно|приблизно|близько|бл\.|біля|about|around|circa|ca?\.|~|≈)\s*/i;

/** The date in a cell, in EDTF: figures, words in three languages, quarters, and stretches from one day to another. */
export function dateIn(text: string, manner: DateManner): ReadDate {
  const trimmed = text.trim().slice(0, 200);
  const bare = trimmed.replace(APPROXIMATE, "");
  const read = figures(bare, manner) ?? quarter(bare) ?? stretch(bare, manner) ?? inWords(bare, manner);
  if (bare === trimmed || !("edtf" in read) || /[~/]/.test(read.edtf)) return read;
  return { edtf: `${read.edtf}~` };
}

const TIME = /(?:[t\s,]+\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:z|[+-]\d{2}:?\d{2}|[ap]m)?)?/.source;
const ISO = new RegExp(`^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?${TIME}$`, "i");
const DOTTED = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})\\s*(?:г\\.?|года|р\\.?|року)?${TIME}$`, "i");
const SLASHED = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${TIME}$`, "i");
const MONTH = /^(\d{1,2})[./](\d{4})$/;
const NO_YEAR = /^(\d{1,2})\.(\d{1,2})\.?$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

function figures(text: string, { order, year, epoch }: DateManner): ReadDate | null {
  const iso = ISO.exec(text);
  if (iso) return Number(iso[1]) < 1900 || Number(iso[1]) > 2100 ? NO_DATE : dayOf(iso[1]!, iso[2], iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dayOf(fullYear(dotted[3]!), dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) return bySlashes(slashed, order);
  const month = MONTH.exec(text);
  if (month) return dayOf(month[2]!, month[1]);
  const open = NO_YEAR.exec(text);
  if (open) return year === null ? { reason: "no year" } : dayOf(String(year), open[2], open[1]);
  if (SERIAL.test(text)) return bySerial(Math.floor(Number(text.replace(",", "."))), epoch);
  return null;
}

function bySlashes([, first, second, year]: RegExpExecArray, order: DayOrder | null): ReadDate {
  const isMonthFirst = Number(second) > 12 || (order === "month first" && Number(first) <= 12);
  if (order === null && Number(first) <= 12 && Number(second) <= 12 && first !== second)
    return { edtf: fullYear(year!) };
  return isMonthFirst ? dayOf(fullYear(year!), first, second) : dayOf(fullYear(year!), second, first);
}

/** A day of an unformatted cell: between 1954 and 2119. */
function bySerial(serial: number, epoch: 1900 | 1904): ReadDate {
  return serial < 20_000 || serial > 80_000 ? NO_DATE : { edtf: dayText(serial - (epoch === 1904 ? 24_107 : 25_569)) };
}

const fullYear = (year: string): string => (year.length === 4 ? year : `20${year}`);

function dayOf(year: string, month?: string, day?: string): ReadDate {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (month === undefined) return { edtf: year };
  if (m < 1 || m > 12) return NO_DATE;
  if (day === undefined) return { edtf: monthText(y, m) };
  return isDay(y, m, d) ? { edtf: `${monthText(y, m)}-${two(d)}` } : NO_DATE;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const QUARTER =
  /^(?:q([1-4])|([1-4]|i{1,3}|iv)(?:-?(?:й|ый|ий|st|nd|rd|th))?\s*(?:кв\.?|квартал[а-яі]*|quarter))[\s,]*(\d{4})/i;

function quarter(text: string): ReadDate | null {
  const [, digit, named = "", year] = QUARTER.exec(text) ?? [];
  if (year === undefined) return null;
  const number = Number(digit ?? ROMAN[named.toLowerCase()] ?? named);
  return { edtf: `${year}-${two(number * 3 - 2)}/${year}-${two(number * 3)}` };
}

/** `16.11.2023 – 18.11.2023`, `2020-2022`. */
function stretch(text: string, manner: DateManner): ReadDate | null {
  const parts = text.split(/\s*[–—]\s*|\s+-\s+|\s*\/\s*(?=\d{4}-)|(?<=\d{4})-(?=\d{1,2}\.|\d{4}$)/);
  if (parts.length !== 2) return null;
  const [from, to] = parts.map((part) => figures(part, manner));
  if (!from || !to || !("edtf" in from) || !("edtf" in to)) return null;
  return from.edtf <= to.edtf ? { edtf: `${from.edtf}/${to.edtf}` } : NO_DATE;
}

function inWords(text: string, { year, language }: DateManner): ReadDate {
  const words = wordsOf(text);
  const own = languageOf(text);
  for (const tried of new Set<Language>([own, language, "ru", "uk", "en"])) {
    const found = findDates(text, words, 0, words.length, tried).filter(
      ({ expression }) => expression.kind !== "part of day",
    );
    if (found.length === 0) continue;
    const anchor = { published: year === null ? null : String(year), previous: null };
    const dates = new Set(found.map(({ expression }) => resolve(inYear(expression, year), anchor, "unknown")));
    if (dates.size > 1) return { reason: "several dates" };
    const [edtf] = dates;
    return edtf ? { edtf } : isYearOpen(found[0]!.expression) ? { reason: "no year" } : NO_DATE;
  }
  return NO_DATE;
}

const isYearOpen = (expression: DateExpression): boolean =>
  expression.kind === "interval" ? isYearOpen(expression.to) : "year" in expression && expression.year === null;

function inYear(expression: DateExpression, year: number | null): DateExpression {
  if (year === null) return expression;
  if (expression.kind === "interval")
    return { ...expression, from: inYear(expression.from, year), to: inYear(expression.to, year) };
  return isYearOpen(expression) ? ({ ...expression, year } as DateExpression) : expression;
}

/** What the dates of a column tell of their order: a number over 12 is a day. */
export function dayOrderOf(values: readonly string[]): DayOrder | null {
  for (const value of values) {
    const [, first, second] = SLASHED.exec(value.trim()) ?? [];
    if (Number(first) > 12) return "day first";
    if (Number(second) > 12) return "month first";
  }
  return null;
}

/** How many days a value of EDTF covers, at most. */
export function daysCovered(edtf: string): number {
  const [from, to = from] = edtf.replaceAll("~", "").split("/");
  const [a, b] = [readMoment(from!), readMoment(to!)];
  if (!a || !b) return 0;
  const first = a.day ?? dayNumber(a.year, a.month ?? 1, 1);
  const last = b.day ?? dayNumber(b.year, b.month ?? 12, daysInMonth(b.year, b.month ?? 12));
  return last - first + 1;
}
