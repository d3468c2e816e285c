import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { DocumentMeta } from "../coding/document.ts";
import { normalise } from "../text/normalise.ts";
import { decode, type Unreadable } from "./decode.ts";
import type { ExtractFault, ExtractOptions } from "./extract.ts";
import { type Format, formatOf, suffixOf } from "./format.ts";
import type { LimitedReader } from "./limited/reader.ts";
import { LIMITS } from "./limits.ts";
import { isPublished, NO_SIDECAR, readSidecar, type Sidecar, sidecarOf } from "./sidecar.ts";

/** A report ready for the coder. */
export interface ReadDocument {
  readonly text: string;
  readonly meta: DocumentMeta;
  /** Of `bytes`, hexadecimal. */
  readonly sha256: string;
  /** The original: of the file, or of its part. */
  readonly bytes: Uint8Array;
  /** Of the file's name, lower case with the dot; empty for pasted text. */
  readonly suffix: string;
  /** Which part of the file it is, null where the file is the document. */
  readonly part: string | null;
  /** It is of a chat with people in it, read on the consent in the options. */
  readonly isConsented?: true;
}

export type Failure =
  | Unreadable
  | ExtractFault
  | "missing"
  | "denied"
  | "too large"
  | "limits"
  | "not a file"
  | "too deep";

/** What came of one thing that was to be read. */
export type Outcome =
  | {
      readonly kind: "read";
      readonly document: ReadDocument;
      /** The sidecar could not be read; the document was. */
      readonly isSidecarBad: boolean;
    }
  | {
      readonly kind: "failed";
      readonly reason: Failure;
      /** Within the file; null where it is the file itself. */
      readonly part: string | null;
    }
  | {
      readonly kind: "left out";
      readonly what: "service messages" | "media" | "people" | "other files";
      readonly count: number;
    };

export interface Readers {
  readonly limited: LimitedReader;
  readonly options: ExtractOptions;
}

/**
 * Reads one file, with its sidecar `<name>.meta.json`: one outcome for each document in it and for each thing that failed. Never throws
 * for what the file holds.
 */
export async function* readDocumentFile(file: string, readers: Readers): AsyncGenerator<Outcome> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return yield failed("not a file");
    const format = formatOf(file, await headOf(file));
    if (
      found.size > (format === null || format === "html" ? LIMITS.textBytes : LIMITS.fileBytes) &&
      !isStreamed(format)
    )
      return yield failed("too large");
    const sidecar = await readSidecar(file.replace(/\.[^./\\]*$/, ".meta.json"));
    const source: Source = { name: basename(file), sidecar, depth: 0, isPasted: false };
    if (format !== null && isStreamed(format)) yield* readPieces(createReadStream(file), format, source, readers);
    else yield* readBytes(await readFile(file), source, readers);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") yield failed("missing");
    else if (code === "EACCES" || code === "EPERM") yield failed("denied");
    else throw error;
  }
}

/** Reads pasted text; markup and files are recognised by their beginning. */
export async function* readPasted(bytes: Uint8Array, readers: Readers): AsyncGenerator<Outcome> {
  if (bytes.length > LIMITS.textBytes) return yield failed("too large");
  yield* readBytes(bytes, { name: "stdin", sidecar: NO_SIDECAR, depth: 0, isPasted: true }, readers);
}

/** Reads an original again that was kept, by the suffix that its file had; empty for pasted text. */
export async function* readOriginal(bytes: Uint8Array, suffix: string, readers: Readers): AsyncGenerator<Outcome> {
  const isPasted = suffix === "";
  yield* readBytes(
    bytes,
    { name: isPasted ? "stdin" : `original${suffix}`, sidecar: NO_SIDECAR, depth: 0, isPasted },
    readers,
  );
}

/** Formats that are read piece by piece, however long the file is. */
const STREAMED: ReadonlySet<Format | null> = new Set(["mbox", "warc", "telegram", "csv", "jsonl"]);
const isStreamed = (format: Format | null): boolean => STREAMED.has(format);

const failed = (reason: Failure, part: string | null = null): Outcome => ({ kind: "failed", reason, part });

