import { describe, expect, test } from "vitest";
import { documentIn, faultsIn, MUTATIONS, mutated, readMany, seeded } from "../../../test/sources/extracting.ts";
import { zipOf } from "../../../test/sources/zip-of.ts";
import { extractOdt } from "./extract.ts";

const NAMES = [
  ...["office", "text", "table", "drawing", "meta"].map((name) => [
    name,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
const p = (content: string): string => `<text:p>${content}</text:p>`;
const contentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;

function odtOf(body: string, meta = "", others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": contentOf(body),
    "meta.xml": `<office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...others,
  });
}

const textOf = async (body: string): Promise<string> => (await documentIn(extractOdt, odtOf(body))).text;

describe("text", () => {
  test("paragraphs and headings; blanks of the file are one, the text's own are elements", async () => {
    expect(
      await textOf(
        `<text:h>Мітинг</text:h>${p('Поліція\n   затримала<text:s text:c="3"/>двох<text:line-break/>і<text:tab/>ще')}`,
      ),
    ).toBe("Мітинг\n\nПоліція затримала двох\nі ще");
  });

  test("text from right to left stays in its order", async () => {
    expect(await textOf(p("המשטרה עצרה 12 מפגינים"))).toBe("המשטרה עצרה 12 מפגינים");
  });

  test("list items are lines, a second paragraph of an item stays with it", async () => {
    const item = (...texts: readonly string[]) => `<text:list-item>${texts.map(p).join("")}</text:list-item>`;
    expect(await textOf(`<text:list>${item("отменить")}${item("отпустить", "и извиниться")}</text:list>`)).toBe(
      "• отменить\n• отпустить\n\nи извиниться",
    );
  });

  test("tables row by row", async () => {
    const row = (...cells: readonly string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join("")}</table:table-row>`;
    expect(
      await textOf(
        `<table:table><table:table-header-rows>${row("Дата", "Город")}</table:table-header-rows>${row("15.11", "Казань")}</table:table>`,
      ),
    ).toBe("Дата | Город\n15.11 | Казань");
  });

  test("notes stand at the end", async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p("По данным суда.")}</text:note-body></text:note>`;
    expect(await textOf(p(`Двоих${note} отпустили.`))).toBe("Двоих[1] отпустили.\n\n[1] По данным суда.");
  });

  test("deletions, comments, tables of contents and descriptions of pictures go; insertions and fields stay", async () => {
    const tracked = `<text:tracked-changes><text:changed-region><text:deletion>${p("троих")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const comment = `<office:annotation><dc:creator>Имя</dc:creator>${p("проверить")}</office:annotation>`;
    const contents = `<text:table-of-content>${p("Глава 1")}</text:table-of-content>`;
    const frame = `<drawing:frame><svg:title>фото</svg:title><drawing:text-box>${p("Подпись")}</drawing:text-box></drawing:frame>`;
    const changed = p(
      `Задержали <text:change text:change-id="1"/><text:change-start/>двоих<text:change-end/>${comment}, пишет <text:title>Вестник</text:title>${frame}`,
    );
    expect(await textOf(tracked + contents + changed)).toBe("Подпись\n\nЗадержали двоих, пишет Вестник");
  });
});

test("title and day", async () => {
  const meta =
    "<dc:title>Лист</dc:title><meta:creation-date>2023-11-16T00:30:00</meta:creation-date><dc:date>2023-11-16T10:00:00</dc:date>";
  expect((await documentIn(extractOdt, odtOf(p("Текст"), meta))).meta).toEqual({
    title: "Лист",
    published: "2023-11-16",
  });
});

describe("what cannot be read", () => {
  test("a locked document, in the old way and in the new one", async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await faultsIn(extractOdt, odtOf(p("x"), "", { "META-INF/manifest.xml": manifest }))).toEqual(["encrypted"]);
    expect(await faultsIn(extractOdt, zipOf({ "encrypted-package": "x" }))).toEqual(["encrypted"]);
  });

  test.each([
    ["nothing", new Uint8Array(0), "broken"],
    ["another archive", zipOf({ "a.txt": "x" }), "not understood"],
    [
      "a document type",
      zipOf({ "content.xml": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>` }),
      "broken",
    ],
    ["elements without end", odtOf("<text:span>".repeat(50_000)), "broken"],
    ["a bomb", odtOf(p("а".repeat(20_000_000))), "too large unpacked"],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultsIn(extractOdt, bytes)).toEqual([fault]);
  });

  test("blanks without number", async () => {
    expect(await textOf(p(`а<text:s text:c="999999999"/>б<text:s text:c="-5"/><text:s text:c="много"/>в`))).toBe(
      "а б в",
    );
  });

  test("pictures alone are no text", async () => {
    expect(await faultsIn(extractOdt, odtOf("", "", { "Pictures/1.png": "x" }))).toEqual(["no text"]);
  });

  test("cut at every tenth byte", async () => {
    const file = odtOf(p("Поліція затримала двох."));
    for (let length = 0; length < file.length; length += 10)
      expect(await faultsIn(extractOdt, file.subarray(0, length))).toEqual(["broken"]);
  });
});

test(
  `${MUTATIONS} mutated files give documents or typed faults`,
  async () => {
    const random = seeded(20_231_118);
    await readMany(extractOdt, MUTATIONS, (at) =>
      at % 2 === 0
        ? mutated(odtOf(p("Поліція затримала двох.")), random)
        : zipOf({
            "content.xml": mutated(
              Buffer.from(contentOf(`<text:list><text:list-item>${p("а")}</text:list-item></text:list>`)),
              random,
            ),
          }),
    );
  },
  30 * 60_000,
);
