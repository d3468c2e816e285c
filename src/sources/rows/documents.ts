import type { Extracted } from "../extract.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { documentOf } from "./document.ts";
import type { Field } from "./headings.ts";
import { partNames } from "./names.ts";
import { type DayOrder, dayOrderOf } from "./published.ts";
import { type Epoch, isBlank, type Row } from "./row.ts";

/** Where the rows come from. */
export interface Origin {
  /** Null where the file is one table. */
  readonly sheet: string | null;
  readonly epoch: Epoch;
}

/** Rows by which columns are guessed. */
const SAMPLE_ROWS = 50;
const SAMPLE_CHARACTERS = 4 * 1024 * 1024;

/**
 * Documents of a table, one a row. Columns are guessed by the headings, or by the values where these say nothing.
 *
 * @returns Whether the rows were a table of documents, and how many of them had no text; the caller tells.
 */
export async function* documentsOf(
  rows: AsyncIterable<Row>,
  origin: Origin,
): AsyncGenerator<Extracted, { readonly isTable: boolean; readonly without: number }> {
  const source = rows[Symbol.asyncIterator]();
  const sample = await sampleOf(source);
  const columns = columnsOf(sample.rows);
  if (!columns) {
    if (sample.fault) throw sample.fault.error;
    await source.return?.(undefined);
    return { isTable: false, without: sample.rows.filter((row) => !isBlank(row)).length };
  }
  const dates = sample.rows.map(({ cells }) => cells[columns.at.published ?? -1] ?? "");
  const reader = new TableReader(columns, dayOrderOf(dates), origin);
  for (const row of sample.rows) yield* reader.read(row);
  if (sample.fault) throw sample.fault.error;
  for (let next = sample.isEnd ? null : await source.next(); next && !next.done; next = await source.next())
    yield* reader.read(next.value);
  if (origin.sheet === null && reader.without > 0)
    yield { kind: "left out", what: "other files", count: reader.without };
  return { isTable: true, without: reader.without };
}

interface Sample {
  readonly rows: readonly Row[];
  readonly isEnd: boolean;
  /** What ended the rows too early; thrown after they were read. */
  readonly fault: { readonly error: unknown } | null;
}

async function sampleOf(source: AsyncIterator<Row>): Promise<Sample> {
  const rows: Row[] = [];
  try {
    for (let characters = 0; rows.length < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS; ) {
      const { value, done } = await source.next();
      if (done) return { rows, isEnd: true, fault: null };
      characters += value.cells.reduce((sum: number, cell: string) => sum + cell.length, 0);
      // The bytes of a row may be a view of a much larger piece.
      rows.push({ ...value, bytes: value.bytes && Uint8Array.from(value.bytes) });
    }
  } catch (error) {
    return { rows, isEnd: true, fault: { error } };
  }
  return { rows, isEnd: false, fault: null };
}

class TableReader {
  /** Rows that have cells but no text. */
  without = 0;
  readonly #columns: Columns;
  readonly #order: DayOrder;
  readonly #origin: Origin;
  readonly #nameOf = partNames();
  /** After a quote that never closes, lines of another form are what it had opened. */
  #isBroken = false;

  constructor(columns: Columns, order: DayOrder, origin: Origin) {
    this.#columns = columns;
    this.#order = order;
    this.#origin = origin;
  }

  *read(row: Row): Generator<Extracted> {
    const { header, at, width } = this.#columns;
    if (isBlank(row) || (header && row.row <= header.row)) return;
    const { cells } = row;
    const isEven = cells.length === width;
    if (this.#isBroken && !isEven && row.flaw === null) return;
    this.#isBroken = row.flaw === "unclosed" && !isEven;
    const isLonger = header !== null && cells.slice(width).some((cell) => cell.trim() !== "");
    if (row.flaw === "cut" || row.flaw === "undecoded" || this.#isBroken || isLonger)
      return yield {
        kind: "fault",
        fault: this.#isBroken ? "broken" : "not understood",
        part: this.#partOf(`row ${row.row}`),
      };
    // The text of a merged cell is one document, however many rows it covers.
    if (row.above.has(at.text)) return;
    const document = documentOf(valuesOf(cells, at), { order: this.#order, epoch: this.#origin.epoch });
    if (!document) {
      this.without++;
      return;
    }
    const part = this.#partOf(this.#nameOf(at.id === undefined ? undefined : cells[at.id], row.row));
    yield { kind: "document", ...document, part, bytes: row.bytes ?? this.#ownBytes(cells) };
  }

  #partOf(name: string): string {
    return this.#origin.sheet === null ? name : `${this.#origin.sheet}, ${name}`;
  }

  /** A row of a workbook has no bytes of its own: its headings and cells as one line of JSON are its original. */
  #ownBytes(cells: readonly string[]): Uint8Array {
    const { header } = this.#columns;
    const named = cells.flatMap((cell, column) =>
      cell === "" ? [] : [[header?.cells[column]?.trim() || `column ${column + 1}`, cell] as const],
    );
    return Buffer.from(JSON.stringify(Object.fromEntries(named)));
  }
}

function valuesOf(cells: readonly string[], at: Columns["at"]): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(at).map(([field, column]) => [field, cells[column] ?? ""]));
}
