import type { Piece } from "./pieces.ts";

/** Cyrillic bytes that a font passed off as Western letters. */
const PASSED_OFF = /[À-ÿ]/g;
const LETTERS = /\p{L}/gu;
const FEWEST = 12;
/** Of the letters. French and Vietnamese have far fewer with accents. */
const SHARE = 0.6;

/** What each byte of Windows-1252 means in Windows-1251. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 128 }, (_, at) => Uint8Array.of(at + 128)).map((byte) => [
    new TextDecoder("windows-1252").decode(byte),
    new TextDecoder("windows-1251").decode(byte),
  ]),
);

export const isMojibake = (text: string): boolean => {
  const passedOff = text.match(PASSED_OFF)?.length ?? 0;
  return passedOff >= FEWEST && passedOff > SHARE * (text.match(LETTERS)?.length ?? 0);
};

/** "Ìîñêâà" as it was meant: "Москва". */
export const meant = (text: string): string => Array.from(text, (letter) => MEANT.get(letter) ?? letter).join("");

/**
 * Old programs set Russian with fonts that say they were Western. Font by font, text that is mostly such letters is read as Cyrillic.
 *
 * @param known - Fonts that were recognised on earlier pages; grows.
 */
export function asMeant(pieces: readonly Piece[], known: Set<string>): readonly Piece[] {
  const byFont = new Map<string, string[]>();
  for (const { font, text } of pieces) {
    const texts = byFont.get(font) ?? [];
    if (texts.length < MOST_SAMPLES) texts.push(text);
    byFont.set(font, texts);
  }
  for (const [font, texts] of byFont) if (isMojibake(texts.join(" "))) known.add(font);
  return known.size === 0
    ? pieces
    : pieces.map((piece) => (known.has(piece.font) ? { ...piece, text: meant(piece.text) } : piece));
}

const MOST_SAMPLES = 200;
