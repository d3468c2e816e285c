// What leaves the machine and comes back: bundles, folders for the field, backups, recovery, new keys.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./support/folder.ts";
import { linesOf, makeChronicle, openPlace, PASSPHRASE, REPORT, SECOND } from "./support/program.ts";

const place = openPlace();
const { run, json, file, folder } = place;
file("pw", PASSPHRASE);
file("pw2", "lamok derin tofal gisam bunor kavit");
run(["init", "A", "--light", "--passphrase-file", "pw", "--sheet", "sheet.txt"]);
const OPEN = ["--dir", "A", "--passphrase-file", "pw"];
const PARTNER = makeChronicle(place, "B");
file("r.txt", REPORT);
file("s.txt", SECOND);
run(["add", ...OPEN, "r.txt", "s.txt"]);
run(["code", ...OPEN]);

const addressOf = (open: readonly string[]) =>
  json(["bundle", "recipient", ...open])[0] as { recipient: string; fingerprint: string };
const names = (open: readonly string[]) => json(["list", ...open]).map(({ name }) => name);

describe("bundle", () => {
  const to = addressOf(PARTNER).recipient;
  const { fingerprint } = addressOf(OPEN);

  test("shows the address and the fingerprint to compare by voice", () => {
    expect(run(["bundle", "recipient", ...OPEN]).out).toMatch(
      /^age1pq1\w+\nFingerprint of this log: (?:[0-9a-f]{4}-){5}[0-9a-f]{4}\n$/,
    );
  });
  test("goes over when the fingerprint was compared, and not before", () => {
    expect(json(["bundle", "export", "--to", to, "one.kb", ...OPEN])[0]).toMatchObject({
      file: "one.kb",
      logs: [{ from: 0 }],
    });
    const refused = run(["bundle", "import", "one.kb", ...PARTNER]);
    expect(refused).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringMatching(/^Cannot take in one\.kb: .*--trust.*Nothing of it was taken\n$/),
    });
    expect(refused.talk).toContain(fingerprint);
    expect(names(PARTNER)).toEqual([]);
    expect(json(["bundle", "import", "one.kb", "--trust", fingerprint.toUpperCase(), ...PARTNER])[0]).toMatchObject({
      documents: 2,
      erased: 0,
    });
    expect(names(PARTNER)).toEqual(names(OPEN));
    expect(json(["bundle", "import", "one.kb", ...PARTNER])[0]).toMatchObject({ entries: 0, documents: 0 });
    expect(run(["verify", "--rebuild", ...PARTNER]).exit).toBe(0);
  });
  test("--since last brings only what is new; options may come first", () => {
    file("n.txt", `${SECOND} New.`);
    run(["add", ...OPEN, "n.txt"]);
    expect(run([...["bundle", ...OPEN], "export", "--since", "last", "--to", to, "two.kb"]).exit).toBe(0);
    expect(json(["bundle", "import", "two.kb", ...PARTNER])[0]).toMatchObject({ documents: 1 });
    expect(run(["bundle", "export", "--since", "2999-01-01", "--to", to, "none.kb", ...OPEN]).exit).toBe(0);
    expect(json(["bundle", "import", "none.kb", ...PARTNER])[0]).toMatchObject({ entries: 0, documents: 0 });
  });
  test("nothing of it is readable, its name is taken only once", () => {
    for (const words of ["Петров", "detention", "khronika/"])
      expect(readFileSync(join(folder, "one.kb")).includes(words)).toBe(false);
    const again = run(["bundle", "export", "--to", to, "one.kb", ...OPEN]);
    expect(again).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringContaining("Cannot write one.kb: it is there already"),
    });
  });
  test("each file has its outcome: cut, of another kind, for somebody else, absent", () => {
    writeFileSync(join(folder, "cut.kb"), readFileSync(join(folder, "one.kb")).subarray(0, 3000));
    run(["bundle", "export", "--to", addressOf(OPEN).recipient, "self.kb", ...OPEN]);
    const files = ["cut.kb", "r.txt", "self.kb", "absent.kb", "A"];
    const { exit, out, talk } = run(["bundle", "import", ...files, ...PARTNER]);
    expect({ exit, out, count: linesOf(talk).length }).toEqual({ exit: 1, out: "", count: files.length });
    for (const [at, line] of linesOf(talk).entries())
      expect(line).toMatch(new RegExp(`^Cannot take in ${files[at]}: \\S.*Nothing of it was taken$`));
    expect(linesOf(talk)[1]).toMatch(/it is no bundle/);
    expect(linesOf(talk)[2]).toMatch(/not sealed to this chronicle/);
  });
  test.each([["age1abc"], ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]])(
    "is not sealed to %s",
    (recipient) => {
      const { exit, talk } = run(["bundle", "export", "--to", recipient, "x.kb", ...OPEN]);
      expect({ exit, talk }).toEqual({ exit: 1, talk: expect.stringMatching(/only age1pq1/) });
      expect(existsSync(join(folder, "x.kb"))).toBe(false);
    },
  );
});

