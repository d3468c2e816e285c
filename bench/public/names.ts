// Names of persons in Russian news (NEREL): found, so that they can be masked? A name of one word is none of Khronika's: it masks full names.
//   node bench/public/names.ts DIR      DIR holds nerel/dev.jsonl; nothing of it is kept here
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findNames } from "../../src/coding/names.ts";
import { readText } from "../../src/text/read.ts";
import { printTable } from "../measure.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface NameFigures {
  /** All names, or those of two words and more. */
  readonly of: "all" | "full names";
  readonly count: number;
  /** Overlapping stretches. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the names whose every letter a mask would cover. */
  readonly covered: number;
}

/** `dir` is the folder of public benchmarks. */
export function measureNames(dir: string): NameFigures[] {
  const documents = readFileSync(join(dir, "nerel", "dev.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { text, entities } = JSON.parse(line) as {
        text: string;
        entities: { type: string; spans: [number, number][] }[];
      };
      const at = unitsOf(text);
      const persons = entities.filter((e) => e.type === "PERSON");
      const gold = persons.map((e): Stretch => ({ start: at[e.spans[0]![0]]!, end: at[e.spans.at(-1)![1]]! }));
      return { text, gold, found: findNames(readText(text, "ru")) };
    });
  return (["all", "full names"] as const).map((of) => {
    const wanted = documents.map(({ text, gold }) =>
      of === "all" ? gold : gold.filter((g) => /\s/.test(text.slice(g.start, g.end).trim())),
    );
    const [count, found] = [wanted.flat().length, documents.flatMap((d) => d.found).length];
    const met = (holds: (gold: Stretch, name: Stretch) => boolean) =>
      documents.reduce((n, d, i) => n + wanted[i]!.filter((g) => d.found.some((f) => holds(g, f))).length, 0);
    // A name that is none of those wanted, but another person's, is no false alarm.
    const right = documents.reduce((n, d) => n + d.found.filter((f) => d.gold.some((g) => overlap(g, f))).length, 0);
    const [precision, recall] = [right / found, met(overlap) / count];
    const covered = met((g, f) => f.start <= g.start && f.end >= g.end) / count;
    return { of, count, precision, recall, f1: (2 * precision * recall) / (precision + recall), covered };
  });
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && a.end > b.start;

/** For every code point the UTF-16 code unit at which it starts. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  return [...units, at];
}

if (import.meta.main) {
  const [dir] = process.argv.slice(2);
  if (!dir) throw new Error("Usage: node bench/public/names.ts DIR");
  const rows = measureNames(dir).map((f) => [
    f.of,
    String(f.count),
    ...[f.precision, f.recall, f.f1, f.covered].map((share) => share.toFixed(3)),
  ]);
  printTable("Names of persons (NEREL)", ["names", "count", "precision", "recall", "F1", "wholly covered"], rows);
}
