import { describe, expect, test } from "vitest";
import { allOf, chat, documentsIn, post } from "../../../test/sources/telegram/exports.ts";
import { chanceOf } from "../../../test/support/random.ts";
import { extractTelegram } from "./extract.ts";
import { PeopleFilter } from "./people.ts";

const CONSENT = { consent: "согласие участников, протокол 3" };

describe("chats with people in them", () => {
  const types = ["personal_chat", "private_group", "private_supergroup", "public_supergroup", "bot_chat"];
  test.each([...types, "saved_messages", "replies", "some_new_kind"])("%s: nothing without consent", async (type) => {
    const content = chat(type, [post(1, "Нас задержали.", { from: "Мария Петрова" })], "Мария Петрова");
    for (const options of [{}, { consent: "" }, { consent: " " }])
      expect(await allOf(extractTelegram, content, options)).toEqual([
        { kind: "fault", fault: "needs consent", part: null },
      ]);
  });
  test("with consent the words are read, and the rest is counted", async () => {
    const items = await allOf(
      extractTelegram,
      chat(
        "private_group",
        [post(1, "В Омске задержали троих.", { from: "Мария Петрова", from_id: "user7" })],
        "Наш чат",
      ),
      CONSENT,
    );
    expect(documentsIn(items)[0]).toMatchObject({
      ...{ text: "В Омске задержали троих.", part: "1", isConsented: true },
      meta: { outlet: null, url: null, title: null },
    });
    expect(JSON.parse(Buffer.from(documentsIn(items)[0]!.bytes!).toString())).toEqual({
      ...{ id: 1, type: "message", date: "2023-11-16T14:05:11", date_unixtime: "1700132711" },
      text: "В Омске задержали троих.",
    });
    expect(items).toContainEqual({ kind: "left out", what: "people", count: 2 });
  });
  test("a channel that a message was forwarded from is still named, a person is not", async () => {
    const forwards = [
      { forwarded_from: "ОВД-Инфо", forwarded_from_id: "channel5" },
      { forwarded_from: "Пётр Иванов", forwarded_from_id: "user9" },
      { forwarded_from: "Неизвестно Кто" },
    ];
    const messages = forwards.map((more, i) => post(i + 1, `Задержали троих ${i}.`, more));
    const all = documentsIn(await allOf(extractTelegram, chat("private_group", messages), CONSENT));
    expect(all.map(({ text }) => text)).toEqual([
      "Переслано: сообщает телеграм-канал «ОВД-Инфо».\n\nЗадержали троих 0.",
      "Задержали троих 1.",
      "Задержали троих 2.",
    ]);
  });
  test("people who write in the same minute are not taken for one", async () => {
    const messages = [post(1, "Раз", { from_id: "user1" }), post(2, "два.", { from_id: "user2" })];
    expect(documentsIn(await allOf(extractTelegram, chat("private_group", messages), CONSENT)).length).toBe(2);
  });
});

describe("words that lead to people", () => {
  const clean = (text: string, ...names: string[]): string => {
    const people = new PeopleFilter();
    for (const name of names) people.learn(name);
    return people.text(text);
  };
  test.each([
    "+7 (913) 123-45-67",
    "8 913 123 45 67",
    "89131234567",
    "8 (383) 123-45-67",
    "9131234567",
    "+380 67 123 45 67",
    "067 123 45 67",
    "+375291234567",
    "8 029 123-45-67",
    "+49 30 1234567",
    "@petrov_88",
    "petrov@example.org",
    "https://t.me/+AbCdEf123",
    "t.me/joinchat/AbCdEf",
    "telegram.me/petrov",
    "tg://user?id=123456",
    "user123456789",
    "4276 1234 5678 9012",
  ])("%s is dropped", (trace) => {
    expect(clean(`Пишите: ${trace} вечером`)).toBe("Пишите: … вечером");
  });
  test.each([
    "16.11.2023 14:05",
    "16.11.2023 в 18:00",
    "2023-11-16 14:05",
    "дело № 5-1234/2023",
    "статья 20.2 КоАП, часть 6.1",
    "штраф 150 000 рублей",
    "с 2011 по 2023 год",
    "https://ovdinfo.org/news/2023/11/16/1234567890",
    "10 000 человек, 8 500 полицейских",
  ])("%s stays", (text) => {
    expect(clean(text)).toBe(text);
  });
  test("a member's name is dropped as it is shown, a single word that may be anybody's is not", () => {
    const names = ["Мария Петрова", "Мария Петрова-Водкина", "kolya_88", "Надежда"];
    expect(clean("Это Мария! Петрова здесь.", ...names)).toBe("Это Мария! Петрова здесь.");
    expect(clean("МАРИЯ ПЕТРОВА: надежда есть, kolya_88. Мария Петрова-Водкина!", ...names)).toBe(
      "…: надежда есть, …. …!",
    );
  });
});

