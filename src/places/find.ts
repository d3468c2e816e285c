import { remembering } from "../text/remember.ts";
import type { ReadText, Word } from "../text/word.ts";
import institutions from "./data/institutions.json" with { type: "json" };
import type { Alias, Gazetteer } from "./gazetteer.ts";
import type { Doubt, Place } from "./place.ts";
import { lettersOf, skeletonOf, skeletonsOf } from "./romanise.ts";
import { findSites } from "./sites.ts";
import { stopWords } from "./stop.ts";

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly as: "noun" | "adjective" | "demonym";
  /** Why it is probably not the place of an act. */
  readonly doubt: Doubt;
}

/** Words[first..last] (inclusive) with every place that they can mean. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly places: readonly Place[];
  readonly as: "noun" | "adjective";
  /** From the tables written for this project: sure of itself. */
  readonly isKnown: boolean;
}

const REGION_NOUNS: Readonly<Record<string, RegExp>> = {
  ru: /^(?:област(?:ь|и|ью|ей|ям)|обл|кра(?:й|я|е|ю|ем|ев)|край|округ\w*|округа?|республик[аиеуой]+|регион\p{L}*)$/u,
  uk: /^(?:област(?:ь|і|ю|ей)|обл|кра(?:й|ю|ї|єм)|округ\p{L}*|республік\p{L}*|регіон\p{L}*)$/u,
  en: /^(?:region|oblast|territory|krai|republic|province|regions|area|governorate)$/,
};
const STATE_NOUNS = /^(?:state|province|region|governorate|prefecture|department)$/;
const DISTRICT_NOUNS: Readonly<Record<string, RegExp>> = {
  ru: /^район\p{L}*$/u,
  uk: /^район\p{L}*$/u,
  en: /^(?:district|raion|county)$/,
};

/** Latin names of smaller towns are too often other words: they need their country named in the document. */
const SMALL_TOWN = 60_000;

/** All places that a document names, resolved together: the countries and regions that it speaks of decide between namesakes. */
export function findPlaces(
  read: ReadText,
  gazetteer: Gazetteer,
  hint: { readonly country: string | null } = { country: null },
): PlaceMention[] {
  const candidates: Candidate[] = [];
  for (const [index, sentence] of read.sentences.entries()) {
    if (sentence.role === "junk") continue;
    for (let i = sentence.first; i < sentence.last; ) {
      const found = candidateAt(read, i, sentence.last, index, gazetteer);
      if (found) candidates.push(found);
      i = found ? found.last + 1 : i + 1;
    }
  }
  const context = contextOf(candidates, read.language, hint.country);
  const named = candidates.flatMap((candidate) => {
    const place = choose(candidate, context, read);
    return place
      ? [
          {
            first: candidate.first,
            last: candidate.last,
            sentence: candidate.sentence,
            place,
            as: candidate.as,
            doubt: doubtOf(candidate, read),
          },
        ]
      : [];
  });
  const sites = findSites(read, named, gazetteer);
  return [...named.filter((n) => !sites.some((s) => s.first <= n.first && s.last >= n.last && s.replaces)), ...sites]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ first, last, place, as, doubt }) => ({
      start: read.words[first]!.start,
      end: read.words[last]!.end,
      place,
      as,
      doubt,
    }));
}

/** The place that a given stretch of text means, whatever stands around it; null when the gazetteer knows none. */
export function placeAt(read: ReadText, start: number, end: number, gazetteer: Gazetteer): Place | null {
  const first = read.words.findIndex((w) => w.end > start);
  if (first < 0) return null;
  const name = read.text.slice(start, end);
  const aliases = gazetteer.aliases(
    read.words[first]!.form,
    isCyrillicForm(read.words[first]!.form) ? read.language : "en",
  );
  const alias = aliases.find((a) => a.words.length === 1 && read.words[first]!.end >= end);
  if (alias) return alias.place;
  const all = isCyrillicForm(name.toLowerCase())
    ? skeletonsOf(name.toLowerCase(), read.language).flatMap((key) => gazetteer.towns(key))
    : latinTowns(name, gazetteer);
  return all.reduce<Place | null>((best, p) => (!best || p.population > best.population ? p : best), null);
}

