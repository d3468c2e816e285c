import type { Gazetteer } from "../places/gazetteer.ts";
import { type CodedField, codeOf } from "./codes.ts";
import { type DateManner, dateIn, dayOrderOf } from "./days.ts";
import { type Field, fieldOf, MANY } from "./fields.ts";
import { languageOfTable } from "./language.ts";
import { HEADER_WITHIN, type MappedColumn, type Mapping } from "./mapping.ts";
import { countIn } from "./numbers.ts";
import { placeIn } from "./places.ts";
import { saysNothing, type Table, type TableRow } from "./table.ts";

/** Rows by which a column is judged. */
const SAMPLE = 60;
/** Places are dear to look up. */
const PLACES = 15;

/** How a table is probably meant: columns by their headings in three languages, then by their values. */
export function guessMapping(table: Table, gazetteer: Gazetteer): Mapping {
  const header = headerOf(table);
  const body = table.rows.filter(({ row }) => header === null || row > header.row).slice(0, SAMPLE);
  const width = Math.max(header?.cells.length ?? 0, ...body.map(({ cells }) => cells.length));
  const columns = byHeadings(header, width);
  const manner: DateManner = { order: null, year: null, epoch: table.epoch, language: languageOfTable(table) };
  byValues(columns, body, manner, gazetteer);
  const above = table.rows.filter(({ row }) => header !== null && row < header.row);
  const words = [table.sheet ?? "", ...above.flatMap(({ cells }) => cells)];
  const act = actOfTable(columns, body, words);
  const dates = columns
    .filter(({ field }) => field === "date" || field === "planned_for")
    .flatMap((column) => valuesOf(column, body));
  return {
    sheet: table.sheet,
    header: header?.row ?? null,
    columns,
    act,
    year: yearIn(words),
    order: dayOrderOf(dates),
    values: {},
  };
}

type Open = { -readonly [K in keyof MappedColumn]: MappedColumn[K] };

/** The row with the most known headings, two at least; else the first row where it says no values. */
function headerOf({ rows }: Table): TableRow | null {
  let best: TableRow | null = null;
  let most = 1;
  for (const row of rows.slice(0, HEADER_WITHIN)) {
    const known = new Set(row.cells.map((cell) => fieldOf(cell)?.field).filter((field) => field !== undefined)).size;
    if (known > most) [best, most] = [row, known];
  }
  if (best) return best;
  const first = rows[0];
  if (!first) return null;
  const isValue = (cell: string) => /\d/.test(cell) || /https?:/.test(cell);
  return first.cells.some(isValue) ? null : first;
}

function byHeadings(header: TableRow | null, width: number): Open[] {
  const columns = Array.from(
    { length: width },
    (_, at): Open => ({ column: at + 1, heading: header?.cells[at] ?? "", field: null, act: null }),
  );
  const known = columns.flatMap((column) => {
    const found = fieldOf(column.heading);
    return found ? [{ column, ...found }] : [];
  });
  const taken = new Set<Field>();
  for (const { column, field } of known.sort((a, b) => a.rank - b.rank)) {
    if (taken.has(field) && !MANY.has(field)) continue;
    taken.add(field);
    column.field = field;
    // «Отказов» counts refusals.
    if (field === "acts")
      column.act = codeOf("act", column.heading.replace(/^.*?(?:number of|количество|число|кол-во|кількість)\s+/i, ""));
  }
  return columns;
}

const valuesOf = ({ column }: MappedColumn, body: readonly TableRow[]): string[] =>
  body.map(({ cells }) => cells[column - 1] ?? "").filter((cell) => !saysNothing(cell));

const share = (values: readonly string[], isOne: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(isOne).length / values.length;

const SURE = 0.7;
const LONGEST_VALUE = 80;

/** Gives fields that no heading named to columns whose values are such. */
function byValues(columns: readonly Open[], body: readonly TableRow[], manner: DateManner, gazetteer: Gazetteer): void {
  const give = (field: Field, rate: (values: readonly string[]) => number) => {
    if (columns.some((column) => column.field === field)) return;
    const rated = columns
      .filter((column) => column.field === null)
      .map((column) => ({ column, rate: rate(valuesOf(column, body)) }))
      .sort((a, b) => b.rate - a.rate);
    if (rated[0] && rated[0].rate >= SURE) rated[0].column.field = field;
  };
  const coded = (field: CodedField) => (values: readonly string[]) =>
    share(values, (value) => value.length <= LONGEST_VALUE && codeOf(field, value) !== null);
  give("url", (values) => share(values, (value) => /^\s*(?:https?:\/\/|www\.|t\.me\/)/i.test(value)));
  give("date", (values) => share(values, (value) => /\d/.test(value) && isDay(value, manner)));
  give("act", coded("act"));
  give("place", (values) => {
    const short = [...new Set(values)]
      .filter((value) => value.length <= LONGEST_VALUE && /\p{Lu}/u.test(value))
      .slice(0, PLACES);
    return short.length === 0 ? 0 : share(short, (value) => "place" in placeIn(value, "", manner.language, gazetteer));
  });
  for (const field of ["actor", "target", "ground", "form"] as const) give(field, coded(field));
}

/** A whole day: a bare number or year may be anything. */
function isDay(value: string, manner: DateManner): boolean {
  if (/^\d+(?:[.,]\d+)?$/.test(value.trim())) return false;
  const read = dateIn(value, manner);
  return "edtf" in read ? /\d{4}-\d\d-\d\d/.test(read.edtf) : read.reason === "no year";
}

/**
 * The act of all rows where no column says it: by a column of numbers that an act heads, which then counts people or, in a table of
 * periods, acts; else by the name of the sheet or what stands above the headings.
 */
function actOfTable(columns: readonly Open[], body: readonly TableRow[], words: readonly string[]): string | null {
  if (columns.some(({ field }) => field === "act")) return null;
  const counted = columns.filter((column) => {
    const values = valuesOf(column, body);
    return (
      (column.field === null || column.field === "count") &&
      codeOf("act", column.heading) !== null &&
      values.length > 0 &&
      share(values, (value) => countIn(value) !== null) >= SURE
    );
  });
  const isOfPeriods = columns.some(({ field }) => field === "period") && !columns.some(({ field }) => field === "date");
  if (isOfPeriods) {
    for (const column of counted) {
      column.field = "acts";
      column.act = codeOf("act", column.heading);
    }
  } else if (counted.length === 1) {
    counted[0]!.field = "count";
    return codeOf("act", counted[0]!.heading);
  }
  return words.map((text) => codeOf("act", text)).find((code) => code !== null) ?? null;
}

/** The one year that the sheet's name or the lines above the headings state. */
function yearIn(words: readonly string[]): number | null {
  const years = new Set(words.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
