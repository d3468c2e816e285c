import type { Word } from "../text/word.ts";
import { asDistrict, type Candidate, candidate, optionsOf, type Reader } from "./candidate.ts";
import { hasRegionBefore, nounAfter } from "./nouns.ts";
import { DISTRICT_NOUNS, PARTICLES, REGION_NOUNS } from "./words.ts";

const LONGEST_NAME = 4;

/** A name in Latin letters as GeoNames writes it, accents aside. */
export function inLatin(reader: Reader): Candidate | null {
  const { read, gazetteer, i, end } = reader;
  const { words } = read;
  for (let last = lastOfName(words, i, Math.min(end, i + LONGEST_NAME + 1)); last >= i; last--) {
    const end = words[last]!;
    if (end.kind !== "letters" || !end.isCapital) continue;
    if (last === i && end.form.length < 3) break;
    const all = gazetteer.named(read.text.slice(words[i]!.start, end.end));
    if (all.length === 0) continue;
    const noun = nounAfter(words, last, reader.end, REGION_NOUNS.en);
    const regions = noun >= 0 || hasRegionBefore(reader) ? all.filter((p) => p.level === "region") : [];
    if (regions.length > 0) return candidate(reader, Math.max(noun, last), optionsOf(regions), "noun", true);
    const district = nounAfter(words, last, reader.end, DISTRICT_NOUNS.en);
    if (district >= 0) return candidate(reader, district, optionsOf(all.map(asDistrict)), "noun", false);
    return candidate(reader, last, optionsOf(all), "noun", false);
  }
  return null;
}

/** Names go on over capitals, particles and the full stop of "St. Louis". */
function lastOfName(words: readonly Word[], i: number, end: number): number {
  let last = i;
  for (let k = i + 1; k < end; k++) {
    const { kind, isCapital, form } = words[k]!;
    if (kind === "letters" && isCapital) last = k;
    else if (!(PARTICLES.has(form) || (form === "." && /^(?:st|ste|mt|ft)$/.test(words[k - 1]!.form)))) break;
  }
  return last;
}
