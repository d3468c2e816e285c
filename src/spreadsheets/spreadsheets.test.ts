import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extracted } from "../../test/sources/csv/run.ts";
import { madeXlsx, row as xlsxRow } from "../../test/sources/xlsx/made.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { extractCells, type SheetPart } from "../sources/cells/extract.ts";
import { recordsOf } from "../sources/csv/records.ts";
import { codesIn } from "./codes.ts";
import { dateIn, daysCovered } from "./days.ts";
import { tableOf, writeCsv } from "./export.ts";
import { fieldOf } from "./fields.ts";
import { guessMapping } from "./guess.ts";
import { importTable, unknownValues } from "./import.ts";
import type { Imported } from "./incident.ts";
import { fitMapping, type Mapping, MappingError, readMappings, writeMappings } from "./mapping.ts";
import { amountIn, countIn } from "./numbers.ts";
import { placeIn } from "./places.ts";
import { columnName, type Table } from "./table.ts";

const gazetteer = openGazetteer();

/** A table of lines whose cells are parted by "|". */
const table = (text: string, sheet: string | null = null): Table => ({
  sheet,
  epoch: 1900,
  rows: text
    .trim()
    .split("\n")
    .map((line, at) => ({ row: at + 1, cells: line.split("|").map((cell) => cell.trim()), isFlawed: false }))
    .filter(({ cells }) => cells.some((cell) => cell !== "")),
});
const fieldsOf = (mapping: Mapping) => mapping.columns.map(({ field }) => field ?? "-").join(" ");
const read = (one: Table, more: Partial<Mapping> = {}): Imported =>
  importTable(one, { ...guessMapping(one, gazetteer), ...more }, gazetteer);

describe("columns are guessed", () => {
  test.each([
    ["English", "Date|City|Event type|Actor|Number of people|Reason|Fine amount|Source|Link|Notes"],
    ["Russian", "Дата|Город|Тип события|Кто|Количество человек|Причина|Сумма штрафа|Источник|Ссылка|Примечание"],
    ["Ukrainian", "Дата|Місто|Тип події|Хто|Кількість осіб|Причина|Сума штрафу|Джерело|Посилання|Примітка"],
  ])("from %s headings", (_, heads) =>
    expect(
      fieldsOf(guessMapping(table(`${heads}\n2023-11-16|Омск|отказ|мэрия|5|ремонт|10|ТВ|http://a|да`), gazetteer)),
    ).toBe("date place act actor count ground amount source url note"),
  );
  test("the day of the act and the day that was planned are told apart", () =>
    expect(fieldsOf(guessMapping(table("Дата отказа|Дата акции|Когда\n1|2|3"), gazetteer))).toBe("- planned_for date"));
  test.each([
    ["Количество задержаний", "acts"],
    ["Количество задержанных", "count"],
    ["Кол-во человек", "count"],
    ["Number of detentions", "acts"],
    ["Number of detainees", "count"],
    ["Кількість відмов", "acts"],
    ["Кто отказал", "actor"],
  ])("%s is of %s", (heading, field) => expect(fieldOf(heading)?.field).toBe(field));
  test("from values where headings say nothing", () =>
    expect(
      fieldsOf(
        guessMapping(
          table(`А|Б|В|Г|Д
16.11.2023|Новосибирск|Отказ|https://example.org/1|полиция
17.11.2023|Омск|Задержание|https://example.org/2|ОМОН
18.11.2023|Томск|Штраф|https://example.org/3|суд`),
          gazetteer,
        ),
      ),
    ).toBe("date place act url actor"));
  test("a title above the headings gives the year", () => {
    const mapping = guessMapping(table("Отказы за 2023 год\n\nДата|Город|Основание\n16.11|Омск|ремонт"), gazetteer);
    expect(mapping).toMatchObject({ header: 3, year: 2023, act: "assembly_refused" });
  });
  test("a table without headings is read from its first row", () =>
    expect(guessMapping(table("16.11.2023|Омск|отказ\n17.11.2023|Томск|отказ"), gazetteer)).toMatchObject({
      header: null,
    }));
});

