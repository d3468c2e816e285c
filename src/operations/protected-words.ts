import { openSealed } from "../vault/compartment.ts";
import { Protected, type SecretKey } from "../vault/protected.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { keptDocument } from "./views.ts";

/** Words of a document that lead to a person. */
export interface ProtectedWords {
  readonly kind: string;
  /** UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  readonly words: Protected<string>;
}

/**
 * Opens the protected words of one document.
 *
 * @param identities - The key of their compartment, which the passphrase opens and the unlocked chronicle does not hold.
 * @throws {@link ChronicleError} `unknown document`, `erased document`, `text is missing`.
 */
export async function protectedWords(
  { store, compartmentKey }: Chronicle,
  document: string,
  identities: SecretKey,
): Promise<ProtectedWords[]> {
  await keptDocument(store, document);
  const sealed = await store.identitiesOf(document);
  const batch = sealed && (await store.batches()).get(sealed.batch);
  if (!sealed || !batch) throw new ChronicleError("text is missing", document);
  const bytes = await openSealed({ identities, compartmentKey, batch, document, box: sealed.box });
  const words = JSON.parse(Buffer.from(bytes).toString("utf8")) as {
    kind: string;
    start: number;
    end: number;
    words: string;
  }[];
  bytes.fill(0);
  return words.map(({ words: text, ...where }) => ({ ...where, words: new Protected(text) }));
}
