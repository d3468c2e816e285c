import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { append } from "../../src/operations/append.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import type { StoredEntry } from "../../src/store/store.ts";
import { type Cost, costOf, medianCost, printTable } from "../measure.ts";
import { incidentBody, onNew } from "./made.ts";

const ROUNDS = 5;
const SINGLE = 600;
const BATCH = 1_000;
const BATCHES = 12;

interface Appender {
  /** Work that appends so many entries in each of so many transactions. */
  prepare(transactions: number, entries: number): Promise<() => Promise<void>>;
}

/** Appends a second, one entry a transaction and 1,000: the chronicle's own way beside rows of the same bytes in bare tables. */
export async function benchAppends(folder: string): Promise<void> {
  await onNew(folder, "appends", async (chronicle) => {
    const own = ownAppender(chronicle);
    await (await own.prepare(1, BATCH))();
    const rows = await chronicle.store.entries(chronicle.log.name, 1, BATCH);
    const encrypted = bareAppender(join(folder, "encrypted.db"), rows, randomBytes(32));
    const plain = bareAppender(join(folder, "plain.db"), rows, null);
    const all = [own, encrypted, plain];
    const single = await rates(all, SINGLE, 1);
    const batched = await rates(all, BATCHES, BATCH);
    const row = (name: string, aim: string, [ours, cipher, bare]: readonly Rate[]) => [
      ...[
        name,
        ours!.clock.toFixed(0),
        aim,
        ours!.processor.toFixed(0),
        cipher!.clock.toFixed(0),
        bare!.clock.toFixed(0),
      ],
      ...[(ours!.clock / cipher!.clock).toFixed(2), (ours!.clock / bare!.clock).toFixed(2)],
    ];
    printTable(
      `Appends a second: signed, folded into views, flushed; median of ${ROUNDS} rounds (bare: the same bytes as a row, WAL, synchronous=FULL)`,
      [
        "entries a transaction",
        "appends/s",
        "aim",
        "a second of processor",
        "bare, cipher",
        "bare, none",
        "ratio",
        "ratio to none",
      ],
      [row("1", ">= 1500", single), row(String(BATCH), ">= 40000", batched)],
    );
  });
}

/** Entries a second, by the clock and of the processor. */
interface Rate {
  readonly clock: number;
  readonly processor: number;
}

/** In turns, so that what else the machine does falls on all of them. */
async function rates(all: readonly Appender[], transactions: number, entries: number): Promise<Rate[]> {
  const costs = all.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, appender] of all.entries())
      costs[index]!.push(await costOf(await appender.prepare(transactions, entries)));
  return costs.map(medianCost).map(({ seconds, processor }) => ({
    clock: (transactions * entries) / seconds,
    processor: (transactions * entries) / processor,
  }));
}

function ownAppender(chronicle: Chronicle): Appender {
  let next = 0;
  return {
    async prepare(transactions, entries) {
      const batches = Array.from({ length: transactions }, () =>
        Array.from({ length: entries }, () => incidentBody(next++)),
      );
      return async () => {
        for (const bodies of batches) await chronicle.store.transaction((tx) => append(tx, chronicle, bodies));
      };
    },
  };
}

/** The least that it takes: rows of the same bytes through a prepared statement. */
function bareAppender(file: string, rows: readonly StoredEntry[], key: Buffer | null): Appender {
  const database = new Database(file);
  if (key) {
    database.pragma("cipher='aegis'");
    database.key(Buffer.concat([Buffer.from("raw:"), key]));
  }
  for (const pragma of ["locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"]) database.pragma(pragma);
  database.exec("CREATE TABLE entries (number INTEGER PRIMARY KEY, commitment BLOB, salt BLOB, content TEXT)");
  const statement = database.prepare("INSERT INTO entries (commitment, salt, content) VALUES (?, ?, ?)");
  const insert = (at: number) => {
    const { commitment, salt, content } = rows[at % rows.length]!;
    statement.run([commitment, salt, content]);
  };
  return {
    async prepare(transactions, entries) {
      return async () => {
        for (let i = 0; i < transactions; i++)
          database.transaction(() => {
            for (let row = 0; row < entries; row++) insert(row);
          })();
      };
    },
  };
}
