import abbreviations from "./abbreviations.json" with { type: "json" };
import junk from "./junk.json" with { type: "json" };
import type { Sentence, Word } from "./word.ts";

const TERMINAL = new Set([".", "!", "?", "…"]);
const CLOSING = new Set(["»", "”", '"', ")", "’", "'", "]"]);
const OPENING = new Set(["«", "“", "„", '"', "(", "[", "—", "–", "-", "•", "*"]);
const ABBREVIATIONS = new Set<string>(abbreviations.before);
/** German writes ordinals with a full stop: "am 7. November". */
const AFTER_ORDINAL = new Set<string>(abbreviations.afterOrdinal);
/** Words. Text without full stops is cut all the same, so that no later step can cost the square of its length. */
const LONGEST_SENTENCE = 300;
const LONGEST_TITLE = 24;

/**
 * Cuts the words into sentences, headings and list items; every word belongs to exactly one.
 *
 * A line break ends a sentence unless the line stops in mid-sentence (no closing mark, and the next line goes on in
 * lower case), as texts wrapped by hand or by a converter do.
 */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 0; i < words.length; i++) {
    const lineBreak = i + 1 < words.length && breakAfter(text, words, i);
    const isEnd = i + 1 === words.length || lineBreak || endsSentence(text, words, i) || i - first >= LONGEST_SENTENCE;
    if (!isEnd) continue;
    sentences.push(sentenceOf(text, words, first, i + 1, paragraph, sentences.length));
    first = i + 1;
    if (lineBreak) paragraph++;
  }
  return sentences;
}

function sentenceOf(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  paragraph: number,
  index: number,
): Sentence {
  const start = words[first]!.start;
  const end = words[last - 1]!.end;
  const isLine = beginsLine(text, start) && endsLine(text, end);
  const isOpen = !TERMINAL.has(words[last - 1]!.form);
  const role = isJunk(text.slice(start, Math.min(end, start + 200)))
    ? "junk"
    : isLine && last - first <= LONGEST_TITLE && (isOpen || index === 0)
      ? "title"
      : "prose";
  return { start, end, first, last, paragraph, role };
}

const BLANK = /[^\S\n]/;

function beginsLine(text: string, offset: number): boolean {
  let i = offset - 1;
  while (i >= 0 && BLANK.test(text[i]!)) i--;
  return i < 0 || text[i] === "\n";
}

function endsLine(text: string, offset: number): boolean {
  let i = offset;
  while (i < text.length && BLANK.test(text[i]!)) i++;
  return i >= text.length || text[i] === "\n";
}

/** Whether a line break that counts stands between word i and the next. */
function breakAfter(text: string, words: readonly Word[], i: number): boolean {
  const gap = text.slice(words[i]!.end, words[i + 1]!.start);
  if (!gap.includes("\n")) return false;
  const next = words[i + 1]!;
  const goesOn = next.kind === "letters" && !next.isCapital && isLower(text, next);
  return !goesOn || TERMINAL.has(words[i]!.form) || words[i]!.form === ":" || words[i]!.form === ";";
}

const isLower = (text: string, word: Word): boolean =>
  text[word.start]!.toLowerCase() === text[word.start] && text[word.start]!.toUpperCase() !== text[word.start];

function endsSentence(text: string, words: readonly Word[], i: number): boolean {
  let mark = i;
  // Closing quotes and brackets belong to the sentence that they close.
  if (CLOSING.has(words[i]!.form) && i > 0 && TERMINAL.has(words[i - 1]!.form)) mark = i - 1;
  else if (!TERMINAL.has(words[i]!.form)) return false;
  const next = words[i + 1];
  if (!next) return true;
  if (TERMINAL.has(next.form) || (mark === i && CLOSING.has(next.form) && next.start === words[i]!.end)) return false;
  if (next.start === words[i]!.end) return false;
  const opener = OPENING.has(next.form) ? words[i + 2] : next;
  const startsNew = opener?.kind !== "letters" || opener.isCapital || OPENING.has(opener.form);
  if (next.form === "—" || next.form === "–")
    return startsNew && mark === i && words[mark]!.form !== "." ? false : startsNew;
  if (!startsNew) return false;
  return words[mark]!.form !== "." || !isAbbreviation(text, words, mark, next);
}

function isAbbreviation(text: string, words: readonly Word[], dot: number, next: Word): boolean {
  const before = words[dot - 1];
  if (!before || before.end !== words[dot]!.start) return false;
  if (before.kind === "digits") return AFTER_ORDINAL.has(next.form);
  // An initial: one capital letter before the dot («К. Малышкин», "U.S.").
  if (before.kind === "letters" && before.end - before.start === 1 && before.isCapital) return true;
  if (before.kind !== "letters" || !ABBREVIATIONS.has(before.form)) return false;
  // «в 2023 г. Москва…»: after a year the abbreviation may close the sentence, before a name it does not.
  const isAfterNumber = words[dot - 2]?.kind === "digits";
  return !(
    isAfterNumber &&
    (abbreviations.closing as string[]).includes(before.form) &&
    next.kind === "letters" &&
    text[next.start] !== undefined &&
    next.isCapital
  );
}

const JUNK = new RegExp(`^[\\s•*\\-–—>|]*(?:${junk.beginnings.join("|")})`, "iu");
const JUNK_ANYWHERE = new RegExp(junk.anywhere.join("|"), "iu");

const isJunk = (line: string): boolean => JUNK.test(line) || JUNK_ANYWHERE.test(line);
