import { describe, expect, test } from "vitest";
import { addCheckpoint, type KnownLog, readAddCheckpoint, writeAddCheckpoint } from "./add-checkpoint.ts";
import { writeCheckpoint } from "./checkpoint.ts";
import { EMPTY_ROOT, leafHash } from "./leaf.ts";
import { writeNote } from "./note.ts";
import { type Signer, signCheckpoint, verifiedBy, verifierKeyOf } from "./signature.ts";
import { consistencyProof, rootOfTree, treeOf } from "./tree.ts";
import { type Witnessed, witness } from "./witness.ts";

const signer = (name: string, kind: Signer["kind"], seed: number): Signer => ({
  name,
  kind,
  seed: Buffer.alloc(32, seed),
});
const LOG = signer("khronika/0011", "note", 1);
const WITNESS = signer("khronika-witness/aa", "cosignature", 2);
const logKey = verifierKeyOf(LOG);
const NOW = 1_700_000_000;

const leavesOf = (size: number, word = "entry") =>
  Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`${word} ${at}`)));
const tree = treeOf(leavesOf(20));
const other = treeOf(leavesOf(20, "another"));

const textAt = (size: number, of = tree) => writeCheckpoint({ origin: LOG.name, size, root: rootOfTree(of, size) });
const signed = (text: string, by = LOG) => writeNote({ text, signatures: [signCheckpoint(text, by)] });
const stateAt = (size: number, of = tree): Witnessed => ({ size, root: rootOfTree(of, size) });

/** The answer of a witness that has cosigned the tree of size `known`, to a log that shows it the tree of size `to`. */
const ask = (known: Witnessed | null, to: number, proof: readonly Uint8Array[], of = tree) =>
  witness({ checkpoint: signed(textAt(to, of)), logKey, proof, known, now: NOW }, [WITNESS]);

describe("a witness", () => {
  test("cosigns what it sees first, and then what continues it", () => {
    const first = ask(null, 7, []);
    if ("refused" in first) throw new Error(first.refused);
    expect(first.witnessed).toEqual(stateAt(7));
    const text = textAt(7);
    const note = writeNote({ text, signatures: first.cosignatures });
    expect(verifiedBy(note, [verifierKeyOf(WITNESS)]).verified).toMatchObject([{ time: NOW }]);
    expect(ask(first.witnessed, 12, consistencyProof(tree, 7, 12))).toMatchObject({ witnessed: { size: 12 } });
    expect(ask(first.witnessed, 7, [])).toMatchObject({ witnessed: { size: 7 } });
  });

  test("refuses a fork, with whatever proof", () => {
    const fork = { refused: "fork" };
    expect(ask(stateAt(7), 12, consistencyProof(other, 7, 12), other)).toEqual(fork);
    expect(ask(stateAt(7), 12, consistencyProof(tree, 7, 12), other)).toEqual(fork);
    expect(ask(stateAt(7), 12, [])).toEqual(fork);
    expect(ask(stateAt(7), 7, [], other)).toEqual(fork);
    expect(ask(null, 7, [EMPTY_ROOT])).toEqual(fork);
  });

  test("refuses a tree smaller than it has cosigned, and a tree without leaves that has not the empty root", () => {
    expect(ask(stateAt(12), 7, [])).toEqual({ refused: "stale" });
    const empty = writeCheckpoint({ origin: LOG.name, size: 0, root: rootOfTree(tree) });
    expect(witness({ checkpoint: signed(empty), logKey, proof: [], known: null, now: NOW }, [WITNESS])).toEqual({
      refused: "fork",
    });
    expect(ask(null, 0, [])).toMatchObject({ witnessed: { size: 0 } });
  });

  test("refuses what the log has not signed", () => {
    const thief = { ...LOG, seed: Buffer.alloc(32, 9) };
    for (const checkpoint of [signed(textAt(7), thief), signed(textAt(7)).replace("\n7\n", "\n8\n"), "nothing"])
      expect(witness({ checkpoint, logKey, proof: [], known: null, now: NOW }, [WITNESS])).toEqual({
        refused: "signature",
      });
  });
});

describe("a request to add a checkpoint", () => {
  const logs = (known: Witnessed | null): Map<string, KnownLog> => new Map([[LOG.name, { key: logKey, known }]]);
  const request = (old: number, to: number, of = tree, proof = old > 0 ? consistencyProof(of, old, to) : []) =>
    writeAddCheckpoint({ old, proof, checkpoint: signed(textAt(to, of)) });
  const answer = (body: string, known: Witnessed | null) => addCheckpoint(body, logs(known), [WITNESS], NOW);

  test("reads as it was written", () => {
    const body = request(7, 12);
    expect(body).toMatch(/^old 7\n(?:[A-Za-z0-9+/]{43}=\n)+\nkhronika\/0011\n12\n/);
    expect(readAddCheckpoint(body)?.old).toBe(7);
    expect(writeAddCheckpoint(readAddCheckpoint(body)!)).toBe(body);
    expect(writeAddCheckpoint(readAddCheckpoint(request(0, 5))!)).toBe(request(0, 5));
  });

  test("200: is answered with cosignature lines that can be put under the checkpoint", () => {
    const given = answer(request(7, 12), stateAt(7));
    expect(given).toMatchObject({ status: 200, origin: LOG.name, witnessed: stateAt(12) });
    const note = `${signed(textAt(12))}${given.body}`;
    expect(verifiedBy(note, [logKey, verifierKeyOf(WITNESS)]).verified).toHaveLength(2);
  });

  test("409: says which size was cosigned last", () => {
    expect(answer(request(5, 12), stateAt(7))).toEqual({ status: 409, body: "7\n" });
    expect(answer(request(0, 12), stateAt(7))).toEqual({ status: 409, body: "7\n" });
    expect(answer(request(5, 12), null)).toEqual({ status: 409, body: "0\n" });
  });

  test("of two that run at once, the second to be stored is refused, whichever is newer", () => {
    const [older, newer] = [request(7, 9), request(7, 12)];
    const first = answer(newer, stateAt(7));
    if (first.status !== 200) throw new Error("refused");
    expect(answer(older, first.witnessed)).toEqual({ status: 409, body: "12\n" });
  });

  test("404, 403, 422 and 400", () => {
    expect(addCheckpoint(request(0, 5), new Map(), [WITNESS], NOW).status).toBe(404);
    expect(answer(request(0, 5).replace("\n5\n", "\n6\n"), null).status).toBe(403);
    const unsigned = signed(textAt(5), signer(LOG.name, "note", 9));
    expect(answer(writeAddCheckpoint({ old: 0, proof: [], checkpoint: unsigned }), null).status).toBe(403);
    expect(answer(request(7, 12, other), stateAt(7)).status).toBe(422);
    expect(answer(request(0, 5, tree, [EMPTY_ROOT]), null).status).toBe(422);
    expect(answer(request(12, 7, tree, []), stateAt(12)).status).toBe(400);
    const bad = [
      "",
      "old 07\n\n",
      "old -1\n\n",
      request(0, 5).replace("old", "new"),
      `old 7\nxx\n\n${signed(textAt(9))}`,
    ];
    const tooMany = request(7, 12, tree, Array(64).fill(EMPTY_ROOT));
    for (const body of [...bad, tooMany]) expect(answer(body, null).status, body.slice(0, 20)).toBe(400);
  });
});
