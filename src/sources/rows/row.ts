/** A row of a table with the texts of its cells. */
export interface Row {
  /** As a spreadsheet program numbers it, from 1. */
  readonly row: number;
  /** As it stands in the file; null where a row has no bytes of its own. */
  readonly bytes: Uint8Array | null;
  /** Empty where the row is blank. */
  readonly cells: readonly string[];
  /**
   * `cut`: it has more cells than are read, or is too long; `unclosed`: a quote was never closed; `undecoded`: its encoding is not known.
   */
  readonly flaw: "cut" | "unclosed" | "undecoded" | null;
  /** Columns, from 0, whose text is that of a merged cell that begins in a row above. */
  readonly above: ReadonlySet<number>;
}

/** Days of a spreadsheet are counted from 1900 or, on old Macs, from 1904. */
export type Epoch = 1900 | 1904;

export const isBlank = ({ cells, flaw }: Row): boolean => flaw === null && cells.every((cell) => cell.trim() === "");