function candidateAt(read: ReadText, i: number, end: number, sentence: number, gazetteer: Gazetteer): Candidate | null {
  const word = read.words[i]!;
  if (word.kind !== "letters") return null;
  const isCyrillic = isCyrillicForm(word.form);
  const language = isCyrillic ? (read.language === "uk" ? "uk" : "ru") : "en";
  const capital = capitalAt(read, i, end, sentence, language, gazetteer);
  if (capital) return capital;
  const alias = bestAlias(gazetteer.aliases(word.form, language), read.words, i, end, language);
  if (alias) return { first: i, last: alias.last, sentence, places: [alias.place], as: alias.as, isKnown: true };
  if (!word.isCapital) return isCyrillic ? townAdjective(read, i, end, sentence, language, gazetteer) : null;
  return (
    townByName(read, i, end, sentence, language, gazetteer) ??
    (isCyrillic ? townAdjective(read, i, end, sentence, language, gazetteer) : null)
  );
}

const CAPITAL: Readonly<Record<string, RegExp>> = { ru: /^столиц\p{L}+$/u, uk: /^столиц\p{L}+$/u, en: /^capital$/ };

/** «российская столица», «столице Украины», "the Russian capital"; «столица» alone is that of the country the text speaks of. */
function capitalAt(
  read: ReadText,
  i: number,
  end: number,
  sentence: number,
  language: string,
  gazetteer: Gazetteer,
): Candidate | null {
  const { words } = read;
  const isWord = (at: number) => at < end && CAPITAL[language]!.test(words[at]!.form);
  const countryAt = (at: number) =>
    at < end
      ? gazetteer.aliases(words[at]!.form, language).find((a) => a.place.level === "country" && a.words.length === 1)
          ?.place
      : undefined;
  const found = (first: number, last: number, country: string): Candidate | null => {
    const town = gazetteer.capital(country);
    return town && { first, last, sentence, places: [town], as: "noun", isKnown: true };
  };
  if (isWord(i)) {
    const after = countryAt(i + 1) ?? (words[i + 1]?.form === "of" ? countryAt(i + 2) : undefined);
    if (after) return found(i, words[i + 1]!.form === "of" ? i + 2 : i + 1, after.country);
    const home = language === "en" ? null : read.language === "uk" ? "UA" : read.language === "be" ? "BY" : "RU";
    return home && { first: i, last: i, sentence, places: capitals(gazetteer, home), as: "noun", isKnown: false };
  }
  const own = isWord(i + 1) ? countryAt(i) : undefined;
  return own ? found(i, i + 1, own.country) : null;
}

/** Every capital that «столица» alone may mean; the context decides, the language's own comes first. */
function capitals(gazetteer: Gazetteer, home: string): Place[] {
  return [home, "RU", "UA", "BY", "KZ", "KG", "GE", "AZ", "AM", "UZ", "MD"].flatMap((country, i) => {
    const town = gazetteer.capital(country);
    return town ? [{ ...town, population: i === 0 ? 3_000_000 : 1_000_000 }] : [];
  });
}

const isCyrillicForm = (form: string): boolean => form.charCodeAt(0) >= 0x400 && form.charCodeAt(0) <= 0x52f;

function bestAlias(
  aliases: readonly Alias[],
  words: readonly Word[],
  i: number,
  end: number,
  language: string,
): { place: Place; last: number; as: "noun" | "adjective" } | null {
  let best: { place: Place; last: number; as: "noun" | "adjective"; weight: number } | null = null;
  for (const alias of aliases) {
    const last = i + alias.words.length - 1;
    if (last >= end || !alias.words.every((word, k) => k === 0 || fits(words[i + k]!.form, word))) continue;
    const isAbbreviation = words[i]!.form.length <= 3;
    if (alias.as === "noun" && !words[i]!.isCapital && !isAbbreviation) continue;
    if (alias.as === "noun" && isAbbreviation && !words[i]!.isCapital) continue;
    let reach = last;
    let as: "noun" | "adjective" = alias.as === "noun" ? "noun" : "adjective";
    if (alias.as === "region adjective") {
      const noun = nounAfter(words, last, end, REGION_NOUNS[language]!);
      if (noun < 0) continue;
      reach = noun;
      as = "noun";
    } else if (
      alias.as === "adjective" &&
      alias.place.level === "town" &&
      nounAfter(words, last, end, REGION_NOUNS[language]!) >= 0
    )
      continue;
    else if (
      alias.as === "noun" &&
      language === "en" &&
      alias.place.level === "town" &&
      nounAfter(words, last, end, REGION_NOUNS.en!) >= 0
    )
      continue;
    else if (alias.place.level === "region" && language === "en") {
      const noun = nounAfter(words, last, end, REGION_NOUNS.en!);
      if (noun >= 0) reach = noun;
    }
    const weight =
      (reach - i) * 10 +
      (alias.as === "region adjective" ? 5 : 0) +
      (alias.place.level === "country" ? 0 : alias.place.level === "region" ? 1 : 2);
    if (!best || weight > best.weight) best = { place: alias.place, last: reach, as, weight };
  }
  return best;
}

