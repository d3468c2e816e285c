import { existsSync, readFileSync } from "node:fs";
import type { Place } from "./place.ts";
import { hashOf, lettersOf, skeletonOf } from "./romanise.ts";
import { cellWords, readTable } from "./tables.ts";

/** A name of the tables: the words that it is made of (stems end in "*"). */
export interface Alias {
  readonly place: Place;
  readonly words: readonly string[];
  /** `region`: an adjective or seat's name that means the region only beside a noun like "oblast". */
  readonly as: "noun" | "adjective" | "region adjective";
}

/** Names of places: tables written for this project first, GeoNames' towns behind them. */
export interface Gazetteer {
  /** Aliases of the tables whose first word the form fits. */
  aliases(form: string, language: string): readonly Alias[];
  /** Towns of the world by the skeleton of their name, largest first. */
  towns(skeleton: string): readonly Place[];
  town(country: string, name: string): Place | null;
  region(code: string): Place | null;
  capital(country: string): Place | null;
}

let opened: Gazetteer | null = null;

/** The gazetteer, read at the first look-up. @throws Error when the build has not made it. */
export function openGazetteer(): Gazetteer {
  opened ??= assemble();
  return opened;
}

interface Towns {
  find(skeleton: string): Place[];
}

function assemble(): Gazetteer {
  let towns: Towns | null = null;
  const bySkeleton = new Map<string, readonly Place[]>();
  const find = (skeleton: string): readonly Place[] => {
    let found = bySkeleton.get(skeleton);
    if (!found) {
      towns ??= openTowns();
      found = towns.find(skeleton);
      if (bySkeleton.size > 50_000) bySkeleton.clear();
      bySkeleton.set(skeleton, found);
    }
    return found;
  };
  const town = (country: string, name: string): Place | null =>
    find(skeletonOf(name)).find(
      (p) => p.country === country && p.level === "town" && lettersOf(p.name) === lettersOf(name),
    ) ?? null;

  const regions = new Map<string, Place>();
  const data = (name: string) => readTable(new URL(`./data/${name}`, import.meta.url));
  const tables = new Map<string, AliasTable>();
  const regionRows = data("regions.tsv");
  for (const [code, name] of regionRows) {
    regions.set(code!, {
      id: code!,
      name: name!,
      level: "region",
      country: code!.slice(0, 2),
      admin1: code!,
      lat: null,
      lon: null,
      population: 1_000_000,
    });
  }
  const capitals = JSON.parse(readFileSync(new URL("./data/capitals.json", import.meta.url), "utf8")) as Record<
    string,
    string
  >;

  const tableOf = (language: string): AliasTable => {
    const key = language === "uk" ? "uk" : language === "ru" || language === "be" ? "ru" : "en";
    let table = tables.get(key);
    if (!table)
      tables.set(key, (table = aliasTable(key, regionRows, data("countries.tsv"), data("towns.tsv"), regions, town)));
    return table;
  };
  return {
    aliases: (form, language) => tableOf(language).of(form),
    towns: find,
    town,
    region: (code) => regions.get(code) ?? null,
    capital: (country) => (capitals[country] ? town(country, capitals[country]) : null),
  };
}

interface AliasTable {
  of(form: string): readonly Alias[];
}

const COLUMN = { ru: 0, uk: 1, en: 2 } as const;

function aliasTable(
  language: "ru" | "uk" | "en",
  regionRows: readonly string[][],
  countryRows: readonly string[][],
  townRows: readonly string[][],
  regions: ReadonlyMap<string, Place>,
  town: (country: string, name: string) => Place | null,
): AliasTable {
  const exact = new Map<string, Alias[]>();
  const stems = new Map<string, Alias[]>();
  const add = (cell: string, place: Place, adjective: Alias["as"]) => {
    const isAdjective = cell.endsWith("~");
    const words = (isAdjective ? `${cell.slice(0, -1)}${language === "en" ? "" : "*"}` : cell).split(
      language === "en" ? /[ &]/ : "&",
    );
    const first = words[0]!;
    const table = first.endsWith("*") ? stems : exact;
    const key = first.replace(/\*$/, "");
    const alias: Alias = { place, words, as: isAdjective ? adjective : "noun" };
    table.set(key, [...(table.get(key) ?? []), alias]);
  };
  const column = COLUMN[language];
  const towns = new Set(townRows.flatMap((row) => cellWords(row[2 + column])));
  for (const row of regionRows) {
    const place = regions.get(row[0]!)!;
    // In English the seat's name alone is the town: "Kemerovo" beside "Kemerovo Region".
    for (const word of cellWords(row[3 + column]))
      add(
        language === "en" && (towns.has(word) || sharesSeat(word, row[2]!)) ? `${word}~` : word,
        place,
        "region adjective",
      );
  }
  for (const row of countryRows) {
    const code = row[0]!;
    const place: Place = {
      id: code,
      name: row[1]!,
      level: "country",
      country: code,
      admin1: null,
      lat: null,
      lon: null,
      population: 10_000_000,
    };
    for (const word of cellWords(row[2 + column])) {
      add(word, place, "adjective");
      // "Venezuelans": the people of a country.
      if (language === "en" && word.endsWith("n~")) add(`${word.slice(0, -1)}s~`, place, "adjective");
    }
  }
  for (const row of townRows) {
    const place = town(row[0]!, row[1]!);
    if (!place) continue;
    for (const word of cellWords(row[2 + column])) add(word, { ...place, name: row[5] ?? place.name }, "adjective");
  }
  const cache = new Map<string, readonly Alias[]>();
  return {
    of(form) {
      let found = cache.get(form);
      if (!found) {
        const all = [...(exact.get(form) ?? [])];
        for (let length = 2; length <= form.length; length++)
          all.push(...(stems.get(form.slice(0, length)) ?? []).filter((a) => isEnding(form.slice(length), a)));
        found = all;
        if (cache.size > 100_000) cache.clear();
        cache.set(form, found);
      }
      return found;
    },
  };
}

