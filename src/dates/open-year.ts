import { type DayNumber, dayNumber } from "./edtf.ts";
import { type Anchor, type Direction, dayOf, type Moment, readMoment, spanOfDays } from "./publication.ts";

/** Days ahead of the anchor up to which a date without a year is taken to lie. A report of what happened may be stamped a day early. */
const AHEAD: Readonly<Record<Direction, number>> = { past: 1, unknown: 182, future: 275 };
/** A story goes forward, and now and then some months back. */
const AHEAD_IN_STORY = 220;
/** A date within so many days of publication is news, whatever year the text named before. */
const RECENT = 60;

interface OpenYear {
  readonly year: number;
  /** Whether every day that publication may have been gives the same year. */
  readonly isSettled: boolean;
}

/** The year of a day that the words leave out, from publication or from the year that the text named before; null without either. */
export function openYear(month: number, day: number, anchor: Anchor, direction: Direction): OpenYear | null {
  const published = anchor.published === null ? null : readMoment(anchor.published);
  const told = anchor.told ? readMoment(anchor.told.value) : null;
  const news = published && fromPublication(month, day, published, direction);
  if (!told) return news;
  const isNews = news !== null && !anchor.told!.isHistory && isRecent(dayIn(news.year, month, day), published!);
  if (isNews) return news;
  return { year: told.month === null ? told.year : nearest(month, day, dayOf(told), AHEAD_IN_STORY), isSettled: true };
}

function fromPublication(month: number, day: number, published: Moment, direction: Direction): OpenYear {
  // A month of publication already reaches to its end.
  const ahead = published.day === null && direction === "past" ? 0 : AHEAD[direction];
  const { earliest, latest } = spanOfDays(published);
  const year = nearest(month, day, dayOf(published), ahead);
  return {
    year,
    isSettled: nearest(month, day, earliest, ahead) === year && nearest(month, day, latest, ahead) === year,
  };
}

const isRecent = (day: DayNumber, published: Moment): boolean => Math.abs(day - dayOf(published)) <= RECENT;

const dayIn = (year: number, month: number, day: number): DayNumber => dayNumber(year, month, Math.min(day, 28));

/** The year that puts the day at most `ahead` days after the anchor, and less than a year before that. */
function nearest(month: number, day: number, at: DayNumber, ahead: number): number {
  const year = new Date(at * 86_400_000).getUTCFullYear();
  if (dayIn(year + 1, month, day) <= at + ahead) return year + 1;
  return dayIn(year, month, day) <= at + ahead ? year : year - 1;
}
