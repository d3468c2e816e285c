import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addAll, codeAll, sampleDocuments } from "../../test/support/chronicle.ts";
import { memoryChronicle, seededEffects } from "../../test/support/exchange.ts";
import { readCheckpoint } from "../log/checkpoint.ts";
import { leafHash } from "../log/leaf.ts";
import { readNote, writeNote } from "../log/note.ts";
import { verifyConsistency } from "../log/proof.ts";
import { type Signer, signCheckpoint, verifiedBy, verifierKeyOf } from "../log/signature.ts";
import { readEntryBundle, readHashTile, TILE_WIDTH, tilePath, tilesOf } from "../log/tiles.ts";
import { readLogProof, verifyLogProof } from "../log/tlog-proof.ts";
import { consistencyProof, rootOfTree, treeOf } from "../log/tree.ts";
import { readVerifierKey, writeVerifierKey } from "../log/verifier-key.ts";
import { certify, type Sample, stampedReply } from "../timestamps/sample-authority.ts";
import { append } from "./append.ts";
import { readCheckpointFile } from "./checkpoints.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Effects } from "./effects.ts";
import { openOwnLog } from "./own-log.ts";
import { proofOf } from "./proof.ts";
import { publishLog, scheduledSize } from "./publish-log.ts";
import { acceptOlder } from "./restore.ts";
import { importStamp, requestStamp } from "./stamp.ts";
import { verify as verifyAll } from "./verify.ts";
import { importCosignatures, witnessFolder } from "./witness.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const OPENED = Date.parse("2026-11-19T08:00:00Z");

/** A clock that is set by hand. */
class Clock {
  time = OPENED;
  effects(seed: number): Effects {
    return { ...seededEffects(seed), now: () => new Date(this.time++) };
  }
}

let clock: Clock;
let folder: string;
let own: Chronicle;
let other: Chronicle;
const open: Chronicle[] = [];
async function installation(author: string, seed: number): Promise<Chronicle> {
  const { chronicle } = await memoryChronicle(author, clock.effects(seed));
  open.push(chronicle);
  return chronicle;
}
beforeEach(async () => {
  clock = new Clock();
  folder = mkdtempSync(join(tmpdir(), "khronika-outside-"));
  [own, other] = [await installation("own", 1), await installation("other", 2)];
});
afterEach(async () => {
  for (const chronicle of open.splice(0)) await chronicle.close();
  rmSync(folder, { recursive: true, force: true });
});

const plain = { proofs: [], postQuantum: false, all: false };
const work = (chronicle: Chronicle, entries: number): Promise<unknown> =>
  chronicle.store.transaction((tx) =>
    append(
      tx,
      chronicle,
      Array.from({ length: entries }, () => ({ kind: "chronicle.restored", reason: "work" }) as const),
    ),
  );
const noteIn = (at: string): string => readFileSync(join(at, "checkpoint"), "utf8");
const treeIn = (at: string) => {
  const leaves = tilesOf(readCheckpoint(readNote(noteIn(at)).text).size)
    .filter(({ level }) => level === "entries")
    .flatMap((place) => readEntryBundle(readFileSync(join(at, tilePath(place))), place.width).map(leafHash));
  return treeOf(leaves);
};
/** A memory store has no head beside it: that alone is what verifying misses. */
async function verify(chronicle: Chronicle, outside: Awaited<ReturnType<typeof readCheckpointFile>>[] = []) {
  const { faults, ...rest } = await verifyAll(chronicle, { rebuild: true, outside });
  return { ...rest, faults: faults.filter(({ what }) => what !== "older copy") };
}

