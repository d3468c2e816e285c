import { EMPTY_ROOT, nodeHash } from "./leaf.ts";

/** A tree over leaves of which all are known. */
export interface Tree {
  readonly size: number;
  /** Hash of the complete subtree of 2^level leaves that is the index-th of its level. */
  node(level: number, index: number): Uint8Array;
}

/** Builds the complete subtrees of all levels: about as many hashes as there are leaves. */
export function treeOf(leafHashes: readonly Uint8Array[]): Tree {
  const levels: (readonly Uint8Array[])[] = [leafHashes];
  for (let below = leafHashes; below.length > 1; ) {
    const level = Array.from({ length: below.length >> 1 }, (_, at) => nodeHash(below[2 * at]!, below[2 * at + 1]!));
    levels.push(level);
    below = level;
  }
  return { size: leafHashes.length, node: (level, index) => levels[level]![index]! };
}

/** The largest power of two below n: where RFC 6962 splits a tree of n leaves. */
const splitOf = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);

/** Hash of the leaves from `start` to `end`, a subtree of the tree of some size. */
export function hashOf(tree: Tree, start: number, end: number): Uint8Array {
  const size = end - start;
  if (size === 0) return EMPTY_ROOT;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return tree.node(level, start / size);
  const middle = start + splitOf(size);
  return nodeHash(hashOf(tree, start, middle), hashOf(tree, middle, end));
}

/** The root of the first `size` leaves. */
export const rootOfTree = (tree: Tree, size = tree.size): Uint8Array => hashOf(tree, 0, size);

/**
 * Proof that a leaf is in the tree of the first `size` leaves: hashes from its sibling up (RFC 9162 §2.1.3).
 *
 * @throws {RangeError} when there is no such leaf.
 */
export function inclusionProof(tree: Tree, index: number, size = tree.size): Uint8Array[] {
  if (index < 0 || index >= size || size > tree.size) throw new RangeError("No such leaf in a tree of this size");
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      proof.push(hashOf(tree, middle, end));
      end = middle;
    } else {
      proof.push(hashOf(tree, start, middle));
      start = middle;
    }
  }
  return proof.reverse();
}

/**
 * Proof that the tree of the first `older` leaves is the beginning of that of the first `newer` (RFC 9162 §2.1.4).
 *
 * @throws {RangeError} when the tree was never so large.
 */
export function consistencyProof(tree: Tree, older: number, newer = tree.size): Uint8Array[] {
  if (older < 0 || older > newer || newer > tree.size) throw new RangeError("The tree never had these sizes");
  if (older === 0 || older === newer) return [];
  const proof: Uint8Array[] = [];
  let [start, end, isWhole] = [0, newer, true];
  while (end !== older) {
    const middle = start + splitOf(end - start);
    if (older <= middle) {
      proof.push(hashOf(tree, middle, end));
      end = middle;
    } else {
      proof.push(hashOf(tree, start, middle));
      start = middle;
      isWhole = false;
    }
  }
  if (!isWhole) proof.push(hashOf(tree, start, end));
  return proof.reverse();
}
