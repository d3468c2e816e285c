import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Extracted } from "../extract.ts";
import { extractZip } from "./extract.ts";

const vectors = fileURLToPath(new URL("../../../../shared/vectors/hostile-zip-yauzl/test/", import.meta.url));

interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the archive says, where it lies. */
  readonly claimed?: number;
}

/** An archive of our own making, so that it can lie. */
function zipOf(...members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimed = bytes.length } of members) {
    const [raw, packed] = [Buffer.from(name), deflateRawSync(bytes)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed, 18);
    fields.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, raw, packed]);
    const central = Buffer.alloc(46);
    central.write("PK\x01\x02", 0, "latin1");
    central.writeUInt16LE(20, 4);
    fields.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    parts.push(local);
    directory.push(Buffer.concat([central, raw]));
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}

async function read(bytes: Uint8Array): Promise<Extracted[]> {
  async function* once() {
    yield bytes;
  }
  const items: Extracted[] = [];
  for await (const item of extractZip({ name: "a.zip", pieces: once(), whole: async () => bytes, options: {} }))
    items.push(item);
  return items;
}
const text = (words: string): Uint8Array => Buffer.from(words);
const names = (items: readonly Extracted[]) =>
  items.map((item) => (item.kind === "file" ? item.name : item.kind === "fault" ? item.fault : item.kind));

describe("an archive", () => {
  test("gives its files, sidecars first; others are counted", async () => {
    const items = await read(
      zipOf(
        { name: "папка/отчёт.txt", bytes: text("Мэрия отказала") },
        { name: "папка/отчёт.meta.json", bytes: text("{}") },
        { name: "x.exe", bytes: text("MZ") },
        { name: "__MACOSX/a.txt", bytes: text("x") },
      ),
    );
    expect(names(items)).toEqual(["папка/отчёт.meta.json", "папка/отчёт.txt", "left out"]);
    expect(items.at(-1)).toMatchObject({ count: 2 });
  });
  test.each(["../a.txt", "/etc/a.txt", "C:/a.txt", "a/../../b.txt", "a\\..\\..\\b.txt"])(
    "a name that leads out, %s, is told and the rest is read",
    async (name) => {
      const items = await read(zipOf({ name, bytes: text("x") }, { name: "good.txt", bytes: text("y") }));
      expect(names(items)).toEqual(["good.txt", "unsafe name"]);
    },
  );
  test("that unpacks to a hundred times its size and more is stopped", async () => {
    const items = await read(zipOf({ name: "a.txt", bytes: Buffer.alloc(50 * 1024 * 1024) }));
    expect(names(items)).toEqual(["too large unpacked"]);
  });
  test("that lies about the sizes inside gives faults", async () => {
    const items = await read(zipOf({ name: "a.txt", bytes: Buffer.alloc(5 * 1024 * 1024), claimed: 10 }));
    expect(names(items)).toEqual(["broken"]);
  });
  test("cut anywhere gives faults only", async () => {
    const whole = zipOf(
      { name: "a.txt", bytes: text("a".repeat(500)) },
      { name: "b.txt", bytes: text("b".repeat(500)) },
    );
    for (let end = 0; end < whole.length; end += 3)
      for (const item of await read(whole.subarray(0, end))) expect(item.kind).toBe("fault");
  });
  test("with bytes changed gives files or faults, and ends", async () => {
    const whole = zipOf(
      { name: "a.txt", bytes: text("a".repeat(500)) },
      { name: "b.txt", bytes: text("b".repeat(500)) },
    );
    let seed = 7;
    const next = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
    const rounds = process.env.KHRONIKA_LONG ? 10_000 : 300;
    for (let round = 0; round < rounds; round++) {
      const changed = Buffer.from(whole);
      for (let n = 0; n <= round % 4; n++) changed[next(changed.length)] = next(256);
      for (const item of await read(changed)) expect(["file", "fault", "left out"]).toContain(item.kind);
    }
  });
});

describe.skipIf(!existsSync(vectors))("public archives", () => {
  const failing = existsSync(vectors)
    ? readdirSync(join(vectors, "failure")).filter((file) => file.endsWith(".zip"))
    : [];
  test.each(failing)("%s is refused, or its harm is told", async (file) => {
    const items = await read(readFileSync(join(vectors, "failure", file)));
    expect(items.every((item) => item.kind !== "document")).toBe(true);
    expect(items.some((item) => item.kind === "file" && /\.\.|^\//.test(item.name))).toBe(false);
  });
  const good = existsSync(vectors) ? readdirSync(join(vectors, "success")).filter((file) => file.endsWith(".zip")) : [];
  test.each(good)("%s is read without a fault", async (file) => {
    const items = await read(readFileSync(join(vectors, "success", file)));
    expect(items.filter((item) => item.kind === "fault" && item.fault !== "encrypted")).toEqual([]);
  });
});
