import { openLemmatiser } from "../text/lemma.ts";
import { questionWordsOf } from "../text/search-words.ts";
import { wordsOf } from "../text/words.ts";
import { batchKey, openBox } from "../vault/compartment.ts";
import type { SecretKey } from "../vault/protected.ts";
import type { Chronicle } from "./chronicle.ts";
import { allIdentities } from "./pages.ts";
import { type KeptDocument, keptDocument } from "./views.ts";

/**
 * The documents among whose protected words are all that a person gave, in any inflected form: what is to be erased when somebody asks
 * to be forgotten. It looks inside the compartment only, and keeps nothing of the question.
 *
 * @param identities - The key of the compartment, which the passphrase opens.
 */
export async function concerning(
  { store, compartmentKey }: Chronicle,
  question: string,
  identities: SecretKey,
  progress: (documents: number) => void = () => {},
): Promise<KeptDocument[]> {
  const asked = (await questionWordsOf(question)).map((any) => new Set(any.map((word) => word.toLowerCase())));
  if (asked.length === 0) return [];
  const [batches, keys] = [await store.batches(), new Map<string, SecretKey>()];
  const found: KeptDocument[] = [];
  let count = 0;
  try {
    for await (const { document, batch, box } of allIdentities(store)) {
      const sealed = batches.get(batch);
      const key = keys.get(batch) ?? (sealed && (await batchKey({ identities, compartmentKey, batch: sealed })));
      if (!key) continue;
      keys.set(batch, key);
      const view = await keptDocument(store, document);
      if (await holds(openBox(key, document, box), asked, view.text.language)) found.push(view);
      progress(++count);
    }
    return found;
  } finally {
    for (const key of keys.values()) key.wipe();
  }
}

/** Whether one mention holds all the words that were asked for. */
async function holds(bytes: Uint8Array, asked: readonly ReadonlySet<string>[], language: string): Promise<boolean> {
  const mentions = JSON.parse(Buffer.from(bytes).toString("utf8")) as { readonly words: string }[];
  bytes.fill(0);
  const lemmatise = await openLemmatiser(language);
  return mentions.some(({ words }) => {
    const own = new Set(
      wordsOf(words)
        .filter(({ kind }) => kind !== "mark")
        .flatMap(({ form }) => [form.toLowerCase(), lemmatise(form).toLowerCase()]),
    );
    return asked.every((any) =>
      [...any].some((word) => own.has(word) || [...own].some((other) => areAlike(word, other))),
    );
  });
}

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/** Whether two words can be forms of one name: dictionaries lack most surnames, and a person must not be missed for an ending. */
function areAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= SHORTEST_STEM && a.length - same <= LONGEST_ENDING && b.length - same <= LONGEST_ENDING;
}
