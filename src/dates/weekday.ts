import { readDay } from "./day.ts";
import type { Weekday } from "./expression.ts";
import { readPhrase } from "./phrase.ts";
import { type Found, formAt, isCapital, type Scan } from "./scan.ts";

/** Shorter ones ("Sat", "Sun") are other words too. */
const SHORTEST_NAME = 6;

/** «в минувшее воскресенье», "on Sunday", «среда, 5 марта», "Monday last week". */
export function readWeekday(scan: Scan, at: number): Found | null {
  const { which, weekdays } = scan.lexicon;
  const modifier = which.get(formAt(scan, at)) ?? null;
  const own = modifier ? at + 1 : at;
  const weekday = weekdays.get(formAt(scan, own));
  if (weekday === undefined || isNoDay(scan, at, own)) return null;
  const full = readFull(scan, at, own + 1);
  if (full) return full;
  if (!isDayName(scan, own, modifier !== null)) return null;
  const week = readWeek(scan, own + 1);
  return {
    expression: { kind: "weekday", weekday: weekday as Weekday, which: modifier, week: week?.offset ?? null },
    first: at,
    next: week?.next ?? own + 1,
  };
}

function isNoDay(scan: Scan, first: number, at: number): boolean {
  const { neverAfter, neverBefore } = scan.lexicon;
  return (
    neverAfter.has(formAt(scan, first - 1)) ||
    neverAfter.has(formAt(scan, at - 1)) ||
    neverBefore.has(formAt(scan, at + 1))
  );
}

function isDayName(scan: Scan, at: number, hasModifier: boolean): boolean {
  const { weekdayAfter } = scan.lexicon;
  if (weekdayAfter) return hasModifier || weekdayAfter.has(formAt(scan, at - 1)) || isInList(scan, at);
  return isCapital(scan, at) && formAt(scan, at).length >= SHORTEST_NAME;
}

/** «в четверг, пятницу и субботу». */
function isInList(scan: Scan, at: number): boolean {
  const glue = formAt(scan, at - 1);
  const { and, weekdays } = scan.lexicon;
  return (glue === "," || and.has(glue)) && weekdays.has(formAt(scan, at - 2));
}

/** "Tuesday, April 9", "Tuesday (9 April)": the full date says more. */
function readFull(scan: Scan, first: number, at: number): Found | null {
  const mark = formAt(scan, at);
  const found = readDay(scan, mark === "," || mark === "(" ? at + 1 : at);
  if (!found) return null;
  return { ...found, first, next: mark === "(" && formAt(scan, found.next) === ")" ? found.next + 1 : found.next };
}

function readWeek(scan: Scan, at: number): { offset: number; next: number } | null {
  const start = scan.lexicon.glue.has(formAt(scan, at)) ? at + 1 : at;
  const found = readPhrase(scan, start);
  return found?.expression.kind === "relative" && found.expression.unit === "week"
    ? { offset: found.expression.offset, next: found.next }
    : null;
}
