// Whatever is changed on the disk is found, by whomever it was changed, as long as one checkpoint lies elsewhere.
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readCheckpointFile } from "../src/operations/checkpoints.ts";
import type { Chronicle } from "../src/operations/chronicle.ts";
import { decide } from "../src/operations/decide.ts";
import { eraseDocument } from "../src/operations/erase.ts";
import { ChronicleError } from "../src/operations/fault.ts";
import { openChronicle } from "../src/operations/open.ts";
import { publishLog } from "../src/operations/publish-log.ts";
import { reconcileAll } from "../src/operations/reconcile.ts";
import { verify } from "../src/operations/verify.ts";
import { checkDocuments } from "../src/operations/verify-documents.ts";
import { StoreError } from "../src/store/store.ts";
import { sealBlob } from "../src/vault/blob.ts";
import { VaultError } from "../src/vault/fault.ts";
import { type NewVault, recover, unlockAll } from "../src/vault/header.ts";
import { headerToText, textToHeader } from "../src/vault/header-form.ts";
import { SecretKey } from "../src/vault/protected.ts";
import {
  addAll,
  claimsOf,
  codeAll,
  contentOf,
  newChronicle,
  PASSPHRASE,
  sampleDocuments,
  testEffects,
  within,
} from "./support/chronicle.ts";
import { DAMAGES, damaged } from "./support/damage.ts";
import { type Files, readFolder, writeFolder } from "./support/folder.ts";
import { alterRow, inTables, overwrite, retold, rowsOf, signAnew, TABLE_NAMES } from "./support/insider.ts";
import { type Chance, chanceOf } from "./support/random.ts";
import { startVerifier } from "./support/verifier.ts";

// Argon2 is tested elsewhere; here it would take most of the time. What stands in for it depends on the passphrase and on every parameter.
vi.mock("../src/vault/stretch.ts", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  stretch: async (passphrase: Uint8Array, kdf: object) => {
    const { createHash } = await import("node:crypto");
    const { SecretKey } = await import("../src/vault/protected.ts");
    return SecretKey.take(createHash("sha256").update(passphrase).update(JSON.stringify(kdf)).digest());
  },
}));

/** What the mutations came to: how many were found and by what, and how many changed nothing that anybody reads. */
const found = new Map<string, number>();
const idle = new Map<string, number>();
const count = (in_: Map<string, number>, key: string) => in_.set(key, (in_.get(key) ?? 0) + 1);

