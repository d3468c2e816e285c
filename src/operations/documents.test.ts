import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addAll,
  claimsOf,
  codeAll,
  newChronicle,
  sampleDocuments,
  testEffects,
  within,
} from "../../test/support/chronicle.ts";
import { memoryChronicle, seededEffects } from "../../test/support/exchange.ts";
import { readEntry } from "../chronicle/entry-form.ts";
import { RULES } from "../coding/weights.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { openBatch } from "../vault/compartment.ts";
import { randomKey } from "../vault/header.ts";
import { deriveKey } from "../vault/keys.ts";
import type { SecretKey } from "../vault/protected.ts";
import { addDocuments, type NewDocument } from "./add.ts";
import type { Chronicle } from "./chronicle.ts";
import { codeNew } from "./code.ts";
import { correctionOf } from "./correct.ts";
import { decide, type Finding } from "./decide.ts";
import { eraseDocument } from "./erase.ts";
import { storePath } from "./open.ts";
import { protectedWords } from "./protected-words.ts";
import { knownIncidents, reconcileAll } from "./reconcile.ts";
import { search } from "./search.ts";
import { entriesOf, rootAt } from "./trees.ts";
import { verify } from "./verify.ts";
import { documents, keptDocument } from "./views.ts";

/** A report of a few words, its own bytes. */
const report = (name: string, text: string, language: string | null = null): NewDocument => ({
  ...{ bytes: Buffer.from(text), suffix: ".txt", text },
  meta: { name, language, outlet: null, published: "2023-11-18", url: null, title: null },
  capture: { method: "file", tool: "khronika", version: "test" },
});
const KAZAN = report("kazan", "Полиция задержала пятерых участников митинга в Казани 17 ноября 2023 года.", "ru");
const KAZAN_AGAIN = report(
  "kazan-again",
  "В Казани 17 ноября 2023 года полиция задержала пятерых участников митинга, пишет «Вестник Камы».",
  "ru",
);
const SIMFEROPOL = report(
  "crimea",
  "Поліція затримала трьох учасників мітингу в Сімферополі 5 травня 2023 року.",
  "uk",
);
const MINSK = report("minsk", "Police detained five protesters in Minsk on 3 May 2023. A court fined them.", "en");

async function addEach(chronicle: Chronicle, ...incoming: NewDocument[]) {
  const batch = await openBatch(chronicle.compartment);
  const added = await addDocuments(chronicle, batch, incoming);
  batch.key.wipe();
  return added;
}

