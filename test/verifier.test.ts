import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { canonicalJson } from "../src/log/canonical-json.ts";
import { writeCheckpoint } from "../src/log/checkpoint.ts";
import { commitmentOf, leafHash, paddingLeaf } from "../src/log/leaf.ts";
import { writeNote } from "../src/log/note.ts";
import { type Signer, signCheckpoint, verifierKeyOf } from "../src/log/signature.ts";
import { entryBundle, hashTile, tilePath, tilesOf } from "../src/log/tiles.ts";
import { writeLogProof } from "../src/log/tlog-proof.ts";
import { inclusionProof, rootOfTree, type Tree, treeOf } from "../src/log/tree.ts";
import { writeVerifierKey } from "../src/log/verifier-key.ts";

const VERIFIER = fileURLToPath(new URL("../verifier/khronika-verify.mjs", import.meta.url));
const SIZE = 300;
const OLDER = 256;

const signer = (name: string, kind: Signer["kind"], seed: number): Signer => ({
  name,
  kind,
  seed: Buffer.alloc(32, seed),
});
const LOG = signer("khronika/0011", "note", 1);
const SECOND = signer("khronika/0011", "post-quantum cosignature", 2);
const WITNESS = signer("khronika-witness/aa", "cosignature", 3);
const keyOf = (one: Signer): string => writeVerifierKey(verifierKeyOf(one));

const salt = Buffer.alloc(32, 7);
const content = canonicalJson({ v: 1, body: { kind: "document.added", document: "D-1" } });
const entries = Array.from({ length: SIZE }, (_, at) => paddingLeaf(salt, at));
entries[5] = commitmentOf(salt, Buffer.from(content));
const tree = treeOf(entries.map(leafHash));

function noteAt(size: number, by: readonly Signer[], of: Tree = tree): string {
  const text = writeCheckpoint({ origin: LOG.name, size, root: rootOfTree(of, size) });
  return writeNote({
    text,
    signatures: by.map((one) => signCheckpoint(text, one, one === SECOND ? 0 : 1_700_000_000)),
  });
}

/** A log as it is exported: two tiles of entries, one opened entry, one file, and an older checkpoint that a witness has cosigned. */
function publishedFiles(): Map<string, string | Uint8Array> {
  const checkpoint = noteAt(SIZE, [LOG, SECOND]);
  const file = Buffer.from("An order of the mayor\n");
  const proof = { index: 5, hashes: inclusionProof(tree, 5), checkpoint };
  const listed = {
    path: "files/order.txt",
    sha256: createHash("sha256").update(file).digest("hex"),
    bytes: file.length,
  };
  return new Map<string, string | Uint8Array>([
    ["checkpoint", checkpoint],
    [`checkpoints/${OLDER}`, noteAt(OLDER, [LOG, WITNESS])],
    ["keys.txt", `${[LOG, SECOND, WITNESS].map(keyOf).join("\n")}\n`],
    ["proofs/5.tlog-proof", writeLogProof(proof)],
    ["proofs/5.json", `${JSON.stringify({ salt: salt.toString("base64"), content })}\n`],
    ["files/order.txt", file],
    ["manifest.json", `${JSON.stringify({ files: [listed] })}\n`],
    ...tilesOf(SIZE).map(({ level, index, width }): [string, Uint8Array] => [
      tilePath({ level, index, width }),
      level === "entries"
        ? entryBundle(entries.slice(index * 256, index * 256 + width))
        : hashTile(tree, { level, index, width }),
    ]),
  ]);
}

let folder: string;
let work: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "khronika-verifier-"));
  for (const [path, bytes] of publishedFiles()) put(join(folder, "whole"), path, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  work = join(folder, "work");
  rmSync(work, { recursive: true, force: true });
  cpSync(join(folder, "whole"), work, { recursive: true });
});