describe("a published log", () => {
  test("has a size that follows from its age alone, whatever was done each day", async () => {
    const idle = await installation("idle", 3);
    const sizes: number[][] = [[], []];
    for (let day = 0; day < 12; day++) {
      clock.time = OPENED + day * DAY_MS + 1_000;
      await work(own, (day * 37) % 200);
      for (const [at, chronicle] of [own, idle].entries())
        sizes[at]!.push((await publishLog(chronicle, join(folder, `${at}-${day}`), plain)).size);
    }
    expect(sizes[0]).toEqual(Array.from({ length: 12 }, (_, day) => TILE_WIDTH * (day + 1)));
    expect(sizes[1]).toEqual(sizes[0]);
  });

  test("grows by doubling where the work needs more than its age gives, and a second export of a day is the first", async () => {
    const day = (n: number) => new Date(OPENED + n * DAY_MS);
    expect(scheduledSize(257, day(0), day(0))).toBe(TILE_WIDTH);
    expect(scheduledSize(3_000, day(0), day(0))).toBe(8 * TILE_WIDTH);
    expect(scheduledSize(0, day(0), day(9))).toBe(10 * TILE_WIDTH);
    // A clock that was set back takes nothing away.
    expect(scheduledSize(3 * TILE_WIDTH, day(9), day(0))).toBe(2 * TILE_WIDTH);
    await work(own, 5);
    const first = await publishLog(own, join(folder, "1"), plain);
    await work(own, 5);
    const second = await publishLog(own, join(folder, "2"), plain);
    expect(second).toEqual({ ...first, waiting: 5 });
    expect(noteIn(join(folder, "2"))).toBe(noteIn(join(folder, "1")));
    expect((await publishLog(own, join(folder, "3"), { ...plain, all: true })).waiting).toBe(0);
  });

  test("has tiles that add up to its checkpoint, and a later one continues an earlier", async () => {
    await work(own, 300);
    const [first, second] = [join(folder, "1"), join(folder, "2")];
    await publishLog(own, first, plain);
    clock.time += 3 * DAY_MS;
    await work(own, 5);
    await publishLog(own, second, plain);
    const [older, newer] = [first, second].map((at) => readCheckpoint(readNote(noteIn(at)).text)) as [
      ReturnType<typeof readCheckpoint>,
      ReturnType<typeof readCheckpoint>,
    ];
    const tree = treeIn(second);
    expect(Buffer.from(rootOfTree(tree))).toEqual(Buffer.from(newer.root));
    expect(Buffer.from(rootOfTree(treeIn(first)))).toEqual(Buffer.from(older.root));
    expect(verifyConsistency(older, newer, consistencyProof(tree, older.size))).toBe(true);
    const hashes = readHashTile(readFileSync(join(second, "tile/0/000")), TILE_WIDTH);
    expect(Buffer.from(hashes[7]!)).toEqual(Buffer.from(tree.node(0, 7)));
  });

  test("says nothing of what is in it but where a proof was asked for", async () => {
    const [id] = await addAll(own, sampleDocuments(/^ru-01$/));
    await codeAll(own);
    await publishLog(own, folder, { proofs: [id!], postQuantum: true, all: false });
    const proofs = readdirSync(join(folder, "proofs"));
    expect(proofs).toHaveLength(4);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) {
        const shows = readFileSync(join(file.parentPath, file.name)).includes(id!);
        expect([file.name, shows]).toEqual([
          file.name,
          file.name.endsWith(".json") && file.parentPath.endsWith("proofs"),
        ]);
      }
    const [note, second] = readFileSync(join(folder, "keys.txt"), "utf8")
      .split("\n")
      .map((key) => key && readVerifierKey(key));
    expect(verifiedBy(noteIn(folder), [note!, second!] as never).verified).toHaveLength(2);
    // A second export without the proof opens it no more.
    await publishLog(own, folder, plain);
    expect(readdirSync(join(folder, "proofs"))).toEqual([]);
  });
});

test("a proof of an entry stands alone", async () => {
  const [id] = await addAll(own, sampleDocuments(/^ru-01$/));
  await codeAll(own);
  const proofs = await proofOf(own, id!);
  expect(proofs.map(({ kind, isProven }) => [kind, isProven])).toEqual([
    ["document.added", true],
    ["claims.coded", true],
  ]);
  const [entry] = await own.store.entries(own.log.name, proofs[0]!.number, 1);
  const policy = { log: readVerifierKey(own.log.keys[0]!), witnesses: [], quorum: 0 };
  expect(verifyLogProof(entry!.commitment, readLogProof(proofs[0]!.text), policy).checkpoint.size).toBe(3);
  expect(() => verifyLogProof(Buffer.alloc(32), readLogProof(proofs[0]!.text), policy)).toThrow("does not prove it");
  expect(await proofOf(own, "D-000000000000")).toEqual([]);
});

