import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitmentOf, EMPTY_ROOT, leafHash, nodeHash, paddingLeaf } from "./leaf.ts";
import { verifyConsistency, verifyInclusion } from "./proof.ts";
import { append, appendAll, emptyRange, rootOf } from "./range.ts";
import { consistencyProof, inclusionProof, rootOfTree, treeOf } from "./tree.ts";

const sha256 = (...parts: (string | Uint8Array)[]): string =>
  createHash("sha256")
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest("hex");
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const leavesOf = (size: number): Uint8Array[] =>
  Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`${at}`)));

/** The root as RFC 6962 §2.1 defines it, word for word. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(rootByDefinition(leaves.slice(0, k)), rootByDefinition(leaves.slice(k)));
}

describe("leaves", () => {
  test("a commitment is SHA-256 over domain, salt and content", () => {
    const salt = Buffer.alloc(32, 7);
    expect(hex(commitmentOf(salt, Buffer.from("{}")))).toBe(sha256("khronika/entry/v1\n", salt, "{}"));
    expect(commitmentOf(salt, Buffer.from("{}"))).not.toEqual(commitmentOf(Buffer.alloc(32, 8), Buffer.from("{}")));
    expect(() => commitmentOf(Buffer.alloc(16), Buffer.from("{}"))).toThrow(RangeError);
  });

  test("leaves and nodes are hashed apart, so that none can pass for the other", () => {
    const [left, right] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(hex(leafHash(left))).toBe(sha256(Uint8Array.of(0), left));
    expect(hex(nodeHash(left, right))).toBe(sha256(Uint8Array.of(1), left, right));
    expect(leafHash(Buffer.concat([left, right]))).not.toEqual(nodeHash(left, right));
  });

  test("padding follows from seed and number, has the length of a commitment and never repeats", () => {
    const seed = Buffer.alloc(32, 3);
    const leaves = Array.from({ length: 1000 }, (_, at) => hex(paddingLeaf(seed, at)));
    expect(new Set(leaves).size).toBe(1000);
    expect(leaves[0]).toHaveLength(64);
    expect(hex(paddingLeaf(seed, 0))).toBe(leaves[0]);
    expect(hex(paddingLeaf(Buffer.alloc(32, 4), 0))).not.toBe(leaves[0]);
  });
});

describe("a tree", () => {
  test("has the root of RFC 6962 at every size, by its right edge as by its nodes", () => {
    const leaves = leavesOf(300);
    const tree = treeOf(leaves);
    let range = emptyRange();
    for (let size = 0; size <= leaves.length; size++) {
      const root = hex(rootByDefinition(leaves.slice(0, size)));
      expect(hex(rootOf(range))).toBe(root);
      expect(hex(rootOfTree(tree, size))).toBe(root);
      if (size < leaves.length) range = append(range, leaves[size]!);
    }
  });

  test("does not depend on how many leaves are appended at once, and appending changes no older range", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (first, second) => {
        const leaves = leavesOf(first + second);
        const older = appendAll(emptyRange(), leaves.slice(0, first));
        const before = hex(rootOf(older));
        expect(appendAll(older, leaves.slice(first))).toEqual(appendAll(emptyRange(), leaves));
        expect(hex(rootOf(older))).toBe(before);
      }),
    );
  });

  test("proves each leaf, and with that proof nothing else", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat(), (size, a, b) => {
        const leaves = leavesOf(size);
        const tree = treeOf(leaves);
        const root = rootOfTree(tree);
        const [index, other] = [a % size, b % size];
        const proof = inclusionProof(tree, index);
        const leaf = { index, hash: leaves[index]! };
        expect(verifyInclusion(leaf, { size, root }, proof)).toBe(true);
        expect(verifyInclusion({ ...leaf, index: other }, { size, root }, proof)).toBe(index === other);
        expect(verifyInclusion({ ...leaf, hash: leaves[other]! }, { size, root }, proof)).toBe(index === other);
        expect(verifyInclusion(leaf, { size, root }, [...proof, root])).toBe(false);
        expect(verifyInclusion(leaf, { size, root }, proof.slice(1))).toBe(size === 1);
        expect(verifyInclusion(leaf, { size, root: EMPTY_ROOT }, proof)).toBe(false);
        const odd = proof.map((hash) => hash.subarray(1));
        expect(verifyInclusion(leaf, { size, root }, odd)).toBe(size === 1);
      }),
    );
  });

  test("proves that it continues what it was, and not that it continues another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), (newer, a) => {
        const leaves = leavesOf(newer);
        const tree = treeOf(leaves);
        const older = 1 + (a % newer);
        const proof = consistencyProof(tree, older);
        const [from, to] = [older, newer].map((size) => ({ size, root: rootOfTree(tree, size) }));
        expect(verifyConsistency(from!, to!, proof)).toBe(true);
        const forked = rootOfTree(treeOf([...leaves.slice(0, older - 1), leafHash(Buffer.from("another"))]));
        expect(verifyConsistency({ size: older, root: forked }, to!, proof)).toBe(false);
        expect(verifyConsistency(from!, { size: newer, root: forked }, proof)).toBe(false);
        expect(verifyConsistency(from!, to!, [...proof, EMPTY_ROOT])).toBe(false);
        expect(verifyConsistency({ ...from!, size: older + 1 }, to!, proof)).toBe(false);
      }),
    );
  });

  test("an older tree without leaves proves nothing, and sizes it never had have no proof", () => {
    const tree = treeOf(leavesOf(5));
    expect(verifyConsistency({ size: 0, root: EMPTY_ROOT }, { size: 5, root: rootOfTree(tree) }, [])).toBe(false);
    expect(() => consistencyProof(tree, 6)).toThrow(RangeError);
    expect(() => consistencyProof(tree, 3, 2)).toThrow(RangeError);
    expect(() => inclusionProof(tree, 5)).toThrow(RangeError);
    expect(() => inclusionProof(tree, 0, 6)).toThrow(RangeError);
    expect(() => inclusionProof(tree, -1)).toThrow(RangeError);
  });
});
