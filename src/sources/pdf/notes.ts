import { type Band, sizeOf } from "./rows.ts";
import { type Leaf, textOf } from "./running.ts";

/** Notes are set smaller than the text. */
const SMALLER = 0.93;
const MARK = /^(?:\[?[\d*†]{1,3}\]?[.)]?)\s*\p{L}|^(?:\[[\d*†]{1,3}\])/u;

export interface Parted {
  readonly text: Leaf;
  readonly notes: readonly Band[];
}

/**
 * Parts the footnotes from a page: smaller lines at its foot, from the first one that begins with a mark. A page that is set in small
 * type throughout has none.
 *
 * @param bodySize - Of the type in which most of the document is set.
 */
export function withoutNotes(leaf: Leaf, bodySize: number): Parted {
  const { bands } = leaf;
  let from = bands.length;
  while (from > 0 && sizeOf(bands[from - 1]!) < SMALLER * bodySize) from--;
  const first = bands.findIndex((band, at) => at >= from && MARK.test(textOf(band)));
  if (from === 0 || first === -1) return { text: leaf, notes: [] };
  return { text: { ...leaf, bands: bands.slice(0, first) }, notes: bands.slice(first) };
}
