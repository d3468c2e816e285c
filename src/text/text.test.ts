import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCases } from "../../test/case-file.ts";
import { languageOf } from "./language.ts";
import { openLemmatiser } from "./lemma.ts";
import { marked } from "./marked.ts";
import { normalise } from "./normalise.ts";
import { printable } from "./printable.ts";
import { readText } from "./read.ts";
import { wordsOf } from "./words.ts";

const shown = (text: string, language = "ru") =>
  readText(text, language).sentences.map((s) => text.slice(s.start, s.end));

describe("sentences", () => {
  test.each([
    [
      "an initial ends no sentence",
      "Ответ подписал К. Малышкин. Митинга не будет.",
      ["Ответ подписал К. Малышкин.", "Митинга не будет."],
    ],
    [
      "«г.» before a town ends none",
      "Это случилось в г. Омске вчера. Потом ушли.",
      ["Это случилось в г. Омске вчера.", "Потом ушли."],
    ],
    ["«г.» after a year may end one", "Так было в 2023 г. Полиция ушла.", ["Так было в 2023 г.", "Полиция ушла."]],
    ["a date keeps its dots", "Встреча 19.11.2023 прошла. Всё.", ["Встреча 19.11.2023 прошла.", "Всё."]],
    ["a quote ends with its sentence", "«Мы уйдём». Так сказали они.", ["«Мы уйдём».", "Так сказали они."]],
    ["a heading stands alone", "Митинг запретили\n\nМэрия отказала.", ["Митинг запретили", "Мэрия отказала."]],
    [
      "a hard-wrapped line goes on",
      "Мэрия отказала в\nсогласовании митинга.",
      ["Мэрия отказала в\nсогласовании митинга."],
    ],
    ["list items stand alone", "• первое\n• второе", ["• первое", "• второе"]],
  ])("%s", (_, text, sentences) => expect(shown(text)).toEqual(sentences));

  test("English abbreviations", () =>
    expect(shown("Mr. Smith came on Nov. 5. He left.", "en")).toEqual(["Mr. Smith came on Nov. 5.", "He left."]));

  test("page furniture is set apart", () => {
    const { sentences } = readText(
      "Мэрия Омска отказала. Организаторы подали жалобу.\n\nЧитайте также: Погода\n\n[ad_1]",
      "ru",
    );
    expect(sentences.map((s) => s.role)).toEqual(["prose", "prose", "junk", "junk"]);
  });
});

describe("words", () => {
  const forms = (text: string) => wordsOf(text).map((w) => w.form);
  test("hyphens and apostrophes stay inside", () =>
    expect(forms("Санкт-Петербург, об’єднання")).toEqual(["санкт-петербург", ",", "об'єднання"]));
  test("the English genitive is a word of its own", () =>
    expect(forms("the mayor’s office didn't")).toEqual(["the", "mayor", "'s", "office", "didn't"]));
  test("numbers stand apart", () => expect(forms("15-го")).toEqual(["15", "-", "го"]));
  test("ё is looked up as е", () => expect(forms("жёны")).toEqual(["жены"]));

  test("words are in order, do not overlap and cover every letter, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        const covered = new Set<number>();
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (let i = start; i < end; i++) covered.add(i);
          last = end;
        }
        for (const match of text.matchAll(/\p{Ll}/gu)) expect(covered.has(match.index)).toBe(true);
      }),
    );
  });

  test("every word lies in exactly one sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (noise) => {
        const read = readText(`${noise}. Мэрия\n${noise}\n\nотказала? ${noise}`);
        expect(read.sentences[0]?.first ?? 0).toBe(0);
        for (const [i, s] of read.sentences.entries())
          expect(s.last).toBe(read.sentences[i + 1]?.first ?? read.words.length);
      }),
    );
  });
});

describe("language", () => {
  test.each([
    ["ru", "Мэрия отказала в согласовании митинга, который хотели провести в центре."],
    ["uk", "Мерія відмовила у погодженні мітингу, який хотіли провести в центрі."],
    ["be", "Мэрыя адмовіла ва ўзгадненні мітынгу, які хацелі правесці ў цэнтры."],
    ["en", "The mayor's office refused to approve the rally in the centre of the city."],
    ["de", "Die Stadt hat die Versammlung nicht genehmigt, und die Polizei ist da."],
    ["pl", "Ratusz nie zgodził się na wiec, a policja jest na miejscu przez cały czas."],
    ["es", "El ayuntamiento no autorizó la marcha, y la policía ocupó la plaza desde la mañana."],
    ["fr", "La préfecture n'a pas autorisé le rassemblement, et la place a été bouclée par la police."],
    ["it", "Il comune non ha autorizzato il corteo, e la piazza è stata chiusa dalla polizia."],
    ["be", "Выйсці на вуліцу не дазволілі."],
    ["other", "これは日本語の文章です。"],
    ["other", "12345 67890"],
  ])("%s: %s", (language, text) => expect(languageOf(text)).toBe(language));

  test("a hint wins when it names a known language", () => expect(languageOf("Привет", "uk-UA")).toBe("uk"));
});

describe("normalising", () => {
  test("line breaks, marks and controls", () =>
    expect(normalise("\ufeffa\r\nb\rc\u2028d\u0000e").text).toBe("a\nb\nc\nd e"));

  test("offsets lead back to the word in the original", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("й", "й", "ё", "a", " ", "\r\n", "\n", "слово "), { maxLength: 60 }),
        (pieces) => {
          const raw = pieces.join("");
          const { text, originalOffset } = normalise(raw);
          expect(normalise(text).text).toBe(text);
          for (const match of text.matchAll(/слово/g))
            expect(raw.slice(originalOffset(match.index), originalOffset(match.index) + 5)).toBe("слово");
        },
      ),
    );
  });
});

test("nothing that steers a terminal is printed raw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not be there
      expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
  expect(printable("\u001b[31mred\u202e")).toBe("␛[31mred⟨U+202E⟩");
});

test("marked() finds what it marks", () => {
  const { text, at } = marked("They refused: [ground: repairs].");
  expect(text.slice(at.ground!.start, at.ground!.end)).toBe("repairs");
});

describe("lemmas", () => {
  test.each(readCases(new URL("./cases/lemmas.cases.txt", import.meta.url)))("$input", async ({ input, expected }) => {
    const [language = "", form = ""] = input.split(" ");
    expect((await openLemmatiser(language))(form)).toBe(expected);
  });
});
