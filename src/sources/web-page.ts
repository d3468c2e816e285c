import { type Article, articleOf, pageWords } from "./html/article.ts";

/** Larger pages are no reports, and reading them costs more than it brings. */
export const PAGE_BYTES = 5_000_000;
const MOST_TAGS = 200_000;
/** Finding the article among more tags takes longer than their square. */
const MOST_TAGS_WEIGHED = 30_000;

/** Whether a page can be read within little time and memory. */
export const isReadable = (html: string): boolean => html.length <= PAGE_BYTES && tagsIn(html) <= MOST_TAGS;

/** The article of one page of many; all of its words where it has very many tags; null where reading it would cost too much. */
export function articleWithin(html: string): Article | null {
  if (!isReadable(html)) return null;
  return tagsIn(html) > MOST_TAGS_WEIGHED ? { text: pageWords(html), meta: {} } : articleOf(html);
}

function tagsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) count++;
  return count;
}
