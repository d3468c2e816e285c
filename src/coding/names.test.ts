import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { readText } from "../text/read.ts";
import { findNames } from "./names.ts";

const namesIn = (text: string, language: string): string[] => {
  const read = readText(text, language);
  return findNames(read).map(({ start, end }) => read.text.slice(start, end));
};

describe.each(["en", "ru", "uk", "be"])("names (%s)", (language) => {
  test.each(readCases(new URL(`./names/cases/${language}.cases.txt`, import.meta.url)))(
    "$source $input",
    ({ input, expected }) => {
      expect(namesIn(input, language).join(" | ") || "nothing").toBe(expected);
    },
  );
});

test("every mention says what it is", () => {
  const read = readText("Мария Ершова, @ershova, +7 912 345-67-89", "ru");
  expect(findNames(read).map((mention) => mention.kind)).toEqual(["person", "handle", "phone"]);
});

test("a long run of names is covered to its end", () => {
  const text = "Задержаны Иван Петров Пётр Сидоров Мария Кузнецова Анна Волкова Олег Зимин.";
  expect(namesIn(text, "ru").join(" ")).toBe(text.slice("Задержаны ".length, -1));
});

test("a surname is found in every case once a given name has introduced it", () => {
  const cases = ["Мезак", "Мезака", "Мезаку", "Мезаком", "Мезаке"];
  const text = `Эрнест Мезак подал иск. ${cases.map((form) => `Тогда о ${form} узнали.`).join(" ")}`;
  expect(namesIn(text, "ru").slice(1)).toEqual(cases);
});

test("any text is read without failing, mentions in order and apart", () => {
  const pieces = fc.constantFrom(
    " Иван",
    "ов",
    " А.",
    " «",
    "»",
    " de",
    " van",
    " al-",
    "@x",
    "+7 9",
    "(",
    ".",
    ",",
    " J.",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
      ),
      fc.constantFrom("en", "ru", "uk", "be", "de"),
      (noise, language) => {
        let last = 0;
        for (const { start, end } of findNames(readText(`${noise} Иван Петров ${noise}`, language))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      },
    ),
  );
});

test.each([
  ["given names", "Иван ".repeat(200_000)],
  ["initials", "А. ".repeat(330_000)],
  ["joined initials", "А.".repeat(500_000)],
  ["particles", `Иван ${"де ".repeat(330_000)}`],
  ["open quotes", "Иван « ".repeat(140_000)],
  ["open brackets", "Иван Петров (".repeat(76_000)],
  ["names in a list", "Петров, ".repeat(120_000)],
  ["one capitalised word", `А${"енк".repeat(330_000)}`],
  ["hyphens", "Иван-".repeat(200_000)],
  ["handles", "@a".repeat(500_000)],
  ["halves of addresses", "a.b@".repeat(250_000)],
  ["digits", "1".repeat(1_000_000)],
  ["digits apart", "+1 ".repeat(330_000)],
])("1 MB of %s costs no more than its length", (_, text) => {
  const read = readText(text, "ru");
  const start = performance.now();
  findNames(read);
  expect(performance.now() - start).toBeLessThan(5000);
});
