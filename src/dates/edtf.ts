/** A calendar day as days since 1970-01-01. */
export type DayNumber = number;

const DAY = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

/** `2023-11-19`. */
export const dayText = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday is 1. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export const two = (n: number): string => String(n).padStart(2, "0");
export const monthText = (year: number, month: number): string => `${year}-${two(month)}`;
