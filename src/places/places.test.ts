import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { readText } from "../text/read.ts";
import { findPlaces } from "./find.ts";
import { openGazetteer } from "./gazetteer.ts";

const gazetteer = openGazetteer();

function placeIn(source: string, language: string): string {
  const start = source.indexOf("[");
  const end = source.indexOf("]") - 1;
  const text = source.replace(/[[\]]/g, "");
  const own = findPlaces(readText(text, language), gazetteer).find((m) => m.start < end && m.end > start);
  if (!own) return "nothing";
  return `${own.place.name} ${own.place.level} ${own.place.admin1 ?? own.place.country}`;
}

describe.each(["en", "ru", "uk"])("places (%s)", (language) => {
  test.each(readCases(new URL(`./cases/${language}.cases.txt`, import.meta.url)))(
    "$source $input",
    ({ input, expected }) => {
      expect(placeIn(input, language)).toBe(expected);
    },
  );
});

test.each(["RU", "UA", "BY", "KZ", "GE", "KG", "AM", "DE", "PL", "FR", "ES", "IT", "US", "IN", "TR"])(
  "large towns of %s know their ISO 3166-2 unit",
  (country) => {
    const capital = gazetteer.capital(country);
    expect(capital?.admin1).toMatch(new RegExp(`^${country}-`));
  },
);

test("a namesake goes with the country that the text speaks of", () => {
  const nameIn = (text: string) =>
    findPlaces(readText(text, "en"), gazetteer)
      .filter((m) => text.slice(m.start, m.end) === "Kirov")
      .map((m) => m.place.admin1);
  expect(nameIn("In Russia, in the Kaluga region, protesters met in Kirov.")).toEqual(["RU-KLU"]);
  expect(nameIn("In Russia protesters met in Kirov.")).toEqual(["RU-KIR"]);
});

test("any text is read without failing and the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("en", "ru", "uk"), (noise, language) => {
      const text = `${noise} Москва ${noise} in Kyiv, ${noise}`;
      const read = readText(text, language);
      const found = findPlaces(read, gazetteer);
      expect(found).toEqual(findPlaces(read, gazetteer));
      for (const { start, end } of found) expect(end).toBeGreaterThan(start);
    }),
  );
});
