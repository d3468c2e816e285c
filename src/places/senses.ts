import type { ReadText } from "../text/word.ts";
import type { Candidate, Option } from "./candidate.ts";
import { isArea, type Place } from "./place.ts";

/** A candidate with the place that it means and what speaks for it. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly place: Place;
  /** The text names the unit or country right beside it: "Paris, Texas", «в Кирове Калужской области». */
  readonly isPlaced: boolean;
  /** What the other names of the text say for its country. */
  readonly countrySupport: number;
  readonly unitSupport: number;
}

/** One name of the text with all its mentions; a text uses a name in one sense. */
interface Name {
  readonly options: readonly Option[];
  mentions: number;
  isKnown: boolean;
  /** What was said beside one of the mentions. */
  readonly placed: Set<string>;
  beliefs: number[];
}

/** Found on a broad plateau: half or double of each changes little. */
const WEIGHTS = { country: 0.7, unit: 0.9, cell: 0.9, placed: 4 };
const ROUNDS = 3;

/** Countries of which texts in a language speak without naming them. */
const HOME: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ru: { RU: 2, UA: 0.8, BY: 1, KZ: 1, KG: 0.8, GE: 0.5, AZ: 0.5, AM: 0.5, MD: 0.5, UZ: 0.5 },
  uk: { UA: 2, RU: 1.2, BY: 0.8 },
  be: { BY: 2, RU: 0.5, UA: 0.5 },
  en: { US: 0.6, GB: 0.5 },
  de: { DE: 1.5, AT: 0.7, CH: 0.5 },
  fr: { FR: 1.5, BE: 0.5, CH: 0.4 },
  es: { ES: 1.2, MX: 0.6, AR: 0.5, CO: 0.4, VE: 0.4, CL: 0.4, PE: 0.4 },
  it: { IT: 1.5 },
  pl: { PL: 1.5 },
};

/**
 * The place that each candidate means. All names of a text are weighed together: each speaks for the countries, first-level units and
 * neighbourhoods of what it may mean, as far as that is believed, and hears the others, a few times over.
 */
export function chooseSenses(candidates: readonly Candidate[], read: ReadText, home: string | null): Chosen[] {
  const narrowed = narrowByNeighbours(candidates, read);
  const names = new Map<string, Name>();
  const nameOf = narrowed.map(({ candidate, options }) => {
    const key = `${candidate.options[0]!.place.id} ${candidate.options.length}`;
    let name = names.get(key);
    if (!name) {
      name = { options: candidate.options, mentions: 0, isKnown: candidate.isKnown, placed: new Set(), beliefs: [] };
      names.set(key, name);
    }
    name.mentions++;
    if (options !== candidate.options) for (const { place } of options) name.placed.add(place.id);
    return name;
  });
  const all = [...names.values()];
  let votes = new Votes(read.language, home, []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of all) name.beliefs = beliefsOf(name, votes);
    votes = new Votes(read.language, home, all);
  }
  return narrowed.flatMap(({ candidate, options }, i) => {
    const name = nameOf[i]!;
    const scores = options.map((o) => o.prior + votes.support(o.place, name) + placedBonus(name, o.place));
    const best = scores.indexOf(Math.max(...scores));
    const place = options[best]?.place;
    if (!place) return [];
    const { country, unit } = votes.around(place, name);
    const isPlaced = options !== candidate.options || name.placed.has(place.id);
    return [{ candidate, place, isPlaced, countrySupport: country, unitSupport: unit }];
  });
}

const placedBonus = (name: Name, place: Place): number => (name.placed.has(place.id) ? WEIGHTS.placed : 0);

