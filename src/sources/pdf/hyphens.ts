/** How a line is put behind another: the hyphen at its end cut off or not, and what stands between them. */
export interface Join {
  readonly cut: 0 | 1;
  readonly glue: "" | " ";
}

/** No word is longer; a line may be, and is not searched from its beginning. */
const LONGEST_WORD = 80;
const BROKEN = /(\p{L}+)[-\u00ad\u2010]$/u;
const ENDING = /\p{L}+[-\u00ad\u2010]?$/u;
const LAST = /\p{L}+$/u;
const NEXT = /^\p{Ll}+/u;
/** Parts that keep their hyphen in Russian and Ukrainian wherever a line breaks. */
const LAST_PARTS = new Set(["то", "либо", "нибудь", "таки", "ка", "небудь"]);
const FIRST_PARTS = new Set(["из", "із", "з", "кое", "кой", "во", "в"]);
const AFTER_PO = /(?:[сц]к[иі]|ому|ему)$/u;

/**
 * Puts two lines together and takes the hyphen out that only the line's end had brought. One that belongs to the word stays: if the text
 * has the word with it elsewhere, before a capital or figure, and in words that are always written so ("из-за", "кто-то").
 *
 * @param words - Every word of the text, lower case, whole ones only.
 */
export function joiner(words: ReadonlySet<string>): (before: string, after: string) => Join {
  return (before, after) => {
    const end = before.slice(-LONGEST_WORD);
    const first = BROKEN.exec(end)?.[1];
    const next = NEXT.exec(after.slice(0, LONGEST_WORD))?.[0];
    if (first === undefined) return { cut: 0, glue: isHalf(end, next, words) ? "" : " " };
    const isKept = next === undefined || belongs(first.toLowerCase(), next, words);
    return { cut: end.endsWith("\u00ad") || !isKept ? 1 : 0, glue: "" };
  };
}

/** pdf.js drops soft hyphens: then only the rest of the text tells that a word was parted. */
function isHalf(end: string, next: string | undefined, words: ReadonlySet<string>): boolean {
  const last = LAST.exec(end)?.[0].toLowerCase();
  return last !== undefined && next !== undefined && !words.has(last) && words.has(last + next);
}

function belongs(first: string, next: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + next)) return false;
  if (words.has(`${first}-${next}`)) return true;
  if (LAST_PARTS.has(next) || FIRST_PARTS.has(first)) return true;
  return first === "по" && AFTER_PO.test(next);
}

/** Whole words of the lines, those with a hyphen inside too; what ends a line may be a half and is none. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const half = ENDING.exec(line.slice(-LONGEST_WORD))?.[0].length ?? 0;
    for (const [word] of line.slice(0, line.length - half).matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      words.add(word.toLowerCase());
  }
  return words;
}
