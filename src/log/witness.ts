import type { Checkpoint } from "./checkpoint.ts";
import { LogError } from "./fault.ts";
import { EMPTY_ROOT } from "./leaf.ts";
import { type NoteSignature, readNote } from "./note.ts";
import { verifyConsistency } from "./proof.ts";
import { sameBytes } from "./same-bytes.ts";
import { openCheckpoint, type Signer, signCheckpoint } from "./signature.ts";
import type { VerifierKey } from "./verifier-key.ts";

/** The latest tree of a log that a witness has cosigned. */
export interface Witnessed {
  readonly size: number;
  readonly root: Uint8Array;
}

export interface WitnessRequest {
  /** Signed by the log. */
  readonly checkpoint: string;
  readonly logKey: VerifierKey;
  /** That the tree continues what was witnessed; empty where nothing was, or where it is the same. */
  readonly proof: readonly Uint8Array[];
  /** What this witness has cosigned of that log, null where nothing. */
  readonly known: Witnessed | null;
  /** Seconds since 1970. */
  readonly now: number;
}

/** `stale`: smaller than what was witnessed (409). `fork`: does not continue it (422). `signature`: not the log's (403). */
export type WitnessAnswer =
  | { readonly cosignatures: readonly NoteSignature[]; readonly witnessed: Witnessed }
  | { readonly refused: "stale" | "fork" | "signature" };

/**
 * What a witness answers (C2SP tlog-witness): it cosigns only what continues all that it has cosigned before. The new state must be
 * safe on the disk before the cosignature leaves the machine.
 */
export function witness(
  { checkpoint, logKey, proof, known, now }: WitnessRequest,
  signers: readonly Signer[],
): WitnessAnswer {
  let tree: Checkpoint;
  try {
    tree = openCheckpoint(checkpoint, logKey);
  } catch (error) {
    if (error instanceof LogError) return { refused: "signature" };
    throw error;
  }
  if (known && tree.size < known.size) return { refused: "stale" };
  if (!continues(tree, known, proof)) return { refused: "fork" };
  const { text } = readNote(checkpoint);
  return {
    cosignatures: signers.map((signer) => signCheckpoint(text, signer, now)),
    witnessed: { size: tree.size, root: tree.root },
  };
}

function continues(tree: Checkpoint, known: Witnessed | null, proof: readonly Uint8Array[]): boolean {
  if (tree.size === 0 && !sameBytes(tree.root, EMPTY_ROOT)) return false;
  // Every tree continues the empty one, and nothing is needed to show it.
  return known && known.size > 0 ? verifyConsistency(known, tree, proof) : proof.length === 0;
}
