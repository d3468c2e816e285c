import { asDistrict, type Candidate, candidate, optionsOf, priorOf, type Reader } from "./candidate.ts";
import { districtAfter, hasRegionBefore, nounAfter } from "./nouns.ts";
import type { Place } from "./place.ts";
import { skeletonOf } from "./romanise.ts";
import { isStopAdjective, isStopWord } from "./stop.ts";
import { isCyrillicForm, REGION_NOUNS } from "./words.ts";

/** A name in Cyrillic letters, found through romanisation in any case: «Великих Луках», «Баймаке». */
export function inCyrillic(reader: Reader): Candidate | null {
  const { read, gazetteer, key, i, end } = reader;
  const { words } = read;
  const word = words[i]!;
  const next = i + 1 < end ? words[i + 1]! : null;
  if (next?.kind === "letters" && next.isCapital && next.form.length > 2 && isCyrillicForm(next.form)) {
    const places = gazetteer.inflected([word.form, next.form]).filter((p) => p.level !== "region");
    if (places.length > 0) return candidate(reader, i + 1, optionsOf(places), "noun", false);
  }
  if (word.form.length < 3) return null;
  const all = gazetteer.inflected([word.form]);
  const regions = hasRegionBefore(reader) ? all.filter((p) => p.level === "region") : [];
  if (regions.length > 0) return candidate(reader, i, optionsOf(regions), "noun", true);
  const places = all.filter((p) => p.level !== "region");
  const district = districtAfter(words, i, end, key);
  if (district >= 0) return inDistrict(reader, district, places);
  if (isStopWord(word.form)) return null;
  if (OF_DISTRICT.test(words[i + 1]?.form ?? "")) return null;
  const skeleton = skeletonOf(word.form);
  const options = places
    .filter((p) => !isUnit(p))
    .map((place) => ({
      place,
      prior:
        priorOf(place) +
        (skeletonOf(place.name) === skeleton ? EXACT_PRIOR : 0) +
        (gazetteer.isSeat(place) ? SEAT_PRIOR : 0),
    }));
  return options.length > 0 ? candidate(reader, i, options, "noun", false) : null;
}

/** «Іллінці» is rather Illintsi itself than a case of Il'inka. */
const EXACT_PRIOR = 0.2;
/** The seat of a region is oftener in the news than towns of its size. */
const SEAT_PRIOR = 0.6;

/** A district as an administrative unit, not a part of a town: it needs its noun. */
const isUnit = (place: Place): boolean => place.level === "district" && !place.id.startsWith("geonames:");

/** «Тверской районный суд» is that of a district, not of Tver. */
const OF_DISTRICT = /^(?:районн|райсуд)/u;

/** «Красногвардейский район»: a district that is known as such, or else that of the town after which it is named. */
function inDistrict(reader: Reader, noun: number, places: readonly Place[]): Candidate | null {
  const { read, gazetteer, i } = reader;
  const named = gazetteer.ofAdjective(read.words[i]!.form).filter((p) => p.level !== "region");
  const all = [...new Map([...places, ...named].map((p) => [p.id, p])).values()];
  const options = all.map((p) => ({ place: asDistrict(p), prior: isUnit(p) ? UNIT_PRIOR : priorOf(p) - 0.5 }));
  return options.length > 0 ? candidate(reader, noun, options, "noun", false) : null;
}
const UNIT_PRIOR = 4.8;

const TOWN_OF_ADJECTIVE = 60_000;

/** «ульяновских жён»: a large town named by its adjective; «Борисовский район»: a district; «Ферганская область»: a unit beside the tables. */
export function byAdjective(reader: Reader): Candidate | null {
  const { read, gazetteer, key, i, end } = reader;
  const { form } = read.words[i]!;
  if (form.length < 7) return null;
  const all = gazetteer.ofAdjective(form);
  const region = nounAfter(read.words, i, end, REGION_NOUNS[key]);
  if (region >= 0) {
    const regions = all.filter((p) => p.level === "region");
    return regions.length > 0 ? candidate(reader, region, optionsOf(regions), "noun", true) : null;
  }
  const district = districtAfter(read.words, i, end, key);
  if (district >= 0) return inDistrict(reader, district, gazetteer.inflected([form]));
  if (OF_DISTRICT.test(read.words[i + 1]?.form ?? "")) {
    const own = inDistrict(reader, i, gazetteer.inflected([form]));
    return own && { ...own, as: "adjective" };
  }
  // «Новотроицкое» is a village's own name.
  if (read.words[i]!.isCapital && /[ое]е$/u.test(form)) return null;
  if (isStopAdjective(form, read.words[i]!.isCapital)) return null;
  const towns = all.filter((p) => p.level === "town" && p.population >= TOWN_OF_ADJECTIVE);
  return towns.length > 0 ? candidate(reader, i, optionsOf(towns), "adjective", false) : null;
}
