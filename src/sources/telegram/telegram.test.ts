import { describe, expect, test } from "vitest";
import { allOf, channel, chat, documentsIn, post } from "../../../test/sources/telegram/exports.ts";
import { formatOf, isKnownSuffix } from "../format.ts";
import { extractTelegram } from "./extract.ts";
import { stampOf } from "./message.ts";

/** A message at a minute of 16 November 2023, on a clock at UTC+3. */
const at = (minute: string) => ({
  ...{ date: `2023-11-16T${minute}:00` },
  date_unixtime: String(Date.parse(`2023-11-16T${minute}:00+03:00`) / 1000),
});
const read = async (content: string | Uint8Array) => allOf(extractTelegram, content);
const texts = async (content: string) => documentsIn(await read(content)).map(({ text }) => text);

describe("a channel", () => {
  test("gives a document a message, with the message's own bytes", async () => {
    const content = channel(post(7, "В Омске задержали троих."), post(8, "В Томске — никого.", at("18:00")));
    const [first, second] = documentsIn(await read(content));
    expect(first).toMatchObject({
      ...{ text: "В Омске задержали троих.", part: "7" },
      meta: { outlet: "Сибирь за решёткой", published: "2023-11-16", url: null, language: null },
    });
    expect(second?.part).toBe("8");
    const bytes = Buffer.from(first!.bytes!).toString();
    expect(content).toContain(bytes);
    expect(JSON.parse(bytes)).toMatchObject({ id: 7 });
  });
  test("gives the same whatever the pieces in which the file comes", async () => {
    const content = channel(
      post(1, ['«Скобки» } ] и "кавычки" \\ ', { type: "bold", text: "{[" }]),
      post(2, "Далі.", at("18:00")),
    );
    const whole = await allOf(extractTelegram, content);
    for (const size of [1, 2, 3, 7, 64])
      expect(JSON.stringify(await allOf(extractTelegram, content, {}, size))).toBe(JSON.stringify(whole));
    expect(documentsIn(whole)[0]?.text).toBe('«Скобки» } ] и "кавычки" \\ {[');
  });
  test("keeps links as text, shows spoilers, drops custom emoji, sets quotations apart", async () => {
    const text = [
      "Суд ",
      { type: "custom_emoji", text: "🔥", document_id: "stickers/1.webp" },
      { type: "text_link", text: "оштрафовал", href: "https://example.org/1" },
      { type: "spoiler", text: " пикетчицу" },
      ". ",
      { type: "link", text: "https://example.org/2" },
      { type: "blockquote", text: "Статья 20.2" },
    ];
    expect(await texts(channel(post(1, text)))).toEqual([
      "Суд оштрафовал пикетчицу. https://example.org/2\n\nСтатья 20.2",
    ]);
  });
  test("reads the text of older versions, which knew no entities", async () => {
    const old = post(1, ["В Омске ", { type: "bold", text: "задержали" }, " троих."], { text_entities: undefined });
    expect(await texts(channel(old))).toEqual(["В Омске задержали троих."]);
  });
  test("names the channel that a message was forwarded from, in the text's language", async () => {
    const from = (name: string) => ({ forwarded_from: name, forwarded_from_id: "channel5" });
    const days = [at("10:00"), at("11:00"), at("12:00")];
    expect(
      await texts(
        channel(
          post(1, "Полиция задержала троих.", { ...days[0], ...from("ОВД-Инфо «LIVE» 🕊") }),
          post(2, "Поліція затримала трьох.", { ...days[1], ...from("За ґратами") }),
          post(3, "The police detained three of them.", { ...days[2], ...from("Behind bars") }),
        ),
      ),
    ).toEqual([
      "Переслано: сообщает телеграм-канал «ОВД-Инфо LIVE».\n\nПолиция задержала троих.",
      "Переслано: повідомляє телеграм-канал «За ґратами».\n\nПоліція затримала трьох.",
      'Forwarded: the Telegram channel "Behind bars" reports.\n\nThe police detained three of them.',
    ]);
  });
  test("does not name a person whose message was forwarded", async () => {
    const forwarded = { forwarded_from: "Мария Петрова", forwarded_from_id: "user77" };
    const items = await read(channel(post(1, "Нас отпустили.", forwarded)));
    expect(documentsIn(items)[0]?.text).toBe("Нас отпустили.");
    expect(items).toContainEqual({ kind: "left out", what: "people", count: 1 });
  });
  test("notes an edit", async () => {
    const edited = {
      edited: "2023-11-17T09:30:00",
      edited_unixtime: String(Date.parse("2023-11-17T06:30:00Z") / 1000),
    };
    expect(await texts(channel(post(1, "Задержали троих.", edited)))).toEqual([
      "Задержали троих.\n\n[Сообщение изменено: 2023-11-17 09:30]",
    ]);
  });
  test("reads a poll as a question with its answers, and names a place that is not only coordinates", async () => {
    const poll = {
      question: "Выйдете?",
      answers: [
        { text: "Да", voters: 12 },
        { text: "Нет", voters: 3, chosen: true },
      ],
    };
    expect(await texts(channel(post(1, "", { poll })))).toEqual(["Выйдете?\n— Да (12)\n— Нет (3)"]);
    const place = { place_name: "Площадь Ленина", address: "Новосибирск", location_information: { latitude: 55 } };
    expect(await texts(channel(post(1, "Сбор", place)))).toEqual(["Сбор\n\nПлощадь Ленина, Новосибирск"]);
  });
  test("counts service messages and media, and makes no document of them", async () => {
    const items = await read(
      channel(
        post(1, "", { type: "service", action: "create_channel", title: "Т", text_entities: undefined }),
        { id: 2, type: "unsupported" },
        post(3, "", { photo: "photos/1.jpg" }),
        post(4, "Подпись", { ...at("18:00"), photo: "photos/2.jpg" }),
      ),
    );
    expect(items.filter(({ kind }) => kind !== "document")).toEqual([
      { kind: "left out", what: "service messages", count: 2 },
      { kind: "left out", what: "media", count: 2 },
    ]);
    expect(documentsIn(items).map(({ part }) => part)).toEqual(["4"]);
  });
  test("gives an address only where the export says the channel's name on Telegram", async () => {
    const named = channel(post(5, "Да.")).replace('"type"', '"username": "@sibir_bars",\n "type"');
    expect(documentsIn(await read(named))[0]?.meta.url).toBe("https://t.me/sibir_bars/5");
    const hostile = channel(post(5, "Да.")).replace('"type"', '"username": "a/../b",\n "type"');
    expect(documentsIn(await read(hostile))[0]?.meta.url).toBeNull();
  });
  test("drops the names of those who reacted from the bytes too", async () => {
    const reactions = [{ type: "emoji", emoji: "👍", count: 1, recent: [{ from: "Мария Петрова", from_id: "user7" }] }];
    const [document] = documentsIn(await read(channel(post(1, "Да.", { reactions }))));
    expect(Buffer.from(document!.bytes!).toString()).not.toMatch(/Мария|user7/);
    expect(JSON.parse(Buffer.from(document!.bytes!).toString())).toMatchObject({
      reactions: [{ emoji: "👍", count: 1 }],
    });
  });
});

