import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Say } from "../messages/messages.ts";
import type { ExtractOptions } from "../sources/extract.ts";
import { isKnownSuffix } from "../sources/format.ts";
import { openLimitedReader } from "../sources/limited/reader.ts";
import { LIMITS } from "../sources/limits.ts";
import { type Outcome, type ReadDocument, readDocumentFile, readPasted } from "../sources/read.ts";
import { printable } from "../text/printable.ts";
import type { Terminal } from "./terminal.ts";

export interface Tally {
  documents: number;
  claims: number;
  failures: number;
  skipped: number;
}

/** How the reading of documents shows its progress, and what the user says about them. */
export interface Manner {
  readonly progress?: "progress" | "add.progress";
  readonly options?: ExtractOptions;
  /** Ends the work on what was handed out, before anything is said about the whole. */
  readonly settle?: () => Promise<void>;
}

/**
 * Reads the documents of the given paths one after the other and hands each to `use`; what cannot be read is told and counted,
 * the rest goes on. Only one document is held at a time.
 *
 * @returns The exit code: 0, 1 when something could not be read, 130 when the user stopped it.
 */
export async function eachDocument(
  paths: readonly string[],
  terminal: Terminal,
  say: Say,
  use: (document: ReadDocument) => Promise<number>,
  { progress = "progress", options = {}, settle }: Manner = {},
): Promise<number> {
  const tally: Tally = { documents: 0, claims: 0, failures: 0, skipped: 0 };
  const readers = { limited: openLimitedReader(), options };
  try {
    for await (const file of files(paths, tally)) {
      if (terminal.isInterrupted()) break;
      const outcomes =
        file === "-" ? readPasted(await terminal.readStandardInput(), readers) : readDocumentFile(file, readers);
      for await (const outcome of outcomes) {
        report(outcome, file, tally, terminal, say);
        if (terminal.isInterrupted()) break;
        if (outcome.kind !== "read") continue;
        tally.documents++;
        tally.claims += await use(outcome.document);
        terminal.progress(say(progress, { done: tally.documents, claims: tally.claims }));
      }
    }
  } finally {
    readers.limited.close();
    terminal.endProgress();
  }
  await settle?.();
  if (tally.skipped > 0) terminal.tell(say("skipped", { count: tally.skipped }));
  if (terminal.isInterrupted()) {
    terminal.tell(say("interrupted"));
    return 130;
  }
  if (tally.documents === 0 && tally.failures === 0) terminal.tell(say("nothing"));
  return tally.failures > 0 ? 1 : 0;
}

function report(outcome: Outcome, file: string, tally: Tally, terminal: Terminal, say: Say): void {
  const name = printable(file);
  if (outcome.kind === "failed") {
    tally.failures++;
    const where = outcome.part === null ? name : `${name}/${printable(outcome.part)}`;
    const limit = (outcome.reason === "too large" ? LIMITS.textBytes : LIMITS.unpackedBytes) / 1024 / 1024;
    terminal.tell(say(`failure.${outcome.reason}`, { file: where, limit }));
  } else if (outcome.kind === "left out") {
    terminal.tell(say(`leftOut.${outcome.what}`, { file: name, count: outcome.count }));
  } else if (outcome.isSidecarBad) {
    tally.failures++;
    terminal.tell(say("failure.sidecar", { file: name }));
  }
}

/** The files of the paths in sorted order; of folders only those of a known kind, hidden ones left out. */
async function* files(paths: readonly string[], tally: Tally): AsyncGenerator<string> {
  for (const path of paths) {
    const isFolder =
      path !== "-" &&
      (await stat(path)
        .then((s) => s.isDirectory())
        .catch(() => false));
    if (isFolder) yield* filesIn(path, tally);
    else yield path;
  }
}

async function* filesIn(folder: string, tally: Tally): AsyncGenerator<string> {
  const entries: { name: string; isFolder: boolean; isFile: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder))
      entries.push({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() });
  } catch {
    // An unreadable folder is named like an unreadable file.
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder, isFile } of entries) {
    const isSidecar = name.endsWith(".meta.json");
    if (name.startsWith(".")) tally.skipped++;
    else if (isFolder) yield* filesIn(join(folder, name), tally);
    else if (isFile && isKnownSuffix(name)) yield join(folder, name);
    else if (!isSidecar) tally.skipped++;
  }
}
