import type { Chance } from "./random.ts";

// Words that nobody writes. Each begins with one of a few beginnings, so that one search finds all of them, and parts of them as well.
const LATIN = "qzvxjkwq";
const CYRILLIC = "щъфжцэыъ";
/** In names of files, which a message may repeat. */
const IN_FILE_NAMES = "wqjzkxvq";
const DIGITS = "790318";

export interface Sentinels {
  word(): string;
  /** With a capital letter. */
  name(): string;
  phone(): string;
  fileName(): string;
  /** How many were given out. */
  count(): number;
}

export function plantedBy(chance: Chance): Sentinels {
  const given = new Set<string>();
  const fresh = (beginning: string, letters: string, length: number): string => {
    while (true) {
      const word = beginning + Array.from({ length }, () => letters[chance.below(letters.length)]).join("");
      if (given.has(word)) continue;
      given.add(word);
      return word;
    }
  };
  const latin = () => fresh(LATIN, "aeioubdgklmnprst", 8);
  const cyrillic = () => fresh(CYRILLIC, "аеиоубдгклмнпрст", 8);
  const word = () => (chance.below(2) === 0 ? latin() : cyrillic());
  return {
    word,
    name: () => {
      const [first = "", ...rest] = word();
      return first.toUpperCase() + rest.join("");
    },
    phone: () => `+${fresh(DIGITS, "0123456789", 5)}`,
    fileName: () => fresh(IN_FILE_NAMES, "aeioubdgklmnprst", 8),
    count: () => given.size,
  };
}

/** The beginnings without their first letter, which may be a capital one. */
const SECRET = [LATIN, CYRILLIC, DIGITS].map((beginning) => beginning.slice(1));
const EVERYWHERE = [...SECRET, IN_FILE_NAMES];

/** What of a planted word shows in the base64 of a text, wherever in it the word stands: the bytes whose digits its neighbours do not share. */
function inBase64(word: string): string[] {
  const bytes = Buffer.from(word);
  return [0, 1, 2].map((skipped) => {
    const whole = bytes.subarray(skipped, skipped + 3 * Math.floor((bytes.length - skipped) / 3));
    return whole.toString("base64");
  });
}

const swapped = (word: string): Buffer => Buffer.from(word, "utf16le").swap16();

const needlesOf = (words: readonly string[]): ReadonlyMap<string, readonly Buffer[]> =>
  new Map<string, readonly Buffer[]>([
    ["UTF-8", words.map((word) => Buffer.from(word))],
    ["UTF-16LE", words.map((word) => Buffer.from(word, "utf16le"))],
    ["UTF-16BE", words.map(swapped)],
    [
      "base64",
      words
        .filter((word) => Buffer.byteLength(word) > 6)
        .flatMap(inBase64)
        .map((text) => Buffer.from(text)),
    ],
  ]);
const NEEDLES = needlesOf(EVERYWHERE);

/** In which encodings bytes hold a planted word. */
export const encodingsIn = (bytes: Buffer): string[] =>
  [...NEEDLES].flatMap(([encoding, needles]) => (needles.some((needle) => bytes.includes(needle)) ? [encoding] : []));

/** Whether a message repeats a planted word that is not the name of a file. */
export const tells = (message: string): boolean => SECRET.some((word) => message.includes(word));
