/** Lines of one depth of quoting. */
export interface Passage {
  /** How many times it is quoted; 0 for what the sender wrote. */
  readonly depth: number;
  readonly lines: readonly string[];
}

const QUOTE = /^(?:[ \t]?>)+/;

/** Parts a plain text by the depth of its quoting; the marks are taken away. */
export function passagesOf(text: string): Passage[] {
  const passages: { depth: number; lines: string[] }[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const marks = QUOTE.exec(line)?.[0] ?? "";
    const depth = marks.replace(/[^>]/g, "").length;
    const words = line.slice(marks.length).replace(marks === "" ? "" : /^ /, "");
    const last = passages.at(-1);
    // An empty line between quoted ones belongs to them: some programs leave its mark out.
    if (last && (last.depth === depth || (depth === 0 && words.trim() === "" && last.depth > 0)))
      last.lines.push(words);
    else passages.push({ depth, lines: [words] });
  }
  return passages;
}

/** No program wraps wider. */
const WIDEST = 100;
const NARROWEST = 50;
const ITEM = /^\s*(?:[-–—•*·]|\d{1,3}[.)]|[a-zа-яёіїє]\))\s/iu;

/**
 * Undoes the wrapping of lines: a line goes on in the next where the next one's first word would not have fit. Where lines are longer
 * than programs wrap, nothing was wrapped.
 */
export function unwrapped(lines: readonly string[]): string[] {
  const width = Math.max(...lines.map((line) => (line.length <= WIDEST ? line.trimEnd().length : 0)), 0);
  if (width < NARROWEST) return [...lines];
  const out: string[] = [];
  // Its length as it stood: what has been joined says nothing of the width.
  let before = 0;
  for (const line of lines) {
    const words = line.trim();
    const isGoingOn =
      before > 0 &&
      before <= WIDEST &&
      words !== "" &&
      !ITEM.test(line) &&
      before + 1 + firstWord(words).length > width;
    if (isGoingOn) out.push(joined(out.pop()!, words));
    else out.push(line.trimEnd());
    before = line.trimEnd().length;
  }
  return out;
}

const firstWord = (words: string): string => /^\S+/.exec(words)?.[0] ?? "";

/** A soft hyphen at the end is one of the typesetter's; a hard one may belong to the word and stays. */
const joined = (line: string, next: string): string => {
  if (line.endsWith("\u00ad")) return line.slice(0, -1) + next;
  return /[\p{L}]-$/u.test(line) ? line + next : `${line} ${next}`;
};
