import type { Reading, SealedIdentities, StoredText, View, ViewKind } from "../store/store.ts";
import { breathe } from "./breathe.ts";

const PAGE = 500;

/** All views of a kind, in the order of their ids. */
export const allViews = (store: Reading, kind: ViewKind): AsyncGenerator<View> =>
  rows(
    (after) => store.views(kind, after, PAGE),
    ({ id }) => id,
  );

/** All texts, in the order of their documents' ids. */
export const allTexts = (store: Reading): AsyncGenerator<StoredText> =>
  rows(
    (after) => store.texts(after, PAGE),
    ({ document }) => document,
  );

/** Protected words of all documents, sealed, in the order of the documents' ids. */
export const allIdentities = (store: Reading): AsyncGenerator<SealedIdentities> =>
  rows(
    (after) => store.identities(after, PAGE),
    ({ document }) => document,
  );

async function* rows<T>(page: (after: string) => Promise<readonly T[]>, keyOf: (row: T) => string): AsyncGenerator<T> {
  let after = "";
  while (true) {
    const some = await page(after);
    for (const row of some) {
      await breathe();
      yield row;
    }
    if (some.length < PAGE) return;
    after = keyOf(some.at(-1)!);
  }
}