describe("threads", () => {
  const parts = async (...messages: readonly ReturnType<typeof post>[]) =>
    documentsIn(await read(channel(...messages))).map(({ part, text }) => `${part}: ${text.replaceAll("\n\n", " | ")}`);

  test("a reply joins its message, though others stand between", async () => {
    expect(
      await parts(
        post(1, "Задержали троих.", at("10:00")),
        post(2, "Другое.", at("11:00")),
        post(3, "Отпустили.", { ...at("12:00"), reply_to_message_id: 1 }),
      ),
    ).toEqual(["1: Задержали троих. | Отпустили.", "2: Другое."]);
  });
  test("a reply on another day, or in another chat, stands by itself", async () => {
    const nextDay = { date: "2023-11-17T10:00:00", date_unixtime: "1700204400" };
    expect(
      await parts(
        post(1, "Раз.", at("10:00")),
        post(2, "Два.", { ...at("11:00"), reply_to_message_id: 1, reply_to_peer_id: "channel9" }),
        post(3, "Три.", { ...nextDay, reply_to_message_id: 1 }),
      ),
    ).toEqual(["1: Раз.", "2: Два.", "3: Три."]);
  });
  test("a message that was split within a minute is one, an album takes its caption", async () => {
    expect(
      await parts(
        post(1, "Первая часть", at("10:00")),
        post(2, "и вторая.", at("10:00")),
        post(3, "Подпись.", { ...at("11:00"), photo: "1.jpg" }),
        post(4, "", { ...at("11:00"), photo: "2.jpg" }),
        post(5, "И ответ.", { ...at("12:00"), reply_to_message_id: 4 }),
      ),
    ).toEqual(["1: Первая часть | и вторая.", "3: Подпись. | И ответ."]);
  });
  test("several posts forwarded at once stay apart", async () => {
    const from = { ...at("10:00"), forwarded_from: "ОВД-Инфо" };
    expect((await parts(post(1, "Омск.", from), post(2, "Томск.", from))).length).toBe(2);
  });
  test("the bytes of a thread are a list of its messages", async () => {
    const [document] = documentsIn(await read(channel(post(1, "Раз", at("10:00")), post(2, "два.", at("10:00")))));
    expect(JSON.parse(Buffer.from(document!.bytes!).toString()).map(({ id }: { id: number }) => id)).toEqual([1, 2]);
  });
  test("however many messages answer one, or carry one number, all come out", async () => {
    const answers = Array.from({ length: 1_500 }, (_, i) =>
      post(i + 2, `о${i}.`, { ...at("10:00"), reply_to_message_id: 1 }),
    );
    const same = Array.from({ length: 1_500 }, (_, i) => post(9, `н${i}.`, at("11:00")));
    const all = (await texts(channel(post(1, "Начало.", at("10:00")), ...answers, ...same))).join("\n\n").split("\n\n");
    expect(all.length).toBe(3_001);
  });
});

