import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Header } from "../vault/header.ts";
import type { SecretKey } from "../vault/protected.ts";
import { readBackupHeader, readBackupLines, writeBackupFile } from "./backup-file.ts";
import type { BackupLine } from "./backup-form.ts";
import { toBase64 } from "./base64.ts";
import { blobPath, readBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { entryLine } from "./entry-line.ts";
import { ChronicleError } from "./fault.ts";
import { allTexts } from "./pages.ts";
import { sha256Of } from "./sha256.ts";
import { entriesOf } from "./trees.ts";
import { keptDocument } from "./views.ts";

export interface BackedUp {
  readonly documents: number;
  readonly entries: number;
  /** Of the file. */
  readonly bytes: number;
}

const ID_BYTES = 16;

/**
 * Writes the whole chronicle into one sealed file. Every original is opened and compared with its hash while it is written; then the
 * file is read back and compared with what was written.
 *
 * @param key - Of backups, from the root key.
 * @throws {@link ChronicleError} `original is missing`, `backup is damaged`, `cannot write file`, `interrupted`.
 */
export async function backup(
  chronicle: Chronicle,
  { file, header, key }: { readonly file: string; readonly header: Header; readonly key: SecretKey },
  isStopped: () => boolean,
  progress: (lines: number) => void,
): Promise<BackedUp> {
  const id = Buffer.from(chronicle.effects.random(ID_BYTES)).toString("hex");
  const written = createHash("sha256");
  const count = { documents: 0, entries: 0, lines: 0 };
  async function* lines(): AsyncGenerator<string> {
    for await (const line of backupLines(chronicle)) {
      if (isStopped()) throw new ChronicleError("interrupted");
      if (line.t === "document") count.documents++;
      if (line.t === "entry") count.entries++;
      const text = JSON.stringify(line);
      written.update(text);
      progress(++count.lines);
      yield text;
    }
    const end = JSON.stringify({ t: "end", lines: count.lines + 1 } satisfies BackupLine);
    written.update(end);
    yield end;
  }
  const bytes = await writeBackupFile({ file, header, key, id }, lines());
  const read = createHash("sha256");
  for await (const line of readBackupLines(file, key, await readBackupHeader(file))) read.update(line);
  if (!read.digest().equals(written.digest())) throw new ChronicleError("backup is damaged", file);
  return { documents: count.documents, entries: count.entries, bytes };
}

async function* backupLines(chronicle: Chronicle): AsyncGenerator<BackupLine> {
  const { store } = chronicle;
  for (const [name, value] of await store.settings()) yield { t: "setting", name, value: toBase64(value) };
  for (const [id, sealed] of await store.batches()) yield { t: "batch", id, sealed: toBase64(sealed) };
  for (const head of await store.heads()) {
    yield { t: "head", head: { ...head, edge: toBase64(head.edge) } };
    for await (const page of entriesOf(store, head.log)) for (const entry of page) yield entryLine(entry);
  }
  for await (const { document, text, lemmas } of allTexts(store))
    yield { t: "document", document, text, lemmas, ...(await sealedParts(chronicle, document)) };
}

async function sealedParts(
  chronicle: Chronicle,
  document: string,
): Promise<{ key: string; batch: string; box: string; blob: string; bytes: string }> {
  const { store } = chronicle;
  const { sha256 } = await keptDocument(store, document);
  const [key, identities] = [await store.documentKey(document), await store.identitiesOf(document)];
  if (!key || !identities || sha256Of(await readBlob(chronicle, sha256, key)) !== sha256)
    throw new ChronicleError("original is missing", document);
  const path = blobPath(chronicle, sha256);
  return {
    key: toBase64(key),
    batch: identities.batch,
    box: toBase64(identities.box),
    blob: basename(path),
    bytes: toBase64(await readFile(path)),
  };
}
