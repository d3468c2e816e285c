// What proves that nothing was changed: verify, proofs, checkpoints for others, erasing, migrate.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./support/folder.ts";
import { makeChronicle, openPlace, REPORT, SECOND } from "./support/program.ts";

const VERIFIER = fileURLToPath(new URL("../verifier/khronika-verify.mjs", import.meta.url));

const place = openPlace();
const { run, json, file, folder } = place;
const OPEN = makeChronicle(place, "A");
const other = makeChronicle(place, "W");
file("r.txt", REPORT);
file("s.txt", SECOND);
const [r, s] = json(["add", ...OPEN, "r.txt", "s.txt"]).map(({ document }) => document as string) as [string, string];
run(["code", ...OPEN]);
run(["reconcile", ...OPEN]);

describe("verify", () => {
  test("says what was checked, and that nobody outside knows the log", () => {
    const { exit, out, talk } = run(["verify", ...OPEN, "--rebuild"]);
    expect({ exit, talk }).toEqual({ exit: 0, talk: "" });
    expect(out).toMatch(
      /^logs: 1, entries: \d+, documents: 2\nNothing of the log is known outside.*\n.*\nEverything is as the log says\n$/,
    );
    expect(json(["verify", ...OPEN])[0]).toMatchObject({
      faults: [],
      documents: 2,
      unnamed: 0,
      anchors: { anchored: null },
    });
  });
  test.each([
    ["another original", (dir: string) => swapBlobs(dir)],
    ["a flipped bit of an original", (dir: string) => flip(join(dir, "blobs", firstBlob(dir)))],
  ])("%s: 3, and which document", (name, harm) => {
    const dir = name.replaceAll(" ", "-");
    cpSync(join(folder, "A"), join(folder, dir), { recursive: true });
    harm(join(folder, dir));
    const { exit, out } = run(["verify", "--dir", dir, "--passphrase-file", "pw"]);
    expect({ exit, out }).toEqual({ exit: 3, out: expect.stringMatching(/^✗ D-\w+: the original was changed/) });
    expect(out).toMatch(/Faults: \d\. Do not go on working/);
  });
  test("an older store is refused, and can be accepted with a reason", () => {
    cpSync(join(folder, "A"), join(folder, "old"), { recursive: true });
    const before = readFileSync(join(folder, "old/chronicle.db"));
    file("later.txt", `${SECOND} Later.`);
    const old = ["--dir", "old", "--passphrase-file", "pw"];
    run(["add", ...old, "later.txt"]);
    writeFileSync(join(folder, "old/chronicle.db"), before);
    for (const end of ["-wal", "-shm"]) rmSync(join(folder, `old/chronicle.db${end}`), { force: true });
    expect(run(["list", ...old])).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringMatching(/older.*--accept-older/),
    });
    expect(run(["restore", "--accept-older", ...old]).exit).toBe(2);
    expect(json(["restore", "--accept-older", "--reason", "disk restored", ...old])).toEqual([{ accepted: true }]);
    expect(run(["verify", ...old, "--rebuild"]).exit).toBe(0);
  });
  test("a damaged store, a damaged header: told in one line", () => {
    cpSync(join(folder, "A"), join(folder, "torn"), { recursive: true });
    writeFileSync(join(folder, "torn/chronicle.db"), Buffer.alloc(40_000, 7));
    const torn = run(["list", "--dir", "torn", "--passphrase-file", "pw"]);
    expect(torn).toMatchObject({ exit: 1, out: "", talk: expect.stringMatching(/^Cannot .*\n$/) });
    writeFileSync(join(folder, "torn/header.json"), "{}");
    expect(run(["list", "--dir", "torn", "--passphrase-file", "pw"])).toMatchObject({
      ...{ exit: 1, out: "", talk: expect.stringMatching(/^Cannot .*header.*\n$/) },
    });
  });
  test("--proof shows the entries about a document in the log; an unknown one: 1", () => {
    const proofs = json(["verify", ...OPEN, "--proof", r]);
    expect(proofs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["document.added", "claims.coded"]));
    for (const proof of proofs) expect(proof).toMatchObject({ isProven: true });
    expect(run(["verify", ...OPEN, "--proof", r]).out).toContain("c2sp.org/tlog-proof@v1");
    expect(run(["verify", ...OPEN, "--proof", "D-000000000000"])).toMatchObject({
      exit: 1,
      out: "",
      talk: "No entries about D-000000000000\n",
    });
  });
});

