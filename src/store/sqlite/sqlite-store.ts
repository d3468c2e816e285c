import Database from "better-sqlite3-multiple-ciphers";
import { Kysely, SqliteDialect, sql, type Transaction } from "kysely";
import {
  type Alternatives,
  type LogHead,
  type Reading,
  type Sizes,
  type Store,
  type StoredEntry,
  StoreError,
  type Writing,
} from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Schema } from "./schema.ts";
import { type Statements, statementsOf } from "./statements.ts";

const CACHE_KIB = 256 * 1024;
/** Of changes that wait in the journal to be moved over: the pages that change again and again move once for many transactions. */
const JOURNAL_PAGES = 8_000;

/**
 * Opens a chronicle's database, or makes a new one, encrypted page by page with AEGIS.
 *
 * @param key - 32 bytes; never as text, which would leave copies of it in memory.
 * @param options.migrate - Allows a store of an older format to be brought to this one, and is told from which to which.
 * @throws {@link StoreError} `wrong key`, `in use` by another process, `damaged`, `newer format`, `older format`, `unsafe settings`.
 */
export async function openSqliteStore(
  file: string,
  key: Uint8Array,
  {
    create,
    migrate: told,
  }: { readonly create: boolean; readonly migrate?: ((from: number, to: number) => void) | undefined },
): Promise<Store> {
  const raw = openEncrypted(file, key, create);
  try {
    migrate(raw, create ? () => {} : told);
  } catch (error) {
    raw.close();
    throw faultOf(error);
  }
  const statements = statementsOf(raw);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: statements }) });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    ...withTypedFaults(readingOf(database)),
    transaction<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
      // One connection: transactions wait for each other.
      const run = queue.then(() =>
        database
          .transaction()
          .execute((tx) => work(writingOf(tx, statements)))
          .catch((error) => {
            throw faultOf(error);
          }),
      );
      queue = run.catch(() => undefined);
      return run;
    },
    async selfCheck() {
      // What lies on damaged pages cannot be asked any further.
      if (!hasSoundPages(raw)) return ["pages"];
      const faults: string[] = [];
      try {
        raw.exec("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)");
      } catch {
        faults.push("search words");
      }
      return faults;
    },
    async close() {
      await queue;
      await database.destroy();
      // Kysely closes only what it has used.
      raw.close();
    },
  };
}

/** A database that nobody else can open until it is released. */
export interface Held {
  /**
   * Writes a copy under the same key, without freed pages. The file must not be copied in any other way: closing it, wherever in this
   * process, would end the hold (POSIX locks belong to the process).
   */
  copyTo(file: string): void;
  release(): void;
}

/** @throws {@link StoreError} as {@link openSqliteStore}. */
export function holdSqlite(file: string, key: Uint8Array): Held {
  const raw = openEncrypted(file, key, false);
  return {
    copyTo(copy) {
      try {
        raw.prepare("VACUUM INTO ?").run([copy]);
      } catch (error) {
        throw faultOf(error);
      }
    },
    release: () => raw.close(),
  };
}

/** Gives the database another key; all pages are written anew. */
export function rekeySqlite(file: string, oldKey: Uint8Array, newKey: Uint8Array): void {
  const raw = openEncrypted(file, oldKey, false);
  try {
    // Freed pages would keep what they held, under the key that is to go.
    raw.exec("VACUUM");
    raw.rekey(rawKey(newKey));
    raw.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    throw faultOf(error);
  } finally {
    raw.close();
  }
}

function rawKey(key: Uint8Array): Buffer {
  if (key.length !== 32) throw new RangeError("A database key has 32 bytes");
  return Buffer.concat([Buffer.from("raw:"), key]);
}

function openEncrypted(file: string, key: Uint8Array, create: boolean): Database {
  let raw: Database;
  try {
    raw = new Database(file, { fileMustExist: !create, timeout: 0 });
  } catch (error) {
    throw faultOf(error);
  }
  const bytes = rawKey(key);
  try {
    raw.pragma("cipher='aegis'");
    raw.key(bytes);
    raw.pragma("temp_store=MEMORY");
    // A second process gets "in use" at once instead of waiting or reading half of a change.
    raw.pragma("locking_mode=EXCLUSIVE");
    raw.pragma("journal_mode=WAL");
    raw.pragma("synchronous=FULL");
    raw.pragma(`wal_autocheckpoint=${JOURNAL_PAGES}`);
    raw.pragma("secure_delete=ON");
    raw.pragma(`cache_size=-${CACHE_KIB}`);
    raw.exec("BEGIN IMMEDIATE; COMMIT");
    const isSafe =
      raw.pragma("temp_store", { simple: true }) === 2 && raw.pragma("cipher", { simple: true }) === "aegis";
    if (!isSafe) throw new StoreError("unsafe settings");
    return raw;
  } catch (error) {
    raw.close();
    throw faultOf(error);
  } finally {
    bytes.fill(0);
  }
}

