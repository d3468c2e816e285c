import { type Entry, fromBuffer, getFileNameLowLevel, type ZipFile } from "yauzl";
import type { ExtractFault } from "../extract.ts";
import { LIMITS } from "../limits.ts";

/** The archive, or a file in it, cannot be read. */
export class ArchiveError extends Error {
  readonly fault: ExtractFault;
  constructor(fault: ExtractFault, cause?: unknown) {
    super(`Cannot read the archive: ${fault}`, { cause });
    this.fault = fault;
  }
}

export interface ArchiveEntry {
  /** With `/` between folders; it leads nowhere out of the archive. */
  readonly name: string;
  /** As the archive says; reading stops there. */
  readonly bytes: number;
  /** @throws {@link ArchiveError} */
  read(): Promise<Uint8Array>;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Names that lead out of the archive. */
  readonly unsafe: number;
}

const ENCRYPTED = 1;
/** Small files may be packed very well without harm. */
const FREE_BYTES = 1024 * 1024;

/**
 * Opens an archive within the limits: entries, unpacked size, ratio. What the archive says of its sizes is not believed, reading stops at
 * the limit.
 *
 * @throws {@link ArchiveError} `broken`, `too many entries`, `too large unpacked`.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const file = await opened(Buffer.from(bytes));
  if (file.entryCount > LIMITS.entries) throw new ArchiveError("too many entries");
  const budget = { left: Math.min(LIMITS.unpackedBytes, Math.max(FREE_BYTES, bytes.length * LIMITS.ratio)) };
  const entries: ArchiveEntry[] = [];
  let unsafe = 0;
  for await (const entry of entriesOf(file)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (name.endsWith("/")) continue;
    if (!isSafeName(name)) unsafe++;
    else entries.push({ name, bytes: entry.uncompressedSize, read: () => readEntry(file, entry, budget) });
  }
  return { entries, unsafe };
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are judged by ourselves: one that is unsafe must not hide the others.
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, file) => {
      if (error) reject(new ArchiveError("broken", error));
      else resolve(file);
    });
  });
}

async function* entriesOf(file: ZipFile): AsyncGenerator<Entry> {
  for (let count = 0; count < LIMITS.entries; count++) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (act: () => void) => {
        for (const [event, listener] of listeners) file.off(event, listener as never);
        act();
      };
      const listeners = [
        ["entry", (one: Entry) => settle(() => resolve(one))],
        ["end", () => settle(() => resolve(null))],
        ["error", (error: Error) => settle(() => reject(new ArchiveError("broken", error)))],
      ] as const;
      for (const [event, listener] of listeners) file.on(event as "entry", listener as (entry: Entry) => void);
      file.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

const isSafeName = (name: string): boolean =>
  name !== "" && !/^[/\\]|^[A-Za-z]:|\0|\\/.test(name) && !name.split("/").includes("..");

async function readEntry(file: ZipFile, entry: Entry, budget: { left: number }): Promise<Uint8Array> {
  if (entry.generalPurposeBitFlag & ENCRYPTED) throw new ArchiveError("encrypted");
  if (entry.uncompressedSize > budget.left) throw new ArchiveError("too large unpacked");
  const parts: Uint8Array[] = [];
  await new Promise<void>((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => {
      if (error) return reject(new ArchiveError("broken", error));
      stream.on("data", (part: Uint8Array) => {
        budget.left -= part.length;
        parts.push(part);
        if (budget.left < 0) {
          stream.destroy();
          reject(new ArchiveError("too large unpacked"));
        }
      });
      stream.on("error", (cause) => reject(new ArchiveError("broken", cause)));
      stream.on("end", resolve);
    });
  });
  return Buffer.concat(parts);
}
