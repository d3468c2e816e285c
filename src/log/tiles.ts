import { LogError } from "./fault.ts";
import { HASH_BYTES } from "./leaf.ts";
import type { Tree } from "./tree.ts";

/** Hashes a tile holds, and levels it spans (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/** A tile of hashes, or a bundle of entries, with how much of it is filled. */
export interface TilePlace {
  readonly level: number | "entries";
  readonly index: number;
  /** 1 to 256. */
  readonly width: number;
}

/** Where a tile lies: `tile/<level>/<index in groups of three digits>[.p/<width>]`. */
export function tilePath({ level, index, width }: TilePlace): string {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  return `tile/${level}/${groups.join("/")}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

/** All tiles of a tree of that size. */
export function tilesOf(size: number): TilePlace[] {
  const places = rowOf("entries", size);
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / TILE_WIDTH))
    places.push(...rowOf(level, nodes));
  return places;
}

function rowOf(level: TilePlace["level"], nodes: number): TilePlace[] {
  return Array.from({ length: Math.ceil(nodes / TILE_WIDTH) }, (_, index) => ({
    ...{ level, index },
    width: Math.min(TILE_WIDTH, nodes - index * TILE_WIDTH),
  }));
}

/** The tiles that a tree has anew or wider when it grows: all that must be written. */
export function tilesOfGrowth(older: number, newer: number): TilePlace[] {
  const old = new Set(tilesOf(older).map(tilePath));
  return tilesOf(newer).filter((place) => !old.has(tilePath(place)));
}

/** The bytes of a tile of hashes: those of the complete subtrees at its lowest level. */
export function hashTile(tree: Tree, { level, index, width }: TilePlace & { readonly level: number }): Uint8Array {
  return Buffer.concat(
    Array.from({ length: width }, (_, at) => tree.node(level * TILE_LEVELS, index * TILE_WIDTH + at)),
  );
}

/** The bytes of a bundle of entries: each after its length in two bytes. */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    }),
  );
}

/** @throws {@link LogError} `not a tile`. */
export function readHashTile(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.length !== width * HASH_BYTES) throw new LogError("not a tile");
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** @throws {@link LogError} `not a tile`. */
export function readEntryBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const all = Buffer.from(bytes);
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < all.length) {
    const start = at + 2;
    const end = start <= all.length ? start + all.readUInt16BE(at) : Number.POSITIVE_INFINITY;
    if (end > all.length) throw new LogError("not a tile");
    entries.push(all.subarray(start, end));
    at = end;
  }
  if (entries.length !== width) throw new LogError("not a tile");
  return entries;
}
