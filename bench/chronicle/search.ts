import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3-multiple-ciphers";
import { search } from "../../src/operations/search.ts";
import type { Reading } from "../../src/store/store.ts";
import { questionWordsOf } from "../../src/text/search-words.ts";
import { median, printTable, secondsOf } from "../measure.ts";
import { randomFrom } from "../prose.ts";
import { openLibrary, termBetween, type Vocabularies, vocabularies } from "./library.ts";
import { openMade } from "./made.ts";
import type { Opening } from "./opening.ts";

const QUESTIONS = 250;
const OPENINGS = 5;
/** Hits that `khronika search` shows. */
const LIMIT = 50;

/** Ranks of the words asked for, from the commonest. */
const KINDS: readonly (readonly [name: string, words: number, from: number, to: number])[] = [
  ["one word", 1, 60, 6_000],
  ["two words", 2, 20, 2_000],
  ["a rare word", 1, 20_000, 60_000],
  ["one of the commonest", 1, 1, 20],
  ["two of the commonest", 2, 1, 20],
];

/** Searching a large chronicle, and opening it. */
export async function benchSearch(folder: string, documents: number): Promise<void> {
  const words = await vocabularies();
  const { dir, bare, made } = await openLibrary(folder, documents, words);
  if (made !== null) console.log(`\n${documents} documents made in ${made.toFixed(0)} s`);
  benchOpening(dir);
  const chronicle = await openMade(dir);
  const index = new Database(bare);
  try {
    await benchQuestions(chronicle.store, index, documents, words);
  } finally {
    index.close();
    await chronicle.close();
  }
}

async function benchQuestions(store: Reading, bare: Database, documents: number, words: Vocabularies): Promise<void> {
  const random = randomFrom(13);
  const inBare = bare.prepare("SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?");
  // Dictionaries are opened by the first question: part of the table on opening.
  await search(store, "мова", 1);
  const rows: string[][] = [];
  for (const [name, count, from, to] of KINDS) {
    const questions = () =>
      Array.from({ length: QUESTIONS }, (_, at) => {
        const terms = words.get(["en", "ru", "uk"][at % 3]!)!;
        return Array.from({ length: count }, () => termBetween(terms, from, to, random).form).join(" ");
      });
    let hits = 0;
    const bareTimes = await times(questions(), async (question) => {
      const asked = await questionWordsOf(question);
      inBare.all([asked.map((any) => `(${any.map((word) => `"${word}"`).join(" OR ")})`).join(" AND "), LIMIT]);
    });
    const idTimes = await times(questions(), async (question) => store.search(await questionWordsOf(question), LIMIT));
    const hitTimes = await times(questions(), async (question) => {
      hits += (await search(store, question, LIMIT)).length;
    });
    rows.push([
      ...[name, (hits / QUESTIONS).toFixed(1), ...ms(idTimes), ...ms(hitTimes), "<= 25", ...ms(bareTimes)],
      (median(idTimes) / median(bareTimes)).toFixed(1),
      (median(hitTimes) / median(bareTimes)).toFixed(1),
    ]);
  }
  printTable(
    `Searching ${documents} documents in three languages, ms; ${QUESTIONS} questions each, ${LIMIT} hits at most (bare: the same words in FTS5 alone, no cipher; ratios of medians)`,
    [
      ...["question", "hits", "ids p50", "ids p99", "snippets p50", "snippets p99", "aim p99", "bare p50", "bare p99"],
      ...["ratio ids", "ratio snippets"],
    ],
    rows,
  );
}

/** Seconds of each question, none asked twice. */
async function times(questions: readonly string[], ask: (question: string) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (const question of questions) all.push(await secondsOf(() => ask(question)));
  return all;
}

function ms(all: readonly number[]): string[] {
  const sorted = all.toSorted((a, b) => a - b);
  return [0.5, 0.99].map((part) => (sorted[Math.floor(part * sorted.length)]! * 1000).toFixed(2));
}

/** Each in a process of its own, as from the command line; the passphrase is worked out before the clock. */
function benchOpening(dir: string): void {
  const program = fileURLToPath(new URL("opening.ts", import.meta.url));
  const runs = Array.from({ length: OPENINGS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, dir], { encoding: "utf8" });
    if (status !== 0) throw new Error(`Cannot open the chronicle: ${stderr}`);
    return JSON.parse(stdout) as Opening;
  });
  const of = (key: keyof Opening) => median(runs.map((run) => run[key])).toFixed(1);
  printTable(
    `Opening it, median of ${OPENINGS} processes`,
    ["", "ms", "MB held after"],
    [
      ["open, without Argon2id", of("open"), of("openMb")],
      ["first question: dictionaries are opened", of("first"), of("firstMb")],
      ["second question", of("second"), of("secondMb")],
      ["close", of("close"), ""],
      ["a bare process", "", of("bareMb")],
    ],
  );
}
