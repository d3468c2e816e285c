import type { Imported } from "./incident.ts";
import type { Cell } from "./table.ts";

/** A row with the cells that it had. */
export interface ExportedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The way back: the cells that an import was made of, each in its place. Every record keeps those of its row. */
export function tableOf({ incidents, statistics, left }: Imported): readonly ExportedRow[] {
  const cellsByRow = new Map<number, readonly Cell[]>();
  for (const { row, cells } of [...incidents, ...statistics, ...left]) cellsByRow.set(row, cells);
  return [...cellsByRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const texts: string[] = [];
      for (const { column, text } of cells) {
        while (texts.length < column) texts.push("");
        texts[column - 1] = text;
      }
      return { row, cells: texts };
    });
}

/** What a spreadsheet program would take for a formula; a plain number is none. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Rows as CSV with commas, quotes where needed and `\r\n`, blank lines where rows are missing. A text that would be taken for a formula
 * gets an apostrophe, which reading takes off again.
 */
export function writeCsv(rows: readonly ExportedRow[]): string {
  let text = "\ufeff";
  let next = 1;
  for (const { row, cells } of rows) {
    text += "\r\n".repeat(row - next);
    text += `${cells.map(written).join(",")}\r\n`;
    next = row + 1;
  }
  return text;
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
