import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { readText } from "../text/read.ts";
import { findDates } from "./find.ts";
import { type Direction, resolve } from "./resolve.ts";

function edtfOf(published: string, direction: Direction, source: string, language: string): string {
  const start = source.indexOf("[");
  const end = source.indexOf("]") - 1;
  const read = readText(source.replace(/[[\]]/g, ""), language);
  const mentions = read.sentences.flatMap((s) => findDates(read.text, read.words, s.first, s.last, read.language));
  const own = mentions.find((m) => m.start === start && m.end === end);
  if (own)
    return (
      resolve(own.expression, { published: published === "null" ? null : published, previous: null }, direction) ??
      "nothing"
    );
  return mentions.some((m) => m.start < end && m.end > start) && !/[а-яіa-z]/i.test(source.slice(start, end))
    ? "another span"
    : "nothing";
}

describe.each(["en", "ru", "uk"])("dates (%s)", (language) => {
  test.each(readCases(new URL(`./cases/${language}.cases.txt`, import.meta.url)))(
    "$source $input",
    ({ input, expected }) => {
      const [published = "", direction = "", text = ""] = input.split(" | ");
      expect(edtfOf(published, direction as Direction, text, language)).toBe(expected);
    },
  );
});

test("any text is read without failing, spans in order, and values are calendar days", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("en", "ru", "uk", "be"), (noise, language) => {
      const read = readText(`${noise} 31.02.2023 30 лютого 29 February 2023 5 марта ${noise}`, language);
      let last = 0;
      for (const sentence of read.sentences) {
        for (const { start, end, expression } of findDates(
          read.text,
          read.words,
          sentence.first,
          sentence.last,
          read.language,
        )) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const edtf = resolve(expression, { published: "2024-03-12", previous: null }, "unknown");
          for (const day of edtf?.match(/\d{4}-\d\d-\d\d/g) ?? [])
            expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
        }
      }
    }),
  );
});
