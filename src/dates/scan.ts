import type { Word } from "../text/word.ts";
import type { DateExpression } from "./expression.ts";
import type { DateLexicon } from "./lexicon.ts";

/** The stretch words[first..last) that is being read. Readers take it and the index of a word in it. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly lexicon: DateLexicon;
}

/** An expression read from word `first` on; `next` is the first word after it. */
export interface Found<E = DateExpression> {
  readonly expression: E;
  readonly first: number;
  readonly next: number;
  /** A date inside the words, from which this one is counted: «9 мая» in «в канун 9 мая». */
  readonly base?: Found;
}

export const wordAt = (scan: Scan, at: number): Word | null =>
  at >= scan.first && at < scan.last ? scan.words[at]! : null;

/** Form of a word, empty beyond the ends. */
export const formAt = (scan: Scan, at: number): string => wordAt(scan, at)?.form ?? "";

export const isCapital = (scan: Scan, at: number): boolean => wordAt(scan, at)?.isCapital ?? false;

/** Whether word `at` follows the word before it without a space. */
export const isAttached = (scan: Scan, at: number): boolean =>
  at > scan.first && at < scan.last && scan.words[at]!.start === scan.words[at - 1]!.end;

/** A number of at most four figures, else NaN. */
export function numberAt(scan: Scan, at: number): number {
  const word = wordAt(scan, at);
  return word?.kind === "digits" && word.form.length <= 4 ? Number(word.form) : Number.NaN;
}

/** A day of the month in figures, else NaN. */
export function dayAt(scan: Scan, at: number): number {
  const day = numberAt(scan, at);
  return day >= 1 && day <= 31 && formAt(scan, at).length <= 2 ? day : Number.NaN;
}

/** A year from 1700 to 2099 in figures, else NaN. */
export function yearAt(scan: Scan, at: number): number {
  const year = numberAt(scan, at);
  return year >= 1700 && year <= 2099 ? year : Number.NaN;
}

export const isDash = (form: string): boolean => form === "-" || form === "–" || form === "—";

/** First word after a number and its ending: «15-го», "15th". */
export function afterOrdinal(scan: Scan, at: number): number {
  const { ordinals } = scan.lexicon;
  if (formAt(scan, at + 1) === "-" && ordinals.has(formAt(scan, at + 2)) && isAttached(scan, at + 2)) return at + 3;
  return isAttached(scan, at + 1) && ordinals.has(formAt(scan, at + 1)) ? at + 2 : at + 1;
}

/** "8-913-555-12", "1.2.19": a number that goes on from the one before it. */
export const isContinued = (scan: Scan, at: number): boolean =>
  isAttached(scan, at) &&
  isAttached(scan, at - 1) &&
  /^[-./:]$/.test(formAt(scan, at - 1)) &&
  wordAt(scan, at - 2)?.kind === "digits";
