import { describe, expect, test } from "vitest";
import { allOf, documentIn, faultsIn, MUTATIONS, mutated, readMany, seeded } from "../../../test/sources/extracting.ts";
import { zipOf } from "../../../test/sources/zip-of.ts";
import { extractDocx } from "./extract.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
const plain = (text: string): string => paragraph(run(text));

interface Parts {
  readonly body: string;
  readonly footnotes?: string;
  readonly core?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

function docxOf({ body, footnotes, core, others = {} }: Parts): Uint8Array {
  return zipOf({
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": `<w:footnotes ${W}>${footnotes}</w:footnotes>` }),
    ...(core === undefined
      ? {}
      : {
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dcterms">${core}</cp:coreProperties>`,
        }),
    ...others,
  });
}

const textOf = async (body: string, more: Partial<Parts> = {}): Promise<string> =>
  (await documentIn(extractDocx, docxOf({ body, ...more }))).text;

describe("text", () => {
  test("paragraphs and headings, parted by blank lines", async () => {
    const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Митинг</w:t></w:r></w:p>';
    expect(await textOf(heading + plain("Полиция ") + paragraph(run("задержала "), run("двоих.")))).toBe(
      "Митинг\n\nПолиция\n\nзадержала двоих.",
    );
  });

  test("Ukrainian and Hebrew arrive whole; breaks, tabs and hyphens are what they show", async () => {
    const signs =
      "<w:r><w:t>пів</w:t><w:noBreakHyphen/><w:t>міста</w:t><w:br/><w:t>за\u00adтри</w:t><w:softHyphen/><w:t>мали</w:t><w:tab/><w:t>їх</w:t></w:r>";
    expect(await textOf(plain("ґанок, їжа") + plain("המשטרה עצרה 12") + paragraph(signs))).toBe(
      "ґанок, їжа\n\nהמשטרה עצרה 12\n\nпів-міста\nзатримали їх",
    );
  });

  test("tab stops of a paragraph are no text", async () => {
    expect(
      await textOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${run("Суд")}</w:p>`),
    ).toBe("Суд");
  });

  test("list items are lines", async () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    expect(await textOf(plain("Требуем:") + item("отменить") + item("отпустить"))).toBe(
      "Требуем:\n\n• отменить\n• отпустить",
    );
  });

  test("a table is read row by row; one cell alone only frames its text", async () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map(plain).join("")}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
    const dates = table(row(cell("Дата"), cell("Город")), row(cell("15.11"), cell("Казань", "центр"), cell("")));
    expect(await textOf(dates)).toBe("Дата | Город\n15.11 | Казань центр");
    expect(await textOf(table(row(cell("Один.", "Два."))))).toBe("Один.\n\nДва.");
    expect(await textOf(table(row(cell("А"), `<w:tc>${dates}</w:tc>`)))).toBe("А | Дата | Город 15.11 | Казань центр");
  });

  test("a text box comes once, before the paragraph that holds it", async () => {
    const box = `<w:txbxContent>${plain("В рамке")}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(paragraph(run("До "), both, run("после")))).toBe("В рамке\n\nДо после");
  });

  test("footnotes stand at the end, those that nothing calls do not", async () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${plain(text)}</w:footnote>`;
    const text = await textOf(paragraph(run("Двоих"), call(7), run(" и троих"), call(3)), {
      footnotes: note(-1, "———") + note(3, "По данным суда.") + note(7, "По данным полиции."),
    });
    expect(text).toBe("Двоих[1] и троих[2]\n\n[1] По данным полиции.\n\n[2] По данным суда.");
  });

  test("a table of contents, field codes and hidden text are left out", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${plain("Глава 1")}</w:sdtContent></w:sdt>`;
    const line = `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run("Глава 2")}</w:p>`;
    const field = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r>";
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>явно</w:t></w:r>';
    expect(await textOf(contents + line + paragraph(field, hidden, shown))).toBe("явно");
  });
});

