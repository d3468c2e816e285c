import type { Year } from "./expression.ts";
import { readPhrase } from "./phrase.ts";
import { afterOrdinal, type Found, formAt, isAttached, isDash, type Scan, yearAt } from "./scan.ts";

interface YearFound {
  readonly year: Year;
  readonly next: number;
}

/** The year after a day, month or season: «2023 года», ", 2023", «прошлого года», "of last year"; null when none is named. */
export function readYearAfter(scan: Scan, at: number): YearFound {
  const { glue, hasCapitals } = scan.lexicon;
  const isGlue = glue.has(formAt(scan, at)) || (formAt(scan, at) === "," && hasCapitals);
  return figures(scan, at) ?? relative(scan, at) ?? (isGlue ? afterGlue(scan, at) : { year: null, next: at });
}

function afterGlue(scan: Scan, at: number): YearFound {
  const found = figures(scan, at + 1) ?? (formAt(scan, at) === "," ? null : relative(scan, at + 1));
  return found ?? { year: null, next: at };
}

/** «2023», «2023 года», «2023-го года»; "2000 people" is none. */
function figures(scan: Scan, at: number): YearFound | null {
  const year = yearAt(scan, at);
  if (Number.isNaN(year) || isDecade(scan, at)) return null;
  const end = afterOrdinal(scan, at);
  if (scan.lexicon.yearNouns.has(formAt(scan, end))) return { year, next: end + 1 };
  return scan.lexicon.counted.has(formAt(scan, end)) ? null : { year, next: end };
}

/** «1990-х», "1990s". */
const isDecade = (scan: Scan, at: number): boolean =>
  (isAttached(scan, at + 1) && formAt(scan, at + 1) === "s") ||
  (formAt(scan, at + 1) === "-" && /^(х|ти|их|тых)$/.test(formAt(scan, at + 2)));

function relative(scan: Scan, at: number): YearFound | null {
  const found = readPhrase(scan, at);
  if (!found || !("unit" in found.expression) || found.expression.unit !== "year") return null;
  const { kind, offset } = found.expression;
  if (kind === "relative") return { year: { offset }, next: found.next };
  return kind === "following" && offset === 0 ? { year: "named", next: found.next } : null;
}

/** «в 2023 году», "in 2023", "2023-го года". */
export function readYear(scan: Scan, at: number, isBare = false): Found | null {
  const found = figures(scan, at);
  if (!found) return null;
  // «2023 года», «2023-го».
  const isNamed = found.next > at + 1;
  const isAfter = isBare || isHeading(scan, at) || isInList(scan, at) || scan.lexicon.inMonth.has(formAt(scan, at - 1));
  // "2023-11", "2023/24", "2.5": part of something else.
  if (!isNamed && (!isAfter || isAttachedNumber(scan, found.next))) return null;
  return { expression: { kind: "year", year: found.year as number, part: null }, first: at, next: found.next };
}

/** "in 2020 and 2021". */
const isInList = (scan: Scan, at: number): boolean =>
  scan.lexicon.and.has(formAt(scan, at - 1)) && !Number.isNaN(yearAt(scan, at - 2));

/** "2007: troops sent", a line that holds only the year. */
const isHeading = (scan: Scan, at: number): boolean =>
  at === scan.first && (at + 1 === scan.last || formAt(scan, at + 1) === ":");

const isAttachedNumber = (scan: Scan, at: number): boolean =>
  isAttached(scan, at) &&
  isAttached(scan, at + 1) &&
  !isDash(formAt(scan, at)) &&
  /^\d+$/.test(formAt(scan, at + 1).slice(0, 4));