function migrate(raw: Database, told?: (from: number, to: number) => void): void {
  const format = raw.pragma("user_version", { simple: true }) as number;
  if (format > MIGRATIONS.length) throw new StoreError("newer format");
  if (format === MIGRATIONS.length) return;
  if (!told) throw new StoreError("older format");
  for (let next = format; next < MIGRATIONS.length; next++)
    raw.transaction(() => {
      raw.exec(MIGRATIONS[next]!);
      raw.pragma(`user_version=${next + 1}`);
    })();
  told(format, MIGRATIONS.length);
}

function faultOf(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (error instanceof StoreError || typeof code !== "string" || !code.startsWith("SQLITE_")) return error;
  // Moved: another store took its place while it was being opened.
  if (/^SQLITE_(?:BUSY|LOCKED|READONLY_DBMOVED)/.test(code)) return new StoreError("in use", error);
  if (code === "SQLITE_NOTADB") return new StoreError("wrong key", error);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_IOERR_DATA") return new StoreError("damaged", error);
  if (code === "SQLITE_FULL") return new StoreError("disk full", error);
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN"))
    return new StoreError("cannot write", error);
  return error;
}

function hasSoundPages(raw: Database): boolean {
  try {
    const rows = raw.pragma("integrity_check") as { integrity_check: string }[];
    return rows.every((row) => row.integrity_check === "ok");
  } catch (error) {
    if ((faultOf(error) as { code?: unknown }).code === "damaged") return false;
    throw faultOf(error);
  }
}

/** A reading whose questions fail with errors of the store. */
function withTypedFaults(reading: Reading): Reading {
  const asked = Object.entries(reading).map(([name, ask]) => [
    name,
    (...about: unknown[]) =>
      (ask as (...about: unknown[]) => Promise<unknown>)(...about).catch((error) => {
        throw faultOf(error);
      }),
  ]);
  return Object.fromEntries(asked) as Reading;
}

type Connection = Kysely<Schema> | Transaction<Schema>;

function readingOf(db: Connection): Reading {
  return {
    async heads() {
      const rows = await db.selectFrom("logs").selectAll().orderBy("log").execute();
      return rows.map(({ is_own, ...row }): LogHead => ({ ...row, isOwn: is_own === 1 }));
    },
    entries: (log, from, limit) =>
      db
        .selectFrom("entries")
        .selectAll()
        .where("log", "=", log)
        .where("number", ">=", from)
        .orderBy("number")
        .limit(limit)
        .execute(),
    async entriesAbout(subjects) {
      const about = new Map<string, StoredEntry[]>(subjects.map((subject) => [subject, []]));
      // One parameter for however many subjects; CROSS JOIN keeps the loops in this order, and so the rows of a subject in that of its key.
      const { rows } = await sql<StoredEntry & { subject: string }>`
        SELECT subjects.subject, entries.log, entries.number, commitment, salt, content
        FROM json_each(${JSON.stringify([...about.keys()])}) AS asked
        CROSS JOIN subjects ON subjects.subject = asked.value
        CROSS JOIN entries ON entries.log = subjects.log AND entries.number = subjects.number`.execute(db);
      for (const { subject, ...entry } of rows) about.get(subject)!.push(entry);
      return about;
    },
    async view(kind, id) {
      const row = await db
        .selectFrom("views")
        .select("data")
        .where("kind", "=", kind)
        .where("id", "=", id)
        .executeTakeFirst();
      return row?.data ?? null;
    },
    async views(kind, after, limit) {
      const rows = await db
        .selectFrom("views")
        .select(["id", "data"])
        .where("kind", "=", kind)
        .where("id", ">", after)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ kind, ...row }));
    },
    async text(document) {
      const row = await db
        .selectFrom("texts")
        .select(["document", "text", "lemmas"])
        .where("document", "=", document)
        .executeTakeFirst();
      return row ?? null;
    },
    texts: (after, limit) =>
      db
        .selectFrom("texts")
        .select(["document", "text", "lemmas"])
        .where("document", ">", after)
        .orderBy("document")
        .limit(limit)
        .execute(),
    async documentKey(document) {
      const row = await db
        .selectFrom("document_keys")
        .select("key")
        .where("document", "=", document)
        .executeTakeFirst();
      return row?.key ?? null;
    },
    async batches() {
      const rows = await db.selectFrom("batches").selectAll().execute();
      return new Map(rows.map(({ batch, sealed }) => [batch, sealed]));
    },
    async identitiesOf(document) {
      const row = await db.selectFrom("identities").selectAll().where("document", "=", document).executeTakeFirst();
      return row ?? null;
    },
    identities: (after, limit) =>
      db.selectFrom("identities").selectAll().where("document", ">", after).orderBy("document").limit(limit).execute(),
    async setting(name) {
      const row = await db.selectFrom("settings").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value ?? null;
    },
    async settings() {
      const rows = await db.selectFrom("settings").selectAll().execute();
      return new Map(rows.map(({ name, value }) => [name, value]));
    },
    async sizes() {
      const { rows } = await sql<Sizes>`
        SELECT (SELECT count(*) FROM entries) AS entries,
          (SELECT count(*) FROM subjects) AS subjects,
          (SELECT count(*) FROM views) AS views, (SELECT count(*) FROM texts) AS texts,
          (SELECT count(*) FROM document_keys) AS documentKeys,
          (SELECT count(*) FROM identities) AS identities,
          (SELECT count(*) FROM batches WHERE batch NOT IN (SELECT batch FROM identities)) AS unusedBatches`.execute(
        db,
      );
      return rows[0]!;
    },
    async search(words, limit) {
      const question = questionOf(words);
      if (question === null) return [];
      const { rows } = await sql<{ document: string }>`
        SELECT texts.document FROM found JOIN texts ON texts.position = found.rowid
        WHERE found MATCH ${question} ORDER BY found.rowid DESC LIMIT ${limit}`.execute(db);
      return rows.map((row) => row.document);
    },
  };
}

