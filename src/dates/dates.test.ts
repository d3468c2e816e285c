import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { readText } from "../text/read.ts";
import { anchorsOf } from "./anchor.ts";
import { findDates } from "./find.ts";
import type { Direction } from "./publication.ts";
import { resolve } from "./resolve.ts";

/** EDTF of the bracketed words; `null` without a value; `nothing` when no date lies there; else what was read instead. */
function valueAt(published: string | null, direction: Direction, source: string, language: string): string {
  const start = source.indexOf("[");
  const end = source.indexOf("]") - 1;
  const { text, words, sentences, language: own } = readText(source.replace(/[[\]]/g, ""), language);
  const dates = sentences.flatMap((s, sentence) =>
    findDates(text, words, s.first, s.last, own).map((date) => ({ ...date, sentence })),
  );
  const index = dates.findIndex((d) => d.start < end && d.end > start);
  if (index < 0) return "nothing";
  const found = dates[index]!;
  const value = String(resolve(found.expression, anchorsOf(dates, published)[index]!, direction));
  return found.start === start && found.end === end ? value : `«${text.slice(found.start, found.end)}» ${value}`;
}

describe.each(["en", "ru", "uk", "be", "de", "es", "fr", "pl"])("dates (%s)", (language) => {
  test.each(readCases(new URL(`./cases/${language}.cases.txt`, import.meta.url)))(
    "$source $input",
    ({ input, expected }) => {
      const [published = "", direction = "", text = ""] = input.split(" | ");
      expect(valueAt(published === "null" ? null : published, direction as Direction, text, language)).toBe(expected);
    },
  );
});

test("a date from which another is counted stays a date of its own", () => {
  const { text, words, sentences } = readText("Накануне 23 января задержали двоих.", "ru");
  const [found] = findDates(text, words, sentences[0]!.first, sentences[0]!.last, "ru");
  expect(found?.base && text.slice(found.base.start, found.base.end)).toBe("23 января");
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

test.each([
  ["digits in one run", "1".repeat(1_000_000)],
  ["numbers in a list", "1, ".repeat(330_000)],
  ["numbers joined by dashes", "1-".repeat(500_000)],
  ["numbers joined by full stops", "1.".repeat(500_000)],
  ["words that begin phrases", "за день до ".repeat(90_000)],
  ["months and parts", "в начале марта и ".repeat(60_000)],
])("1 MB of %s costs no more than its length", (_, text) => {
  const read = readText(text, "ru");
  const start = performance.now();
  for (const { first, last } of read.sentences) findDates(read.text, read.words, first, last, read.language);
  expect(performance.now() - start).toBeLessThan(5000);
});
