import type { Extracted, ExtractFault, Extractor } from "../extract.ts";
import { type Archive, type ArchiveEntry, ArchiveError, openArchive } from "../zip/archive.ts";
import { Collection } from "./collection.ts";
import { type Hashes, hashesIn, isAsListed, isDigestRight } from "./package.ts";
import { pagesIn } from "./pages.ts";

const PACKAGE = "datapackage.json";
const DIGEST = "datapackage-digest.json";
const LIST = /^pages\/[^/]+\.jsonl$/;
const WARC = /^(?:data\/)?archive\/.+\.warc(?:\.gz)?$/i;

/**
 * The listed pages of a collection of archives of the web (WACZ 1.1.1). A file whose hash is not the one that the collection says is a
 * fault and is not read.
 */
export const extractWacz: Extractor = async function* ({ whole }) {
  let archive: Archive;
  try {
    archive = await openArchive(await whole());
  } catch (error) {
    yield fault(error instanceof ArchiveError ? error.fault : "broken", null);
    return;
  }
  const files = new Files(archive.entries);
  yield* files.checkPackage();
  const pages = yield* listedPages(files);
  const collection = new Collection(pages);
  const warcs = archive.entries.filter(({ name }) => WARC.test(name)).map(({ name }) => name);
  for (let round: readonly string[] = warcs; round.length > 0; round = collection.missedIn())
    for (const name of round) {
      const bytes = yield* files.read(name);
      if (bytes) yield* collection.read(name, bytes);
    }
  yield* files.checkRest();
  yield* collection.rest();
  for (let count = 0; count < archive.unsafe; count++) yield fault("unsafe name", null);
};

const fault = (kind: ExtractFault, part: string | null): Extracted => ({ kind: "fault", fault: kind, part });

async function* listedPages(files: Files): AsyncGenerator<Extracted, Map<string, string | null>> {
  const all = new Map<string, string | null>();
  const lists = files.names.filter((name) => LIST.test(name));
  if (lists.length === 0) yield fault("broken", "pages/pages.jsonl");
  for (const name of lists) {
    const bytes = yield* files.read(name);
    const pages = bytes === null ? new Map<string, string | null>() : pagesIn(bytes);
    if (pages === null) yield fault("broken", name);
    for (const [url, title] of pages ?? []) all.set(url, title);
  }
  return all;
}

/** The files of a collection, read against their hashes. */
class Files {
  readonly #entries: ReadonlyMap<string, ArchiveEntry>;
  readonly #checked = new Set<string>();
  #hashes: Hashes | null = null;

  constructor(entries: readonly ArchiveEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  async *checkPackage(): AsyncGenerator<Extracted> {
    const bytes = yield* this.#unchecked(PACKAGE);
    this.#hashes = bytes && hashesIn(bytes);
    if (bytes && !this.#hashes) yield fault("broken", PACKAGE);
    if (!bytes || !this.#hashes || !this.#entries.has(DIGEST)) return;
    const digest = yield* this.#unchecked(DIGEST);
    if (digest && !isDigestRight(digest, bytes)) yield fault("broken", PACKAGE);
  }

  /** The bytes of a file; null, after a fault, where they are not what the collection says. */
  async *read(name: string): AsyncGenerator<Extracted, Uint8Array | null> {
    const bytes = yield* this.#unchecked(name);
    if (bytes === null) return null;
    // Where no hashes can be read that is a fault already.
    const isRight = this.#hashes === null || isAsListed(this.#hashes, name, bytes);
    const isFirst = !this.#checked.has(name);
    this.#checked.add(name);
    if (!isRight && isFirst) yield fault("broken", name);
    return isRight ? bytes : null;
  }

  /** Checks what is listed and was not needed: indexes, logs. */
  async *checkRest(): AsyncGenerator<Extracted> {
    for (const name of this.#hashes?.keys() ?? []) if (!this.#checked.has(name)) yield* this.read(name);
  }

  async *#unchecked(name: string): AsyncGenerator<Extracted, Uint8Array | null> {
    try {
      const entry = this.#entries.get(name);
      if (entry) return await entry.read();
      yield fault("broken", name);
    } catch (error) {
      this.#checked.add(name);
      yield fault(error instanceof ArchiveError ? error.fault : "broken", name);
    }
    return null;
  }
}