describe("rows", () => {
  const one = table(`Дата|Город|Событие|Кто|Кого|Сколько|Основание|Штраф, руб.|Источник|Ссылка|Примечание|Свой столбец
16.11.2023|г. Новосибирск|Отказ|мэрия|организаторы|||||https://example.org/1|первый|а
около 18 ноября 2023|Киров, Калужская область|Задержание; штраф|полиция|журналисты, студенты|около 50||10 000|Медуза|||б`);
  test("are incidents whose values stand without words, each with its cell", () => {
    const { incidents, left, doubts } = read(one);
    expect(doubts).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual(["headings"]);
    expect(incidents).toHaveLength(3);
    expect(incidents[0]).toMatchObject({
      kind: "incident",
      row: 2,
      act: { codes: ["assembly_refused"], words: null, cell: { row: 2, column: 3, text: "Отказ" } },
      place: { name: "Novosibirsk", admin1: "RU-NVS", words: null, cell: { column: 2, text: "г. Новосибирск" } },
      date: { edtf: "2023-11-16", words: null, cell: { column: 1, text: "16.11.2023" } },
      actor: { codes: ["municipal_authority"] },
      target: { codes: ["organisers"] },
      count: null,
      url: { text: "https://example.org/1" },
      note: { text: "первый" },
    });
    expect(incidents[0]!.cells.at(-1)).toEqual({ row: 2, column: 12, text: "а" });
  });
  test("with two acts are two incidents of the same cells", () => {
    const { incidents } = read(one);
    expect(incidents.slice(1).map(({ act }) => act.codes[0])).toEqual(["detention", "fine"]);
    expect(incidents[2]).toMatchObject({
      place: { name: "Kirov", admin1: "RU-KLU" },
      date: { edtf: "2023-11-18~" },
      target: { codes: ["journalists", "students"] },
      count: { count: { min: 50, max: 50, approx: true } },
      amount: { amount: { value: 10_000, currency: "RUB" } },
      source: { text: "Медуза" },
    });
  });
  test("that do not fit are named with the reason and the cell", () => {
    const { incidents, left, doubts } = read(
      table(`Дата|Город|Событие|Количество человек
16.11.2023|Омск|танцы|5
17.11.2023|Омск||5
32.11.2023|Абвгдбург|отказ|много
Итого|||10
18.11.2023|Омск|отказ|`),
    );
    expect(left).toMatchObject([
      { row: 1, reason: "headings" },
      { row: 2, reason: "unknown act", column: 3 },
      { row: 3, reason: "no act" },
      { row: 5, reason: "total" },
    ]);
    expect(doubts.map(({ cell, reason }) => `${cell.row} ${cell.text}: ${reason}`)).toEqual([
      "4 Абвгдбург: no place",
      "4 32.11.2023: no date",
      "4 много: no number",
    ]);
    expect(incidents.map(({ row }) => row)).toEqual([4, 6]);
    expect(unknownValues(doubts)[0]).toEqual({ field: "place", reason: "no place", text: "Абвгдбург", rows: 1 });
  });
  test("a dash, a question mark and «нет данных» say nothing, and are no doubt", () =>
    expect(read(table("Дата|Город|Событие|Кто\n—|н/д|отказ|?")).doubts).toEqual([]));
  test("the user's own words come first", () => {
    const tabled = table("Дата|Город|Событие|Кто\n16.11.2023|Нск|танцы|органы\n17.11.2023|Омск|митинг|-");
    const { incidents, left, doubts } = read(tabled, {
      values: {
        act: { танцы: "assembly_held", митинг: null },
        actor: { органы: "security_service" },
        place: { нск: "Новосибирск" },
      },
    });
    expect(doubts).toEqual([]);
    expect(incidents).toMatchObject([
      {
        act: { codes: ["assembly_held"] },
        actor: { codes: ["security_service"] },
        place: { name: "Novosibirsk", cell: { text: "Нск" } },
      },
    ]);
    expect(left).toMatchObject([{ row: 1 }, { row: 3, reason: "left out" }]);
  });
  test("a region in its own column tells namesakes apart", () => {
    expect(
      read(table("Регион|Город|Событие|Дата\nКалужская область|Киров|отказ|2023")).incidents[0]?.place,
    ).toMatchObject({ admin1: "RU-KLU" });
    expect(read(table("Дата|Город|Событие\n2023|Ивановка|отказ")).doubts).toMatchObject([{ reason: "several places" }]);
  });
});

