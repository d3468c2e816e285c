import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { readHunspell } from "./hunspell.ts";
import { remembering } from "./remember.ts";

/** The dictionary form of a word form in lower case; the form itself where none is known. */
export type Lemmatiser = (form: string) => string;

const require = createRequire(import.meta.url);

/** Beside the bundle, or in the packages that the build copies from. */
const folder = (bundled: string, packaged: string): string => {
  const beside = fileURLToPath(new URL(`./data/${bundled}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../node_modules/${packaged}`, import.meta.url));
};

const MOST_REMEMBERED = 50_000;

const opened = new Map<string, Promise<Lemmatiser>>();

/**
 * Opens a language's lemmatiser once: the OpenCorpora dictionary through `az` for Russian, the Hunspell dictionary for Ukrainian,
 * the Snowball stemmer (stems instead of lemmas) for English; of other languages every form is its own lemma.
 * @throws Error when the dictionary's files are missing.
 */
export function openLemmatiser(language: string): Promise<Lemmatiser> {
  let lemmatiser = opened.get(language);
  if (!lemmatiser) {
    const open = OPENERS[language];
    lemmatiser = open
      ? open().then((lemmatise) => remembering(lemmatise, MOST_REMEMBERED))
      : Promise.resolve((form) => form);
    opened.set(language, lemmatiser);
  }
  return lemmatiser;
}

const OPENERS: Readonly<Record<string, () => Promise<Lemmatiser>>> = {
  ru: openRussian,
  uk: openUkrainian,
  en: openEnglish,
};

interface Parse {
  normalize(): { readonly word: string };
}

async function openRussian(): Promise<Lemmatiser> {
  const { Morph } = require("az") as {
    Morph: ((form: string) => readonly Parse[]) & { init(path: string, done: (error: Error | null) => void): void };
  };
  await new Promise<void>((resolve, reject) =>
    Morph.init(folder("az", "az/dicts"), (error) => (error ? reject(error) : resolve())),
  );
  return (form) => Morph(form)[0]?.normalize().word.replaceAll("ё", "е") ?? form;
}

async function openUkrainian(): Promise<Lemmatiser> {
  const at = folder("dictionary-uk", "dictionary-uk");
  const dictionary = readHunspell(readFileSync(`${at}/index.aff`, "utf8"), readFileSync(`${at}/index.dic`, "utf8"));
  // Of several bases the shortest is the commonest word more often than not («судом»: «суд», not «судома»).
  return (form) => {
    const bases = dictionary.basesOf(form);
    return bases.reduce((best, base) => (base.length < best.length ? base : best), bases[0] ?? form);
  };
}

async function openEnglish(): Promise<Lemmatiser> {
  const snowball = require("snowball-stemmers") as { newStemmer(language: string): { stem(word: string): string } };
  const stemmer = snowball.newStemmer("english");
  return (form) => stemmer.stem(form);
}
