import { randomBytes } from "node:crypto";
import { open, seal } from "./aead.ts";
import { deriveKey, KEY_BYTES } from "./keys.ts";
import { Protected, SecretKey } from "./protected.ts";
import { generateIdentity, openWith, sealTo } from "./recipients.ts";

/**
 * The compartment for protected words: adding needs its public half only, reading needs the identities key, which the passphrase opens
 * anew each time. A program that holds the other keys of the chronicle can add words and not read them.
 */
export interface Compartment {
  /** Public half: `age1pq1…`. */
  readonly recipient: string;
  /** Secret half, wrapped by the identities key. */
  readonly compartmentKey: Uint8Array;
}

/** Words that are added together. While it is open they can be read; `key.wipe()` closes it. */
export interface Batch {
  /** Random; 32 hexadecimal digits. */
  readonly id: string;
  /** The key, sealed to the compartment. */
  readonly sealed: Uint8Array;
  readonly key: SecretKey;
}

const ID_BYTES = 16;
const WRAPPED = "khronika compartment 1";
const contextOf = (document: string): string => `khronika protected words 1\0${document}`;

/** A new compartment that this identities key opens. */
export async function createCompartment(identities: SecretKey): Promise<Compartment> {
  const { identity, recipient } = await generateIdentity();
  return { recipient, compartmentKey: wrap(identities, identity) };
}

/** A new batch for the compartment with this public half. */
export async function openBatch(recipient: string): Promise<Batch> {
  const key = SecretKey.take(randomBytes(KEY_BYTES));
  return { id: randomBytes(ID_BYTES).toString("hex"), sealed: await sealTo([recipient], key.reveal()), key };
}

/**
 * Seals what protected words a document has, bound to its id.
 *
 * @throws {@link VaultError} `key was wiped`: the batch is closed.
 */
export const sealFor = ({ key }: Batch, documentId: string, bytes: Uint8Array): Uint8Array =>
  seal(key, contextOf(documentId), bytes);

/** What it takes to read sealed words. */
export interface SealedWords {
  /** Key of the compartment's secret half. */
  readonly identities: SecretKey;
  readonly compartmentKey: Uint8Array;
  /** Its `sealed`. */
  readonly batch: Uint8Array;
  readonly document: string;
  readonly box: Uint8Array;
}

/**
 * Opens what {@link sealFor} sealed.
 *
 * @throws {@link VaultError} `damaged`: changed, of another document, batch or compartment; `not for us`: a batch of another compartment.
 */
export async function openSealed({ document, box, ...held }: SealedWords): Promise<Uint8Array> {
  const key = await batchKey(held);
  try {
    return openBox(key, document, box);
  } finally {
    key.wipe();
  }
}

/** The key of a batch, for who reads many of its documents: {@link openBox}. */
export async function batchKey({
  identities,
  compartmentKey,
  batch,
}: Omit<SealedWords, "document" | "box">): Promise<SecretKey> {
  return SecretKey.take(await openWith([unwrap(identities, compartmentKey)], batch));
}

/** @throws {@link VaultError} `damaged`. */
export const openBox = (key: SecretKey, document: string, box: Uint8Array): Uint8Array =>
  open(key, contextOf(document), box);

/** A compartment and its batches, by their ids, as they lie in the store. */
export interface StoredCompartment extends Compartment {
  readonly batches: ReadonlyMap<string, Uint8Array>;
}

/**
 * A new compartment into which the batches of the old one are sealed anew; the boxes stay as they are. For a change of all keys: the old
 * identities key opens nothing any more.
 */
export async function renewCompartment(
  { compartmentKey, batches }: Omit<StoredCompartment, "recipient">,
  keys: { readonly old: SecretKey; readonly new: SecretKey },
): Promise<StoredCompartment> {
  const renewed = await createCompartment(keys.new);
  const sealed = new Map<string, Uint8Array>();
  for (const [id, batch] of batches) {
    const key = await batchKey({ identities: keys.old, compartmentKey, batch });
    sealed.set(id, await sealTo([renewed.recipient], key.reveal()));
    key.wipe();
  }
  return { ...renewed, batches: sealed };
}

function wrap(identities: SecretKey, identity: Protected<string>): Uint8Array {
  const key = deriveKey(identities, "compartment");
  try {
    return seal(key, WRAPPED, Buffer.from(identity.reveal()));
  } finally {
    key.wipe();
  }
}

function unwrap(identities: SecretKey, compartmentKey: Uint8Array): Protected<string> {
  const key = deriveKey(identities, "compartment");
  try {
    return new Protected(open(key, WRAPPED, compartmentKey).toString());
  } finally {
    key.wipe();
  }
}
