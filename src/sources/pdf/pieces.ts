import type { PdfPage } from "./open.ts";

/** Some letters that were set together. Lengths are points; y grows downwards, as one reads. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
  readonly isRightToLeft: boolean;
  readonly font: string;
  /** A blank was set before it. */
  readonly isApart: boolean;
}

/** Text of one page that runs in one direction. */
export interface Sheet {
  /** Of the page, seen in that direction. */
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** What the page could not give. */
export type PageFault = "broken" | "too large unpacked";

export interface ReadPage {
  /** The direction with most text first; empty where there is no text. */
  readonly sheets: readonly Sheet[];
  readonly characters: number;
  readonly fault: PageFault | null;
}

/** Half a turn, clockwise, in quarters; text at a slant (stamps, watermarks) is none. */
type Quarter = 0 | 1 | 2 | 3;

interface Placed extends Piece {
  readonly quarter: Quarter;
  readonly isArtifact: boolean;
}

/**
 * The text of a page as pieces with their places. Reads as it comes and stops at the limit, for a page of a few bytes may draw the same
 * form a thousand million times.
 */
export async function readPage(page: PdfPage, mostCharacters: number): Promise<ReadPage> {
  const placed: Placed[] = [];
  let characters = 0;
  let fault: PageFault | null = null;
  try {
    for await (const piece of placedOn(page)) {
      placed.push(piece);
      characters += piece.text.length;
      if (characters <= mostCharacters && placed.length <= MOST_PIECES) continue;
      fault = "too large unpacked";
      break;
    }
  } catch {
    fault = "broken";
  }
  const own = placed.filter((piece) => !piece.isArtifact);
  // Some programs mark the whole page as decoration.
  const kept = lengthOf(own) * 2 >= lengthOf(placed) ? own : placed;
  const { width, height } = page.getViewport({ scale: 1 });
  return { sheets: sheetsOf(kept, width, height), characters, fault };
}

const MOST_PIECES = 500_000;
const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

async function* placedOn(page: PdfPage): AsyncGenerator<Placed> {
  const view = matrixOf(page.getViewport({ scale: 1 }).transform);
  let artifacts = 0;
  /** Of the marked passages that are open, which are decoration. */
  const marks: boolean[] = [];
  let isApart = false;
  for await (const item of itemsOf(page)) {
    if ("type" in item) {
      if (item.type === "endMarkedContent") artifacts -= marks.pop() ? 1 : 0;
      else if (item.type.startsWith("beginMarkedContent")) {
        marks.push(item.tag === "Artifact");
        artifacts += item.tag === "Artifact" ? 1 : 0;
      }
      continue;
    }
    if (item.str.trim() === "") {
      isApart ||= item.str !== "";
      continue;
    }
    const matrix = multiplied(view, matrixOf(item.transform));
    const quarter = quarterOf(matrix);
    if (quarter !== null)
      yield {
        ...turned({ x: matrix[4], y: matrix[5] }, quarter),
        text: item.str,
        width: item.width,
        size: Math.hypot(matrix[2], matrix[3]) || item.height,
        isRightToLeft: item.dir === "rtl",
        font: item.fontName,
        isApart,
        quarter,
        isArtifact: artifacts > 0,
      };
    isApart = false;
  }
}

type Content = Awaited<ReturnType<PdfPage["getTextContent"]>>;
type Item = Content["items"][number];

async function* itemsOf(page: PdfPage): AsyncGenerator<Item & { readonly tag?: string }> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  let isDone = false;
  try {
    while (true) {
      const { value, done } = (await reader.read()) as { value?: Content; done: boolean };
      isDone = done;
      if (done) return;
      yield* value?.items ?? [];
    }
  } finally {
    // Left in the middle: the page is drawn no further.
    if (!isDone) await reader.cancel(new Error("enough")).catch(() => {});
  }
}

type Matrix = readonly [number, number, number, number, number, number];

/** Missing and strange parts are no numbers; what is placed by them is nowhere. */
const matrixOf = (values: readonly unknown[]): Matrix => {
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, at) => Number(values[at]));
  return [a!, b!, c!, d!, e!, f!];
};

const multiplied = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const SLANT = Math.PI / 36;

/** How far text is turned; null where it stands at a slant, or nowhere. */
function quarterOf([a, b, , , x, y]: Matrix): Quarter | null {
  if (![a, b, x, y].every(Number.isFinite) || (a === 0 && b === 0)) return null;
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) * (Math.PI / 2) > SLANT ? null : (((nearest + 4) % 4) as Quarter);
}

/** Turned back, so that its line runs to the right. */
function turned({ x, y }: { x: number; y: number }, quarter: Quarter): { x: number; y: number } {
  if (quarter === 1) return { x: y, y: -x };
  if (quarter === 2) return { x: -x, y: -y };
  return quarter === 3 ? { x: -y, y: x } : { x, y };
}

function sheetsOf(pieces: readonly Placed[], width: number, height: number): Sheet[] {
  const sheets = ([0, 1, 2, 3] as const).map((quarter): Sheet => {
    const own = pieces.filter((piece) => piece.quarter === quarter);
    // Turned back, the page lies left of or above the origin.
    const down = quarter === 1 ? width : quarter === 2 ? height : 0;
    const right = quarter === 2 ? width : quarter === 3 ? height : 0;
    return {
      height: quarter % 2 === 0 ? height : width,
      pieces: own.map((piece) => ({ ...piece, x: piece.x + right, y: piece.y + down })),
    };
  });
  return sheets.filter((sheet) => sheet.pieces.length > 0).sort((a, b) => lengthOf(b.pieces) - lengthOf(a.pieces));
}
