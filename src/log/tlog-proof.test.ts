import { describe, expect, test } from "vitest";
import { writeCheckpoint } from "./checkpoint.ts";
import { leafHash } from "./leaf.ts";
import { writeNote } from "./note.ts";
import { type Signer, signCheckpoint, verifierKeyOf } from "./signature.ts";
import { type Policy, readLogProof, verifyLogProof, writeLogProof } from "./tlog-proof.ts";
import { inclusionProof, rootOfTree, treeOf } from "./tree.ts";

const signer = (name: string, kind: Signer["kind"], seed: number): Signer => ({
  name,
  kind,
  seed: Buffer.alloc(32, seed),
});
const LOG = signer("khronika/0011", "note", 1);
const SECOND = signer("khronika/0011", "post-quantum cosignature", 2);
const WITNESSES = ["a", "b", "c"].map((name, at) => signer(`khronika-witness/${name}`, "cosignature", 10 + at));

const entries = Array.from({ length: 30 }, (_, at) => Buffer.alloc(32, at + 1));
const tree = treeOf(entries.map(leafHash));
const text = writeCheckpoint({ origin: LOG.name, size: 30, root: rootOfTree(tree) });
const noteBy = (...signers: readonly Signer[]) =>
  writeNote({ text, signatures: signers.map((one) => signCheckpoint(text, one, one === SECOND ? 0 : 5)) });
const proofOf = (index: number, checkpoint: string) => ({ index, hashes: inclusionProof(tree, index), checkpoint });
const policy = (quorum: number, witnesses: readonly Signer[] = WITNESSES): Policy => ({
  ...{ log: verifierKeyOf(LOG), witnesses: witnesses.map(verifierKeyOf), quorum },
});
const fault = (code: string) => expect.objectContaining({ code });

describe("a proof that stands alone", () => {
  const written = writeLogProof(proofOf(11, noteBy(LOG, WITNESSES[0]!)));

  test("has the form of the specification and reads as it was written", () => {
    expect(written).toMatch(/^c2sp\.org\/tlog-proof@v1\nindex 11\n(?:[A-Za-z0-9+/]{43}=\n){5}\nkhronika\/0011\n30\n/);
    expect(writeLogProof(readLogProof(written))).toBe(written);
  });

  test("may carry extra data, which means nothing", () => {
    expect(readLogProof(written.replace("\nindex", "\nextra AAAA\nindex"))).toEqual(readLogProof(written));
  });

  test("of a tree with one leaf has no hashes", () => {
    const one = writeLogProof({ index: 0, hashes: [], checkpoint: noteBy(LOG) });
    expect(readLogProof(one)).toEqual({ index: 0, hashes: [], checkpoint: noteBy(LOG) });
  });

  test.each([
    ["another header", written.replace("@v1", "@v2")],
    ["no index", written.replace("index 11\n", "")],
    ["an index with a zero in front", written.replace("index 11", "index 011")],
    ["extra data that is not base64", written.replace("\nindex", "\nextra ***\nindex")],
    ["extra data twice", written.replace("\nindex", "\nextra AAAA\nextra AAAA\nindex")],
    ["a short hash", written.replace(/\n[A-Za-z0-9+/]{43}=\n/, "\nAAAA\n")],
    ["too many hashes", written.replace("index 11\n", `index 11\n${`${"A".repeat(43)}=\n`.repeat(64)}`)],
    ["nothing", ""],
  ])("is refused with %s", (_, bad) => {
    expect(() => readLogProof(bad)).toThrow(fault("not a proof"));
  });

  test("proves its entry, and no other", () => {
    expect(verifyLogProof(entries[11]!, readLogProof(written), policy(1)).checkpoint.size).toBe(30);
    expect(() => verifyLogProof(entries[12]!, readLogProof(written), policy(1))).toThrow(fault("does not prove it"));
    const moved = { ...readLogProof(written), index: 12 };
    expect(() => verifyLogProof(entries[11]!, moved, policy(1))).toThrow(fault("does not prove it"));
  });

  test("needs the log's signature and as many witnesses as the policy says", () => {
    const check = (note: string, by: Policy) => verifyLogProof(entries[0]!, proofOf(0, note), by).verified.length;
    expect(check(noteBy(LOG), policy(0))).toBe(1);
    expect(check(noteBy(LOG, WITNESSES[0]!, WITNESSES[2]!), policy(2))).toBe(3);
    const missing = fault("not signed by this key");
    expect(() => check(noteBy(LOG, WITNESSES[0]!), policy(2))).toThrow(missing);
    expect(() => check(noteBy(...WITNESSES), policy(2))).toThrow(missing);
    expect(() => check(noteBy(LOG, WITNESSES[0]!), policy(1, WITNESSES.slice(1)))).toThrow(missing);
  });

  test("one witness with two keys is one witness, and the log's second key is none", () => {
    const twin: Signer = { ...WITNESSES[0]!, kind: "post-quantum cosignature" };
    const check = (by: readonly Signer[], quorum: number) =>
      verifyLogProof(entries[0]!, proofOf(0, noteBy(LOG, ...by)), policy(quorum, by)).verified.length;
    const missing = fault("not signed by this key");
    expect(check([WITNESSES[0]!, twin], 1)).toBe(3);
    expect(() => check([WITNESSES[0]!, twin], 2)).toThrow(missing);
    expect(() => check([SECOND], 1)).toThrow(missing);
  });

  test("in a log of a million entries, with three witnesses, is at most 1.6 kB, and 14.5 kB with post-quantum keys", () => {
    const hashes = Array.from({ length: 20 }, (_, at) => Buffer.alloc(32, at));
    const large = writeCheckpoint({ origin: "khronika/0011223344556677", size: 1_048_576, root: hashes[0]! });
    const size = (kind: Signer["kind"], logKind: Signer["kind"]) => {
      const log = signer("khronika/0011223344556677", logKind, 1);
      const three = [1, 2, 3].map((n) => signer(`khronika-witness/001122334455667${n}`, kind, n));
      const signatures = [log, ...three].map((one) => signCheckpoint(large, one, 1_700_000_000));
      return writeLogProof({ index: 524_287, hashes, checkpoint: writeNote({ text: large, signatures }) }).length;
    };
    expect(size("cosignature", "note")).toBeLessThanOrEqual(1_600);
    expect(size("post-quantum cosignature", "post-quantum cosignature")).toBeLessThanOrEqual(14_500);
  });
});