/** What the index takes for parts of one word; must be the tokenizer's own rule. */
const PARTS = /[^\p{L}\p{N}\p{Co}'-]+/u;

/** In the words of FTS5: quoted, so that nothing a user types is an operator; null where it asks for nothing that can be found. */
function questionOf(words: readonly Alternatives[]): string | null {
  const asked = words.map((any) =>
    any.flatMap((word) => {
      const tokens = word.split(PARTS).filter((part) => part !== "");
      return tokens.length === 0 ? [] : [tokens.map((token) => `"${token}"`).join(" AND ")];
    }),
  );
  if (asked.length === 0 || asked.some((any) => any.length === 0)) return null;
  return asked.map((any) => `(${any.map((tokens) => `(${tokens})`).join(" OR ")})`).join(" AND ");
}

const ADD_ENTRY = "INSERT INTO entries (log, number, commitment, salt, content) VALUES (?, ?, ?, ?, ?)";
const ADD_SUBJECT = "INSERT INTO subjects (subject, log, number) VALUES (?, ?, ?)";
const PUT_VIEW =
  "INSERT INTO views (kind, id, data) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET data = excluded.data";
const DROP_VIEW = "DELETE FROM views WHERE kind = ? AND id = ?";

/** @param statements - Of the same connection: what goes in by the thousand does not pass through Kysely. */
function writingOf(db: Transaction<Schema>, statements: Statements): Writing {
  return {
    ...readingOf(db),
    async addEntries(entries) {
      statements.each(
        ADD_ENTRY,
        entries.map(({ log, number, commitment, salt, content }) => [log, number, commitment, salt, content]),
      );
      statements.each(
        ADD_SUBJECT,
        entries.flatMap(({ subjects, log, number }) => subjects.map((subject) => [subject, log, number])),
      );
    },
    async putHead({ isOwn, ...head }) {
      const row = { ...head, is_own: isOwn ? 1 : 0 };
      await db
        .insertInto("logs")
        .values(row)
        .onConflict((conflict) => conflict.column("log").doUpdateSet(row))
        .execute();
    },
    async putViews(views) {
      const [gone, kept] = [views.filter(({ data }) => data === null), views.filter(({ data }) => data !== null)];
      statements.each(
        DROP_VIEW,
        gone.map(({ kind, id }) => [kind, id]),
      );
      statements.each(
        PUT_VIEW,
        kept.map(({ kind, id, data }) => [kind, id, data]),
      );
    },
    async putText(text) {
      await db.deleteFrom("texts").where("document", "=", text.document).execute();
      await db.insertInto("texts").values(text).execute();
    },
    async putDocumentKey(document, key) {
      await db
        .insertInto("document_keys")
        .values({ document, key })
        .onConflict((c) => c.column("document").doUpdateSet({ key }))
        .execute();
    },
    async putBatch(batch, sealed) {
      await db
        .insertInto("batches")
        .values({ batch, sealed })
        .onConflict((c) => c.column("batch").doUpdateSet({ sealed }))
        .execute();
    },
    async putIdentities(own) {
      const before = await db
        .selectFrom("identities")
        .select("batch")
        .where("document", "=", own.document)
        .executeTakeFirst();
      await db
        .insertInto("identities")
        .values(own)
        .onConflict((c) => c.column("document").doUpdateSet(own))
        .execute();
      if (before && before.batch !== own.batch) await dropUnusedBatches(db);
    },
    async putSetting(name, value) {
      if (value === null) await db.deleteFrom("settings").where("name", "=", name).execute();
      else
        await db
          .insertInto("settings")
          .values({ name, value })
          .onConflict((c) => c.column("name").doUpdateSet({ value }))
          .execute();
    },
    async destroyEntries(entries) {
      for (const { log, number } of entries) {
        await db
          .updateTable("entries")
          .set({ salt: null, content: null })
          .where("log", "=", log)
          .where("number", "=", number)
          .execute();
        await db.deleteFrom("subjects").where("log", "=", log).where("number", "=", number).execute();
      }
    },
    async destroyDocument(document) {
      for (const table of ["texts", "document_keys", "identities"] as const)
        await db.deleteFrom(table).where("document", "=", document).execute();
      await dropUnusedBatches(db);
    },
  };
}

/** Keys that no protected words lie under any more. */
async function dropUnusedBatches(db: Transaction<Schema>): Promise<void> {
  await db
    .deleteFrom("batches")
    .where("batch", "not in", (eb) => eb.selectFrom("identities").select("batch"))
    .execute();
}
