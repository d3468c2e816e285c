import type { LimitedReader } from "../sources/limited/reader.ts";
import { readOriginal } from "../sources/read.ts";
import { readBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { sha256Of } from "./sha256.ts";
import { documents, type KeptDocument } from "./views.ts";

/**
 * `same`: reading the original again gives the text that the log speaks of. `part`: it came out of a file that was not kept whole, and cannot
 * be read alone. `differs`: this version reads another text out of it, or none.
 */
export type Replayed = "same" | "part" | "differs";

/** Reads every original again and compares the text with the one that was derived when it came in. */
export async function* replay(
  chronicle: Chronicle,
  limited: LimitedReader,
): AsyncGenerator<{ readonly document: string; readonly outcome: Replayed }> {
  for await (const view of documents(chronicle.store))
    if (view.status === "kept") yield { document: view.id, outcome: await outcomeOf(chronicle, view, limited) };
}

async function outcomeOf(chronicle: Chronicle, view: KeptDocument, limited: LimitedReader): Promise<Replayed> {
  const { consent, part } = view.captures[0] ?? {};
  const key = await chronicle.store.documentKey(view.id);
  if (!key) return "differs";
  const bytes = await readBlob(chronicle, view.sha256, key);
  const options = consent === undefined ? {} : { consent };
  for await (const outcome of readOriginal(bytes, view.suffix, { limited, options }))
    if (outcome.kind === "read" && sha256Of(Buffer.from(outcome.document.text)) === view.text.sha256) return "same";
  return part === undefined ? "differs" : "part";
}
