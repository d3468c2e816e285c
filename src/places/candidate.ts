import type { ReadText } from "../text/word.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Place } from "./place.ts";
import type { Key } from "./words.ts";

/** One meaning of a name: how much speaks for it before the rest of the text is read (about the logarithm of its size). */
export interface Option {
  readonly place: Place;
  readonly prior: number;
}

/** Words[first..last] (inclusive) with every place that they can mean. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly options: readonly Option[];
  readonly as: "noun" | "adjective";
  /** From the tables written for this project: sure to be a name of a place. */
  readonly isKnown: boolean;
}

/** A place in the text from which a name is read: words[i]. */
export interface Reader {
  readonly read: ReadText;
  readonly gazetteer: Gazetteer;
  readonly key: Key;
  readonly i: number;
  /** Where the sentence begins and (exclusive) ends. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export const candidate = (
  { i, sentence }: Reader,
  last: number,
  options: readonly Option[],
  as: Candidate["as"],
  isKnown: boolean,
): Candidate => ({ first: i, last, sentence, options, as, isKnown });

/** What a name of the tables weighs: more than the same place under its own name in the gazetteer. */
export const TABLE_PRIOR = { country: 8, region: 6.6, district: 6, town: 6.4, site: 6 } as const;
/** "New York" without "state" is hardly the state, "Kemerovo" without "Region" not the region. */
export const BARE_REGION_PRIOR = 5.2;

export const priorOf = (place: Place): number => Math.log10(place.population + 500);
export const optionsOf = (places: readonly Place[]): Option[] =>
  places.map((place) => ({ place, prior: priorOf(place) }));

export const asDistrict = (place: Place): Place => (place.level === "town" ? { ...place, level: "district" } : place);