const firstBlob = (dir: string): string => [...readFolder(join(dir, "blobs")).keys()][0]!;
function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[100]! ^= 1;
  writeFileSync(path, bytes);
}
function swapBlobs(dir: string): void {
  const [a, b] = [...readFolder(join(dir, "blobs")).keys()].map((path) => join(dir, "blobs", path)) as [string, string];
  writeFileSync(a, readFileSync(b));
}

describe("checkpoints for others", () => {
  test("an export is accepted by the independent program; proofs of an earlier one do not stay", () => {
    const [done] = json(["checkpoint", "export", "out", ...OPEN, "--proof", r, "--post-quantum"]);
    expect(done).toMatchObject({ folder: "out", size: 256 });
    expect(done!.proofs).toBeGreaterThan(0);
    const check = spawnSync(process.execPath, [VERIFIER, join(folder, "out")], { encoding: "utf8" });
    expect({ status: check.status, out: check.stdout }).toEqual({ status: 0, out: expect.stringMatching(/OK\s*$/) });
    expect(json(["checkpoint", "export", "out", ...OPEN])[0]).toMatchObject({ proofs: 0 });
    expect(readdirSync(join(folder, "out/proofs"))).toEqual([]);
  });
  test("nothing in the export tells what is in the chronicle", () => {
    for (const bytes of readFolder(join(folder, "out")).values())
      for (const words of [r, "Петров", "detention", "author-"]) expect(bytes.includes(words)).toBe(false);
  });
  test("a witness cosigns; the cosignature is taken in with the witness's key, and verify says so", () => {
    const [witnessed] = json(["checkpoint", "witness", "out", "--out", "cosigned.txt", ...other]) as [
      { key: string; size: number },
    ];
    expect(witnessed).toMatchObject({ size: 256, key: expect.stringMatching(/^khronika-witness\//) });
    expect(run(["checkpoint", "import", "cosigned.txt", ...OPEN])).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringMatching(/cosigned\.txt: no key of this witness.*--key/),
    });
    expect(json(["checkpoint", "import", "cosigned.txt", "--key", witnessed.key, ...OPEN])).toEqual([
      expect.objectContaining({ file: "cosigned.txt", size: 256, by: witnessed.key.split("+")[0] }),
    ]);
    const [{ anchors }] = json(["verify", ...OPEN]) as [{ anchors: { anchored: { size: number } } }];
    expect(anchors.anchored.size).toBe(256);
    expect(run(["verify", ...OPEN, "--checkpoint", "cosigned.txt"]).exit).toBe(0);
  });
  test("a checkpoint of another log does not pass for ours", () => {
    expect(run(["checkpoint", "export", "theirs", ...other]).exit).toBe(0);
    const { exit, out } = run(["verify", ...OPEN, "--checkpoint", "theirs/checkpoint"]);
    expect({ exit, out }).toEqual({ exit: 3, out: expect.stringMatching(/does not contain the checkpoint/) });
    expect(run(["checkpoint", "import", "theirs/checkpoint", ...OPEN]).exit).toBe(1);
  });
  const harmed: Readonly<Record<string, (dir: string) => void>> = {
    "no keys": (dir) => rmSync(join(dir, "keys.txt")),
    "no entries": (dir) => rmSync(join(dir, "tile"), { recursive: true }),
    "a size beyond all memory": (dir) =>
      writeFileSync(
        join(dir, "checkpoint"),
        readFileSync(join(dir, "checkpoint"), "utf8").replace(/^256$/m, "9000000000000000"),
      ),
    "a root that is not the entries'": (dir) =>
      writeFileSync(
        join(dir, "checkpoint"),
        readFileSync(join(dir, "checkpoint"), "utf8").replace(/^[\w+/]{43}=$/m, `${"A".repeat(43)}=`),
      ),
  };
  // One that has not met the log: it has no key of it yet.
  const fresh = makeChronicle(place, "V");
  test.each(Object.keys(harmed))("a log with %s is not cosigned", (name) => {
    const dir = join(folder, name.replaceAll(/\W/g, "-"));
    cpSync(join(folder, "out"), dir, { recursive: true });
    harmed[name]!(dir);
    const { exit, out, talk } = run(["checkpoint", "witness", dir, "--out", "no.txt", ...fresh]);
    expect({ out, talk }).toEqual({ out: "", talk: expect.stringMatching(/^[^\n]+\n$/) });
    expect(exit === 1 || exit === 3).toBe(true);
    expect(existsSync(join(folder, "no.txt"))).toBe(false);
  });
  test("a request for a time stamp; what is no reply is named", () => {
    expect(json(["checkpoint", "request", "q.tsq", ...OPEN])[0]).toMatchObject({ file: "q.tsq", size: 256 });
    expect(run(["checkpoint", "request", "q.tsq", ...OPEN])).toMatchObject({
      exit: 1,
      talk: expect.stringContaining("Cannot write q.tsq"),
    });
    const { exit, out, talk } = run(["checkpoint", "import", "q.tsq", "r.txt", "absent", ...OPEN]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(talk).toMatch(
      /^Cannot take in q\.tsq: it proves nothing here.*\nCannot take in r\.txt: .*\nCannot take in absent: .*\n$/,
    );
  });
  test("an export cannot go into a file", () =>
    expect(run(["checkpoint", "export", "r.txt", ...OPEN])).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringMatching(/^Cannot write r\.txt.*\n$/),
    }));
});

