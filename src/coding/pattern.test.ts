import { describe, expect, test } from "vitest";
import { wordsOf } from "../text/words.ts";
import { readLexicon } from "./lexicon.ts";
import { lexiconFiles, matcherFor } from "./lexicons.ts";
import { compile } from "./matcher.ts";

function matches(lines: string, text: string): string[] {
  const matcher = compile(readLexicon([{ name: "t/t", content: `@thing rally march*\n[act x]\n${lines}` }]));
  const words = wordsOf(text);
  return matcher.matches(words, 0, words.length).map((m) => text.slice(words[m.first]!.start, words[m.last]!.end));
}

describe("the notation of patterns", () => {
  test.each([
    ["refus*", "They refused it", ["refused"]],
    ["refus*|deni*", "denied", ["denied"]],
    ["not allowed", "was not allowed", ["not allowed"]],
    ["not allowed", "not really allowed", []],
    ["not .. allowed", "not really at all allowed", ["not really at all allowed"]],
    ["not .. allowed", "not one two three four five allowed", []],
    ["not ... allowed", "not one two three four five allowed", ["not one two three four five allowed"]],
    ["ban* <thing>", "banned marches", ["banned marches"]],
    ["ban* & <thing>", "the march that they banned", ["banned"]],
    ["ban* & !<thing>", "the march that they banned", []],
    ["no ?more rally", "no more rally", ["no more rally"]],
    ["no ?more rally", "no rally", ["no rally"]],
  ])("%s in %j", (line, text, found) => expect(matches(line, text)).toEqual(found));

  test("a faulty line is named with its file and line", () => {
    expect(() => readLexicon([{ name: "ru/acts", content: "\n[act x]\n.. b" }])).toThrow("ru/acts:3");
    expect(() => readLexicon([{ name: "ru/acts", content: "[act x]\n<nowhere>" }])).toThrow("no set @nowhere");
    expect(() => readLexicon([{ name: "ru/acts", content: "x" }])).toThrow("before the first [section]");
  });
});

describe.each(["en", "ru", "uk"])("the lexicons (%s)", (language) => {
  test("can be read, and are not empty", () => {
    expect(lexiconFiles(language).length).toBeGreaterThan(3);
    expect(matcherFor(language)).not.toBeNull();
  });

  test("work grows in step with the length", () => {
    const matcher = matcherFor(language)!;
    const steps = (copies: number) => {
      const words = wordsOf("police detained полиция задержала поліція затримала ".repeat(copies));
      return matcher.matches(words, 0, words.length).length;
    };
    expect(steps(400)).toBeLessThanOrEqual(steps(200) * 2.1 + 10);
  });
});
