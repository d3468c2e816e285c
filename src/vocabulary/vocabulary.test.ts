import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../text/words.ts";
import { acts } from "./acts.ts";
import { codebook } from "./codebook.ts";
import actsData from "./data/acts.json" with { type: "json" };
import codesData from "./data/codes.json" with { type: "json" };
import { allCodes, label } from "./labels.ts";
import { canonicalOutlet, findOutlets } from "./outlets.ts";
import { lexiconsOf, readOwnCodes } from "./own-codes.ts";
import { actsFile, codesFile } from "./schema.ts";

describe("the codebook's data", () => {
  test("acts have the form of the schema", () => expect(actsFile.safeParse(actsData).error).toBeUndefined());
  test("codes have the form of the schema", () => expect(codesFile.safeParse(codesData).error).toBeUndefined());
  test("no code stands twice", () => {
    const keys = [...acts.map((a) => `act:${a.code}`), ...allCodes.map((c) => `${c.kind}:${c.code}`)];
    expect(new Set(keys).size).toBe(keys.length);
  });
  test.each([...acts, ...allCodes])("$code: labels and definition are in their languages", ({ label, definition }) => {
    for (const text of [label.ru, label.uk, definition.ru, definition.uk]) expect(text).toMatch(/\p{Script=Cyrillic}/u);
    expect(label.ru).not.toMatch(/[іїєґ]/i);
    expect(label.uk).not.toMatch(/[ыэёъ]/i);
    expect(definition.ru).not.toMatch(/[іїєґ]/i);
    expect(definition.uk).not.toMatch(/[ыэёъ]/i);
    expect(label.en).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(definition.en).not.toMatch(/\p{Script=Cyrillic}/u);
  });
  test("no label says that something is unlawful or illegal", () => {
    for (const { label, code } of [...acts, ...allCodes.filter((c) => c.kind !== "ground")])
      expect(`${code} ${label.en} ${label.ru} ${label.uk}`).not.toMatch(
        /illegal|unlawful|незакон|протизакон|occupier/i,
      );
  });
  test("docs/codebook.md is as new as the data", () =>
    expect(readFileSync(new URL("../../docs/codebook.md", import.meta.url), "utf8")).toBe(codebook()));
});

describe("labels", () => {
  test("in the reader's language", () => expect(label("act", "home_visit", "uk")).toMatch(/[іїє]/));
  test("an unknown code stands for itself", () => expect(label("act", "no_such", "en")).toBe("no_such"));
});

/** Ids of the outlets found in a text. */
function found(text: string): string {
  const words = wordsOf(text);
  return findOutlets(text, words, 0, words.length)
    .map((f) => f.outlet.id)
    .join(" ");
}

