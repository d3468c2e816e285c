import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import { ed25519PublicOf, signEd25519, verifyEd25519 } from "./ed25519.ts";
import { LogError } from "./fault.ts";
import { mlDsaPublicOf, signMlDsa, verifyMlDsa } from "./ml-dsa.ts";
import { type NoteSignature, readNote } from "./note.ts";
import { sameBytes } from "./same-bytes.ts";
import { type KeyKind, type VerifierKey, verifierKey } from "./verifier-key.ts";

/** Who signs checkpoints: a seed of 32 bytes, and what its signature says. */
export interface Signer {
  readonly name: string;
  readonly kind: KeyKind;
  readonly seed: Uint8Array;
}

const verifierKeys = new WeakMap<Signer, VerifierKey>();

/** The key with which a signer's signatures are checked; worked out once for each signer. */
export function verifierKeyOf(signer: Signer): VerifierKey {
  let key = verifierKeys.get(signer);
  if (!key) {
    const { name, kind, seed } = signer;
    key = verifierKey(name, kind, kind === "post-quantum cosignature" ? mlDsaPublicOf(seed) : ed25519PublicOf(seed));
    verifierKeys.set(signer, key);
  }
  return key;
}

const TIME_BYTES = 8;

/**
 * Signs the text of a checkpoint. A note signature is over the text alone; cosignatures (C2SP tlog-cosignature) also say when.
 *
 * @param time - Seconds since 1970; only of cosignatures. A log that signs with a second, post-quantum key says 0: it makes no statement
 * about time.
 */
export function signCheckpoint(text: string, signer: Signer, time = 0): NoteSignature {
  const { name, keyId } = verifierKeyOf(signer);
  const { kind, seed } = signer;
  if (kind === "note") return { name, keyId, signature: signEd25519(seed, Buffer.from(text)) };
  const message = cosigned(kind, name, text, BigInt(time));
  const signature = kind === "cosignature" ? signEd25519(seed, message) : signMlDsa(seed, message);
  return { name, keyId, signature: Buffer.concat([bigEndian(BigInt(time)), signature]) };
}

function bigEndian(value: bigint): Buffer {
  const bytes = Buffer.alloc(TIME_BYTES);
  bytes.writeBigUInt64BE(value);
  return bytes;
}

/** What a cosignature is over. */
function cosigned(kind: KeyKind, name: string, text: string, time: bigint): Uint8Array {
  if (kind === "cosignature") return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
  const { origin, size, root } = readCheckpoint(text);
  const [cosigner, log] = [withLength(name), withLength(origin)];
  return Buffer.concat([
    Buffer.from("subtree/v1\n\0"),
    cosigner,
    bigEndian(time),
    log,
    bigEndian(0n),
    bigEndian(BigInt(size)),
    root,
  ]);
}

function withLength(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length === 0 || bytes.length > 255) throw new LogError("not a checkpoint");
  return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}

/** A signature that holds. */
export interface Verified {
  readonly key: VerifierKey;
  /** Seconds since 1970, null where the signature says nothing about time. */
  readonly time: number | null;
}

/**
 * Which of the keys have signed the note. A signature by a stranger means nothing.
 *
 * @throws {@link LogError} `wrong signature` when one of the keys is said to have signed and has not; `not a note`, `not a checkpoint`.
 */
export function verifiedBy(note: string, keys: readonly VerifierKey[]): { text: string; verified: Verified[] } {
  const { text, signatures } = readNote(note);
  const verified: Verified[] = [];
  for (const { name, keyId, signature } of signatures) {
    const key = keys.find((one) => one.name === name && sameBytes(one.keyId, keyId));
    if (!key) continue;
    const time = timeOf(key, text, signature);
    if (!verified.some((one) => one.key === key)) verified.push({ key, time });
  }
  return { text, verified };
}

/** @throws {@link LogError} `wrong signature`. */
function timeOf({ kind, name, publicKey }: VerifierKey, text: string, signature: Uint8Array): number | null {
  if (kind === "note") {
    if (!verifyEd25519(publicKey, Buffer.from(text), signature)) throw new LogError("wrong signature");
    return null;
  }
  if (signature.length <= TIME_BYTES) throw new LogError("wrong signature");
  const time = Buffer.from(signature).readBigUInt64BE();
  const [message, own] = [cosigned(kind, name, text, time), signature.subarray(TIME_BYTES)];
  const holds = kind === "cosignature" ? verifyEd25519(publicKey, message, own) : verifyMlDsa(publicKey, message, own);
  if (!holds || time > BigInt(Number.MAX_SAFE_INTEGER)) throw new LogError("wrong signature");
  return time === 0n ? null : Number(time);
}

/**
 * Reads a checkpoint that must be signed by the log's own key.
 *
 * @throws {@link LogError} `not a note`, `not a checkpoint`, `not signed by this key`, `wrong signature`.
 */
export function openCheckpoint(note: string, logKey: VerifierKey): Checkpoint {
  const { text, verified } = verifiedBy(note, [logKey]);
  if (verified.length === 0) throw new LogError("not signed by this key");
  const checkpoint = readCheckpoint(text);
  // A key signs for the log of its own name only.
  if (checkpoint.origin !== logKey.name) throw new LogError("not signed by this key");
  return checkpoint;
}
