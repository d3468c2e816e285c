import { describe, expect, test } from "vitest";
import { headingOf } from "./headings.ts";
import { languageOf } from "./language.ts";
import { partNames } from "./names.ts";
import { dayOrderOf, publishedOf } from "./published.ts";

describe("the day in a cell", () => {
  test.each([
    ["2023-11-16", "2023-11-16"],
    ["2023-11-16T23:59:00-05:00", "2023-11-16"],
    ["2023/11/6", "2023-11-06"],
    ["2023-11", "2023-11"],
    ["2023", "2023"],
    ["16.11.2023 14:05", "2023-11-16"],
    ["14:05 16.11.23", "2023-11-16"],
    ["чт, 16 ноября 2023 г.", "2023-11-16"],
    ["16 листопада 2023 року, 14:05", "2023-11-16"],
    ["Nov 16, 2023", "2023-11-16"],
    ["Thu, 16 Nov 2023 10:00:00 +0300", "2023-11-16"],
    ["листопад 2023", "2023-11"],
    ["23/11/2023", "2023-11-23"],
    ["11/23/2023", "2023-11-23"],
    ["05/05/2023", "2023-05-05"],
    ["45246", "2023-11-16"],
    ["1700129400", "2023-11-16"],
    ["1700129400000", "2023-11-16"],
  ])("%s is %s", (text, day) => expect(publishedOf(text, null, 1900)).toBe(day));
  test.each(["", "вчера", "31.02.2023", "2023-13-01", "12", "см. примечание 5", "99999999999999999"])(
    "%s is none",
    (text) => expect(publishedOf(text, null, 1900)).toBeNull(),
  );
  test("where day and month could be each other, the other dates of the column tell", () => {
    expect(publishedOf("03/04/2023", dayOrderOf(["03/04/2023", "25/12/2023"]), 1900)).toBe("2023-04-03");
    expect(publishedOf("03/04/2023", dayOrderOf(["03/04/2023", "12/25/2023"]), 1900)).toBe("2023-03-04");
    expect(publishedOf("03/04/2023", dayOrderOf(["03/04/2023"]), 1900)).toBe("2023");
  });
});

test.each([
  ["Текст новости", "text"],
  ["  ССЫЛКА: ", "url"],
  ["Дата (МСК)", "published"],
  ["Джерело", "outlet"],
  ["Отчёт", undefined],
  ["context", undefined],
  ["constructor", undefined],
])("the heading %s is of %s", (text, field) => expect(headingOf(text)?.field).toBe(field));

test.each([
  ["ru-RU", "ru"],
  ["Українська", "uk"],
  ["на русском", null],
])("the language %s is %s", (text, code) => expect(languageOf(text)).toBe(code));

test("a name is given once", () => {
  const nameOf = partNames();
  const names = Array.from({ length: 100_000 }, (_, row) => nameOf(String(row % 50_000), row));
  expect(new Set(names).size).toBe(100_000);
  expect(names[3]).toBe("3");
});