describe("a folder for the field", () => {
  beforeAll(() => run(["init", "field", "--field", addressOf(OPEN).recipient]));
  test("takes documents without any passphrase, from within or by --dir, and keeps nothing readable", () => {
    file("f.txt", `${SECOND} Seen in the field.`);
    expect(json(["add", "--dir", "field", "f.txt"])).toEqual([
      { item: expect.stringMatching(/^[0-9a-f]{32}\.age$/), name: "f" },
    ]);
    expect(run(["add", "../s.txt"], { cwd: "field" }).out).toMatch(/\(sealed\)/);
    for (const bytes of readFolder(join(folder, "field")).values()) expect(bytes.includes("mayor")).toBe(false);
  });
  test.each(["list", "verify", "code", "unlock", "lock", "rekey"])("%s: it can only be added to", (command) => {
    const { exit, out, talk } = run([command, "--dir", "field", "--passphrase-file", "pw"]);
    expect({ exit, out, talk }).toEqual({
      exit: 1,
      out: "",
      talk: expect.stringMatching(/folder for the field.*bundle import/),
    });
  });
  test("is read in the chronicle that it was made for", () => {
    const items = readdirSync(join(folder, "field/outbox")).map((name) => `field/outbox/${name}`);
    expect(json(["bundle", "import", ...items, ...OPEN])).toHaveLength(2);
    expect(names(OPEN)).toContain("f");
    expect(run(["bundle", "import", items[0]!, ...PARTNER])).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/not sealed to this chronicle/),
    });
  });
});

describe("backup and restore", () => {
  test("the whole chronicle comes back in another place, with a log of its own", () => {
    expect(json(["backup", "a.khb", ...OPEN])[0]).toMatchObject({ file: "a.khb", documents: names(OPEN).length });
    expect(json(["restore", "a.khb", "R", "--passphrase-file", "pw", "--reason", "new disk"])[0]).toMatchObject({
      documents: names(OPEN).length,
    });
    const restored = ["--dir", "R", "--passphrase-file", "pw"];
    expect(names(restored)).toEqual(names(OPEN));
    expect(json(["verify", "--rebuild", ...restored])[0]).toMatchObject({ faults: [], logs: 2 });
  });
  test("an existing backup is left alone, one that a killed program left is named", () => {
    const before = readFileSync(join(folder, "a.khb"));
    expect(run(["backup", "a.khb", ...OPEN])).toMatchObject({
      exit: 1,
      out: "",
      talk: expect.stringContaining("Cannot write a.khb: it is there already"),
    });
    expect(readFileSync(join(folder, "a.khb")).equals(before)).toBe(true);
    file("b.khb.new", "");
    expect(run(["backup", "b.khb", ...OPEN])).toMatchObject({
      exit: 1,
      talk: expect.stringContaining("Cannot write b.khb.new"),
    });
    expect(run(["backup", "absent/b.khb", ...OPEN])).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/its folder is missing/),
    });
  });
  test.each([
    ["a wrong passphrase", ["a.khb", "N", "--passphrase-file", "pw2"], 4, /passphrase is wrong/],
    ["no backup", ["r.txt", "N", "--passphrase-file", "pw"], 1, /damaged or not whole/],
    ["no file", ["absent", "N", "--passphrase-file", "pw"], 1, /Cannot read absent/],
    ["a folder in use", ["a.khb", "A", "--passphrase-file", "pw"], 1, /there is one in this folder/],
    ["no shares", ["a.khb", "N", "--recover", "absent"], 1, /Cannot read absent/],
    ["too few shares", ["a.khb", "N", "--recover", "few"], 1, /more shares are needed: 1/],
  ])("%s: refused, and nothing is made", (_, args, exit, words) => {
    file("few", shares()[0]!);
    expect(run(["restore", ...args])).toMatchObject({ exit, out: "", talk: expect.stringMatching(words) });
    expect(existsSync(join(folder, "N"))).toBe(false);
  });
  test("a cut backup leaves no chronicle, and the next attempt is not hindered", () => {
    const whole = readFileSync(join(folder, "a.khb"));
    writeFileSync(join(folder, "cut.khb"), whole.subarray(0, whole.length - 10));
    expect(run(["restore", "cut.khb", "M", "--passphrase-file", "pw"])).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/damaged or not whole/),
    });
    expect(existsSync(join(folder, "M/header.json"))).toBe(false);
    expect(run(["restore", "a.khb", "M", "--recover", "sheet.txt"]).exit).toBe(0);
    expect(run(["list", "--dir", "M", "--passphrase-file", "pw"]).exit).toBe(0);
  });
});

