import fc from "fast-check";
import { iso31662 } from "iso-3166";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { readText } from "../text/read.ts";
import { findPlaces, placeAt } from "./find.ts";
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

test.each([
  ["en", "MOSCOW (AP) — Police detained ten people.", "MOSCOW", "dateline"],
  ["ru", "МОСКВА, 5 дек — РИА Новости. Задержаны десять человек.", "МОСКВА", "dateline"],
  ["ru", "Москва. 5 декабря. Задержаны десять человек.", "Москва", "dateline"],
  ["uk", "Київ • УНН. Затримано десять людей.", "Київ", "dateline"],
  ["ru", "Его доставили в отдел полиции Красноярска.", "Красноярска", "institution"],
  ["ru", "Новосибирский областной суд оштрафовал его.", "Новосибирский", "institution"],
  ["ru", "Задержан житель Омска.", "Омска", "origin"],
  ["ru", "Задержали выходца из Якутска.", "Якутска", "origin"],
  ["uk", "Затримали мешканку Полтави.", "Полтави", "origin"],
  ["en", "They detained a resident of Omsk.", "Omsk", "origin"],
  ["ru", "В Омске задержали десять человек.", "Омске", null],
  ["en", "In Omsk they detained ten people.", "Omsk", null],
] as const)("%s: %s casts this doubt on %s: %s", (language, text, name, doubt) => {
  const at = text.indexOf(name);
  const own = findPlaces(readText(text, language), gazetteer).find((m) => m.start <= at && m.end > at);
  expect(own?.doubt).toBe(doubt);
});

test("a given stretch is resolved in view of the whole text", () => {
  const of = (text: string, name: string) => {
    const at = text.indexOf(name);
    return placeAt(readText(text, "en"), at, at + name.length, gazetteer);
  };
  expect(of("The Athens clinic is run from Atlanta, Georgia.", "Athens")?.admin1).toBe("US-GA");
  expect(of("The Athens clinic is run from Thessaloniki, Greece.", "Athens")?.country).toBe("GR");
  expect(of("Nothing of the kind, xyzzyburgh.", "xyzzyburgh")).toBeNull();
});

test("long chains of hyphens and capitals take no long time", () => {
  const text = `${"Великих-".repeat(2000)}Луках ${"Великих ".repeat(20_000)}${"Saint ".repeat(20_000)}`;
  const from = performance.now();
  findPlaces(readText(text, "ru"), gazetteer);
  expect(performance.now() - from).toBeLessThan(3000);
});

test.each([
  ["RU", 83],
  ["UA", 27],
  ["BY", 7],
  ["KZ", 20],
  ["GE", 12],
  ["KG", 9],
  ["AM", 11],
  ["UZ", 14],
  ["TJ", 5],
  ["TM", 6],
  ["US", 51],
  ["CA", 13],
  ["AU", 8],
  ["DE", 16],
  ["IN", 36],
])("every first-level unit of %s is known, with its middle", (country, count) => {
  const units = iso31662.filter((u) => u.code.startsWith(`${country}-`) && u.parent === country);
  const known = units.map((u) => gazetteer.region(u.code)).filter((r) => r !== null && r.lat !== null);
  expect(known.length).toBeGreaterThanOrEqual(count);
});

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
