import { deflateSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { allOf, documentIn, faultsIn, MUTATIONS, mutated, readMany, seeded } from "../../../test/sources/extracting.ts";
import { lines, type PdfOptions, type PdfText, pdfOf } from "../../../test/sources/pdf/build-pdf.ts";
import { extractPdf } from "./extract.ts";

const textOf = async (pages: readonly (readonly PdfText[])[], options?: PdfOptions): Promise<string> =>
  (await documentIn(extractPdf, pdfOf(pages, options))).text;
const metaOf = async (pages: readonly (readonly PdfText[])[], options?: PdfOptions) =>
  (await documentIn(extractPdf, pdfOf(pages, options))).meta;

const BODY = [
  "Вчера, 15 ноября, полиция задержала участ-",
  "ников митинга на площади. Их доставили в",
  "отдел.",
  "Позже всех отпустили, сообщил «ОВД-",
  "Инфо».",
];

describe("paragraphs", () => {
  test("lines become paragraphs, hyphens at their ends go", async () => {
    expect(await textOf([lines(BODY)])).toBe(
      "Вчера, 15 ноября, полиция задержала участников митинга на площади. Их доставили в отдел.\n\nПозже всех отпустили, сообщил «ОВД-Инфо».",
    );
  });

  test.each([
    ["Слух пошёл из-", "за разгона", "Слух пошёл из-за разгона"],
    ["Пришёл кто-", "то в штатском", "Пришёл кто-то в штатском"],
    ["Говорили по-", "русски", "Говорили по-русски"],
    ["Приехала по-", "лиция", "Приехала полиция"],
    ["Прийшов хто-", "небудь", "Прийшов хто-небудь"],
    ["Поліція їх затри\u00ad", "мала, бо затримала всіх.", "Поліція їх затримала, бо затримала всіх."],
    ["Площадь –", "место", "Площадь – место"],
  ])("%s + %s", async (one, two, whole) => {
    expect(await textOf([lines([one, two])])).toBe(whole);
  });

  test("a word that the text has with its hyphen elsewhere keeps it", async () => {
    expect(await textOf([lines(["Автобус пресс-служба не видела, но пресс-", "служба писала."])])).toContain(
      "но пресс-служба",
    );
  });

  test("a gap, an indent and another size each begin a paragraph", async () => {
    const text = await textOf([
      [
        { text: "Заявление", x: 70, y: 780, size: 18 },
        ...lines(["Первая строка первого абзаца довольно длинная,", "вторая строка его тоже длинная, как и первая,"]),
        ...lines(["Абзац с отступом, который начинается с красной", "строки и идёт дальше до самого конца строки."], {
          top: 712,
        }).map((line, at) => ({ ...line, x: at === 0 ? 95 : 70 })),
        ...lines(["Абзац после пробела."], { top: 660 }),
      ],
    ]);
    expect(text.split("\n\n")).toEqual([
      "Заявление",
      "Первая строка первого абзаца довольно длинная, вторая строка его тоже длинная, как и первая,",
      "Абзац с отступом, который начинается с красной строки и идёт дальше до самого конца строки.",
      "Абзац после пробела.",
    ]);
  });

  test("a sentence goes on over the page, a new paragraph does not", async () => {
    const first = lines(["Полиция задержала на площади двенадцать человек,"]);
    expect(await textOf([first, lines(["которые пришли с плакатами."])])).toBe(
      "Полиция задержала на площади двенадцать человек, которые пришли с плакатами.",
    );
    expect(await textOf([lines(["Всех отпустили."]), lines(["На следующий день суд оштрафовал их."])])).toContain(
      ".\n\nНа",
    );
  });

  test("list items and rows of tables are lines of their own", async () => {
    const text = await textOf([
      [
        ...lines(["Требования:", "• отменить запрет;", "• отпустить задержанных."]),
        ...[0, 1].flatMap((row): PdfText[] => [
          { text: ["Дата", "15.11"][row]!, x: 70, y: 600 - 14 * row },
          { text: ["Город", "Казань"][row]!, x: 200, y: 600 - 14 * row },
        ]),
      ],
    ]);
    expect(text).toBe("Требования:\n• отменить запрет;\n• отпустить задержанных.\n\nДата | Город\n15.11 | Казань");
  });
});

describe("pages", () => {
  const page = (number: number, text: string): PdfText[] => [
    { text: `Вестник города № ${number}`, x: 70, y: 815, size: 9 },
    ...lines([text]),
    { text: `– ${number} –`, x: 290, y: 30, size: 9 },
  ];

  test("heads, feet and page numbers go, whatever their figures", async () => {
    const text = await textOf([
      page(1, "Полиция разогнала митинг."),
      page(2, "Суд оштрафовал троих."),
      page(3, "В 2023 году было 7 акций."),
    ]);
    expect(text).toBe("Полиция разогнала митинг.\n\nСуд оштрафовал троих.\n\nВ 2023 году было 7 акций.");
  });

  test.each(["Страница 2 из 3", "Сторінка 2 з 3", "Page 2 of 3", "2 / 3", "iv"])(
    "“%s” is a page number",
    async (foot) => {
      expect(await textOf([[...lines(["Текст сообщения."]), { text: foot, x: 290, y: 30 }], lines(["Другой."])])).toBe(
        "Текст сообщения.\n\nДругой.",
      );
    },
  );

  test("what comes again in the middle of pages stays", async () => {
    const same = lines(["Суд отказал."], { top: 500 });
    expect(await textOf([same, same, same])).toBe("Суд отказал.\n\nСуд отказал.\n\nСуд отказал.");
  });

  test("decoration by its mark and stamps at a slant go; turned text stays behind the rest", async () => {
    const text = await textOf([
      [
        { text: "Колонтитул", x: 70, y: 600, isArtifact: true },
        { text: "ЧЕРНОВИК", x: 200, y: 300, size: 60, turned: 45 },
        { text: "Подпись сбоку", x: 30, y: 300, turned: 90 },
        ...lines(["Полиция задержала двоих участников."]),
      ],
    ]);
    expect(text).toBe("Полиция задержала двоих участников.\n\nПодпись сбоку");
  });

  test("a page that lies on its side reads the same", async () => {
    const turned = BODY.map((text, at): PdfText => ({ text, x: 100 + 14 * at, y: 70, turned: 90 }));
    expect(await textOf([turned], { rotate: 90 })).toBe(await textOf([lines(BODY)]));
  });

  test("columns one after the other, the title across before them", async () => {
    const column = (letter: string) => [1, 2, 3, 4, 5].map((n) => `${letter}${n} строка колонки до края`);
    const text = await textOf([
      [
        { text: "Заголовок, который идёт через обе колонки этой страницы от края до края", x: 70, y: 790 },
        ...lines(column("А"), { x: 70, top: 740 }),
        ...lines(column("Б"), { x: 330, top: 743 }),
      ],
    ]);
    expect(text).toBe(
      `Заголовок, который идёт через обе колонки этой страницы от края до края\n\n${column("А").join(" ")} ${column("Б").join(" ")}`,
    );
  });

  test("footnotes go to the end, their marks stay apart from words", async () => {
    const text = await textOf([
      [
        ...lines(["Задержали 12 человек"]),
        { text: "1", x: 70 + 20 * 6, y: 745, size: 7 },
        { text: "и увезли их в город, где", x: 70 + 22 * 6, y: 740 },
        { text: "1 По данным прокуратуры.", x: 70, y: 100, size: 9 },
      ],
      lines(["никто не ждал."]),
    ]);
    expect(text).toBe("Задержали 12 человек[1] и увезли их в город, где никто не ждал.\n\n1 По данным прокуратуры.");
  });

  test("lines of a table of contents are no text", async () => {
    expect(await textOf([lines(["Введение . . . . . . . . . . 3", "Полиция задержала двоих."])])).toBe(
      "Полиция задержала двоих.",
    );
  });
});

describe("writing", () => {
  test("Russian passed off as Western letters is read as it was meant", async () => {
    const passedOff = lines(["Полиция задержала участников"]).map((line) => ({ ...line, isPassedOff: true }));
    expect(await textOf([passedOff])).toBe("Полиция задержала участников");
    expect(await textOf([lines(["Le préfet a été averti à l’école"])])).toBe("Le préfet a été averti à l’école");
  });

  test("Ukrainian letters arrive whole", async () => {
    expect(await textOf([lines(["Поліція затримала їх біля ґанку, пише «Зміна»."])])).toBe(
      "Поліція затримала їх біля ґанку, пише «Зміна».",
    );
  });

  test("text from right to left keeps its order, figures too", async () => {
    const visual = `${[..."המשטרה עצרה "].reverse().join("")}`;
    const text = await textOf([
      [
        { text: visual, x: 200, y: 700 },
        { text: "12", x: 186, y: 700 },
        { text: [..." מפגינים"].reverse().join(""), x: 137, y: 700 },
      ],
    ]);
    expect(text).toBe("המשטרה עצרה 12 מפגינים");
  });
});

describe("metadata", () => {
  test("title and the day where the file was made", async () => {
    const info = { Title: "Задержания в Казани", CreationDate: "D:20231116003000+03'00'" };
    expect(await metaOf([lines(BODY)], { info })).toEqual({
      title: "Задержания в Казани",
      url: null,
      published: "2023-11-16",
    });
  });

  test.each(["Untitled", "Microsoft Word - Документ1.docx", "Без имени 1", "Document2", ""])(
    "“%s” is no title",
    async (Title) => {
      expect((await metaOf([lines(BODY)], { info: { Title } })).title).toBeNull();
    },
  );

  test("a title in the wrong letters is read as it was meant", async () => {
    const Title = new TextDecoder("windows-1252").decode(
      new Uint8Array([0xcc, 0xe8, 0xf2, 0xe8, 0xed, 0xe3, 0x20, 0xe2, 0x20, 0xca, 0xe0, 0xe7, 0xe0, 0xed, 0xe8]),
    );
    expect((await metaOf([lines(BODY)], { info: { Title } })).title).toBe("Митинг в Казани");
  });

  test.each(["D:20231345000000Z", "D:19700101000000Z", "вчера", "D:2023"])("%s is no day", async (CreationDate) => {
    expect((await metaOf([lines(BODY)], { info: { CreationDate } })).published).toBeNull();
  });

  test("a printed page gives its address, and not the day of printing as its own", async () => {
    const foot: PdfText = { text: "https://example.org/news/15?a=1 1/1", x: 30, y: 20, size: 8 };
    const file = pdfOf([[...lines(BODY), foot]], { info: { Title: "Новости", CreationDate: "D:20240301120000Z" } });
    const { meta, text } = await documentIn(extractPdf, file);
    expect(meta).toEqual({ title: "Новости", url: "https://example.org/news/15?a=1", published: null });
    expect(text).not.toContain("example.org");
  });
});

describe("what cannot be read", () => {
  const image =
    "<< /Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream";
  const picture = {
    before: "q 500 0 0 500 50 50 cm /I Do Q",
    resources: "/XObject << /I 1000 0 R >>",
    objects: [image],
  };

  test("a file of pictures holds no text", async () => {
    expect(await faultsIn(extractPdf, pdfOf([[], []], picture))).toEqual(["no text"]);
    expect(await faultsIn(extractPdf, pdfOf([[]]))).toEqual(["no text"]);
  });

  test("pages that are pictures are named, blank ones are not", async () => {
    const [document, fault] = await allOf(extractPdf, pdfOf([lines(BODY), [], []], picture));
    expect([document?.kind, fault]).toEqual(["document", { kind: "fault", fault: "no text", part: "pages 2-3" }]);
    expect(await faultsIn(extractPdf, pdfOf([lines(BODY), []]))).toEqual([]);
  });

  test("letters without a meaning outside of the file", async () => {
    expect(await faultsIn(extractPdf, pdfOf([lines(["\ue001\ue002\ue003 \ue004\ue005"])]))).toEqual(["not understood"]);
  });

  test("a file with a password", async () => {
    const locked = pdfOf([lines(BODY)], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`],
      trailer: "/Encrypt 1000 0 R /ID [<00><00>] ",
    });
    expect(await faultsIn(extractPdf, locked)).toEqual(["encrypted"]);
  });

  test.each([
    ["nothing", ""],
    ["words", "это не PDF"],
    ["only a head", "%PDF-1.7\n"],
    ["a head and noise", `%PDF-1.7\n${"\u0000\u00ff(<[{%".repeat(500)}`],
  ])("%s", async (_, content) => {
    expect(await faultsIn(extractPdf, Buffer.from(content, "latin1"))).toEqual(["broken"]);
  });

  test("cut at every tenth byte: a document or a typed fault", async () => {
    const file = pdfOf([lines(BODY)], { isPacked: true });
    for (let length = 0; length < file.length; length += 10) {
      const items = await allOf(extractPdf, file.subarray(0, length));
      expect(items.length).toBeGreaterThan(0);
      expect(items.every(({ kind }) => kind === "document" || kind === "fault")).toBe(true);
    }
  });
});

describe("hostile files", () => {
  const form = (body: string, inner: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /Font << /F1 3 0 R >> /XObject << ${inner} >> >> /Length ${body.length} >>\nstream\n${body}\nendstream`;
  const swapped = (from: RegExp | string, to: string) =>
    Buffer.from(
      Buffer.from(pdfOf([lines(BODY)]))
        .toString("latin1")
        .replace(from, () => to),
      "latin1",
    );

  test("a form that draws itself", async () => {
    const file = {
      before: "/A Do",
      resources: "/XObject << /A 1000 0 R >>",
      objects: [form("/A Do /A Do", "/A 1000 0 R")],
    };
    expect(await textOf([lines(["Митинг"])], file)).toBe("Митинг");
  });

  test("a tree of pages that is a ring, and one that says it is endless", async () => {
    expect(await faultsIn(extractPdf, swapped("/Kids [10 0 R]", "/Kids [2 0 R]"))).toEqual(["broken"]);
    expect(await allOf(extractPdf, swapped("/Count 1 ", "/Count 999999999 "))).toHaveLength(1);
  });

  test("a stream that unpacks to more than any text", async () => {
    const packed = deflateSync(Buffer.alloc(60 * 1024 * 1024, 0x20));
    const bomb = swapped(
      /11 0 obj\n[\s\S]*?\nendstream/,
      `11 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString("latin1")}\nendstream`,
    );
    expect(await faultsIn(extractPdf, bomb)).toEqual(["too large unpacked"]);
  });

  test("a table of letters that names millions", async () => {
    const meanings =
      "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <000000> <ffff00> <0000> endbfrange endcmap";
    for (const isPacked of [false, true])
      expect(await faultsIn(extractPdf, pdfOf([lines(BODY)], { meanings, isPacked }))).toEqual(["too large unpacked"]);
  });

  test("more pages than are read are a fault, not silence", async () => {
    const file = pdfOf(Array.from({ length: 2_003 }, () => [{ text: "Митинг.", x: 70, y: 700 }]));
    expect(await allOf(extractPdf, file)).toContainEqual({
      kind: "fault",
      fault: "too large unpacked",
      part: "pages 2001-2003",
    });
  });

  test("a line as long as a book takes no more than its length", async () => {
    const text = await textOf([
      [{ text: "а".repeat(400_000), x: 70, y: 700, size: 0.001 }, ...lines(["Митинг", "прошёл."])],
    ]);
    expect(text).toContain("Митинг прошёл.");
  });
});

describe("nothing but the file", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("no network, no worker, no code from strings, no fonts from disk", async () => {
    const touched: string[] = [];
    const refuse = (what: string) =>
      vi.fn(() => {
        touched.push(what);
        throw new Error(what);
      });
    vi.stubGlobal("fetch", refuse("fetch"));
    vi.stubGlobal("Worker", refuse("Worker"));
    vi.stubGlobal("Function", refuse("Function"));
    vi.stubGlobal("eval", refuse("eval"));
    const read = vi.spyOn(process.getBuiltinModule("fs/promises"), "readFile");
    // Fonts and character tables that only a server has.
    const objects = [
      "<< /Type /Font /Subtype /Type0 /BaseFont /Far /Encoding /UniGB-UCS2-H /DescendantFonts [1001 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Far /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>",
    ];
    const file = { resources: "", before: "BT /F8 12 Tf 1 0 0 1 70 400 Tm <4e2d> Tj /F9 12 Tf (abc) Tj ET", objects };
    const bytes = Buffer.from(pdfOf([lines(BODY)], file))
      .toString("latin1")
      .replace("/F2 7 0 R", "/F8 1000 0 R /F9 1002 0 R");
    const [document] = await allOf(extractPdf, Buffer.from(bytes, "latin1"));
    expect(document?.kind === "document" && document.text).toContain("полиция задержала участников");
    expect(touched).toEqual([]);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });
});

test(
  `${MUTATIONS} mutated files give documents or typed faults`,
  async () => {
    const random = seeded(20_231_116);
    const originals = [false, true].map((isPacked) =>
      pdfOf([lines(BODY), lines(["Суд оштрафовал троих."])], { isPacked, info: { Title: "Митинг" } }),
    );
    await readMany(extractPdf, MUTATIONS, (at) => mutated(originals[at % 2]!, random));
  },
  30 * 60_000,
);
