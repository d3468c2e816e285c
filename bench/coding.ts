// Throughput of the coder beside a bare scan of the same bytes, growth, hostile inputs, memory of a long run, cold start.
//   node bench/coding.ts [--mb N]      N megabytes per row (6); growth is followed up to so many
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
import { median, peakMb, printTable, seconds, slopeOf } from "./measure.ts";
import { documentOf, type Generated, poolsOf, randomFrom } from "./prose.ts";

const { values } = parseArgs({ options: { mb: { type: "string", default: "6" } } });
const TOTAL_MB = Number(values.mb);
const DOCUMENT_CHARACTERS = 4000;
const LANGUAGES = ["en", "ru", "uk"];
const TEXTS = [
  ["dense", true],
  ["ordinary", false],
] as const;

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

interface Throughput {
  readonly bytes: number;
  readonly documents: number;
  readonly claims: number;
  readonly coding: number;
  readonly scanning: number;
}

function throughput(mb: number, isDense: boolean): Throughput {
  let [bytes, count, claims, coding, scanning] = [0, 0, 0, 0, 0];
  for (const document of documents(mb, isDense)) {
    bytes += Buffer.byteLength(document.text);
    count++;
    coding += seconds(() => {
      claims += coded(document);
    });
    scanning += seconds(() => {
      automata.get(document.language)!.scan(document.text);
    });
  }
  return { bytes, documents: count, claims, coding, scanning };
}

/** Figures per text of different total size; the largest is the throughput proper. */
function benchThroughput(): void {
  // Everything once before the clock, as in a long run.
  throughput(0.5, true);
  const sizes = [TOTAL_MB / 16, TOTAL_MB / 4, TOTAL_MB];
  const rows = TEXTS.map(([name, isDense]) => {
    const runs = sizes.map((mb) => throughput(mb, isDense));
    const { bytes, documents, claims, coding, scanning } = runs.at(-1)!;
    return [
      name,
      (bytes / 1e6 / coding).toFixed(2),
      isDense ? ">= 1.5" : ">= 3",
      (documents / coding).toFixed(0),
      (bytes / 1e6 / scanning).toFixed(1),
      (coding / scanning).toFixed(1),
      String(claims),
      slopeOf(
        runs.map((run) => run.bytes),
        runs.map((run) => run.coding),
      ).toFixed(2),
      peakMb().toFixed(0),
    ];
  });
  printTable(
    `Throughput, one core, ${TOTAL_MB} MB of UTF-8 in three languages (slope: growth of time with the text, 1 is linear)`,
    ["text", "MB/s", "aim", "documents/s", "bare scan MB/s", "times slower", "claims", "slope", "peak MB"],
    rows,
  );
}

/** One long document instead of many: no step may compare each sentence with each. */
function benchLength(): void {
  const sizes = [20_000, 80_000, 320_000];
  const rows = TEXTS.map(([name, isDense]) => {
    const times = sizes.map((size) => {
      const document = documentOf(pools.get("ru")!, "ru", size, isDense, randomFrom(size));
      return Math.min(...[1, 2].map(() => seconds(() => coded(document))));
    });
    return [name, ...times.map((t) => `${(t * 1000).toFixed(0)} ms`), slopeOf(sizes, times).toFixed(2)];
  });
  printTable("One document of so many characters", ["text", ...sizes.map(String), "slope"], rows);
}

/** What an enemy might send: each is coded once, beside ordinary prose of the same size. */
function benchHostile(): void {
  const ordinary = documentOf(pools.get("ru")!, "ru", 1_000_000, false, randomFrom(1)).text;
  const perMb = seconds(() => coded({ text: ordinary, language: "ru" })) / (Buffer.byteLength(ordinary) / 1e6);
  const hostile: readonly (readonly [string, string])[] = [
    ["1 MB without a full stop", "слово ".repeat(90_000)],
    ["100,000 times a trigger", "задержали ".repeat(100_000)],
    ["100,000 triggers, each a sentence", "Задержали. ".repeat(100_000)],
    ["100,000 quotes within each other", `${"«".repeat(50_000)}задержали${"»".repeat(50_000)}`],
    ["1 MB of digits", "1234567890".repeat(100_000)],
    ["1 MB of numbers", "12.05.2024 1,234 ".repeat(60_000)],
    ["20,000 datelines", "МОСКВА, 5 мая. ".repeat(20_000)],
    ["1 MB of one letter", "а".repeat(500_000)],
  ];
  const rows = hostile.map(([name, text]) => {
    const took = seconds(() => coded({ text, language: "ru" }));
    const mb = Buffer.byteLength(text) / 1e6;
    return [name, mb.toFixed(2), (took * 1000).toFixed(0), (took / (perMb * mb)).toFixed(1)];
  });
  printTable("Hostile inputs", ["input", "MB", "ms", "times ordinary prose of that size"], rows);
}

const program = fileURLToPath(new URL("../bin/khronika", import.meta.url));
/** Loaded into the program under measure: says on stderr how much memory it held at most. */
const MEMORY_PROBE = `data:text/javascript,process.on("exit",()=>console.error("peak-kb="+process.resourceUsage().maxRSS))`;

/** Runs Node to its end and gives back what it said on stderr. */
function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Cannot run "${args.join(" ")}": ${stderr}`);
  return stderr;
}

/** The command over folders of few and of many files: memory may not grow with their number. */
function benchMemory(folder: string): void {
  const counts = [100, 400, 1600];
  const random = randomFrom(11);
  const rows = counts.map((count) => {
    const within = mkdtempSync(join(folder, "files-"));
    for (let i = 0; i < count; i++) {
      const language = LANGUAGES[i % LANGUAGES.length]!;
      const { text } = documentOf(pools.get(language)!, language, DOCUMENT_CHARACTERS, false, random);
      writeFileSync(join(within, `${i}.txt`), text);
    }
    const stderr = run(["--import", MEMORY_PROBE, program, "code", "--json", within]);
    return [String(count), (Number(/peak-kb=(\d+)/.exec(stderr)?.[1]) / 1024).toFixed(0)];
  });
  printTable("Memory of `khronika code` over so many files of 4000 characters", ["files", "peak MB"], rows);
}

function benchStart(folder: string): void {
  const page = join(folder, "page.txt");
  writeFileSync(page, documentOf(pools.get("ru")!, "ru", 3000, true, randomFrom(3)).text);
  const start = (args: readonly string[]) => median(Array.from({ length: 7 }, () => seconds(() => run(args)))) * 1000;
  const own = start([program, "code", "--json", page]);
  const bare = start(["-e", "0"]);
  printTable(
    "One page from a cold start, median of 7",
    ["program", "ms", "limit", "times a bare start"],
    [
      ["khronika code", own.toFixed(0), "300", (own / bare).toFixed(1)],
      ["node -e 0", bare.toFixed(0), "", "1.0"],
    ],
  );
}

benchThroughput();
benchLength();
benchHostile();
const folder = mkdtempSync(join(tmpdir(), "khronika-bench-"));
try {
  benchMemory(folder);
  benchStart(folder);
} finally {
  rmSync(folder, { recursive: true });
}