describe("tracked changes", () => {
  test("deletions go, insertions stay, comments are not there", async () => {
    const comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    const text = await textOf(
      paragraph(
        run("Задержали "),
        `<w:del w:id="1"><w:r><w:delText>троих</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run("двоих")}</w:ins>`,
        `<w:moveFrom w:id="3">${run("тут")}</w:moveFrom><w:moveTo w:id="4">${run(" там")}</w:moveTo>`,
        comment,
      ),
      {
        others: {
          "word/comments.xml": `<w:comments ${W}><w:comment w:id="0">${plain("проверить")}</w:comment></w:comments>`,
        },
      },
    );
    expect(text).toBe("Задержали двоих там");
  });

  test("a paragraph whose end was deleted goes on in the next; a deleted row goes", async () => {
    const ended = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("Суд ")}</w:p>`;
    expect(await textOf(ended + plain("отказал."))).toBe("Суд отказал.");
    const row = (mark: string, text: string) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${plain(text)}</w:tc><w:tc>${plain("х")}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${row('<w:del w:id="1"/>', "а")}${row("", "б")}</w:tbl>`)).toBe("б | х");
  });

  test("former properties do not hide what is shown", async () => {
    const changed = "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>видно</w:t></w:r>";
    expect(await textOf(paragraph(changed))).toBe("видно");
  });
});

describe("metadata", () => {
  const days = (created: string, modified: string) =>
    `<dc:title>Письмо</dc:title><dcterms:created>${created}</dcterms:created><dcterms:modified>${modified}</dcterms:modified>`;
  const metaOf = async (core: string) => (await documentIn(extractDocx, docxOf({ body: plain("Текст"), core }))).meta;

  test("begun and saved on one day: that day, where it was written", async () => {
    expect(await metaOf(days("2023-11-16T00:30:00+03:00", "2023-11-16T09:00:00+03:00"))).toEqual({
      title: "Письмо",
      published: "2023-11-16",
    });
  });

  test("saved on a later day: about that day", async () => {
    expect((await metaOf(days("2019-01-01T00:00:00Z", "2023-11-16T09:00:00Z"))).published).toBe("2023-11-16~");
  });

  test.each(["1601-01-01T00:00:00Z", "2023-02-30", "вчера", ""])("“%s” is no day", async (day) => {
    expect((await metaOf(days(day, day))).published).toBeNull();
  });
});

describe("parts", () => {
  test("the main part is found by its relation", async () => {
    const relations = `<Relationships><Relationship Id="1" Type="${RELATIONS}/officeDocument" Target="/word/document2.xml"/></Relationships>`;
    const file = zipOf({
      "_rels/.rels": relations,
      "word/document2.xml": `<x:document xmlns:x="urn:other"><x:body><x:p><x:r><x:t>Иначе названо</x:t></x:r></x:p></x:body></x:document>`,
    });
    expect((await documentIn(extractDocx, file)).text).toBe("Иначе названо");
  });

  test.each(["utf-16le", "windows-1251"])("a part in %s", async (encoding) => {
    const xml = `<?xml version="1.0" encoding="${encoding === "utf-16le" ? "UTF-16" : encoding}"?><w:document ${W}><w:body>${plain("Поліція")}</w:body></w:document>`;
    const codes = new Map(
      Array.from({ length: 256 }, (_, at) => [new TextDecoder("windows-1251").decode(Uint8Array.of(at)), at]),
    );
    const bytes =
      encoding === "utf-16le"
        ? Buffer.from(`\ufeff${xml}`, "utf16le")
        : Uint8Array.from(xml, (letter) => codes.get(letter)!);
    expect((await documentIn(extractDocx, zipOf({ "word/document.xml": bytes }))).text).toBe("Поліція");
  });

  test("pictures are counted as left out; with nothing else there is no text", async () => {
    const others = { "word/media/image1.png": "x", "word/media/image2.png": "y" };
    const leftOut = { kind: "left out", what: "media", count: 2 };
    expect(await allOf(extractDocx, docxOf({ body: plain("Фото"), others }))).toContainEqual(leftOut);
    expect(await faultsIn(extractDocx, docxOf({ body: "", others }))).toEqual(["no text"]);
  });

  test("an empty document is an empty document", async () => {
    expect(await textOf("")).toBe("");
  });
});

