// Throughput of the coder beside a bare scan of the same bytes, growth, hostile inputs, cold start.
//   node bench/coding.ts [--mb N]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { codeDocument } from "../src/coding/code.ts";
import { readLexicon } from "../src/coding/lexicon.ts";
import { lexiconFiles } from "../src/coding/lexicons.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import { automatonOf } from "./aho-corasick.ts";
import { documentOf, type Generated, poolsOf, randomFrom } from "./prose.ts";

const { values } = parseArgs({ options: { mb: { type: "string", default: "6" } } });
const TOTAL_MB = Number(values.mb);
const DOCUMENT_CHARACTERS = 4000;
const LANGUAGES = ["en", "ru", "uk"];

const gazetteer = openGazetteer();
const triggers = new Map(LANGUAGES.map((language) => [language, triggersOf(language)]));
const automata = new Map([...triggers].map(([language, words]) => [language, automatonOf(words)]));
const pools = poolsOf((word, language) => [...(triggers.get(language) ?? [])].some((t) => word.startsWith(t)));

/** First words of all patterns that name acts, sets written out. */
function triggersOf(language: string): Set<string> {
  const { entries, sets } = readLexicon(lexiconFiles(language));
  const words = entries
    .filter((e) => e.kind === "act")
    .flatMap((e) => e.pattern.steps[0]!.words)
    .flatMap((w) => (w.startsWith("<") ? sets.get(w.slice(1, -1))! : [w]));
  return new Set(words.map((w) => w.replace(/\*$/, "")).filter((w) => w.length > 2));
}

function* documents(mb: number, isDense: boolean): Generator<Generated> {
  const random = randomFrom(7);
  for (let bytes = 0, i = 0; bytes < mb * 1e6; i++) {
    const language = LANGUAGES[i % LANGUAGES.length]!;
    const made = documentOf(pools.get(language)!, language, DOCUMENT_CHARACTERS, isDense, random);
    bytes += Buffer.byteLength(made.text);
    yield made;
  }
}

const coded = ({ text, language }: Generated): number =>
  codeDocument(
    { text, sha256: "", meta: { id: "b", language, outlet: "B", published: "2024-05-06", url: null, title: null } },
    gazetteer,
  ).claims.length;

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** Everything once before the clock, as in a long run. */
for (const document of documents(0.5, true)) coded(document);

console.log("throughput, one core        MB/s   documents/s   bare scan MB/s   ratio   claims   peak memory MB");
for (const [name, isDense] of [
  ["dense", true],
  ["ordinary", false],
] as const) {
  let bytes = 0;
  let count = 0;
  let claims = 0;
  let coding = 0;
  let scanning = 0;
  for (const document of documents(TOTAL_MB, isDense)) {
    bytes += Buffer.byteLength(document.text);
    count++;
    coding += seconds(() => {
      claims += coded(document);
    });
    scanning += seconds(() => {
      automata.get(document.language)!.scan(document.text);
    });
  }
  const rate = bytes / 1e6 / coding;
  const bare = bytes / 1e6 / scanning;
  console.log(
    name.padEnd(24),
    rate.toFixed(2).padStart(7),
    (count / coding).toFixed(0).padStart(13),
    bare.toFixed(1).padStart(16),
    (bare / rate).toFixed(1).padStart(7),
    String(claims).padStart(8),
    (process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(16),
  );
}

console.log("\ngrowth with the length of one document (log-log slope, 1 is linear)");
const sizes = [20_000, 80_000, 320_000];
for (const isDense of [true, false]) {
  const times = sizes.map((size) => {
    const document = documentOf(pools.get("ru")!, "ru", size, isDense, randomFrom(size));
    return Math.min(...[1, 2].map(() => seconds(() => coded(document))));
  });
  const slope = Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);
  console.log(
    isDense ? "dense" : "ordinary",
    times.map((t, i) => `${sizes[i]}: ${(t * 1000).toFixed(0)} ms`).join(", "),
    `slope ${slope.toFixed(2)}`,
  );
}

console.log("\nhostile inputs                              ms");
const hostile: [string, string][] = [
  ["1 MB without a full stop", `${"слово ".repeat(170_000)}`],
  ["100,000 times a trigger", "задержали ".repeat(100_000)],
  ["100,000 opening quotes", `${"«".repeat(100_000)} задержали`],
  ["20,000 datelines", "МОСКВА, 5 мая. ".repeat(20_000)],
];
for (const [name, text] of hostile)
  console.log(name.padEnd(36), (seconds(() => coded({ text, language: "ru" })) * 1000).toFixed(0).padStart(9));

const folder = mkdtempSync(join(tmpdir(), "khronika-bench-"));
const page = documentOf(pools.get("ru")!, "ru", 3000, true, randomFrom(3)).text;
writeFileSync(join(folder, "page.txt"), page);
const starts = Array.from({ length: 7 }, () =>
  seconds(() => {
    spawnSync(process.execPath, [
      fileURLToPath(new URL("../bin/khronika", import.meta.url)),
      "code",
      "--json",
      join(folder, "page.txt"),
    ]);
  }),
).sort((a, b) => a - b);
const bare = Array.from({ length: 7 }, () => seconds(() => spawnSync(process.execPath, ["-e", "0"]))).sort(
  (a, b) => a - b,
);
rmSync(folder, { recursive: true });
console.log(
  `\none page from a cold start: median ${(starts[3]! * 1000).toFixed(0)} ms; an empty Node program ${(bare[3]! * 1000).toFixed(0)} ms; ratio ${(starts[3]! / bare[3]!).toFixed(1)}`,
);
