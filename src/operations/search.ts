import type { Reading } from "../store/store.ts";
import { openLemmatiser } from "../text/lemma.ts";
import { questionWordsOf } from "../text/search-words.ts";
import { wordsOf } from "../text/words.ts";
import { type KeptDocument, keptDocument, textOf } from "./views.ts";

/** A stretch of a text in which words were found. */
export interface Snippet {
  /** UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  /** With line breaks as spaces. */
  readonly text: string;
  /** The words found, within `text`. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

export interface Hit {
  readonly view: KeptDocument;
  readonly snippets: readonly Snippet[];
}

/** Documents that hold all the words in any inflected form, the latest added first. The question is written down nowhere. */
export async function search(store: Reading, question: string, limit: number): Promise<Hit[]> {
  const asked = await questionWordsOf(question);
  const hits: Hit[] = [];
  for (const id of await store.search(asked, limit)) {
    const view = await keptDocument(store, id);
    const wanted = new Set(asked.flat());
    hits.push({ view, snippets: await snippetsOf(await textOf(store, id), view.text.language, wanted) });
  }
  return hits;
}

const AROUND = 60;
const MOST = 3;

/** The first places where the words stand, with what is around them. */
async function snippetsOf(text: string, language: string, wanted: ReadonlySet<string>): Promise<Snippet[]> {
  const lemmatise = await openLemmatiser(language);
  const snippets: { start: number; end: number; words: { start: number; end: number }[] }[] = [];
  for (const { start, end, form, kind } of wordsOf(text)) {
    if (kind === "mark" || !(wanted.has(form) || wanted.has(lemmatise(form)))) continue;
    const last = snippets.at(-1);
    if (last && start < last.end) {
      last.words.push({ start, end });
      last.end = Math.max(last.end, Math.min(text.length, end + AROUND));
    } else if (snippets.length === MOST) break;
    else
      snippets.push({
        start: Math.max(0, start - AROUND),
        end: Math.min(text.length, end + AROUND),
        words: [{ start, end }],
      });
  }
  return snippets.map(({ start, end, words }) => ({
    ...{ start, end, text: text.slice(start, end).replace(/\s/g, " ") },
    words: words.map((word) => ({ start: word.start - start, end: word.end - start })),
  }));
}
