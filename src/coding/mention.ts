import type { Word } from "../text/word.ts";
import type { Entry } from "./lexicon.ts";

/** An entry of the lexicon found in the text. Word indexes are those of the document, `last` inclusive. */
export interface Mention {
  readonly kind: string;
  readonly code: string;
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Something that stands between two words of the document, `last` inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const CLAUSE_MARKS = new Set([",", ";", ":", "—", "–", "(", ")", "«", "»", "“", "”", '"']);
const CLAUSE_WORDS = new Set([
  "and",
  "but",
  "while",
  "who",
  "which",
  "that",
  "и",
  "а",
  "но",
  "что",
  "который",
  "й",
  "але",
  "що",
  "який",
  "яка",
  "яке",
  "які",
  "та",
  "або",
  "которая",
  "которое",
  "которые",
  "или",
  "where",
  "or",
]);

/** Number of clause marks and joining words strictly between two stretches of words, a rough distance in structure. */
export function clausesBetween(words: readonly Word[], a: Stretch, b: Stretch): number {
  const from = Math.min(a.last, b.last) + 1;
  const to = Math.max(a.first, b.first);
  let count = 0;
  for (let i = from; i < to; i++) {
    const form = words[i]!.form;
    if (CLAUSE_MARKS.has(form) || CLAUSE_WORDS.has(form)) count++;
  }
  return count;
}

/** Words between two stretches; 0 when they touch or overlap. */
export function wordsBetween(a: Stretch, b: Stretch): number {
  if (a.first > b.last) return a.first - b.last - 1;
  if (b.first > a.last) return b.first - a.last - 1;
  return 0;
}
