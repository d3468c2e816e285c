// Date expressions of Wikipedia's histories of wars (WikiWars, WikiWarsUA), read by Khronika and, in the same run, by chrono-node.
// These are stories: Khronika carries the year that the text named last; chrono-node has only the date of publication to go by,
// so that the figures of expressions with a year are the fair comparison of the two readers.
//   node bench/public/dates.ts DIR        DIR holds dates/wikiwars-en.jsonl and dates/wikiwars-ua.jsonl
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { anchorsOf } from "../../src/dates/anchor.ts";
import { findDates } from "../../src/dates/find.ts";
import { resolve } from "../../src/dates/resolve.ts";
import { readText } from "../../src/text/read.ts";

/** What was found at a stretch of text, in UTF-16 code units; the two ends of an interval have a value each. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly (string | null)[];
}

interface Gold {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value, cut to the calendar; null where it has none (a duration, "now"). */
  readonly value: string | null;
  readonly hasYear: boolean;
}

interface Document {
  readonly text: string;
  readonly published: string;
  readonly gold: readonly Gold[];
}

export interface DateFigures {
  readonly language: string;
  readonly reader: "khronika" | "chrono-node";
  /** All expressions, or those that name a year. */
  readonly of: "all" | "with a year";
  readonly count: number;
  readonly spanRelaxed: number;
  readonly spanStrict: number;
  readonly value: number;
}

const FILES = { en: "wikiwars-en.jsonl", uk: "wikiwars-ua.jsonl" } as const;
type BenchLanguage = keyof typeof FILES;

/** Figures of both readers in both languages. `folder` is the folder of public benchmarks. */
export function benchDates(folder: string): DateFigures[] {
  return (["en", "uk"] as const).flatMap((language) => {
    const documents = readDocuments(join(folder, "dates", FILES[language]));
    return (["khronika", "chrono-node"] as const).flatMap((reader) => {
      const read = reader === "khronika" ? readKhronika : readChrono;
      const readings = documents.map((document) => read(document, language));
      return (["all", "with a year"] as const).map((of) => ({
        language,
        reader,
        of,
        ...score(documents, readings, of === "with a year"),
      }));
    });
  });
}

function readDocuments(path: string): Document[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { text, dct, timex } = JSON.parse(line) as {
      text: string;
      dct: string;
      timex: { start: number; end: number; text: string; value: string | null }[];
    };
    const unit = unitsOf(text);
    return {
      text,
      published: dct.slice(0, 10),
      gold: timex.map((one) => ({
        start: unit[one.start]!,
        end: unit[one.end]!,
        value: calendarValue(one.value),
        hasYear: /(?<!\d)\d{4}(?!\d)/.test(one.text),
      })),
    };
  });
}

/** For every code point the UTF-16 code unit at which it starts. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  return [...units, at];
}

/** `1775-04-18TNI` is its day; durations, references and years before our era have no value here. */
function calendarValue(value: string | null): string | null {
  const match = /^(\d{4}(?:-\d\d(?:-\d\d)?|-(?:SP|SU|FA|WI))?)(?:T.*)?$/.exec(value ?? "");
  return match ? match[1]! : null;
}

function readKhronika({ text, published }: Document, language: BenchLanguage): Reading[] {
  const read = readText(text, language);
  const dates = read.sentences.flatMap((s, sentence) =>
    findDates(read.text, read.words, s.first, s.last, read.language).map((date) => ({ ...date, sentence })),
  );
  const anchors = anchorsOf(dates, published);
  return dates.map(({ start, end, expression }, i) => ({
    start,
    end,
    values: timexValues(resolve(expression, anchors[i]!, "unknown"), expression.kind === "interval"),
  }));
}

const SEASONS: Readonly<Record<string, string>> = { "03": "SP", "06": "SU", "09": "FA", "12": "WI" };

