import { randomInt } from "node:crypto";
import { Protected } from "./protected.ts";
import { WORDS, type WordLanguage, wordsOf } from "./words.ts";

const WORDS_IN_PASSPHRASE = 6;

/**
 * A passphrase of six words, each chosen evenly among 7,776: 77.5 bits. At a second a guess, that is beyond anybody.
 *
 * @param choose - Yields an integer from 0 up to and without its argument, each as likely as the others.
 */
export function generatePassphrase(
  language: WordLanguage,
  choose: (below: number) => number = randomInt,
): Protected<string> {
  const words = wordsOf(language);
  return new Protected(Array.from({ length: WORDS_IN_PASSPHRASE }, () => words[choose(WORDS)]!).join(" "));
}

/** What a passphrase that somebody thought up looks like; `fair` says that nothing is plainly wrong with it, not that it is good. */
export type Strength = "too short" | "repeats itself" | "too few words" | "fair";

const FEWEST_CHARACTERS = 12;
const FEWEST_DISTINCT = 7;
const FEWEST_WORDS = 4;
/** Letters alone are words, however they are joined; so many are four words of a good length. */
const MANY_LETTERS = 24;

/**
 * Looks at a passphrase for what is plainly weak. Says so and decides nothing.
 *
 * @param passphrase - UTF-8.
 */
export function strengthOf(passphrase: Uint8Array): Strength {
  const text = Buffer.from(passphrase).toString("utf8").normalize("NFKC").trim();
  const characters = [...text.toLowerCase()];
  if (characters.length < FEWEST_CHARACTERS) return "too short";
  if (new Set(characters).size < FEWEST_DISTINCT) return "repeats itself";
  const words = new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}'’]+/u)
      .filter((word) => word.length > 1),
  );
  const isWordsOnly = /^[\p{L}\p{M}\p{Zs}\p{P}]+$/u.test(text);
  return isWordsOnly && words.size < FEWEST_WORDS && characters.length < MANY_LETTERS ? "too few words" : "fair";
}
