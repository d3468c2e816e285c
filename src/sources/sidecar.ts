import { readFile } from "node:fs/promises";
import type { DocumentMeta } from "../coding/document.ts";

/** What a sidecar says; bad where it is no JSON object of the described form. */
export interface Sidecar {
  readonly meta: Partial<DocumentMeta>;
  readonly isBad: boolean;
}

export const NO_SIDECAR: Sidecar = { meta: {}, isBad: false };

const PUBLISHED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?$/;

/** `2023-11-16`, `2023-11`, `2023`, a day of the calendar, with `~` when approximate. */
export function isPublished(text: string): boolean {
  const [, year, month = "01", day = "01"] = PUBLISHED.exec(text) ?? [];
  if (year === undefined) return false;
  const iso = `${year}-${month}-${day}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso);
}

/** The sidecar in a file, an empty one where there is none. */
export async function readSidecar(file: string): Promise<Sidecar> {
  let content: string;
  try {
    content = await readFile(file, "utf8");
  } catch {
    return NO_SIDECAR;
  }
  return sidecarOf(content);
}

/** The fields that have the right form; a field of the wrong form makes the sidecar a bad one. */
export function sidecarOf(content: string): Sidecar {
  try {
    const data = JSON.parse(content) as Record<string, unknown>;
    if (data === null || typeof data !== "object" || Array.isArray(data)) return { meta: {}, isBad: true };
    const text = (key: string) => (typeof data[key] === "string" && data[key] !== "" ? (data[key] as string) : null);
    const published = text("published");
    const isDated = published === null || isPublished(published);
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
