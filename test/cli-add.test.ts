// Preserving originals: what comes in, what is refused, and that each outcome is told.
import { mkdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFolder } from "./support/folder.ts";
import { linesOf, makeChronicle, openPlace, REPORT, SECOND } from "./support/program.ts";

const place = openPlace();
const { run, json, file, folder } = place;
const OPEN = makeChronicle(place, "A");
const add = (...args: string[]) => run(["add", ...OPEN, ...args]);
const listed = () => new Map(json(["list", ...OPEN]).map((one) => [one.name as string, one]));

describe("what is added", () => {
  test("a file: once new, then known; one document with two captures", () => {
    file("one.txt", REPORT);
    expect(add("one.txt").out).toMatch(/^\+ D-[0-9A-Z]{12} {2}one\n$/);
    const again = add("one.txt");
    expect(again).toMatchObject({ exit: 0, talk: "" });
    expect(again.out).toMatch(/^= D-[0-9A-Z]{12} {2}one \(the same bytes/);
    expect(listed().get("one")).toMatchObject({ status: "kept", language: "ru", captures: 2, rules: null });
  });
  test("the same bytes twice in one call, under two names", () => {
    file("twin-a.txt", SECOND);
    file("twin-b.txt", SECOND);
    const outcomes = json(["add", ...OPEN, "twin-a.txt", "twin-b.txt"]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["new", "known"]);
    expect(new Set(outcomes.map(({ document }) => document)).size).toBe(1);
  });
  test("a folder in full; hidden files and other kinds are left out and counted", () => {
    file("in/deep/a.txt", `${SECOND} Again.`);
    file("in/b.md", `${SECOND} And again.`);
    file("in/.hidden.txt", "x");
    file("in/table.xyz", "x");
    const { exit, out, talk } = add("in");
    expect({ exit, names: linesOf(out).map((line) => line.split("  ")[1]) }).toEqual({ exit: 0, names: ["b", "a"] });
    expect(talk).toContain("2 files left out");
  });
  test("pasted text on standard input", () => {
    const { exit, out } = run(["add", ...OPEN, "-"], { input: `${SECOND} Pasted.` });
    expect({ exit, out }).toEqual({ exit: 0, out: expect.stringMatching(/^\+ D-/) });
  });
  test("an empty folder is said to be empty", () => {
    mkdirSync(join(folder, "void"));
    expect(add("void")).toMatchObject({ exit: 0, out: "", talk: expect.stringContaining("No documents found") });
  });
  test("the sidecar counts before the options, the options where it is silent", () => {
    file("s.txt", `${SECOND} With a sidecar.`);
    file("s.meta.json", JSON.stringify({ id: "S-1", outlet: "The Sidecar", published: "2024-05-10" }));
    file("t.txt", `${SECOND} Without one.`);
    add(
      "--outlet",
      "The Option",
      "--published",
      "2024-05~",
      "--url",
      "https://example.org/1",
      "--language",
      "en",
      "s.txt",
      "t.txt",
    );
    expect(listed().get("S-1")).toMatchObject({
      outlet: "The Sidecar",
      published: "2024-05-10",
      url: "https://example.org/1",
    });
    expect(listed().get("t")).toMatchObject({ outlet: "The Option", published: "2024-05~", language: "en" });
  });
  test("a page says itself where it is from", () => {
    const head = `<html lang="ru"><head><title>T</title><meta property="og:site_name" content="Вестник"></head>`;
    file(
      "page.html",
      `${head}<body><article><p>${REPORT}</p><p>${"Организаторы обжалуют отказ. ".repeat(12)}</p></article></body></html>`,
    );
    expect(add("--outlet", "The Option", "page.html").exit).toBe(0);
    expect(listed().get("page")).toMatchObject({ outlet: "Вестник" });
  });
  test("the original comes back byte for byte, and only into a new file", () => {
    const [{ document }] = json(["add", ...OPEN, "one.txt"]) as [{ document: string }];
    expect(json(["show", ...OPEN, "--original", "back.txt", document])).toEqual([{ document, file: "back.txt" }]);
    expect(readFileSync(join(folder, "back.txt"), "utf8")).toBe(REPORT);
    expect(run(["show", ...OPEN, "--original", "back.txt", document])).toMatchObject({
      ...{ exit: 1, out: "", talk: expect.stringContaining("Cannot write back.txt") },
    });
  });
  test("nothing that was added lies readable on the disk", () => {
    for (const bytes of readFolder(join(folder, "A")).values())
      for (const words of ["Петров", "refused to approve", "The Sidecar"]) expect(bytes.includes(words)).toBe(false);
  });
});

describe("what cannot be added", () => {
  const huge = file("bad/huge.txt", "");
  truncateSync(huge, 200 * 1024 * 1024);
  const bad: Readonly<Record<string, RegExp>> = {
    [file(
      "bad/binary.txt",
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251),
    )]: /not a text file/,
    [file("bad/empty.txt", "")]: /holds no text/,
    [file("bad/blank.txt", " \n\t\n")]: /holds no text/,
    [file("bad/strange.txt", Buffer.from([0x80, 0x81, 0xfe, 0xff, 0xfd, 0x20, 0x61]))]: /encoding/,
    [file("bad/pdf.txt", "%PDF-1.7 ...")]: /./,
    [huge]: /larger than \d+ MB/,
    [join(folder, "bad/absent.txt")]: /no such file/,
    "/dev/null": /neither a file nor a folder/,
  };
  test("each is named with its reason, the rest is added, the exit code tells", () => {
    file("good.txt", `${SECOND} After the bad ones.`);
    const { exit, out, talk } = add(...Object.keys(bad), "good.txt");
    expect({ exit, out }).toEqual({ exit: 1, out: expect.stringMatching(/^\+ D-\S+ {2}good\n$/) });
    const lines = linesOf(talk);
    expect(lines).toHaveLength(Object.keys(bad).length);
    for (const [at, [path, reason]] of Object.entries(bad).entries()) {
      expect(lines[at]).toContain(`Cannot read ${path}`);
      expect(lines[at]).toMatch(reason);
    }
  });
  test("a page made to exhaust the reader; the next file is added", () => {
    file("deep.html", `<html><body>${"<div>".repeat(200_000)}`);
    file("next.txt", `${SECOND} After the deep one.`);
    const { exit, out, talk } = add("deep.html", "next.txt");
    expect({ exit, out }).toEqual({ exit: 1, out: expect.stringMatching(/^\+ D-\S+ {2}next\n$/) });
    expect(talk).toContain("deep.html");
  });
  test("a bad sidecar is told, the document is added without it", () => {
    file("q.txt", `${SECOND} With a bad sidecar.`);
    file("q.meta.json", JSON.stringify({ published: "yesterday" }));
    expect(add("q.txt")).toMatchObject({
      exit: 1,
      out: expect.stringMatching(/^\+ D-/),
      talk: expect.stringContaining("q.txt"),
    });
  });
  test("hostile characters reach neither the terminal nor the list raw", () => {
    file("\u202eevil.txt", `\u202e\u200f rally in Perm\u0007 was banned\u001b[2J`);
    const said = [add("\u202eevil.txt"), run(["list", ...OPEN]), run(["search", ...OPEN, "rally"])];
    for (const { exit, out, talk } of said)
      expect([exit, ["\u0007", "\u001b", "\u202e", "\u200f"].filter((c) => (out + talk).includes(c))]).toEqual([0, []]);
  });
  test("a sidecar with endless or broken words does not make an entry that others would refuse", () => {
    file("long.txt", `${SECOND} With an endless outlet.`);
    file("long.meta.json", `{"id":"long","outlet":"${"x".repeat(5000)}","title":"\\ud800"}`);
    expect(add("long.txt").exit).toBe(0);
    expect((listed().get("long")!.outlet as string).length).toBe(2000);
  });
});

