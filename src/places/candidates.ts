import type { ReadText } from "../text/word.ts";
import { type Candidate, candidate, type Option, optionsOf, type Reader, TABLE_PRIOR } from "./candidate.ts";
import { byAdjective, inCyrillic } from "./cyrillic.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { inLatin } from "./latin.ts";
import { hasRegionBefore } from "./nouns.ts";
import { shortUnit } from "./short-units.ts";
import { byCapital, countryWide } from "./stated.ts";
import { byAlias, inCompound } from "./tabled.ts";
import { keyOf } from "./words.ts";

/** Every stretch of the text that can name a place, in order, the longest first where several begin. */
export function findCandidates(read: ReadText, gazetteer: Gazetteer): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [sentence, { first, last: end, role }] of read.sentences.entries()) {
    if (role === "junk") continue;
    for (let i = first; i < end; ) {
      const word = read.words[i]!;
      const found =
        word.kind === "letters"
          ? candidateAt({
              read,
              gazetteer,
              key: keyOf(word.form, read.language),
              i,
              start: first,
              end,
              sentence,
            })
          : null;
      if (found) candidates.push(found);
      i = found ? found.last + 1 : i + 1;
    }
  }
  return candidates;
}

function candidateAt(reader: Reader): Candidate | null {
  const word = reader.read.words[reader.i]!;
  const isCyrillic = reader.key !== "en";
  const stated = byCapital(reader) ?? countryWide(reader);
  if (stated) return stated;
  const aliased = byAlias(reader);
  if (isCyrillic) {
    if (aliased) return withNamesakes(aliased, reader);
    const named = word.isCapital && !FULL_ADJECTIVE.test(word.form) ? inCyrillic(reader) : null;
    return named ?? byAdjective(reader) ?? (word.isCapital ? inCyrillic(reader) : null) ?? inCompound(reader);
  }
  if (!word.isCapital) return aliased;
  const unit = shortUnit(reader.read, reader.i, reader.start, reader.end);
  if (unit) {
    const place = reader.gazetteer.region(unit.code);
    if (place) return candidate(reader, unit.last, [{ place, prior: TABLE_PRIOR.region }], "noun", true);
  }
  if (aliased && hasRegionBefore(reader)) {
    const regions = aliased.options.filter((o) => o.place.level === "region");
    if (regions.length > 0) return { ...aliased, options: regions };
  }
  const own = inLatin(reader);
  if (!aliased || !own) return aliased ?? own ?? inCompound(reader);
  if (own.last !== aliased.last) return own.last > aliased.last ? own : aliased;
  return withOptions(aliased, own.options);
}

/** «Новосибирский областной суд»: an adjective before all, while «Ленинский» may still be a settlement. */
const FULL_ADJECTIVE = /[сцз]ь?к(?:ий|ого|ому|им|ая|ую|ій|ої|их|ими|ие)$/u;

function withOptions(aliased: Candidate, more: readonly Option[]): Candidate {
  const ids = new Set(aliased.options.map((o) => o.place.id));
  return { ...aliased, options: [...aliased.options, ...more.filter((o) => !ids.has(o.place.id))] };
}

/** «в Кирове Калужской области»: a town of the tables has namesakes too. */
function withNamesakes(aliased: Candidate, { read, gazetteer, i }: Reader): Candidate {
  const isTown = aliased.last === i && aliased.as === "noun" && aliased.options[0]!.place.level === "town";
  if (!isTown) return aliased;
  const towns = gazetteer.inflected([read.words[i]!.form]).filter((p) => p.level === "town");
  return withOptions(aliased, optionsOf(towns));
}
