import { documentIdIn } from "../chronicle/document-id.ts";
import type { Kind } from "../chronicle/entry.ts";
import { LogError } from "../log/fault.ts";
import { leafHash } from "../log/leaf.ts";
import { verifyLogProof, writeLogProof } from "../log/tlog-proof.ts";
import { inclusionProof, type Tree, treeOf } from "../log/tree.ts";
import type { Reading, StoredEntry } from "../store/store.ts";
import { opened } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { knownKeyOf } from "./known-keys.ts";
import { entriesOf } from "./trees.ts";

/** That one entry is in a log as its checkpoint signs it. */
export interface EntryProof {
  readonly log: string;
  readonly number: number;
  readonly kind: Kind;
  readonly at: string;
  /** C2SP tlog-proof. */
  readonly text: string;
  readonly isProven: boolean;
}

/** The tree of a log, with all its leaves in memory. */
export async function loadTree(store: Reading, log: string): Promise<Tree> {
  const leaves: Uint8Array[] = [];
  for await (const page of entriesOf(store, log)) for (const { commitment } of page) leaves.push(leafHash(commitment));
  return treeOf(leaves);
}

/** Proofs for all entries about a document, a claim's document or an incident; each is checked as a stranger would. */
export async function proofOf({ store }: Chronicle, id: string): Promise<EntryProof[]> {
  const subject = documentIdIn(id);
  const about = (await store.entriesAbout([subject])).get(subject) ?? [];
  const trees = new Map<string, Tree>();
  const proofs: EntryProof[] = [];
  for (const entry of about) {
    const tree = trees.get(entry.log) ?? (await loadTree(store, entry.log));
    trees.set(entry.log, tree);
    proofs.push(...(await proofsOfEntry(store, entry, tree)));
  }
  return proofs;
}

async function proofsOfEntry(store: Reading, stored: StoredEntry, tree: Tree): Promise<EntryProof[]> {
  const placed = opened(stored);
  const head = (await store.heads()).find(({ log }) => log === stored.log);
  if (!placed || !head) return [];
  const { log, number, commitment } = stored;
  const proof = { index: number, hashes: inclusionProof(tree, number), checkpoint: head.checkpoint };
  const { at, body } = placed.entry;
  return [{ log, number, kind: body.kind, at, text: writeLogProof(proof), isProven: await holds() }];

  async function holds(): Promise<boolean> {
    try {
      verifyLogProof(commitment, proof, { log: await knownKeyOf(store, log), witnesses: [], quorum: 0 });
      return true;
    } catch (error) {
      if (error instanceof LogError) return false;
      throw error;
    }
  }
}
