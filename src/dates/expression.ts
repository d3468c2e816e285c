/** Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Unit = "day" | "week" | "weekend" | "month" | "year";
export type Part = "start" | "mid" | "end" | null;
export type Which = "last" | "previous" | "this" | "next" | "that";

/** The year of a month or season after such a word: "this spring", "last March", «той весной». */
export function yearOfWhich(which: Which): Year {
  if (which === "this") return { offset: 0 };
  if (which === "that") return "named";
  return which === "next" ? "next" : "last";
}

/**
 * The year of a date: written out; counted from publication («прошлого года»); that of the date named before («того же года»);
 * that of the last or next such month ("last March"); or null: not said.
 */
export type Year = number | { readonly offset: number } | "named" | "last" | "next" | null;

/** What the words of a date say, before any anchor: known and unknown parts apart. */
export type DateExpression =
  | { readonly kind: "day"; readonly year: Year; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly year: Year; readonly month: number; readonly part: Part }
  | { readonly kind: "year"; readonly year: number; readonly part: Part }
  /** EDTF season code, 21 spring to 24 winter. */
  | { readonly kind: "season"; readonly year: Year; readonly season: number }
  /** `week` counts from the week of publication: «в среду на прошлой неделе» is -1. */
  | {
      readonly kind: "weekday";
      readonly weekday: Weekday;
      readonly which: Which | null;
      readonly week: number | null;
    }
  /** `offset` units from publication: «вчера» is one day back, "last week" one week. */
  | { readonly kind: "relative"; readonly unit: Unit; readonly offset: number; readonly part: Part }
  /** «15-го числа»: the month is that of the date named before, or counted from publication. */
  | { readonly kind: "day of month"; readonly day: number; readonly months: number | null }
  /** Units from the day or year named before, else from publication: "the next day", "two weeks later", «до конца года». */
  | { readonly kind: "following"; readonly unit: Unit; readonly offset: number; readonly part: Part }
  /** Units from a date in the same words: «в канун 9 мая». */
  | { readonly kind: "shifted"; readonly unit: Unit; readonly offset: number; readonly from: DateExpression }
  | { readonly kind: "interval"; readonly from: DateExpression; readonly to: DateExpression }
  /** «Ночью», "in the evening": of the day that is being told about. */
  | { readonly kind: "part of day" }
  /** "in recent weeks": a time, but no value. */
  | { readonly kind: "vague" };

/** The expression with the year that a neighbour names; itself when it has one or needs none. */
export const withYear = (expression: DateExpression, year: Year): DateExpression =>
  (expression.kind === "day" || expression.kind === "month" || expression.kind === "season") && expression.year === null
    ? { ...expression, year }
    : expression;
