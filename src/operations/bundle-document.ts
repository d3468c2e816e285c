import { documentIdOf, isDocumentId } from "../chronicle/document-id.ts";
import type { DocumentView } from "../chronicle/document-view.ts";
import type { Derivation } from "../chronicle/entry.ts";
import type { Writing } from "../store/store.ts";
import type { Batch } from "../vault/compartment.ts";
import { opened, viewOf } from "./append.ts";
import { fromBase64 } from "./base64.ts";
import type { Line } from "./bundle-form.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { keep, keepWords, prepare, prepareWords } from "./keep.ts";
import { sha256Of } from "./sha256.ts";
import { documentOf } from "./views.ts";

/**
 * Keeps an original that an entry names and that is not here; its protected words are found anew and sealed in our own compartment. Where
 * two installations made different texts out of the same bytes, that of the entry which counts first holds everywhere.
 *
 * @param erased - Documents of which nothing is kept.
 * @returns The hash of an original that was kept; null where it was here or was erased.
 * @throws {@link ChronicleError} `bad entry` where no entry names it, or it is not what the entry says.
 */
export async function takeDocument(
  tx: Writing,
  chronicle: Chronicle,
  batch: Batch,
  line: Extract<Line, { t: "document" }>,
  erased: ReadonlySet<string>,
): Promise<string | null> {
  const { document, text } = line;
  const bytes = fromBase64(line.bytes);
  const sha256 = sha256Of(bytes);
  if (!isDocumentId(document) || documentIdOf(sha256) !== document) throw new ChronicleError("bad entry", document);
  if (erased.has(document)) return null;
  const isHere = (await tx.documentKey(document)) !== null;
  const [before, now] = [isHere ? await derivationHere(tx, document) : null, await derivationNow(tx, document)];
  if (before && now && before.sha256 === now.sha256 && before.language === now.language) return null;
  if (now?.sha256 !== sha256Of(Buffer.from(text))) {
    if (isHere && now?.sha256 === before?.sha256) return null;
    throw new ChronicleError("bad entry", document);
  }
  if (isHere) {
    await keepWords(tx, batch, await prepareWords(batch, document, text, now.language));
    return null;
  }
  await keep(tx, batch, await prepare(chronicle, batch, { sha256, bytes, text, language: now.language }));
  return sha256;
}

/** What the text that is here was made by: the views are not refreshed yet. */
async function derivationHere(tx: Writing, document: string): Promise<Derivation | null> {
  const view = await documentOf(tx, document);
  return view && derivationOf(view);
}

/** What the entries that have arrived say of the text. */
async function derivationNow(tx: Writing, document: string): Promise<Derivation | null> {
  const entries = (await tx.entriesAbout([document])).get(document)!.flatMap((entry) => opened(entry) ?? []);
  const { data } = viewOf(document, entries);
  return data === null ? null : derivationOf(JSON.parse(data) as DocumentView);
}

const derivationOf = (view: DocumentView): Derivation | null => (view.status === "kept" ? view.text : null);