const fits = (form: string, word: string): boolean =>
  word.endsWith("*") ? form.startsWith(word.slice(0, -1)) : form === word;

/** Index of the region noun right after (with "Autonomous" and the like between), or -1. */
function nounAfter(words: readonly Word[], last: number, end: number, pattern: RegExp): number {
  for (let i = last + 1; i <= last + 2 && i < end; i++) {
    if (pattern.test(words[i]!.form)) return i;
    if (!/^автоном|^autonom/.test(words[i]!.form)) return -1;
  }
  return -1;
}

const LONGEST_NAME = 3;
const PARTICLES = new Set([
  "на",
  "de",
  "la",
  "le",
  "del",
  "el",
  "da",
  "do",
  "di",
  "of",
  "am",
  "an",
  "der",
  "upon",
  "on",
  "-",
  "al",
  "es",
  "as",
]);

const CYRILLIC = new Set(["ru", "uk", "be"]);

/** A town of the gazetteer under its own name: in Cyrillic through romanisation, in Latin letters as GeoNames writes it. */
function townByName(
  read: ReadText,
  i: number,
  end: number,
  sentence: number,
  language: string,
  gazetteer: Gazetteer,
): Candidate | null {
  const { words } = read;
  const isCyrillic = CYRILLIC.has(language);
  for (let length = LONGEST_NAME; length >= 1; length--) {
    const last = i + length - 1;
    if (last >= end) continue;
    const parts = words.slice(i, last + 1);
    if (
      !parts.every(
        (w, k) => w.kind === "letters" && (w.isCapital || (k > 0 && k < length - 1 && PARTICLES.has(w.form))),
      )
    )
      continue;
    if (length === 1 && stopWords(isCyrillic).has(parts[0]!.form)) continue;
    if (parts[0]!.form.length < 3 || (isCyrillic && length > 1 && parts.some((w) => w.form.length < 3))) continue;
    const all = isCyrillic
      ? cyrillicTowns(parts, language, gazetteer)
      : townsByForm(gazetteer, "latin")(read.text.slice(parts[0]!.start, parts.at(-1)!.end));
    const region = isCyrillic ? -1 : nounAfter(words, last, end, STATE_NOUNS);
    const places = region >= 0 && all.some((p) => p.level === "region") ? all.filter((p) => p.level === "region") : all;
    if (region >= 0 && places[0]?.level === "region")
      return { first: i, last: region, sentence, places, as: "noun", isKnown: false };
    if (places.length === 0) continue;
    const noun = length === 1 || !isCyrillic ? nounAfter(words, last, end, DISTRICT_NOUNS[language]!) : -1;
    const found: Candidate = {
      first: i,
      last: noun >= 0 ? noun : last,
      sentence,
      places: noun >= 0 ? places.map((p) => ({ ...p, level: "district" as const })) : places,
      as: "noun",
      isKnown: false,
    };
    return found;
  }
  return null;
}

function cyrillicTowns(parts: readonly Word[], language: string, gazetteer: Gazetteer): Place[] {
  if (parts.length === 1) return townsByForm(gazetteer, language)(parts[0]!.form);
  // Every part may be inflected: «Великих Луках»; a few endings are enough for names of two words.
  const [first, ...rest] = parts.map((w) => skeletonsOf(w.form, language).slice(0, 6));
  return rest
    .reduce((keys, next) => keys.flatMap((k) => next.map((n) => k + n)), first!)
    .slice(0, 36)
    .flatMap((key) => gazetteer.towns(key))
    .filter(isTown);
}

