import { describe, expect, test } from "vitest";
import { chance, documentsIn, extracted, MUTATIONS, mutated, textsIn } from "../../../test/sources/csv/run.ts";
import { cell, type Made, madeXlsx, row, STYLES } from "../../../test/sources/xlsx/made.ts";
import { zipOf } from "../../../test/sources/zip-of.ts";
import { extractXlsx } from "./extract.ts";
import { builtInFormat, serialText, shownBy } from "./serial.ts";

const xlsx = (made: Made) => extracted(extractXlsx, madeXlsx(made), "reports.xlsx");
const sheet = (rows: string, more: Partial<Made["sheets"][number]> = {}) =>
  xlsx({ sheets: [{ name: "Лист1", rows, ...more }] });
const RU = "В Новосибирске мэрия отказала в согласовании митинга.";
const UK = "У Харкові міськрада відмовила у проведенні мітингу.";

describe("documents of a workbook", () => {
  test("are its rows, with the columns of the headings", async () => {
    const items = await sheet(
      row(1, "Заголовок", "Текст", "Дата", "Издание") + row(2, "Отказ", RU, "16.11.2023", "Тайга"),
    );
    const [document] = documentsIn(items);
    expect(document).toMatchObject({
      text: `Отказ\n\n${RU}`,
      part: "Лист1, row 2",
      meta: { title: "Отказ", published: "2023-11-16", outlet: "Тайга" },
    });
    expect(JSON.parse(Buffer.from(document!.bytes!).toString())).toEqual({
      Заголовок: "Отказ",
      Текст: RU,
      Дата: "16.11.2023",
      Издание: "Тайга",
    });
  });
  test("shared texts are joined from their runs, without reading aids, with written-out signs", async () => {
    const rows = `${row(1, "Текст")}<row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>7</v></c></row>`;
    const strings = [
      "<r><t>В Омске </t></r><r><rPr><b/></rPr><t>отказали.</t></r><rPh><t>не то</t></rPh><r><t>_x000A_Да</t></r>",
    ];
    expect(textsIn(await xlsx({ sheets: [{ name: "а", rows }], strings }))).toEqual(["В Омске отказали.\nДа"]);
  });
  test("a formula stands for the value that was saved with it", async () => {
    const formula = `<c r="B2" t="str"><f>HYPERLINK("http://a","Тайга")</f><v>Тайга</v></c><c r="C2"><f>A1</f></c>`;
    const items = await sheet(`${row(1, "Текст", "Источник", "Дата")}<row r="2">${cell("A2", RU)}${formula}</row>`);
    expect(documentsIn(items)[0]?.meta).toMatchObject({ outlet: "Тайга", published: null });
  });
  test("rows of several sheets, without those that are hidden or have no text", async () => {
    const items = await xlsx({
      sheets: [
        { name: "2022", rows: row(1, "Текст") + row(2, RU) },
        { name: "Секрет", state: "hidden", rows: row(1, "Текст") + row(2, "имя источника") },
        { name: "Секрет2", state: "veryHidden", rows: row(1, "Текст") },
        { name: "Справочник", rows: row(1, "Город", "Код") + row(2, "Омск", 5) },
        { name: "2023", rows: row(1, "Текст", "Дата") + row(2, UK, "2023") + row(3, "", "2023") },
      ],
    });
    expect(textsIn(items)).toEqual([RU, UK]);
    expect(JSON.stringify(items)).not.toContain("имя источника");
    // Three rows of hidden sheets, two of the sheet without texts, one without a text.
    expect(items.at(-1)).toEqual({ kind: "left out", what: "other files", count: 6 });
  });
  test("a merged cell holds for the rows that it covers, and a merged text is one document", async () => {
    const rows =
      row(1, "Издание", "Текст", "Дата") +
      row(2, "Тайга", RU, "2023-11-16") +
      row(3, "", UK, "2023-11-17") +
      row(4, "", "", "2023-11-18");
    const items = await sheet(rows, { merges: ["A2:A4", "B3:B4"] });
    expect(documentsIn(items).map(({ text, meta }) => [text, meta.outlet])).toEqual([
      [RU, "Тайга"],
      [UK, "Тайга"],
    ]);
    expect(items).toHaveLength(2);
  });
  test("rows and cells may leave out where they stand", async () => {
    const bare = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    expect(
      documentsIn(await sheet(`<row>${bare("Дата")}${bare("Текст")}</row><row>${bare("2023")}${bare(RU)}</row>`)),
    ).toMatchObject([{ text: RU, part: "Лист1, row 2", meta: { published: "2023" } }]);
  });
});

