import type { Level, Place } from "./place.ts";
import { hashOf, nameStem } from "./romanise.ts";

/** A place as the build hands it over: all its names, the one to show first. */
export interface Entry extends Omit<Place, "name"> {
  readonly names: readonly string[];
}

/** Called with each name that stands under a stem, in the order of population: take it or leave it. */
export type Accept = (name: string, country: string) => boolean;

export interface Packed {
  /** Places one of whose names stands under the stem and is accepted; the most populous first, each once. */
  find(stem: string, accept: Accept): Place[];
  /** Every place of a level. */
  all(level: Level): Place[];
  readonly size: number;
}

const LEVELS: readonly Level[] = ["town", "region", "district", "country", "site"];
const UNKNOWN_DEGREES = -1000;

/**
 * Layout, little-endian: header of 5 × uint32 (places, names, bytes of codes, bytes of names, 0); per place id, population,
 * latitude, longitude, code, shown name; per name (sorted by the hash of its stem, then by population) hash, place and offset of the name,
 * after the last one more offset; then the codes (JSON: "country level unit id") and the names (UTF-8). A town's id is its number in GeoNames, that of others stands in its code.
 */
export function pack(entries: readonly Entry[]): Buffer {
  const codes = new Map<string, number>();
  const numberOf = (code: string): number => {
    const number = codes.get(code) ?? codes.size;
    codes.set(code, number);
    return number;
  };
  const geonamesId = (id: string): number => (id.startsWith("geonames:") ? Number(id.slice(9)) || 0 : 0);
  const names = entries
    .flatMap((entry, place) => entry.names.map((name, i) => ({ name, place, isShown: i === 0, entry })))
    .map((n) => ({ ...n, hash: hashOf(nameStem(n.name)) }))
    .sort((a, b) => a.hash - b.hash || b.entry.population - a.entry.population);
  const bytes = names.map((n) => Buffer.from(n.name, "utf8"));
  const offsets = new Uint32Array(names.length + 1);
  for (const [i, b] of bytes.entries()) offsets[i + 1] = offsets[i]! + b.length;
  const shown = new Uint32Array(entries.length);
  for (const [i, n] of names.entries()) if (n.isShown) shown[n.place] = i;
  const columns = [
    Uint32Array.from(entries, (e) => geonamesId(e.id)),
    Uint32Array.from(entries, (e) => e.population),
    Float32Array.from(entries, (e) => e.lat ?? UNKNOWN_DEGREES),
    Float32Array.from(entries, (e) => e.lon ?? UNKNOWN_DEGREES),
    Uint32Array.from(entries, (e) =>
      numberOf([e.country, LEVELS.indexOf(e.level), e.admin1 ?? "", geonamesId(e.id) === 0 ? e.id : ""].join(" ")),
    ),
    shown,
    Uint32Array.from(names, (n) => n.hash),
    Uint32Array.from(names, (n) => n.place),
    offsets,
  ];
  const codeBytes = Buffer.from(JSON.stringify([...codes.keys()]), "utf8");
  const header = Uint32Array.from([entries.length, names.length, codeBytes.length, offsets.at(-1)!, 0]);
  return Buffer.concat([
    ...[header, ...columns].map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength)),
    codeBytes,
    ...bytes,
  ]);
}

/** Reads what {@link pack} wrote; the bytes are kept, places are made as they are asked for. */
export function openPacked(bytes: Uint8Array<ArrayBuffer>): Packed {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [places = 0, count = 0, codeLength = 0, nameLength = 0] = new Uint32Array(buffer, byteOffset, 5);
  let at = byteOffset + 20;
  const take = (length: number): number => {
    const from = at;
    at += length * 4;
    return from;
  };
  const uints = (length: number) => new Uint32Array(buffer, take(length), length);
  const floats = (length: number) => new Float32Array(buffer, take(length), length);
  const ids = uints(places);
  const populations = uints(places);
  const lats = floats(places);
  const lons = floats(places);
  const units = uints(places);
  const shown = uints(places);
  const hashes = uints(count);
  const placeOf = uints(count);
  const offsets = uints(count + 1);
  const codes = JSON.parse(Buffer.from(buffer, at, codeLength).toString("utf8")) as string[];
  const text = Buffer.from(buffer, at + codeLength, nameLength);

  const nameAt = (i: number): string => text.toString("utf8", offsets[i], offsets[i + 1]);
  const degrees = (value: number): number | null => (value === UNKNOWN_DEGREES ? null : Math.round(value * 1e5) / 1e5);
  const placeAt = (i: number): Place => {
    const [country = "", level = "", admin1, id] = codes[units[i]!]!.split(" ");
    return {
      id: id || `geonames:${ids[i]}`,
      name: nameAt(shown[i]!),
      level: LEVELS[Number(level)]!,
      country,
      admin1: admin1 || null,
      lat: degrees(lats[i]!),
      lon: degrees(lons[i]!),
      population: populations[i]!,
    };
  };
  return {
    size: places,
    all(level) {
      const isWanted = codes.map((code) => code.split(" ")[1] === String(LEVELS.indexOf(level)));
      const found: Place[] = [];
      for (let i = 0; i < places; i++) if (isWanted[units[i]!]) found.push(placeAt(i));
      return found;
    },
    find(stem, accept) {
      const hash = hashOf(stem);
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (hashes[middle]! < hash) low = middle + 1;
        else high = middle;
      }
      const found: Place[] = [];
      for (let i = low; i < count && hashes[i] === hash; i++) {
        const name = nameAt(i);
        const place = placeOf[i]!;
        const country = codes[units[place]!]!.slice(0, 2);
        if (accept(name, country)) found.push(placeAt(place));
      }
      return found.length < 2 ? found : [...new Map(found.map((p) => [p.id, p])).values()];
    },
  };
}
