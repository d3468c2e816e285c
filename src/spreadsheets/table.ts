/** A sheet as a person sees it: the texts of its cells. */
export interface Table {
  /** Null where the file is one table. */
  readonly sheet: string | null;
  /** From which year the days of unformatted dates are counted. */
  readonly epoch: 1900 | 1904;
  /** Rows that are not blank, in order. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** From 1, as a spreadsheet program numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  /** It could not be read rightly: cells are missing or run together. */
  readonly isFlawed: boolean;
}

/** Where a value comes from: the evidence of what no document's words carry. */
export interface Cell {
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** As it stands there. */
  readonly text: string;
}

/** The letters by which people call a column: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

/** A text as it is compared: small letters, ё as е, one kind of quote and blank, no mark around it. */
export const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s_]+/g, " ")
    .replace(/^[\s"'«»„“”*#:.,;()[\]]+|[\s"'«»„“”*#:.,;()[\]]+$/g, "");

const NOTHING = new Set([
  "",
  "-",
  "–",
  "—",
  "?",
  "н/д",
  "нд",
  "n/a",
  "na",
  "нет данных",
  "немає даних",
  "неизвестно",
  "невідомо",
  "unknown",
  "no data",
]);

/** Whether a cell says nothing: it is empty, a dash, or says that nothing is known. */
export const saysNothing = (text: string): boolean => NOTHING.has(plain(text)) || /^[-–—?]*$/.test(text.trim());