describe("a witness", () => {
  const published = (name: string) => join(folder, name);

  test("cosigns a log, and again when it has grown", async () => {
    await publishLog(own, published("1"), plain);
    const first = await witnessFolder(other, published("1"));
    expect(first).toMatchObject({ log: own.log.name, size: TILE_WIDTH });
    expect(verifiedBy(first.note!, [readVerifierKey(first.key)]).verified).toHaveLength(1);
    expect(first.key).not.toContain("other");
    clock.time += DAY_MS;
    await publishLog(own, published("2"), plain);
    expect((await witnessFolder(other, published("2"))).note).not.toBeNull();
  });

  test("refuses one that is older than what it cosigned, that contradicts it, or that is not signed by its key", async () => {
    await publishLog(own, published("1"), plain);
    clock.time += DAY_MS;
    await publishLog(own, published("2"), plain);
    await witnessFolder(other, published("2"));
    expect(await witnessFolder(other, published("1"))).toMatchObject({ answer: { refused: "stale" }, note: null });
    // The same name and keys, another history.
    const twin = await installation("own", 1);
    await work(twin, 2);
    clock.time += DAY_MS;
    await publishLog(twin, published("3"), plain);
    expect(await witnessFolder(other, published("3"))).toMatchObject({ answer: { refused: "fork" }, note: null });
    // The pinned key counts, not the one that comes with the folder.
    await publishLog(own, published("4"), plain);
    const stranger: Signer = { name: own.log.name, kind: "note", seed: Buffer.alloc(32, 9) };
    const { text } = readNote(noteIn(published("4")));
    writeFileSync(
      join(published("4"), "checkpoint"),
      writeNote({ text, signatures: [signCheckpoint(text, stranger)] }),
    );
    writeFileSync(join(published("4"), "keys.txt"), `${writeVerifierKey(verifierKeyOf(stranger))}\n`);
    expect(await witnessFolder(other, published("4"))).toMatchObject({ answer: { refused: "signature" }, note: null });
  });

  test("says what is no published log", async () => {
    await expect(witnessFolder(other, published("nowhere"))).rejects.toMatchObject({ code: "cannot read file" });
    await publishLog(own, published("1"), plain);
    rmSync(join(published("1"), "keys.txt"));
    await expect(witnessFolder(other, published("1"))).rejects.toMatchObject({ code: "cannot read file" });
    await publishLog(own, published("2"), plain);
    const tile = join(published("2"), "tile/entries/000");
    const bytes = readFileSync(tile);
    bytes[40]! ^= 1;
    writeFileSync(tile, bytes);
    await expect(witnessFolder(other, published("2"))).rejects.toMatchObject({ code: "bad checkpoint" });
    writeFileSync(tile, bytes.subarray(0, 100));
    await expect(witnessFolder(other, published("2"))).rejects.toMatchObject({ code: "bad checkpoint" });
  });

  test("gives a cosignature that the log takes in: from then on it is anchored, and published with it", async () => {
    await addAll(own, sampleDocuments(/^ru-01$/));
    await publishLog(own, published("1"), plain);
    expect((await verify(own)).anchors).toMatchObject({ anchored: null, unanchored: 2 });
    const { note, key } = await witnessFolder(other, published("1"));
    await expect(importCosignatures(own, note!, [])).rejects.toMatchObject({ code: "unknown witness" });
    expect(await importCosignatures(own, note!, [key])).toMatchObject([{ size: TILE_WIDTH }]);
    expect(await verify(own)).toMatchObject({ faults: [], anchors: { anchored: { size: TILE_WIDTH }, unanchored: 0 } });
    // Known from now on.
    expect(await importCosignatures(own, note!, [])).toHaveLength(1);
    await work(own, 1);
    expect((await verify(own)).anchors.unanchored).toBe(1);
    expect(await readCheckpointFile(join(published("1"), "checkpoint"))).toMatchObject({ size: TILE_WIDTH });
    expect((await verify(own, [await readCheckpointFile(join(published("1"), "checkpoint"))])).faults).toEqual([]);
  });

  test("whose cosignature stands there twice, or beside one of another, keeps its own", async () => {
    await publishLog(own, published("1"), plain);
    const third = await installation("third", 3);
    const [one, two] = [await witnessFolder(other, published("1")), await witnessFolder(third, published("1"))];
    const [a, b] = [readNote(one.note!), readNote(two.note!)];
    const signatures = [...a.signatures, a.signatures.at(-1)!, b.signatures.at(-1)!];
    const both = writeNote({ text: a.text, signatures });
    expect(await importCosignatures(own, both, [one.key, two.key])).toHaveLength(2);
    expect((await verify(own)).faults).toEqual([]);
  });

  test("of another log, of another history, or the log itself under its second key is none", async () => {
    await publishLog(own, published("1"), { ...plain, postQuantum: true, all: false });
    await expect(importCosignatures(own, noteIn(published("1")), [own.log.keys[1]!])).rejects.toMatchObject({
      code: "unknown witness",
    });
    await publishLog(other, published("other"), plain);
    const foreign = await witnessFolder(own, published("other"));
    await expect(importCosignatures(own, foreign.note!, [foreign.key])).rejects.toMatchObject({
      code: "bad checkpoint",
    });
    const twin = await installation("own", 1);
    await work(twin, 2);
    await publishLog(twin, published("twin"), plain);
    const forked = await witnessFolder(other, published("twin"));
    await expect(importCosignatures(own, forked.note!, [forked.key])).rejects.toMatchObject({ code: "fork" });
    await expect(importCosignatures(own, "no note", [])).rejects.toMatchObject({ code: "bad checkpoint" });
    await expect(importCosignatures(own, noteIn(published("1")), ["no key"])).rejects.toMatchObject({
      code: "unknown witness",
    });
    expect((await verify(own)).faults).toEqual([]);
  });

  test("that goes on from an older state is another witness: it does not know any more what it cosigned", async () => {
    await publishLog(own, published("1"), plain);
    const before = await witnessFolder(other, published("1"));
    await acceptOlder(other, "the disk failed");
    const after = await witnessFolder(other, published("1"));
    expect(after.key).not.toBe(before.key);
  });
});

