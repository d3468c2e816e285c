import type { Word } from "./word.ts";

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x2018, 0x0060]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const SOFT_HYPHEN = 0xad;
const MODIFIER_APOSTROPHE = 0x02bc;

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const JOINING = 4;
const MARK = 5;

/** Class of every UTF-16 code unit, filled as the units are met; 0 is "not yet known". */
const classes = new Uint8Array(65536);

function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  // Surrogates: letters of rare scripts and pictures alike; as letters they stay in one piece.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  // The Ukrainian apostrophe that Unicode counts as a letter.
  if (unit === MODIFIER_APOSTROPHE) return JOINING;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char) || unit === SOFT_HYPHEN) return JOINING;
  if (/[\s\p{Z}\p{Cc}\p{Cf}]/u.test(char)) return SPACE;
  return MARK;
}

/**
 * The words, numbers and marks of a text, in order and without overlap, in one pass.
 * Any string is accepted, lone surrogates included.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE || kind === JOINING) {
      at++;
    } else if (kind === LETTER) {
      at = pushLetters(text, at, length, words);
    } else if (kind === DIGIT) {
      const start = at;
      while (at < length && classOf(text.charCodeAt(at)) === DIGIT) at++;
      words.push({ start, end: at, form: text.slice(start, at), kind: "digits", isCapital: false });
    } else {
      words.push({ start: at, end: at + 1, form: text[at]!, kind: "mark", isCapital: false });
      at++;
    }
  }
  return words;
}

function pushLetters(text: string, start: number, length: number, words: Word[]): number {
  let at = start;
  let isPlain = true;
  for (;;) {
    while (at < length) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === JOINING) isPlain = false;
      else if (kind !== LETTER) break;
      at++;
    }
    // A hyphen or apostrophe goes on with the word only when a letter follows it.
    const unit = at < length ? text.charCodeAt(at) : 0;
    const isJoint = HYPHENS.has(unit) || APOSTROPHES.has(unit);
    if (!isJoint || at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== LETTER) break;
    if (APOSTROPHES.has(unit) && isGenitive(text, at, length)) {
      pushWord(text, start, at, isPlain, words);
      pushWord(text, at, at + 2, false, words);
      return at + 2;
    }
    isPlain = false;
    at++;
  }
  pushWord(text, start, at, isPlain, words);
  return at;
}

/** "mayor's": the clitic is a word of its own, so that "mayor" is found. */
function isGenitive(text: string, apostrophe: number, length: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  return (
    apostrophe + 2 >= length ||
    (classOf(text.charCodeAt(apostrophe + 2)) !== LETTER && !HYPHENS.has(text.charCodeAt(apostrophe + 2)))
  );
}

function pushWord(text: string, start: number, end: number, isPlain: boolean, words: Word[]): void {
  const shown = text.slice(start, end);
  const lower = shown.toLowerCase();
  const form = isPlain ? lower.replaceAll("ё", "е") : plainForm(lower);
  words.push({ start, end, form, kind: "letters", isCapital: shown[0] !== lower[0] });
}

function plainForm(lower: string): string {
  return lower
    .replace(/[\u2019\u02bc\u2018`]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\u00ad|\u0301|\u0300/g, "")
    .replaceAll("ё", "е");
}
