import { openLemmatiser } from "./lemma.ts";
import type { ReadText } from "./word.ts";
import { wordsOf } from "./words.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words by which a text is found: its letters and numbers in their dictionary forms, each once, in order of appearance.
 * What lies in `hidden` (in order, without overlap) is left out.
 */
export async function searchWordsOf(read: ReadText, hidden: readonly Stretch[]): Promise<string[]> {
  const lemmatise = await openLemmatiser(read.language);
  const words = new Set<string>();
  let at = 0;
  for (const { start, end, form, kind } of read.words) {
    while (at < hidden.length && hidden[at]!.end <= start) at++;
    const isHidden = at < hidden.length && hidden[at]!.start < end;
    if (kind !== "mark" && !isHidden) words.add(lemmatise(form));
  }
  return [...words];
}

const LANGUAGES = ["ru", "uk", "en"] as const;

/** A question's words, each with the dictionary forms that it may have in any of the languages. */
export async function questionWordsOf(question: string): Promise<string[][]> {
  const lemmatisers = await Promise.all(LANGUAGES.map(openLemmatiser));
  const words = wordsOf(question.normalize("NFC")).filter(({ kind }) => kind !== "mark");
  return words.map(({ form }) => [...new Set([form, ...lemmatisers.map((lemmatise) => lemmatise(form))])]);
}
