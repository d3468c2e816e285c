import type { DateExpression } from "./expression.ts";
import { type Anchor, readMoment } from "./publication.ts";
import { resolve } from "./resolve.ts";

/** A date expression where it stands. */
export interface StandingDate {
  readonly expression: DateExpression;
  /** Index of its sentence, to see how near two dates are. */
  readonly sentence: number;
}

/** Sentences over which a year that was named still holds for news; a story keeps it to its end. */
const REACH = 2;
/** So many old dates, and so many times more than new ones, make a text a story of the past. */
const OLD_DATES = 4;
const OLD_PER_NEW = 3;

/** What each date of a document is resolved against, in the order of the text: publication, the day before it, the year in force. */
export function anchorsOf(dates: readonly StandingDate[], published: string | null): Anchor[] {
  const isStory = tellsHistory(dates, published);
  let previous: string | null = null;
  let told: { readonly value: string; readonly sentence: number } | null = null;
  return dates.map(({ expression, sentence }) => {
    const inForce = told && (isStory || sentence - told.sentence <= REACH) ? told : null;
    const anchor: Anchor = {
      published,
      previous,
      told: inForce && { value: inForce.value, isHistory: isStory },
    };
    // "On Sunday … the next day": a story goes on from what happened.
    const value = resolve(expression, anchor, expression.kind === "weekday" ? "past" : "unknown");
    const last = value?.split("/").at(-1)?.replace("~", "");
    if (last && /^\d{4}-\d\d-\d\d$/.test(last)) previous = value;
    if (last && isToldOf(last, published) && (isYearNamed(expression, isStory) || (inForce && isYearOpen(expression))))
      told = { value: last, sentence };
    return anchor;
  });
}

/** A page's own clock ("23 October 2025" above a report of 2020) tells nothing. */
const isToldOf = (value: string, published: string | null): boolean =>
  published === null || Number(value.slice(0, 4)) <= Number(published.slice(0, 4)) + 1;

const endOf = (expression: DateExpression): DateExpression =>
  expression.kind === "interval" ? expression.to : expression;

/** A bare year («закон 2012 года») is part of the story only where all is past. */
function isYearNamed(expression: DateExpression, isStory: boolean): boolean {
  const end = endOf(expression);
  if (end.kind === "year") return isStory;
  return (end.kind === "day" || end.kind === "month" || end.kind === "season") && typeof end.year === "number";
}

function isYearOpen(expression: DateExpression): boolean {
  const end = endOf(expression);
  return (
    ((end.kind === "day" || end.kind === "month") && end.year === null) ||
    end.kind === "following" ||
    end.kind === "day of month"
  );
}

/** Most dates lie years before publication: the year that was named last holds until another is. */
function tellsHistory(dates: readonly StandingDate[], published: string | null): boolean {
  const now = published === null ? null : readMoment(published)?.year;
  if (now == null) return true;
  let old = 0;
  let recent = 0;
  for (const { expression } of dates) {
    const end = endOf(expression);
    const year = "year" in end && typeof end.year === "number" ? end.year : null;
    if (year !== null && year < now - 1) old++;
    else if (year !== null || end.kind === "weekday" || end.kind === "relative") recent++;
  }
  return old >= OLD_DATES && old > OLD_PER_NEW * recent;
}
