import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));
const modules = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

/** Modules of this project that a module imports, `import type` included, from `src/`. */
function importsOf(module: string): string[] {
  const source = readFileSync(join(root, module), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+\.ts)"/g)].map(([, path]) =>
    relative(root, resolve(root, dirname(module), path!)),
  );
}

/** Which subject may know which: arrows point inward. What is not listed knows nobody. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  dates: ["text"],
  places: ["text"],
  vocabulary: ["text"],
  sources: ["text", "coding"],
  coding: ["text", "dates", "places", "vocabulary"],
  incidents: ["text", "dates", "places", "vocabulary", "coding"],
  spreadsheets: ["text", "dates", "places", "vocabulary", "coding"],
  chronicle: ["text", "dates", "places", "vocabulary", "coding", "incidents"],
  log: [],
  vault: ["log"],
  timestamps: [],
  store: [],
  operations: [
    ...["text", "dates", "places", "vocabulary", "coding", "incidents", "sources"],
    ...["chronicle", "log", "vault", "timestamps", "store"],
  ],
  cli: [
    ...["text", "dates", "places", "vocabulary", "coding", "incidents", "sources", "messages"],
    ...["chronicle", "log", "vault", "timestamps", "store", "operations", "spreadsheets"],
  ],
};

const subjectOf = (module: string): string => module.split("/")[0]!;

describe("arrows between subjects", () => {
  test.each(modules)("%s", (module) => {
    const own = subjectOf(module);
    const foreign = importsOf(module)
      .map(subjectOf)
      .filter((subject) => subject !== own);
    expect(MAY_KNOW[own] ?? []).toEqual(expect.arrayContaining([...new Set(foreign)]));
  });

  test("no circle among modules", () => {
    const graph = new Map(modules.map((m) => [m, importsOf(m)]));
    const done = new Set<string>();
    const walk = (module: string, path: readonly string[]): void => {
      if (path.includes(module)) throw new Error(`circle: ${[...path, module].join(" → ")}`);
      if (done.has(module)) return;
      for (const next of graph.get(module) ?? []) walk(next, [...path, module]);
      done.add(module);
    };
    for (const module of modules) walk(module, []);
  });
});

const PURE = [
  "text",
  "dates",
  "coding",
  "incidents",
  "vocabulary",
  "places",
  "chronicle",
  "log",
  "timestamps",
  "spreadsheets",
];
test.each(modules.filter((m) => PURE.includes(subjectOf(m))))(
  "%s reaches no network and starts no process",
  (module) => {
    const source = readFileSync(join(root, module), "utf8");
    expect(source).not.toMatch(/"node:(?:net|http|https|http2|tls|dgram|dns|child_process|worker_threads)"|\bfetch\(/);
  },
);