describe("the day of a message", () => {
  test.each([
    ["UTC+3 after midnight", "2023-11-17T00:30:00", "1700170200", "2023-11-17"],
    ["UTC-5 before midnight", "2023-11-16T23:30:00", "1700195400", "2023-11-16"],
    ["UTC+5:45", "2023-11-17T00:15:00", "1700159400", "2023-11-17"],
    ["older exports without the second", "2023-11-16T23:30:00", undefined, "2023-11-16"],
    ["only the second", undefined, "1700170200", "2023-11-16"],
    ["two that no zone brings together", "2020-01-01T00:00:00", "1700170200", "2023-11-16"],
  ])("%s", (_, local, unix, day) => {
    expect(stampOf(local, unix)?.day).toBe(day);
  });
  test.each([
    [undefined, undefined],
    ["gestern", "bald"],
    ["2023-99-99T00:00:00", undefined],
    [["2023-11-16T10:00:00"], {}],
    [undefined, "99999999999999"],
  ])("%s and %s are none", (local, unix) => {
    expect(stampOf(local, unix)).toBeNull();
  });
});

describe("an export of everything", () => {
  const everything = (...chats: readonly string[]): string =>
    `{ "about": "Here is the data you requested.", "personal_information": {"first_name": "Анна", "phone_number": "+7 900 000 00 00"},
      "contacts": {"list": [{"first_name": "Пётр", "messages": [{"id": 1}]}]},
      "chats": {"about": "x", "list": [${chats.join(",")}]}, "left_chats": {"about": "x", "list": [${chats[0]}]} }`;

  test("gives the channels, each part under the channel's id, and says of every other chat that it needs consent", async () => {
    const items = await read(everything(channel(post(5, "Да.")), chat("personal_chat", [post(6, "Нет.")], "Пётр")));
    expect(documentsIn(items).map(({ part }) => part)).toEqual(["1001/5", "1001/5"]);
    expect(items).toContainEqual({ kind: "fault", fault: "needs consent", part: "chat-2" });
    expect(JSON.stringify(items)).not.toMatch(/Анна|Пётр|900/);
  });
  test("one without messages is no fault", async () => {
    expect(await read(channel())).toEqual([]);
  });
});

