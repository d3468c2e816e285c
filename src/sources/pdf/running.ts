import type { Band } from "./rows.ts";

/** A page as lines from top to bottom. */
export interface Leaf {
  readonly height: number;
  readonly bands: readonly Band[];
}

export interface Cleaned {
  readonly leaves: readonly Leaf[];
  /** What stood in the margins, each once: a printed web page has its address there. */
  readonly running: readonly string[];
}

/** Of the height of the page; what is farther in is text. */
const MARGIN = 0.1;
const MOST_LINES = 3;
/** Letters; a head is no longer, a hostile line may be. */
const LONGEST = 1_000;
/** Of the height: heads stand where they stand, within the breadth of a hair. */
const SAME_PLACE = 0.01;
const PAGE_NUMBER =
  /^(?:[-–—·[(]\s*)?(?:(?:page|pg\.?|p\.|стр(?:аница|\.)?|с\.|сторінка|стор\.|seite|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|\||of|из|із|з|von)\s*\d{1,4})?(?:\s*[-–—·\])])?$/iu;
const LONE_NUMBER = /^\d{1,4}$/;
const PRINTED_ADDRESS = /https?:\/\/\S+(?:\s+\d+\s*\/\s*\d+)?$/;

/**
 * Takes heads and feet that come again and page numbers off the pages. What comes again: the same words, whatever their figures, at the
 * same height of the margin, on three pages or on two of a few.
 */
export function withoutRunning(leaves: readonly Leaf[]): Cleaned {
  const needed = leaves.length <= 5 ? 2 : 3;
  const places = new Map<string, Set<number>>();
  leaves.forEach((leaf, page) => {
    for (const band of marginOf(leaf))
      for (const key of keysOf(leaf, band)) places.set(key, (places.get(key) ?? new Set()).add(page));
  });
  const running = new Set<string>();
  const cleaned = leaves.map((leaf): Leaf => {
    const dropped = new Set(marginOf(leaf).filter((band) => isRunning(leaf, band)));
    for (const band of dropped) running.add(textOf(band));
    return dropped.size === 0 ? leaf : { ...leaf, bands: leaf.bands.filter((band) => !dropped.has(band)) };
  });
  return { leaves: cleaned, running: [...running] };

  function isRunning(leaf: Leaf, band: Band): boolean {
    const text = textOf(band);
    // A lone number on a lone page may be anything.
    if (PAGE_NUMBER.test(text)) return leaves.length > 1 || !LONE_NUMBER.test(text) || text === "1";
    if (PRINTED_ADDRESS.test(text) && /\d\s*\/\s*\d+$/.test(text)) return true;
    return keysOf(leaf, band).some((key) => (places.get(key)?.size ?? 0) >= needed);
  }
}

export const textOf = (band: Band): string => band.map(({ text }) => text).join(" ");

const isShort = (band: Band): boolean => textOf(band).length < LONGEST;

function marginOf({ height, bands }: Leaf): Band[] {
  const isHead = (band: Band) => band[0]!.y < MARGIN * height && isShort(band);
  const isFoot = (band: Band) => band[0]!.y > (1 - MARGIN) * height && isShort(band);
  return [...bands.slice(0, MOST_LINES).filter(isHead), ...bands.slice(-MOST_LINES).filter(isFoot)];
}

/** Two, so that places on both sides of a border of rounding meet. */
function keysOf({ height }: Leaf, band: Band): string[] {
  const text = textOf(band).replace(/\d+/g, "#").toLowerCase();
  const place = band[0]!.y / height / SAME_PLACE;
  return [`${text} ${Math.floor(place)}a`, `${text} ${Math.round(place)}b`];
}