function beliefsOf(name: Name, votes: Votes): number[] {
  const scores = name.options.map((o) => o.prior + votes.support(o.place, name) + placedBonus(name, o.place));
  const most = Math.max(...scores);
  const weights = scores.map((s) => 10 ** (s - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

/** "Paris, Texas" and «Киров Калужской области» leave only what lies in the unit or country named right after. */
function narrowByNeighbours(
  candidates: readonly Candidate[],
  read: ReadText,
): { candidate: Candidate; options: readonly Option[] }[] {
  const narrowed = candidates.map((candidate) => ({ candidate, options: candidate.options }));
  for (let i = narrowed.length - 2; i >= 0; i--) {
    const [finer, wider] = [narrowed[i]!, narrowed[i + 1]!];
    if (!isApposed(finer.candidate, wider.candidate, read)) continue;
    if (isQuarter(finer, wider)) {
      finer.options = wider.options.map((o) => ({ ...o, place: { ...o.place, level: "district" } }));
      continue;
    }
    // "China, the US and Germany" is a list, no town of China in the US; "Lebanon, Pa." is a town.
    const isCountry = finer.options.some((o) => o.place.level === "country");
    const inside = finer.options.filter((o) =>
      wider.options.some((w) => liesIn(o.place, w.place) && !(isCountry && w.place.level === "country")),
    );
    if (inside.length === 0) continue;
    finer.options = inside;
    wider.options = wider.options.filter((w) => inside.some((o) => liesIn(o.place, w.place)));
  }
  return narrowed;
}

/** «Советском районе Казани»: a part of the town named right after; the town's place is as near as the gazetteer comes. */
const isQuarter = (finer: { candidate: Candidate; options: readonly Option[] }, wider: typeof finer): boolean =>
  finer.candidate.last + 1 === wider.candidate.first &&
  finer.candidate.last > finer.candidate.first &&
  finer.options.every((o) => o.place.level === "district") &&
  wider.options.some((o) => o.place.level === "town") &&
  !finer.options.some((o) => wider.options.some((w) => o.place.admin1 === w.place.admin1));

function isApposed(a: Candidate, b: Candidate, { words }: ReadText): boolean {
  if (a.sentence !== b.sentence || a.as !== "noun" || b.as !== "noun") return false;
  const gap = b.first - a.last - 1;
  if (gap === 0) return true;
  const between = words[a.last + 1]!.form;
  return gap === 1 && (between === "," || between === "(" || between === "of" || between === "in");
}

const liesIn = (finer: Place, wider: Place): boolean => {
  if (wider.level === "region")
    return finer.level !== "region" && finer.level !== "country" && finer.admin1 === wider.id;
  return wider.level === "country" && finer.level !== "country" && finer.country === wider.country;
};

/** What the names of a text, as far as their senses are believed, say for countries, units and neighbourhoods. */
class Votes {
  readonly #countries: Map<string, number>;
  readonly #units = new Map<string, number>();
  readonly #cells = new Map<string, number>();
  readonly #own = new Map<Name, Map<string, number>>();

  constructor(language: string, home: string | null, names: readonly Name[]) {
    this.#countries = new Map(Object.entries(HOME[language] ?? {}));
    if (home !== null) raise(this.#countries, home, 3);
    for (const name of names) {
      const own = new Map<string, number>();
      this.#own.set(name, own);
      const weight = Math.min(3, Math.sqrt(name.mentions)) * (name.isKnown ? 1 : 0.7);
      for (const [i, { place }] of name.options.entries()) {
        const vote = weight * (name.beliefs[i] ?? 0);
        if (vote < 0.02 || isArea(place)) continue;
        raise(this.#countries, place.country, vote);
        raise(own, place.country, vote);
        if (place.admin1 !== null) {
          // A region that is named speaks louder for itself than a town in it.
          const unitVote = place.level === "region" && name.isKnown ? 2 * vote : vote;
          raise(this.#units, place.admin1, unitVote);
          raise(own, place.admin1, unitVote);
        }
        if (place.level === "region" || place.level === "country") continue;
        for (const cell of cellsAround(place)) {
          raise(this.#cells, cell, vote);
          raise(own, cell, vote);
        }
      }
    }
  }

  /** Votes of all other names. */
  around(place: Place, name: Name): { country: number; unit: number; cell: number } {
    const own = this.#own.get(name);
    const of = (map: ReadonlyMap<string, number>, key: string | null): number =>
      key === null ? 0 : Math.max(0, (map.get(key) ?? 0) - (own?.get(key) ?? 0));
    return {
      country: of(this.#countries, place.country),
      unit: of(this.#units, place.admin1),
      cell: of(this.#cells, place.level === "town" || place.level === "district" ? cellOf(place) : null),
    };
  }

  support(place: Place, name: Name): number {
    const { country, unit, cell } = this.around(place, name);
    // A unit within a country hears its own unit only as a whole: towns in it speak for it as for themselves.
    return (
      WEIGHTS.country * Math.log2(1 + Math.min(6, country)) +
      WEIGHTS.unit * Math.log2(1 + Math.min(4, unit)) +
      WEIGHTS.cell * Math.log2(1 + Math.min(4, cell))
    );
  }
}

const raise = (map: Map<string, number>, key: string, by: number): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

/** Cells of one degree: neighbours lie in the same or the next. */
const cellOf = ({ lat, lon }: Place): string | null =>
  lat === null || lon === null ? null : `${Math.floor(lat)} ${Math.floor(lon)}`;

function cellsAround({ lat, lon }: Place): string[] {
  if (lat === null || lon === null) return [];
  const [y, x] = [Math.floor(lat), Math.floor(lon)];
  return [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => `${y + dy} ${x + dx}`));
}
