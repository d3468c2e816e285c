import type { Piece } from "./pieces.ts";

/** Words on one base line with no wide gap between them. */
export interface Row {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** Of its first word, for asking whether that would have fitted on the line before. */
  readonly firstWord: number;
  /** More than one cell of a table. */
  readonly isTable: boolean;
}

/** Everything on one base line, in reading order: one row, or several with wide gaps between them. */
export type Band = readonly Row[];

/** In heights of the type. */
const SAME_LINE = 0.45;
const BLANK = 0.12;
const WIDE_GAP = 1;
const RAISED = 0.15;
const NOTE_MARK = /^(?:\d{1,3}|\*{1,3}|†)$/;

/** The bands of a sheet, from top to bottom. */
export function bandsOf(pieces: readonly Piece[]): Band[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const bands: Piece[][] = [];
  let base: Piece | null = null;
  for (const piece of sorted) {
    const reach = SAME_LINE * Math.max(piece.size, base?.size ?? 0);
    if (base && piece.y - base.y <= reach) {
      bands.at(-1)!.push(piece);
      // The line is where its larger type stands; marks of notes are raised above it.
      if (piece.size > base.size) base = piece;
    } else {
      bands.push([piece]);
      base = piece;
    }
  }
  return bands.map(bandOf);
}

function bandOf(pieces: readonly Piece[]): Band {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  const groups: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const isFar = piece.x - end > WIDE_GAP * Math.max(piece.size, groups.at(-1)?.at(-1)?.size ?? 0);
    // The same words set twice, a little apart, are bold type or a shadow.
    const twin = groups.at(-1)?.at(-1);
    if (twin && twin.text === piece.text && Math.abs(twin.x - piece.x) < 0.2 * piece.size) continue;
    if (isFar) groups.push([piece]);
    else groups.at(-1)!.push(piece);
    end = Math.max(end, piece.x + piece.width);
  }
  return groups.map(rowOf);
}

function rowOf(pieces: readonly Piece[]): Row {
  const size = sizeOf(pieces);
  const isRightToLeft = runsLeft(pieces);
  const ordered = isRightToLeft ? rightToLeft(pieces) : pieces;
  const largest = ordered.find((piece) => piece.size === size) ?? ordered[0]!;
  let text = "";
  let before: Piece | null = null;
  for (const piece of ordered) {
    const isMark = piece.size < 0.8 * size && largest.y - piece.y > RAISED * size && NOTE_MARK.test(piece.text.trim());
    const gap = before === null ? 0 : gapBetween(before, piece);
    if (before !== null && (piece.isApart || gap > BLANK * size)) text += " ";
    // A raised number calls a note; set beside a figure it would change the figure.
    text += isMark && before !== null ? `[${piece.text.trim()}]` : piece.text;
    before = piece;
  }
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  const trimmed = text.replace(/\s+/g, " ").trim();
  const firstWord = ((right - left) * (trimmed.split(" ", 1)[0]!.length + 1)) / Math.max(1, trimmed.length);
  return { text: trimmed, left, right, y: largest.y, size, isRightToLeft, firstWord, isTable: false };
}

const gapBetween = (one: Piece, other: Piece): number =>
  one.x < other.x ? other.x - one.x - one.width : one.x - other.x - other.width;

/** The size in which most of the letters are set. */
export function sizeOf(rows: readonly { readonly text: string; readonly size: number }[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of rows) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  let best = 0;
  let most = 0;
  for (const [size, length] of lengths)
    if (length > most) {
      best = size;
      most = length;
    }
  return best;
}

const runsLeft = (pieces: readonly Piece[]): boolean =>
  pieces.reduce((sum, { isRightToLeft, text }) => sum + (isRightToLeft ? text.length : -lettersIn(text)), 0) > 0;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** From right to left; pieces that run to the right (numbers, foreign names) keep their order among themselves. */
function rightToLeft(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let foreign: Piece[] = [];
  for (const piece of [...pieces].reverse()) {
    if (!piece.isRightToLeft) {
      foreign.unshift(piece);
      continue;
    }
    ordered.push(...foreign, piece);
    foreign = [];
  }
  return [...ordered, ...foreign];
}
