import { spanOf } from "../text/span.ts";
import type { PlaceValue } from "./claim.ts";
import { type Feature, f } from "./feature.ts";
import { type Choice, type Draft, isNearest, standpointOf, wordBefore } from "./question.ts";
import type { Placed, Reading } from "./reading.ts";
import { inSentence, oncePer, tally } from "./standing.ts";

/** Which of the places named in the document is the place of the act. */
export const placeQuestion: Choice<Placed> = {
  name: "place",
  candidates: (reading) => reading.places,
  valueOf: ({ mention }) => mention.place.id,
  features(candidate, trigger, draft, reading) {
    const { place, as, doubt } = candidate.mention;
    const level = place.level;
    const same = candidate.sentence === trigger.sentence ? "same" : "other";
    const sameLevel = placesByLevel(reading).get(level)!;
    return [
      ...standpointOf(candidate, trigger, draft.group, reading).relation,
      f`level=${level}`,
      f`level=${level}&${same}`,
      f`level=${level}&group=${draft.group}`,
      f`as=${as}`,
      f`as=${as}&level=${level}`,
      f`doubt=${doubt ?? "none"}`,
      f`doubt=${doubt ?? "none"}&${same}`,
      f`prep=${wordBefore(candidate, reading)}`,
      f`prep=${wordBefore(candidate, reading)}&${same}`,
      f`nearest of level=${isNearest(candidate, sameLevel, trigger)}`,
      f`nearest=${isNearest(candidate, reading.places, trigger)}&level=${level}`,
      f`share=${share(candidate, reading)}`,
      f`towns=${towns(reading)}&level=${level}`,
      f`finer place in sentence=${inSentence(reading.places, candidate.sentence).some((p) => rank(p) > rank(candidate))}`,
      f`only=${mentionsByPlace(reading).size === 1}`,
      ...draftFeatures(draft),
    ];
  },
};

const mentionsByPlace = (reading: Reading) => tally(reading.places, (p) => p.mention.place.id);
const placesByLevel = oncePer((reading: Reading) => Map.groupBy(reading.places, (p) => p.mention.place.level));

const RANKS: Readonly<Record<string, number>> = { country: 0, region: 1, district: 2, town: 3, site: 4 };
const rank = (placed: Placed): number => RANKS[placed.mention.place.level]!;

/** How much of the document speaks of this place. */
function share(candidate: Placed, reading: Reading): string {
  const own = mentionsByPlace(reading).get(candidate.mention.place.id)! / reading.places.length;
  return own > 0.6 ? "most" : own > 0.3 ? "much" : "little";
}

const towns = oncePer((reading: Reading): string => {
  const count = new Set(reading.places.filter((p) => rank(p) >= 3).map((p) => p.mention.place.id)).size;
  return count === 0 ? "0" : count === 1 ? "1" : count <= 3 ? "2-3" : "4+";
});

const draftFeatures = (draft: Draft): Feature[] => [f`triggers=${Math.min(3, draft.triggers.length)}`];

export function placeValue(placed: Placed, reading: Reading): PlaceValue {
  const { place, start, end } = placed.mention;
  const { id, name, level, country, admin1, lat, lon } = place;
  return { words: spanOf(reading.text, start, end), id, name, level, country, admin1, lat, lon };
}

const JOINING_LONGEST = 3;

/**
 * The places named in one breath with this one («в Новосибирске и Красноярске», "Kyiv, Lviv and Kharkiv"): between them
 * stand only marks and short words. Each of them is a place of the act.
 */
export function coordinated(placed: Placed, reading: Reading): Placed[] {
  const line = inSentence(reading.places, placed.sentence);
  const at = line.indexOf(placed);
  const joined = [placed];
  for (let i = at + 1; i < line.length && areJoined(line[i - 1]!, line[i]!, reading); i++) joined.push(line[i]!);
  for (let i = at - 1; i >= 0 && areJoined(line[i]!, line[i + 1]!, reading); i--) joined.unshift(line[i]!);
  const seen = new Set<string>();
  return joined.filter(
    (p) =>
      p.mention.place.level === placed.mention.place.level &&
      !seen.has(p.mention.place.id) &&
      seen.add(p.mention.place.id),
  );
}

const CONJUNCTIONS = new Set(["and", "и", "і", "й", "та", "or", "или", "або", "а", "as", "также", "також"]);

function areJoined(a: Placed, b: Placed, reading: Reading): boolean {
  if (b.first <= a.last + 1) return false;
  const between = reading.words.slice(a.last + 1, b.first);
  if (between.length > JOINING_LONGEST) return false;
  return (
    between.some((w) => w.form === "," || CONJUNCTIONS.has(w.form)) &&
    between.every((w) => w.form === "," || CONJUNCTIONS.has(w.form) || (w.kind === "letters" && w.end - w.start <= 2))
  );
}

/** Whether two triggers, each with the place named in its own sentence, can speak of one act. */
export function placesAgree(a: Placed | null, b: Placed | null): boolean {
  if (!a || !b) return true;
  const p = a.mention.place;
  const q = b.mention.place;
  if (p.id === q.id || p.country !== q.country)
    return p.id === q.id || isWider(p.level) || isWider(q.level) ? p.country === q.country : false;
  if (p.level === "country" || q.level === "country") return true;
  if (p.admin1 !== q.admin1) return false;
  return p.level === "region" || q.level === "region" || p.id === q.id;
}

const isWider = (level: string): boolean => level === "country";