describe("a time stamp", () => {
  let root: Sample;
  let stamper: Sample;
  beforeEach(() => {
    root = certify({ name: "Root", role: "root" });
    stamper = certify({ name: "Stamper", role: "stamper", by: root });
    clock.time = Date.parse("2026-11-19T12:00:10Z");
  });
  const reply = async (size?: number): Promise<Uint8Array> => {
    const asked = [...(await own.store.settings())].filter(([name]) => name.startsWith("stamping "));
    const [, value] = asked.find(([name]) => name === `stamping ${size}`) ?? asked.at(-1)!;
    const { checkpoint, nonce } = JSON.parse(Buffer.from(value).toString()) as { checkpoint: string; nonce: string };
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(readNote(checkpoint).text)));
    return stampedReply({
      imprint: { algorithm: "sha256", digest },
      nonce: Buffer.from(nonce, "hex"),
      by: stamper,
    });
  };

  test("is asked for a padded size, taken in, kept, and checked again with every verification", async () => {
    const { request, size } = await requestStamp(own);
    expect([request[0], size]).toEqual([0x30, TILE_WIDTH]);
    const stamped = await importStamp(own, await reply(), [root.der]);
    expect(stamped).toMatchObject({ size, time: "2026-11-19T12:00:00Z" });
    expect(await verify(own)).toMatchObject({
      faults: [],
      anchors: { anchored: { size, at: stamped.time }, unanchored: 0 },
    });
    const [name, kept] = [...(await own.store.settings())].find(([one]) => one.startsWith("stamp "))!;
    const spoiled = Buffer.from(kept)
      .toString()
      .replace(/"reply":"(.{300})./, '"reply":"$1_');
    await own.store.transaction((tx) => tx.putSetting(name, Buffer.from(spoiled)));
    expect((await verify(own)).faults).toMatchObject([{ what: "time stamp does not hold" }]);
  });

  test("still holds for the log it was of when the chronicle goes on in a new one", async () => {
    await requestStamp(own);
    await importStamp(own, await reply(), [root.der]);
    await requestStamp(own);
    await acceptOlder(own, "the disk failed");
    expect((await verify({ ...own, log: await openOwnLog(own.store) })).faults).toEqual([]);
  });

  test("of another root, of something else, of another request or that is none is not taken in", async () => {
    await expect(importStamp(own, Buffer.of(0x30, 0), [root.der])).rejects.toMatchObject({ fault: "imprint-differs" });
    await requestStamp(own);
    const good = await reply();
    const stranger = certify({ name: "Root", role: "root" });
    await expect(importStamp(own, good, [stranger.der])).rejects.toMatchObject({ code: "bad stamp" });
    await expect(importStamp(own, good, [])).rejects.toMatchObject({ fault: "root-unknown" });
    await expect(importStamp(own, Buffer.of(0x30, 0), [root.der])).rejects.toMatchObject({ fault: "malformed" });
    clock.time += 2 * DAY_MS;
    await requestStamp(own);
    const [asked] = [...(await own.store.settings())].filter(([name]) => name === "stamping 256");
    await own.store.transaction((tx) => tx.putSetting("stamping 256", null));
    await expect(importStamp(own, good, [root.der])).rejects.toMatchObject({ fault: "imprint-differs" });
    const other = Buffer.from(asked![1])
      .toString()
      .replace(/"nonce":"../, '"nonce":"00');
    await own.store.transaction((tx) => tx.putSetting("stamping 256", Buffer.from(other)));
    await expect(importStamp(own, good, [root.der])).rejects.toMatchObject({ fault: "nonce-differs" });
    expect([...(await own.store.settings()).keys()].filter((name) => name.startsWith("stamp "))).toEqual([]);
  });
});
