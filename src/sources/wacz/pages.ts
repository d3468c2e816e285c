import { webAddressOf } from "../web-address.ts";
import { objectIn } from "./package.ts";

/** The pages that a collection lists, their addresses with their titles; null where a line is not of the described form. */
export function pagesIn(list: Uint8Array): ReadonlyMap<string, string | null> | null {
  const pages = new Map<string, string | null>();
  for (const line of Buffer.from(list).toString("utf8").split("\n")) {
    if (line.trim() === "") continue;
    const page = objectIn(Buffer.from(line));
    if (page === null) return null;
    // The first line tells of the list itself.
    if (typeof page.url !== "string") continue;
    const url = webAddressOf(page.url);
    if (url !== null) pages.set(url, typeof page.title === "string" && page.title !== "" ? page.title : null);
  }
  return pages;
}
