import type { ReadText, Word } from "../text/word.ts";
import data from "./data/sites.json" with { type: "json" };
import type { Gazetteer } from "./gazetteer.ts";
import type { Doubt, Place } from "./place.ts";

interface Named {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly place: Place;
  readonly as: "noun" | "adjective";
  readonly doubt: Doubt;
}

export interface Site extends Named {
  /** Whether place mentions inside its words are only part of its name («площадь Минина», "Lhasa Road"). */
  readonly replaces: boolean;
}

type Key = "ru" | "uk" | "en";

interface SiteWords {
  readonly isNoun: (form: string) => boolean;
  readonly isCentral: (form: string) => boolean;
  readonly at: ReadonlySet<string>;
  readonly isInstitution: (form: string) => boolean;
}

const tables = new Map<Key, SiteWords>();

function siteWords(key: Key): SiteWords {
  let table = tables.get(key);
  if (!table) {
    const [prepositions = "", institutions = ""] =
      data.places[key][0]!.split(" ").length >= 2 ? splitOnce(data.places[key][0]!) : ["", ""];
    table = {
      isNoun: matcherOf(data.nouns[key]),
      isCentral: matcherOf(data.central[key]),
      at: new Set(prepositions.split("|")),
      isInstitution: matcherOf(institutions.split("|")),
    };
    tables.set(key, table);
  }
  return table;
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(" ");
  return [text.slice(0, at), text.slice(at + 1)];
}

function matcherOf(words: readonly string[]): (form: string) => boolean {
  const exact = new Set(words.filter((w) => !w.endsWith("*")));
  const stems = words.filter((w) => w.endsWith("*")).map((w) => w.slice(0, -1));
  const known = new Map<string, boolean>();
  return (form) => {
    let is = known.get(form);
    if (is === undefined) {
      is = exact.has(form) || stems.some((stem) => form.startsWith(stem) && form.length <= stem.length + 4);
      if (known.size > 50_000) known.clear();
      known.set(form, is);
    }
    return is;
  };
}

/** Squares, streets, buildings: each a `site` of the town that the sentence, or else the document, speaks of. */
export function findSites(read: ReadText, named: readonly Named[], gazetteer: Gazetteer): Site[] {
  const stretches = siteStretches(read);
  // «площадь Орджоникидзе» names no town.
  const isInSite = (n: Named) => stretches.some((s) => s.first <= n.first && s.last >= n.last);
  const towns = named.filter((n) => n.place.level === "town" && n.doubt !== "dateline" && !isInSite(n));
  const main = mainTown(towns);
  return stretches.flatMap(({ first, last, sentence }) => {
    const shown = read.words
      .slice(first, last + 1)
      .map((w) => w.form)
      .join(" ");
    const town = famous(shown, gazetteer) ?? townOf({ first, last }, sentence, towns, main);
    return town
      ? [
          {
            first,
            last,
            sentence,
            place: { ...town, level: "site" as const },
            as: "noun" as const,
            doubt: null,
            replaces: true,
          },
        ]
      : [];
  });
}

function siteStretches(read: ReadText): { first: number; last: number; sentence: number }[] {
  const stretches: { first: number; last: number; sentence: number }[] = [];
  for (const [index, sentence] of read.sentences.entries()) {
    if (sentence.role === "junk") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = read.words[i]!;
      if (word.kind !== "letters") continue;
      const isCyrillic = word.form.charCodeAt(0) >= 0x400;
      const key: Key = isCyrillic ? (read.language === "uk" ? "uk" : "ru") : "en";
      const stretch = siteAt(read.words, i, sentence.first, sentence.last, siteWords(key), key);
      if (!stretch) continue;
      stretches.push({ ...stretch, sentence: index });
      i = stretch.last;
    }
  }
  return stretches;
}

