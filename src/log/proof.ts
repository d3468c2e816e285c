import { EMPTY_ROOT, HASH_BYTES, nodeHash } from "./leaf.ts";
import { sameBytes } from "./same-bytes.ts";

/** Stretch of leaves from `start` up to but not with `end`. */
export interface Subtree {
  readonly start: number;
  readonly end: number;
}

const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const half = (n: number): number => Math.floor(n / 2);
const isOdd = (n: number): boolean => n % 2 === 1;
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === HASH_BYTES);

/** Whether a proof shows that a leaf is in a tree (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  leaf: { readonly index: number; readonly hash: Uint8Array },
  tree: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (
    !isSize(leaf.index) ||
    !isSize(tree.size) ||
    leaf.index >= tree.size ||
    !areHashes([leaf.hash, tree.root, ...proof])
  )
    return false;
  let [at, last, hash] = [leaf.index, tree.size - 1, leaf.hash];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash);
      // A node without a right sibling goes up unchanged.
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameBytes(hash, tree.root);
}

/** Whether a stretch of leaves is a node of every larger tree: it begins at a multiple of the power of two that holds it. */
function isSubtree({ start, end }: Subtree): boolean {
  if (!isSize(start) || !isSize(end) || start >= end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

/** Whether a proof shows that a leaf is in a subtree. */
export function verifySubtreeInclusion(
  leaf: { readonly index: number; readonly hash: Uint8Array },
  subtree: Subtree & { readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  const { start, end, root } = subtree;
  return (
    isSubtree(subtree) && verifyInclusion({ ...leaf, index: leaf.index - start }, { size: end - start, root }, proof)
  );
}

/** Whether a proof shows that a subtree is part of a tree. With a subtree from 0 this is consistency (RFC 9162 §2.1.4.2). */
export function verifySubtreeConsistency(
  subtree: Subtree & { readonly root: Uint8Array },
  tree: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  const { start, end } = subtree;
  // No leaves at all are part of every tree, and have one root.
  if (start === end)
    return isSize(start) && start <= tree.size && proof.length === 0 && sameBytes(subtree.root, EMPTY_ROOT);
  if (!isSubtree(subtree) || !isSize(tree.size) || end > tree.size || !areHashes(proof)) return false;
  let [first, second, last] = [start, end - 1, tree.size - 1];
  const up = () => {
    [first, second, last] = [half(first), half(second), half(last)];
  };
  const reachesEnd = second === last;
  while (first !== second && (reachesEnd || isOdd(second))) up();
  const rest = [...proof];
  const from = first === second ? subtree.root : rest.shift();
  if (!from) return false;
  let [older, newer] = [from, from];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(second) || second === last) {
      if (first < second) older = nodeHash(hash, older);
      newer = nodeHash(hash, newer);
      while (!isOdd(second)) up();
    } else newer = nodeHash(newer, hash);
    up();
  }
  return last === 0 && sameBytes(older, subtree.root) && sameBytes(newer, tree.root);
}

/** Whether a proof shows that the older tree is the beginning of the newer (RFC 9162 §2.1.4.2). An older tree of no leaves proves nothing. */
export function verifyConsistency(
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (older.size === 0) return false;
  if (older.size === newer.size) return isSize(older.size) && proof.length === 0 && sameBytes(older.root, newer.root);
  return verifySubtreeConsistency({ start: 0, end: older.size, root: older.root }, newer, proof);
}
