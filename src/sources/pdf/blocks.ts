import type { Band, Row } from "./rows.ts";
import { sizeOf } from "./rows.ts";

/** Rows that are read one below the other: a column, or what goes across the page. */
export type Block = readonly Row[];

/** Points. */
const STEP = 2;
/** In heights of the type. */
const GUTTER = 0.8;
const CELL_GAP = 2.5;
/** What a column has and a column of a table has not. */
const FEWEST_ROWS = 3;
const FEWEST_LETTERS = 18;
const MOST_COLUMNS_DEEP = 3;

/**
 * The blocks of a page in reading order. Columns are recognised where a strip between them stays free over several lines of running text
 * on both sides; titles and tables may go across. Everything else is read line by line.
 */
export function blocksOf(bands: readonly Band[], depth = 0): Block[] {
  const gutter = depth < MOST_COLUMNS_DEEP ? gutterOf(bands) : null;
  if (gutter === null) return asBlock(bands);
  const blocks: Block[] = [];
  let across: Band[] = [];
  const flush = () => {
    blocks.push(...asBlock(across));
    across = [];
  };
  for (const part of partsAt(bands, gutter)) {
    const left = sideOf(part, (row) => row.right <= gutter);
    const right = sideOf(part, (row) => row.left >= gutter);
    if (!isColumn(left) || !isColumn(right)) {
      for (const band of part) across.push(band);
      continue;
    }
    flush();
    const isRightToLeft = part.flat().filter((row) => row.isRightToLeft).length * 2 > part.length;
    for (const side of isRightToLeft ? [right, left] : [left, right]) blocks.push(...blocksOf(side, depth + 1));
  }
  flush();
  return blocks;
}

/** Where the fewest rows go across, in the middle of the widest such strip; null where no strip is wide enough. */
function gutterOf(bands: readonly Band[]): number | null {
  const rows = bands.flat();
  if (rows.length < 2 * FEWEST_ROWS) return null;
  const left = least(rows.map((row) => row.left));
  const right = -least(rows.map((row) => -row.right));
  const steps = Math.ceil((right - left) / STEP);
  if (!(steps > 10) || steps > 10_000) return null;
  const changes = new Int32Array(steps + 2);
  for (const row of rows) {
    changes[Math.floor((row.left - left) / STEP)]! += 1;
    changes[Math.floor((row.right - left) / STEP) + 1]! -= 1;
  }
  const covered = new Int32Array(steps + 1);
  for (let at = 0, sum = 0; at <= steps; at++) covered[at] = sum += changes[at]!;
  const strip = emptiest(covered);
  const isFree = (strip.last - strip.first + 1) * STEP >= GUTTER * sizeOf(rows) && strip.rows * 2 < rows.length;
  return isFree ? left + ((strip.first + strip.last + 1) / 2) * STEP : null;
}

/** The longest stretch that the fewest rows cover, apart from the edges. */
function emptiest(covered: Int32Array): { first: number; last: number; rows: number } {
  const from = Math.floor(covered.length * 0.15);
  const to = Math.ceil(covered.length * 0.85);
  let best = { first: from, last: from - 1, rows: Number.POSITIVE_INFINITY };
  for (let first = from, at = from; at < to; at++) {
    if (covered[at] !== covered[first]) first = at;
    const rows = covered[at]!;
    if (rows < best.rows || (rows === best.rows && at - first > best.last - best.first))
      best = { first, last: at, rows };
  }
  return best;
}

/** Stretches of lines that leave the strip free, and those that go across it. */
function partsAt(bands: readonly Band[], gutter: number): Band[][] {
  const parts: Band[][] = [];
  let wasFree: boolean | null = null;
  for (const band of bands) {
    const isFree = band.every((row) => row.right <= gutter || row.left >= gutter);
    if (isFree === wasFree) parts.at(-1)!.push(band);
    else parts.push([band]);
    wasFree = isFree;
  }
  return parts;
}

const sideOf = (part: readonly Band[], isOn: (row: Row) => boolean): Band[] =>
  part.map((band) => band.filter(isOn)).filter((band) => band.length > 0);

function isColumn(bands: readonly Band[]): boolean {
  const letters = bands.flat().reduce((sum, { text }) => sum + text.length, 0);
  return bands.length >= FEWEST_ROWS && letters / bands.length >= FEWEST_LETTERS;
}

/** A line of a table of contents: dots lead to the number of a page. */
const LEADERS = /(?:[.…·_]\s?){4,}\s*\d{1,4}$/;
/** Letters at the end of a line, and no more: a line may be as long as the file. */
const TAIL = 80;

function asBlock(bands: readonly Band[]): Block[] {
  const rows = bands.map(rowOfBand).filter(({ text }) => !LEADERS.test(text.slice(-TAIL)));
  return rows.length === 0 ? [] : [rows];
}

/** One row for all that stands on a line; far apart, its parts are cells. */
function rowOfBand(band: Band): Row {
  const [first] = band;
  if (band.length === 1) return first!;
  const isRightToLeft = band.filter((row) => row.isRightToLeft).length * 2 > band.length;
  const ordered = isRightToLeft ? [...band].reverse() : band;
  let text = "";
  let isTable = false;
  ordered.forEach((row, at) => {
    const before = ordered[at - 1];
    const gap = before === undefined ? 0 : Math.max(row.left - before.right, before.left - row.right);
    const isCell = gap > CELL_GAP * row.size;
    isTable ||= isCell;
    text += (before === undefined ? "" : isCell ? " | " : " ") + row.text;
  });
  return {
    ...ordered[0]!,
    text,
    isTable,
    isRightToLeft,
    left: least(band.map((row) => row.left)),
    right: -least(band.map((row) => -row.right)),
    size: sizeOf(band),
  };
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
