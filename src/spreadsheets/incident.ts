import type { Amount, Count, PlaceValue } from "../coding/claim.ts";
import type { Field } from "./fields.ts";
import type { Cell } from "./table.ts";

/** No document's words carry the value, only the cell of a table that somebody filled in; `cell` is null for what the mapping says of all rows. */
interface WithoutWords {
  readonly words: null;
  readonly cell: Cell | null;
}

export interface TabledCodes extends WithoutWords {
  readonly codes: readonly string[];
}
export interface TabledPlace extends WithoutWords, Omit<PlaceValue, "words"> {}
export interface TabledDate extends WithoutWords {
  /** EDTF level 1. */
  readonly edtf: string;
}
export interface TabledCount extends WithoutWords {
  readonly count: Count;
}
export interface TabledAmount extends WithoutWords {
  readonly amount: Amount;
}
export interface TabledText extends WithoutWords {
  readonly text: string;
}

interface TabledRecord {
  readonly sheet: string | null;
  readonly row: number;
  /** One code. */
  readonly act: TabledCodes;
  readonly place: TabledPlace | null;
  readonly source: TabledText | null;
  readonly url: TabledText | null;
  readonly note: TabledText | null;
  /** All cells of the row that are not empty: the way back. */
  readonly cells: readonly Cell[];
}

/** An incident that somebody had entered in a table: like a claim, but without words of a document. A row of several acts gives several. */
export interface TabledIncident extends TabledRecord {
  readonly kind: "incident";
  readonly date: TabledDate | null;
  readonly planned_for: TabledDate | null;
  readonly actor: TabledCodes | null;
  readonly target: TabledCodes | null;
  readonly count: TabledCount | null;
  readonly ground: TabledCodes | null;
  readonly form: TabledCodes | null;
  readonly amount: TabledAmount | null;
}

/** How many acts, or people, somebody counted over a period ("453 refusals in 2023"): never an incident. */
export interface TabledStatistic extends TabledRecord {
  readonly kind: "statistic";
  readonly count: TabledCount;
  readonly counts: "acts" | "people or acts";
  readonly period: TabledDate;
  /** `column`: the column counts acts; `period`: the number stands for a week or more; `words`: one cell says it all. */
  readonly because: "column" | "period" | "words";
}

export type RowReason =
  | "above the headings"
  | "headings"
  | "no act"
  | "unknown act"
  | "total"
  | "misread"
  | "left out"
  | "no number"
  | "no period"
  | "perhaps a statistic";

/** A row that gives no record. */
export interface LeftRow {
  readonly kind: "left";
  readonly sheet: string | null;
  readonly row: number;
  readonly reason: RowReason;
  /** Column, from 1, of the cell that does not fit. */
  readonly column: number | null;
  readonly cells: readonly Cell[];
}

export type CellReason =
  | "unknown value"
  | "no date"
  | "no year"
  | "several dates"
  | "no number"
  | "no unit"
  | "no amount"
  | "no place"
  | "several places"
  | "no address";

/** A cell that is not understood: its row gives a record without that value. */
export interface Doubt {
  readonly kind: "doubt";
  readonly sheet: string | null;
  readonly field: Field;
  readonly reason: CellReason;
  readonly cell: Cell;
}

/** What came of a table: each row that is not blank is in at least one of the lists. */
export interface Imported {
  readonly sheet: string | null;
  readonly incidents: readonly TabledIncident[];
  readonly statistics: readonly TabledStatistic[];
  readonly left: readonly LeftRow[];
  readonly doubts: readonly Doubt[];
}
