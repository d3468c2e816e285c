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
  ])("%s", (text, id) => {
    const words = wordsOf(text);
    expect(findOutlets(text, words, 0, words.length).map((f) => f.outlet.id)).toEqual([id]);
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
