import { type DayNumber, dayNumber, daysInMonth, monthText } from "./edtf.ts";

/** What a document lets its dates be resolved against. */
export interface Anchor {
  /** `2023-11-16`, `2023-11-16~`, `2023-11`, `2023` or null. */
  readonly published: string | null;
  /** EDTF day that the text named last, for «15-го числа» and "the next day". */
  readonly previous: string | null;
  /** The last date of the text whose year was written out, for dates after it that leave the year out. */
  readonly told?: { readonly value: string; readonly isHistory: boolean } | null;
}

/** `unknown` takes the nearest. */
export type Direction = "past" | "future" | "unknown";

/** A known moment to count from: when the document was published, or the day that its text named last. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: DayNumber | null;
  readonly isApproximate: boolean;
}

/** `2023-11-16`, `2023-11-16~`, `2023-11`, `2023`; null for anything else. */
export function readMoment(text: string): Moment | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year),
    month: month ? Number(month) : null,
    day: month && day ? dayNumber(Number(year), Number(month), Number(day)) : null,
    isApproximate: mark === "~",
  };
}

/** A value counted from an approximate moment is approximate. */
export const marked = (moment: Moment, value: string): string =>
  moment.isApproximate && !value.endsWith("~") ? `${value}~` : value;

export const monthOf = ({ year, month }: Moment): string | null => (month === null ? null : monthText(year, month));

/** The days between which the moment lies. A month that is known for certain is as good as its end: it tells of the days before. */
export function spanOfDays(moment: Moment): { earliest: DayNumber; latest: DayNumber } {
  const { year, month, day, isApproximate } = moment;
  const latest = dayOf(moment);
  if (day !== null || (month !== null && !isApproximate)) return { earliest: latest, latest };
  return { earliest: dayNumber(year, month ?? 1, 1), latest };
}

/** The day to count from, at the latest. */
export const dayOf = (moment: Moment): DayNumber =>
  moment.day ?? dayNumber(moment.year, moment.month ?? 12, daysInMonth(moment.year, moment.month ?? 12));