describe("in a chronicle", () => {
  let chronicle: Chronicle;
  let identities: SecretKey;
  beforeEach(async () => {
    ({ chronicle, identities } = await memoryChronicle("author", seededEffects(1)));
  });
  afterEach(() => chronicle.close());
  const entries = async (): Promise<number> => (await chronicle.store.heads())[0]!.size;

  describe("adding", () => {
    test("the same bytes are one document, whatever their names; each coming-in is noted", async () => {
      const added = await addEach(chronicle, KAZAN, {
        ...KAZAN,
        meta: { ...KAZAN.meta, name: "copy", outlet: "Газета" },
      });
      expect(added.map(({ outcome }) => outcome)).toEqual(["new", "known"]);
      expect(new Set(added.map(({ id }) => id)).size).toBe(1);
      expect((await addEach(chronicle, KAZAN))[0]).toEqual({ id: added[0]!.id, outcome: "known" });
      const view = await keptDocument(chronicle.store, added[0]!.id);
      expect(view.captures).toHaveLength(3);
      expect(view.meta).toMatchObject({ name: "kazan", outlet: "Газета" });
      expect(await entries()).toBe(4);
    });

    test("bytes that were erased do not come back", async () => {
      const [id] = (await addAll(chronicle, [KAZAN])) as [string];
      await eraseDocument(chronicle, id, "consent withdrawn");
      const size = await entries();
      expect(await addEach(chronicle, KAZAN)).toEqual([{ id, outcome: "erased" }]);
      expect([await entries(), await chronicle.store.text(id)]).toEqual([size, null]);
      expect(readdirSync(chronicle.dir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())).toEqual(
        [],
      );
    });
  });

  describe("coding", () => {
    test("proposes once for each document, and anew only when asked; ids stay", async () => {
      await addEach(chronicle, KAZAN, MINSK);
      await codeAll(chronicle);
      const ids = await claimsOf(chronicle);
      expect(ids.length).toBeGreaterThan(1);
      const size = await entries();
      await codeAll(chronicle);
      expect(await entries()).toBe(size);
      for await (const _ of codeNew(chronicle, RULES, openGazetteer(), true));
      expect([await entries(), await claimsOf(chronicle)]).toEqual([size + 2, ids]);
      for await (const view of documents(chronicle.store))
        if (view.status === "kept")
          expect(new Set(view.claims.map((claim) => claim.status))).toEqual(new Set(["proposed"]));
    });

    test("that is stopped in the middle loses nothing: the rest is coded the next time", async () => {
      const many = Array.from({ length: 60 }, (_, at) => report(`r${at}`, `${MINSK.text} Report ${at}.`, "en"));
      await addEach(chronicle, ...many);
      const done: string[] = [];
      for await (const { document } of codeNew(chronicle, RULES, openGazetteer())) {
        done.push(document);
        if (done.length === 7) break;
      }
      const coded = async () => {
        let count = 0;
        for await (const view of documents(chronicle.store)) if (view.status === "kept" && view.rules) count++;
        return count;
      };
      const before = await coded();
      expect(before).toBeGreaterThanOrEqual(7);
      for await (const { document } of codeNew(chronicle, RULES, openGazetteer())) expect(done).not.toContain(document);
      expect(await coded()).toBe(60);
    });
  });

  describe("deciding", () => {
    let claim: string;
    const finding = (one: Partial<Finding>): Finding => ({
      ...{ claim, verdict: "corrected", correction: null, reason: "read again" },
      ...one,
    });
    const status = async () => (await keptDocument(chronicle.store, claim.split("#")[0]!)).claims[0]!;
    beforeEach(async () => {
      await addEach(chronicle, KAZAN);
      await codeAll(chronicle);
      [claim] = (await claimsOf(chronicle)) as [string];
    });

    test("a later finding supersedes the earlier one of the same person", async () => {
      await decide(chronicle, finding({ verdict: "rejected" }));
      expect((await status()).status).toBe("rejected");
      await decide(chronicle, finding({ verdict: "accepted" }));
      expect(await status()).toMatchObject({ status: "accepted", decisions: [{ by: "author", reason: "read again" }] });
    });

    test("a correction is made of words of the text", async () => {
      const given = { field: "place", value: null, words: "Казани" };
      const correction = await correctionOf(chronicle.store, claim, [given], openGazetteer());
      expect(correction).toMatchObject({ place: { words: { text: "Казани" }, country: "RU" } });
      await decide(chronicle, finding({ correction }));
      expect((await status()).status).toBe("corrected");
    });

    test.each<[string, Record<string, unknown> | null]>([
      ["nothing corrected", null],
      ["nothing corrected", {}],
      ["unknown field", { colour: "red" }],
      ["unknown field", { confidence: 1 }],
      ["unknown code", { act: "massacre" }],
      ["value without words", { actor: { category: "police" } }],
      ["value without words", { evidence: [] }],
      ["words are not in the text", { evidence: [{ start: 0, end: 7, text: "Милиция" }] }],
      ["words are not in the text", { actor: { category: "police", words: { start: 5, end: 1, text: "" } } }],
      ["wrong form", { evidence: null }],
      ["wrong form", { act: null }],
      ["wrong form", { attribution: "a friend" }],
    ])("%s: refused, and nothing is written", async (fault, correction) => {
      const size = await entries();
      const refused = decide(chronicle, finding({ correction }));
      await expect(refused).rejects.toMatchObject({ code: "bad correction", faults: [{ fault }] });
      expect([await entries(), (await status()).status]).toEqual([size, "proposed"]);
    });

    test("words that are not there, and claims and documents that are not known, are said to be so", async () => {
      const words = correctionOf(
        chronicle.store,
        claim,
        [{ field: "actor", value: "police", words: "ОМОН" }],
        openGazetteer(),
      );
      await expect(words).rejects.toMatchObject({ faults: [{ fault: "words are not in the text", field: "actor" }] });
      const other = `${claim.split("#")[0]}#000000`;
      await expect(decide(chronicle, finding({ claim: other }))).rejects.toMatchObject({ code: "unknown claim" });
      const nowhere = decide(chronicle, finding({ claim: "D-000000000000#000000" }));
      await expect(nowhere).rejects.toMatchObject({ code: "unknown document" });
    });
  });

  describe("reconciling", () => {
    const incidents = () => knownIncidents(chronicle.store);

    test("ids stay when reports of the same come in; what did not change is not written", async () => {
      await addEach(chronicle, KAZAN);
      await codeAll(chronicle);
      await reconcileAll(chronicle);
      const [before] = await incidents();
      await addEach(chronicle, KAZAN_AGAIN, MINSK);
      await codeAll(chronicle);
      expect(await reconcileAll(chronicle)).toMatchObject({ changed: 3 });
      const after = (await incidents()).find(({ id }) => id === before!.id)!;
      expect(after.claims).toEqual(expect.arrayContaining([...before!.claims]));
      expect(after.claims).toHaveLength(2);
      const size = await entries();
      expect(await reconcileAll(chronicle)).toMatchObject({ changed: 0 });
      expect(await entries()).toBe(size);
    });

    test("rejected claims do not count, and an incident without any goes", async () => {
      await addEach(chronicle, KAZAN);
      await codeAll(chronicle);
      await reconcileAll(chronicle);
      const [claim] = (await claimsOf(chronicle)) as [string];
      await decide(chronicle, { claim, verdict: "rejected", correction: null, reason: "no detention" });
      await reconcileAll(chronicle);
      expect(await incidents()).toEqual([]);
    });
  });

  describe("searching", () => {
    beforeEach(async () => void (await addEach(chronicle, KAZAN, SIMFEROPOL, MINSK)));
    const found = async (question: string) =>
      (await search(chronicle.store, question, 9)).map(({ view }) => view.meta.name);

    test.each([
      ["участник", "kazan"],
      ["участников митингов", "kazan"],
      ["КАЗАНЬ", "kazan"],
      ["Сімферополь", "crimea"],
      ["учасник", "crimea"],
      ["мітингами", "crimea"],
      ["травень", "crimea"],
      ["protester", "minsk"],
      ["courts fine", "minsk"],
    ])("%s finds %s in whatever form its words stand", async (question, name) => {
      expect(await found(question)).toEqual([name]);
    });

    test("all words must be there; what no text holds finds nothing", async () => {
      expect(await found("митинг Минск")).toEqual([]);
      expect(await found("пикет")).toEqual([]);
      expect(await found("")).toEqual([]);
    });

    test("shows where the words stand", async () => {
      const [hit] = await search(chronicle.store, "митинг", 1);
      const shown = hit!.snippets.flatMap(({ text, words }) => words.map(({ start, end }) => text.slice(start, end)));
      expect(shown).toEqual(["митинга"]);
    });
  });

  describe("words that lead to people", () => {
    const NAMED = report(
      "named",
      "Суд арестовал активистку Марину Колесникову на десять суток. Телефон адвоката: +7 912 345-67-89, канал @kolesnikova_help.",
      "ru",
    );
    let id: string;
    beforeEach(async () => {
      [id] = (await addAll(chronicle, [NAMED])) as [string];
    });

    test("are found by no search", async () => {
      for (const word of ["Колесникова", "Марина", "kolesnikova_help", "912", "345-67-89"])
        expect(await search(chronicle.store, word, 9)).toEqual([]);
      expect(await search(chronicle.store, "активистка", 9)).toHaveLength(1);
    });

    test("open with the identities' key only, and do not print themselves", async () => {
      const words = await protectedWords(chronicle, id, identities);
      expect(words.map(({ words: one }) => one.reveal())).toEqual(
        expect.arrayContaining(["+7 912 345-67-89", "@kolesnikova_help"]),
      );
      expect(JSON.stringify(words)).not.toMatch(/Колесников|912|kolesnikova/);
      for (const { start, end, words: one } of words) expect(NAMED.text.slice(start, end)).toBe(one.reveal());
      await expect(protectedWords(chronicle, id, randomKey())).rejects.toMatchObject({ code: "damaged" });
      await expect(protectedWords(chronicle, id, chronicle.headKey)).rejects.toMatchObject({ code: "damaged" });
    });
  });

  test("every entry that is written has the form in which others take it", async () => {
    const ids = await addAll(chronicle, sampleDocuments(/./));
    await codeAll(chronicle);
    await reconcileAll(chronicle);
    await eraseDocument(chronicle, ids[0]!, "consent withdrawn");
    let read = 0;
    for await (const page of entriesOf(chronicle.store, chronicle.log.name))
      for (const { content } of page)
        if (content !== null) {
          expect(readEntry(content)).not.toBeNull();
          read++;
        }
    expect(read).toBeGreaterThan(50);
  });
});

