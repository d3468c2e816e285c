import { type Reference, referenceOf } from "./reference.ts";
import { readAll } from "./xml.ts";

/** Cells that are one: the text of the first stands for those of the rows below it. */
export interface Merge {
  readonly from: Reference;
  readonly toRow: number;
}

/** More are not looked at: each costs time in every row. */
const MOST = 100_000;
const END_OF_DATA = Buffer.from("sheetData>");

/** The merged cells of a sheet that go over several rows, from above. They are written after the rows, which need them. */
export function mergesIn(sheet: Uint8Array): readonly Merge[] {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const end = bytes.lastIndexOf(END_OF_DATA);
  if (end === -1 || !bytes.includes("mergeCell", end)) return [];
  const merges: Merge[] = [];
  const start = bytes.lastIndexOf("<", end);
  const prefix = /^<\/((?:[\w.-]+:)?)$/.exec(bytes.toString("latin1", start, end))?.[1] ?? "";
  // The rest of the sheet lacks its beginning: it gets one.
  const rest = Buffer.concat([Buffer.from(`<${prefix}worksheet>`), bytes.subarray(end + END_OF_DATA.length)]);
  readAll(rest, {
    open({ name, attributes }) {
      if (name !== "mergeCell" || merges.length >= MOST) return;
      const [first, last] = (attributes.ref ?? "").split(":").map(referenceOf);
      if (first && last && last.row > first.row) merges.push({ from: first, toRow: last.row });
    },
  });
  return merges.sort((a, b) => a.from.row - b.from.row);
}

/** Fills the merged cells of rows that come in their order. */
export function filler(merges: readonly Merge[]): (row: number, cells: string[]) => ReadonlySet<number> {
  let at = 0;
  const open = new Map<number, { readonly toRow: number; readonly fromRow: number; text: string }>();
  return (row, cells) => {
    while (at < merges.length && merges[at]!.from.row <= row) {
      const { from, toRow } = merges[at++]!;
      if (from.column <= MOST_COLUMNS) open.set(from.column - 1, { toRow, fromRow: from.row, text: "" });
    }
    const filled = new Set<number>();
    for (const [column, merge] of open) {
      if (merge.toRow < row) open.delete(column);
      else if (merge.fromRow === row) merge.text = cells[column] ?? "";
      else if ((cells[column] ?? "") === "" && merge.text !== "") {
        while (cells.length <= column) cells.push("");
        cells[column] = merge.text;
        filled.add(column);
      }
    }
    return filled;
  };
}

const MOST_COLUMNS = 16_384;