interface Source {
  readonly name: string;
  readonly sidecar: Sidecar;
  /** Archives around it. */
  readonly depth: number;
  readonly isPasted: boolean;
}

/** Enough to see past the long name of a chat. */
const HEAD_BYTES = 4096;

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* readBytes(bytes: Uint8Array, source: Source, readers: Readers): AsyncGenerator<Outcome> {
  const format = formatOf(source.name, bytes.subarray(0, HEAD_BYTES));
  if (format !== null) {
    async function* once() {
      yield bytes;
    }
    return yield* readPieces(once(), format, source, readers, bytes);
  }
  const decoded = decode(bytes);
  if (decoded.kind === "unreadable") yield failed(decoded.reason);
  else yield documentOf(decoded.text, {}, { bytes, part: null }, source);
}

/** @param whole - The bytes, where they are in memory: the original of a document that is the whole file. */
async function* readPieces(
  pieces: AsyncIterable<Uint8Array>,
  format: Format,
  source: Source,
  readers: Readers,
  whole: Uint8Array = new Uint8Array(0),
): AsyncGenerator<Outcome> {
  const sidecars = new Map<string, Sidecar>();
  for await (const item of readers.limited.read(format, source.name, pieces, readers.options)) {
    if (item.kind === "limits") yield failed("limits");
    else if (item.kind === "fault") yield failed(item.fault, item.part);
    else if (item.kind === "left out") yield item;
    else if (item.kind === "document")
      yield documentOf(item.text, item.meta, { ...item, bytes: item.bytes ?? whole }, source);
    else if (item.name.endsWith(".meta.json"))
      sidecars.set(item.name.slice(0, -".meta.json".length), sidecarIn(item.bytes));
    else if (source.depth + 1 > LIMITS.depth) yield failed("too deep", item.name);
    else yield* readMember(item, sidecars, source, readers);
  }
}

const sidecarIn = (bytes: Uint8Array): Sidecar => sidecarOf(Buffer.from(bytes).toString("utf8"));

/** A file inside an archive, read in a process of its own: the outer one is still at work. */
async function* readMember(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  sidecars: ReadonlyMap<string, Sidecar>,
  source: Source,
  readers: Readers,
): AsyncGenerator<Outcome> {
  const sidecar = sidecars.get(name.slice(0, name.length - extname(name).length)) ?? NO_SIDECAR;
  const inner: Source = { name, sidecar, depth: source.depth + 1, isPasted: false };
  for await (const outcome of readBytes(bytes, inner, { ...readers, limited: readers.limited.nested() })) {
    if (outcome.kind === "failed") yield { ...outcome, part: outcome.part === null ? name : `${name}/${outcome.part}` };
    else if (outcome.kind === "read")
      yield {
        ...outcome,
        document: {
          ...outcome.document,
          part: outcome.document.part === null ? name : `${name}/${outcome.document.part}`,
        },
      };
    else yield outcome;
  }
}

function documentOf(
  raw: string,
  found: Partial<DocumentMeta>,
  { bytes, part, isConsented }: Pick<ReadDocument, "bytes" | "part" | "isConsented">,
  { name, sidecar, isPasted }: Source,
): Outcome {
  const text = normalise(raw).text;
  if (text.trim() === "") return failed("empty", part);
  const told = sidecar.meta;
  const pick = <K extends keyof DocumentMeta>(key: K) => (told[key] ?? found[key] ?? null) as DocumentMeta[K];
  const plainName = isPasted ? name : basename(name, extname(name));
  const own = told.id || plainName;
  const published = pick("published");
  const meta: DocumentMeta = {
    id: part === null ? own : `${own}#${part}`,
    language: pick("language"),
    outlet: pick("outlet"),
    published: published !== null && isPublished(published) ? published : null,
    url: pick("url"),
    title: pick("title"),
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const suffix = isPasted ? "" : suffixOf(name);
  const document = { text, meta, sha256, bytes, suffix, part, ...(isConsented ? { isConsented } : {}) };
  return { kind: "read", document, isSidecarBad: sidecar.isBad };
}
