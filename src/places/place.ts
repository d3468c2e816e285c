export type Level = "country" | "region" | "district" | "town" | "site";

export interface Place {
  /** ISO 3166 code of a country or region, `geonames:<id>` of a town. */
  readonly id: string;
  /** English. */
  readonly name: string;
  readonly level: Level;
  /** ISO 3166-1 alpha-2; of the recognised state in occupied territory. Empty for an area of many countries. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly admin1: string | null;
  /** Degrees, WGS 84; roughly the middle of a country or region. Null where unknown. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
}

/** A continent, sea or the like: known so that it is not taken for a town of that name, never the place of an act. */
export const isArea = (place: Place): boolean => place.country === "";

/** Why a name of a place is probably not where an act happened. */
export type Doubt = "dateline" | "outlet" | "institution" | "surname" | "origin" | null;