/** The lines of the recovery sheet that are shares. */
const shares = (): string[] => readFileSync(join(folder, "sheet.txt"), "utf8").match(/^\d: .*$/gm)!;

describe("rekey", () => {
  const open = (dir: string, pw: string) => ["--dir", dir, "--passphrase-file", pw];
  const opens = (dir: string, pw: string) => run(["list", ...open(dir, pw)]).exit === 0;
  const copy = (dir: string) => cpSync(join(folder, "A"), join(folder, dir), { recursive: true });

  test("another passphrase: the old one opens nothing, the shares still do", () => {
    copy("K");
    expect(json(["rekey", ...open("K", "pw"), "--new-passphrase-file", "pw2"])).toEqual([
      { changed: "passphrase", shares: [] },
    ]);
    expect([opens("K", "pw"), opens("K", "pw2")]).toEqual([false, true]);
    file("two", `${shares()[2]!.toLowerCase()}\n\n${shares()[0]}\n`);
    expect(run(["rekey", "--dir", "K", "--recover", "two", "--new-passphrase-file", "pw"]).exit).toBe(0);
    expect(opens("K", "pw")).toBe(true);
    expect(run(["verify", "--rebuild", ...open("K", "pw")]).exit).toBe(0);
  });
  test("all keys anew: another passphrase, another sheet; the old sheet is worth nothing", () => {
    copy("L");
    const [done] = json([
      "rekey",
      "--full",
      "--light",
      ...open("L", "pw"),
      "--new-passphrase-file",
      "pw2",
      "--shares",
      "2/2",
    ]);
    expect(done).toMatchObject({
      changed: "keys",
      shares: [expect.stringMatching(/^1: /), expect.stringMatching(/^2: /)],
    });
    expect([opens("L", "pw"), opens("L", "pw2")]).toEqual([false, true]);
    expect(run(["verify", "--rebuild", ...open("L", "pw2")]).exit).toBe(0);
    const old = run(["rekey", "--dir", "L", "--recover", "sheet.txt", "--new-passphrase-file", "pw"]);
    expect(old).toMatchObject({ exit: 1, out: "", talk: expect.stringMatching(/old sheet/) });
    const [{ document }] = json(["list", ...open("L", "pw2")]) as [{ document: string }];
    expect(run(["show", "--protected", ...open("L", "pw2"), document]).exit).toBe(0);
  });
  test("a made passphrase is shown and opens it", () => {
    copy("P");
    file("nothing", "");
    const { exit, out } = run(["rekey", ...open("P", "pw"), "--new-passphrase-file", "nothing"]);
    const words = /^ {4}(\w.*)$/m.exec(out)?.[1];
    expect(exit).toBe(0);
    expect(run(["list", "--dir", "P", "--passphrase-file", "-"], { input: words! }).exit).toBe(0);
  });
  test.each([
    [
      "a mistyped share is named by its number",
      () => [shares()[0]!, shares()[1]!.replace(/.$/, (c) => (c === "0" ? "1" : "0"))],
      /share 2: it is mistyped/,
    ],
    ["too few", () => [shares()[1]!], /more shares are needed: 1/],
    ["the same one twice", () => [shares()[1]!, shares()[1]!], /more shares are needed: 1/],
    ["nothing", () => [""], /more shares are needed/],
  ])("by shares: %s", (_, lines, words) => {
    file("typed", lines().join("\n"));
    const { exit, out, talk } = run(["rekey", "--dir", "A", "--recover", "typed", "--new-passphrase-file", "pw2"]);
    expect({ exit, out, talk }).toEqual({ exit: 1, out: "", talk: expect.stringMatching(words) });
    expect(talk).not.toContain(shares()[1]!.slice(3, 30));
  });
  test("a sheet that cannot be written is told before any key changes", () => {
    const { exit, out } = run(["rekey", "--full", "--sheet", "r.txt", ...OPEN, "--new-passphrase-file", "pw2"]);
    expect({ exit, out, still: opens("A", "pw") }).toEqual({ exit: 1, out: "", still: true });
  });
  test("a wrong passphrase, or none for the new one: 4, and nothing changes", () => {
    expect(run(["rekey", ...open("A", "pw2"), "--new-passphrase-file", "pw"]).exit).toBe(4);
    expect(run(["rekey", ...OPEN])).toMatchObject({ exit: 4, talk: expect.stringMatching(/--new-passphrase-file/) });
    expect(opens("A", "pw")).toBe(true);
  });
});
