import { languageOf } from "./language.ts";
import { sentencesOf } from "./sentences.ts";
import type { ReadText } from "./word.ts";
import { wordsOf } from "./words.ts";

/** Takes a normalised text apart. `language` is a hint that wins when it names a language that can be told apart. */
export function readText(text: string, language?: string | null): ReadText {
  const words = wordsOf(text);
  return { text, language: languageOf(text, language), words, sentences: sentencesOf(text, words) };
}
