/** Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Unit = "day" | "week" | "month" | "year";
export type Part = "start" | "mid" | "end" | null;

/** What the words of a date say, before any anchor: known and unknown parts apart. */
export type DateExpression =
  | { readonly kind: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly part: Part }
  | { readonly kind: "year"; readonly year: number; readonly part: Part }
  /** EDTF season code, 21 spring to 24 winter. */
  | { readonly kind: "season"; readonly year: number | null; readonly season: number }
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly which: "last" | "this" | "next" | null }
  /** `offset` units from publication: «вчера» is one day back, "last week" one week. */
  | { readonly kind: "relative"; readonly unit: Unit; readonly offset: number }
  /** «15-го числа»: the month is that of the date named before. */
  | { readonly kind: "day of month"; readonly day: number }
  /** Days from the date named before: "the next day". */
  | { readonly kind: "following"; readonly days: number }
  | { readonly kind: "interval"; readonly from: DateExpression; readonly to: DateExpression }
  /** "in recent weeks": a time, but no value. */
  | { readonly kind: "vague" };
