/**
 * One word, number or mark of a text.
 *
 * `letters`: letters with inner hyphens and apostrophes ("Санкт-Петербург", "об'єднання"); the English clitic "'s" is a word of its own.
 * `digits`: a run of digits ("15-го" is digits, mark, letters). `mark`: one other visible character. White space is no word.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, ё as е, every apostrophe as ', for looking up; never shown. */
  readonly form: string;
  readonly kind: "letters" | "digits" | "mark";
  readonly isCapital: boolean;
}

/** Codes of the languages that can be told apart (ISO 639-1), or "other". */
export type Language = "en" | "ru" | "uk" | "be" | "de" | "pl" | "es" | "fr" | "it" | "other";

/** A sentence, heading or list item: `first` and `last` (exclusive) index the document's words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Counts paragraphs (blank-line or line separated blocks) from 0. */
  readonly paragraph: number;
  /** `title`: a heading line; `prose`: a sentence; `junk`: page furniture ("Read also …", share buttons, "[ad_1]"). */
  readonly role: "title" | "prose" | "junk";
}

/** A text taken apart once; every later reader works on this. */
export interface ReadText {
  /** Normalised: NFC, LF. */
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}
