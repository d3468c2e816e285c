import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { leafHash } from "../src/log/leaf.ts";
import { verifyInclusion } from "../src/log/proof.ts";
import { inclusionProof, rootOfTree, treeOf } from "../src/log/tree.ts";

const PYTHON = "python3";
const hasPython = spawnSync(PYTHON, ["--version"]).status === 0;
if (!hasPython) console.warn("Python is not here: its check of the proofs is skipped.");

const PROOFS = 10_000;
const LARGEST = 100_000;

/** The same numbers on every run: 0 up to but not with `below`. */
function randomNumbers(seed: string): (below: number) => number {
  let state = createHash("sha256").update(seed).digest();
  return (below) => {
    state = createHash("sha256").update(state).digest();
    return state.readUInt32BE() % below;
  };
}

interface Case {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const changed = Buffer.from(bytes);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
};

/** What can befall a proof. A few leave it true: a tree may be larger without the way to a leaf being another. */
const DAMAGES: readonly ((whole: Case, random: (below: number) => number) => Case)[] = [
  (c, random) => ({ ...c, leaf: flipped(c.leaf, random(256)) }),
  (c, random) => ({ ...c, root: flipped(c.root, random(256)) }),
  (c, random) => ({ ...c, index: random(c.size) }),
  (c, random) => ({ ...c, index: c.size + random(10) }),
  (c, random) => ({ ...c, size: 1 + random(LARGEST) }),
  (c) => ({ ...c, size: c.size + 1 }),
  (c) => ({ ...c, proof: c.proof.slice(1) }),
  (c) => ({ ...c, proof: c.proof.slice(0, -1) }),
  (c) => ({ ...c, proof: [...c.proof, c.root] }),
  (c) => ({ ...c, proof: c.proof.toReversed() }),
  (c) => ({ ...c, proof: [...c.proof, ...c.proof] }),
  (c, random) => {
    const at = random(c.proof.length);
    return { ...c, proof: c.proof.map((hash, one) => (one === at ? flipped(hash, random(256)) : hash)) };
  },
  (c, random) => {
    const at = random(c.proof.length);
    return { ...c, proof: c.proof.map((hash, one) => (one === at ? hash.subarray(1) : hash)) };
  },
];

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const holds = ({ leaf, index, size, proof, root }: Case): boolean =>
  verifyInclusion({ index, hash: leafHash(leaf) }, { size, root }, proof);
const written = (one: Case): string =>
  JSON.stringify({
    ...{ index: one.index, size: one.size, holds: holds(one) },
    ...{ leaf: base64(one.leaf), root: base64(one.root), proof: one.proof.map(base64) },
  });

describe.skipIf(!hasPython)("another program, in another language", () => {
  test("says the same of 10,000 proofs, a third of them damaged", () => {
    const random = randomNumbers("proofs");
    const entries = Array.from({ length: LARGEST }, (_, at) => createHash("sha256").update(`${at}`).digest());
    const tree = treeOf(entries.map(leafHash));
    const whole = Array.from({ length: PROOFS }, (): Case => {
      const size = 1 + random(random(2) === 0 ? LARGEST : 300);
      const index = random(size);
      const proof = inclusionProof(tree, index, size);
      return { leaf: entries[index]!, index, size, proof, root: rootOfTree(tree, size) };
    });
    expect(whole.every(holds)).toBe(true);
    const cases = whole.map((one, at) => (at % 3 === 0 ? DAMAGES[(at / 3) % DAMAGES.length]!(one, random) : one));
    const refused = cases.filter((one) => !holds(one)).length;
    expect(refused).toBeGreaterThan(2_900);
    const script = fileURLToPath(new URL("verify_proofs.py", import.meta.url));
    const { stdout } = spawnSync(PYTHON, [script], { input: cases.map(written).join("\n"), encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual({ cases: PROOFS, differ: [] });
  });
});
