/** An entry as it lies in a store: sealed content beside its commitment. */
export interface StoredEntry {
  readonly log: string;
  readonly number: number;
  /** The leaf: 32 bytes. */
  readonly commitment: Uint8Array;
  /** 32 bytes; null when the entry was erased or is padding. */
  readonly salt: Uint8Array | null;
  /** Canonical JSON of an `Entry`; null when it was erased or is padding. */
  readonly content: string | null;
}

/** How far a log has come. */
export interface LogHead {
  readonly log: string;
  readonly size: number;
  /** Hashes of the complete subtrees from the largest to the smallest, 32 bytes each, joined. */
  readonly edge: Uint8Array;
  /** The greatest clock of its entries. */
  readonly clock: number;
  /** Signed note over the tree of this size. */
  readonly checkpoint: string;
  readonly isOwn: boolean;
}

export interface StoredText {
  readonly document: string;
  readonly text: string;
  /** Words to be found by, dictionary forms parted by spaces; protected words are left out. */
  readonly lemmas: string;
}

/** Protected words of a document, readable with the identities' key only. */
export interface SealedIdentities {
  readonly document: string;
  readonly batch: string;
  readonly box: Uint8Array;
}

export type ViewKind = "document" | "incident";

export interface View {
  readonly kind: ViewKind;
  readonly id: string;
  /** Canonical JSON. */
  readonly data: string;
}

/** A word of a question: any of its dictionary forms will do. */
export type Alternatives = readonly string[];

/** How many rows there are: to find what lies there and nothing says that it belongs there. */
export interface Sizes {
  readonly entries: number;
  readonly subjects: number;
  readonly views: number;
  readonly texts: number;
  readonly documentKeys: number;
  readonly identities: number;
  /** Those that no document's identities name. */
  readonly unusedBatches: number;
}

/** What can be asked of a store. Lists come in the order of their keys; pages start after the key given. */
export interface Reading {
  heads(): Promise<readonly LogHead[]>;
  entries(log: string, from: number, limit: number): Promise<readonly StoredEntry[]>;
  entriesAbout(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly StoredEntry[]>>;
  view(kind: ViewKind, id: string): Promise<string | null>;
  views(kind: ViewKind, after: string, limit: number): Promise<readonly View[]>;
  text(document: string): Promise<StoredText | null>;
  texts(after: string, limit: number): Promise<readonly StoredText[]>;
  /** The key of a document's original. */
  documentKey(document: string): Promise<Uint8Array | null>;
  batches(): Promise<ReadonlyMap<string, Uint8Array>>;
  identitiesOf(document: string): Promise<SealedIdentities | null>;
  identities(after: string, limit: number): Promise<readonly SealedIdentities[]>;
  setting(name: string): Promise<Uint8Array | null>;
  settings(): Promise<ReadonlyMap<string, Uint8Array>>;
  sizes(): Promise<Sizes>;
  /** Ids of documents that hold all the words, the latest added first. */
  search(words: readonly Alternatives[], limit: number): Promise<readonly string[]>;
}

/** What a transaction may do beside reading. */
export interface Writing extends Reading {
  addEntries(entries: readonly (StoredEntry & { readonly subjects: readonly string[] })[]): Promise<void>;
  putHead(head: LogHead): Promise<void>;
  /** Makes views what is given; null takes one away. */
  putViews(
    views: readonly { readonly kind: ViewKind; readonly id: string; readonly data: string | null }[],
  ): Promise<void>;
  putText(text: StoredText): Promise<void>;
  putDocumentKey(document: string, key: Uint8Array): Promise<void>;
  putBatch(batch: string, sealed: Uint8Array): Promise<void>;
  /** A batch under which nothing lies any more goes. */
  putIdentities(identities: SealedIdentities): Promise<void>;
  putSetting(name: string, value: Uint8Array | null): Promise<void>;
  /** Destroys salt and content of entries and what they were about; the commitments stay. */
  destroyEntries(entries: readonly { readonly log: string; readonly number: number }[]): Promise<void>;
  /** Destroys text, search words, key and protected words of a document, and the batch that it was the last of. */
  destroyDocument(document: string): Promise<void>;
}

/** Where a chronicle lives. Everything that a transaction did is durable when it resolves, and undone when it rejects. */
export interface Store extends Reading {
  transaction<T>(work: (tx: Writing) => Promise<T>): Promise<T>;
  /** Finds damage in the store itself: `pages` (what is on them cannot be asked any more), `search words`. */
  selfCheck(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type StoreFault =
  | "wrong key"
  | "in use"
  | "damaged"
  | "newer format"
  | "older format"
  | "disk full"
  | "unsafe settings"
  | "cannot write";

/** The store cannot be opened or used; says why, never what is in it. */
export class StoreError extends Error {
  readonly code: StoreFault;
  constructor(code: StoreFault, cause?: unknown) {
    super(`Cannot use the store: ${code}`, { cause });
    this.name = "StoreError";
    this.code = code;
  }
}
