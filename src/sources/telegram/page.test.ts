import { describe, expect, test } from "vitest";
import { allOf, documentsIn } from "../../../test/sources/telegram/exports.ts";
import { CREATED, message, page, service } from "../../../test/sources/telegram/pages.ts";
import { formatOf } from "../format.ts";
import { extractTelegramPage } from "./page.ts";

const read = (content: string | Uint8Array, consent?: string) =>
  allOf(extractTelegramPage, content, consent ? { consent } : {});
const texts = async (content: string) => documentsIn(await read(content)).map(({ text }) => text);
const at = (minute: string) => `16.11.2023 ${minute}:00 UTC+03:00`;

describe("a page of a channel", () => {
  test("gives a document a message, with the message's own markup", async () => {
    const items = await read(page([CREATED, message(7, { text: "В Омске задержали троих.<br><br>Их увезли." })]));
    const [document] = documentsIn(items);
    expect(document).toMatchObject({
      ...{ text: "В Омске задержали троих.\n\nИх увезли.", part: "7" },
      meta: { outlet: "Сибирь за решёткой", published: "2023-11-16", url: null, language: null },
    });
    expect(Buffer.from(document!.bytes!).toString()).toMatch(
      /^<div class="message default clearfix" id="message7">[\s\S]*<\/div>$/,
    );
    expect(items).toContainEqual({ kind: "left out", what: "service messages", count: 1 });
  });
  test("keeps links as text, shows spoilers, drops custom emoji, sets quotations apart", async () => {
    const text = `Суд <a href="stickers/1.webp">🔥</a><a href="" onclick="return ShowNotLoadedEmoji();">🔥</a><a href="https://example.org/1">оштрафовал</a>
      <span class="spoiler hidden" onclick="ShowSpoiler(this)"><span aria-hidden="true">пикетчицу</span></span>.<blockquote>Статья 20.2</blockquote>
      <a href="" onclick="return ShowHashtag(&quot;суд&quot;)">#суд</a> &lt;3`;
    expect(await texts(page([CREATED, message(7, { text })]))).toEqual([
      "Суд оштрафовал пикетчицу.\n\nСтатья 20.2\n\n #суд <3",
    ]);
  });
  test("names the channel that a message was forwarded from; the next one does not repeat it", async () => {
    const messages = [
      message(7, { forwarded: "ОВД-Инфо", text: "Полиция задержала троих.", time: at("10:00") }),
      message(8, { from: null, forwarded: null, text: "И двоих задержала.", time: at("11:00") }),
      message(9, { text: "Своё.", time: at("12:00") }),
    ];
    expect(await texts(page([CREATED, ...messages]))).toEqual([
      "Переслано: сообщает телеграм-канал «ОВД-Инфо».\n\nПолиция задержала троих.",
      "Переслано: сообщает телеграм-канал «ОВД-Инфо».\n\nИ двоих задержала.",
      "Своё.",
    ]);
  });
  test("joins replies, and takes the day as the page states it", async () => {
    const [first, second, ...rest] = documentsIn(
      await read(
        page([
          CREATED,
          message(7, { text: "Задержали троих.", time: at("10:00") }),
          message(8, { text: "Другое.", time: "17.11.2023 00:30:00" }),
          message(9, { reply: 8, text: "Отпустили.", time: "17.11.2023 01:00:00" }),
        ]),
      ),
    );
    expect(first?.text).toBe("Задержали троих.");
    expect(second).toMatchObject({ text: "Другое.\n\nОтпустили.", meta: { published: "2023-11-17" } });
    expect(rest).toEqual([]);
  });
  test("reads a poll and a place, and counts media", async () => {
    const poll = `<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">\nВыйдете?\n</div><div class="details">Anonymous poll</div>
      <div class="answer">\n- Да <span class="details">12 votes, chosen vote</span>\n</div><div class="answer">\n- Нет\n</div><div class="total details">12 votes</div></div></div>`;
    const venue = `<div class="media_wrap clearfix"><div class="media clearfix media_venue"><div class="body"><div class="title bold">\nПлощадь Ленина\n</div><div class="description">\nОмск\n</div></div></div></div>`;
    const items = await read(
      page([
        CREATED,
        message(7, { media: poll, time: at("10:00") }),
        message(8, { media: venue, text: "Сбор", time: at("11:00") }),
      ]),
    );
    expect(documentsIn(items).map(({ text }) => text)).toEqual([
      "Выйдете?\n— Да (12)\n— Нет",
      "Сбор\n\nПлощадь Ленина, Омск",
    ]);
    expect(items).toContainEqual({ kind: "left out", what: "media", count: 1 });
  });
  test.each([
    ["it was created here", [CREATED]],
    ["its picture changed", [service(4, "Channel photo changed")]],
    ["a message is signed", [message(6, { signature: "редактор", text: "Да.", time: at("09:00") })]],
  ])("is known as one where %s", async (_, marks) => {
    const items = await read(page([...marks, message(7, { text: "Да." })]));
    expect(items.some(({ kind }) => kind === "fault")).toBe(false);
  });
});

