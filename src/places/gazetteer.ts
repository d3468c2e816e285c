import { existsSync, readFileSync } from "node:fs";
import { remembering } from "../text/remember.ts";
import { type Alias, type AliasTable, aliasTable, type NamedRows, type TableLanguage } from "./aliases.ts";
import { type LookUps, lookUpsIn } from "./lookups.ts";
import { openPacked, type Packed } from "./packed.ts";
import type { Place } from "./place.ts";
import { readTable } from "./tables.ts";

/** Names of places: tables written for this project first, GeoNames' towns and units behind them. */
export interface Gazetteer extends LookUps {
  /** Aliases of the tables whose first word the form fits. */
  aliases(form: string, language: string): readonly Alias[];
  town(country: string, name: string): Place | null;
  country(code: string): Place | null;
  region(code: string): Place | null;
  capital(country: string): Place | null;
  /** The seat of a first-level unit of the tables. */
  seat(code: string): Place | null;
  isSeat(place: Place): boolean;
}

let opened: Gazetteer | null = null;

/** The gazetteer, read at the first look-up. @throws Error when the build has not made it. */
export function openGazetteer(): Gazetteer {
  opened ??= assemble();
  return opened;
}

/** Texts repeat their words: so many answers of the tables are kept. */
const MOST_REMEMBERED = 30_000;

function assemble(): Gazetteer {
  const packed = openFile();
  const shownNames = new Map<string, string>();
  const shown = (place: Place): Place => {
    const name = shownNames.get(place.id);
    return name === undefined ? place : { ...place, name };
  };
  const lookUps = lookUpsIn(packed, shown);
  const town = (country: string, name: string): Place | null =>
    lookUps.named(name).find((p) => p.country === country && p.level === "town") ?? null;

  const regions = new Map(packed.all("region").map((place) => [place.id, place]));
  const { rows, capitals } = readTables(town, regions);
  for (const [, { id, name }] of rows.towns) shownNames.set(id, name);
  for (const [, place] of rows.regions) regions.set(place.id, place);
  const countries = new Map(rows.countries.map(([, place]) => [place.id, place]));
  let seatIds: Set<string | undefined> | null = null;
  const seats = new Map(rows.regions.map(([row]) => [row[0]!, row[2]!]));

  const tables = new Map<TableLanguage, AliasTable["of"]>();
  const tableOf = (language: string): AliasTable["of"] => {
    const key = language === "uk" ? "uk" : language === "ru" || language === "be" ? "ru" : "en";
    let table = tables.get(key);
    if (!table) tables.set(key, (table = remembering(aliasTable(key, rows).of, MOST_REMEMBERED)));
    return table;
  };
  const townOf = (country: string, name: string | undefined): Place | null => {
    const place = name === undefined || name === "-" ? null : town(country, name);
    return place && shown(place);
  };
  return {
    ...lookUps,
    aliases: (form, language) => tableOf(language)(form),
    town: townOf,
    country: (code) => countries.get(code) ?? null,
    region: (code) => regions.get(code) ?? null,
    capital: (country) => townOf(country, capitals[country]),
    seat: (code) => townOf(code.slice(0, 2), seats.get(code)),
    isSeat: ({ id }) => {
      seatIds ??= new Set([...seats].map(([code, name]) => townOf(code.slice(0, 2), name)?.id));
      return seatIds.has(id);
    },
  };
}

/** So a table's country or region stands beside towns of the same name. */
const COUNTRY_POPULATION = 10_000_000;
const REGION_POPULATION = 1_000_000;

function readTables(
  town: (country: string, name: string) => Place | null,
  regionsOfFile: ReadonlyMap<string, Place>,
): { rows: NamedRows; capitals: Readonly<Record<string, string>> } {
  const file = (name: string) => new URL(`./data/${name}`, import.meta.url);
  const capitals = JSON.parse(readFileSync(file("capitals.json"), "utf8")) as Record<string, string>;
  const wide = (table: string, level: "country" | "region") =>
    readTable(file(table)).map((row): [string[], Place] => {
      const [code = "", name = "", , , , middle = ""] = row;
      const [lat = null, lon = null] = middle.split(",").map(Number);
      const population = COUNTRY_POPULATION;
      return level === "country"
        ? [row, { id: code, name, level, country: code, admin1: null, lat, lon, population }]
        : [row, { id: `area:${code}`, name, level, country: "", admin1: null, lat, lon, population }];
    });
  const countries = [...wide("countries.tsv", "country"), ...wide("areas.tsv", "region")];
  const regions = readTable(file("regions.tsv")).map((row): [string[], Place] => {
    const [code = "", name = "", seat = "-"] = row;
    const population = REGION_POPULATION;
    const [ownLat, ownLon] = (row[6] ?? "").split(",");
    const place = regionsOfFile.get(code);
    const around = place?.lat == null && seat !== "-" ? town(code.slice(0, 2), seat) : place;
    const lat = ownLat ? Number(ownLat) : (around?.lat ?? null);
    const lon = ownLon ? Number(ownLon) : (around?.lon ?? null);
    return [row, { id: code, name, level: "region", country: code.slice(0, 2), admin1: code, lat, lon, population }];
  });
  const towns = readTable(file("towns.tsv")).flatMap((row): [string[], Place][] => {
    const place = town(row[0]!, row[1]!);
    return place ? [[row, { ...place, name: row[5] ?? place.name }]] : [];
  });
  return { rows: { countries, regions, towns }, capitals };
}

const FILES = ["./data/gazetteer.bin", "../../dist/data/gazetteer.bin"].map((path) => new URL(path, import.meta.url));

function openFile(): Packed {
  const file = FILES.find((url) => existsSync(url));
  if (!file) throw new Error("Cannot open the gazetteer: gazetteer.bin is missing, run `npm run build`");
  return openPacked(readFileSync(file));
}
