import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentIdOf } from "../../../src/chronicle/document-id.ts";
import { readEntry } from "../../../src/chronicle/entry-form.ts";
import { extractOptionsOf } from "../../../src/cli/consent.ts";
import type { Terminal } from "../../../src/cli/terminal.ts";
import { speaker } from "../../../src/messages/messages.ts";
import type { LimitedReader } from "../../../src/sources/limited/reader.ts";
import { type Outcome, readDocumentFile } from "../../../src/sources/read.ts";
import { extractTelegram } from "../../../src/sources/telegram/extract.ts";
import { channel, chat, post } from "./exports.ts";

describe("the option --consent", () => {
  const told: string[] = [];
  const read = (consent?: string) =>
    extractOptionsOf({ values: { consent }, paths: [], language: "en", say: speaker("en") }, {
      tell: (line: string) => told.push(line),
    } as unknown as Terminal);

  test("is the basis in the user's words, without blanks around it", () => {
    expect(read(" протокол 3 ")).toEqual({ consent: "протокол 3" });
    expect(read()).toEqual({});
    expect(told).toEqual([]);
  });
  test.each(["", "  ", "x".repeat(2_001)])("%s is no basis, and that is told", (basis) => {
    expect(read(basis)).toBeNull();
    expect(told.at(-1)).toMatch(/^Cannot use --consent/);
  });
});

describe("the capture record", () => {
  const sha256 = "a".repeat(64);
  const entry = (capture: object): string =>
    JSON.stringify({
      ...{ v: 1, at: "2026-01-01T00:00:00.000Z", by: "a", clock: 1 },
      body: {
        ...{ kind: "document.added", document: documentIdOf(sha256), sha256, bytes: 1, suffix: ".json" },
        meta: { name: "n", language: null, outlet: null, published: null, url: null, title: null },
        capture: { method: "file", tool: "khronika", version: "1", ...capture },
        text: { sha256, characters: 1, language: "ru" },
      },
    });

  test("may hold a basis of consent, in words", () => {
    expect(readEntry(entry({}))).not.toBeNull();
    expect(readEntry(entry({ consent: "протокол 3" }))?.body).toMatchObject({ capture: { consent: "протокол 3" } });
    expect(readEntry(entry({ consent: 3 }))).toBeNull();
    expect(readEntry(entry({ consent: "x".repeat(2_001) }))).toBeNull();
  });
});

describe("reading a file", () => {
  /** Reads where it is, for what the limits do is tested elsewhere. */
  const limited: LimitedReader = {
    read: (_, name, pieces, options) =>
      extractTelegram({ name, pieces, whole: async () => new Uint8Array(0), options }) as ReturnType<
        LimitedReader["read"]
      >,
    nested: () => limited,
    close: () => {},
  };
  const outcomesOf = async (content: string, consent?: string): Promise<Outcome[]> => {
    const folder = mkdtempSync(join(tmpdir(), "khronika-telegram-"));
    try {
      writeFileSync(join(folder, "result.json"), content);
      const options = consent === undefined ? {} : { consent };
      const outcomes: Outcome[] = [];
      for await (const outcome of readDocumentFile(join(folder, "result.json"), { limited, options }))
        outcomes.push(outcome);
      return outcomes;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test("what was read on consent says so, what needs none does not", async () => {
    const [group] = await outcomesOf(chat("private_group", [post(1, "Нас отпустили.")]), "протокол 3");
    expect(group).toMatchObject({ kind: "read", document: { part: "1", suffix: ".json", isConsented: true } });
    const [open] = await outcomesOf(channel(post(1, "Их отпустили.")), "протокол 3");
    expect(open).toMatchObject({ kind: "read", document: { meta: { id: "result#1", outlet: "Сибирь за решёткой" } } });
    expect(open).not.toHaveProperty("document.isConsented");
  });
  test("without consent only the need for it comes out", async () => {
    expect(await outcomesOf(chat("private_group", [post(1, "Нас отпустили.")]))).toEqual([
      { kind: "failed", reason: "needs consent", part: null },
    ]);
  });
});