/** Between a preposition and its building stands no other preposition. */
const LINKS = new Set([
  "в",
  "во",
  "на",
  "по",
  "с",
  "со",
  "за",
  "у",
  "и",
  "з",
  "із",
  "до",
  "та",
  "і",
  "in",
  "of",
  "on",
  "to",
  "and",
  "with",
  "by",
]);

function siteAt(
  words: readonly Word[],
  i: number,
  from: number,
  end: number,
  table: SiteWords,
  key: Key,
): { first: number; last: number } | null {
  const { form } = words[i]!;
  if (table.isNoun(form)) {
    const after = nameAfter(words, i, end);
    const before = nameBefore(words, i, from, table, key);
    if (key === "en") return before < i ? { first: before, last: i } : ofName(words, i, end);
    if (after > i) return { first: before, last: after };
    return before < i ? { first: before, last: i } : null;
  }
  if (table.at.has(form)) {
    for (let k = i + 1; k < Math.min(end, i + 5); k++) {
      if ((words[k]!.kind !== "letters" && words[k]!.form !== "'s") || LINKS.has(words[k]!.form)) return null;
      if (table.isInstitution(words[k]!.form)) {
        let last = k;
        while (
          last + 1 < Math.min(end, k + 3) &&
          (table.isInstitution(words[last + 1]!.form) || (key !== "en" && words[last + 1]!.isCapital))
        )
          last++;
        return { first: i + 1, last };
      }
    }
  }
  return null;
}

/** "Tomb of the Unknown Soldier", "House of Culture". */
function ofName(words: readonly Word[], i: number, end: number): { first: number; last: number } | null {
  let k = words[i + 1]?.form === "of" && words[i]!.isCapital ? i + 2 : end;
  if (words[k]?.form === "the") k++;
  let last = i;
  while (k < end && words[k]!.kind === "letters" && words[k]!.isCapital) last = k++;
  return last > i ? { first: i, last } : null;
}

/** «площади Ленина», «проспекте Сахарова», «памятника Тарасу Шевченко», «метро «Киевская»». */
function nameAfter(words: readonly Word[], i: number, end: number): number {
  let last = i;
  for (let k = i + 1; k < Math.min(end, i + 5); k++) {
    const word = words[k]!;
    const isName = word.kind === "letters" && word.isCapital;
    const isLink =
      word.form === "имени" ||
      word.form === "им" ||
      word.form === "імені" ||
      word.form === "ім" ||
      (word.form === "." && /^(?:им|ім|ул|пл|вул)$/.test(words[k - 1]!.form));
    if (isName) last = k;
    else if (!isLink && !(word.form === "«" && k === i + 1)) break;
  }
  return last;
}

function nameBefore(words: readonly Word[], i: number, from: number, table: SiteWords, key: Key): number {
  let first = i;
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const word = words[k]!;
    const isName =
      word.kind === "letters" &&
      word.isCapital &&
      (key === "en" ? k > from || i - k === 1 : /(?:ой|ая|ую|ом|ий|ый|ого|ому|ій|а|у|им|ей|ем|ський)$/.test(word.form));
    if (isName || table.isCentral(word.form)) first = k;
    else break;
    if (key !== "en") break;
  }
  return first;
}

function townOf(
  site: { first: number; last: number },
  sentence: number,
  towns: readonly Named[],
  main: Named | null,
): Place | null {
  const outside = towns.filter((t) => t.last < site.first || t.first > site.last);
  const own = outside.filter((t) => t.sentence === sentence).sort((a, b) => gap(a, site) - gap(b, site))[0];
  const before = outside.filter((t) => t.sentence < sentence && t.sentence >= sentence - 2 && !t.doubt).at(-1);
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

function famous(shown: string, gazetteer: Gazetteer): Place | null {
  for (const [words, town] of Object.entries(data.famous)) {
    if (!shown.includes(words)) continue;
    const [country = "", name = ""] = town.split(":");
    const place = gazetteer.town(country, name);
    if (place) return place;
  }
  return null;
}
