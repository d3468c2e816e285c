import type { PlacedEntry } from "../chronicle/entry.ts";
import { findNames } from "../coding/names.ts";
import type { Reading } from "../store/store.ts";
import { readText } from "../text/read.ts";
import { searchWordsOf } from "../text/search-words.ts";
import { noteSubjects, opened, viewOf } from "./append.ts";
import { allTexts, allViews } from "./pages.ts";
import { entriesOf } from "./trees.ts";
import type { Fault } from "./verification-fault.ts";

const AT_ONCE = 500;

/** Folds all entries anew, beside the store, and names every view, subject and search word that is not what they add up to. */
export async function rebuild(store: Reading, progress: (documents: number) => void): Promise<Fault[]> {
  const about = await entriesBySubject(store);
  return [
    ...(await faultsOfViews(store, about)),
    ...(await faultsOfSubjects(store, about)),
    ...(await faultsOfSearch(store, progress)),
  ];
}

type About = ReadonlyMap<string, readonly PlacedEntry[]>;

async function entriesBySubject(store: Reading): Promise<About> {
  const about = new Map<string, PlacedEntry[]>();
  for (const { log } of await store.heads())
    for await (const page of entriesOf(store, log))
      for (const stored of page) {
        const placed = opened(stored);
        if (placed) noteSubjects(about, placed);
      }
  return about;
}

async function faultsOfViews(store: Reading, about: About): Promise<Fault[]> {
  const expected = new Map<string, string>();
  for (const [id, entries] of about) {
    const { data } = viewOf(id, entries);
    if (data !== null) expected.set(id, data);
  }
  const faults: Fault[] = [];
  for (const kind of ["document", "incident"] as const)
    for await (const { id, data } of allViews(store, kind)) {
      if (expected.get(id) !== data) faults.push({ what: "view differs", where: id });
      expected.delete(id);
    }
  for (const id of expected.keys()) faults.push({ what: "view differs", where: id });
  return faults;
}

/** The index by which views find their entries. */
async function faultsOfSubjects(store: Reading, about: About): Promise<Fault[]> {
  const faults: Fault[] = [];
  const ids = [...about.keys()];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const [id, entries] of await store.entriesAbout(some)) {
      const own = entries.filter(({ content }) => content !== null).map(({ log, number }) => `${log}:${number}`);
      const expected = about.get(id)!.map(({ log, number }) => `${log}:${number}`);
      if (own.sort().join() !== expected.sort().join()) faults.push({ what: "subject differs", where: id });
    }
  }
  const all = [...about.values()].reduce((sum, entries) => sum + entries.length, 0);
  if (faults.length === 0 && (await store.sizes()).subjects !== all)
    faults.push({ what: "more than the log says", where: "chronicle.db" });
  return faults;
}

async function faultsOfSearch(store: Reading, progress: (documents: number) => void): Promise<Fault[]> {
  const faults: Fault[] = [];
  let count = 0;
  for await (const { document, text, lemmas } of allTexts(store)) {
    const view = await store.view("document", document);
    // Not the declared language: a later capture may declare another one, and the words stay as they were made.
    const read = readText(text, view === null ? null : languageIn(view));
    if ((await searchWordsOf(read, findNames(read))).join(" ") !== lemmas)
      faults.push({ what: "search words differ", where: document });
    progress(++count);
  }
  return faults;
}

/** Null where what is stored is no view, which was told already. */
function languageIn(view: string): string | null {
  try {
    return (JSON.parse(view) as { text?: { language?: string } }).text?.language ?? null;
  } catch {
    return null;
  }
}