describe("statistics", () => {
  test("a number over a year is never an incident", () => {
    const { incidents, statistics } = read(
      table("Год|Событие|Количество|Страна|Источник\n2023|Отказ|453|Россия|ОВД-Инфо\n2022|Отказ|1 203|Россия|"),
    );
    expect(incidents).toEqual([]);
    expect(statistics).toMatchObject([
      {
        kind: "statistic",
        act: { codes: ["assembly_refused"] },
        count: { count: { min: 453, max: 453 }, cell: { column: 3, text: "453" } },
        period: { edtf: "2023" },
        place: { name: "Russia" },
        because: "period",
      },
      { count: { count: { min: 1203 } }, period: { edtf: "2022" } },
    ]);
  });
  test("columns may each count their act", () => {
    const { statistics, incidents } = read(table("Год|Отказы|Задержания\n2022|120|1 300\n2023|453|—"));
    expect(incidents).toEqual([]);
    expect(statistics.map(({ act, period, count }) => `${act.codes[0]} ${period.edtf} ${count.count.min}`)).toEqual([
      "assembly_refused 2022 120",
      "detention 2022 1300",
      "assembly_refused 2023 453",
    ]);
  });
  test("one cell may say it all", () =>
    expect(
      read(table("Событие|Источник|Дата\n453 refusals in 2023|OVD-Info|\n12 задержаний|ТВ|")).statistics,
    ).toMatchObject([
      {
        act: { codes: ["assembly_refused"] },
        count: { count: { min: 453 } },
        period: { edtf: "2023" },
        because: "words",
      },
    ]));
  test("people taken on one day are an incident, and so is one act in a vague month", () => {
    const { incidents, statistics } = read(
      table("Дата|Город|Событие|Сколько\n16.11.2023|Омск|задержание|453\n11.2023|Омск|задержание|1"),
    );
    expect(statistics).toEqual([]);
    expect(incidents).toHaveLength(2);
  });
  test("a number whose column nobody named makes no incident of a period", () =>
    expect(
      read(table("№|Дата|Событие|Город|Показатель\n1|2023|отказ|Россия|453\n2|2023|отказ|Омск|"), {
        columns: ["", "date", "act", "place", ""].map((field, at) => ({
          column: at + 1,
          heading: ["№", "Дата", "Событие", "Город", "Показатель"][at]!,
          field: (field || null) as Mapping["columns"][number]["field"],
          act: null,
        })),
      }),
    ).toMatchObject({
      left: [{ row: 1 }, { row: 2, reason: "perhaps a statistic", column: 5 }],
      incidents: [{ row: 3 }],
    }));
  test("a year in a column of its own beside the day makes no period of it", () =>
    expect(read(table("Год|Дата|Событие|Сколько\n2023|16 ноября|задержание|12")).incidents).toMatchObject([
      { date: { edtf: "2023-11-16" }, count: { count: { min: 12 } } },
    ]));
  test("a number over a period that is not understood makes no incident", () => {
    const { incidents, left } = read(
      table("Дата|Событие|Количество\n2023|отказ|больше сотни\n16.11.2023|отказ|больше сотни"),
    );
    expect(incidents.map(({ row }) => row)).toEqual([3]);
    expect(left).toMatchObject([{ row: 1 }, { row: 2, reason: "no number", column: 3 }]);
  });
  test("neither does a row of a table of counts whose count is empty", () =>
    expect(read(table("Год|Событие|Количество случаев\n2023|отказ|5\n2022|отказ|")).left).toMatchObject([
      { row: 1 },
      { row: 3, reason: "no number" },
    ]));
  test("a count of acts without a period is named", () =>
    expect(read(table("Событие|Количество случаев|Город\nотказ|12|Омск")).left).toMatchObject([
      { row: 1 },
      { row: 2, reason: "no period" },
    ]));
});