describe("what is no sound export", () => {
  const sound = channel(post(1, "Раз.", at("10:00")), post(2, "Два.", at("11:00")), post(3, "Три.", at("12:00")));

  test("cut off anywhere: what came whole is read, and the rest is a fault", async () => {
    const bytes = Buffer.from(sound.trimEnd());
    let most = 0;
    for (let end = 0; end < bytes.length; end += 10) {
      const items = await read(bytes.subarray(0, end));
      expect(items.filter(({ kind }) => kind === "fault")).toEqual([{ kind: "fault", fault: "broken", part: null }]);
      most = Math.max(most, documentsIn(items).length);
    }
    expect(most).toBe(3);
  });
  test.each([
    ["empty", ""],
    ["prose", "Задержали троих."],
    ["another bracket", '{"type": "public_channel", "messages": [}'],
    ["deep", `{"a": ${"[".repeat(100_000)}`],
    ["UTF-16", Buffer.from(`\ufeff${sound}`, "utf16le")],
  ])("%s", async (_, content) => {
    expect(await read(content)).toEqual([{ kind: "fault", fault: "broken", part: null }]);
  });
  test("other JSON is not understood", async () => {
    expect(await read('{"name": "x", "list": [1, 2]}')).toEqual([
      { kind: "fault", fault: "not understood", part: null },
    ]);
  });
  test("a message that is none is a fault, the others are read", async () => {
    const odd = [{ id: "x" }, { id: 2 }, { id: 3, type: "message", date: "x", text: {} }];
    const items = await read(chat("public_channel", [...odd, post(4, [null, 5, { text: 6 }, "Да."])]));
    expect(items.filter(({ kind }) => kind === "fault").length).toBe(3);
    expect(documentsIn(items).map(({ text }) => text)).toEqual(["Да."]);
  });
  test("a message larger than any is a fault, whatever its size", async () => {
    const items = await read(channel(post(1, "х".repeat(2_000_000)), post(2, "Да.")));
    expect(items.map(({ kind }) => kind)).toEqual(["fault", "document"]);
  });
  test("control characters, which Telegram escapes as no JSON does, are read", async () => {
    const content = channel(post(1, "Раз CTRL два \\x41.")).replaceAll("CTRL", String.raw`\x1F`);
    expect(await texts(content)).toEqual(["Раз \u001f два \\x41."]);
  });
  test("a file with a byte-order mark, or saved in windows-1251, is read", async () => {
    const text = "Полиция задержала участников пикета у мэрии.";
    expect(await texts(`\ufeff${channel(post(1, text))}`)).toEqual([text]);
    const old = Buffer.from([...channel(post(1, text))].map((sign) => windows1251(sign)));
    expect(documentsIn(await read(old))[0]?.text).toBe(text);
  });
  test("text from right to left comes through", async () => {
    expect(await texts(channel(post(1, "המשטרה עצרה שלושה מפגינים\nاعتقلت الشرطة ثلاثة")))).toEqual([
      "המשטרה עצרה שלושה מפגינים\nاعتقلت الشرطة ثلاثة",
    ]);
  });
});

/** Russian capital А stands at 0xC0 in the code page. */
const windows1251 = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? code : sign === "ё" ? 0xb8 : code - 0x410 + 0xc0;
};

describe("recognising an export", () => {
  test.each([
    ["result.json", "{"],
    ["ChatExport/result (1).json", "{"],
    ["канал.json", channel(post(1, "Да."))],
    ["stdin", `\ufeff${chat("private_group", [])}`],
    ["все.txt", '{\n "about": "Here is", \n "personal_information": {'],
  ])("%s", (name, head) => {
    expect(formatOf(name, Buffer.from(head))).toBe("telegram");
  });
  test.each([
    ["package.json", '{ "name": "x", "type": "module" }'],
    ["заметка.txt", 'Он написал {"type": "public_channel"}'],
    ["result.meta.json", '{ "outlet": "x" }'],
  ])("%s is none", (name, head) => {
    expect(formatOf(name, Buffer.from(head))).not.toBe("telegram");
  });
  test("in a folder it is looked for by its name", () => {
    expect(["result.json", "result.meta.json", "package.json"].map(isKnownSuffix)).toEqual([true, false, false]);
  });
});
