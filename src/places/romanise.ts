const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "e",
  ж: "4",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "3",
  ш: "2",
  щ: "1",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "u",
  я: "a",
  "'": "",
  "-": "",
  " ": "",
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|šč/g, "1"],
  [/sh|š/g, "2"],
  [/ch|č/g, "3"],
  [/zh|ž/g, "4"],
  [/kh/g, "H"],
  [/tz/g, "c"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/q/g, "k"],
  [/h/g, "g"],
  [/H/g, "h"],
  [/y(?=[aeou])|j/g, "i"],
  [/iy|yy|ii|ij/g, "i"],
  [/y/g, "i"],
];

/**
 * A rough common form of a name written in Cyrillic or Latin letters, so that «Запоріжжя», «Запорожье» and "Zaporizhzhia"
 * come near each other. Spaces, hyphens and apostrophes are dropped; it is a key for looking up, never shown.
 */
export function skeletonOf(name: string): string {
  const lower = name.toLowerCase();
  return /[а-яіїєґў]/.test(lower)
    ? shared(mapped(lower))
    : shared(LATIN.reduce((s, [from, to]) => s.replace(from, to), foldLatin(lower).replace(/[^a-zščž]/g, "")));
}

function mapped(lower: string): string {
  let letters = "";
  for (const c of lower) letters += CYRILLIC[c] ?? c;
  return letters;
}

const shared = (skeleton: string): string =>
  skeleton
    .replaceAll("ts", "c")
    .replace(/i(?=[aeou])/g, "")
    .replace(/(.)\1+/g, "$1");

/** The part of a skeleton that no case ending changes: without its last vowels. */
export function stemOf(skeleton: string): string {
  let end = skeleton.length;
  while (end > 0 && "aeiou".includes(skeleton[end - 1]!)) end--;
  return end < 2 ? skeleton : skeleton.slice(0, end);
}

/** Latin lower case without accents; "ë" of GeoNames names becomes "yo". */
export function foldLatin(name: string): string {
  const lower = name.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replaceAll("ë", "yo")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("ə", "a")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Only the letters of a folded name, short forms written out: "Ryazan’" and "Ryazan", "St. Louis" and "Saint Louis" are one. */
export const lettersOf = (name: string): string => spelledOut(foldLatin(name)).replace(/[^a-z]/g, "");

const SHORT_FORMS = /^(st|ste|mt|ft)(?=[. ])/;
const LONG_FORMS: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };
const spelledOut = (lower: string): string => lower.replace(SHORT_FORMS, (short) => LONG_FORMS[short]!);

/** The key under which the gazetteer keeps a Latin name. */
export const nameStem = (name: string): string => stemOf(skeletonOf(spelledOut(name.toLowerCase())));

/** FNV-1a, 32 bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