describe("erase", () => {
  const open = ["--dir", "E", "--passphrase-file", "pw"];
  beforeAll(() => cpSync(join(folder, "A"), join(folder, "E"), { recursive: true }));
  test("asks, and where nobody answers nothing is erased", () => {
    expect(run(["erase", ...open, "--reason", "r", s])).toMatchObject({
      exit: 2,
      out: "",
      talk: expect.stringMatching(/Nothing was erased.*--yes/),
    });
    expect(json(["list", ...open]).map(({ status }) => status)).toEqual(["kept", "kept"]);
  });
  test("destroys what it must; the log still verifies and says that it was", () => {
    expect(json(["erase", ...open, "--reason", "consent withdrawn", "--yes", s])).toEqual([
      { document: s, status: "erased" },
    ]);
    expect(json(["list", ...open]).find(({ document }) => document === s)).toMatchObject({
      status: "erased",
      reason: "consent withdrawn",
    });
    expect(run(["search", ...open, "refused"]).talk).toBe("Nothing found\n");
    expect(readFolder(join(folder, "E/blobs")).size).toBe(1);
    expect(run(["verify", ...open, "--rebuild"])).toMatchObject({ exit: 0, talk: "" });
  });
  test.each([["show"], ["erase"]])("%s: it is not there any more", (command) => {
    const more = command === "erase" ? ["--reason", "r", "--yes"] : [];
    expect(run([command, ...open, ...more, s])).toMatchObject({
      exit: 1,
      out: "",
      talk: `Cannot find ${s} any more: it was erased. See: khronika list\n`,
    });
  });
});

test("migrate: there is nothing to do", () => {
  expect(json(["migrate", ...OPEN])).toEqual([{ from: null, to: null }]);
  expect(run(["migrate", ...OPEN]).out).toMatch(/nothing to do/);
});
