import { describe, expect, test } from "vitest";
import { leafHash } from "./leaf.ts";
import { entryBundle, hashTile, readEntryBundle, readHashTile, tilePath, tilesOf, tilesOfGrowth } from "./tiles.ts";
import { rootOfTree, treeOf } from "./tree.ts";

const entriesOf = (size: number): Uint8Array[] => Array.from({ length: size }, (_, at) => Buffer.alloc(32, `${at}`));

describe("tiles", () => {
  test("lie where the specification says", () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe("tile/0/x001/x234/067");
    expect(tilePath({ level: 0, index: 0, width: 256 })).toBe("tile/0/000");
    expect(tilePath({ level: "entries", index: 273, width: 112 })).toBe("tile/entries/273.p/112");
    expect(tilePath({ level: 2, index: 1000, width: 1 })).toBe("tile/2/x001/000.p/1");
  });

  test("a tree of 70,000 leaves has the tiles of the specification's example", () => {
    const count = (level: number | "entries", full: boolean) =>
      tilesOf(70_000).filter((tile) => tile.level === level && (tile.width === 256) === full).length;
    expect([count(0, true), count(1, true), count(2, true)]).toEqual([273, 1, 0]);
    expect(count("entries", true)).toBe(273);
    expect(tilesOf(70_000).filter(({ width }) => width < 256)).toEqual([
      { level: "entries", index: 273, width: 112 },
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(tilesOf(256)).toEqual([
      { level: "entries", index: 0, width: 256 },
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
    expect(tilesOf(0)).toEqual([]);
  });

  test("when a tree grows, the full tiles that it had stay as they are", () => {
    expect(tilesOfGrowth(256, 300).map(tilePath)).toEqual(["tile/entries/001.p/44", "tile/0/001.p/44"]);
    expect(tilesOfGrowth(300, 512).map(tilePath)).toEqual(["tile/entries/001", "tile/0/001", "tile/1/000.p/2"]);
    expect(tilesOfGrowth(300, 300)).toEqual([]);
  });

  test("give back what was written, and a tile above holds the roots of the tiles below", () => {
    const entries = entriesOf(600);
    const tree = treeOf(entries.map(leafHash));
    expect(readEntryBundle(entryBundle(entries.slice(512)), 88).map(String)).toEqual(entries.slice(512).map(String));
    const below = readHashTile(hashTile(tree, { level: 0, index: 1, width: 256 }), 256);
    const above = readHashTile(hashTile(tree, { level: 1, index: 0, width: 2 }), 2);
    expect(Buffer.from(rootOfTree(treeOf(below)))).toEqual(Buffer.from(above[1]!));
  });

  test("what is not a tile of that width is refused", () => {
    const bundle = Buffer.from(entryBundle(entriesOf(3)));
    const refused = { code: "not a tile" };
    expect(() => readEntryBundle(bundle, 2)).toThrow(expect.objectContaining(refused));
    expect(() => readEntryBundle(bundle, 4)).toThrow(expect.objectContaining(refused));
    expect(() => readEntryBundle(bundle.subarray(0, -1), 3)).toThrow(expect.objectContaining(refused));
    expect(() => readEntryBundle(Buffer.concat([bundle, Buffer.alloc(1)]), 3)).toThrow(
      expect.objectContaining(refused),
    );
    expect(() => readHashTile(Buffer.alloc(63), 2)).toThrow(expect.objectContaining(refused));
    expect(() => readHashTile(Buffer.alloc(96), 2)).toThrow(expect.objectContaining(refused));
  });
});
