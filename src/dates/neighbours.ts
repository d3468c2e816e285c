import { type DateExpression, withYear } from "./expression.ts";
import { type Found, formAt, type Scan } from "./scan.ts";

/** More words between two dates part them. */
const WIDEST_GLUE = 2;

/** Dates side by side read together: «сегодня, 5 марта» is one date; in «12 марта и 5 апреля 2023 года» the year is that of both. */
export function joined(scan: Scan, found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const one of found.map((f) => withBracketedWeekday(scan, f))) {
    const before = merged.at(-1);
    const both = before && asOne(scan, before, one);
    if (both) merged.splice(-1, 1, both);
    else merged.push(one);
  }
  for (let i = merged.length - 2; i >= 0; i--) shareYear(scan, merged, i, i + 1);
  for (let i = 1; i < merged.length; i++) shareYear(scan, merged, i, i - 1);
  return merged;
}

/** «12 февраля 2022 г. (суббота)». */
function withBracketedWeekday(scan: Scan, found: Found): Found {
  const at = formAt(scan, found.next) === "." ? found.next + 1 : found.next;
  const isWeekday = scan.lexicon.weekdays.has(formAt(scan, at + 1));
  return found.expression.kind === "day" && formAt(scan, at) === "(" && isWeekday && formAt(scan, at + 2) === ")"
    ? { ...found, next: at + 3 }
    : found;
}

function asOne(scan: Scan, a: Found, b: Found): Found | null {
  const expression = oneOf(a.expression, b.expression);
  const { at } = scan.lexicon;
  if (!expression || !isGlued(scan, a, b, (form) => form === "," || form === "(" || at.has(form))) return null;
  const isBracketed = formAt(scan, a.next) === "(" && formAt(scan, b.next) === ")";
  return { expression, first: a.first, next: isBracketed ? b.next + 1 : b.next };
}

/** What two dates of the same time say together, or null when they are two times. */
function oneOf(a: DateExpression, b: DateExpression): DateExpression | null {
  // «Сегодня, 5 марта», "Friday (March 8)", «5 марта, в субботу»: the day in figures says more.
  if (a.kind === "day" && isNearDay(b)) return a;
  if (b.kind === "day" && isNearDay(a)) return b;
  // «В выходные, 16–17 марта».
  if (b.kind === "interval" && a.kind === "relative" && a.unit === "weekend") return b;
  // «Торік у березні».
  const isYear = a.kind === "relative" && a.unit === "year" && a.part === null;
  const isOpen = (b.kind === "day" || b.kind === "month" || b.kind === "season") && b.year === null;
  return isYear && isOpen ? withYear(b, { offset: a.offset }) : null;
}

const isNearDay = (expression: DateExpression): boolean =>
  expression.kind === "weekday" || (expression.kind === "relative" && expression.unit === "day");

function isGlued(scan: Scan, a: Found, b: Found, isGlue: (form: string) => boolean): boolean {
  if (b.first - a.next > WIDEST_GLUE) return false;
  for (let i = a.next; i < b.first; i++) if (!isGlue(formAt(scan, i))) return false;
  return true;
}

/** Gives `found[to]` the written-out year of its neighbour when only "and" or a comma stands between them. */
function shareYear(scan: Scan, found: Found[], to: number, from: number): void {
  const own = found[to]!;
  const other = found[from]!;
  const year = yearBeside(own.expression, other.expression, to < from);
  if (year === null) return;
  const [a, b] = to < from ? [own, other] : [other, own];
  const { and, at } = scan.lexicon;
  if (!isGlued(scan, a, b, (form) => form === "," || and.has(form) || at.has(form))) return;
  found[to] = { ...own, expression: withYear(own.expression, year) };
}

/** «30 декабря и 2 января 2021 года»: the year before. */
function yearBeside(own: DateExpression, other: DateExpression, isFirst: boolean): number | null {
  if (own.kind !== "day" && own.kind !== "month") return null;
  if (other.kind !== "day" && other.kind !== "month") return null;
  if (own.year !== null || typeof other.year !== "number") return null;
  if (isFirst) return own.month > other.month ? other.year - 1 : other.year;
  return own.month < other.month ? other.year + 1 : other.year;
}
