import { dayNumber, daysInMonth } from "../dates/edtf.ts";

/** A stretch of whole days, both ends included, counted from 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^(\d{4})$/;

/** The days that an EDTF value of level 1 can mean, or null for none or one of another form. Uncertainty marks are put aside. */
export function periodOf(edtf: string | null | undefined): Period | null {
  if (!edtf) return null;
  const [start = "", end] = edtf.replace(/[~?%]/g, "").split("/");
  const first = single(start);
  const last = end === undefined ? first : single(end);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

function single(value: string): Period | null {
  const day = DAY.exec(value)?.slice(1).map(Number);
  if (day) return both(dayNumber(day[0]!, day[1]!, day[2]!));
  const month = MONTH.exec(value)?.slice(1).map(Number);
  if (month)
    return month[1]! >= 1 && month[1]! <= 12
      ? {
          from: dayNumber(month[0]!, month[1]!, 1),
          to: dayNumber(month[0]!, month[1]!, daysInMonth(month[0]!, month[1]!)),
        }
      : null;
  const year = YEAR.exec(value)?.[1];
  return year ? { from: dayNumber(Number(year), 1, 1), to: dayNumber(Number(year), 12, 31) } : null;
}

const both = (day: number): Period => ({ from: day, to: day });

/** Days between two periods; 0 when they meet. */
export const gapDays = (a: Period, b: Period): number => Math.max(0, a.from - b.to, b.from - a.to);

export const lengthDays = (period: Period): number => period.to - period.from + 1;

/** The days that lie in both, or null. */
export function overlapOf(a: Period, b: Period): Period | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from <= to ? { from, to } : null;
}
