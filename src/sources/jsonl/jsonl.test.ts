import { describe, expect, test } from "vitest";
import { chance, documentsIn, extracted, MUTATIONS, mutated, textsIn } from "../../../test/sources/csv/run.ts";
import { extractJsonl } from "./extract.ts";

const lines = (...objects: readonly unknown[]) =>
  extracted(
    extractJsonl,
    Buffer.from(objects.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n")),
  );
const RU = "В Новосибирске мэрия отказала в согласовании митинга.";
const UK = "У Харкові міськрада відмовила у проведенні мітингу.";

describe("documents of JSON lines", () => {
  test("are read by the names of their keys in three languages", async () => {
    const items = await lines(
      {
        id: 5,
        title: "Отказ",
        text: RU,
        published_at: "2023-11-16T23:30:00+07:00",
        source: "Тайга",
        url: "https://example.org/5",
      },
      { Заголовок: "Отказ", Текст: RU, Дата: "16 ноября 2023 г." },
      { назва: "Відмова", текст: UK, дата: "16.11.2023", мова: "uk" },
    );
    expect(textsIn(items)).toEqual([`Отказ\n\n${RU}`, `Отказ\n\n${RU}`, `Відмова\n\n${UK}`]);
    expect(documentsIn(items).map(({ meta }) => meta.published)).toEqual(["2023-11-16", "2023-11-16", "2023-11-16"]);
    expect(documentsIn(items).map(({ part }) => part)).toEqual(["5", "line 2", "line 3"]);
  });
  test("the bytes of a document are those of its line", async () => {
    const [document] = documentsIn(await lines({ text: RU }));
    expect(Buffer.from(document!.bytes!).toString()).toBe(JSON.stringify({ text: RU }));
  });
  test("paragraphs may be a list, and words may be marked", async () =>
    expect(
      textsIn(
        await lines({ text: ["Первый.", "Второй."] }, { text: ["В ", { type: "bold", text: "Омске" }, " отказали."] }),
      ),
    ).toEqual(["Первый.\n\nВторой.", "В Омске отказали."]));
  test("an empty text gives way to the next best key", async () =>
    expect(textsIn(await lines({ text: " ", description: RU }))).toEqual([RU]));
  test("what is no object or no JSON is told, and the rest goes on", async () =>
    expect(await lines("{no json", "[1]", "", { text: RU }, { title: "лишь заголовок" })).toMatchObject([
      { kind: "fault", fault: "broken", part: "line 1" },
      { kind: "fault", fault: "not understood", part: "line 2" },
      { kind: "document", text: RU, part: "line 4" },
      { kind: "left out", what: "other files", count: 1 },
    ]));
  test("objects of other things are no documents", async () =>
    expect(await lines({ city: "Омск", count: 5 })).toEqual([{ kind: "fault", fault: "not understood", part: null }]));
  test("a key that names a prototype is a key", async () =>
    expect(textsIn(await lines('{"__proto__":{"text":"нет"},"constructor":"x","text":"да"}'))).toEqual(["да"]));
});

describe("hostile files", () => {
  test("empty", async () => expect(await lines()).toEqual([{ kind: "fault", fault: "not understood", part: null }]));
  test("bytes that are no text", async () =>
    expect(await extracted(extractJsonl, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]))).toMatchObject([{ kind: "fault" }]));
  test("nesting a million deep and a million keys", async () => {
    const started = performance.now();
    const deep = `{"text":"да","x":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`;
    const wide = `{"text":"нет"${Array.from({ length: 1_000_000 }, (_, at) => `,"k${at}":1`).join("")}}`;
    expect(textsIn(await lines(deep, wide))).toEqual(["да", "нет"]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
  test("cut off at every tenth byte", async () => {
    const bytes = Buffer.from(`${JSON.stringify({ text: RU })}\n${JSON.stringify({ текст: UK, дата: "2023" })}\n`);
    for (let end = 0; end < bytes.length; end += 10)
      for (const item of await extracted(extractJsonl, bytes.subarray(0, end)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  });
  test(`${MUTATIONS} mutations end with documents or typed faults`, async () => {
    const bytes = Buffer.from(
      `${JSON.stringify({ id: 1, text: RU, date: "2023-11-16" })}\n${JSON.stringify({ текст: [UK, { text: "x" }] })}\n`.repeat(
        3,
      ),
    );
    const next = chance(12);
    for (let round = 0; round < MUTATIONS; round++)
      for (const item of await extracted(extractJsonl, mutated(bytes, next), "x.jsonl", 1 + next(200)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  }, 600_000);
});