describe("what was lost", () => {
  test("is whole again when the same bytes are added", () => {
    file("lost.txt", `${SECOND} This one gets lost.`);
    const before = new Set(readFolder(join(folder, "A/blobs")).keys());
    const [{ document }] = json(["add", ...OPEN, "lost.txt"]) as [{ document: string }];
    const [blob] = [...readFolder(join(folder, "A/blobs")).keys()].filter((path) => !before.has(path));
    rmSync(join(folder, "A/blobs", blob!));
    const fault = run(["verify", ...OPEN]);
    expect({ exit: fault.exit, out: fault.out }).toEqual({
      exit: 3,
      out: expect.stringContaining(`${document}: the original is missing`),
    });
    expect(json(["add", ...OPEN, "lost.txt"])).toEqual([{ document, name: "lost", outcome: "restored" }]);
    expect(run(["verify", ...OPEN, "--rebuild"])).toMatchObject({ exit: 0, talk: "" });
  });
  test("what was erased does not come back unseen", () => {
    file("gone.txt", `${SECOND} This one is erased.`);
    const [{ document }] = json(["add", ...OPEN, "gone.txt"]) as [{ document: string }];
    run(["erase", ...OPEN, "--reason", "consent withdrawn", "--yes", document]);
    const { exit, out } = add("gone.txt");
    expect({ exit, out }).toEqual({ exit: 1, out: `× ${document}  gone (was erased here before; not added)\n` });
    expect(run(["list", ...OPEN]).out).toMatch(
      new RegExp(`${document}  erased \\d{4}-\\d\\d-\\d\\d: consent withdrawn`),
    );
  });
});
