import type { Language } from "./word.ts";

const KNOWN = new Set<string>(["en", "ru", "uk", "be", "de", "pl", "es", "fr", "it"]);
const SAMPLE = 20_000;

/** Function words that hardly occur in the other languages of the same script. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set("и в не на что с как по его это из за был они также или для от их при только были".split(" ")),
  uk: new Set("і в не на що з як та у його це із за був вони також або для від їх при й були до".split(" ")),
  be: new Set("і ў не на што з як па яго гэта за быў яны таксама для ад іх пры былі да".split(" ")),
  en: new Set("the of and to in that is was for on with by at from as were it he she they not have".split(" ")),
  de: new Set("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als".split(" ")),
  pl: new Set("i w nie na się z do że jest o to przez po jak od za oraz dla są był".split(" ")),
  es: new Set("de la que el en y los del se las por un para con no una su al lo como".split(" ")),
  fr: new Set("de la le et les des en un du une que est pour qui dans par plus sur au pas".split(" ")),
  it: new Set("di e il la che in un per è con del non si una della le dei gli alla sono".split(" ")),
};

/** The language named by a hint ("uk-UA", "RU") when it is one that can be told apart, else the language of the text. */
export function languageOf(text: string, hint?: string | null): Language {
  const named = hint?.toLowerCase().split(/[-_]/)[0];
  if (named && KNOWN.has(named)) return named as Language;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return "other";
  const cyrillic = count(sample, /[а-яёіїєґў]/g);
  const latin = count(sample, /[a-zà-ÿąćęłńóśźż]/g);
  if (cyrillic + latin < count(sample, /\p{L}/gu) / 2) return "other";
  return cyrillic >= latin
    ? cyrillicLanguage(sample, words)
    : bestByFunctionWords(words, ["en", "de", "pl", "es", "fr", "it"]);
}

function cyrillicLanguage(sample: string, words: readonly string[]): Language {
  const letters = {
    ru: count(sample, /[ыэёъ]/g),
    uk: count(sample, /[їєґ]/g),
    be: count(sample, /ў/g) * 3,
  };
  const dotted = count(sample, /і/g);
  if (letters.be > 0 && letters.be >= letters.uk) return "be";
  if (letters.uk + dotted > letters.ru) return "uk";
  if (letters.ru > letters.uk + dotted) return "ru";
  return bestByFunctionWords(words, ["ru", "uk", "be"]);
}

function bestByFunctionWords(words: readonly string[], languages: readonly Language[]): Language {
  let best: Language = "other";
  let most = 0;
  for (const language of languages) {
    const known = FUNCTION_WORDS[language]!;
    const hits = words.reduce((n, word) => n + (known.has(word) ? 1 : 0), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
