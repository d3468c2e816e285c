// Making a chronicle, keeping it open and locking it, as a new user does.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { linesOf, makeChronicle, openPlace, PASSPHRASE } from "./support/program.ts";

const place = openPlace();
const { run, json, file, folder } = place;
const OPEN = makeChronicle(place, "A");
file("nothing", "");

const init = (...args: string[]) => run(["init", "--light", "--passphrase-file", "pw", ...args]);

describe("init", () => {
  test("makes a chronicle that only its owner can read, and says what it did and what comes next", () => {
    const { exit, out, talk } = init("B", "--shares", "none");
    expect({ exit, talk }).toEqual({ exit: 0, talk: "" });
    expect(out).toMatch(/Made the chronicle .*B\. You write as author-[0-9a-f]{6}\..*64 MiB.*Next: khronika unlock/);
    for (const name of ["header.json", "chronicle.db", "log/head"])
      expect(statSync(join(folder, "B", name)).mode & 0o077).toBe(0);
    expect(run(["list", "--dir", "B", "--passphrase-file", "pw"])).toMatchObject({ exit: 0, out: "" });
  });
  test("as JSON: the chronicle, the author, the shares", () => {
    const [made, ...more] = json([
      "init",
      "C",
      "--light",
      "--passphrase-file",
      "pw",
      "--author",
      " Editor ",
      "--shares",
      "3/5",
    ]);
    expect(more).toEqual([]);
    expect(made).toEqual({
      ...{ chronicle: expect.stringMatching(/^[0-9a-f]{32}$/), dir: join(folder, "C"), author: "Editor" },
      shares: expect.arrayContaining([expect.stringMatching(/^5: (?:[0-9A-Z]{5}-){15}/)]),
    });
    expect(made!.shares).toHaveLength(5);
  });
  test("an empty passphrase file: six words are made and shown, and they open it", () => {
    const { exit, out } = run(["init", "D", "--light", "--passphrase-file", "nothing", "--shares", "none"]);
    const words = /^ {4}((?:[a-z]+ ){5}[a-z]+)$/m.exec(out)?.[1];
    expect({ exit, words }).toEqual({ exit: 0, words: expect.any(String) });
    expect(run(["list", "--dir", "D", "--passphrase-file", "-"], { input: words! }).exit).toBe(0);
    const [made] = json([
      "init",
      "E",
      "--light",
      "--passphrase-file",
      "nothing",
      "--language",
      "uk",
      "--shares",
      "none",
    ]);
    expect(made!.passphrase).toMatch(/^(?:[а-яіїєґ]+ ){5}[а-яіїєґ]+$/);
  });
  test("the recovery sheet goes to a file for its owner's eyes, or is shown", () => {
    const { out, talk } = init("F", "--sheet", "sheet.txt", "--language", "ru");
    expect(out).not.toMatch(/\d: [0-9A-Z]{5}-/);
    expect(talk).toContain("The recovery sheet was written to sheet.txt");
    expect(readFileSync(join(folder, "sheet.txt"), "utf8").match(/ЧАСТЬ КЛЮЧА \d ИЗ 3/g)).toHaveLength(3);
    expect(statSync(join(folder, "sheet.txt")).mode & 0o077).toBe(0);
    expect(init("G").out.match(/RECOVERY SHARE \d OF 3/g)).toHaveLength(3);
  });
  test("a sheet that cannot be written is told before anything is made", () => {
    file("taken", "mine");
    const { exit, out, talk } = run(["init", "H", "--light", "--passphrase-file", "nothing", "--sheet", "taken"]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(talk).toMatch(/Cannot write taken/);
    expect(existsSync(join(folder, "H"))).toBe(false);
    expect(readFileSync(join(folder, "taken"), "utf8")).toBe("mine");
  });
  test("a short passphrase is taken with a warning", () => {
    const { exit, talk } = run(["init", "I", "--light", "--passphrase-file", "-", "--shares", "none"], {
      input: "12345",
    });
    expect({ exit, talk }).toEqual({ exit: 0, talk: expect.stringMatching(/short.*six words/) });
    expect(talk).not.toContain("12345");
  });
  test("the passphrase from standard input loses its line break only", () => {
    run(["init", "J", "--light", "--passphrase-file", "-", "--shares", "none"], { input: ` ${PASSPHRASE} \r\n` });
    const opens = (input: string) => run(["list", "--dir", "J", "--passphrase-file", "-"], { input }).exit;
    expect([opens(` ${PASSPHRASE} `), opens(PASSPHRASE)]).toEqual([0, 4]);
  });

  mkdirSync(join(folder, "full"));
  file("full/mine.txt", "mine");
  test.each([
    [["A"], 1, /there is one in this folder already/],
    [["full"], 1, /full: the folder is not empty/],
    [["pw"], 1, /pw: the folder is not empty/],
    [["X", "Y"], 2, /one folder/],
    [["X", "--dir", "Y"], 2, /one folder/],
    [["X", "--shares", "1/3"], 2, /--shares "1\/3"/],
    [["X", "--shares", "4/3"], 2, /K\/N/],
    [["X", "--shares", "2/21"], 2, /at most 20/],
    [["X", "--shares", "many"], 2, /"many"/],
    [["X", "--language", "de"], 2, /"de"/],
    [["X", "--author", "a".repeat(3000)], 1, /longer than 2000/],
    [["X", "--field", "age1abc"], 1, /age1pq1/],
  ])("refuses %j", (args, exit, words) => {
    const refused = init(...args);
    expect(refused).toMatchObject({ exit, out: "" });
    expect(refused.talk).toMatch(words);
    expect(existsSync(join(folder, "X"))).toBe(false);
  });
  test("what is in a folder stays as it was", () => expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]));
  test("without a passphrase file and without a terminal: 4, and nothing is made", () => {
    expect(run(["init", "X", "--light"])).toMatchObject({
      exit: 4,
      out: "",
      talk: expect.stringMatching(/nobody to ask/),
    });
    expect(existsSync(join(folder, "X"))).toBe(false);
  });
  test("what a stopped attempt left is no hindrance", () => {
    file("K/chronicle.db", "half");
    mkdirSync(join(folder, "K/blobs"));
    // Without the mark of an attempt it may be a chronicle whose header was lost.
    expect(init("K", "--shares", "none").exit).toBe(1);
    file("K/unfinished", "");
    expect(init("K", "--shares", "none").exit).toBe(0);
  });
});