const MOST_REMEMBERED = 20_000;
const lookUps = new WeakMap<Gazetteer, Map<string, (form: string) => Place[]>>();

/** Look-up of towns by one form, of a Cyrillic language or (`latin`) as it stands. */
function townsByForm(gazetteer: Gazetteer, language: string): (form: string) => Place[] {
  let byLanguage = lookUps.get(gazetteer);
  if (!byLanguage) lookUps.set(gazetteer, (byLanguage = new Map()));
  let lookUp = byLanguage.get(language);
  if (!lookUp) {
    const towns = (form: string): Place[] =>
      language === "latin"
        ? latinTowns(form, gazetteer)
        : skeletonsOf(form, language)
            .flatMap((key) => gazetteer.towns(key))
            .filter(isTown);
    byLanguage.set(language, (lookUp = remembering(towns, MOST_REMEMBERED)));
  }
  return lookUp;
}

const isTown = (place: Place): boolean => place.level === "town";

function latinTowns(name: string, gazetteer: Gazetteer): Place[] {
  const folded = lettersOf(name);
  if (folded.length < 3) return [];
  return gazetteer.towns(skeletonOf(name)).filter((p) => lettersOf(p.name) === folded);
}

const ADJECTIVE = /^(.{3,})(?:ск|цк|зьк|ськ|цьк)(?:ий|ая|ое|ие|ой|ого|ому|им|ом|их|ими|ую|а|е|і|у|ою|ій|оï|ої|ього)$/u;
const TOWN_OF_ADJECTIVE = 80_000;

/** «ульяновских жён»: a large town named by its adjective; «Борисовский район»: a district. */
function townAdjective(
  read: ReadText,
  i: number,
  end: number,
  sentence: number,
  language: string,
  gazetteer: Gazetteer,
): Candidate | null {
  const word = read.words[i]!;
  const match = word.form.length >= 7 ? ADJECTIVE.exec(word.form) : null;
  if (!match) return null;
  const stem = match[1]!;
  const consonant = word.form.slice(stem.length, stem.length + 2);
  const district = nounAfter(read.words, i, end, DISTRICT_NOUNS[language]!);
  const bases = [
    stem,
    `${stem}о`,
    `${stem}а`,
    `${stem}ь`,
    `${stem}${consonant}`,
    `${stem}${consonant}ое`,
    `${stem}ськ`,
    `${stem}ы`,
    `${stem}и`,
    `${stem}ка`,
  ];
  const places = bases
    .flatMap((base) => gazetteer.towns(skeletonOf(base)))
    .filter((p) => isTown(p))
    .filter((p) => district >= 0 || p.population >= TOWN_OF_ADJECTIVE);
  if (places.length === 0) return null;
  const last = district >= 0 ? district : i;
  return {
    first: i,
    last,
    sentence,
    places: district >= 0 ? places.map((p) => ({ ...p, level: "district" as const })) : places,
    as: district >= 0 ? "noun" : "adjective",
    isKnown: false,
  };
}

interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
}

const PRIORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ru: { RU: 2, UA: 0.8, BY: 1, KZ: 1, KG: 0.8, GE: 0.5, AZ: 0.5, AM: 0.5, MD: 0.5, UZ: 0.5 },
  uk: { UA: 2, RU: 1.2, BY: 0.8 },
  en: { US: 0.6, GB: 0.5 },
  be: { BY: 2 },
};

function contextOf(candidates: readonly Candidate[], language: string, hint: string | null): Context {
  const countries = new Map<string, number>(Object.entries(PRIORS[language] ?? {}));
  const units = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  if (hint) raise(countries, hint, 3);
  for (const { places, isKnown } of candidates) {
    const sure = isKnown ? places[0]! : null;
    if (sure) {
      raise(countries, sure.country, sure.level === "country" ? 1 : 1.5);
      if (sure.admin1) raise(units, sure.admin1, 1);
      continue;
    }
    // A large town that dwarfs its namesakes speaks for its country, more softly.
    const [largest, next] = [...places].sort((a, b) => b.population - a.population);
    if (largest && largest.population > 200_000 && largest.population > 10 * (next?.population ?? 0))
      raise(countries, largest.country, 1);
  }
  return { countries, units };
}