describe("a page of a chat with people", () => {
  const talk = [
    message(7, {
      from: "Мария Петрова",
      text: 'Звоните <a href="tel:+79131234567">+7 913 123-45-67</a>, Пётр.',
      time: at("10:00"),
    }),
    message(8, {
      ...{ from: "Пётр Иванов", time: at("11:00"), text: "Мария Петрова, в Омске задержали троих." },
      media:
        '<div class="media_wrap clearfix"><div class="media clearfix media_contact"><div class="body"><div class="title bold">Анна Сидорова</div><div class="status details">+7 900</div></div></div></div>',
    }),
  ];
  test.each([
    ["several write", page(talk)],
    [
      "the only one who writes has the name of the chat",
      page([message(7, { from: "Мария Петрова", text: "Да." })], "Мария Петрова"),
    ],
    ["somebody else writes below what looks like a channel", page([CREATED, message(7, { text: "Да." }), ...talk])],
    ["there is nothing in it", page([])],
  ])("needs consent where %s, and shows nothing", async (_, content) => {
    expect(await read(content)).toEqual([{ kind: "fault", fault: "needs consent", part: null }]);
  });
  test("with consent gives the words without the people", async () => {
    const items = await read(page(talk, "Наш чат"), "все согласны");
    expect(documentsIn(items).map(({ text }) => text)).toEqual(["Звоните …, Пётр.", "…, в Омске задержали троих."]);
    expect(documentsIn(items)[0]).toMatchObject({ isConsented: true, meta: { outlet: null } });
    const all = items.map((item) => ("bytes" in item && item.bytes ? Buffer.from(item.bytes).toString() : "")).join();
    expect(`${all}${JSON.stringify(items)}`).not.toMatch(/Мария|Иванов|Сидорова|913|900|Наш чат/);
    expect(all).toContain('<div class="text">Звоните …, Пётр.</div>');
  });
  test("blank consent is none", async () => {
    expect(await read(page(talk), "  ")).toEqual([{ kind: "fault", fault: "needs consent", part: null }]);
  });
});

describe("what is no page of messages", () => {
  test("lists of contacts and sessions are left out", async () => {
    const list = page([])
      .replace('class="history"', 'class="entry_list"')
      .replace("16 November 2023", "+7 900 000 00 00");
    expect(await read(list)).toEqual([{ kind: "left out", what: "other files", count: 1 }]);
  });
  test("a page of somebody else that has the same title is read as a page", async () => {
    const [document] = documentsIn(
      await read(
        "<!DOCTYPE html><html><head><title>Exported Data</title></head><body><p>В Омске задержали троих.</p></body></html>",
      ),
    );
    expect(document?.text).toContain("В Омске задержали троих.");
    expect(document?.bytes).toBeNull();
  });
  test("a message without a time or number is a fault, the others are read", async () => {
    const odd = [
      message(7, { text: "Раз.", time: "gestern" }),
      message(8, { text: "Два." }).replace('id="message8"', ""),
    ];
    const items = await read(page([CREATED, ...odd, message(9, { text: "Три." })]));
    expect(items.filter(({ kind }) => kind === "fault").length).toBe(2);
    expect(documentsIn(items).map(({ text }) => text)).toEqual(["Три."]);
  });
  test("cut off anywhere: what came whole is read, and the rest is a fault", async () => {
    const messages = [
      message(7, { text: "В Омске задержали троих." }),
      message(8, { text: "Отпустили.", time: at("18:00") }),
    ];
    const bytes = Buffer.from(page([CREATED, ...messages]).trimEnd());
    for (let end = bytes.indexOf("page_header") + 20; end < bytes.length; end += 10) {
      const items = await read(bytes.subarray(0, end));
      expect(items.some(({ kind }) => kind === "fault" || kind === "left out")).toBe(true);
      for (const { text } of documentsIn(items)) expect(["В Омске задержали троих.", "Отпустили."]).toContain(text);
    }
  });
  test.each([
    ["empty", ""],
    ["picture", Buffer.from([0xff, 0xd8, 0xff, 0, 0])],
  ])("%s is not understood", async (_, content) => {
    expect(await read(content)).toEqual([{ kind: "fault", fault: "not understood", part: null }]);
  });
  test("a hundred thousand elements in each other end in time", async () => {
    const deep = `${"<div>".repeat(100_000)}В Омске${"</div>".repeat(100_000)}`;
    const items = await read(page([CREATED, message(7, { text: deep })]));
    expect(items.at(-1)?.kind).not.toBe("document");
  });
});

test("a page is known by its title, whatever its name", () => {
  const head = Buffer.from(page([])).subarray(0, 4096);
  expect(["messages2.html", "saved", "x.htm"].map((name) => formatOf(name, head))).toEqual(
    Array(3).fill("telegram-page"),
  );
  expect(formatOf("messages.html", Buffer.from("<!DOCTYPE html><html><head><title>News</title>"))).toBe("html");
});
