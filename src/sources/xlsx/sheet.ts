import { MOST_CELLS } from "../csv/records.ts";
import type { Epoch, Row } from "../rows/row.ts";
import { ArchiveError } from "../zip/archive.ts";
import { filler, mergesIn } from "./merges.ts";
import { referenceOf } from "./reference.ts";
import { type Shown, serialText } from "./serial.ts";
import { readXml, unescaped } from "./xml.ts";

/** What the cells of a workbook mean. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly epoch: Epoch;
  /** Characters that may still come out of it: a text that many cells share counts each time. */
  readonly budget: { left: number };
}

/**
 * The rows of a sheet that have cells, in order, as a person sees them: dates as `2023-11-16`, formulas by the value that was saved with
 * them. Merged cells go on through the rows that they cover.
 *
 * @throws {@link ArchiveError}
 */
export function* rowsOfSheet(bytes: Uint8Array, workbook: Workbook): Generator<Row> {
  const fill = filler(mergesIn(bytes));
  const reader = new SheetReader(workbook);
  for (const _ of readXml(bytes, reader)) {
    for (const { row, cells } of reader.rows.splice(0)) {
      const above = fill(row, cells);
      workbook.budget.left -= cells.reduce((sum, cell) => sum + cell.length + 1, 0);
      if (workbook.budget.left < 0) throw new ArchiveError("too large unpacked");
      yield { row, cells, above, bytes: null, flaw: reader.cut.delete(row) ? "cut" : null };
    }
  }
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

class SheetReader {
  /** Rows that are complete. */
  readonly rows: { readonly row: number; readonly cells: string[] }[] = [];
  /** Numbers of rows with cells beyond the last column that is read. */
  readonly cut = new Set<number>();
  readonly #workbook: Workbook;
  #row = 0;
  #cells: string[] = [];
  #column = 0;
  #cell: OpenCell | null = null;
  #holds: "value" | "text" | null = null;
  #isAid = false;
  #text: string[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open = ({
    name,
    attributes,
  }: {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }): void => {
    if (name === "row") this.#openRow(attributes.r);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#holds = "value";
    else if (name === "rPh") this.#isAid = true;
    else if (name === "t" && !this.#isAid) this.#holds = "text";
  };

  text = (text: string): void => {
    if (this.#holds !== null && this.#cell) this.#text.push(text);
  };

  close = (name: string): void => {
    if (name === "v" || name === "t") this.#holds = null;
    else if (name === "rPh") this.#isAid = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row" && this.#cells.length > 0) {
      this.rows.push({ row: this.#row, cells: this.#cells });
      this.#cells = [];
    }
  };

  /** Rows may leave out their numbers; one that goes back is taken for the next. */
  #openRow(stated: string | undefined): void {
    const row = Number(stated);
    this.#row = Number.isInteger(row) && row > this.#row ? row : this.#row + 1;
    this.#column = 0;
  }

  #openCell({ r, t = "n", s }: Readonly<Record<string, string>>): void {
    this.#column = referenceOf(r)?.column ?? this.#column + 1;
    this.#cell = { column: this.#column, type: t, style: Number(s ?? 0) };
    this.#text = [];
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    const text = this.#shown(cell, this.#text.join(""));
    if (text === "") return;
    if (cell.column > MOST_CELLS) {
      this.cut.add(this.#row);
      return;
    }
    while (this.#cells.length < cell.column) this.#cells.push("");
    this.#cells[cell.column - 1] = text;
  }

  #shown({ type, style }: OpenCell, raw: string): string {
    const { strings, styles, epoch } = this.#workbook;
    if (type === "s") return strings[Number(raw)] ?? "";
    if (type === "b") return raw === "1" ? "TRUE" : raw === "0" ? "FALSE" : raw;
    if (type === "d") return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    if (type !== "n" || raw === "") return unescaped(raw);
    const number = Number(raw);
    if (!Number.isFinite(number)) return raw;
    const shown = styles[style] ?? "number";
    // What is stored as 0.30000000000000004 is shown as 0.3.
    return (shown === "number" ? null : serialText(number, shown, epoch)) ?? String(Number(number.toPrecision(15)));
  }
}
