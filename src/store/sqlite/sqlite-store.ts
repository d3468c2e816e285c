import Database from "better-sqlite3-multiple-ciphers";
import { type ExpressionBuilder, Kysely, SqliteDialect, sql, type Transaction } from "kysely";
import {
  type Alternatives,
  type LogHead,
  type Reading,
  type Store,
  type StoredEntry,
  StoreError,
  type Writing,
} from "../store.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { Schema } from "./schema.ts";

const CACHE_KIB = 256 * 1024;
/** SQLite takes 32,766 parameters a statement; this many rows of the widest table stay far below. */
const ROWS_A_STATEMENT = 500;

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
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    ...readingOf(database),
    transaction<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
      // One connection: transactions wait for each other.
      const run = queue.then(() =>
        database
          .transaction()
          .execute((tx) => work(writingOf(tx)))
          .catch((error) => {
            throw faultOf(error);
          }),
      );
      queue = run.catch(() => undefined);
      return run;
    },
    async selfCheck() {
      const faults: string[] = [];
      for (const row of raw.pragma("integrity_check") as { integrity_check: string }[])
        if (row.integrity_check !== "ok") faults.push("pages");
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
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return new StoreError("in use", error);
  if (code === "SQLITE_NOTADB") return new StoreError("wrong key", error);
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_IOERR_DATA") return new StoreError("damaged", error);
  if (code === "SQLITE_FULL") return new StoreError("disk full", error);
  if (code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN"))
    return new StoreError("cannot write", error);
  return error;
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
      for (const some of parts(subjects)) {
        const rows = await db
          .selectFrom("subjects")
          .innerJoin("entries", (join) =>
            join.onRef("entries.log", "=", "subjects.log").onRef("entries.number", "=", "subjects.number"),
          )
          .select(["subjects.subject", "entries.log", "entries.number", "commitment", "salt", "content"])
          .where("subjects.subject", "in", some)
          .execute();
        for (const { subject, ...entry } of rows) about.get(subject)!.push(entry);
      }
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

function parts<T>(rows: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) all.push(rows.slice(at, at + ROWS_A_STATEMENT));
  return all;
}

function writingOf(db: Transaction<Schema>): Writing {
  return {
    ...readingOf(db),
    async addEntries(entries) {
      for (const some of parts(entries))
        await db
          .insertInto("entries")
          .values(some.map(({ subjects: _, ...entry }) => entry))
          .execute();
      const about = entries.flatMap(({ subjects, log, number }) =>
        subjects.map((subject) => ({ subject, log, number })),
      );
      for (const some of parts(about)) await db.insertInto("subjects").values(some).execute();
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
      const gone = views.filter((view) => view.data === null);
      for (const { kind, id } of gone)
        await db.deleteFrom("views").where("kind", "=", kind).where("id", "=", id).execute();
      const kept = views.flatMap(({ kind, id, data }) => (data === null ? [] : [{ kind, id, data }]));
      const latest = (eb: ExpressionBuilder<Schema & { excluded: Schema["views"] }, "views" | "excluded">) => ({
        data: eb.ref("excluded.data"),
      });
      for (const some of parts(kept))
        await db
          .insertInto("views")
          .values(some)
          .onConflict((conflict) => conflict.columns(["kind", "id"]).doUpdateSet(latest as never))
          .execute();
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
      await db
        .insertInto("identities")
        .values(own)
        .onConflict((c) => c.column("document").doUpdateSet(own))
        .execute();
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
      for (const { log, number } of entries)
        await db
          .updateTable("entries")
          .set({ salt: null, content: null })
          .where("log", "=", log)
          .where("number", "=", number)
          .execute();
    },
    async destroyDocument(document) {
      for (const table of ["texts", "document_keys", "identities"] as const)
        await db.deleteFrom(table).where("document", "=", document).execute();
    },
  };
}