/** EDTF as TIMEX3: a season's months are the season, a stretch of days or months its two ends. */
function timexValues(edtf: string | null, isInterval: boolean): (string | null)[] {
  const [start, end] = (edtf ?? "").replaceAll("~", "").split("/");
  if (!start) return [null];
  if (end === undefined) return [start];
  const season = start.length === 7 ? SEASONS[start.slice(5)] : undefined;
  return season && !isInterval ? [`${start.slice(0, 4)}-${season}`] : [start, end];
}

function readChrono({ text, published }: Document, language: BenchLanguage): Reading[] {
  const parse = language === "en" ? chrono.en.casual : chrono.uk.casual;
  return parse.parse(text, new Date(`${published}T12:00:00Z`)).map(({ index, text: found, start, end }) => ({
    start: index,
    end: index + found.length,
    values: end ? [chronoValue(start), chronoValue(end)] : [chronoValue(start)],
  }));
}

/** As precise as the words: what chrono-node only implies is left out, save the year. */
function chronoValue(parts: chrono.ParsedComponents): string {
  const year = String(parts.get("year")).padStart(4, "0");
  const two = (n: number | null) => String(n).padStart(2, "0");
  const isDay = parts.isCertain("day") || parts.isCertain("weekday") || parts.isCertain("hour");
  if (isDay) return `${year}-${two(parts.get("month"))}-${two(parts.get("day"))}`;
  return parts.isCertain("month") ? `${year}-${two(parts.get("month"))}` : year;
}

interface Tally {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  value: number;
}

/**
 * Micro F1. A gold expression is met by the readings that overlap it; a reading with two values may meet two.
 * Gold without a value on the calendar (durations, "now") counts as missed.
 */
function score(documents: readonly Document[], readings: readonly Reading[][], onlyYears: boolean) {
  const tally: Tally = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
  for (const [i, { gold }] of documents.entries()) count(gold, readings[i]!, onlyYears, tally);
  return {
    count: tally.gold,
    spanRelaxed: f1(tally.relaxed, tally.gold, tally.found),
    spanStrict: f1(tally.strict, tally.gold, tally.found),
    value: f1(tally.value, tally.gold, tally.found),
  };
}

function count(all: readonly Gold[], readings: readonly Reading[], onlyYears: boolean, tally: Tally): void {
  const taken = new Map<Reading, number>();
  for (const gold of all) {
    const own = readings.find((r) => r.start < gold.end && r.end > gold.start && (taken.get(r) ?? 0) < r.values.length);
    const turn = own ? (taken.get(own) ?? 0) : 0;
    if (own) taken.set(own, turn + 1);
    if (onlyYears && !gold.hasYear) continue;
    tally.gold++;
    if (!own) continue;
    tally.relaxed++;
    if (own.start === gold.start && own.end === gold.end) tally.strict++;
    const isRight = gold.value !== null && own.values.some((v, k) => v === gold.value && (k === turn || turn === 0));
    if (isRight) tally.value++;
  }
  for (const reading of readings) {
    const met = all.filter((g) => g.start < reading.end && g.end > reading.start);
    if (onlyYears && met.length > 0 && !met.some((g) => g.hasYear)) continue;
    if (onlyYears && met.length === 0 && !/\d{4}/.test(String(reading.values[0]))) continue;
    // An interval counts as the two dates that it joins where the gold has two, else as one.
    tally.found += Math.max(1, taken.get(reading) ?? 1);
  }
}

const f1 = (hits: number, gold: number, found: number): number => (hits === 0 ? 0 : (2 * hits) / (gold + found));

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error("Usage: node bench/public/dates.ts DIR");
  console.log("language  reader        expressions    count  span relaxed  span strict  value F1");
  for (const { language, reader, of, count: n, spanRelaxed, spanStrict, value } of benchDates(folder))
    console.log(
      language.padEnd(9),
      reader.padEnd(13),
      of.padEnd(14),
      String(n).padStart(5),
      spanRelaxed.toFixed(3).padStart(13),
      spanStrict.toFixed(3).padStart(12),
      value.toFixed(3).padStart(9),
    );
}
