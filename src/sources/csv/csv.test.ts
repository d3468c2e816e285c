import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chance, documentsIn, extracted, MUTATIONS, mutated, textsIn } from "../../../test/sources/csv/run.ts";
import { extractCsv } from "./extract.ts";
import { type Dialect, recordsOf } from "./records.ts";

const csv = (text: string, piece?: number) => extracted(extractCsv, Buffer.from(text), "reports.csv", piece);
const RU = "В Новосибирске мэрия отказала в согласовании митинга.";
const UK = "У Харкові міськрада відмовила у проведенні мітингу.";

/** Windows-1251 of Russian and Ukrainian letters. */
function cp1251(text: string): Uint8Array {
  const table = new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Uint8Array.from(text, (char) => table.indexOf(char));
}

describe("columns", () => {
  test.each([
    ["English", "id,title,text,published,source,url,language", ","],
    ["Russian", "ID;Заголовок;Текст;Дата публикации;Источник;Ссылка;Язык", ";"],
    ["Ukrainian", "ІД\tНазва\tТекст допису\tДата\tДжерело\tПосилання\tМова", "\t"],
  ])("are guessed from %s headings", async (_, heads, delimiter) => {
    const cells = ["7", "Отказ", RU, "16.11.2023 14:05", "Тайга", "https://example.org/7", "ru"];
    const [document] = documentsIn(await csv(`${heads}\n${cells.join(delimiter)}\n`));
    expect(document?.text).toBe(`Отказ\n\n${RU}`);
    expect(document?.meta).toEqual({
      title: "Отказ",
      outlet: "Тайга",
      published: "2023-11-16",
      url: "https://example.org/7",
      language: "ru",
    });
    expect(Buffer.from(document!.bytes!).toString()).toBe(cells.join(delimiter));
  });
  test("a title and a note may stand above the headings", async () =>
    expect(textsIn(await csv(`Выгрузка за ноябрь\n\nТекст,Дата\n${RU},2023-11-16\n`))).toEqual([RU]));
  test("without headings the column of prose is the text", async () => {
    const long = `${RU} ${RU} ${RU}`;
    expect(textsIn(await csv(`1,${long},x\n2,${long},y\n`))).toEqual([long, long]);
  });
  test("a table without any text is no table of documents", async () =>
    expect(await csv("Город,Число\nОмск,5\nТомск,7\n")).toEqual([
      { kind: "fault", fault: "not understood", part: null },
    ]));
  test("one column needs no delimiter, and its commas are signs", async () =>
    expect(textsIn(await csv("Текст\nДа, нет, может быть\nЕщё, и ещё\n"))).toEqual([
      "Да, нет, может быть",
      "Ещё, и ещё",
    ]));
  test("a line may name the delimiter", async () =>
    expect(textsIn(await csv(`sep=|\ntext|date\n${RU}, сообщили|2023\n`))).toEqual([`${RU}, сообщили`]));
  test("the id names the part, and the row where the id came before", async () => {
    const parts = documentsIn(await csv("id,text\n5,а\n5,б\n,в\n")).map(({ part }) => part);
    expect(parts).toEqual(["5", "5, row 3", "row 4"]);
  });
});

describe("rows", () => {
  test("a quoted cell keeps its lines, delimiters and quotes", async () =>
    expect(textsIn(await csv('text,url\r\n"Первый абзац.\r\n\r\nОн сказал: ""нет"", и ушёл",x\r\n'))).toEqual([
      'Первый абзац.\r\n\r\nОн сказал: "нет", и ушёл',
    ]));
  test("a stray quote spoils no other row", async () =>
    expect(textsIn(await csv('text,url\n"Медуза" сообщила,x\nвторой "отчёт,y\nтретий,z\n'))).toEqual([
      '"Медуза" сообщила',
      'второй "отчёт',
      "третий",
    ]));
  test("a quote that is never closed is told, and the next even row is read", async () =>
    expect(await csv('url,text,title\nx,"начало\nпродолжение\ny,целый,т\n')).toMatchObject([
      { kind: "fault", fault: "broken", part: "row 2" },
      { kind: "document", text: "т\n\nцелый", part: "row 4" },
    ]));
  test("a row with more cells than headings is told, not guessed at", async () =>
    expect(await csv("text,outlet\nодин, и ещё,Тайга\nдва,Тайга\n")).toMatchObject([
      { kind: "fault", fault: "not understood", part: "row 2" },
      { kind: "document", text: "два" },
    ]));
  test("rows without text are counted, blank rows are not", async () =>
    expect(await csv("text,outlet\n,Тайга\n\n,\nтекст,\n")).toMatchObject([
      { kind: "document", text: "текст" },
      { kind: "left out", what: "other files", count: 1 },
    ]));
  test("markup of a site's export is reduced to its words", async () =>
    expect(textsIn(await csv(`text\n"<p>Первый&nbsp;абзац.</p><script>x()</script><p>${RU}</p>"\n`))).toEqual([
      `Первый абзац.\n\n${RU}`,
    ]));
  test.each([
    ["a lone carriage return ends a line too", "text,url\rодин,x\rдва,y", ["один", "два"]],
    ["the last line needs no end", "text,url\nодин,x", ["один"]],
    ["right-to-left text stays", "text,url\nשלום עולם של עצרת,x", ["שלום עולם של עצרת"]],
  ])("%s", async (_, text, texts) => expect(textsIn(await csv(text))).toEqual(texts));
});

