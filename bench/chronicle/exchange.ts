import { createCipheriv, randomBytes } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { addDocuments, type NewDocument } from "../../src/operations/add.ts";
import { backup } from "../../src/operations/backup.ts";
import { bundleLines } from "../../src/operations/bundle.ts";
import { type Line, readLine } from "../../src/operations/bundle-form.ts";
import { importBundle } from "../../src/operations/bundle-import.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { ownIdentity, ownRecipient } from "../../src/operations/recipient.ts";
import { openSealedLines, writeSealedFile } from "../../src/operations/sealed-file.ts";
import { openBatch } from "../../src/vault/compartment.ts";
import { readHeader } from "../../src/vault/header-file.ts";
import { deriveKey } from "../../src/vault/keys.ts";
import type { SecretKey } from "../../src/vault/protected.ts";
import { median, printTable, secondsOf } from "../measure.ts";
import { documentOf, poolsOf, randomFrom } from "../prose.ts";
import { onNew, rootOfMade } from "./made.ts";

const ROUNDS = 3;
const DOCUMENTS = 400;
/** As the command does. */
const AT_ONCE = 25;
const CHARACTERS = 4_000;
const LANGUAGES = ["en", "ru", "uk"] as const;

/** Adding reports, handing them over and backing them up, beside the least that the same bytes cost: sealed by AES-256-GCM and flushed. */
export async function benchExchange(folder: string): Promise<void> {
  const random = randomFrom(17);
  const times = { adding: [] as number[], files: [] as number[], sealing: [] as number[] };
  const moved = { exporting: [] as number[], importing: [] as number[], backingUp: [] as number[] };
  const size = { documents: 0, bundle: 0, backup: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const documents = reports(random);
    size.documents = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
    await onNew(folder, `from-${round}`, async (from) => {
      times.adding.push(await secondsOf(() => add(from, documents)));
      times.files.push(await secondsOf(() => writeFiles(join(folder, `files-${round}`), documents)));
      const bundle = join(folder, `bundle-${round}`);
      await onNew(folder, `to-${round}`, async (to) => {
        const { recipient } = await ownRecipient(to);
        moved.exporting.push(await secondsOf(() => exportTo(from, bundle, recipient)));
        moved.importing.push(await secondsOf(() => importFrom(to, bundle, from)));
      });
      const file = join(folder, `backup-${round}`);
      const key = await backupKey(from);
      moved.backingUp.push(await secondsOf(() => backUp(from, file, key)));
      key.wipe();
      [size.bundle, size.backup] = [statSync(bundle).size, statSync(file).size];
      times.sealing.push(await secondsOf(() => sealOnce(readFileSync(file), `${file}.sealed`)));
    });
  }
  const row = (name: string, of: readonly number[], bytes: number, bare: number) => {
    const took = median(of);
    return [name, (DOCUMENTS / took).toFixed(0), (bytes / 1e6 / took).toFixed(1), (bare / took).toFixed(3)];
  };
  const [files, sealing] = [median(times.files), median(times.sealing)];
  printTable(
    `${DOCUMENTS} ordinary reports of ${CHARACTERS} characters, median of ${ROUNDS}; no aim is set (ratio: of adding to files flushed one by one, else to one AES-256-GCM over the backup and one flush)`,
    ["work", "documents/s", "MB/s", "ratio"],
    [
      row("adding, 25 a transaction", times.adding, size.documents, files),
      row("files flushed one by one", times.files, size.documents, files),
      row("exporting a bundle", moved.exporting, size.bundle, (sealing * size.bundle) / size.backup),
      row("importing it", moved.importing, size.bundle, (sealing * size.bundle) / size.backup),
      row("backup, read again and compared", moved.backingUp, size.backup, sealing),
      row("sealed once and flushed", times.sealing, size.backup, sealing),
    ],
  );
}

function reports(random: () => number): NewDocument[] {
  const pools = poolsOf(() => false);
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const language = LANGUAGES[at % LANGUAGES.length]!;
    const { text } = documentOf(pools.get(language)!, language, CHARACTERS, false, random);
    return {
      ...{ bytes: Buffer.from(text), suffix: ".txt", text },
      meta: { name: `report ${at}`, language, outlet: "Bench", published: "2024-05-06", url: null, title: null },
      capture: { method: "file", tool: "bench", version: "1" },
    };
  });
}

async function add(chronicle: Chronicle, documents: readonly NewDocument[]): Promise<void> {
  const batch = await openBatch(chronicle.compartment);
  for (let at = 0; at < documents.length; at += AT_ONCE)
    await addDocuments(chronicle, batch, documents.slice(at, at + AT_ONCE));
  batch.key.wipe();
}

async function writeFiles(folder: string, documents: readonly NewDocument[]): Promise<void> {
  await mkdir(folder);
  for (const [at, { bytes }] of documents.entries()) {
    const beside = join(folder, `${at}.new`);
    await writeFlushed(beside, bytes);
    await rename(beside, join(folder, String(at)));
    const opened = await open(folder);
    await opened.sync().finally(() => opened.close());
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exportTo(chronicle: Chronicle, file: string, recipient: string): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const line of bundleLines(chronicle, "beginning", [recipient])) yield JSON.stringify(line);
  }
  await writeSealedFile(file, [recipient], lines());
}

async function importFrom(chronicle: Chronicle, file: string, from: Chronicle): Promise<void> {
  const { fingerprint } = await ownRecipient(from);
  const identity = await ownIdentity(chronicle);
  async function* lines(): AsyncGenerator<Line> {
    for await (const text of openSealedLines(file, identity)) {
      const line = text.trim() === "" ? null : readLine(text);
      if (line) yield line;
    }
  }
  const batch = await openBatch(chronicle.compartment);
  const { documents } = await importBundle(chronicle, batch, lines(), new Set([fingerprint]));
  batch.key.wipe();
  if (documents !== DOCUMENTS) throw new Error(`Of ${DOCUMENTS} documents ${documents} came over`);
}

async function backupKey({ dir }: Chronicle): Promise<SecretKey> {
  const root = await rootOfMade(dir);
  const key = deriveKey(root, "backup");
  root.wipe();
  return key;
}

async function backUp(chronicle: Chronicle, file: string, key: SecretKey): Promise<void> {
  const header = await readHeader(chronicle.dir);
  await backup(
    chronicle,
    { file, header, key },
    () => false,
    () => {},
  );
}

async function sealOnce(bytes: Uint8Array, file: string): Promise<void> {
  const cipher = createCipheriv("aes-256-gcm", randomBytes(32), randomBytes(12));
  await writeFlushed(file, Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
}
