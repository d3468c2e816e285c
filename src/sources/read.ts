import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { DocumentMeta } from "../coding/document.ts";
import { normalise } from "../text/normalise.ts";
import { decode, type Unreadable } from "./decode.ts";
import type { HtmlReader } from "./html/reader.ts";

/** A report ready for the coder. */
export interface ReadDocument {
  readonly text: string;
  readonly meta: DocumentMeta;
  /** Of `bytes`, hexadecimal. */
  readonly sha256: string;
  /** The original. */
  readonly bytes: Uint8Array;
  /** Of the file's name, lower case with the dot; empty for pasted text. */
  readonly suffix: string;
}

export type Failure = Unreadable | "missing" | "denied" | "too large" | "html" | "not a file";

export type Outcome =
  | {
      readonly kind: "read";
      readonly document: ReadDocument /** The sidecar could not be read; the document was. */;
      readonly isSidecarBad: boolean;
    }
  | { readonly kind: "failed"; readonly reason: Failure };

/** Larger files are refused before they are read: no report is that long, and memory stays flat. */
export const LARGEST_BYTES = 50 * 1024 * 1024;

const HTML = new Set([".html", ".htm", ".xhtml"]);
/** File names that a folder is searched for. */
export const SUFFIXES: ReadonlySet<string> = new Set([".txt", ".text", ".md", ...HTML]);

/** Reads one file with its sidecar `<name>.meta.json`, whatever its encoding; never throws for what the file holds. */
export async function readDocumentFile(file: string, html: HtmlReader): Promise<Outcome> {
  try {
    const { size, isFile } = await stat(file).then((s) => ({ size: s.size, isFile: s.isFile() }));
    if (!isFile) return { kind: "failed", reason: "not a file" };
    if (size > LARGEST_BYTES) return { kind: "failed", reason: "too large" };
    const bytes = await readFile(file);
    const sidecar = await readSidecar(file);
    const name = basename(file, extname(file));
    return await documentOf(bytes, {
      suffix: extname(file).toLowerCase(),
      isHtml: HTML.has(extname(file).toLowerCase()),
      name,
      sidecar: sidecar.meta,
      isSidecarBad: sidecar.isBad,
      html,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "failed", reason: "missing" };
    if (code === "EACCES" || code === "EPERM") return { kind: "failed", reason: "denied" };
    throw error;
  }
}

/** Reads pasted text; markup is recognised by its beginning. */
export async function readPasted(bytes: Uint8Array, html: HtmlReader): Promise<Outcome> {
  if (bytes.length > LARGEST_BYTES) return { kind: "failed", reason: "too large" };
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return documentOf(bytes, {
    suffix: "",
    isHtml: /^\s*<(?:!doctype|html)/i.test(start),
    name: "stdin",
    sidecar: {},
    isSidecarBad: false,
    html,
  });
}

interface Context {
  readonly suffix: string;
  readonly isHtml: boolean;
  readonly name: string;
  readonly sidecar: Partial<DocumentMeta>;
  readonly isSidecarBad: boolean;
  readonly html: HtmlReader;
}

async function documentOf(
  bytes: Uint8Array,
  { suffix, isHtml, name, sidecar, isSidecarBad, html }: Context,
): Promise<Outcome> {
  const decoded = decode(bytes);
  if (decoded.kind === "unreadable") return { kind: "failed", reason: decoded.reason };
  const page = isHtml ? await html.read(decoded.text) : null;
  if (page?.kind === "failed") return { kind: "failed", reason: "html" };
  const text = normalise(page ? page.text : decoded.text).text;
  if (text.trim() === "") return { kind: "failed", reason: "empty" };
  const found: Partial<DocumentMeta> = page?.meta ?? {};
  const pick = <K extends keyof DocumentMeta>(key: K) => (sidecar[key] ?? found[key] ?? null) as DocumentMeta[K];
  const meta: DocumentMeta = {
    id: typeof sidecar.id === "string" && sidecar.id !== "" ? sidecar.id : name,
    language: pick("language"),
    outlet: pick("outlet"),
    published: pick("published"),
    url: pick("url"),
    title: pick("title"),
  };
  return {
    kind: "read",
    document: { text, meta, sha256: createHash("sha256").update(bytes).digest("hex"), bytes, suffix },
    isSidecarBad,
  };
}

export const PUBLISHED = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;

/** The sidecar's fields that have the right form; one that is no JSON object is bad, a field of the wrong form too. */
async function readSidecar(file: string): Promise<{ meta: Partial<DocumentMeta>; isBad: boolean }> {
  let content: string;
  try {
    const handle = await open(file.replace(/\.[^./\\]*$/, ".meta.json"));
    try {
      content = await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch {
    return { meta: {}, isBad: false };
  }
  try {
    const data = JSON.parse(content) as Record<string, unknown>;
    if (data === null || typeof data !== "object" || Array.isArray(data)) return { meta: {}, isBad: true };
    const text = (key: string) => (typeof data[key] === "string" && data[key] !== "" ? (data[key] as string) : null);
    const published = text("published");
    const isDated = published === null || PUBLISHED.test(published);
    const meta = {
      id: text("id") ?? "",
      language: text("language"),
      outlet: text("outlet"),
      published: isDated ? published : null,
      url: text("url"),
      title: text("title"),
    };
    return { meta, isBad: !isDated };
  } catch {
    return { meta: {}, isBad: true };
  }
}
