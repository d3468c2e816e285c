import { type Candidate, candidate, type Option, type Reader, TABLE_PRIOR } from "./candidate.ts";
import phrases from "./data/phrases.json" with { type: "json" };
import type { Gazetteer } from "./gazetteer.ts";
import { CAPITAL } from "./words.ts";

/** «российская столица», «столице Украины», "the Russian capital"; «столица» alone is that of the country the text speaks of. */
export function byCapital(reader: Reader): Candidate | null {
  const { read, i, end, key, gazetteer } = reader;
  const { words } = read;
  const isWord = (at: number) => at < end && CAPITAL[key].test(words[at]!.form);
  const countryAt = (at: number) =>
    at < end
      ? gazetteer.aliases(words[at]!.form, key).find((a) => a.place.level === "country" && a.words.length === 1)?.place
      : undefined;
  const capitalOf = (last: number, country: string): Candidate | null => {
    const place = gazetteer.capital(country);
    return place && candidate(reader, last, [{ place, prior: TABLE_PRIOR.town }], "noun", true);
  };
  if (isWord(i)) {
    const of = words[i + 1]?.form === "of" ? i + 2 : i + 1;
    const country = countryAt(of);
    if (country) return capitalOf(of, country.country);
    const home = key === "en" ? null : read.language === "uk" ? "UA" : read.language === "be" ? "BY" : "RU";
    return home && candidate(reader, i, capitals(gazetteer, home), "noun", true);
  }
  if (!isWord(i + 1)) return null;
  const country = countryAt(i);
  return country ? capitalOf(i + 1, country.country) : null;
}

/** «по всей стране», "across the country": the country of which the text speaks. */
export function countryWide(reader: Reader): Candidate | null {
  const { read, gazetteer, i, end } = reader;
  const { words } = read;
  if (!COUNTRY_WIDE_FIRST.has(words[i]!.form)) return null;
  const phrase = COUNTRY_WIDE.find(
    (phrase) => i + phrase.length <= end && phrase.every((form, k) => words[i + k]!.form === form),
  );
  if (!phrase) return null;
  const options = COUNTRIES_MEANT.flatMap((code): Option[] => {
    const place = gazetteer.country(code);
    return place ? [{ place, prior: 5 }] : [];
  });
  return candidate(reader, i + phrase.length - 1, options, "noun", true);
}
const COUNTRY_WIDE = phrases.countryWide.map((phrase) => phrase.split(" "));
const COUNTRY_WIDE_FIRST = new Set(COUNTRY_WIDE.map(([first]) => first!));
const COUNTRIES_MEANT = phrases.countriesMeant;

/** Every capital that «столица» alone may mean; the context decides, the language's own comes first. */
function capitals(gazetteer: Gazetteer, home: string): Option[] {
  return [home, "RU", "UA", "BY", "KZ", "KG", "GE", "AZ", "AM", "UZ", "MD"].flatMap((country, i) => {
    const place = gazetteer.capital(country);
    return place ? [{ place, prior: i === 0 ? 6.5 : 6 }] : [];
  });
}
