import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { documentIdOf } from "../../src/chronicle/document-id.ts";
import type { Body } from "../../src/chronicle/entry.ts";
import { append } from "../../src/operations/append.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { sha256Of } from "../../src/operations/sha256.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { secondsOf } from "../measure.ts";
import { randomFrom } from "../prose.ts";
import { makeChronicle, openMade } from "./made.ts";
import { type Term, vocabularyOf } from "./vocabulary.ts";

const LANGUAGES = ["en", "ru", "uk"] as const;
const VOCABULARY = 60_000;
const AT_ONCE = 1_000;
const WORDS = { least: 80, most: 320, sentence: 14 };

export type Vocabularies = ReadonlyMap<string, readonly Term[]>;

export async function vocabularies(): Promise<Vocabularies> {
  const random = randomFrom(5);
  const all = new Map<string, Term[]>();
  for (const language of LANGUAGES) all.set(language, await vocabularyOf(language, VOCABULARY, random));
  return all;
}

/** A word of a rank between two, each next rank rarer by Zipf's law. */
export function termBetween(terms: readonly Term[], from: number, to: number, random: () => number): Term {
  return terms[Math.floor(from * (to / from) ** random()) - 1]!;
}

/** A large chronicle, and beside it the same words in a bare index without a cipher. */
export interface Library {
  readonly dir: string;
  readonly bare: string;
}

/** Takes the library that was made in this folder before, or makes it. @returns In `made` seconds, null where it was there. */
export async function openLibrary(
  folder: string,
  documents: number,
  words: Vocabularies,
): Promise<Library & { made: number | null }> {
  const paths = { dir: join(folder, `library-${documents}`), bare: join(folder, `library-${documents}.db`) };
  const whole = join(folder, `library-${documents}.whole`);
  // One of other tables or search words would not be what the program makes today.
  const made = sha256Of(Buffer.from(JSON.stringify([MIGRATIONS, [...words]])));
  if (existsSync(whole) && readFileSync(whole, "utf8") === made) return { ...paths, made: null };
  for (const leftover of [paths.dir, paths.bare]) rmSync(leftover, { recursive: true, force: true });
  await makeChronicle(paths.dir);
  const chronicle = await openMade(paths.dir);
  const took = await secondsOf(() => fill(chronicle, paths.bare, documents, words)).finally(() => chronicle.close());
  writeFileSync(whole, made);
  return { ...paths, made: took };
}

async function fill(chronicle: Chronicle, bare: string, documents: number, words: Vocabularies): Promise<void> {
  const database = new Database(bare);
  database.exec("CREATE VIRTUAL TABLE found USING fts5(lemmas, content='', detail=none)");
  const insert = database.prepare("INSERT INTO found (lemmas) VALUES (?)");
  const random = randomFrom(9);
  for (let from = 0; from < documents; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, documents - from) }, (_, at) => {
      const language = LANGUAGES[(from + at) % LANGUAGES.length]!;
      return { ...generated(words.get(language)!, random), language, name: `document ${from + at}` };
    });
    await chronicle.store.transaction(async (tx) => {
      const bodies = batch.map(bodyOf);
      for (const [at, { text, lemmas }] of batch.entries())
        await tx.putText({ document: bodies[at]!.document, text, lemmas });
      await append(tx, chronicle, bodies);
    });
    database.transaction(() => {
      for (const { lemmas } of batch) insert.run([lemmas]);
    })();
  }
  database.close();
}

/** Text of common and rare words as texts have them, without their meaning. */
function generated(terms: readonly Term[], random: () => number): { text: string; lemmas: string } {
  const length = Math.floor(WORDS.least * (WORDS.most / WORDS.least) ** random());
  const drawn = Array.from({ length }, () => termBetween(terms, 1, terms.length, random));
  const sentences: string[] = [];
  for (let at = 0; at < length; at += WORDS.sentence) {
    const sentence = drawn
      .slice(at, at + WORDS.sentence)
      .map(({ form }) => form)
      .join(" ");
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return { text: sentences.join(" "), lemmas: [...new Set(drawn.flatMap(({ lemmas }) => lemmas))].join(" ") };
}

function bodyOf({ text, language, name }: { text: string; language: string; name: string }) {
  const bytes = Buffer.from(text);
  const sha256 = sha256Of(bytes);
  return {
    ...{ kind: "document.added", document: documentIdOf(sha256), sha256, bytes: bytes.length, suffix: ".txt" },
    meta: { name, language, outlet: "Bench", published: "2024-05-06", url: null, title: null },
    capture: { method: "file", tool: "bench", version: "1" },
    text: { sha256, characters: text.length, language },
  } as const satisfies Body;
}
