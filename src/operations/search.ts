import type { Reading, StoredText } from "../store/store.ts";
import { MOST_FORMS, openSearchForms, questionWordsOf } from "../text/search-words.ts";
import { wordsOf } from "../text/words.ts";
import { type KeptDocument, keptDocument, storedTextOf } from "./views.ts";

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
  const wanted = new Set(asked.flat());
  const hits: Hit[] = [];
  for (const id of await store.search(asked, limit)) {
    const view = await keptDocument(store, id);
    hits.push({ view, snippets: await snippetsOf(await storedTextOf(store, id), view.text.language, wanted) });
  }
  return hits;
}

const AROUND = 60;
const MOST = 3;

/** The first places where the words stand, with what is around them. */
async function snippetsOf(
  { text, lemmas }: StoredText,
  language: string,
  wanted: ReadonlySet<string>,
): Promise<Snippet[]> {
  const formsOf = await openSearchForms(language);
  // So many words at least come before the first one wanted: they need not be worked out.
  const first = Math.floor(placeOfFirst(lemmas, wanted) / MOST_FORMS);
  const snippets: { start: number; end: number; words: { start: number; end: number }[] }[] = [];
  let passed = 0;
  for (const { start, end, form, kind } of wordsOf(text)) {
    if (kind === "mark") continue;
    const isTooEarly = passed++ < first;
    if (!wanted.has(form) && (isTooEarly || !formsOf(form).some((word) => wanted.has(word)))) continue;
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

/** How many words of a list come before the first one wanted; 0 where none is. */
function placeOfFirst(list: string, wanted: ReadonlySet<string>): number {
  let place = 0;
  for (let start = 0; start < list.length; place++) {
    const space = list.indexOf(" ", start);
    const end = space === -1 ? list.length : space;
    if (wanted.has(list.slice(start, end))) return place;
    start = end + 1;
  }
  return 0;
}
