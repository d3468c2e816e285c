import { documentIdOf } from "../chronicle/document-id.ts";
import type { Derivation } from "../chronicle/entry.ts";
import { findNames, type NameMention } from "../coding/names.ts";
import type { Writing } from "../store/store.ts";
import { readText } from "../text/read.ts";
import { searchWordsOf } from "../text/search-words.ts";
import { type Batch, sealFor } from "../vault/compartment.ts";
import { blobKey, writeBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { sha256Of } from "./sha256.ts";

/** A document on its way into the store. */
export interface Incoming {
  /** Of the bytes. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** Normalised. */
  readonly text: string;
  /** As declared; null where the text itself must tell. */
  readonly language: string | null;
}

/** A text with what it is found by and what it must not be found by. */
export interface PreparedWords {
  readonly id: string;
  readonly derivation: Derivation;
  readonly text: string;
  readonly lemmas: string;
  /** Protected words with their places, sealed. */
  readonly box: Uint8Array;
}

/** A document whose original lies sealed on the disk; nothing names it yet. */
export interface Prepared extends PreparedWords {
  readonly sha256: string;
  /** Of the original. */
  readonly key: Uint8Array;
}

/** Everything about a document that takes time: its search words, protected words, and the sealed original. */
export async function prepare(
  chronicle: Chronicle,
  batch: Batch,
  { sha256, bytes, text, language }: Incoming,
): Promise<Prepared> {
  const words = await prepareWords(batch, documentIdOf(sha256), text, language);
  const key = blobKey(chronicle.effects);
  await writeBlob(chronicle, sha256, key, bytes);
  return { ...words, sha256, key };
}

/** Search words and protected words of a text. */
export async function prepareWords(
  batch: Batch,
  id: string,
  text: string,
  language: string | null,
): Promise<PreparedWords> {
  const read = readText(text, language);
  const names = findNames(read);
  return {
    ...{ id, text },
    derivation: { sha256: sha256Of(Buffer.from(text)), characters: text.length, language: read.language },
    lemmas: (await searchWordsOf(read, names)).join(" "),
    box: sealFor(batch, id, wordsToSeal(text, names)),
  };
}

/** Protected words with their places, as they are sealed. */
export function wordsToSeal(text: string, names: readonly NameMention[]): Uint8Array {
  return Buffer.from(
    JSON.stringify(names.map(({ start, end, kind }) => ({ start, end, kind, words: text.slice(start, end) }))),
  );
}

/** Makes a prepared document part of the store. */
export async function keep(tx: Writing, batch: Batch, prepared: Prepared): Promise<void> {
  await tx.putDocumentKey(prepared.id, prepared.key);
  await keepWords(tx, batch, prepared);
}

/** Puts a text with its words in the place of an earlier one. */
export async function keepWords(tx: Writing, batch: Batch, { id, text, lemmas, box }: PreparedWords): Promise<void> {
  await tx.putBatch(batch.id, batch.sealed);
  await tx.putText({ document: id, text, lemmas });
  await tx.putIdentities({ document: id, batch: batch.id, box });
}
