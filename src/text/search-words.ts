import { createRequire } from "node:module";
import { openLemmatiser } from "./lemma.ts";
import { remembering } from "./remember.ts";
import type { ReadText } from "./word.ts";
import { wordsOf } from "./words.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The forms under which a word of a language is found. */
type SearchForms = (form: string) => readonly string[];
/** Forms that a word has at most. */
export const MOST_FORMS = 2;

const require = createRequire(import.meta.url);
const MOST_REMEMBERED = 50_000;
const opened = new Map<string, Promise<SearchForms>>();

/**
 * A word's dictionary form; in Russian its stem as well: the dictionary lacks most names of towns, and takes «Казани» and «Казань» for
 * forms of two verbs.
 */
export function openSearchForms(language: string): Promise<SearchForms> {
  let forms = opened.get(language);
  if (!forms) {
    forms = openLemmatiser(language).then((lemmatise) => {
      const stem = language === "ru" ? russianStemmer() : null;
      const formsOf = (form: string) => (stem ? [lemmatise(form), stem(form)] : [lemmatise(form)]);
      return remembering(formsOf, MOST_REMEMBERED);
    });
    opened.set(language, forms);
  }
  return forms;
}

function russianStemmer(): (form: string) => string {
  const snowball = require("snowball-stemmers") as { newStemmer(language: string): { stem(word: string): string } };
  const stemmer = snowball.newStemmer("russian");
  return (form) => stemmer.stem(form.replaceAll("ё", "е"));
}

/**
 * The words by which a text is found: its letters and numbers in their dictionary forms, each once, in order of appearance.
 * What lies in `hidden` (in order, without overlap) is left out.
 */
export async function searchWordsOf(read: ReadText, hidden: readonly Stretch[]): Promise<string[]> {
  const formsOf = await openSearchForms(read.language);
  const words = new Set<string>();
  let at = 0;
  for (const { start, end, form, kind } of read.words) {
    while (at < hidden.length && hidden[at]!.end <= start) at++;
    const isHidden = at < hidden.length && hidden[at]!.start < end;
    if (kind !== "mark" && !isHidden) for (const word of formsOf(form)) words.add(word);
  }
  return [...words];
}

const LANGUAGES = ["ru", "uk", "en"] as const;

/** A question's words, each with the forms that it may have in any of the languages. */
export async function questionWordsOf(question: string): Promise<string[][]> {
  const all = await Promise.all(LANGUAGES.map(openSearchForms));
  const words = wordsOf(question.normalize("NFC")).filter(({ kind }) => kind !== "mark");
  return words.map(({ form }) => [...new Set([form, ...all.flatMap((formsOf) => formsOf(form))])]);
}
