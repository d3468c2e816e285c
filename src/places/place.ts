export type Level = "country" | "region" | "district" | "town" | "site";

export interface Place {
  /** ISO 3166 code of a country or region, `geonames:<id>` of a town. */
  readonly id: string;
  /** English. */
  readonly name: string;
  readonly level: Level;
  /** ISO 3166-1 alpha-2; of the recognised state in occupied territory. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly admin1: string | null;
  /** Degrees, WGS 84; null for countries and regions. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
}

/** Why a name of a place is probably not where an act happened. */
export type Doubt = "dateline" | "outlet" | "institution" | "surname" | "origin" | null;
