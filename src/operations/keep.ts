import { createHash } from "node:crypto";
import { documentIdOf } from "../chronicle/document-id.ts";
import type { Derivation } from "../chronicle/entry.ts";
import { findNames } from "../coding/names.ts";
import type { Writing } from "../store/store.ts";
import { readText } from "../text/read.ts";
import { searchWordsOf } from "../text/search-words.ts";
import { type Batch, sealFor } from "../vault/compartment.ts";
import { blobKey, writeBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";

/** A document on its way into the store. */
export interface Incoming {
  readonly bytes: Uint8Array;
  /** Normalised. */
  readonly text: string;
  /** As declared; null where the text itself must tell. */
  readonly language: string | null;
}

/** A document whose original lies sealed on the disk; nothing names it yet. */
export interface Prepared {
  readonly id: string;
  readonly sha256: string;
  readonly derivation: Derivation;
  readonly text: string;
  readonly lemmas: string;
  /** Of the original. */
  readonly key: Uint8Array;
  /** Protected words with their places, sealed. */
  readonly box: Uint8Array;
}

/** Everything about a document that takes time: its hashes, search words, protected words, and the sealed original. */
export async function prepare(
  chronicle: Chronicle,
  batch: Batch,
  { bytes, text, language }: Incoming,
): Promise<Prepared> {
  const sha256 = sha256Of(bytes);
  const id = documentIdOf(sha256);
  const read = readText(text, language);
  const names = findNames(read);
  const key = blobKey(chronicle.effects);
  await writeBlob(chronicle, sha256, key, bytes);
  const words = names.map(({ start, end, kind }) => ({ start, end, kind, words: text.slice(start, end) }));
  return {
    ...{ id, sha256, text, key },
    derivation: { sha256: sha256Of(Buffer.from(text)), characters: text.length, language: read.language },
    lemmas: (await searchWordsOf(read, names)).join(" "),
    box: sealFor(batch, id, Buffer.from(JSON.stringify(words))),
  };
}

/** Makes a prepared document part of the store. */
export async function keep(tx: Writing, batch: Batch, { id, text, lemmas, key, box }: Prepared): Promise<void> {
  await tx.putBatch(batch.id, batch.sealed);
  await tx.putDocumentKey(id, key);
  await tx.putText({ document: id, text, lemmas });
  await tx.putIdentities({ document: id, batch: batch.id, box });
}

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
