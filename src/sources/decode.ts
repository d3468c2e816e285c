/** Why bytes could not become a text. */
export type Unreadable = "empty" | "binary" | "encoding";

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "unreadable"; readonly reason: Unreadable };

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const SAMPLE = 64 * 1024;

/** Text out of bytes: UTF-8, UTF-16 (with a mark or recognised), and for Cyrillic Windows-1251, KOI8 and code page 866. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: "unreadable", reason: "empty" };
  if (MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte)))
    return { kind: "unreadable", reason: "binary" };
  const utf16 = utf16Encoding(bytes);
  if (utf16) return asText(new TextDecoder(utf16).decode(bytes), utf16);
  if (bytes.subarray(0, SAMPLE).includes(0)) return { kind: "unreadable", reason: "binary" };
  try {
    return asText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    return eightBit(bytes);
  }
}

function asText(text: string, encoding: string): Decoded {
  return text.trim() === "" ? { kind: "unreadable", reason: "empty" } : { kind: "text", text, encoding };
}

function utf16Encoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  // Without a mark: in Latin or Cyrillic UTF-16 nearly every second byte is 0 or 4.
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0 || sample[i] === 4) even++;
    if (sample[i + 1] === 0 || sample[i + 1] === 4) odd++;
  }
  const pairs = sample.length >> 1;
  if (pairs < 8) return null;
  if (odd > pairs * 0.9 && even < pairs * 0.4) return "utf-16le";
  return even > pairs * 0.9 && odd < pairs * 0.4 ? "utf-16be" : null;
}

/** Pairs of letters that are frequent in Russian and Ukrainian prose; a wrong code page gives hardly any. */
const FREQUENT = new Set(
  "ст но то на ен ов ни ра во ко ос го по ро та пр не ал ть ли ор ер ва ан ом те ет от ре ри ти ел ль ин за до да ка ла ві ів ня ки ся що ий их ых ой ая".split(
    " ",
  ),
);
const EIGHT_BIT = ["windows-1251", "koi8-u", "koi8-r", "ibm866", "x-mac-cyrillic"];

function eightBit(bytes: Uint8Array): Decoded {
  let best = { encoding: "", score: 0 };
  for (const encoding of EIGHT_BIT) {
    const score = plausibility(new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE)));
    if (score > best.score + 0.005) best = { encoding, score };
  }
  if (best.score < 0.15) return { kind: "unreadable", reason: "encoding" };
  return asText(new TextDecoder(best.encoding).decode(bytes), best.encoding);
}

const OURS = /[а-яёіїєґ]/i;
/** What stands beside letters in ordinary prose: ASCII, quotes, dashes, the ellipsis, "№". */
const USUAL = /[\s!-~«»„“”’‘–—…№]/;

/** Share of letter pairs that are frequent; a capital inside a word or a strange sign beside a letter speaks against the code page. */
function plausibility(text: string): number {
  let pairs = 0;
  let hits = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text[i]!;
    const b = text[i + 1]!;
    const areLetters = OURS.test(a) && OURS.test(b);
    if (!areLetters) {
      if ((OURS.test(a) && !OURS.test(b) && !USUAL.test(b)) || (OURS.test(b) && !USUAL.test(a))) hits--;
      continue;
    }
    pairs++;
    if (FREQUENT.has(a.toLowerCase() + b)) hits++;
    else if (a === a.toLowerCase() && b !== b.toLowerCase()) hits--;
  }
  return pairs < 8 ? 0 : hits / pairs;
}
