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

const SHARED: readonly (readonly [RegExp, string])[] = [
  [/ts/g, "c"],
  [/i(?=[aeou])/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * A rough common form of a name written in Cyrillic or Latin letters, so that «Запоріжжя», «Запорожье» and "Zaporizhzhia"
 * come near each other. Spaces, hyphens and apostrophes are dropped; it is a key for looking up, never shown.
 */
export function skeletonOf(name: string): string {
  const lower = name.toLowerCase();
  return /[а-яіїєґў]/.test(lower)
    ? shared([...lower].map((c) => CYRILLIC[c] ?? c).join(""))
    : shared(LATIN.reduce((s, [from, to]) => s.replace(from, to), foldLatin(lower).replace(/[^a-zščž]/g, "")));
}

const shared = (skeleton: string): string => SHARED.reduce((s, [from, to]) => s.replace(from, to), skeleton);

/** Latin lower case without accents; "ё" of GeoNames names becomes "e". */
export function foldLatin(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ë", "yo")
    .replaceAll("ı", "i")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Only the letters of a folded name: "Ryazan’" and "Ryazan" are one. */
export const lettersOf = (name: string): string => foldLatin(name).replace(/[^a-z]/g, "");

/** FNV-1a, 32 bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

type Change = readonly [ending: RegExp, nominative: string];

/** Case endings of place names with the nominative that they may stand for; the bare form is always tried too. */
const RUSSIAN: readonly Change[] = [
  [/[ауе]$/, ""],
  [/ом$/, ""],
  [/[ыиеу]$/, "а"],
  [/[ыиеу]$/, "о"],
  [/ой$/, "а"],
  [/[иею]$/, "я"],
  [/ей$/, "я"],
  [/[ияею]$/, "ь"],
  [/ем$/, "ь"],
  [/[ая]$/, "о"],
  [/[ауе]$/, "о"],
  [/ом$/, "о"],
  [/ого$/, "ый"],
  [/ому$/, "ый"],
  [/ом$/, "ый"],
  [/его$/, "ий"],
  [/ем$/, "ий"],
  [/ой$/, "ая"],
  [/ах$/, "ы"],
  [/ам$/, "ы"],
  [/ах$/, "и"],
  [/ов$/, "ы"],
  [/ц[аеу]$/, "ец"],
  [/цом$/, "ец"],
  [/[аеу]$/, "ое"],
];

const UKRAINIAN: readonly Change[] = [
  [/[ауюіе]$/, ""],
  [/(?:ом|ові|еві|ем)$/, ""],
  [/[иіу]$/, "а"],
  [/ою$/, "а"],
  [/[іюї]$/, "я"],
  [/ею$/, "я"],
  [/[іюя]$/, "ь"],
  [/ем$/, "ь"],
  [/[аіу]$/, "о"],
  [/ом$/, "о"],
  [/ого$/, "ий"],
  [/ому$/, "ий"],
  [/ім$/, "ий"],
  [/ого$/, "е"],
  [/ому$/, "е"],
  [/(?:ах|ам)$/, "и"],
  [/ях$/, "і"],
  [/ів$/, "и"],
  [/(?:ова|ові|ову|овом)$/, "ів"],
  [/(?:ева|еві|еву|євом|єва|єві)$/, "їв"],
  [/[ц]і$/, "ка"],
  [/зі$/, "га"],
  [/ц[яію]$/, "ець"],
];

/** Skeletons under which an inflected Cyrillic form may be found, the likeliest first. */
export function skeletonsOf(form: string, language: string): string[] {
  const keys = [skeletonOf(form)];
  if (form.length >= 4) {
    for (const [ending, nominative] of language === "uk" ? UKRAINIAN : RUSSIAN) {
      if (ending.test(form)) keys.push(skeletonOf(form.replace(ending, nominative)));
    }
  }
  return [...new Set(keys)].filter((key) => key.length >= 3);
}
