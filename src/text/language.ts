import data from "./languages.json" with { type: "json" };
import type { Language } from "./word.ts";

/** What tells a language from its neighbours. A further one is a further entry of `languages.json`. */
interface Traits {
  readonly language: Language;
  /** Every letter that the language writes with; others speak against it. */
  readonly alphabet: ReadonlySet<string>;
  /** Function words that are frequent in it and rare in the other languages of its script. */
  readonly words: ReadonlySet<string>;
}

const LANGUAGES: readonly Traits[] = Object.entries(data).map(([language, { alphabet, words }]) => ({
  language: language as Language,
  alphabet: new Set(alphabet),
  words: new Set(words.split(" ")),
}));
const KNOWN = new Set<string>(Object.keys(data));
const SAMPLE = 20_000;

/** The language named by a hint ("uk-UA", "RU") when it is one that can be told apart, else the language of the text. */
export function languageOf(text: string, hint?: string | null): Language {
  const named = hint?.toLowerCase().split(/[-_]/)[0];
  if (named && KNOWN.has(named)) return named as Language;
  const words = tally(
    text
      .slice(0, SAMPLE)
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );
  const letters = lettersOf(words);
  const [best, second] = LANGUAGES.map((traits) => rate(traits, words, letters)).sort(
    (a, b) => b.score - a.score || b.hits - a.hits,
  );
  // A text in another script, or in words that no language is known by.
  if (!best || best.strange > letters.total / 2 || letters.total === 0) return "other";
  return best.hits > 0 || best.score > second!.score ? best.language : "other";
}

interface Rating {
  readonly language: Language;
  readonly score: number;
  readonly hits: number;
  readonly strange: number;
}

/** Function words speak for a language, letters that it does not have against it. */
function rate({ language, alphabet, words }: Traits, text: ReadonlyMap<string, number>, letters: Letters): Rating {
  let hits = 0;
  for (const word of words) hits += text.get(word) ?? 0;
  let strange = 0;
  for (const [letter, times] of letters.times) if (!alphabet.has(letter)) strange += times;
  return { language, score: hits - strange, hits, strange };
}

interface Letters {
  readonly times: ReadonlyMap<string, number>;
  readonly total: number;
}

function lettersOf(words: ReadonlyMap<string, number>): Letters {
  const times = new Map<string, number>();
  let total = 0;
  for (const [word, count] of words) {
    for (const letter of word) {
      times.set(letter, (times.get(letter) ?? 0) + count);
      total += count;
    }
  }
  return { times, total };
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
