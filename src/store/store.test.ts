import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "./memory/memory-store.ts";
import { MIGRATIONS } from "./sqlite/migrations.ts";
import { holdSqlite, openSqliteStore, rekeySqlite } from "./sqlite/sqlite-store.ts";
import type { LogHead, Store, StoredEntry, Writing } from "./store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khronika-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (number: number, subjects: readonly string[] = []): StoredEntry & { subjects: readonly string[] } => ({
  log: "a",
  number,
  commitment: Buffer.alloc(32, number + 1),
  salt: Buffer.alloc(32, 7),
  content: `{"n":${number}}`,
  subjects,
});
const head = (size: number): LogHead => ({
  ...{ log: "a", size, edge: Buffer.alloc(32, size), clock: size, checkpoint: "note", isOwn: true },
});
const numbers = (entries: readonly StoredEntry[] | undefined): number[] => (entries ?? []).map((e) => e.number);

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => createMemoryStore(),
  sqlite: () => openSqliteStore(join(folder, "chronicle.db"), randomBytes(32), { create: true }),
};

describe.each(Object.keys(STORES))("a store in %s", (kind) => {
  let store: Store;
  beforeEach(async () => {
    store = await STORES[kind]!();
  });
  afterEach(() => store.close());
  const write = (work: (tx: Writing) => Promise<void>) => store.transaction(work);

  test("gives entries back in the order of their numbers, page by page", async () => {
    await write((tx) => tx.addEntries([0, 1, 2, 3, 4].map((n) => entry(n))));
    expect(numbers(await store.entries("a", 1, 3))).toEqual([1, 2, 3]);
    expect(numbers(await store.entries("a", 4, 3))).toEqual([4]);
    expect(await store.entries("b", 0, 3)).toEqual([]);
    const [first] = await store.entries("a", 0, 1);
    expect(Buffer.from(first!.commitment)).toEqual(Buffer.alloc(32, 1));
    expect(first!.content).toBe('{"n":0}');
  });

  test("finds entries by what they are about, and an empty list for what nothing is about", async () => {
    await write((tx) => tx.addEntries([entry(0, ["D-1"]), entry(1, ["D-1", "KHR-1"]), entry(2)]));
    const about = await store.entriesAbout(["D-1", "KHR-1", "D-2"]);
    expect([...about].map(([subject, own]) => [subject, numbers(own)])).toEqual([
      ["D-1", [0, 1]],
      ["KHR-1", [1]],
      ["D-2", []],
    ]);
  });

  test("refuses an entry whose number is taken or leaves a gap to nobody's knowledge", async () => {
    await write((tx) => tx.addEntries([entry(0)]));
    await expect(write((tx) => tx.addEntries([entry(0)]))).rejects.toThrow();
  });

  test("undoes everything that a failed transaction did", async () => {
    await write(async (tx) => {
      await tx.putHead(head(1));
      await tx.putViews([{ kind: "document", id: "D-1", data: "before" }]);
      await tx.putSetting("s", Buffer.from("before"));
    });
    const failing = write(async (tx) => {
      await tx.addEntries([entry(0, ["D-1"])]);
      await tx.putHead(head(2));
      await tx.putViews([{ kind: "document", id: "D-1", data: null }]);
      await tx.putText({ document: "D-1", text: "t", lemmas: "t" });
      await tx.putSetting("s", null);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect((await store.heads())[0]!.size).toBe(1);
    expect(await store.view("document", "D-1")).toBe("before");
    expect(await store.text("D-1")).toBeNull();
    expect(await store.entries("a", 0, 9)).toEqual([]);
    expect(Buffer.from((await store.setting("s"))!).toString()).toBe("before");
  });

  test("keeps the latest of heads, views, texts, keys and settings", async () => {
    for (const round of [1, 2])
      await write(async (tx) => {
        await tx.putHead(head(round));
        await tx.putViews([{ kind: "incident", id: "KHR-1", data: `v${round}` }]);
        await tx.putText({ document: "D-1", text: `t${round}`, lemmas: `l${round}` });
        await tx.putDocumentKey("D-1", Buffer.alloc(32, round));
        await tx.putBatch("b", Buffer.from([round]));
        await tx.putIdentities({ document: "D-1", batch: "b", box: Buffer.from([round]) });
      });
    expect(await store.heads()).toHaveLength(1);
    expect(await store.view("incident", "KHR-1")).toBe("v2");
    expect((await store.text("D-1"))!.text).toBe("t2");
    expect((await store.documentKey("D-1"))![0]).toBe(2);
    expect((await store.batches()).get("b")![0]).toBe(2);
    expect((await store.identities("", 9))[0]!.box[0]).toBe(2);
    expect(await store.search([["l1"]], 9)).toEqual([]);
  });

  test("pages through views and texts in the order of their ids", async () => {
    const ids = ["D-3", "D-1", "D-2"];
    await write(async (tx) => {
      await tx.putViews(ids.map((id) => ({ kind: "document", id, data: id })));
      for (const document of ids) await tx.putText({ document, text: "", lemmas: "" });
    });
    expect((await store.views("document", "", 2)).map((v) => v.id)).toEqual(["D-1", "D-2"]);
    expect((await store.views("document", "D-2", 2)).map((v) => v.id)).toEqual(["D-3"]);
    expect(await store.views("incident", "", 2)).toEqual([]);
    expect((await store.texts("D-1", 5)).map((t) => t.document)).toEqual(["D-2", "D-3"]);
  });

  test("finds documents that hold all the words, the latest first, and takes nothing typed for an operator", async () => {
    await write(async (tx) => {
      await tx.putText({ document: "D-1", text: "", lemmas: "митинг об'єднання санкт-петербург 2023" });
      await tx.putText({ document: "D-2", text: "", lemmas: "митинг запрет" });
    });
    expect(await store.search([["митинг"]], 9)).toEqual(["D-2", "D-1"]);
    expect(await store.search([["митинг"]], 1)).toEqual(["D-2"]);
    expect(await store.search([["митинг"], ["запретить", "запрет"]], 9)).toEqual(["D-2"]);
    expect(await store.search([["об'єднання"], ["2023"]], 9)).toEqual(["D-1"]);
    expect(await store.search([["санкт-петербург"]], 9)).toEqual(["D-1"]);
    expect(await store.search([['митинг" OR "запрет']], 9)).toEqual([]);
    expect(await store.search([["NOT"]], 9)).toEqual([]);
    expect(await store.search([], 9)).toEqual([]);
  });

  test("destroys salt and content of entries and everything of a document; the commitments stay", async () => {
    await write(async (tx) => {
      await tx.addEntries([entry(0, ["D-1"]), entry(1, ["D-1"])]);
      await tx.putText({ document: "D-1", text: "t", lemmas: "word" });
      await tx.putDocumentKey("D-1", Buffer.alloc(32));
      await tx.putIdentities({ document: "D-1", batch: "b", box: Buffer.alloc(1) });
    });
    await write(async (tx) => {
      await tx.destroyEntries([{ log: "a", number: 0 }]);
      await tx.destroyDocument("D-1");
    });
    const [gone, kept] = await store.entries("a", 0, 2);
    expect([gone!.salt, gone!.content, kept!.content]).toEqual([null, null, '{"n":1}']);
    expect(Buffer.from(gone!.commitment)).toEqual(Buffer.alloc(32, 1));
    expect(await store.text("D-1")).toBeNull();
    expect(await store.documentKey("D-1")).toBeNull();
    expect(await store.identities("", 9)).toEqual([]);
    expect(await store.search([["word"]], 9)).toEqual([]);
    expect(await store.selfCheck()).toEqual([]);
  });

  test("transactions that start together wait for each other", async () => {
    const order: string[] = [];
    const slow = write(async (tx) => {
      await tx.putSetting("a", Buffer.from("1"));
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("slow");
    });
    const fast = write(async (tx) => {
      await tx.putSetting("a", Buffer.from("2"));
      order.push("fast");
    });
    await Promise.all([slow, fast]);
    expect(order).toEqual(["slow", "fast"]);
    expect(Buffer.from((await store.setting("a"))!).toString()).toBe("2");
  });
});

describe("the database file", () => {
  const file = () => join(folder, "chronicle.db");
  const opened = (key: Uint8Array) => openSqliteStore(file(), key, { create: false });

  test("opens with its key only, and with the new one after it was given another", async () => {
    const [key, other] = [randomBytes(32), randomBytes(32)];
    const store = await openSqliteStore(file(), key, { create: true });
    await store.transaction((tx) => tx.putSetting("s", Buffer.from("kept")));
    await store.close();
    await expect(opened(other)).rejects.toMatchObject({ code: "wrong key" });
    rekeySqlite(file(), key, other);
    await expect(opened(key)).rejects.toMatchObject({ code: "wrong key" });
    const again = await opened(other);
    expect(Buffer.from((await again.setting("s"))!).toString()).toBe("kept");
    await again.close();
  });

  test("is refused to a second opener while it is in use", async () => {
    const key = randomBytes(32);
    const store = await openSqliteStore(file(), key, { create: true });
    await expect(opened(key)).rejects.toMatchObject({ code: "in use" });
    await store.close();
    await (await opened(key)).close();
  });

  test("stays closed to other processes while it is held, also after it was copied; the copy opens with the same key", async () => {
    const key = randomBytes(32);
    await (await openSqliteStore(file(), key, { create: true })).close();
    const inAnotherProcess = () => {
      const module = new URL("./sqlite/sqlite-store.ts", import.meta.url).href;
      const code = `const { openSqliteStore } = await import(${JSON.stringify(module)});
        const key = Buffer.from(${JSON.stringify(key.toString("hex"))}, "hex");
        const open = openSqliteStore(${JSON.stringify(file())}, key, { create: false });
        console.log(await open.then(async (store) => (await store.close(), "opened"), (error) => error.code));`;
      return spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }).stdout.trim();
    };
    const held = holdSqlite(file(), key);
    held.copyTo(`${file()}.copy`);
    expect(inAnotherProcess()).toBe("in use");
    held.release();
    expect(inAnotherProcess()).toBe("opened");
    await (await openSqliteStore(`${file()}.copy`, key, { create: false })).close();
  });

  test("counts its rows; what was destroyed is not among them", async () => {
    const store = await openSqliteStore(file(), randomBytes(32), { create: true });
    await store.transaction(async (tx) => {
      await tx.addEntries([entry(0, ["D-1", "KHR-1"]), entry(1, ["D-2"])]);
      for (const document of ["D-1", "D-2"]) {
        await tx.putBatch(`batch of ${document}`, Buffer.alloc(1));
        await tx.putIdentities({ document, batch: `batch of ${document}`, box: Buffer.alloc(1) });
      }
      await tx.destroyEntries([{ log: "a", number: 0 }]);
      await tx.destroyDocument("D-1");
    });
    const rest = { views: 0, texts: 0, documentKeys: 0, unusedBatches: 0 };
    expect(await store.sizes()).toEqual({ entries: 2, subjects: 1, identities: 1, ...rest });
    expect([...(await store.batches()).keys()]).toEqual(["batch of D-2"]);
    await store.close();
  });

  test("a changed byte is found when its page is read", async () => {
    const key = randomBytes(32);
    const store = await openSqliteStore(file(), key, { create: true });
    await store.transaction((tx) => tx.putText({ document: "D-1", text: "x".repeat(50_000), lemmas: "" }));
    await store.close();
    const bytes = readFileSync(file());
    bytes[bytes.length - 2000]! ^= 1;
    writeFileSync(file(), bytes);
    const damaged = async () => {
      const again = await opened(key);
      try {
        return [...(await again.selfCheck()), ...((await again.text("D-1")) ? [] : ["no text"])];
      } finally {
        await again.close();
      }
    };
    const outcome = await damaged().catch((error) => [error.code]);
    expect(outcome).not.toEqual([]);
  });

  test.each(MIGRATIONS.map((_, format) => format))(
    "of format %i is refused, unless it may be brought to this one",
    async (format) => {
      const key = randomBytes(32);
      const raw = new Database(file());
      raw.pragma("cipher='aegis'");
      raw.key(Buffer.concat([Buffer.from("raw:"), key]));
      for (const migration of MIGRATIONS.slice(0, format)) raw.exec(migration);
      raw.pragma(`user_version=${format}`);
      raw.close();
      await expect(opened(key)).rejects.toMatchObject({ code: "older format" });
      const formats: number[] = [];
      const store = await openSqliteStore(file(), key, {
        create: false,
        migrate: (from, to) => formats.push(from, to),
      });
      expect(formats).toEqual([format, MIGRATIONS.length]);
      await store.transaction((tx) => tx.putText({ document: "D-1", text: "", lemmas: "митинг" }));
      expect(await store.search([["митинг"]], 9)).toEqual(["D-1"]);
      await store.close();
      await (await opened(key)).close();
    },
  );

  test("of a format that is not known yet is refused", async () => {
    const key = randomBytes(32);
    await (await openSqliteStore(file(), key, { create: true })).close();
    const raw = new Database(file());
    raw.pragma("cipher='aegis'");
    raw.key(Buffer.concat([Buffer.from("raw:"), key]));
    raw.pragma(`user_version=${MIGRATIONS.length + 1}`);
    raw.close();
    await expect(opened(key)).rejects.toMatchObject({ code: "newer format" });
  });

  test("no key of another length is taken", async () => {
    await expect(openSqliteStore(file(), randomBytes(16), { create: true })).rejects.toThrow("32 bytes");
  });
});