function choose(candidate: Candidate, context: Context, read: ReadText): Place | null {
  if (candidate.isKnown) return candidate.places[0]!;
  let best: Place | null = null;
  let most = -Infinity;
  for (const [index, place] of candidate.places.entries()) {
    const country = Math.min(5, context.countries.get(place.country) ?? 0);
    const unit = Math.min(2, (place.admin1 && context.units.get(place.admin1)) || 0);
    const weight = Math.log10(place.population + 500) + country * 0.9 + unit * 1.2 - Math.min(6, index) * 0.08;
    if (weight > most) {
      most = weight;
      best = place;
    }
  }
  if (!best) return null;
  const isAtHome = (context.countries.get(best.country) ?? 0) >= 1;
  const needed = isAtHome ? 800 : SMALL_TOWN * 2;
  if (best.population < needed) return null;
  const { words } = read;
  const word = words[candidate.first]!;
  const sentence = read.sentences[candidate.sentence]!;
  // The first word of a sentence is capital anyway: a small town needs a better sign.
  if (
    candidate.first === sentence.first &&
    candidate.last === candidate.first &&
    best.population < SMALL_TOWN &&
    candidate.as === "noun"
  )
    return null;
  if (word.form.length <= 4 && best.population < 30_000 && !hasPreposition(words, candidate.first, sentence.first))
    return null;
  return best;
}

const PREPOSITIONS = new Set([
  "в",
  "во",
  "у",
  "из",
  "із",
  "з",
  "под",
  "під",
  "около",
  "возле",
  "біля",
  "г",
  "город",
  "города",
  "городе",
  "місто",
  "місті",
  "міста",
  "село",
  "села",
  "селе",
  "селі",
  "посёлок",
  "поселке",
  "in",
  "at",
  "near",
  "from",
  "of",
  "to",
  "and",
  "и",
  "і",
  "й",
  "та",
  ",",
  "до",
  "к",
  "of",
]);

function hasPreposition(words: readonly Word[], at: number, from: number): boolean {
  if (at <= from) return false;
  const before = words[at - 1]!.form;
  return PREPOSITIONS.has(before) || (before === "." && at - 2 >= from && PREPOSITIONS.has(words[at - 2]!.form));
}

const INSTITUTIONS = new Set<string>(institutions.before);
const INSTITUTION_STEMS = institutions.after as readonly string[];
const ORIGIN = institutions.origin as readonly string[];

function doubtOf(candidate: Candidate, read: ReadText): Doubt {
  const { words } = read;
  const sentence = read.sentences[candidate.sentence]!;
  const before = candidate.first > sentence.first ? words[candidate.first - 1]! : null;
  const after = candidate.last + 1 < sentence.last ? words[candidate.last + 1]! : null;
  const afterThat = candidate.last + 2 < sentence.last ? words[candidate.last + 2]! : null;
  if (candidate.first <= sentence.first + 1 && after && isDateline(candidate, read)) return "dateline";
  for (let i = candidate.first - 1; i >= Math.max(sentence.first, candidate.first - 3); i--) {
    const form = words[i]!.form;
    if (INSTITUTIONS.has(form)) return "institution";
    if (ORIGIN.some((stem) => form.startsWith(stem))) return "origin";
  }
  if (
    candidate.as === "adjective" &&
    [after, afterThat].some((w) => w && INSTITUTION_STEMS.some((stem) => w.form.startsWith(stem)))
  )
    return "institution";
  const isNamed =
    before?.kind === "letters" &&
    before.isCapital &&
    candidate.first - 1 > sentence.first &&
    !candidate.isKnown &&
    candidate.places[0]!.population < 500_000;
  if (isNamed && !PREPOSITIONS.has(before!.form)) return "surname";
  return null;
}

/** "MOSCOW (AP) —", «МОСКВА, 5 дек — РИА Новости»: a short capital beginning before a dash. */
function isDateline(candidate: Candidate, read: ReadText): boolean {
  const { words, text } = read;
  const { last } = read.sentences[candidate.sentence]!;
  const word = words[candidate.first]!;
  const shown = text.slice(word.start, word.end);
  if (shown.length < 3 || shown !== shown.toUpperCase()) return false;
  for (let i = candidate.last + 1; i < Math.min(last, candidate.last + 9); i++)
    if (/^[—–-]$/.test(words[i]!.form) || words[i]!.form === "(") return true;
  return false;
}