describe("dates", () => {
  const dated = (style: number, isFrom1904: boolean) =>
    xlsx({
      isFrom1904,
      sheets: [
        {
          name: "а",
          rows: `${row(1, "Текст", "Дата")}<row r="2">${cell("A2", RU)}${cell("B2", isFrom1904 ? 43_784.6 : 45_246.6, style)}</row>`,
        },
      ],
    });
  test.each([
    ["1900", false],
    ["1904", true],
  ])("are days counted from %s", async (_, isFrom1904) => {
    for (const style of [STYLES.date, STYLES.dateInWords, STYLES.plain])
      expect(documentsIn(await dated(style, isFrom1904))[0]?.meta.published).toBe("2023-11-16");
  });
  test.each([
    [0, "date", 1900, "1899-12-31"],
    [1, "date", 1900, "1900-01-01"],
    [59, "date", 1900, "1900-02-28"],
    [60, "date", 1900, "1900-02-29"],
    [61, "date", 1900, "1900-03-01"],
    [0, "date", 1904, "1904-01-01"],
    [45_246.75, "date", 1900, "2023-11-16T18:00"],
    [0.5, "time", 1900, "12:00"],
    [2_958_465, "date", 1900, "9999-12-31"],
    [2_958_466, "date", 1900, null],
    [-1, "date", 1900, null],
  ] as const)("%s as a %s from %s is %s", (serial, shown, epoch, text) =>
    expect(serialText(serial, shown, epoch)).toBe(text),
  );
  test.each([
    ["General", "number"],
    ["#,##0.00\\ [$₽-419]", "number"],
    ['0" дней"', "number"],
    ["[Red]0", "number"],
    ["_-* #,##0_d", "number"],
    ["dd/mm/yyyy;@", "date"],
    ["[$-419]d mmmm yyyy", "date"],
    ["mmmm", "date"],
    ["h:mm AM/PM", "time"],
    ["[h]:mm", "time"],
  ] as const)("the format %s shows a %s", (code, shown) => expect(shownBy(code)).toBe(shown));
  test("built-in formats", () =>
    expect([0, 14, 22, 20, 44].map(builtInFormat)).toEqual(["number", "date", "date", "time", "number"]));
});