describe("unlock and lock", () => {
  afterAll(() => run(["lock", "--dir", "A"]));
  const locked = () => run(["list", "--dir", "A"]).exit;

  test("a wrong passphrase opens nothing", () => {
    expect(run(["unlock", "--dir", "A", "--passphrase-file", "nothing"]).exit).toBe(4);
    expect(locked()).toBe(4);
  });
  test("open until locked, for whoever is in the same folder", () => {
    expect(json(["unlock", ...OPEN, "--idle", "3"])).toEqual([{ unlocked: true, minutes: 3 }]);
    expect(locked()).toBe(0);
    expect(run(["list"], { cwd: "A" }).exit).toBe(0);
    expect(run(["unlock", ...OPEN])).toMatchObject({ exit: 1, talk: expect.stringMatching(/unlocked already/) });
    expect(json(["lock", "--dir", "A"])).toEqual([{ locked: true, wasOpen: true }]);
    expect(locked()).toBe(4);
  });
  test("locking what is locked is no fault", () =>
    expect(json(["lock", "--dir", "A"])).toEqual([{ locked: true, wasOpen: false }]));
  test("says in words how long", () => {
    expect(run(["unlock", ...OPEN]).out).toMatch(/khronika lock.*minutes: 5/);
    expect(run(["lock", "--dir", "A"]).out).toBe("Locked\n");
  });
  test.each(["unlock", "lock"])("%s: where there is no chronicle", (command) => {
    const { exit, talk } = run([command, "--dir", "absent", "--passphrase-file", "pw"]);
    expect({ exit, lines: linesOf(talk).length }).toEqual({ exit: 1, lines: 1 });
  });
  test("the words that lead to people need the passphrase though it is unlocked", () => {
    file("r.txt", "Активист Иван Петров задержан в Омске.");
    const [{ document }] = json(["add", ...OPEN, "r.txt"]) as [{ document: string }];
    run(["unlock", ...OPEN]);
    expect(run(["show", "--dir", "A", "--protected", document])).toMatchObject({ exit: 4, out: "" });
    expect(
      json(["show", "--dir", "A", "--protected", document, "--passphrase-file", "-"], { input: PASSPHRASE }),
    ).toEqual([{ kind: "person", words: "Иван Петров" }]);
    run(["lock", "--dir", "A"]);
    expect(
      run(["show", "--dir", "A", "--protected", document, "--passphrase-file", "-"], { input: PASSPHRASE }).out,
    ).toContain("Иван Петров");
  });
});
