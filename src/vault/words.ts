export type WordLanguage = "en" | "ru" | "uk";

/** As many as five dice give: 12.9 bits a word. */
export const WORDS = 7776;

interface Sounds {
  /** Consonants of the first and the second syllable. */
  readonly consonants: string;
  /** Three that nobody mistakes for one another, in speech or in writing. */
  readonly vowels: string;
  readonly endings: string;
  /** Parts of words that people should not have to say, or that name somebody. */
  readonly avoided: RegExp;
}

/**
 * Words are made, not taken from a dictionary: consonant, vowel, consonant, vowel, consonant. They can be said and spelt at once, need no
 * letter that keyboards lack (ё, ї, an apostrophe), all have one length so that none begins another, and are free of any licence.
 */
const SOUNDS: Readonly<Record<WordLanguage, Sounds>> = {
  en: {
    consonants: "bdfgklmnprstvz",
    vowels: "aio",
    endings: "klmnrt",
    avoided:
      /fag|fat|dag|gag|kok|dik|tit|tat|pis|rap|bam|nig|nag|naz|pid|gin$|vag|sin|bol$|kil|dim|got$|gas|sod|pat|kaf|gom|pak|pol[ao]k|sos|kik/,
  },
  ru: {
    consonants: "бвгдзклмнпрстф",
    vowels: "аиу",
    endings: "клмнрт",
    avoided:
      /пид|суд|сук|муд|сис|пис|как|сра|гад|гни|ваг|пут|сат|гит|нац|вул|дур|буб|пук|кус|гуд|тит|фиг|фак|фаш|зиг|мин|пал$|убит|лик$|зат|пат|мат|диб|лиз/,
  },
  uk: {
    consonants: "бвгдзклмнпрстф",
    vowels: "аоу",
    endings: "клмнрт",
    avoided:
      /дуп|дур|муд|сук|как|сра|гад|гов|пут|кат$|сат|кок|тол$|фак|гон|лох|рот$|мор$|труп|пук|бан|мат|пат|гул|кар|каз|сос|дол/,
  },
};

const lists = new Map<WordLanguage, readonly string[]>();

/** The 7,776 words of a language, in the order of its letters. They never change: a word list is not a secret, but its size is a promise. */
export function wordsOf(language: WordLanguage): readonly string[] {
  const made = lists.get(language) ?? makeWords(SOUNDS[language]);
  lists.set(language, made);
  return made;
}

function makeWords({ consonants, vowels, endings, avoided }: Sounds): string[] {
  const syllables = [...consonants].flatMap((consonant) => [...vowels].map((vowel) => consonant + vowel));
  const all = syllables
    .flatMap((first) => syllables.flatMap((second) => [...endings].map((ending) => first + second + ending)))
    .filter((word) => !avoided.test(word));
  // Thinned evenly, so that no letter is missing at the end of the list.
  return Array.from({ length: WORDS }, (_, at) => all[Math.floor((at * all.length) / WORDS)]!);
}
