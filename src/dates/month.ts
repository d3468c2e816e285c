import { readDays } from "./day.ts";
import { type DateExpression, type Part, type Year, yearOfWhich } from "./expression.ts";
import { readPartWords, readWhole } from "./phrase.ts";
import { type Found, formAt, isCapital, numberAt, type Scan, wordAt } from "./scan.ts";
import { readYear, readYearAfter } from "./year.ts";

/** «в ноябре 2023 года», "mid-February", «в начале марта», «летом», "late last year". */
export function readCalendar(scan: Scan, at: number): Found | null {
  return readPart(scan, at) ?? readMonth(scan, at, null) ?? readSeason(scan, at, false);
}

/** A part and its whole: month, season, year or a phrase such as «прошлого года». */
function readPart(scan: Scan, at: number): Found | null {
  const joined = scan.lexicon.hyphened.get(formAt(scan, at));
  if (joined) return monthAt(scan, at, at, scan.lexicon.months.get(joined.month)!, joined.part, null);
  const words = readPartWords(scan, at);
  if (!words) return null;
  const { part, next: whole } = words;
  // "Early on May 2": the day says more than the part.
  if (readDays(scan, whole)) return null;
  const found =
    readMonth(scan, whole, part) ??
    readSeason(scan, whole, true) ??
    readYear(scan, whole, true) ??
    readWhole(scan, whole);
  const expression = found && inPart(found.expression, part);
  return expression ? { expression, first: at, next: found.next } : null;
}

function inPart(expression: DateExpression, part: Part): DateExpression | null {
  if (expression.kind === "year" || expression.kind === "month") return { ...expression, part };
  // «в начале дня» says no more than the day.
  if (expression.kind === "relative" || expression.kind === "following")
    return { ...expression, part: expression.unit === "day" ? null : part };
  return expression.kind === "season" ? expression : null;
}

/** A month with or without its year; one that is also another word needs a sign that it is a month. */
export function readMonth(scan: Scan, at: number, part: Part): Found | null {
  const { months, which } = scan.lexicon;
  const modifier = which.get(formAt(scan, at));
  const own = modifier ? at + 1 : at;
  const month = months.get(formAt(scan, own));
  if (month === undefined) return null;
  const year = modifier ? yearOfWhich(modifier) : null;
  if (!modifier && !isMonth(scan, own, part)) return null;
  if (scan.lexicon.hasCapitals && !isCapital(scan, own)) return null;
  return monthAt(scan, at, own, month, part, year);
}

function monthAt(scan: Scan, first: number, at: number, month: number, part: Part, known: Year): Found {
  const dot = scan.lexicon.shortMonths.has(formAt(scan, at)) && formAt(scan, at + 1) === "." ? 1 : 0;
  const found = readYearAfter(scan, at + 1 + dot);
  const isOpen = known === null && found.year !== null;
  return {
    expression: { kind: "month", year: isOpen ? found.year : known, month, part },
    first,
    next: isOpen ? found.next : at + 1,
  };
}

function isMonth(scan: Scan, at: number, part: Part): boolean {
  const { hasCapitals, shortMonths, ambiguous, inMonth } = scan.lexicon;
  const form = formAt(scan, at);
  // «31 ноября»: no day of any year, and no month of its own.
  if (!Number.isNaN(numberAt(scan, at - 1)) && formAt(scan, at - 1).length <= 2) return false;
  if (part !== null || readYearAfter(scan, at + 1).year !== null) return true;
  if (shortMonths.has(form)) return false;
  if (hasCapitals && !isCapital(scan, at)) return false;
  if (inMonth.has(formAt(scan, at - 1)) || isInList(scan, at)) return true;
  // "April Smith", "the October Revolution".
  return !ambiguous.has(form) && !(hasCapitals && isCapital(scan, at + 1));
}

/** «в феврале, марте и мае». */
function isInList(scan: Scan, at: number): boolean {
  const { months, and } = scan.lexicon;
  return [-1, 1].some((step) => {
    const glue = formAt(scan, at + step);
    return (glue === "," || and.has(glue)) && months.has(formAt(scan, at + 2 * step));
  });
}

/** «летом 2023 года», «прошлой весной», "in the summer of 2023", "this spring". */
function readSeason(scan: Scan, at: number, isPart: boolean): Found | null {
  const { seasons, seasonNouns, which, inSeason } = scan.lexicon;
  const modifier = which.get(formAt(scan, at));
  const own = modifier ? at + 1 : at;
  const adverb = seasons.get(formAt(scan, own));
  const season = adverb ?? seasonNouns.get(formAt(scan, own));
  if (season === undefined || isName(scan, own)) return null;
  const { year, next } = readYearAfter(scan, own + 1);
  const article = formAt(scan, own - 1) === "the" ? own - 2 : own - 1;
  const isTime = adverb !== undefined || isPart || modifier || year !== null || inSeason.has(formAt(scan, article));
  if (!isTime) return null;
  const known = modifier ? yearOfWhich(modifier) : null;
  return { expression: { kind: "season", year: year ?? known, season }, first: at, next };
}

/** «Весна», the movement: a capital inside a sentence or inside quotation marks. */
function isName(scan: Scan, at: number): boolean {
  if (scan.lexicon.hasCapitals) return isCapital(scan, at) && isCapital(scan, at - 1) && at - 1 > scan.first;
  if (!isCapital(scan, at)) return false;
  const before = wordAt(scan, at - 1);
  return before !== null && (before.kind === "letters" || /^[«„“"]$/.test(before.form));
}
