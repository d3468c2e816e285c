// What every command has in common: help, wrong usage, and the ways to the chronicle and to its passphrase.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeChronicle, openPlace } from "./support/program.ts";

const place = openPlace();
const { run } = place;
const OPEN = makeChronicle(place, "A");

const SHARED = ["--json", "--dir", "--passphrase-file", "--lang"];
/** The options of each command's own. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  init: ["--shares", "--sheet", "--author", "--language", "--light", "--field"],
  unlock: ["--idle"],
  lock: [],
  add: ["--outlet", "--published", "--url", "--language"],
  list: ["--open", "--disputed", "--incidents"],
  show: ["--text", "--original", "--protected"],
  search: ["--limit"],
  code: ["--explain", "--min-confidence", "--codes", "--again"],
  decide: ["--reason", "--set", "--file"],
  reconcile: [],
  verify: ["--rebuild", "--checkpoint", "--proof"],
  erase: ["--reason", "--yes"],
  checkpoint: ["--proof", "--post-quantum", "--out", "--key", "--root"],
  bundle: ["--to", "--since", "--trust"],
  backup: [],
  restore: ["--reason", "--accept-older", "--recover"],
  rekey: ["--full", "--new-passphrase-file", "--shares", "--sheet", "--recover", "--light"],
  migrate: [],
};
const NAMES = Object.keys(COMMANDS);

describe.each(NAMES)("%s", (command) => {
  test.each([
    ["en", /Usage:/],
    ["ru", /Вызов:/],
    ["uk", /Виклик:/],
  ])("--help in %s names all its options and writes to standard output only", (language, title) => {
    const { exit, out, talk } = run([command, "--help", "--lang", language]);
    expect({ exit, talk }).toEqual({ exit: 0, talk: "" });
    expect(out).toMatch(title);
    for (const option of [...SHARED, ...COMMANDS[command]!]) expect(out).toContain(option);
  });
  test("an unknown option is wrong usage and is named", () => {
    const { exit, out, talk } = run([command, "--frobnicate"]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(talk).toMatch(/--frobnicate.*See: khronika/);
  });
  test("takes no passphrase as an argument", () => {
    for (const option of ["--passphrase", "-p"]) {
      const { exit, talk } = run([command, ...OPEN.slice(0, 2), `${option}=secret words`]);
      expect({ option, exit }).toEqual({ option, exit: 2 });
      expect(talk).not.toContain("secret words");
    }
  });
});

describe("wrong usage is told before any passphrase is asked for", () => {
  test.each([
    [["add"], /no file or folder/],
    [["show"], /one id/],
    [["show", "D-1", "D-2"], /one id/],
    [["search"], /give words/],
    [["search", "--limit", "0", "x"], /--limit/],
    [["search", "--limit", "many", "x"], /--limit/],
    [["decide", "D-1#2"], /accept, correct or reject/],
    [["decide", "D-1#2", "maybe"], /accept, correct or reject/],
    [["decide", "D-1#2", "accept", "--set", "act=detention"], /only with correct/],
    [["erase", "D-1"], /--reason/],
    [["erase", "--reason", "r"], /one document's id/],
    [["erase", "D-1", "--reason", " "], /--reason/],
    [["checkpoint"], /export, witness, request or import/],
    [["checkpoint", "export"], /export, witness, request or import/],
    [["checkpoint", "export", "a", "b"], /export, witness, request or import/],
    [["bundle"], /export, import or recipient/],
    [["bundle", "export", "f"], /--to/],
    [["bundle", "export", "--to", "age1pq1x", "--since", "yesterday", "f"], /--since/],
    [["bundle", "import"], /no file or folder/],
    [["backup"], /one file/],
    [["restore"], /name the backup/],
    [["restore", "--accept-older"], /--reason/],
    [["rekey", "--shares", "1/3"], /--shares "1\/3"/],
    [["rekey", "--sheet", "s"], /--full/],
    [["unlock", "--idle", "0"], /--idle "0"/],
    [["code", "--codes", "x"], /PATH/],
    [["list", "--lang", "de"], /"de"/],
    [["add", "--published", "yesterday", "x"], /--published "yesterday"/],
    [["add", "-", "--passphrase-file", "-"], /standard input/],
    [["decide", "--file", "-", "--passphrase-file", "-"], /standard input/],
    ...["list", "verify", "reconcile", "migrate", "rekey", "lock", "unlock"].map((command): [string[], RegExp] => [
      [command, "A"],
      /"A" is not expected.*--dir/,
    ]),
  ])("%j", (args, words) => {
    const { exit, out, talk } = run(args, { cwd: "A" });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(talk).toMatch(words);
    expect(talk).toMatch(/^Cannot /);
  });
});

describe("the chronicle that is meant", () => {
  test("is named by --dir, by KHRONIKA_DIR, or is the nearest upwards", () => {
    mkdirSync(join(place.folder, "A/blobs/deep"), { recursive: true });
    for (const manner of [
      { cwd: "." },
      { cwd: ".", environment: { KHRONIKA_DIR: "A" } },
      { cwd: "A" },
      { cwd: "A/blobs/deep" },
    ]) {
      const named = manner.cwd === "." && !manner.environment ? ["--dir", "A"] : [];
      const { exit } = run(["list", ...named, "--passphrase-file", join(place.folder, "pw")], manner);
      expect({ manner, exit }).toEqual({ manner, exit: 0 });
    }
  });
  test("--dir counts before KHRONIKA_DIR", () =>
    expect(run(["list", ...OPEN], { environment: { KHRONIKA_DIR: "nowhere" } }).exit).toBe(0));
  test.each(NAMES.filter((name) => !["init", "restore"].includes(name)))("%s: where there is none", (command) => {
    const words: Record<string, string[]> = {
      ...{ add: ["f"], show: ["D-1"], search: ["x"], erase: ["D-1", "--reason", "r"], backup: ["f"] },
      ...{ checkpoint: ["export", "f"], bundle: ["recipient"] },
    };
    const args = [command, ...(words[command] ?? []), "--passphrase-file", "pw"];
    const here = run(args);
    expect(here.exit).toBe(command === "code" ? 2 : 1);
    expect(here.talk).toMatch(command === "code" ? /no file or folder/ : /Cannot find a chronicle here or above/);
    const named = run([...args, "--dir", "nowhere"]);
    expect(named).toMatchObject({ exit: 1, out: "" });
    expect(named.talk).toMatch(/Cannot find a chronicle in this folder/);
  });
});

describe("the passphrase", () => {
  test("a wrong one: 4, and no word of it is said", () => {
    place.file("wrong", "entirely other words than those");
    const { exit, out, talk } = run(["list", "--dir", "A", "--passphrase-file", "wrong"]);
    expect({ exit, out }).toEqual({ exit: 4, out: "" });
    expect(talk).toMatch(/passphrase is wrong/);
    expect(talk).not.toContain("entirely");
  });
  test("none, and nobody to ask: 4, and what to do is said", () => {
    const { exit, out, talk } = run(["list", "--dir", "A"]);
    expect({ exit, out }).toEqual({ exit: 4, out: "" });
    expect(talk).toMatch(/khronika unlock.*--passphrase-file/);
  });
  test("comes from standard input with -", () =>
    expect(
      run(["list", "--dir", "A", "--passphrase-file", "-"], { input: "kidop zanat ribom fatil vamok zirak\r\n" }).exit,
    ).toBe(0));
  test("a file that is not there, or a folder: 1, named", () => {
    for (const file of ["absent", "A"]) {
      const { exit, talk } = run(["list", "--dir", "A", "--passphrase-file", file]);
      expect({ exit, talk }).toEqual({ exit: 1, talk: expect.stringContaining(`Cannot read ${file}`) });
    }
  });
  test("never comes from the environment", () => {
    const names = [
      "PASSPHRASE",
      "KHRONIKA_PASSPHRASE",
      "KHRONIKA_PASSWORD",
      "KHRONIKA_KEY",
      "KHRONIKA_PASSPHRASE_FILE",
    ];
    const environment = Object.fromEntries(
      names.map((name) => [name, name.endsWith("FILE") ? "pw" : "kidop zanat ribom fatil vamok zirak"]),
    );
    expect(run(["list", "--dir", "A"], { environment }).exit).toBe(4);
  });
});

test.each(["ru", "uk"])("messages are in %s where the environment asks for it", (language) => {
  const { talk } = run(["list", "--dir", "A"], { language: `${language}_XX.UTF-8` });
  expect(talk).toMatch(language === "ru" ? /Без парольной фразы/ : /Без парольної фрази/);
});
