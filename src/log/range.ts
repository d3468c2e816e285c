import { EMPTY_ROOT, nodeHash } from "./leaf.ts";

/** A tree by its right edge: all that is needed to append to it and to tell its root. */
export interface Range {
  /** Leaves. */
  readonly size: number;
  /** Hashes of the complete subtrees from the largest to the smallest: one for each bit of `size` that is set. */
  readonly hashes: readonly Uint8Array[];
}

export const emptyRange = (): Range => ({ size: 0, hashes: [] });

export const append = (range: Range, leafHash: Uint8Array): Range => appendAll(range, [leafHash]);

/** The tree with these leaves after it. */
export function appendAll({ size, hashes }: Range, leafHashes: readonly Uint8Array[]): Range {
  const edge = [...hashes];
  let grown = size;
  for (let hash of leafHashes) {
    // Each bit that carries joins two complete subtrees of one size.
    for (let carry = grown; carry % 2 === 1; carry = Math.floor(carry / 2)) hash = nodeHash(edge.pop()!, hash);
    edge.push(hash);
    grown++;
  }
  return { size: grown, hashes: edge };
}

/** The root of the tree (RFC 6962 §2.1). */
export function rootOf({ hashes }: Range): Uint8Array {
  if (hashes.length === 0) return EMPTY_ROOT;
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}
