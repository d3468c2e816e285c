import type { Word } from "../text/word.ts";
import type { Reader } from "./candidate.ts";
import { DISTRICT_NOUNS, type Key, REGION_BEFORE } from "./words.ts";

/** Index of the noun right after (with "Autonomous" and the like between), or -1. */
export function nounAfter(words: readonly Word[], last: number, end: number, pattern: RegExp): number {
  for (let i = last + 1; i <= last + 3 && i < end; i++) {
    if (pattern.test(words[i]!.form)) return i;
    if (!/^(?:автоном|autonom|народн|people$|'s$)/.test(words[i]!.form)) return -1;
  }
  return -1;
}

/** «районе», also behind another name of the district in brackets: «Радянському (Ічкінському) районі». */
export function districtAfter(words: readonly Word[], last: number, end: number, key: Key): number {
  const isBracket = words[last + 1]?.form === "(" && words[last + 3]?.form === ")";
  return nounAfter(words, isBracket ? last + 3 : last, end, DISTRICT_NOUNS[key]);
}

/** "in the province of Gilan", «в штате Висконсин»: what follows is the unit and not its seat. */
export function hasRegionBefore({ read: { words }, i, start }: Reader): boolean {
  const at = i - 1 > start && /^(?:of|de|del|di|da)$/.test(words[i - 1]!.form) ? i - 2 : i - 1;
  return at >= start && REGION_BEFORE.test(words[at]!.form);
}
