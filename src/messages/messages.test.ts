import { describe, expect, test } from "vitest";
import en from "./en.json" with { type: "json" };
import { languageOfEnvironment, speaker } from "./messages.ts";
import ru from "./ru.json" with { type: "json" };
import uk from "./uk.json" with { type: "json" };

const gaps = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const keys = Object.keys(en) as (keyof typeof en)[];

describe.each([
  ["ru", ru],
  ["uk", uk],
] as const)("messages in %s", (_, messages) => {
  test("there is one for each English message and no other", () =>
    expect(Object.keys(messages).sort()).toEqual([...keys].sort()));
  test.each(keys)("%s has the same gaps, and letters of its language", (key) => {
    expect(gaps(messages[key])).toEqual(gaps(en[key]));
    expect(messages[key]).toMatch(/\p{Script=Cyrillic}/u);
  });
});

test.each(keys.filter((key) => key.startsWith("failure.")))("%s says what to do or what was done", (key) =>
  expect(en[key]).toMatch(/^Cannot .+(\. |: )\S/),
);
test("gaps are filled", () => expect(speaker("en")("failure.empty", { file: "x.txt" })).toContain("x.txt"));
test("the environment chooses", () => {
  expect(languageOfEnvironment({ LANG: "ru_RU.UTF-8" })).toBe("ru");
  expect(languageOfEnvironment({ LANG: "de_DE", LC_ALL: "uk_UA" })).toBe("uk");
  expect(languageOfEnvironment({})).toBe("en");
});