describe("values", () => {
  const manner = { order: null, year: null, epoch: 1900, language: "ru" } as const;
  test.each([
    ["2023-11-16T14:00", "2023-11-16"],
    ["16.11.2023 г.", "2023-11-16"],
    ["16 листопада 2023 року", "2023-11-16"],
    ["Nov 16, 2023", "2023-11-16"],
    ["16-18 ноября 2023", "2023-11-16/2023-11-18"],
    ["16.11.2023 – 18.11.2023", "2023-11-16/2023-11-18"],
    ["III квартал 2023", "2023-07/2023-09"],
    ["Q1 2023", "2023-01/2023-03"],
    ["осень 2023", "2023-09/2023-11"],
    ["≈ 16.11.2023", "2023-11-16~"],
    ["45246", "2023-11-16"],
    ["03/04/2023", "2023"],
  ])("the date %s is %s", (text, edtf) => expect(dateIn(text, manner)).toEqual({ edtf }));
  test.each([
    ["16.11", "no year"],
    ["16 ноября", "no year"],
    ["вчера", "no date"],
    ["31.02.2023", "no date"],
    ["16.11.2023, 18.11.2023", "several dates"],
  ])("the date %s is not understood: %s", (text, reason) => expect(dateIn(text, manner)).toEqual({ reason }));
  test("a date without a year takes that of the table", () =>
    expect(dateIn("16 ноября", { ...manner, year: 2023 })).toEqual({ edtf: "2023-11-16" }));
  test.each([
    ["2023", 365],
    ["2024", 366],
    ["2023-11", 30],
    ["2023-11-16~", 1],
    ["2023-11-16/2023-11-18", 3],
  ])("%s covers %i days", (edtf, days) => expect(daysCovered(edtf)).toBe(days));

  test.each([
    ["1 503", { min: 1503, max: 1503 }],
    ["1\u00a0503 чел.", { min: 1503, max: 1503 }],
    ["1,503", { min: 1503, max: 1503 }],
    ["около 50", { min: 50, max: 50, approx: true }],
    ["близько 50 осіб", { min: 50, max: 50, approx: true }],
    ["at least 5", { min: 5, max: null }],
    ["50+", { min: 50, max: null }],
    ["более 50", { min: 51, max: null }],
    ["до 100", { min: null, max: 100 }],
    ["от 50 до 60 человек", { min: 50, max: 60 }],
    ["1,5 тыс.", { min: 1500, max: 1500 }],
  ])("the number %s", (text, count) => expect(countIn(text)).toEqual(count));
  test.each(["много", "3.5", "12, из них 3 женщины", "-5", "99999999999", ""])("%s is no number", (text) =>
    expect(countIn(text)).toBeNull(),
  );

  test.each([
    ["10 000 руб.", { value: 10_000, currency: "RUB" }],
    ["₴500", { value: 500, currency: "UAH" }],
    ["15 суток", { days: 15 }],
    ["2 года 6 месяцев", { months: 30 }],
  ])("the amount %s", (text, amount) => expect(amountIn(text, "Наказание")).toEqual({ amount }));
  test("an amount without a unit is not guessed at", () =>
    expect(amountIn("10000", "Штраф")).toEqual({ reason: "no unit" }));

  test.each([
    ["act", "assembly_refused", "assembly_refused"],
    ["act", "Отказ в проведении собрания", "assembly_refused"],
    ["act", "ВІДМОВА", "assembly_refused"],
    ["act", "home visit", "home_visit"],
    ["actor", "полиция и Росгвардия", "police riot_police"],
    ["ground", "Коронавирусные ограничения", "public_health"],
    ["form", "одиночный пикет", "single_picket"],
  ] as const)("the %s %s is %s", (field, text, codes) =>
    expect(codesIn(field, text, {})).toEqual({ codes: codes.split(" "), isKnown: true }),
  );
  test("one unknown part makes all of it unknown", () =>
    expect(codesIn("target", "танцоры, журналисты", {})).toEqual({ codes: [], isKnown: false }));
  test("two towns are no place", () =>
    expect(placeIn("Омск, Томск", "", "ru", gazetteer)).toEqual({ reason: "several places" }));
  test("columns are called by letters", () =>
    expect([1, 26, 27, 703].map(columnName)).toEqual(["A", "Z", "AA", "AAA"]));
});

describe("a mapping", () => {
  const one = table("Дата|Город|Событие\n16.11.2023|Омск|отказ");
  const mapping = guessMapping(one, gazetteer);
  test("is the same after it was saved", () => expect(readMappings(writeMappings([mapping]))).toEqual([mapping]));
  test("finds columns that have moved, and names those that are gone", () => {
    const moved = table("Сводка\n№|Событие|Дата\n1|отказ|16.11.2023");
    const fitted = fitMapping(mapping, moved);
    expect(fitted.missing).toEqual(["Город"]);
    expect(fitted.mapping.header).toBe(2);
    expect(fieldsOf(fitted.mapping)).toBe("- act date");
    expect(importTable(moved, fitted.mapping, gazetteer).incidents).toMatchObject([
      { row: 3, date: { edtf: "2023-11-16" } },
    ]);
  });
  test.each([
    ["not JSON", "{"],
    ["wrong form", "[]"],
    ["wrong form", writeMappings([mapping]).replace('"date"', '"datum"')],
    ["field twice", writeMappings([mapping]).replace('"place"', '"date"')],
    ["unknown code", writeMappings([{ ...mapping, act: "dancing" }])],
    ["unknown code", writeMappings([{ ...mapping, values: { actor: { а: "nobody" } } }])],
  ])("that is %s is refused", (code, content) => {
    expect(() => readMappings(content)).toThrow(MappingError);
    try {
      readMappings(content);
    } catch (error) {
      expect((error as MappingError).code).toBe(code);
    }
  });
});

