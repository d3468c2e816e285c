/** Row and column of a cell, both from 1. */
export interface Reference {
  readonly row: number;
  readonly column: number;
}

/** Where `BC12` is; null for what is no reference. */
export function referenceOf(text: string | undefined): Reference | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text ?? "") ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}
