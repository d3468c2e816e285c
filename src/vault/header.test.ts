import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createHeader, type Header, randomKey, recover, unlock, unlockAll, unlockIdentities } from "./header.ts";
import { readHeader, writeHeader } from "./header-file.ts";
import { headerToText, textToHeader } from "./header-form.ts";
import type { SecretKey } from "./protected.ts";
import { underPassphrase, withNewRecovery, withNewRoot } from "./rotate.ts";
import { FLOOR } from "./stretch.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const hex = (key: SecretKey): string => Buffer.from(key.reveal()).toString("hex");

const PASSPHRASE = bytes("bodil karim tisak vovin lalak nodon");
const made = await createHeader(PASSPHRASE, FLOOR);
const { header } = made;

/** A header as its file holds it, with members of any kind. */
// biome-ignore lint/suspicious/noExplicitAny: whatever somebody could write into the file
type Plain = Record<string, any>;

/** The header with one field written anew. */
function changed(change: (plain: Plain) => void): string {
  const plain = JSON.parse(headerToText(header));
  change(plain);
  return JSON.stringify(plain);
}

describe("unlocking", () => {
  test("the passphrase opens the root key and the identities key, which differ", async () => {
    expect(hex(await unlock(header, PASSPHRASE))).toBe(hex(made.root));
    expect(hex(await unlockIdentities(header, PASSPHRASE))).toBe(hex(made.identities));
    expect(hex(made.root)).not.toBe(hex(made.identities));
  });

  test("another passphrase opens nothing", async () => {
    for (const wrong of ["", "bodil karim tisak vovin lalak", "bodil karim tisak vovin lalak nodon "])
      await expect(unlock(header, bytes(wrong))).rejects.toMatchObject({ code: "wrong passphrase" });
    await expect(unlockIdentities(header, bytes("x"))).rejects.toMatchObject({ code: "wrong passphrase" });
  });

  test("a letter composed in one way or another is the same letter", async () => {
    const composed = await createHeader(bytes("\u0439\u0451\u00e9 \ufb01"), FLOOR);
    const apart = bytes("\u0438\u0306\u0435\u0308e\u0301 fi");
    expect(hex(await unlock(composed.header, apart))).toBe(hex(composed.root));
  });

  test("a passphrase in another encoding than UTF-8 opens what it closed, and differs from others", async () => {
    const koi8 = Uint8Array.of(0xf3, 0xcc, 0xcf, 0xd7, 0xcf);
    const other = await createHeader(koi8, FLOOR);
    expect(hex(await unlock(other.header, koi8))).toBe(hex(other.root));
    await expect(unlock(other.header, Uint8Array.of(0xf3, 0xcc, 0xcf, 0xd7, 0xd0))).rejects.toMatchObject({
      code: "wrong passphrase",
    });
  });

  test("the recovery key opens both keys, another one neither", () => {
    const keys = recover(header, made.recovery);
    expect([hex(keys.root), hex(keys.identities)]).toEqual([hex(made.root), hex(made.identities)]);
    expect(() => recover(header, randomKey())).toThrow(expect.objectContaining({ code: "wrong recovery key" }));
  });

  test("two chronicles with one passphrase have nothing in common", async () => {
    const other = await createHeader(PASSPHRASE, FLOOR);
    expect(other.header.chronicle).not.toBe(header.chronicle);
    expect(hex(other.root)).not.toBe(hex(made.root));
    expect(Buffer.from(other.header.kdf.salt)).not.toEqual(Buffer.from(header.kdf.salt));
  });
});