describe("outlets", () => {
  test.each([["IStories"], ["Important Stories"], ["Важные истории"], ["Важливі історії"]])(
    "%s is one outlet",
    (name) => expect(canonicalOutlet(name)?.id).toBe("istories"),
  );
  test("an unknown name is none", () => expect(canonicalOutlet("Омский наблюдатель")).toBeNull());
  test.each([
    ["Об этом сообщила «Медуза».", "meduza"],
    ["как пишут «Важные истории»", "istories"],
    ["за даними «Важливих історій»", "istories"],
    ["рассказали «Важным историям»", "istories"],
    ["в интервью «Новой газете Европа»", "novaya-europe"],
    ["со ссылкой на Вёрстку Медиазоны нет, а на «Вёрстку» есть", "mediazona verstka"],
    ["у розмові з «Верстці» не назвали, «Верстці»", "verstka verstka"],
    ["корреспондентом «Кавказского узла»", "kavuzel"],
    ["повідомили «Кавказькому вузлу»", "kavuzel"],
    ["об этом стало известно Эхом Москвы", "echo"],
    ["в эфире Настоящего времени", "current-time"],
    ["по данным Радио Свобода, Сибири.Реалий и Тайги.инфо", "rferl sibir-realii tayga"],
    ["за словами Української правди та Суспільного", "up suspilne"],
    ["розповіли Кримській солідарності", "crimean-solidarity"],
    ["передає кореспондент Півночі.Реалій", "sever-realii"],
    ["активист рассказал «Первому отделу»", "first-dept"],
    ["пишут в «Таких делах»", "takie-dela"],
    ["сообщили в правозащитном центре, в Правозащитном центре «Весна»", "viasna"],
    ["эфир телеканала Дождь", "rain"],
    ["по данным Telegram-канала Shot", "shot"],
    ["по сообщениям УНИАНа и ТАСС", "unian tass"],
    ["hromadske reports, citing IStories", "hromadske istories"],
    ["It’s My City and the Insider differ, The Insider says", "its-my-city insider"],
  ])("%s", (text, ids) => expect(found(text)).toBe(ids));
  test.each([
    ["Новая газетная статья, эхолот Москвы"],
    ["Важный историк и важная историческая справка"],
    ["Дождь шёл весь день, «Дождь и ветер» назвали сборник"],
    ["Медузообразная Весна, Страна и Власть"],
    ["Такие дела рассматривает суд"],
    ["Экономист, политик и Собеседник пришли на митинг, Политик сказал"],
    ["Россия 24 февраля, Москва 24 ноября, 15 минут"],
    ["Сотый участник вышел на улицу; «Сотый»"],
    ["The nation and the citizen were shot. Shot by whom?"],
    ["Ani and Time; a cit, an orda"],
    ["Риана и Тассия подошли к полиции"],
    ["Голосования Америки, Свободы радио"],
  ])("no outlet: %s", (text) => expect(found(text)).toBe(""));
  test("the span has both quotes of a name that holds them, and none around it", () => {
    const shown = (text: string) => {
      const words = wordsOf(text);
      return findOutlets(text, words, 0, words.length).map(({ start, end }) => text.slice(start, end));
    };
    expect(shown("Центр «Сова» и «Медуза»")).toEqual(["Центр «Сова»", "Медуза"]);
  });
});

describe("the table of outlets", () => {
  const rows = readFileSync(new URL("./data/outlets.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  test("each line has an id of its own, a kind, an owner of the table and names", () => {
    const ids = new Set(rows.map(([id]) => id));
    expect(ids.size).toBe(rows.length);
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(6);
      expect(["outlet", "channel", "organisation"], row[0]).toContain(row[1]);
      expect(row[2] === "-" || ids.has(row[2]), row[0]).toBe(true);
      expect(
        row.slice(3).some((cell) => cell !== "-" && cell !== ""),
        row[0],
      ).toBe(true);
    }
  });
  test("each name stands for its own line and is found in a text", () => {
    for (const [id, , , ...cells] of rows)
      for (const name of cells.filter((cell) => cell !== "-").flatMap((cell) => cell.split(";"))) {
        expect(`${name} ${canonicalOutlet(name)?.id}`).toBe(`${name} ${id}`);
        expect(`${name} ${found(`«${name.replace("!", "")}»`)}`).toBe(`${name} ${id}`);
      }
  });
});

describe("a user's own codes", () => {
  const file = (code: string) => `codes:\n  - ${code}`;
  const good =
    '{kind: act, code: bus_back, under: access_blocked, label: {en: a, ru: б, uk: в}, words: {ru: ["разверну* .. автобус*"]}}';
  test("stand under a code of the codebook and bring their words", () => {
    const codes = readOwnCodes(file(good));
    expect(lexiconsOf(codes).get("ru")).toBe("[act access_blocked]\nразверну* .. автобус* = narrower:bus_back\n");
    expect(label("act", "bus_back", "ru")).toBe("б");
  });
  test.each([
    ["an unknown parent", good.replace("access_blocked", "nothing"), /nothing/],
    ["a code that exists", good.replace("bus_back", "fine"), /fine/],
    ["a missing label", good.replace(", uk: в", ""), /uk/],
    ["no words", good.replace('["разверну* .. автобус*"]', "[]"), /words/],
  ])("%s is refused in words", (_, code, reason) => expect(() => readOwnCodes(file(code))).toThrow(reason));
});
