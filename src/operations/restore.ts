import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { subjectsOf } from "../chronicle/entry.ts";
import { commitsTo } from "../log/leaf.ts";
import { sameBytes } from "../log/same-bytes.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { LogHead, StoredEntry, Writing } from "../store/store.ts";
import { writeDurably } from "../vault/durable.ts";
import { writeHeader } from "../vault/header-file.ts";
import { deriveKey } from "../vault/keys.ts";
import type { SecretKey } from "../vault/protected.ts";
import { append, opened, refreshViews } from "./append.ts";
import { type BackupHead, readBackupLines } from "./backup-file.ts";
import type { BackupLine } from "./backup-form.ts";
import { fromBase64 } from "./base64.ts";
import type { Chronicle } from "./chronicle.ts";
import { finishFolder, makeFolder, openLog } from "./create.ts";
import { edgeOf } from "./edge.ts";
import type { Effects } from "./effects.ts";
import { type EntryLine, storedEntry } from "./entry-line.ts";
import { ChronicleError, refuseLong } from "./fault.ts";
import { storePath } from "./open.ts";
import { writeSealedHead } from "./sealed-head.ts";
import { SETTINGS, textSetting } from "./settings.ts";
import { openTree } from "./trees.ts";

export interface Restored {
  readonly documents: number;
  readonly entries: number;
}

export interface BackupSource extends BackupHead {
  readonly file: string;
  readonly root: SecretKey;
}

/**
 * Makes a chronicle out of a backup in an empty or new folder: logs and commitments are checked, the views are folded anew. It goes on in
 * a log of its own, whose first word is that it was restored; the log that the backup held is never written again, so that there are
 * never two histories of it.
 *
 * @throws {@link ChronicleError} `backup is damaged`, `chronicle exists`, `folder is not empty`.
 */
export async function restore(dir: string, source: BackupSource, reason: string, effects: Effects): Promise<Restored> {
  refuseLong(reason);
  await makeFolder(dir);
  const [database, backup, headKey] = (["database", "backup", "head"] as const).map((use) =>
    deriveKey(source.root, use),
  ) as [SecretKey, SecretKey, SecretKey];
  const store = await openSqliteStore(storePath(dir), database.reveal(), { create: true });
  try {
    const restored = await store.transaction(async (tx) => {
      const count = await takeLines(tx, dir, source.file, readBackupLines(source.file, backup, source));
      await beginNewLog(tx, reason, effects);
      return count;
    });
    await writeSealedHead(dir, headKey, store);
    await store.close();
    await writeHeader(dir, source.header);
    await finishFolder(dir);
    return restored;
  } finally {
    await store.close();
    for (const key of [database, backup, headKey]) key.wipe();
  }
}

/**
 * The log that was our own is one among others from here on; a new one begins, and says why. A new witness begins too: what the old one
 * has cosigned since is not known here, and it must never cosign two histories of one log.
 */
export async function beginNewLog(tx: Writing, reason: string, effects: Effects): Promise<void> {
  for (const head of await tx.heads()) if (head.isOwn) await tx.putHead({ ...head, isOwn: false });
  const author = (await textSetting(tx, SETTINGS.author)) ?? "";
  await tx.putSetting(SETTINGS.witnessKey, effects.random(32));
  const log = await openLog(tx, { author, effects });
  await append(tx, { author, effects, log }, [{ kind: "chronicle.restored", reason }]);
}

/** Goes on with a store that is older than the head beside it. */
export async function acceptOlder(chronicle: Chronicle, reason: string): Promise<void> {
  refuseLong(reason);
  await chronicle.store.transaction((tx) => beginNewLog(tx, reason, chronicle.effects));
}

const AT_ONCE = 1_000;

async function takeLines(tx: Writing, dir: string, file: string, lines: AsyncIterable<string>): Promise<Restored> {
  const damaged = () => new ChronicleError("backup is damaged", file);
  const logs = new Map<string, { head: LogHead; tree: ReturnType<typeof openTree> }>();
  const subjects = new Set<string>();
  let waiting: (StoredEntry & { subjects: readonly string[] })[] = [];
  const count = { documents: 0, entries: 0, lines: 0 };
  const settle = async () => {
    await tx.addEntries(waiting);
    waiting = [];
  };
  let isWhole = false;
  for await (const text of lines) {
    if (text.trim() === "") continue;
    if (isWhole) throw damaged();
    count.lines++;
    // Sealed by the chronicle's own key: its form is that which was written.
    const line = JSON.parse(text) as BackupLine;
    if (line.t === "setting") await tx.putSetting(line.name, fromBase64(line.value));
    else if (line.t === "batch") await tx.putBatch(line.id, fromBase64(line.sealed));
    else if (line.t === "head")
      logs.set(line.head.log, { head: { ...line.head, edge: fromBase64(line.head.edge) }, tree: openTree([]) });
    else if (line.t === "entry") {
      const entry = entryOf(line);
      if (!entry) throw damaged();
      logs.get(line.log)?.tree.add([entry.commitment]);
      for (const subject of entry.subjects) subjects.add(subject);
      waiting.push(entry);
      count.entries++;
      if (waiting.length >= AT_ONCE) await settle();
    } else if (line.t === "document") {
      await takeDocument(tx, dir, line);
      count.documents++;
    } else isWhole = line.lines === count.lines;
  }
  if (!isWhole) throw damaged();
  await settle();
  for (const { head, tree } of logs.values()) {
    if (!sameBytes(edgeOf(tree.range()), head.edge)) throw damaged();
    await tx.putHead(head);
  }
  await refreshViews(tx, subjects);
  return { documents: count.documents, entries: count.entries };
}

function entryOf(line: EntryLine): (StoredEntry & { subjects: readonly string[] }) | null {
  const entry = storedEntry(line);
  const { commitment, salt, content } = entry;
  if (salt && content !== null && !commitsTo(commitment, salt, Buffer.from(content))) return null;
  const body = opened(entry)?.entry.body;
  return { ...entry, subjects: body ? subjectsOf(body) : [] };
}

async function takeDocument(tx: Writing, dir: string, line: Extract<BackupLine, { t: "document" }>): Promise<void> {
  const { document, text, lemmas, batch } = line;
  const folder = join(dir, "blobs", line.blob.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, line.blob), fromBase64(line.bytes));
  await tx.putDocumentKey(document, fromBase64(line.key));
  await tx.putText({ document, text, lemmas });
  await tx.putIdentities({ document, batch, box: fromBase64(line.box) });
}