describe("erasing", () => {
  const effects = testEffects();
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "khronika-erase-"));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  /** Rare words, each in no other report. */
  const MARKED = report(
    "marked",
    "Полиция задержала пятерых участников митинга в Казани 17 ноября 2023 года, у памятника ксилофонисту и щеглёнку.",
    "ru",
  );

  test("destroys all that was said about a document; the log's roots stay and the rest is reconciled under the same ids", async () => {
    const vault = await newChronicle(join(dir, "c"), effects);
    const before = await within(join(dir, "c"), vault, effects, async (chronicle) => {
      const { store, log } = chronicle;
      const [marked] = await addAll(chronicle, [MARKED, KAZAN_AGAIN, MINSK]);
      await codeAll(chronicle);
      await reconcileAll(chronicle);
      const shared = (await knownIncidents(store)).find(({ claims }) => claims.some((id) => id.startsWith(marked!)))!;
      expect(shared.claims).toHaveLength(2);
      const { size } = (await store.heads())[0]!;
      const root = await rootAt(store, log.name, size);

      await eraseDocument(chronicle, marked!, "consent withdrawn");
      expect(JSON.parse((await store.view("document", marked!))!)).toMatchObject({
        ...{ status: "erased", reason: "consent withdrawn", by: "author-test" },
      });
      expect([await store.text(marked!), await store.documentKey(marked!), await store.identitiesOf(marked!)]).toEqual([
        null,
        null,
        null,
      ]);
      for (const word of ["ксилофонист", "щеглёнок"]) expect(await search(store, word, 9)).toEqual([]);
      const rest = (await knownIncidents(store)).find(({ id }) => id === shared.id)!;
      expect(rest.claims).toEqual(shared.claims.filter((id) => !id.startsWith(marked!)));
      expect(await rootAt(store, log.name, size)).toEqual(root);
      const about = (await store.entriesAbout([marked!])).get(marked!)!;
      expect(about.filter(({ content }) => content !== null)).toHaveLength(1);
      expect(await verify(chronicle, { rebuild: true, outside: [] })).toMatchObject({ faults: [], unnamed: 0 });
      await expect(eraseDocument(chronicle, marked!, "again")).rejects.toMatchObject({ code: "erased document" });
      await expect(eraseDocument(chronicle, "D-000000000000", "x")).rejects.toMatchObject({ code: "unknown document" });
      return { marked: marked!, contents: await contentsOf(chronicle) };
    });
    expect(before.contents.filter((content) => content.includes(`"${before.marked}#`))).toEqual([]);
    // Not in the pages of the database either, which whoever has the keys could read.
    const key = deriveKey(vault.root, "database");
    const pages = rawPages(storePath(join(dir, "c")), key.reveal());
    // Without their first letters, which the index leaves out where the word before has the same.
    for (const word of ["еглен", "еглён", "силофон"]) expect(pages.includes(word)).toBe(false);
    expect(pages.includes("five protesters in Minsk")).toBe(true);
  });
});

async function contentsOf({ store, log }: Chronicle): Promise<string[]> {
  const contents: string[] = [];
  for await (const page of entriesOf(store, log.name)) contents.push(...page.flatMap(({ content }) => content ?? []));
  return contents;
}

/** The whole database without its encryption, freed pages included. */
function rawPages(file: string, key: Uint8Array): Buffer {
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  const raw = new Database(copy, { fileMustExist: true });
  raw.pragma("cipher='aegis'");
  raw.key(Buffer.concat([Buffer.from("raw:"), key]));
  raw.pragma("journal_mode=DELETE");
  raw.rekey(Buffer.alloc(0));
  raw.close();
  return readFileSync(copy);
}
