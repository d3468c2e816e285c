import { codeOf } from "./codes.ts";
import { dateIn, daysCovered, type ReadDate } from "./days.ts";
import type { Doubt, RowReason, TabledDate, TabledStatistic } from "./incident.ts";
import type { Mapping } from "./mapping.ts";
import { countIn } from "./numbers.ts";
import type { Read } from "./row-reader.ts";
import type { Cell } from "./table.ts";

/** A number that stands for so many days or more counts what happened in them. */
const PERIOD_DAYS = 7;

type Statistics =
  | { readonly records: readonly TabledStatistic[]; readonly doubts: readonly Doubt[] }
  | { readonly reason: RowReason; readonly column?: number };

/**
 * The statistics of a row: numbers in columns that count acts, or a number over a week or more. Such a row is never an incident. Null for
 * a row that counts nothing over a period.
 */
export function statisticsOf(read: Read, mapping: Mapping): Statistics | null {
  const { values, counted, acts } = read;
  // A year in a column of its own, beside the day.
  const period = isOfDays(values.date) ? values.date : (values.period ?? values.date);
  const ofTable = mapping.columns.some(({ field }) => field === "acts");
  if (ofTable) {
    if (counted.length === 0) return acts.kind === "codes" && isOfDays(values.date) ? null : { reason: "no number" };
    if (!period) return { reason: "no period" };
    return inColumns(read, period);
  }
  if (acts.kind === "unknown") return inWords(read, acts.cell, values.period ?? values.date, mapping);
  const { count } = values;
  if (acts.kind !== "codes" || !period || isOfDays(period)) return null;
  if (!count) return withoutNumber(read, mapping);
  if (isOne(count.count)) return null;
  return {
    records: acts.codes.map((act) =>
      statistic(read, { act, count, period, counts: "people or acts", because: "period" }),
    ),
    doubts: read.doubts,
  };
}

/** Numbers of rows, not of anything in them. */
const ORDINAL = /^(?:№|#|n|no|nr|id|номер|п\/п|№ п\/п|ид|ідентифікатор)\.?$/i;

/** A number that is not understood, or in a column without a field, may be what the period is counted by: such a row is no incident until the mapping says so. */
function withoutNumber({ cells, doubts }: Read, { columns }: Mapping): Statistics | null {
  const unread = doubts.find(({ field }) => field === "count")?.cell;
  if (unread) return { reason: "no number", column: unread.column };
  const open = columns.filter(({ field, heading }) => field === null && !ORDINAL.test(heading.trim()));
  const cell = cells.find(({ column, text }) => {
    const count = /^[\d \u00a0\u202f]+$/.test(text.trim()) ? countIn(text) : null;
    return count !== null && !isOne(count) && open.some((one) => one.column === column);
  });
  return cell ? { reason: "perhaps a statistic", column: cell.column } : null;
}

const isOfDays = (date: TabledDate | null): boolean => date !== null && daysCovered(date.edtf) < PERIOD_DAYS;

const isOne = ({ min, max }: { readonly min: number | null; readonly max: number | null }): boolean =>
  min === 1 && max === 1;

const COUNTED = /^\s*((?:\p{L}+\s+)?[\d \u00a0\u202f.,']*\d)\s+(\p{L}.*)$/su;

/** «453 отказа за 2023 год» in the cell of the act. */
function inWords(read: Read, cell: Cell, stated: TabledDate | null, { order, year }: Mapping): Statistics | null {
  const [, number, rest = ""] = COUNTED.exec(cell.text) ?? [];
  const act = codeOf("act", rest);
  const count = number === undefined ? null : countIn(number);
  if (act === null || !count || isOne(count)) return null;
  const date = stated ?? dateOf(dateIn(rest, { order, year, epoch: 1900, language: "other" }), cell);
  if (!date || daysCovered(date.edtf) < PERIOD_DAYS) return { reason: "no period", column: cell.column };
  const counted = { act, count: { count, words: null, cell }, period: date, counts: "acts", because: "words" } as const;
  return { records: [{ ...statistic(read, counted), act: { codes: [act], words: null, cell } }], doubts: read.doubts };
}

const dateOf = (read: ReadDate, cell: Cell): TabledDate | null =>
  "edtf" in read ? { edtf: read.edtf, words: null, cell } : null;

function inColumns(read: Read, period: TabledStatistic["period"]): Statistics {
  const { acts, counted, sheet } = read;
  const records: TabledStatistic[] = [];
  const doubts: Doubt[] = [...read.doubts];
  for (const { act, cell } of counted) {
    const code = act ?? (acts.kind === "codes" ? acts.codes[0]! : null);
    const count = countIn(cell.text);
    if (code === null)
      return acts.kind === "unknown"
        ? { reason: "unknown act", column: acts.cell.column }
        : { reason: "no act", column: cell.column };
    if (!count) doubts.push({ kind: "doubt", sheet, field: "acts", reason: "no number", cell });
    else
      records.push(
        statistic(read, { act: code, count: { count, words: null, cell }, period, counts: "acts", because: "column" }),
      );
  }
  return records.length > 0 ? { records, doubts } : { reason: "no number", column: counted[0]!.cell.column };
}

interface Counted extends Pick<TabledStatistic, "count" | "period" | "counts" | "because"> {
  readonly act: string;
}

function statistic({ sheet, row, cells, acts, values }: Read, { act, ...counted }: Counted): TabledStatistic {
  const { place, source, url, note } = values;
  const cell = acts.kind === "codes" && acts.codes.includes(act) ? acts.cell : null;
  return {
    kind: "statistic",
    sheet,
    row,
    act: { codes: [act], words: null, cell },
    ...counted,
    place,
    source,
    url,
    note,
    cells,
  };
}
