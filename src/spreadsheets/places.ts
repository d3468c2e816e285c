import { findPlaces, placeAt } from "../places/find.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Place } from "../places/place.ts";
import { readText } from "../text/read.ts";
import type { Language } from "../text/word.ts";

export type FoundPlace = { readonly place: Place } | { readonly reason: "no place" | "several places" };

const RANKS: Readonly<Record<Place["level"], number>> = { country: 0, region: 1, district: 2, town: 3, site: 4 };
/** A namesake so many times smaller is not meant where nothing is said. */
const MUCH_SMALLER = 10;

/**
 * The place that a cell names, the finest where it names one within another.
 *
 * @param region - Of the same row, to tell namesakes apart; empty where there is none.
 */
export function placeIn(text: string, region: string, language: Language, gazetteer: Gazetteer): FoundPlace {
  const cell = text.replace(/\s+/g, " ").trim();
  const whole = region.trim() === "" ? cell : `${cell}, ${region.trim()}`;
  const read = readText(whole, language === "other" ? null : language);
  const named = findPlaces(read, gazetteer).filter(({ start }) => start < cell.length);
  const finest = Math.max(...named.map(({ place }) => RANKS[place.level]));
  const places = new Map(
    named.filter(({ place }) => RANKS[place.level] === finest).map(({ place }) => [place.id, place]),
  );
  if (places.size > 1) return { reason: "several places" };
  const place = [...places.values()][0] ?? placeAt(read, 0, cell.length, gazetteer);
  if (!place) return { reason: "no place" };
  return whole === cell && hasNamesake(cell, place, gazetteer) ? { reason: "several places" } : { place };
}

/** Whether another town of the country has that name and is about as large: then the name alone does not tell. */
function hasNamesake(cell: string, place: Place, gazetteer: Gazetteer): boolean {
  const name = cell.replace(/^(?:г|гор|м|с|п|пгт|смт|пос|дер|д|село|город|місто|посёлок|деревня)\.?\s+/i, "");
  if (place.level !== "town" || !/^[\p{L}-]+$/u.test(name)) return false;
  const towns = /\p{Script=Cyrillic}/u.test(name) ? gazetteer.inflected([name.toLowerCase()]) : gazetteer.named(name);
  return towns.some(
    (other) =>
      other.id !== place.id &&
      other.level === "town" &&
      other.country === place.country &&
      other.population * MUCH_SMALLER > place.population,
  );
}
