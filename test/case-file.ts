import { readFileSync } from "node:fs";

export interface Case {
  /** File and line, to find the case again. */
  readonly source: string;
  readonly input: string;
  readonly expected: string;
}

/** Lines `input ==> expected` of a case file; empty lines and comments ("# …") are left out. */
export function readCases(file: URL): Case[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const [input, expected, surplus] = line.split(" ==> ");
      if (line.trim() === "" || line.startsWith("#")) return [];
      if (input === undefined || expected === undefined || surplus !== undefined)
        throw new Error(`${file.pathname}:${index + 1}: a case looks like "input ==> expected"`);
      return [
        {
          source: `${file.pathname.split("/").slice(-2).join("/")}:${index + 1}`,
          input: input.trim(),
          expected: expected.trim(),
        },
      ];
    });
}
