/** Languages as people name them in a column. */
const NAMES: Readonly<Record<string, string>> = {
  english: "en",
  eng: "en",
  английский: "en",
  англійська: "en",
  russian: "ru",
  rus: "ru",
  русский: "ru",
  рос: "ru",
  російська: "ru",
  ukrainian: "uk",
  ukr: "uk",
  ua: "uk",
  украинский: "uk",
  українська: "uk",
  укр: "uk",
  рус: "ru",
  belarusian: "be",
  белорусский: "be",
  білоруська: "be",
};

/** `ru` of "ru", "ru-RU", "Russian", «русский»; null for what is not known. */
export function languageOf(value: string): string | null {
  const name = value.trim().toLowerCase();
  return NAMES[name] ?? (/^[a-z]{2}(?:[-_][a-z0-9]+)*$/.test(name) ? name.slice(0, 2) : null);
}
