import { wordsOf } from "../text/words.ts";
import type { Place } from "./place.ts";
import { skeletonOf } from "./romanise.ts";
import { cellWords } from "./tables.ts";

/** A name of the tables: the words that it is made of (stems end in "*"). */
export interface Alias {
  readonly place: Place;
  readonly words: readonly string[];
  /** `region adjective`: means the region only beside a noun like "oblast". */
  readonly as: "noun" | "adjective" | "region adjective";
}

/** The tables of names written for this project, for one language. */
export interface AliasTable {
  /** Aliases whose first word the form fits. */
  of(form: string): readonly Alias[];
}

export type TableLanguage = "ru" | "uk" | "en";
const COLUMN = { ru: 0, uk: 1, en: 2 } as const;

/** Rows of the tables with the places that they name. */
export interface NamedRows {
  /** Countries and areas of many countries. */
  readonly countries: readonly (readonly [row: readonly string[], place: Place])[];
  readonly regions: readonly (readonly [row: readonly string[], place: Place])[];
  readonly towns: readonly (readonly [row: readonly string[], place: Place])[];
}

/** Where the words stand: tables begin with one to three cells that are no words. */
const FIRST_CELL = { countries: 2, regions: 3, towns: 2 } as const;

export function aliasTable(language: TableLanguage, rows: NamedRows): AliasTable {
  const exact = new Map<string, Alias[]>();
  const stems = new Map<string, Alias[]>();
  const add = (words: readonly string[], place: Place, as: Alias["as"]) => {
    const [first = ""] = words;
    const table = first.endsWith("*") ? stems : exact;
    const key = first.replace(/\*$/, "");
    const known = table.get(key);
    if (known) known.push({ place, words, as });
    else table.set(key, [{ place, words, as }]);
  };
  const wordsOfCell = (cell: string): string[] =>
    language === "en" ? wordsOf(cell).map((w) => w.form) : cell.split("&").map((word) => word.replaceAll("ё", "е"));
  const adjectiveStem = (cell: string): string => (language === "en" ? cell : `${cell}*`);
  const column = COLUMN[language];

  const towns = new Set(rows.towns.flatMap(([row]) => cellWords(row[FIRST_CELL.towns + column])));
  for (const [row, place] of rows.regions)
    for (const cell of cellWords(row[FIRST_CELL.regions + column])) {
      if (cell.endsWith("~~")) add(wordsOfCell(adjectiveStem(cell.slice(0, -2))), place, "adjective");
      else if (cell.endsWith("~")) add(wordsOfCell(adjectiveStem(cell.slice(0, -1))), place, "region adjective");
      // In English the seat's name alone is the town: "Kemerovo" beside "Kemerovo Region".
      else if (language === "en" && (towns.has(cell) || skeletonOf(cell) === skeletonOf(row[2]!)))
        add(wordsOfCell(cell), place, "region adjective");
      else add(wordsOfCell(cell), place, "noun");
    }
  for (const [row, place] of rows.countries)
    for (const cell of cellWords(row[FIRST_CELL.countries + column])) {
      if (!cell.endsWith("~")) add(wordsOfCell(cell), place, "noun");
      else {
        const adjective = cell.slice(0, -1);
        add(wordsOfCell(adjectiveStem(adjective)), place, "adjective");
        // "Venezuelans", "Iraqis": the people of a country.
        if (language === "en" && /[ni]$/.test(adjective)) add(wordsOfCell(`${adjective}s`), place, "adjective");
      }
    }
  for (const [row, place] of rows.towns)
    for (const cell of cellWords(row[FIRST_CELL.towns + column])) {
      if (cell.endsWith("~")) add(wordsOfCell(adjectiveStem(cell.slice(0, -1))), place, "adjective");
      else add(wordsOfCell(cell), place, "noun");
    }

  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const { length } of stems.keys()) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  return {
    of(form) {
      const found = exact.get(form);
      const all = found ? [...found] : [];
      for (let length = shortest; length <= Math.min(longest, form.length); length++) {
        const begun = stems.get(form.slice(0, length));
        if (begun) all.push(...begun.filter((alias) => isEnding(form.slice(length), alias)));
      }
      return all;
    },
  };
}

/** What may follow a stem: an ending, not another word («Перм» but not «пермяк», «литв» but not «литвинова»). */
const ENDING =
  /^(?:[аеёиіїоуыьэюяй]{0,2}|о[мвйюг]|[еє][мвйюї]|ам|ах|ами|ям|ях|ого|ому|ові|еві|ого|ій|ів|им|ым|их|ых|ою|ею|ия|ии|ию|ией|ие|ія|ії|ію|ією|ією|й)$/;
const ADJECTIVE_ENDING =
  /^(?:ої|ий|ый|ая|ое|ие|ой|ого|ому|им|ым|ом|их|ых|ими|ыми|ую|ей|а|е|і|у|ою|ій|ого|ому|у|их|ими|є|ага|аму|ай|ае|ія|ую)$/;
const PEOPLE_ENDING = /^(?:и|і|ів|ам|ами|ах|е|у|а|ы|ов|ей|ем|ок|ка|ку|ки|ец|)$/;

const isEnding = (rest: string, alias: Alias): boolean =>
  alias.as === "noun" ? ENDING.test(rest) || PEOPLE_ENDING.test(rest) : ADJECTIVE_ENDING.test(rest);
