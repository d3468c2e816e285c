import type { ReadText } from "../text/word.ts";
import { type Candidate, priorOf } from "./candidate.ts";
import { findCandidates } from "./candidates.ts";
import { doubtOf } from "./doubt.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type Doubt, isArea, type Place } from "./place.ts";
import { isPlausible, textWords } from "./plausible.ts";
import { type Chosen, chooseSenses } from "./senses.ts";
import { findSites } from "./sites.ts";
import { keyOf } from "./words.ts";

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly as: "noun" | "adjective" | "demonym";
  /** Why it is probably not the place of an act. */
  readonly doubt: Doubt;
}

/** All places that a document names, resolved together: the countries and regions that it speaks of decide between namesakes. */
export function findPlaces(
  read: ReadText,
  gazetteer: Gazetteer,
  hint: { readonly country: string | null } = { country: null },
): PlaceMention[] {
  const candidates = findCandidates(read, gazetteer);
  const words = textWords(read);
  const named = chooseSenses(candidates, read, hint.country)
    .filter((chosen) => !isArea(chosen.place) && isPlausible(chosen, read, words))
    .map(({ candidate, place }) => ({
      first: candidate.first,
      last: candidate.last,
      sentence: candidate.sentence,
      place,
      as: candidate.as,
      doubt: doubtOf(candidate, read),
    }));
  const { sites, left } = findSites(read, named, gazetteer);
  return [...left, ...sites]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ first, last, place, as, doubt }) => ({
      start: read.words[first]!.start,
      end: read.words[last]!.end,
      place,
      as,
      doubt,
    }));
}

/** The place that a given stretch of text means, in view of the whole text; null when the gazetteer knows none. */
export function placeAt(read: ReadText, start: number, end: number, gazetteer: Gazetteer): Place | null {
  const own = wordsWithin(read, start, end);
  if (!own) return null;
  const { candidates, chosen } = sensesOf(read, gazetteer);
  const covering = chosen.find(({ candidate }) => candidate.first <= own.first && candidate.last >= own.last);
  if (covering) return covering.place;
  const name = read.text.slice(start, end);
  const places =
    keyOf(read.words[own.first]!.form, read.language) === "en"
      ? gazetteer.named(name)
      : gazetteer.inflected(name.toLowerCase().split(/\s+/));
  if (places.length === 0)
    return chosen.find(({ candidate: c }) => c.first <= own.last && c.last >= own.first)?.place ?? null;
  const candidate: Candidate = {
    ...own,
    sentence: sentenceOf(read, own.first),
    options: places.map((place) => ({ place, prior: priorOf(place) })),
    as: "noun",
    isKnown: false,
  };
  const all = [...candidates, candidate].sort((a, b) => a.first - b.first);
  return chooseSenses(all, read, null).find((c) => c.candidate === candidate)?.place ?? null;
}

/** Names of a text with their senses, plausible or not: kept for the next question about the same text. */
const known = new WeakMap<ReadText, { candidates: readonly Candidate[]; chosen: readonly Chosen[] }>();

function sensesOf(read: ReadText, gazetteer: Gazetteer) {
  let senses = known.get(read);
  if (!senses) {
    const candidates = findCandidates(read, gazetteer);
    senses = { candidates, chosen: chooseSenses(candidates, read, null) };
    known.set(read, senses);
  }
  return senses;
}

function wordsWithin({ words }: ReadText, start: number, end: number): { first: number; last: number } | null {
  const first = words.findIndex((w) => w.end > start);
  if (first < 0 || words[first]!.start >= end) return null;
  let last = first;
  while (last + 1 < words.length && words[last + 1]!.start < end) last++;
  return { first, last };
}

const sentenceOf = ({ sentences }: ReadText, word: number): number =>
  Math.max(
    0,
    sentences.findIndex((s) => s.last > word),
  );