test.each([..."1+-8 .а\n@", "a.", "a@", "t.me/", "+1 ( ", "а ", "a-"])(
  "%j five hundred thousand times ends in time",
  (piece) => {
    const people = new PeopleFilter();
    for (let i = 0; i < 5_000; i++) people.learn(`а${" а".repeat(i % 50)} б${i}`);
    const start = performance.now();
    people.text(piece.repeat(500_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test("of 1,000 planted members nothing comes out: no name, id, telephone number, handle, link", async () => {
  const chance = chanceOf(7);
  const planted: string[] = [];
  const plant = (value: string): string => {
    planted.push(value);
    return value;
  };
  const messages = Array.from({ length: 125 }, (_, i) => {
    const tag = `${i}x${chance.below(1e6)}`;
    const name = plant(`Имя${tag} Фамилия${tag}`);
    const id = plant(`user${700_000_000 + i}`);
    const phone = plant(`+7913${String(1_000_000 + i)}`);
    const handle = plant(`@handle_${tag}`);
    const mentioned = plant(`Друг${tag} Общий${tag}`);
    const invite = plant(`https://t.me/+Invite${tag}`);
    const contact = plant(`Контакт${tag}`);
    const email = plant(`mail${tag}@example.org`);
    const people = [{ from: name, from_id: id, date: "2023-11-16T14:05:11" }];
    const talk = post(2 * i + 2, [
      "В Омске задержали троих. ",
      { type: "mention", text: handle },
      { type: "mention_name", text: mentioned, user_id: 700_000_000 + i },
      { type: "phone", text: phone },
      ` или ${phone}, ${handle}, ${email}, ${invite}, ${id}. Это я, ${name}! `,
      { type: "text_link", text: mentioned, href: `tg://user?id=${700_000_000 + i}` },
      { type: "link", text: invite },
    ]);
    const more = {
      ...{ from: name, from_id: id, author: name, via_bot: handle, saved_from: mentioned, forwarded_from: mentioned },
      ...{ forwarded_from_id: id, reactions: [{ type: "emoji", count: 1, emoji: "👍", recent: people }] },
      contact_information: { first_name: contact, last_name: name, phone_number: phone },
      ...{
        contact_vcard: `contacts/${contact}.vcf`,
        file: `files/${contact}.pdf`,
        inline_bot_buttons: [[{ text: handle }]],
      },
      ...{ poll: { question: `Кто за? ${handle}`, answers: [{ text: name, voters: 1 }] }, new_field: { of: name } },
      edited: name,
    };
    const joined = { type: "service", actor: name, actor_id: id, action: "invite_members", members: [mentioned, name] };
    return [post(2 * i + 1, "", { ...joined, inviter: mentioned, from: undefined }), { ...talk, ...more }];
  }).flat();
  expect(planted.length).toBe(1_000);

  const items = await allOf(extractTelegram, chat("private_supergroup", messages, plant("Чат5 Соседей5")), CONSENT);
  expect(documentsIn(items).length).toBeGreaterThan(0);
  expect(documentsIn(items)[0]?.text).toContain("В Омске задержали троих.");
  const out = items
    .map((item) => `${JSON.stringify(item)}${"bytes" in item && item.bytes ? Buffer.from(item.bytes) : ""}`)
    .join("\n");
  const loose = [...planted, ...planted.map((value) => value.replace(/^(?:user|@)/, ""))];
  expect(loose.filter((value) => out.toLowerCase().includes(value.toLowerCase()))).toEqual([]);
});
