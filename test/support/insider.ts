// Somebody who holds all keys of a chronicle and changes its store by hand, past the program.
import Database from "better-sqlite3-multiple-ciphers";
import { type PlacedEntry, subjectsOf } from "../../src/chronicle/entry.ts";
import { canonicalJson } from "../../src/log/canonical-json.ts";
import { commitmentOf, leafHash } from "../../src/log/leaf.ts";
import { appendAll, emptyRange, rootOf } from "../../src/log/range.ts";
import { opened, refreshViews } from "../../src/operations/append.ts";
import { edgeOf } from "../../src/operations/edge.ts";
import { storePath } from "../../src/operations/open.ts";
import { openOwnLog } from "../../src/operations/own-log.ts";
import { writeSealedHead } from "../../src/operations/sealed-head.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { deriveKey } from "../../src/vault/keys.ts";
import type { SecretKey } from "../../src/vault/protected.ts";
import type { Chance } from "./random.ts";

/** Works on the tables of a closed chronicle. */
export function inTables(dir: string, root: SecretKey, work: (tables: Database) => void): void {
  const key = deriveKey(root, "database");
  const tables = new Database(storePath(dir));
  try {
    tables.pragma("cipher='aegis'");
    tables.key(Buffer.concat([Buffer.from("raw:"), key.reveal()]));
    work(tables);
  } finally {
    tables.close();
    key.wipe();
  }
}

const MANY = 1_000_000;

/** Makes edge, checkpoint, views and sealed head what the entries that are there now call for, with the real keys. */
export async function signAnew(dir: string, root: SecretKey): Promise<void> {
  const [key, headKey] = [deriveKey(root, "database"), deriveKey(root, "head")];
  const store = await openSqliteStore(storePath(dir), key.reveal(), { create: false });
  try {
    const log = await openOwnLog(store);
    const head = (await store.heads()).find(({ isOwn }) => isOwn)!;
    const entries = await store.entries(log.name, 0, MANY);
    const range = appendAll(
      emptyRange(),
      entries.map(({ commitment }) => leafHash(commitment)),
    );
    const placed = entries.flatMap((entry) => opened(entry) ?? []);
    const clock = Math.max(0, ...placed.map(({ entry }) => entry.clock));
    await store.transaction(async (tx) => {
      const checkpoint = log.sign(range.size, rootOf(range));
      await tx.putHead({ ...head, size: range.size, edge: edgeOf(range), clock, checkpoint });
      await refreshViews(tx, await allSubjects(tx, placed));
    });
    await writeSealedHead(dir, headKey, store);
  } finally {
    await store.close();
    for (const one of [key, headKey]) one.wipe();
  }
}

/** Those of views that are there, too: where nothing is said of them any more they must go. */
async function allSubjects(
  tx: Parameters<typeof refreshViews>[0],
  placed: readonly PlacedEntry[],
): Promise<Set<string>> {
  const shown = [...(await tx.views("document", "", MANY)), ...(await tx.views("incident", "", MANY))];
  return new Set([...shown.map(({ id }) => id), ...placed.flatMap(({ entry }) => subjectsOf(entry.body))]);
}

interface Row {
  readonly log: string;
  readonly number: number;
  readonly content: string;
}

/** Entries that have their content, in their order. */
export const rowsOf = (tables: Database): Row[] =>
  tables.prepare("SELECT log, number, content FROM entries WHERE content IS NOT NULL ORDER BY number").all([]) as Row[];

/** Puts other content in the place of an entry's, with a leaf that commits to it. */
export function overwrite(tables: Database, { log, number }: Row, content: string, salt: Uint8Array): void {
  const leaf = commitmentOf(salt, Buffer.from(content));
  tables
    .prepare("UPDATE entries SET content = ?, salt = ?, commitment = ? WHERE log = ? AND number = ?")
    .run([content, salt, leaf, log, number]);
}

/** The content with another time, author, or word in it: still an entry. */
export function retold(content: string, chance: Chance): string {
  const entry = JSON.parse(content) as { at: string; by: string; body: Record<string, unknown> };
  const kind = chance.below(3);
  if (kind === 0) entry.at = new Date(Date.parse(entry.at) - 1000 * (1 + chance.below(1000))).toISOString();
  else if (kind === 1) entry.by = `${entry.by}x`;
  else {
    const words = ["reason", "rules", "suffix"].find((name) => typeof entry.body[name] === "string");
    if (words) entry.body[words] = `${entry.body[words]}!`;
    else entry.by = `x${entry.by}`;
  }
  return canonicalJson(entry as never);
}

const TABLES: Readonly<Record<string, readonly string[]>> = {
  logs: ["log"],
  entries: ["log", "number"],
  subjects: ["subject", "log", "number"],
  views: ["kind", "id"],
  texts: ["position"],
  document_keys: ["document"],
  batches: ["batch"],
  identities: ["document"],
  settings: ["name"],
};
export const TABLE_NAMES = Object.keys(TABLES);

/** Changes one value of one row, takes a row away, or puts one more beside it. @returns What was done; null where it came to nothing. */
export function alterRow(tables: Database, table: string, chance: Chance): string | null {
  const keys = TABLES[table]!;
  const rows = tables.prepare(`SELECT * FROM ${table} ORDER BY ${keys.join(", ")}`).all([]) as Record<
    string,
    unknown
  >[];
  const row = chance.pick(rows);
  const where = keys.map((key) => `${key} = ?`).join(" AND ");
  const at = keys.map((key) => row[key]);
  const kind = chance.below(10);
  if (kind === 0) {
    tables.prepare(`DELETE FROM ${table} WHERE ${where}`).run(at);
    return `${table}: row away`;
  }
  if (kind === 1) {
    const copy = { ...row, [keys.at(-1)!]: otherValue(row[keys.at(-1)!], chance, false) };
    const names = Object.keys(copy);
    const { changes } = tables
      .prepare(`INSERT OR IGNORE INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`)
      .run(Object.values(copy));
    return changes === 1 ? `${table}: row more` : null;
  }
  const column = chance.pick(Object.keys(row));
  const canBeNull = table === "entries" && (column === "salt" || column === "content");
  const { changes } = tables
    .prepare(`UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${where}`)
    .run([otherValue(row[column], chance, canBeNull), ...at]);
  return changes === 1 ? `${table}: ${column}` : null;
}

function otherValue(value: unknown, chance: Chance, canBeNull: boolean): unknown {
  if (canBeNull && value !== null && chance.below(4) === 0) return null;
  if (value === null) return canBeNull && chance.below(2) === 0 ? "{}" : Buffer.alloc(32, chance.below(256));
  if (typeof value === "number") return value + 1 + chance.below(5);
  if (typeof value === "string") {
    const at = chance.below(value.length);
    const letter = String.fromCharCode(97 + chance.below(26));
    const changed = `${value.slice(0, at)}${letter}${value.slice(at + 1)}`;
    return changed === value || chance.below(4) === 0 ? `${value}${letter}` : changed;
  }
  const bytes = Buffer.from(value as Uint8Array);
  if (bytes.length === 0) return Buffer.from([1]);
  if (chance.below(4) === 0) return bytes.subarray(0, chance.below(bytes.length));
  bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8);
  return bytes;
}