describe("what cannot be read", () => {
  test.each([
    ["nothing", new Uint8Array(0), "broken"],
    ["no archive", Buffer.from("Это текст"), "broken"],
    ["another archive", zipOf({ "a.txt": "x" }), "not understood"],
    ["a locked document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "encrypted"],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultsIn(extractDocx, bytes)).toEqual([fault]);
  });

  test("text before a fault of the XML is kept, the fault is said", async () => {
    const items = await allOf(extractDocx, docxOf({ body: `${plain("До ошибки.")}<w:p></w:r>` }));
    expect(items).toMatchObject([
      { kind: "document", text: "До ошибки." },
      { kind: "fault", fault: "broken", part: "word/document.xml" },
    ]);
  });

  test("cut at every tenth byte: a document or a typed fault", async () => {
    const file = docxOf({ body: plain("Полиция задержала двоих."), core: "<dc:title>Письмо</dc:title>" });
    for (let length = 0; length < file.length; length += 10)
      expect(await faultsIn(extractDocx, file.subarray(0, length))).toEqual(["broken"]);
  });
});

describe("hostile files", () => {
  const withDoctype = (subset: string, text: string) =>
    zipOf({
      "word/document.xml": `<?xml version="1.0"?><!DOCTYPE w:document [${subset}]><w:document ${W}><w:body>${plain(text)}</w:body></w:document>`,
    });

  test("entities that multiply or reach out are refused before anything is read", async () => {
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    expect(await faultsIn(extractDocx, withDoctype(`<!ENTITY l0 "ха">${laughs}`, "&l12;"))).toEqual(["broken"]);
    expect(await faultsIn(extractDocx, withDoctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"))).toEqual([
      "broken",
    ]);
  });

  test("unknown entities are a fault", async () => {
    expect(await faultsIn(extractDocx, docxOf({ body: plain("&copy;") }))).toEqual(["broken"]);
  });

  test("elements nested without end", async () => {
    expect(await faultsIn(extractDocx, docxOf({ body: "<w:p>".repeat(100_000) }))).toEqual(["broken"]);
  });

  test("text packed a thousandfold", async () => {
    expect(await faultsIn(extractDocx, docxOf({ body: plain("а".repeat(20_000_000)) }))).toEqual([
      "too large unpacked",
    ]);
  });

  test("rows and cells without a table, notes without a text", async () => {
    expect(await textOf(`<w:tr><w:tc>${plain("а")}</w:tc></w:tr><w:footnote w:id="1">${plain("б")}</w:footnote>`)).toBe(
      "а\n\nб",
    );
  });
});

test(
  `${MUTATIONS} mutated files give documents or typed faults`,
  async () => {
    const random = seeded(20_231_117);
    const xml = `<?xml version="1.0"?><w:document ${W}><w:body>${plain("Полиция задержала двоих.")}<w:tbl><w:tr><w:tc>${plain("а")}</w:tc><w:tc>${plain("б")}</w:tc></w:tr></w:tbl></w:body></w:document>`;
    // Every other time the XML itself, for in the archive most changes end at the packing.
    await readMany(extractDocx, MUTATIONS, (at) =>
      at % 2 === 0
        ? mutated(docxOf({ body: plain("Полиция задержала двоих."), core: "<dc:title>а</dc:title>" }), random)
        : zipOf({ "word/document.xml": mutated(Buffer.from(xml), random) }),
    );
  },
  30 * 60_000,
);