describe("a header that somebody changed", () => {
  const wrong = { code: "wrong passphrase" };
  const swapped: Readonly<Record<string, Header>> = {
    "other parameters beside the wrapped key": { ...header, kdf: { ...header.kdf, passes: 4 } },
    "another salt": { ...header, kdf: { ...header.kdf, salt: Buffer.alloc(16) } },
    "the id of another chronicle": { ...header, chronicle: "0".repeat(32) },
    "the recovery slot in the passphrase's place": {
      ...header,
      slots: { ...header.slots, passphrase: header.slots.recovery },
    },
    "the identities key in the root key's place": {
      ...header,
      slots: { ...header.slots, passphrase: { ...header.slots.passphrase, root: header.slots.passphrase.identities } },
    },
  };
  test.each(Object.keys(swapped))("does not open with %s", async (what) => {
    await expect(unlock(swapped[what]!, PASSPHRASE)).rejects.toMatchObject(wrong);
  });

  test("a changed bit of a wrapped key is found", async () => {
    for (let at = 0; at < 60; at += 13) {
      const root = Buffer.from(header.slots.recovery.root);
      root[at]! ^= 1;
      const other = { ...header, slots: { ...header.slots, recovery: { ...header.slots.recovery, root } } };
      expect(() => recover(other, made.recovery)).toThrow(expect.objectContaining({ code: "wrong recovery key" }));
    }
  });
});

describe("the text of a header", () => {
  test("is read back as it was written, and still opens", async () => {
    const read = textToHeader(headerToText(header));
    expect(headerToText(read)).toBe(headerToText(header));
    expect(hex(await unlock(read, PASSPHRASE))).toBe(hex(made.root));
  });

  test("holds no key in clear", () => {
    const text = headerToText(header);
    for (const key of [made.root, made.identities, made.recovery])
      for (const form of ["hex", "base64"] as const)
        expect(text).not.toContain(Buffer.from(key.reveal()).toString(form));
  });

  test("is refused in a newer format, with words of its own", () => {
    expect(() => textToHeader(changed((h) => (h.format = 2)))).toThrow(
      expect.objectContaining({ code: "newer format", about: "2" }),
    );
  });

  test.each([
    ["less memory than 64 MiB", (h: Plain) => (h.kdf.memoryKiB = 65535)],
    ["fewer than 3 passes", (h: Plain) => (h.kdf.passes = 2)],
    ["no passes", (h: Plain) => (h.kdf.passes = 0)],
  ])("is refused as weak with %s", (_, change) => {
    expect(() => textToHeader(changed(change))).toThrow(expect.objectContaining({ code: "weak header" }));
  });

  test.each([
    ["format", (h: Plain) => (h.format = "1")],
    ["format", (h: Plain) => (h.format = 0)],
    ["chronicle", (h: Plain) => (h.chronicle = "../../etc")],
    ["?", (h: Plain) => (h.extra = 1)],
    ["kdf.?", (h: Plain) => (h.kdf.extra = 1)],
    ["kdf.name", (h: Plain) => (h.kdf.name = "argon2d")],
    ["kdf.memoryKiB", (h: Plain) => (h.kdf.memoryKiB = 4 * 1024 * 1024 + 1)],
    ["kdf.memoryKiB", (h: Plain) => (h.kdf.memoryKiB = "65536")],
    ["kdf.passes", (h: Plain) => (h.kdf.passes = 65)],
    ["kdf.passes", (h: Plain) => (h.kdf.passes = 3.5)],
    ["kdf.lanes", (h: Plain) => (h.kdf.lanes = 0)],
    ["kdf.salt", (h: Plain) => (h.kdf.salt = "AAAA")],
    ["kdf.salt", (h: Plain) => (h.kdf.salt = `${h.kdf.salt}\n`)],
    ["slots", (h: Plain) => h.slots.pop()],
    ["slots[0].slot", (h: Plain) => (h.slots[0].slot = "recovery")],
    ["slots[1].root", (h: Plain) => (h.slots[1].root = h.slots[1].root.slice(4))],
    ["slots[0].?", (h: Plain) => (h.slots[0].hint = "my cat")],
  ])("is refused for its %s", (field, change) => {
    expect(() => textToHeader(changed(change))).toThrow(expect.objectContaining({ code: "bad header", about: field }));
  });

  test("is told all its faults at once", () => {
    const text = changed((h) => {
      h.chronicle = 7;
      h.kdf.lanes = 99;
      h.slots[1].identities = null;
    });
    expect(() => textToHeader(text)).toThrow(
      expect.objectContaining({ about: "chronicle, kdf.lanes, slots[1].identities" }),
    );
  });

  test.each(["", "{", "null", "[]", "7", '"header"'])("%j is no header", (text) => {
    expect(() => textToHeader(text)).toThrow(expect.objectContaining({ code: "bad header" }));
  });
});