describe("hostile files", () => {
  const fault = (name: string) => [{ kind: "fault", fault: name, part: null }];
  const container = (text: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, "utf16le")]);
  test.each([
    ["with a password", container("EncryptedPackage"), "encrypted"],
    ["of before 2007", container("Workbook"), "not understood"],
    ["that are empty", new Uint8Array(0), "broken"],
    ["without a workbook", zipOf({ "a.txt": "а" }), "not understood"],
  ])("files %s", async (_, bytes, name) => expect(await extracted(extractXlsx, bytes)).toEqual(fault(name)));
  test("entities of one's own do not unfold", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const bytes = zipOf({
      "xl/workbook.xml": `${bomb}<workbook><sheets><sheet name="&b;" id="1"/></sheets></workbook>`,
    });
    expect(await extracted(extractXlsx, bytes)).toEqual(fault("broken"));
  });
  test("a text that a great many cells share ends at the limit", async () => {
    const text = "слово ".repeat(50_000);
    const shared = Array.from(
      { length: 2000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" t="s"><v>0</v></c></row>`,
    ).join("");
    const rows = row(1, "Текст") + shared;
    let items = 0;
    const last: unknown[] = [];
    for (const item of await xlsx({ sheets: [{ name: "а", rows }], strings: [`<t>${text}</t>`] })) {
      items++;
      last[0] = item;
    }
    expect(last[0]).toMatchObject({ kind: "fault", fault: "too large unpacked" });
    expect(items).toBeLessThan(800);
  });
  test("far rows, far columns and merges over everything cost nothing", async () => {
    const started = performance.now();
    const rows = `${row(1, "Текст", "Издание")}<row r="1048576">${cell("A1048576", RU)}${cell("XFD1048576", "я")}</row><row r="1048577">${cell("A1048577", UK)}${cell("ZZZ1048577", "я")}</row>`;
    const items = await sheet(rows, { merges: ["B1:XFD1048576", "A1:ZZZ9999999"] });
    expect(items.filter(({ kind }) => kind === "fault").length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
  test("a sheet that goes round in its own relations, or leads out of the archive, is read as nothing", async () => {
    const bytes = zipOf({
      "xl/workbook.xml": `<workbook><sheets><sheet name="a" r:id="1"/><sheet name="b" r:id="2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="1" Type="x/worksheet" Target="../../../etc/passwd"/><Relationship Id="2" Type="x/worksheet" Target="workbook.xml"/></Relationships>`,
    });
    for (const item of await extracted(extractXlsx, bytes)) expect(item.kind).toBe("fault");
  });
  test("what was whole before the damage is read", async () => {
    const rows = `${row(1, "Текст")}${row(2, RU)}${row(3, UK)}<row r="4"><c r="A4"><v>&nothing;</v></c></row>${row(5, RU)}`;
    expect(await sheet(rows)).toMatchObject([
      { kind: "document", text: RU },
      { kind: "document", text: UK },
      { kind: "fault", fault: "broken", part: "Лист1" },
    ]);
  });
  const whole = madeXlsx({
    strings: [`<t>${RU}</t>`],
    sheets: [
      {
        name: "а",
        rows: `${row(1, "Текст", "Дата")}<row r="2"><c r="A2" t="s"><v>0</v></c>${cell("B2", 45_246, 1)}</row>`,
        merges: ["B2:B4"],
      },
      { name: "б", rows: row(1, "Текст") + row(2, UK) },
    ],
  });
  test("cut off at every tenth byte", async () => {
    for (let end = 0; end < whole.length; end += 10)
      for (const item of await extracted(extractXlsx, whole.subarray(0, end)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  });
  test(`${MUTATIONS} mutations end with documents or typed faults`, async () => {
    const next = chance(13);
    for (let round = 0; round < MUTATIONS; round++)
      for (const item of await extracted(extractXlsx, mutated(whole, next)))
        expect(["document", "fault", "left out"]).toContain(item.kind);
  }, 600_000);
  test(`${MUTATIONS} mutations of the XML inside end likewise`, async () => {
    const next = chance(14);
    const rows = `${row(1, "Текст", "Дата")}${row(2, RU, 45_246)}${row(3, UK, "2023")}`;
    const main = `<workbook><workbookPr date1904="1"/><sheets><sheet name="а" r:id="1"/></sheets></workbook>`;
    const relations = `<Relationships><Relationship Id="1" Type="x/worksheet" Target="s.xml"/></Relationships>`;
    const xml = Buffer.from(
      `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>`,
    );
    for (let round = 0; round < MUTATIONS; round++) {
      const bytes = zipOf({
        "xl/workbook.xml": main,
        "xl/_rels/workbook.xml.rels": relations,
        "xl/s.xml": mutated(xml, next),
      });
      for (const item of await extracted(extractXlsx, bytes))
        expect(["document", "fault", "left out"]).toContain(item.kind);
    }
  }, 600_000);
});
