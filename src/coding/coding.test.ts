import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, readCases } from "../../test/case-file.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import type { Span } from "../text/span.ts";
import { isContext } from "../vocabulary/acts.ts";
import { codeDocument } from "./code.ts";
import type { CodedDocument } from "./document.ts";
import { explain } from "./explain.ts";

const gazetteer = openGazetteer();
const meta = (language: string, published: string | null = "2024-05-06") => ({
  id: "t",
  language,
  outlet: "Test",
  published,
  url: null,
  title: null,
});
const code = (text: string, language: string, published?: string | null): CodedDocument =>
  codeDocument({ text, meta: meta(language, published), sha256: "" }, gazetteer);

const casesOf = (name: string): Case[] => readCases(new URL(`./cases/${name}.cases.txt`, import.meta.url));

/** Whether the coder finds the acts that a case states, or nothing that restricts where it states none. */
function holds({ input, expected }: Case, language: string): boolean {
  const acts = code(input, language).claims.map((c) => c.act);
  return expected === "nothing" ? acts.every(isContext) : expected.split(" ").every((act) => acts.includes(act));
}

describe.each(["en", "ru", "uk"])("acts (%s)", (language) => {
  test.each(casesOf(language))("$source $input", (given) => expect(holds(given, language)).toBe(true));

  // The wider cases are harder: what the weights make of them is counted, and may not fall.
  test("nine in ten of the wider cases hold", () => {
    const missed = casesOf(`${language}-wider`).filter((given) => !holds(given, language));
    expect(missed.length, missed.map((m) => `${m.source} ${m.input}`).join("\n")).toBeLessThanOrEqual(
      casesOf(`${language}-wider`).length / 10,
    );
  });
});

function spansOf({ claims }: CodedDocument): Span[] {
  return claims.flatMap((c) =>
    [
      c.actor?.words,
      c.target?.words,
      c.place?.words,
      c.date?.words,
      c.planned_for?.words,
      c.form?.words,
      c.stage?.words,
      c.identified_by?.words,
      c.ground?.words,
      ...c.evidence,
    ].filter((s) => s !== undefined),
  ) as Span[];
}

const PIECES = [
  "Мэрия отказала в согласовании митинга",
  "полиция задержала 12 человек",
  " 19 ноября ",
  "в Омске",
  "Police detained six people",
  " at a rally",
  "in Kyiv",
  "«",
  "»",
  ". ",
  ", ",
  "\n\n",
  "не ",
  "сообщает «Медуза»",
  "суд оштрафовал",
  "У Харкові затримали",
  "\u202e",
  "\ud83d",
  "🙂",
  "1,503",
  "до 300",
];

describe("laws", () => {
  test("every value's words stand where they say, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 }),
        fc.constantFrom("en", "ru", "uk"),
        (pieces, language) => {
          const text = pieces.join(" ").normalize("NFC");
          for (const span of spansOf(code(text, language))) expect(text.slice(span.start, span.end)).toBe(span.text);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("the same document gives the same claims", () => {
    const text = PIECES.join(" ");
    expect(code(text, "ru")).toEqual(code(text, "ru"));
  });

  test("a document without a publication date gets no date that needs one", () => {
    for (const claim of code("В Омске полиция вчера задержала шестерых участников митинга.", "ru", null).claims)
      expect(claim.date).toBeNull();
  });

  test("an unknown language gives no claims and no failure", () => {
    expect(code("これは日本語の文章です。", "ja").claims).toEqual([]);
  });

  test("claims are explained one by one", () => {
    const text = "Мэрия Омска отказала в согласовании митинга 19 ноября.";
    const input = { text, meta: meta("ru"), sha256: "" };
    const reasons = explain(input, gazetteer);
    expect(reasons).toHaveLength(codeDocument(input, gazetteer).claims.length);
    expect(reasons[0]!.triggers[0]).toMatch(/^ru\/acts-before:\d+ /);
  });
});

describe("values", () => {
  const refusal = (text: string, language = "ru") =>
    code(text, language).claims.find((c) => c.act === "assembly_refused")!;

  test("a refusal has its authority, place, planned day and ground", () => {
    const claim = refusal(
      "Мэрия Омска отказала в согласовании митинга, который хотели провести 19 мая. Чиновники сослались на карантин.",
    );
    expect(claim.actor?.category).toBe("municipal_authority");
    expect(claim.place?.name).toBe("Omsk");
    expect(claim.planned_for?.edtf).toBe("2024-05-19");
    expect(claim.ground?.codes).toEqual(["public_health"]);
    expect(claim.answer).toBe("refused");
  });

  test("places in one breath are acts of their own", () => {
    const places = code("В Новосибирске и Красноярске мэрия отказала в согласовании митинга.", "ru")
      .claims.filter((c) => c.act === "assembly_refused")
      .map((c) => c.place?.name);
    expect(places.sort()).toEqual(["Krasnoyarsk", "Novosibirsk"]);
  });

  test.each([
    ["police detained at least six protesters at the rally", { min: 6, max: null }],
    ["police detained more than 20 protesters at the rally", { min: 21, max: null }],
    ["police detained 1,503 protesters at the rally", { min: 1503, max: 1503 }],
    ["police detained about 30 protesters at the rally", { min: 30, max: 30, approx: true }],
    ["police detained dozens of protesters at the rally", null],
  ])("%s", (text, count) => {
    const claim = code(`In Minsk ${text}.`, "en").claims.find((c) => c.act === "detention");
    expect(claim?.target?.count ?? null).toEqual(count);
  });

  test("nobody's name is a hop of a chain", () => {
    const { claims } = code(
      "Полиция задержала шестерых участников митинга в Омске, рассказала «Медузе» Анна Петрова.",
      "ru",
    );
    expect(JSON.stringify(claims.map((c) => c.attribution))).not.toContain("Петров");
  });
});