describe("the way back", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "отказ",
      "16.11.2023",
      "Омск",
      "5",
      "Итого",
      "—",
      "=1+1",
      "'-5",
      "+7 900",
      "@x",
      "-5",
      'а "б", в',
      "две\nстроки",
      "שלום",
      "'",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }).filter((text) => !text.includes("\0")),
  );
  const tables = fc
    .array(fc.option(fc.array(cell, { minLength: 1, maxLength: 6 }), { nil: null, freq: 5 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map(
      (rows): Table => ({
        sheet: null,
        epoch: 1900,
        rows: rows.flatMap((cells, at) =>
          cells === null || cells.every((text) => text.trim() === "") ? [] : [{ row: at + 1, cells, isFlawed: false }],
        ),
      }),
    );
  const trimmed = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((text) => text !== "") + 1);
  const fields = ["act", "place", "date", "count", "acts", "period", "note", null] as const;
  const mappings = fc.tuple(
    fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 6 }),
    fc.option(fc.nat(3)),
    fc.boolean(),
  );

  test("gives every cell of what was imported, whatever the table and the mapping", () => {
    fc.assert(
      fc.property(tables, mappings, (one, [order, header, hasAct]) => {
        const mapping: Mapping = {
          sheet: null,
          header: header === null ? null : header + 1,
          columns: order.map((field, at) => ({ column: at + 1, heading: "", field, act: null })),
          act: hasAct ? "assembly_refused" : null,
          year: null,
          order: null,
          values: {},
        };
        const back = tableOf(importTable(one, mapping, gazetteer));
        expect(back).toEqual(one.rows.map(({ row, cells }) => ({ row, cells: trimmed(cells) })));
      }),
      { numRuns: 300 },
    );
  });
  test("also through a CSV file, where nothing can be taken for a formula", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows }) => {
        const written = writeCsv(rows);
        async function* bytes() {
          yield Buffer.from(written.slice(1));
        }
        const back: { row: number; cells: string[] }[] = [];
        for await (const record of recordsOf(bytes(), { delimiter: 0x2c, lineEnd: 0x0a, isQuoted: true })) {
          const cells = record.cells.map((one) => Buffer.from(one).toString());
          for (const text of cells) if (/^[=+\-@]/.test(text)) expect(text).toMatch(/^[+-]?\d+(?:[.,]\d+)?$/);
          const own = cells.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, ""));
          if (own.some((text) => text.trim() !== "")) back.push({ row: record.row, cells: own });
        }
        expect(back).toEqual(rows.map(({ row, cells }) => ({ row, cells })));
      }),
      { numRuns: 300 },
    );
  });
  test("and an import of what was exported gives the same records, from a workbook too", async () => {
    const lines: (readonly string[])[] = [
      ["Дата", "Город", "Событие", "Сколько", "Заметка"],
      ["16.11.2023", "Омск", "отказ", "", "=cmd|x"],
      ["17.11.2023", "Томск", "задержание", "около 5", "+7 900 000-00-00"],
      ["2023", "Россия", "отказ", "453", "сводка"],
    ];
    const xlsx = madeXlsx({
      sheets: [{ name: "Инциденты", rows: lines.map((cells, at) => xlsxRow(at + 1, ...cells)).join("") }],
    });
    const first = await cellsOf(xlsx, "a.xlsx");
    const imported = importTable(first, guessMapping(first, gazetteer), gazetteer);
    expect([imported.incidents.length, imported.statistics.length]).toEqual([2, 1]);
    const second = { ...(await cellsOf(Buffer.from(writeCsv(tableOf(imported))), "a.csv")), sheet: first.sheet };
    expect(importTable(second, guessMapping(second, gazetteer), gazetteer)).toEqual(imported);
  });
});

async function cellsOf(bytes: Uint8Array, name: string): Promise<Table> {
  const [part] = await extracted(extractCells, bytes, name);
  if (part?.kind !== "file") throw new Error(`no cells: ${JSON.stringify(part)}`);
  return JSON.parse(Buffer.from(part.bytes).toString()) as SheetPart;
}