describe("encodings", () => {
  const table = `Текст;Источник\r\n${RU};Тайга\r\n${UK};Суспільне\r\n`;
  test("UTF-8 with a mark", async () => expect(textsIn(await csv(`\ufeff${table}`))).toEqual([RU, UK]));
  test("Windows-1251, and the bytes stay those of the file", async () => {
    const documents = documentsIn(await extracted(extractCsv, cp1251(table)));
    expect(documents.map(({ text }) => text)).toEqual([RU, UK]);
    expect(Buffer.from(documents[1]!.bytes!).equals(cp1251(`${UK};Суспільне`))).toBe(true);
  });
  test("UTF-16 as spreadsheet programs write it", async () =>
    expect(textsIn(await extracted(extractCsv, Buffer.from(`\ufeff${table}`, "utf16le")))).toEqual([RU, UK]));
  test("Windows-1251 that begins after a long ASCII stretch", async () => {
    const ascii = `text,url\n${"plain words,x\n".repeat(6000)}`;
    const bytes = Buffer.concat([Buffer.from(ascii), cp1251(`${RU},y\n`)]);
    expect(textsIn(await extracted(extractCsv, bytes)).at(-1)).toBe(RU);
  });
  test("pieces may end anywhere", async () => {
    const whole = await csv(table);
    for (const piece of [1, 2, 3, 7]) expect(await csv(table, piece)).toEqual(whole);
  });
});

describe("hostile files", () => {
  test("empty", async () => expect(await csv("")).toEqual([{ kind: "fault", fault: "not understood", part: null }]));
  test("a workbook with a false name", async () =>
    expect(await extracted(extractCsv, Buffer.from("PK\x03\x04\0\0\0", "latin1"))).toMatchObject([{ kind: "fault" }]));
  test("a million columns: a table is read by its first 16,384, its rows are told", async () => {
    const wide = (first: string) => `${first}${",a".repeat(1_000_000)}\n`;
    const started = performance.now();
    expect(await csv(`${wide("text")}${wide("один")}`)).toMatchObject([
      { kind: "fault", fault: "not understood", part: "row 2" },
    ]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  test("quotes that never close cost no time that grows with the square", async () => {
    const started = performance.now();
    await csv(`text,url\n${'"a\n'.repeat(300_000)}`);
    await csv(`text,url\n${'"a,'.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  test("a record beyond all measure is told and passed over", async () => {
    const items = await csv(`text,url\nодин,x\n"${"а".repeat(9_000_000)}\nдва,y\n`);
    expect(textsIn(items)).toContain("два");
  });
  test("cut off at every tenth byte", async () => {
    const bytes = Buffer.from(`Текст;Источник\n"${RU}\nВторой абзац";Тайга\n${UK};Суспільне\n`);
    for (let end = 0; end < bytes.length; end += 10)
      for (const item of await extracted(extractCsv, bytes.subarray(0, end)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  });
  test(`${MUTATIONS} mutations end with documents or typed faults`, async () => {
    const bytes = Buffer.from(
      `id,Заголовок,Текст,Дата\n1,т,"${RU}\n\n""да""",16.11.2023\n2,ш,${UK},2023-11-17\n`.repeat(3),
    );
    const next = chance(11);
    for (let round = 0; round < MUTATIONS; round++)
      for (const item of await extracted(extractCsv, mutated(bytes, next), "x.csv", 1 + next(200)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  }, 600_000);
});

describe("records", () => {
  const dialect: Dialect = { delimiter: 0x2c, lineEnd: 0x0a, isQuoted: true };
  const read = async (text: string, piece: number): Promise<string[][]> => {
    const bytes = Buffer.from(text);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    }
    const records: string[][] = [];
    for await (const { cells } of recordsOf(pieces(), dialect))
      records.push(cells.map((cell) => Buffer.from(cell).toString()));
    return records;
  };
  const cellOf = fc.stringMatching(/^[ab"',;\n\r я-]{0,6}$/);

  test("are those that csv-parse reads, whatever was written with quotes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cellOf, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, piece) => {
          const text = `${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`;
          expect(await read(text, piece)).toEqual(rows);
          expect(parse(text, { relax_column_count: true, record_delimiter: "\n" })).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
  test("lose no byte of a file without quotes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[ab,\n]{0,40}$/), fc.integer({ min: 1, max: 9 }), async (text, piece) => {
        const lines = text === "" ? [] : text.replace(/\n$/, "").split("\n");
        expect((await read(text, piece)).map((cells) => cells.join(","))).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });
});