const sharesSeat = (word: string, seat: string): boolean => skeletonOf(word) === skeletonOf(seat);

/** What may follow a stem: an ending, not another word («Перм» but not «пермяк», «литв» but not «литвинова»). */
const ENDING =
  /^(?:[аеёиіїоуыьэюяй]{0,2}|о[мвйюг]|[еє][мвйюї]|ам|ах|ами|ям|ях|ого|ому|ові|еві|ого|ій|ів|им|ым|их|ых|ою|ею|ия|ии|ию|ией|ие|ія|ії|ію|ією|ією|й)$/;
const ADJECTIVE_ENDING =
  /^(?:ої|ий|ый|ая|ое|ие|ой|ого|ому|им|ым|ом|их|ых|ими|ыми|ую|ей|а|е|і|у|ою|ій|ого|ому|у|их|ими|є)$/;
const PEOPLE_ENDING = /^(?:и|і|ів|ам|ами|ах|е|у|а|ы|ов|ей|ем|ок|ка|ку|ки|ец|)$/;
function isEnding(rest: string, alias: Alias): boolean {
  if (alias.as !== "noun") return ADJECTIVE_ENDING.test(rest);
  return ENDING.test(rest) || PEOPLE_ENDING.test(rest);
}

const FILES = ["./data/gazetteer.bin", "../../dist/data/gazetteer.bin"].map((path) => new URL(path, import.meta.url));

function openTowns(): Towns {
  const file = FILES.find((url) => existsSync(url));
  if (!file) throw new Error("Cannot open the gazetteer: gazetteer.bin is missing, run `npm run build`");
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [n, entries, nameBytes, codeBytes, towns] = new Uint32Array(buffer, 0, 5) as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  let at = 20;
  const take = <T>(make: (buffer: ArrayBufferLike, offset: number, length: number) => T, length: number): T => {
    const array = make(buffer, at, length);
    at += length * 4;
    return array;
  };
  const uint = (b: ArrayBufferLike, o: number, l: number) => new Uint32Array(b, o, l);
  const float = (b: ArrayBufferLike, o: number, l: number) => new Float32Array(b, o, l);
  const ids = take(uint, n);
  const populations = take(uint, n);
  const lats = take(float, n);
  const lons = take(float, n);
  const units = take(uint, n);
  const offsets = take(uint, n + 1);
  const hashes = take(uint, entries);
  const order = take(uint, entries);
  const codes = JSON.parse(Buffer.from(buffer, at, codeBytes).toString("utf8")) as string[];
  const names = Buffer.from(buffer, at + codeBytes, nameBytes);

  const townAt = (i: number): Place => {
    const [country = "", admin1 = ""] = codes[units[i]!]!.split(" ");
    const name = names.toString("utf8", offsets[i], offsets[i + 1]);
    // First-level units stand behind the towns.
    if (i >= towns)
      return { id: admin1, name, level: "region", country, admin1, lat: null, lon: null, population: populations[i]! };
    return {
      id: `geonames:${ids[i]}`,
      name,
      level: "town",
      country,
      admin1: admin1 || null,
      lat: Math.round(lats[i]! * 1e5) / 1e5,
      lon: Math.round(lons[i]! * 1e5) / 1e5,
      population: populations[i]!,
    };
  };
  return {
    find(skeleton) {
      const hash = hashOf(skeleton);
      let low = 0;
      let high = entries;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (hashes[middle]! < hash) low = middle + 1;
        else high = middle;
      }
      const found: Place[] = [];
      for (let i = low; i < entries && hashes[i] === hash; i++) {
        const place = townAt(order[i]!);
        if (skeletonOf(place.name) === skeleton) found.push(place);
      }
      return found;
    },
  };
}
