import type { ReadText } from "../../text/word.ts";

const LONGEST_GLOSS = 6;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
];
const scriptIndex = (form: string): number => SCRIPTS.findIndex((script) => script.test(form[0]!));

/** The same name in another script, in brackets: «Анна Зимина (Anna Zimina)». */
export function glossOf({ words, text }: ReadText, end: number): { start: number; end: number }[] {
  if (words[end + 1]?.form !== "(") return [];
  const own = scriptIndex(words[end]!.form);
  let last = end + 2;
  for (; last < words.length && last <= end + 1 + LONGEST_GLOSS; last++) {
    const word = words[last]!;
    const isPart = word.kind === "letters" ? scriptIndex(word.form) !== own : word.form === "." || word.form === "-";
    if (!isPart) break;
  }
  const first = words[end + 2];
  if (!first || last === end + 2 || (words[last]?.form !== ")" && words[last]?.form !== ",")) return [];
  const shown = text.slice(first.start, words[last - 1]!.end);
  // «(BBC)» says where, not who.
  const isName =
    shown[0] === shown[0]!.toUpperCase() && (last > end + 3 || shown !== shown.toUpperCase() || scriptIndex(shown) > 1);
  return isName ? [{ start: first.start, end: words[last - 1]!.end }] : [];
}
