import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { ReadDocument } from "./read.ts";

/** The reports of the first folder that exists: YAML files with `language`, `outlet`, `published`, `title`, `text`; all marked as samples. */
export function readSamples(folders: readonly string[]): ReadDocument[] {
  const folder = folders.find((path) => existsSync(path));
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => sampleOf(join(folder, file)));
}

function sampleOf(file: string): ReadDocument {
  const bytes = readFileSync(file);
  const content = bytes.toString("utf8");
  const data = parse(content) as Record<string, unknown>;
  const text = (key: string): string | null =>
    data[key] === undefined || data[key] === null ? null : String(data[key]);
  return {
    text: (text("text") ?? "").normalize("NFC"),
    meta: {
      id: basename(file, ".yaml"),
      language: text("language"),
      outlet: text("outlet"),
      published: text("published"),
      url: text("url"),
      title: text("title"),
      sample: true,
    },
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
    suffix: ".yaml",
    part: null,
  };
}
