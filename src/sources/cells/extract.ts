import { rowsOf } from "../csv/rows.ts";
import type { Extracted, Extractor } from "../extract.ts";
import { type Epoch, isBlank, type Row } from "../rows/row.ts";
import { faultOf } from "../xlsx/extract.ts";
import { rowsOfSheet } from "../xlsx/sheet.ts";
import { openWorkbook } from "../xlsx/workbook.ts";

/** Part of a sheet, as it comes out of the limited process: JSON in a `file`. */
export interface SheetPart {
  /** Null where the file is one table. */
  readonly sheet: string | null;
  readonly isHidden: boolean;
  readonly epoch: Epoch;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly isFlawed: boolean }[];
}

type About = Omit<SheetPart, "rows">;

const ROWS_A_PART = 500;

/** The cells of a CSV, TSV or XLSX file, whatever they are about; hidden sheets too, marked. */
export const extractCells: Extractor = async function* (input) {
  if (!/\.xls[xm]?$/i.test(input.name)) {
    const rows = await rowsOf(input.pieces);
    if (rows) yield* partsOf(unescaped(rows), { sheet: null, isHidden: false, epoch: 1900 });
    else yield { kind: "fault", fault: "not understood", part: null };
    return;
  }
  let at: string | null = null;
  try {
    const { sheets, workbook } = await openWorkbook(await input.whole());
    for (const { name, isHidden, read } of sheets) {
      at = name;
      yield* partsOf(rowsOfSheet(await read(), workbook), { sheet: name, isHidden, epoch: workbook.epoch });
    }
  } catch (error) {
    yield faultOf(error, at);
  }
};

async function* partsOf(rows: Iterable<Row> | AsyncIterable<Row>, about: About): AsyncGenerator<Extracted> {
  let part: SheetPart["rows"][number][] = [];
  const asFile = (): Extracted => {
    const bytes = Buffer.from(JSON.stringify({ ...about, rows: part } satisfies SheetPart));
    part = [];
    return { kind: "file", name: "cells", bytes };
  };
  for await (const row of rows) {
    if (isBlank(row)) continue;
    part.push({ row: row.row, cells: row.cells, isFlawed: row.flaw !== null });
    if (part.length === ROWS_A_PART) yield asFile();
  }
  yield asFile();
}

/** An apostrophe before what a spreadsheet program would take for a formula is no part of the cell. */
async function* unescaped(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows)
    yield { ...row, cells: row.cells.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, "")) };
}
