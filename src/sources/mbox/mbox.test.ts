import { describe, expect, test } from "vitest";
import type { Extracted } from "../extract.ts";
import { extractMbox } from "./extract.ts";
import { messagesOf } from "./split.ts";

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(mailbox: string, size = 100): Promise<Extracted[]> {
  const bytes = Buffer.from(mailbox);
  const items: Extracted[] = [];
  const input = { name: "a.mbox", pieces: inPieces(bytes, size), whole: async () => bytes, options: {} };
  for await (const item of extractMbox(input)) items.push(item);
  return items;
}

const message = (body: string, subject = "Сводка"): string =>
  `From: a@b.example\nTo: c@d.example\nDate: Tue, 14 May 2024 10:00:00 +0300\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`;
const BEGIN = "From a@b.example Tue May 14 10:00:00 2024\n";
const documents = (items: readonly Extracted[]) => items.flatMap((item) => (item.kind === "document" ? [item] : []));

describe("a mailbox", () => {
  test("is a document for each message, by its number", async () => {
    const items = await read(BEGIN + message("В Омске отказали.") + BEGIN + message("У Львові відмовили."));
    expect(documents(items).map(({ part, text }) => [part, text])).toEqual([
      ["1", "Сводка\n\nВ Омске отказали."],
      ["2", "Сводка\n\nУ Львові відмовили."],
    ]);
    expect(Buffer.from(documents(items)[1]!.bytes!).toString()).toBe(message("У Львові відмовили."));
    expect(items.at(-1)).toEqual({ kind: "left out", what: "people", count: 4 });
  });

  test.each(["\n", "\r\n"])("however the pieces fall, with line ends %j", async (end) => {
    const mailbox = (BEGIN + message("Первое.") + BEGIN + message("Второе.")).replaceAll("\n", end);
    for (const size of [1, 2, 3, 7, 64, 100_000])
      expect(documents(await read(mailbox, size)).map(({ text }) => text)).toEqual([
        "Сводка\n\nПервое.",
        "Сводка\n\nВторое.",
      ]);
  });

  test.each([
    ["From - Tue May 14 10:00:00 2024\n", 2],
    ["From 1799@xxx Tue May 14 10:00:00 +0000 2024\n", 2],
    ["From Omsk we hear that at 10:00 they were told no\nin 2024 and left\n", 1],
    [">From a@b.example Tue May 14 10:00:00 2024\n", 1],
  ])("%j between two messages makes %i", async (line, count) => {
    expect(documents(await read(BEGIN + message("Первое.") + line + message("Второе.")))).toHaveLength(count);
  });

  test("quoted separators are taken back", async () => {
    const [only] = documents(await read(`${BEGIN}${message(">From Omsk: refused.\n>>From Tomsk.")}`));
    expect(only!.text).toContain("From Omsk: refused.");
  });

  test("files on a message carry its number", async () => {
    const parts = `From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nтекст\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=p.txt\n\nприказ\n--b--\n\n`;
    const items = await read(BEGIN + message("Первое.") + BEGIN + parts);
    expect(items.find((item) => item.kind === "file")?.name).toBe("2/p.txt");
  });

  test("what is no message is a fault, the others are read", async () => {
    const items = await read(`${BEGIN}X-Nothing: 1\n\nтекст\n\n${BEGIN}${message("Второе.")}`);
    expect(items[0]).toEqual({ kind: "fault", fault: "broken", part: "1" });
    expect(documents(items)).toHaveLength(1);
  });

  test.each(["", "\n\n"])("%j is broken", async (mailbox) => {
    expect(await read(mailbox)).toEqual([{ kind: "fault", fault: "broken", part: null }]);
  });

  test("cut off at every tenth byte, the messages before the cut are whole", async () => {
    const mailbox = Buffer.from(BEGIN + message("Первое.") + BEGIN + message("Второе."));
    const first = Buffer.byteLength(BEGIN + message("Первое."));
    for (let length = 0; length < mailbox.length; length += 10) {
      const items: Extracted[] = [];
      const pieces = inPieces(mailbox.subarray(0, length), 50);
      for await (const item of extractMbox({ name: "", pieces, whole: async () => mailbox, options: {} }))
        items.push(item);
      if (length >= first) expect(documents(items)[0]!.text).toBe("Сводка\n\nПервое.");
    }
  });

  test("a message that is too large is passed over without being held", async () => {
    const mailbox = Buffer.from(BEGIN + message("x\n".repeat(50_000)) + BEGIN + message("Второе."));
    const found = [];
    for await (const { number, bytes } of messagesOf(inPieces(mailbox, 1000), 10_000))
      found.push([number, bytes === null]);
    expect(found).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
