import type {
  Alternatives,
  LogHead,
  SealedIdentities,
  Store,
  StoredEntry,
  StoredText,
  View,
  ViewKind,
  Writing,
} from "../store.ts";

const entryKey = (log: string, number: number): string => `${log}:${number}`;

/** A store in memory: for tests, and for `verify --rebuild`, which folds the log anew beside the store it checks. */
export function createMemoryStore(): Store {
  const heads = new Map<string, LogHead>();
  const logs = new Map<string, StoredEntry[]>();
  const about = new Map<string, { log: string; number: number }[]>();
  const views: Readonly<Record<ViewKind, Map<string, string>>> = { document: new Map(), incident: new Map() };
  const texts = new Map<string, StoredText>();
  const keys = new Map<string, Uint8Array>();
  const batches = new Map<string, Uint8Array>();
  const identities = new Map<string, SealedIdentities>();
  const settings = new Map<string, Uint8Array>();
  let undo: (() => void)[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const set = <K, V>(map: Map<K, V>, key: K, value: V | null): void => {
    const before = map.get(key);
    undo.push(() => (before === undefined ? map.delete(key) : map.set(key, before)));
    if (value === null) map.delete(key);
    else map.set(key, value);
  };
  const page = <V>(map: ReadonlyMap<string, V>, after: string, limit: number): V[] =>
    [...map.keys()]
      .filter((key) => key > after)
      .sort()
      .slice(0, limit)
      .map((key) => map.get(key)!);

  const unusedBatches = (): string[] => {
    const used = new Set([...identities.values()].map(({ batch }) => batch));
    return [...batches.keys()].filter((batch) => !used.has(batch));
  };

  const tx: Writing = {
    heads: async () => [...heads.values()].sort((a, b) => (a.log < b.log ? -1 : 1)),
    entries: async (log, from, limit) => (logs.get(log) ?? []).slice(from, from + limit),
    entriesAbout: async (subjects) =>
      new Map(subjects.map((s) => [s, (about.get(s) ?? []).map(({ log, number }) => logs.get(log)![number]!)])),
    view: async (kind, id) => views[kind].get(id) ?? null,
    views: async (kind, after, limit) => {
      const ids = [...views[kind].keys()]
        .filter((id) => id > after)
        .sort()
        .slice(0, limit);
      return ids.map((id): View => ({ kind, id, data: views[kind].get(id)! }));
    },
    text: async (document) => texts.get(document) ?? null,
    texts: async (after, limit) => page(texts, after, limit),
    documentKey: async (document) => keys.get(document) ?? null,
    batches: async () => new Map(batches),
    identitiesOf: async (document) => identities.get(document) ?? null,
    identities: async (after, limit) => page(identities, after, limit),
    setting: async (name) => settings.get(name) ?? null,
    settings: async () => new Map(settings),
    sizes: async () => ({
      entries: [...logs.values()].reduce((sum, own) => sum + own.length, 0),
      subjects: [...about.values()].flat().length,
      views: views.document.size + views.incident.size,
      texts: texts.size,
      documentKeys: keys.size,
      identities: identities.size,
      unusedBatches: unusedBatches().length,
    }),
    search: async (words, limit) =>
      [...texts.values()]
        .reverse()
        .filter((text) => holdsAll(text, words))
        .slice(0, limit)
        .map((t) => t.document),
    async addEntries(entries) {
      for (const { subjects, ...entry } of entries) {
        const own = logs.get(entry.log) ?? [];
        if (!logs.has(entry.log)) set(logs, entry.log, own);
        if (own.length !== entry.number)
          throw new Error(`Cannot add entry ${entryKey(entry.log, entry.number)}: the log has ${own.length} entries`);
        own.push(entry);
        undo.push(() => own.pop());
        for (const subject of subjects)
          set(about, subject, [...(about.get(subject) ?? []), { log: entry.log, number: entry.number }]);
      }
    },
    putHead: async (head) => set(heads, head.log, head),
    async putViews(changed) {
      for (const { kind, id, data } of changed) set(views[kind], id, data);
    },
    async putText(text) {
      set(texts, text.document, text);
    },
    putDocumentKey: async (document, key) => set(keys, document, key),
    putBatch: async (batch, sealed) => set(batches, batch, sealed),
    async putIdentities(own) {
      const before = identities.get(own.document)?.batch;
      set(identities, own.document, own);
      if (before !== undefined && before !== own.batch) for (const batch of unusedBatches()) set(batches, batch, null);
    },
    putSetting: async (name, value) => set(settings, name, value),
    async destroyEntries(entries) {
      for (const { log, number } of entries) {
        const own = logs.get(log)!;
        const before = own[number]!;
        own[number] = { ...before, salt: null, content: null };
        undo.push(() => (own[number] = before));
        for (const [subject, places] of [...about])
          set(
            about,
            subject,
            places.filter((place) => place.log !== log || place.number !== number),
          );
      }
    },
    async destroyDocument(document) {
      for (const map of [texts, keys, identities]) set(map as Map<string, unknown>, document, null);
      for (const batch of unusedBatches()) set(batches, batch, null);
    },
  };

  return {
    ...tx,
    transaction<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
      const run = queue.then(async () => {
        undo = [];
        try {
          return await work(tx);
        } catch (error) {
          for (const back of undo.reverse()) back();
          throw error;
        }
      });
      queue = run.catch(() => undefined);
      return run;
    },
    selfCheck: async () => [],
    close: async () => undefined,
  };
}

function holdsAll({ lemmas }: StoredText, words: readonly Alternatives[]): boolean {
  const own = new Set(lemmas.split(" "));
  return words.length > 0 && words.every((alternatives) => alternatives.some((word) => own.has(word)));
}