function put(under: string, path: string, bytes: string | Uint8Array): string {
  const file = join(under, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

const read = (path: string): string => readFileSync(join(work, path), "utf8");
const edit = (path: string, change: (text: string) => string) => {
  const changed = change(read(path));
  expect(changed).not.toBe(read(path));
  writeFileSync(join(work, path), changed);
};

function run(...args: readonly string[]): { status: number | null; lines: readonly string[]; last: string } {
  const { status, stdout } = spawnSync(process.execPath, [VERIFIER, ...args], { encoding: "utf8" });
  const lines = stdout.trimEnd().split("\n");
  return { status, lines, last: lines.at(-1)! };
}

/** Where the chain breaks; null where it holds. */
function brokenLink(...args: readonly string[]): string | null {
  const { status, last } = run(work, ...args);
  if (status === 0) return null;
  expect(status).toBe(3);
  return /^BROKEN {2}([^:]+): /.exec(last)![1]!;
}

describe("the verifier", () => {
  test("is one file of at most 400 lines that imports nothing but parts of Node", () => {
    const source = readFileSync(VERIFIER, "utf8");
    expect(source.split("\n").length).toBeLessThanOrEqual(401);
    const imports = [...source.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, from]) => from);
    expect(imports).toEqual(["node:crypto", "node:fs", "node:path"]);
    expect(source).not.toMatch(/\bimport\(|\brequire\(|\bfetch\(/);
  });

  test("finds a whole log whole, and says a line for each check", () => {
    const older = put(folder, "older", noteAt(100, [LOG]));
    const { status, lines } = run(work, "--older", older, "--key", keyOf(LOG));
    expect(lines).toEqual([
      "ok  checkpoint: khronika/0011, 300 entries",
      "ok  signature: of khronika/0011 holds, by a key that you named",
      "ok  signature: of khronika/0011 holds",
      "ok  entries: lead to the root that was signed",
      "ok  tiles: hold the hashes of the entries",
      "ok  checkpoints/256: the log continues it, 256 entries",
      "ok  signature: of khronika/0011 holds, by a key that you named",
      "ok  signature: of khronika-witness/aa at 2023-11-14T22:13:20.000Z holds",
      `ok  ${older}: the log continues it, 100 entries`,
      "ok  signature: of khronika/0011 holds, by a key that you named",
      "ok  proofs/5.tlog-proof: entry 5 is in the log and commits to 5.json",
      "ok  files: 1 are as the manifest says",
      "OK",
    ]);
    expect(status).toBe(0);
  });

  test("says that the folder vouches for itself when no key of the log was named", () => {
    const vouches = expect.stringContaining("vouches for itself");
    expect(run(work).lines).toContainEqual(vouches);
    expect(run(work, "--key", keyOf(SECOND)).lines).not.toContainEqual(vouches);
  });

  test("tells wrong usage from a broken log", () => {
    for (const args of [
      [],
      [work, work],
      [work, "--older"],
      [work, "--key", "x"],
      [work, "--what"],
      [join(work, "none")],
    ])
      expect(run(...args).status, args.join(" ")).toBe(2);
    expect(run(join(work, "checkpoint")).status).toBe(2);
  });

  test("finds one changed bit in any file", () => {
    const random = Buffer.from(paddingLeaf(Buffer.alloc(32), 1));
    let flips = 0;
    for (const path of readdirSync(work, { recursive: true, encoding: "utf8" })) {
      const whole = publishedFiles().get(path);
      if (whole === undefined) continue;
      const bytes = Buffer.from(whole);
      for (const at of [0, bytes.length - 1, random.readUInt32BE(flips % 28) % bytes.length]) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1 << (flips++ % 8);
        writeFileSync(join(work, path), changed);
        expect(run(work).status, `${path} at ${at}`).toBe(3);
      }
      writeFileSync(join(work, path), bytes);
    }
    expect(flips).toBeGreaterThanOrEqual(30);
    expect(run(work).status).toBe(0);
  });

  test("finds every file that is missing and every file that nothing names", () => {
    for (const path of publishedFiles().keys()) {
      const bytes = readFileSync(join(work, path));
      rmSync(join(work, path));
      // A proof may stand without its content, a content not without its proof; older checkpoints are a gift.
      const mayGo = path === "proofs/5.json" || path.startsWith("checkpoints/");
      expect(run(work).status, path).toBe(mayGo ? 0 : 3);
      writeFileSync(join(work, path), bytes);
    }
    for (const path of ["files/more.txt", "more", "tile/0/002.p/3", "proofs/6.json", "tile/entries/001.p/43"]) {
      put(work, path, "more");
      expect(brokenLink(), path).toBe(path);
      rmSync(join(work, path));
    }
  });

  test("finds a history that was written anew with the log's own key, as soon as it sees an older checkpoint", () => {
    const forged = entries.map((entry, at) => (at === 50 ? paddingLeaf(salt, 999) : entry));
    const forgedTree = treeOf(forged.map(leafHash));
    rmSync(join(work, "checkpoints"), { recursive: true });
    rmSync(join(work, "proofs"), { recursive: true });
    put(work, "checkpoint", noteAt(SIZE, [LOG], forgedTree));
    for (const { level, index, width } of tilesOf(SIZE))
      put(
        work,
        tilePath({ level, index, width }),
        level === "entries"
          ? entryBundle(forged.slice(index * 256, index * 256 + width))
          : hashTile(forgedTree, { level, index, width }),
      );
    expect(brokenLink("--key", keyOf(LOG))).toBeNull();
    const before = put(folder, "before-it", noteAt(50, [LOG]));
    expect(brokenLink("--older", before)).toBeNull();
    const after = put(folder, "after-it", noteAt(51, [LOG]));
    expect(brokenLink("--older", after)).toBe(after);
  });

  test("finds an older copy by a newer checkpoint, another log's checkpoint and one that the log has not signed", () => {
    const larger = treeOf([...entries, ...entries].map(leafHash));
    for (const note of [
      noteAt(SIZE + 1, [LOG], larger),
      noteAt(100, [LOG]).replaceAll("0011", "0012"),
      noteAt(100, [WITNESS]),
      noteAt(100, [LOG]).replace("\n100\n", "\n101\n"),
      "text\n",
    ]) {
      const older = put(folder, "older", note);
      expect(brokenLink("--older", older)).toBe(older);
    }
  });

  test("holds a named key against the folder: the log's key may not be exchanged", () => {
    const thief = { ...LOG, seed: Buffer.alloc(32, 9) };
    expect(brokenLink("--key", keyOf(thief))).toBe("checkpoint");
    for (const path of ["checkpoints", "proofs"]) rmSync(join(work, path), { recursive: true });
    put(work, "checkpoint", noteAt(SIZE, [thief]));
    put(work, "keys.txt", `${[thief, LOG].map(keyOf).join("\n")}\n`);
    expect(brokenLink()).toBeNull();
    expect(brokenLink("--key", keyOf(LOG))).toBe("checkpoint");
    expect(brokenLink("--key", keyOf(WITNESS))).toBe("checkpoint");
  });

  test("takes no signature by a key of low order, and no cosignature for the log's own", () => {
    const weak = "khronika/0011\n";
    const raw = Buffer.concat([Uint8Array.of(1), Buffer.alloc(32)]);
    const id = createHash("sha256").update(weak).update(raw).digest("hex").slice(0, 8);
    edit("keys.txt", (text) => `${text}khronika/0011+${id}+${raw.toString("base64")}\n`);
    expect(brokenLink()).toBe("keys.txt");
    const poser = { ...LOG, kind: "cosignature" } as const;
    put(work, "keys.txt", `${[poser].map(keyOf).join("\n")}\n`);
    put(work, "checkpoint", noteAt(SIZE, [poser]));
    expect(brokenLink()).toBe("checkpoint");
  });

  test("refuses content that the entry does not commit to, and a proof of another entry", () => {
    edit("proofs/5.json", (text) => text.replace("D-1", "D-2"));
    expect(brokenLink()).toBe("proofs/5.json");
    put(work, "proofs/5.json", `${JSON.stringify({ salt: Buffer.alloc(31).toString("base64"), content })}\n`);
    expect(brokenLink()).toBe("proofs/5.json");
    edit("proofs/5.tlog-proof", (text) => text.replace("index 5", "index 6"));
    expect(brokenLink()).toBe("proofs/5.tlog-proof");
    edit("proofs/5.tlog-proof", (text) => text.replace("index 6", "index 300"));
    expect(brokenLink()).toBe("proofs/5.tlog-proof");
  });

  test.each([
    "../outside",
    "/etc/hostname",
    "files/../../outside",
    "files\\..\\outside",
    "C:/outside",
    "files//order.txt",
    "./checkpoint",
    "",
  ])("does not read outside of the folder: %j", (path) => {
    put(folder, "outside", "");
    const empty = createHash("sha256").digest("hex");
    put(work, "manifest.json", JSON.stringify({ files: [{ path, sha256: empty, bytes: 0 }] }));
    expect(brokenLink()).toBe("manifest.json");
  });

  test("follows no link", () => {
    rmSync(join(work, "files/order.txt"));
    symlinkSync(put(folder, "outside", "An order of the mayor\n"), join(work, "files/order.txt"));
    expect(brokenLink()).toBe("files/order.txt");
  });

  test("lets no name steer the terminal", () => {
    put(work, "files/\u001b[2J\u202e", "");
    expect(run(work).last).toBe("BROKEN  files/\\u{1b}[2J\\u{202e}: nothing says that it belongs here");
  });
});
