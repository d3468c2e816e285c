/** Each brings the tables from the format before it to its own (format 1 is the first). A migration that was released never changes. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE logs (log TEXT PRIMARY KEY, size INTEGER NOT NULL, edge BLOB NOT NULL, clock INTEGER NOT NULL, checkpoint TEXT NOT NULL,
    is_own INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE entries (log TEXT NOT NULL, number INTEGER NOT NULL, commitment BLOB NOT NULL, salt BLOB, content TEXT,
    PRIMARY KEY (log, number)) WITHOUT ROWID;
  CREATE TABLE subjects (subject TEXT NOT NULL, log TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (subject, log, number)) WITHOUT ROWID;
  CREATE TABLE views (kind TEXT NOT NULL, id TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE texts (position INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, text TEXT NOT NULL, lemmas TEXT NOT NULL);
  CREATE TABLE document_keys (document TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE batches (batch TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE identities (document TEXT PRIMARY KEY, batch TEXT NOT NULL, box BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE found USING fts5(lemmas, content='texts', content_rowid='position', detail=none,
    tokenize="unicode61 remove_diacritics 0 tokenchars '-'''");
  -- Words of an erased document would else stay in the index until its parts are merged.
  INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
  CREATE TRIGGER texts_in AFTER INSERT ON texts BEGIN
    INSERT INTO found (rowid, lemmas) VALUES (new.position, new.lemmas);
  END;
  CREATE TRIGGER texts_out AFTER DELETE ON texts BEGIN
    INSERT INTO found (found, rowid, lemmas) VALUES ('delete', old.position, old.lemmas);
  END;
  `,
];
