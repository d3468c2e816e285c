import type { ReadText, Word } from "../text/word.ts";
import type { Alias } from "./aliases.ts";
import { BARE_REGION_PRIOR, type Candidate, candidate, type Option, type Reader, TABLE_PRIOR } from "./candidate.ts";
import { districtAfter, nounAfter } from "./nouns.ts";
import { type Key, REGION_NOUNS } from "./words.ts";

/** The longest name of the tables that begins here, with all places that it stands for. */
export function byAlias(reader: Reader): Candidate | null {
  const { read, i, end, key, gazetteer } = reader;
  const aliases = gazetteer.aliases(read.words[i]!.form, key);
  let best: { last: number; weight: number; as: Candidate["as"]; options: Option[] } | null = null;
  for (const alias of aliases) {
    const fitted = fitAlias(alias, read, i, end, key);
    if (!fitted) continue;
    const { last, as, prior } = fitted;
    const weight = (last - i) * 10 + fitted.weight;
    const isEqual = best !== null && (key === "en" ? best.last === last && best.as === as : best.weight === weight);
    if (isEqual) {
      if (!best!.options.some((o) => o.place.id === alias.place.id)) best!.options.push({ place: alias.place, prior });
    } else if (!best || weight > best.weight) best = { last, weight, as, options: [{ place: alias.place, prior }] };
  }
  if (!best) return null;
  return candidate(
    reader,
    best.last,
    best.options,
    best.as,
    best.options.some((o) => o.prior > BARE_REGION_PRIOR),
  );
}

const SHORT_ENDING = /(?:ск|цк)(?:а|е|у|ом)?$/;

interface Fitted {
  readonly last: number;
  readonly as: Candidate["as"];
  readonly weight: number;
  readonly prior: number;
}

/** Whether the alias stands at words[i], and how far it reaches with the noun after it («Кемеровская область», "Kemerovo Region"). */
function fitAlias(alias: Alias, read: ReadText, i: number, end: number, key: Key): Fitted | null {
  const { words } = read;
  let last = i + alias.words.length - 1;
  // The last full stop of "U.S." may be the sentence's.
  if (alias.words.at(-1) === "." && words[last]?.form !== ".") last--;
  if (last >= end) return null;
  for (let k = 1; k <= last - i; k++) if (!fits(words[i + k]!.form, alias.words[k]!)) return null;
  const { level } = alias.place;
  const word = words[i]!;
  if (alias.as === "noun" && !isNamelike(word, read)) return null;
  // «Якутске» is the town, «якутские» of the republic.
  if (alias.as === "adjective" && level === "region" && word.isCapital && SHORT_ENDING.test(word.form)) return null;
  if (key === "en" && !(word.isCapital && hasCapital(words[last]!, read))) return null;
  const noun = nounAfter(words, last, end, REGION_NOUNS[key]);
  const prior = TABLE_PRIOR[level];
  const finer = level === "country" ? 0 : level === "region" ? 1 : 2;
  if (alias.as === "region adjective") {
    if (noun >= 0) return { last: noun, as: "noun", weight: 5 + finer, prior: prior + 1 };
    return key === "en" ? { last, as: "noun", weight: finer - 3, prior: BARE_REGION_PRIOR } : null;
  }
  if (noun >= 0 && level === "town" && (alias.as === "adjective" || key === "en")) return null;
  if (alias.as === "adjective" && level === "town" && districtAfter(words, last, end, key) >= 0) return null;
  const reach = noun >= 0 && level === "region" && (key === "en" || alias.as === "adjective") ? noun : last;
  return { last: reach, as: reach > last ? "noun" : alias.as, weight: finer, prior };
}

/** "Ivoire" in "Côte d'Ivoire"; a mark is none the worse. */
const hasCapital = (word: Word, read: ReadText): boolean =>
  word.isCapital || word.kind !== "letters" || /\p{Lu}/u.test(read.text.slice(word.start, word.end));

/** A name has a capital letter, an abbreviation («США», "US") nothing else. */
function isNamelike(word: Word, read: ReadText): boolean {
  if (!word.isCapital) return false;
  if (word.form.length > 3) return true;
  const shown = read.text.slice(word.start, word.end);
  return shown === shown.toUpperCase() || !ABBREVIATIONS.has(word.form);
}
const ABBREVIATIONS = new Set(
  "рф сша оаэ оае кнр юар пар рк рб рт чр арк цар дрк гбао днр лнр пмр us uk uae drc dpr lpr dnr lnr bc prc nsw qld".split(
    " ",
  ),
);

const fits = (form: string, word: string): boolean =>
  word.endsWith("*") ? form.startsWith(word.slice(0, -1)) : form === word;

/** "US-led", «российско-украинской»: a place of the tables is part of a compound, which is then its adjective. */
export function inCompound(reader: Reader): Candidate | null {
  const { read, gazetteer, key, i } = reader;
  const word = read.words[i]!;
  if (!word.form.includes("-")) return null;
  const shown = read.text.slice(word.start, word.end).split(/[-\u2010\u2011]/);
  for (const part of shown) {
    if (key === "en" && part.charAt(0) === part.charAt(0).toLowerCase()) continue;
    const form = part.toLowerCase().replaceAll("ё", "е");
    if (ABBREVIATIONS.has(form) && part !== part.toUpperCase()) continue;
    const alias = gazetteer
      .aliases(form, key)
      .find((a) => a.words.length === 1 && (key === "en" || a.as === "adjective") && a.place.level === "country");
    if (alias) return candidate(reader, i, [{ place: alias.place, prior: TABLE_PRIOR.country }], "adjective", true);
  }
  return null;
}
