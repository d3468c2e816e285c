import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readCheckpoint } from "../src/log/checkpoint.ts";
import { verifyEd25519 } from "../src/log/ed25519.ts";
import { LogError } from "../src/log/fault.ts";
import { leafHash } from "../src/log/leaf.ts";
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from "../src/log/proof.ts";
import { verifiedBy } from "../src/log/signature.ts";
import { readEntryBundle, readHashTile } from "../src/log/tiles.ts";
import { consistencyProof, rootOfTree, treeOf } from "../src/log/tree.ts";
import { readVerifierKey } from "../src/log/verifier-key.ts";

const vectors = fileURLToPath(new URL("../../shared/vectors/", import.meta.url));
const hasVectors = existsSync(vectors);
if (!hasVectors) console.warn("The public vectors are not here: the tests that need them are skipped.");

const b64 = (text: string): Uint8Array => Buffer.from(text, "base64");

interface Vector {
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
  readonly [field: string]: unknown;
}

/** How each kind of vector is checked. */
const CHECKS: Readonly<Record<string, (v: never, proof: readonly Uint8Array[]) => boolean>> = {
  inclusion: (v: { leafIdx: number; treeSize: number; root: string; leafHash: string }, proof) =>
    verifyInclusion({ index: v.leafIdx, hash: b64(v.leafHash) }, { size: v.treeSize, root: b64(v.root) }, proof),
  consistency: (v: { size1: number; size2: number; root1: string; root2: string }, proof) =>
    verifyConsistency({ size: v.size1, root: b64(v.root1) }, { size: v.size2, root: b64(v.root2) }, proof),
  subtreeinclusion: (v: { leafIdx: number; start: number; end: number; root: string; leafHash: string }, proof) =>
    verifySubtreeInclusion(
      { index: v.leafIdx, hash: b64(v.leafHash) },
      { start: v.start, end: v.end, root: b64(v.root) },
      proof,
    ),
  subtreeconsistency: (v: { start: number; end: number; size: number; root1: string; root2: string }, proof) =>
    verifySubtreeConsistency(
      { start: v.start, end: v.end, root: b64(v.root1) },
      { size: v.size, root: b64(v.root2) },
      proof,
    ),
};

describe.skipIf(!hasVectors)("public vectors", () => {
  test("of 518 Merkle proofs 36 hold and 482 do not", () => {
    const held: Record<string, number> = { true: 0, false: 0 };
    for (const [kind, check] of Object.entries(CHECKS)) {
      const folder = join(vectors, "merkle-rfc6962/testdata", kind);
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".json")) continue;
        const vector = JSON.parse(readFileSync(join(folder, file), "utf8")) as Vector;
        const holds = check(vector as never, (vector.proof ?? []).map(b64));
        expect(holds, `${kind}/${file}`).toBe(!vector.wantErr);
        held[String(holds)]!++;
      }
    }
    expect(held).toEqual({ true: 36, false: 482 });
  });

  test("a log that another program wrote: 16 checkpoints, their signatures, roots, tiles and all proofs between them", () => {
    const log = join(vectors, "tlog-tiles-tessera/testdata/log");
    // The public key that belongs to the published test key of that log.
    const key = readVerifierKey("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    const entries = readEntryBundle(readFileSync(join(log, "tile/entries/000.p/15")), 15);
    const tree = treeOf(entries.map(leafHash));
    const roots = Array.from({ length: 16 }, (_, size) => {
      const { text, verified } = verifiedBy(readFileSync(join(log, `checkpoint.${size}`), "utf8"), [key]);
      expect(verified).toHaveLength(1);
      const checkpoint = readCheckpoint(text);
      expect(checkpoint.size).toBe(size);
      expect(Buffer.from(rootOfTree(tree, size))).toEqual(Buffer.from(checkpoint.root));
      return checkpoint.root;
    });
    for (let width = 1; width < 16; width++) {
      const tile = readHashTile(readFileSync(join(log, `tile/0/000.p/${width}`)), width);
      expect(tile.map((hash) => Buffer.from(hash))).toEqual(
        entries.slice(0, width).map((e) => Buffer.from(leafHash(e))),
      );
    }
    for (let newer = 0; newer < 16; newer++)
      for (let older = 0; older <= newer; older++) {
        const [a, b] = [
          { size: older, root: roots[older]! },
          { size: newer, root: roots[newer]! },
        ];
        expect(verifyConsistency(a, b, consistencyProof(tree, older, newer))).toBe(older > 0);
        if (older > 0 && older < newer)
          expect(verifyConsistency({ ...a, root: b.root }, b, consistencyProof(tree, older, newer))).toBe(false);
      }
  });

  test("of 914 odd Ed25519 signatures those hold that our rule says: canonical points, none of low order, no cofactor", () => {
    const file = join(vectors, "cctv-ed25519-mldsa/ed25519/ed25519vectors.json");
    const cases = JSON.parse(readFileSync(file, "utf8")) as {
      key: string;
      sig: string;
      msg: string;
      flags: string[] | null;
    }[];
    const REFUSED = ["low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R", "low_order_residue"];
    const held: Record<string, number> = {};
    for (const { key, sig, msg, flags } of cases) {
      const holds = isAccepted(Buffer.from(key, "hex"), Buffer.from(msg), Buffer.from(sig, "hex"));
      expect(holds, JSON.stringify(flags)).toBe(!REFUSED.some((flag) => flags?.includes(flag)));
      const flagClass = [...(flags ?? [])].sort().join(" ");
      if (holds) held[flagClass] = (held[flagClass] ?? 0) + 1;
    }
    // A component of low order that goes into the equation like everything else does no harm.
    expect(held).toEqual({ "": 1, low_order_component_A: 7, "low_order_component_A low_order_component_R": 35 });
  });
});

function isAccepted(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verifyEd25519(key, message, signature);
  } catch (error) {
    if (error instanceof LogError && error.code === "weak key") return false;
    throw error;
  }
}
