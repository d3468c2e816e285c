import { describe, expect, test } from "vitest";
import { generatePassphrase, strengthOf } from "./passphrase.ts";
import { WORDS, type WordLanguage, wordsOf } from "./words.ts";

const LANGUAGES: readonly WordLanguage[] = ["en", "ru", "uk"];
const LETTERS = { en: /^[a-z]+$/, ru: /^[а-я]+$/, uk: /^[а-щьюяєіїґ]+$/ };

describe.each(LANGUAGES)("the words (%s)", (language) => {
  const words = wordsOf(language);

  test("are 7,776 different ones, so that six have 77 bits", () => {
    expect(words).toHaveLength(WORDS);
    expect(new Set(words).size).toBe(WORDS);
    expect(6 * Math.log2(words.length)).toBeGreaterThan(77);
  });

  test("have one length, so that none is the beginning of another, and letters of their language only", () => {
    for (const word of words) {
      expect(word).toHaveLength(5);
      expect(word).toMatch(LETTERS[language]);
      expect(word.normalize("NFKC")).toBe(word);
    }
  });

  test("use every first letter about as often", () => {
    const counts = [...Map.groupBy(words, (word) => word[0])].map(([, all]) => all.length);
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(2);
  });

  test("make a passphrase of six, each chosen evenly and anew", () => {
    const asked: number[] = [];
    const passphrase = generatePassphrase(language, (below) => asked.push(below) - 1);
    expect(asked).toEqual(Array(6).fill(WORDS));
    expect(passphrase.reveal()).toBe(words.slice(0, 6).join(" "));
    expect(String(passphrase)).toBe("[protected]");
    expect(generatePassphrase(language).reveal()).not.toBe(generatePassphrase(language).reveal());
  });
});

test.each([
  ["ru", "путин"],
  ["ru", "пидар"],
  ["uk", "мудак"],
  ["en", "fagot"],
] as const)("nobody has to say (%s) «%s»", (language, word) => {
  expect(wordsOf(language)).not.toContain(word);
});

describe("a passphrase of one's own", () => {
  test.each([
    ["", "too short"],
    ["qwerty", "too short"],
    ["Пароль2022!", "too short"],
    ["aaaaaaaaaaaaaaaa", "repeats itself"],
    ["121212121212121212", "repeats itself"],
    ["моя кошка мурка", "too few words"],
    ["кошка кошка кошка", "repeats itself"],
    ["correcthorse", "too few words"],
    ["bodil karim tisak vovin lalak nodon", "fair"],
    ["зелёный чайник поёт в пятницу", "fair"],
    ["x7Kq!r92-Lmw0Zp", "fair"],
  ])("%j: %s", (text, strength) => {
    expect(strengthOf(Buffer.from(text))).toBe(strength);
  });

  test("generated ones are fair in all languages", () => {
    for (const language of LANGUAGES)
      for (let i = 0; i < 50; i++) expect(strengthOf(Buffer.from(generatePassphrase(language).reveal()))).toBe("fair");
  });
});
