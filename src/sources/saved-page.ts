import type { DocumentMeta } from "../coding/document.ts";
import { statedDay } from "./stated-day.ts";
import { webAddressOf } from "./web-address.ts";

/** Where and when a page was saved, as the program that saved it wrote down. */
export interface Saved {
  readonly url: string | null;
  /** `YYYY-MM-DD` in the time zone of the one who saved. */
  readonly day: string | null;
}

/**
 * The metadata of a page that was saved: its address is where it was saved from. Where the page does not say when it was published, the
 * day of saving stands for it as an approximate one, for the page may be older.
 */
export const withSaved = (meta: Partial<DocumentMeta>, { url, day }: Saved): Partial<DocumentMeta> => ({
  ...meta,
  title: meta.title || null,
  url: url ?? meta.url ?? null,
  published: meta.published ?? (day === null ? null : `${day}~`),
});

/** How far into a page its comment may stand: after doctype and the opening tag with its attributes. */
const HEAD = 64 * 1024;

/** What SingleFile, or a browser that saves a page ("saved from url"), says in a comment; null where there is none. */
export function savedIn(html: string): Saved | null {
  const head = html.slice(0, HEAD);
  for (let at = head.indexOf("<!--"); at !== -1; at = head.indexOf("<!--", at + 4)) {
    const end = head.indexOf("-->", at);
    if (end === -1) return null;
    const comment = head.slice(at + 4, end);
    if (/^\s*(?:Page saved with|Archive processed by) SingleFile/.test(comment)) {
      const line = (key: string) => new RegExp(`^\\s*${key}:[ \\t]*(.*)$`, "m").exec(comment)?.[1];
      return { url: webAddressOf(line("url")), day: statedDay(line("saved date")) };
    }
    const from = /^\s*saved from url=\(\d{4}\)(\S+)\s*$/.exec(comment);
    if (from) return { url: webAddressOf(from[1]), day: null };
    at = end - 1;
  }
  return null;
}
