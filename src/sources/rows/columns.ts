import { type Field, headingOf } from "./headings.ts";
import { isBlank, type Row } from "./row.ts";

/** Where the fields of a document stand. */
export interface Columns {
  /** Row of the headings; null where there is none. */
  readonly header: Row | null;
  /** Column, from 0, of each field that was found; the text always. */
  readonly at: Readonly<Partial<Record<Field, number>>> & { readonly text: number };
  /** Columns of the table. */
  readonly width: number;
}

/** Above the headings there may be a title and notes. */
const HEADER_WITHIN = 15;
/** Prose, where no heading tells: so many characters in the mean. */
const PROSE = 80;

/** The columns of a table by its first rows: by the headings, or where they say nothing of a text, by the column of prose. */
export function columnsOf(sample: readonly Row[]): Columns | null {
  const rows = sample.filter((row) => !isBlank(row));
  let best: Columns | null = null;
  let most = 0;
  for (const header of rows.slice(0, HEADER_WITHIN)) {
    const at = fieldsOf(header.cells);
    const known = Object.keys(at).length;
    if (at.text === undefined || known <= most) continue;
    most = known;
    best = { header, at: { ...at, text: at.text }, width: header.cells.length };
  }
  return best ?? byProse(rows);
}

/** For each field the column whose heading is the surest for it. */
export function fieldsOf(headings: readonly string[]): Partial<Record<Field, number>> {
  const at: Partial<Record<Field, number>> = {};
  const ranks: Partial<Record<Field, number>> = {};
  for (const [column, text] of headings.entries()) {
    const heading = headingOf(text);
    if (!heading || heading.rank >= (ranks[heading.field] ?? Number.POSITIVE_INFINITY)) continue;
    at[heading.field] = column;
    ranks[heading.field] = heading.rank;
  }
  return at;
}

function byProse(rows: readonly Row[]): Columns | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const body = rows.length > 1 ? rows.slice(1) : rows;
  const lengthOf = (column: number) =>
    body.reduce((sum, { cells }) => sum + (isProse(cells[column] ?? "") ? cells[column]!.length : 0), 0) / body.length;
  let text = -1;
  let longest = PROSE;
  for (let column = 0; column < Math.min(width, MOST_LOOKED_AT); column++) {
    const length = lengthOf(column);
    if (length >= longest) [text, longest] = [column, length];
  }
  if (text === -1) return null;
  const first = rows[0]!;
  // A first row without prose is one of headings that say other things.
  const isHeader = rows.length > 1 && (first.cells[text] ?? "").length < PROSE / 2;
  const at = isHeader ? fieldsOf(first.cells) : {};
  return { header: isHeader ? first : null, at: { ...at, text }, width };
}

const MOST_LOOKED_AT = 100;
/** Words with blanks between them, no address and no list of codes. */
const isProse = (text: string): boolean => /\p{L}{2}\s+\p{L}/u.test(text.slice(0, 200)) && !/^https?:/i.test(text);
