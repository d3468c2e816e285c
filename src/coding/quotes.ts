import type { Reading } from "./reading.ts";
import { oncePer } from "./standing.ts";

/** What stands between an opening and a closing mark, over several sentences where need be. Word indexes of the marks. */
export interface Quote {
  readonly open: number;
  readonly close: number;
}

const OPENING = new Set(["«", "“", "„"]);
const CLOSING = new Set(["»", "”"]);
/** Words: what is longer was never closed. */
const LONGEST = 300;
/** Words: names and single terms in quotes are nobody's speech. */
const SHORTEST = 5;

/** The quotations of a document, in the order of the text; straight marks open and close in turn. */
export const quotesOf = oncePer((reading: Reading): Quote[] => {
  const quotes: Quote[] = [];
  let open: number | null = null;
  for (const [at, { form }] of reading.words.entries()) {
    const isOpen: boolean = open !== null && at - open <= LONGEST;
    if (OPENING.has(form) || (form === '"' && !isOpen)) open = at;
    else if (isOpen && (CLOSING.has(form) || form === '"')) {
      if (at - open! > SHORTEST) quotes.push({ open: open!, close: at });
      open = null;
    }
  }
  return quotes;
});

/** The quotation in which a word stands, or null. */
export function quoteAround(reading: Reading, word: number): Quote | null {
  const quotes = quotesOf(reading);
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle]!;
    if (word < quote.open) high = middle - 1;
    else if (word > quote.close) low = middle + 1;
    else return quote;
  }
  return null;
}