test("a header weaker than the floor is not even made", async () => {
  await expect(createHeader(PASSPHRASE, { ...FLOOR, passes: 2 })).rejects.toMatchObject({ code: "weak header" });
});

describe("the file", async () => {
  const dir = await mkdtemp(join(tmpdir(), "khronika-header-"));
  afterAll(() => rm(dir, { recursive: true }));

  test("is written whole, for its owner only, with nothing left beside it", async () => {
    await writeHeader(dir, header);
    await writeHeader(dir, header);
    expect(await readdir(dir)).toEqual(["header.json"]);
    if (process.platform !== "win32") expect((await stat(join(dir, "header.json"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dir, "header.json"), "utf8")).toBe(headerToText(header));
    expect(headerToText(await readHeader(dir))).toBe(headerToText(header));
  });

  test("is refused when it is not there or too large to be one", async () => {
    await expect(readHeader(join(dir, "nowhere"))).rejects.toMatchObject({ code: "no header" });
    await writeFile(join(dir, "header.json"), headerToText(header) + " ".repeat(20_000));
    await expect(readHeader(dir)).rejects.toMatchObject({ code: "bad header", about: "too large" });
  });

  test("is not written halfway where it cannot be written", async () => {
    await expect(writeHeader(join(dir, "nowhere"), header)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("a change of keys", () => {
  const NEW = bytes("another passphrase, long enough");

  test("a new passphrase opens the same keys, the old one none; the recovery key still does", async () => {
    const { header: next } = await underPassphrase(header, await unlockAll(header, PASSPHRASE), NEW);
    const keys = await unlockAll(next, NEW);
    expect([hex(keys.root), hex(keys.identities)]).toEqual([hex(made.root), hex(made.identities)]);
    await expect(unlock(next, PASSPHRASE)).rejects.toMatchObject({ code: "wrong passphrase" });
    expect(hex(recover(next, made.recovery).root)).toBe(hex(made.root));
    expect(next.kdf.salt).not.toEqual(header.kdf.salt);
  });

  test("a lost passphrase is replaced by means of the recovery key", async () => {
    const { header: next } = await underPassphrase(header, recover(header, made.recovery), NEW);
    expect(hex(await unlock(next, NEW))).toBe(hex(made.root));
  });

  test("new shares put old ones out of use and leave the passphrase alone", async () => {
    const next = withNewRecovery(header, made);
    expect(hex(recover(next.header, next.recovery).root)).toBe(hex(made.root));
    expect(() => recover(next.header, made.recovery)).toThrow(expect.objectContaining({ code: "wrong recovery key" }));
    expect(hex(await unlock(next.header, PASSPHRASE))).toBe(hex(made.root));
  });

  test("a new root leaves nothing of the old keys in the header", async () => {
    const next = await withNewRoot(header, made, NEW);
    expect(next.header.chronicle).toBe(header.chronicle);
    const keys = await unlockAll(next.header, NEW);
    expect([hex(keys.root), hex(keys.identities)]).toEqual([hex(next.new.root), hex(next.new.identities)]);
    expect(hex(recover(next.header, next.recovery).identities)).toBe(hex(next.new.identities));
    expect(hex(next.old.root)).toBe(hex(made.root));
    for (const key of ["root", "identities"] as const) expect(hex(next.new[key])).not.toBe(hex(made[key]));
    await expect(unlock(next.header, PASSPHRASE)).rejects.toMatchObject({ code: "wrong passphrase" });
    expect(() => recover(next.header, made.recovery)).toThrow(expect.objectContaining({ code: "wrong recovery key" }));
  });
});