const effects = testEffects();
const folder = mkdtempSync(join(tmpdir(), "khronika-tamper-"));
const [dir, published, kept] = ["chronicle", "published", "kept"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let vault: NewVault;
/** The folder as it is, and as it was after each of its sessions before. */
let files: Files;
const history: Files[] = [];
/** Store and journal as they lay there while the chronicle was open. */
let opened: Files;
let content: string;
let recovery: Uint8Array;

beforeAll(async () => {
  vault = await newChronicle(dir, effects);
  recovery = Uint8Array.from(vault.recovery.reveal());
  const session = async (work: (chronicle: Chronicle) => Promise<unknown>) => {
    history.push(readFolder(dir));
    await within(dir, vault, effects, work);
  };
  const documents = sampleDocuments(/-0[1-4]$/);
  await session((c) => addAll(c, documents.slice(0, 5)));
  await session(async (c) => {
    await addAll(c, documents.slice(5));
    opened = readFolder(dir);
  });
  await session(codeAll);
  await session(reconcileAll);
  await session(async (c) => {
    for (const [at, claim] of (await claimsOf(c)).entries())
      if (at % 3 === 0)
        await decide(c, { claim, verdict: at % 2 ? "accepted" : "rejected", correction: null, reason: `read ${at}` });
  });
  await session(reconcileAll);
  await session(async (c) => {
    const [id] = await addAll(c, sampleDocuments(/^en-05$/));
    await eraseDocument(c, id!, "asked for by the author");
  });
  await session((c) => publishLog(c, published, { proofs: [], postQuantum: true, all: true }));
  mkdirSync(kept);
  copyFileSync(join(published, "checkpoint"), join(kept, "checkpoint"));
  files = readFolder(dir);
  content = await within(dir, vault, effects, contentOf);
  files = readFolder(dir);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const sum = (of: Map<string, number>) => [...of.values()].reduce((a, b) => a + b, 0);
  const rows = (of: Map<string, number>) =>
    [...of]
      .sort()
      .map(([key, n]) => `  ${key}: ${n}`)
      .join("\n");
  console.log(
    `${sum(found) + sum(idle)} mutations, ${sum(found)} found:\n${rows(found)}\n${sum(idle)} without effect:\n${rows(idle)}`,
  );
});
afterEach(() => writeFolder(dir, files));

/** An error that says why by a code; everything else is a defect. */
const codeOf = (error: unknown): string => {
  if (error instanceof ChronicleError || error instanceof StoreError || error instanceof VaultError)
    return `${error.name} ${error.code}`;
  throw error;
};

/** By what the state of the folder is found to be wrong; null where nothing is wrong and everything reads as before. */
async function verdict(): Promise<string | null> {
  let chronicle: Chronicle;
  try {
    chronicle = await openChronicle(dir, vault.header.chronicle, vault.root, effects);
  } catch (error) {
    return `not opened: ${codeOf(error)}`;
  }
  try {
    const outside = [await readCheckpointFile(join(kept, "checkpoint"))];
    const { faults } = await verify(chronicle, { rebuild: true, outside, identities: vault.identities });
    if (faults.length > 0) return `verify: ${faults[0]!.what}`;
    expect(await contentOf(chronicle)).toBe(content);
    return null;
  } finally {
    // Not the chronicle, which would write the head beside the store anew.
    await chronicle.store.close();
  }
}

/** Changes that nobody who reads can notice, and why. */
const IDLE: Readonly<Record<string, string>> = {
  "store, salt": "the first 16 bytes of the store are a salt, of which a raw key makes no use",
  "store, longer": "bytes after the last page",
  "old page": "it is free, or says the same",
  "older head": "the store is ahead of it, as after a crash; its history contains it",
  "older file": "it was the same then",
  "published, line break": "the last line may do without",
  "header, white space": "the same header in another layout",
};

async function judge(mutation: string, reason?: string): Promise<void> {
  const by = await verdict();
  if (by !== null) count(found, `${mutation} → ${by}`);
  else {
    expect(IDLE, `${mutation} was not found`).toHaveProperty([reason ?? mutation]);
    count(idle, reason ?? mutation);
  }
}

const STORE = "chronicle.db";
const PAGE = 4096;
const pageOf = (bytes: Buffer, page: number): Buffer => bytes.subarray(page * PAGE, (page + 1) * PAGE);
const store = (): Buffer => files.get(STORE)!;
const put = (path: string, bytes: Uint8Array): void => writeFileSync(join(dir, path), bytes);
const LINE_BREAK = Buffer.from("\n");
const putBack = (): void => writeFolder(dir, files);

/** What is cheap to check is done often: longer files are read to the end. */
const TIMES = { bit: 1600, byte: 300, cut: 300, longer: 50, zeros: 300, doubled: 300 } as const;

describe("without the keys", () => {
  test.each(DAMAGES)("the store: %s", { timeout: 60_000 }, async (damage) => {
    const chance = chanceOf(DAMAGES.indexOf(damage) + 1);
    const times = TIMES[damage];
    for (let at = 0; at < times; at++) {
      const spoiled = damaged(store(), damage, chance);
      put(STORE, spoiled);
      const isSalt = spoiled.subarray(16).equals(store().subarray(16));
      await judge(`store, ${damage}`, isSalt ? "store, salt" : `store, ${damage}`);
      putBack();
    }
  });

  test("pages of the store in each other's place, and old pages in theirs", { timeout: 60_000 }, async () => {
    const chance = chanceOf(20);
    const pages = store().length / PAGE;
    for (let at = 0; at < 200; at++) {
      const [a, b] = [chance.below(pages), chance.below(pages)];
      if (a === b) continue;
      const bytes = Buffer.from(store());
      pageOf(store(), a).copy(bytes, b * PAGE);
      if (at % 2) pageOf(store(), b).copy(bytes, a * PAGE);
      put(STORE, bytes);
      await judge(at % 2 ? "pages swapped" : "page copied");
      putBack();
    }
    for (let at = 0; at < 400; at++) {
      const old = chance.pick(history).get(STORE)!;
      const many = at % 3 === 0 ? 2 + chance.below(8) : 1;
      const bytes = Buffer.from(store());
      for (let one = 0; one < many; one++) {
        const page = chance.below(Math.min(pages, old.length / PAGE));
        pageOf(old, page).copy(bytes, page * PAGE);
      }
      if (bytes.equals(store())) continue;
      put(STORE, bytes);
      await judge(many === 1 ? "old page" : "old pages", "old page");
      putBack();
    }
  });

  test("an older store, head, header or journal, together and alone", async () => {
    for (const [at, old] of history.entries()) {
      for (const paths of [[STORE], ["log/head"], [STORE, "log/head"], ["header.json"], [...old.keys()]]) {
        if (paths.every((path) => old.get(path)!.equals(files.get(path)!))) {
          count(idle, "older file");
          continue;
        }
        for (const path of paths) put(path, old.get(path)!);
        await judge(
          `older ${paths.length > 2 ? "folder" : paths.join(" and ")}`,
          paths.join() === "log/head" ? "older head" : "",
        );
        putBack();
      }
      expect(at).toBeLessThan(history.length);
    }
    expect(opened.has(`${STORE}-wal`)).toBe(true);
    for (const paths of [[`${STORE}-wal`], [STORE, `${STORE}-wal`]]) {
      for (const path of paths) put(path, opened.get(path)!);
      await judge(`older ${paths.join(" and ")}`);
      putBack();
    }
  });

  test.each(DAMAGES)("the head beside the store: %s", async (damage) => {
    const chance = chanceOf(30 + DAMAGES.indexOf(damage));
    for (let at = 0; at < 100; at++) {
      put("log/head", damaged(files.get("log/head")!, damage, chance));
      await judge(`head, ${damage}`);
    }
    rmSync(join(dir, "log/head"));
    await judge("head away");
  });

  test.each(DAMAGES)("originals: %s", async (damage) => {
    const chance = chanceOf(40 + DAMAGES.indexOf(damage));
    await onOriginals(720, `original, ${damage}`, (paths) => {
      for (const path of paths) put(path, damaged(files.get(path)!, damage, chance));
    });
  });

  test("originals taken away, in each other's place, and sealed under an older key", async () => {
    const chance = chanceOf(50);
    await onOriginals(24, "original away", (paths) => {
      for (const path of paths) rmSync(join(dir, path));
    });
    await onOriginals(240, "originals swapped", (paths) => {
      const by = 1 + chance.below(paths.length - 1);
      for (const [at, path] of paths.entries()) put(path, files.get(paths[(at + by) % paths.length]!)!);
    });
  });

  /** Spoils all originals at once and expects a fault about each. */
  async function onOriginals(
    times: number,
    mutation: string,
    spoil: (paths: readonly string[]) => void,
  ): Promise<void> {
    const paths = [...files.keys()].filter((path) => path.startsWith("blobs/"));
    await within(dir, vault, effects, async (chronicle) => {
      for (let at = 0; at < times; at += paths.length) {
        spoil(paths);
        const { faults } = await checkDocuments(chronicle, () => {});
        expect(new Set(faults.map(({ where }) => where)).size).toBe(paths.length);
        for (const { what } of faults) count(found, `${mutation} → verify: ${what}`);
        for (const path of paths) put(path, files.get(path)!);
      }
    });
  }

  test("the header", async () => {
    const text = files.get("header.json")!;
    const [chance, root] = [chanceOf(60), vault.root.reveal()];
    for (let at = 0; at < 2400; at++) {
      const damage = DAMAGES[at % DAMAGES.length]!;
      const by = await headerVerdict(damaged(text, damage, chance), root);
      if (by === null) count(idle, "header, white space");
      else count(found, `header, ${damage} → ${by}`);
    }
  });

  /** By what a changed header is found; null where it says the same as before. */
  async function headerVerdict(text: Buffer, root: Uint8Array): Promise<string | null> {
    try {
      const header = textToHeader(text.toString("utf8"));
      const keys = await unlockAll(header, PASSPHRASE);
      const recovered = recover(header, new SecretKey(recovery));
      expect([keys.root.reveal(), recovered.root.reveal()]).toEqual([root, root]);
      expect(headerToText(header)).toBe(headerToText(vault.header));
      return null;
    } catch (error) {
      return codeOf(error);
    }
  }

  test("the published log, for who has the log's key or an older checkpoint", { timeout: 60_000 }, async () => {
    const log = readFileSync(join(published, "keys.txt"), "utf8").split("\n")[0]!;
    const args = [published, "--key", log, "--older", join(kept, "checkpoint")];
    const all = readFolder(published);
    const [chance, verifier] = [chanceOf(70), startVerifier()];
    try {
      expect(await verifier.run(args)).toBe(0);
      for (let at = 0; at < 600; at++) {
        const [path, damage] = [chance.pick([...all.keys()]), chance.pick(DAMAGES)];
        const spoiled = damaged(all.get(path)!, damage, chance);
        writeFileSync(join(published, path), spoiled);
        const isWhole = Buffer.concat([spoiled, LINE_BREAK]).equals(all.get(path)!);
        expect(await verifier.run(args), `${path}, ${damage}`).toBe(isWhole ? 0 : 3);
        if (isWhole) count(idle, "published, line break");
        else count(found, `published ${basename(path)} → verifier`);
        writeFolder(published, all);
      }
    } finally {
      await verifier.end();
    }
  });
});

describe("with the keys", () => {
  test.each(TABLE_NAMES)("rows of %s", { timeout: 60_000 }, async (table) => {
    const chance = chanceOf(100 + TABLE_NAMES.indexOf(table));
    for (let at = 0; at < 40; at++) {
      let done: string | null = null;
      inTables(dir, vault.root, (tables) => {
        while (done === null) done = alterRow(tables, table, chance);
      });
      await judge(done!);
      putBack();
    }
  });

  /** Changes entries, makes everything that follows from them right again, and signs with the real key. */
  async function forged(mutation: string, times: number, seed: number, change: Change): Promise<void> {
    const chance = chanceOf(seed);
    for (let at = 0; at < times; at++) {
      inTables(dir, vault.root, (tables) => change(tables, chance));
      await signAnew(dir, vault.root);
      await judge(mutation);
      putBack();
    }
  }
  type Change = (tables: Parameters<Parameters<typeof inTables>[2]>[0], chance: Chance) => void;

  test("the last entries away, signed anew", () =>
    forged("last entries away", 40, 200, (tables, chance) => {
      const from = 256 - 1 - chance.below(255);
      for (const table of ["entries", "subjects"]) tables.prepare(`DELETE FROM ${table} WHERE number >= ?`).run([from]);
    }));
  test("one entry told otherwise, signed anew", () =>
    forged("entry told otherwise", 25, 201, (tables, chance) => {
      const row = chance.pick(rowsOf(tables));
      overwrite(tables, row, retold(row.content, chance), randomBytes(32));
    }));
  test("the whole log written anew under other salts, signed anew", () =>
    forged("log written anew", 10, 202, (tables) => {
      for (const row of rowsOf(tables)) overwrite(tables, row, row.content, randomBytes(32));
    }));
  test("two entries in each other's place, signed anew", () =>
    forged("entries swapped", 15, 203, (tables, chance) => {
      const rows = rowsOf(tables);
      const [a, b] = [chance.pick(rows.slice(1)), rows[0]!];
      overwrite(tables, a, b.content, randomBytes(32));
      overwrite(tables, b, a.content, randomBytes(32));
    }));
  test("the content of an entry taken away as if it had been erased, and the views with it", () =>
    forged("content away", 25, 204, (tables, chance) => {
      const { log, number } = chance.pick(rowsOf(tables));
      tables.prepare("UPDATE entries SET content = NULL, salt = NULL WHERE log = ? AND number = ?").run([log, number]);
    }));

  test("another original under the real key", async () => {
    const chance = chanceOf(205);
    for (let at = 0; at < 24; at++) {
      await within(dir, vault, effects, async ({ store, blobNames }) => {
        const views = (await store.views("document", "", 100)).map(({ data }) => JSON.parse(data));
        const view = chance.pick(views.filter(({ status }) => status === "kept"));
        const { blobName } = await import("../src/vault/blob.ts");
        const name = blobName(blobNames, view.sha256);
        const key = (await store.documentKey(view.id))!;
        put(join("blobs", name.slice(0, 2), name), sealBlob(key, name, randomBytes(500)));
      });
      await judge("another original");
      putBack();
    }
  });
});

test("a chronicle that nobody touched verifies", async () => expect(await verdict()).toBeNull());
test("ten thousand mutations were made", () => {
  const sum = [...found.values(), ...idle.values()].reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThanOrEqual(10_000);
});
