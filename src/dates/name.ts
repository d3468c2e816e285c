import { readDays } from "./day.ts";
import { formAt, isCapital, type Scan, wordAt, yearAt } from "./scan.ts";

const OPENING = /^[«„“"]$/;
const CLOSING = /^[»“”"]$/;

/**
 * First word after a name made of a date («ул. 8 Марта», «площадь 1905 года», "May 1 Street"), or `at` when none begins there.
 * «на улицу 9 мая вышли» is a date: the month has no capital.
 */
export function afterName(scan: Scan, at: number): number {
  const end = afterDate(scan, at);
  return end > at && isName(scan, at, end) ? end : at;
}

function afterDate(scan: Scan, at: number): number {
  const year = yearAt(scan, at);
  if (!Number.isNaN(year)) return scan.lexicon.yearNouns.has(formAt(scan, at + 1)) ? at + 2 : at;
  return readDays(scan, at)?.[0]?.next ?? at;
}

function isName(scan: Scan, first: number, end: number): boolean {
  const { nameAfter, nameBefore, streets, hasCapitals, prepositions } = scan.lexicon;
  if (nameBefore.has(formAt(scan, end)) && isCapital(scan, end)) return true;
  if (hasCapitals) return false;
  const before = formAt(scan, first - 1) === "." ? first - 2 : first - 1;
  const word = wordAt(scan, before);
  if (word && nameAfter.has(word.form)) return true;
  if (!Number.isNaN(yearAt(scan, first)))
    return streets.has(formAt(scan, before)) || streets.has(formAt(scan, before - 1));
  if (!hasCapitalMonth(scan, first, end)) return false;
  const isQuoted = OPENING.test(formAt(scan, first - 1)) && CLOSING.test(formAt(scan, end));
  return (
    isQuoted || (word?.kind === "letters" && !prepositions.has(word.form) && !(word.isCapital && before === scan.first))
  );
}

/** A month with a capital in a text that is not all capitals. */
function hasCapitalMonth(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = scan.words[i]!;
    if (!scan.lexicon.months.has(word.form)) continue;
    const shown = scan.text.slice(word.start, word.end);
    return word.isCapital && shown !== shown.toUpperCase();
  }
  return false;
}
