import { remembering } from "../text/remember.ts";
import type { ReadText, Word } from "../text/word.ts";
import data from "./data/sites.json" with { type: "json" };
import type { Gazetteer } from "./gazetteer.ts";
import type { Doubt, Place } from "./place.ts";
import { type SiteKey, type Site as SiteStretch, siteAt, siteWords } from "./site-words.ts";
import { isCyrillicForm } from "./words.ts";

interface Named {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly place: Place;
  readonly as: "noun" | "adjective";
  readonly doubt: Doubt;
}

export type Site = Named;

interface Stretch extends SiteStretch {
  readonly sentence: number;
}

/**
 * Squares, streets, buildings: each a `site` of the town that the sentence, or else the document, speaks of. With them the names that are
 * left: those within a site are only part of its name («площадь Минина», "Lhasa Road"), also where nothing tells in which town it lies.
 */
export function findSites<N extends Named>(
  read: ReadText,
  named: readonly N[],
  gazetteer: Gazetteer,
): { sites: Site[]; left: N[] } {
  // "a Bangkok street" is no site of that name.
  const stretches = siteStretches(read).filter(
    (s) => s.isProper || !named.some((n) => n.place.level === "town" && n.first >= s.first && n.last <= s.last),
  );
  if (stretches.length === 0) return { sites: [], left: [...named] };
  // «площадь Орджоникидзе» names no town.
  const outside = named.filter(
    (n) => n.doubt !== "dateline" && !stretches.some((s) => s.first <= n.first && s.last >= n.last),
  );
  const towns = outside.filter((n) => n.place.level === "town");
  const main = mainTown(towns);
  const sites = stretches.flatMap(({ first, last, sentence, isOfTown, isCustody }): Site[] => {
    const within = isOfTown
      ? named.find((n) => n.place.level === "town" && n.as === "noun" && n.first >= first && n.last <= last)
      : undefined;
    const shown = read.words
      .slice(first, last + 1)
      .map((w) => w.form)
      .join(" ");
    const place =
      within?.place ??
      famous(shown, gazetteer) ??
      ofNation(shown, first, outside, gazetteer) ??
      townOf({ first, last }, sentence, towns, main) ??
      ofRegion(first, outside, gazetteer);
    if (!place) return [];
    const level = "site" as const;
    return [{ first, last, sentence, place: { ...place, level }, as: "noun", doubt: isCustody ? "institution" : null }];
  });
  const isPart = (n: N) =>
    sites.some((s) => s.first <= n.first && s.last >= n.last) ||
    (n.as === "adjective" && stretches.some((s) => s.first <= n.first && s.last >= n.last));
  return { sites, left: named.filter((n) => !isPart(n)) };
}

function siteStretches(read: ReadText): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, { first, last: end, role }] of read.sentences.entries()) {
    if (role === "junk") continue;
    for (let i = first; i < end; i++) {
      const word = read.words[i]!;
      if (word.kind !== "letters") continue;
      const stretch = siteAt(read.words, i, first, end, siteWords(keyFor(word, read.language)));
      if (!stretch) continue;
      stretches.push({ ...stretch, sentence: index });
      i = Math.max(i, stretch.last);
    }
  }
  return stretches;
}

const keyFor = ({ form }: Word, language: string): SiteKey => {
  if (isCyrillicForm(form)) return language === "uk" ? "uk" : "ru";
  return language === "en" || language === "other" || language === "ru" || language === "uk" ? "en" : "latin";
};

function townOf(
  site: { first: number; last: number },
  sentence: number,
  towns: readonly Named[],
  main: Named | null,
): Place | null {
  const own = towns.filter((t) => t.sentence === sentence).sort((a, b) => gap(a, site) - gap(b, site))[0];
  const before = towns.filter((t) => t.sentence < sentence && t.sentence >= sentence - 2 && !t.doubt).at(-1);
  return (own ?? before ?? main)?.place ?? null;
}

const gap = (a: { first: number; last: number }, b: { first: number; last: number }): number =>
  Math.max(a.first - b.last, b.first - a.last);

function mainTown(towns: readonly Named[]): Named | null {
  const counts = new Map<string, number>();
  for (const t of towns)
    counts.set(t.place.id, (counts.get(t.place.id) ?? 0) + (t.doubt ? 0.3 : t.as === "adjective" ? 0.6 : 1));
  let best: Named | null = null;
  for (const t of towns) if (!best || counts.get(t.place.id)! > counts.get(best.place.id)!) best = t;
  return best;
}

const nearestTo = (at: number, named: readonly Named[]): Named | undefined =>
  [...named].sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0];

/** "outside parliament" is in the capital of the country that was named last. */
function ofNation(shown: string, at: number, named: readonly Named[], gazetteer: Gazetteer): Place | null {
  if (!isNational(shown)) return null;
  const nearest = nearestTo(at, named);
  return nearest ? gazetteer.capital(nearest.place.country) : null;
}

/** Where no town is named, a square of the region is one of its seat. */
function ofRegion(at: number, named: readonly Named[], gazetteer: Gazetteer): Place | null {
  const nearest = nearestTo(
    at,
    named.filter((n) => n.place.level === "region"),
  );
  return nearest ? gazetteer.seat(nearest.place.id) : null;
}

/** Texts name few sites again and again. */
const MOST_REMEMBERED = 10_000;
const isNational = remembering((shown) => data.national.some((words) => shown.includes(words)), MOST_REMEMBERED);

/** Country and town of a site that is known by its name alone, as "RU:Moscow"; empty when it is not. */
const townOfFamous = remembering(
  (shown) => Object.entries(data.famous).find(([words]) => shown.includes(words))?.[1] ?? "",
  MOST_REMEMBERED,
);

function famous(shown: string, gazetteer: Gazetteer): Place | null {
  const town = townOfFamous(shown);
  const [country = "", name = ""] = town.split(":");
  return town === "" ? null : gazetteer.town(country, name);
}
