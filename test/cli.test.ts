// The program as its users start it: the built bundle in a process of its own.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Claim } from "../src/coding/claim.ts";

const PROGRAM = fileURLToPath(new URL("../bin/khronika", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "khronika-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENVIRONMENT = { PATH: process.env.PATH, HOME: folder, LANG: "en_GB.UTF-8" };

function khronika(args: readonly string[], { input = "", language = "en" } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: "utf8",
    cwd: folder,
    env: { ...ENVIRONMENT, LANG: language },
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  return { exit: status, out: stdout, talk: stderr };
}

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const REPORT =
  "Мэрия Омска отказала в согласовании митинга, который хотели провести 19 мая. Чиновники сослались на карантин.";

/** One byte for each letter, as the old code pages have it. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (char) => byteOf.get(char)!);
}

describe("code", () => {
  test("a line of JSON for a document, by the contract", () => {
    file("a.txt", REPORT);
    file(
      "a.meta.json",
      JSON.stringify({ id: "A-1", language: "ru", outlet: "Тест", published: "2024-05-10", url: null }),
    );
    const { exit, out, talk } = khronika(["code", "--json", "a.txt"]);
    expect({ exit, talk }).toEqual({ exit: 0, talk: "" });
    const { document, claims } = JSON.parse(out);
    expect(document).toMatchObject({
      id: "A-1",
      language: "ru",
      outlet: "Тест",
      published: "2024-05-10",
      characters: REPORT.length,
    });
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(claims.find((c: { act: string }) => c.act === "assembly_refused")).toMatchObject({
      place: { name: "Omsk", admin1: "RU-OMS" },
      planned_for: { edtf: "2024-05-19" },
      ground: { codes: ["public_health"] },
    });
  });

  test.each(["windows-1251", "koi8-r", "utf-16le"])("%s is recognised", (encoding) => {
    const bytes = encoding === "utf-16le" ? Buffer.from(`\ufeff${REPORT}`, "utf16le") : encoded(REPORT, encoding);
    const { exit, out } = khronika(["code", "--json", file(`${encoding}.txt`, bytes)]);
    expect(exit).toBe(0);
    expect(JSON.parse(out).claims[0].evidence[0].text).toContain("Мэрия Омска");
  });

  test("bad files are named one by one, the others are coded, the exit code tells", () => {
    const huge = file("huge.txt", "");
    truncateSync(huge, 200 * 1024 * 1024);
    const good = file("good.txt", REPORT);
    const { exit, out, talk } = khronika([
      ..."code --json".split(" "),
      file("empty.txt", ""),
      file(
        "binary.txt",
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      ),
      huge,
      join(folder, "absent.txt"),
      good,
    ]);
    expect(exit).toBe(1);
    const lines = talk.trim().split("\n");
    for (const [at, name] of ["empty.txt", "binary.txt", "huge.txt", "absent.txt"].entries())
      expect(lines[at]).toContain(name);
    expect(lines).toHaveLength(4);
    expect(JSON.parse(out).document.id).toBe("good");
  });

  test("a folder is searched, what is not read is counted; an empty one is said to be empty", () => {
    mkdirSync(join(folder, "in/deep"), { recursive: true });
    file("in/deep/one.txt", REPORT);
    file("in/.hidden.txt", REPORT);
    file("in/table.xyz", "x");
    const { exit, out, talk } = khronika(["code", "--json", "in"]);
    expect(exit).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(talk).toContain("2 files left out");
    mkdirSync(join(folder, "void"));
    expect(khronika(["code", "void"]).talk).toContain("No documents found");
  });

  test("pasted text comes on standard input", () => {
    const { exit, out } = khronika(["code", "--json", "-"], { input: REPORT });
    expect(exit).toBe(0);
    expect(JSON.parse(out).claims.length).toBeGreaterThan(0);
  });

  test("hostile characters never reach the terminal raw", () => {
    const { out, talk } = khronika(["code", file("\u202eevil.txt", `\u001b[2J\u202e${REPORT}\u0007`)]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(out + talk).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test("a page is reduced to its article; its scripts and its metadata are not text", () => {
    const page = `<!doctype html><html lang="ru"><head><title>Отказ</title><meta property="article:published_time" content="2024-05-10T10:00:00+06:00">
      <meta property="og:site_name" content="Вестник"><script>document.write("полиция задержала сто человек на митинге")</script></head>
      <body><nav>Главная</nav><article><h1>Отказ</h1><p>${REPORT}</p><p>${"Организаторы намерены обжаловать решение в суде. ".repeat(8)}</p></article></body></html>`;
    const { exit, out } = khronika(["code", "--json", file("page.html", page)]);
    expect(exit).toBe(0);
    const { document, claims } = JSON.parse(out);
    expect(document).toMatchObject({ outlet: "Вестник", published: "2024-05-10" });
    expect(claims.map((c: { act: string }) => c.act)).toContain("assembly_refused");
    expect(claims.map((c: { act: string }) => c.act)).not.toContain("detention");
  });

  test("a page made to exhaust the parser ends with a message, the next file is coded", () => {
    const { exit, out, talk } = khronika([
      "code",
      "--json",
      file("deep.html", `<html><body>${"<div>".repeat(200_000)}`),
      file("after.txt", REPORT),
    ]);
    expect(out).toContain('"id":"after"');
    if (exit !== 0) expect(talk).toContain("deep.html");
  });

  test("--explain names rules and words", () => {
    const { out } = khronika(["code", "--explain", file("why.txt", REPORT)]);
    expect(out).toMatch(/ru\/acts-before:\d+/);
  });
});

describe("incidents", () => {
  test("two reports of one refusal are one incident", () => {
    const one = file("i1.txt", REPORT);
    file("i1.meta.json", JSON.stringify({ language: "ru", outlet: "Первый", published: "2024-05-10" }));
    const two = file("i2.txt", "The Omsk mayor's office refused to approve a rally planned for 19 May.");
    file("i2.meta.json", JSON.stringify({ language: "en", outlet: "Second", published: "2024-05-11" }));
    const { exit, out } = khronika(["incidents", "--json", one, two]);
    expect(exit).toBe(0);
    const refusals = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter((i) => i.act === "assembly_refused");
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ planned_for: "2024-05-19", level: "corroborated" });
    expect(refusals[0].claims).toHaveLength(2);
  });
});

describe("annotate", () => {
  test("shows dates and places with their values", () => {
    const { out } = khronika(["annotate", "--json", "--layers", "dates,places", file("n.txt", REPORT)]);
    const { dates, places } = JSON.parse(out);
    expect(dates[0].text).toBe("19 мая");
    expect(places[0]).toMatchObject({ text: "Омска", name: "Omsk", country: "RU" });
  });
  test("resolves given spans", () => {
    const lines = file(
      "spans.jsonl",
      `${JSON.stringify({ id: "s", text: "A march in Perm.", spans: [[11, 15]] })}\nnonsense\n`,
    );
    const { exit, out, talk } = khronika(["annotate", "--json", "--places-at", lines]);
    expect(exit).toBe(1);
    expect(talk).toContain("line 2");
    expect(JSON.parse(out.split("\n")[0]!).places[0]).toMatchObject({ name: "Perm", country: "RU" });
  });
});

describe("demo", () => {
  const { exit, out } = khronika(["demo", "--no-open"]);
  test("ends well and marks everything as a sample", () => {
    expect(exit).toBe(0);
    expect(out).toContain("Chronicle of the bundled samples");
    const incidents = out.split("\n").filter((line) => line.startsWith("    KHR-")).length;
    expect(incidents).toBeGreaterThan(8);
    expect(out.match(/\(sample\)/g)!.length).toBeGreaterThan(incidents);
  });
  test.each(["ru", "uk"])("speaks %s", (language) => {
    const { out } = khronika(["demo", "--lang", language]);
    expect(out).toMatch(/\p{Script=Cyrillic}/u);
    expect(out).not.toContain("Chronicle of");
  });
});

describe("usage", () => {
  test.each([
    [["--help"]],
    [["code", "--help"]],
    [["incidents", "--help"]],
    [["annotate", "--help"]],
    [["demo", "--help"]],
  ])("%s", (args) => {
    const { exit, out } = khronika(args);
    expect(exit).toBe(0);
    expect(out).toContain("Usage");
  });
  test.each([
    [["frobnicate"], "no such command"],
    [["code"], "no file or folder"],
    [["code", "--frob", "x"], "--frob"],
    [["code", "--lang", "de", "x"], "de"],
    [["annotate", "--json", "--layers", "colours", "x"], "colours"],
  ])("%s is refused in words", (args, words) => {
    const { exit, talk } = khronika(args);
    expect(exit).toBe(2);
    expect(talk).toContain(words);
    expect(talk).not.toMatch(/\n\s+at /);
  });
  test("messages follow the environment's language", () =>
    expect(khronika(["code"], { language: "uk_UA.UTF-8" }).talk).toMatch(/[іїє]/));
});

describe("being stopped", () => {
  test("a reader that goes away ends the program quietly", async () => {
    mkdirSync(join(folder, "many"), { recursive: true });
    for (let i = 0; i < 300; i++) file(`many/${i}.txt`, REPORT);
    const child = spawn(process.execPath, [PROGRAM, "code", "--json", "many"], { cwd: folder, env: ENVIRONMENT });
    let talk = "";
    child.stderr.on("data", (chunk) => {
      talk += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const exit = await new Promise((resolve) => child.once("exit", resolve));
    expect({ exit, talk }).toEqual({ exit: 0, talk: "" });
  });

  test("Ctrl-C ends after a complete line, with 130", async () => {
    for (let i = 0; i < 300; i++) file(`many/${i}.txt`, REPORT.repeat(60));
    const child = spawn(process.execPath, [PROGRAM, "code", "--json", "many"], { cwd: folder, env: ENVIRONMENT });
    let out = "";
    child.stdout.on("data", (chunk) => {
      if (out === "") child.kill("SIGINT");
      out += chunk;
    });
    const exit = await new Promise((resolve) => child.once("close", resolve));
    expect(exit).toBe(130);
    for (const line of out.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
    expect(out.trim().split("\n").length).toBeLessThan(300);
  });
});

describe("confidence", () => {
  const claims = (...args: string[]): Claim[] =>
    JSON.parse(khronika(["code", "--json", ...args, file("sure.txt", REPORT)]).out).claims;
  test("every claim says how likely it is", () => {
    const found = claims();
    expect(found.length).toBeGreaterThan(0);
    for (const { confidence } of found) expect(confidence > 0 && confidence <= 1).toBe(true);
  });
  test("the queue can be cut", () => expect(claims("--min-confidence", "1")).toEqual([]));
  test.each(["2", "-1", "much", ""])("%j is no bound", (value) => {
    const { exit, talk } = khronika(["code", `--min-confidence=${value}`, "sure.txt"]);
    expect(exit).toBe(2);
    expect(talk).toContain("--min-confidence");
  });
});

describe("diff-rules", () => {
  const rules = (name: string, content: string): string => {
    mkdirSync(join(folder, name, "ru"), { recursive: true });
    writeFileSync(join(folder, name, "ru", "acts.lex"), content);
    return name;
  };
  const old = rules(
    "old-rules",
    "[act assembly_refused]\nотказал* .. согласова* = answer:refused\n[form rally]\nмитинг*\n",
  );
  test("shows what a change of the lexicons changes", () => {
    const none = rules("new-rules", "[form rally]\nмитинг*\n");
    file("diff.txt", REPORT);
    const { exit, out, talk } = khronika(["diff-rules", "--json", old, none, "diff.txt"]);
    expect(exit).toBe(0);
    const { document, gone, added } = JSON.parse(out);
    expect({ document, acts: gone.map((c: Claim) => c.act), added }).toEqual({
      ...{ document: { id: "diff" }, acts: ["assembly_refused"], added: [] },
    });
    expect(talk).toContain("1 gone");
  });
  test("the same lexicons differ in nothing", () => {
    const { exit, out } = khronika(["diff-rules", "--json", old, old, "diff.txt"]);
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
  });
  test("a line that cannot be read is named", () => {
    const { exit, talk } = khronika(["diff-rules", old, rules("bad-rules", "[act fine\n"), "diff.txt"]);
    expect(exit).toBe(2);
    expect(talk).toContain("ru/acts:1");
  });
  test("a folder that is none is named", () => {
    const { exit, talk } = khronika(["diff-rules", old, "no-such-rules", "diff.txt"]);
    expect(exit).toBe(2);
    expect(talk).toContain("no-such-rules");
  });
});

test.skipIf(!existsSync("/usr/bin/strace"))("nothing is sent: no socket but the kernel's own is opened", () => {
  const trace = join(folder, "trace");
  const page = file(
    "net.html",
    `<html><body><article><img src="http://192.0.2.1/x.png"><p>${REPORT.repeat(5)}</p></article></body></html>`,
  );
  const { status } = spawnSync(
    "strace",
    [
      "-f",
      "-qq",
      "-e",
      "trace=connect,sendto,bind",
      "-o",
      trace,
      process.execPath,
      PROGRAM,
      "code",
      "--json",
      page,
      file("net.txt", REPORT),
    ],
    { cwd: folder, env: ENVIRONMENT },
  );
  expect(status).toBe(0);
  expect(readFileSync(trace, "utf8")).not.toMatch(/AF_INET/);
});

const SEED = fileURLToPath(new URL("../../shared/corpus/dev/seed.txt", import.meta.url));

describe("the report that started the project", () => {
  test.skipIf(!existsSync(SEED))("is coded in its main points (skipped without the shared corpus)", () => {
    const { claims } = JSON.parse(khronika(["code", "--json", SEED]).out) as { claims: Claim[] };
    const refusal = (admin1: string) => claims.find((c) => c.act === "assembly_refused" && c.place?.admin1 === admin1);
    expect(refusal("RU-NVS")).toMatchObject({
      ground: { codes: ["aims_unlawful"] },
      planned_for: { edtf: "2023-11-19" },
    });
    expect(refusal("RU-KYA")).toMatchObject({
      ground: { codes: ["public_health"] },
      planned_for: { edtf: "2023-11-19" },
    });
    const visits = claims.filter((c) => c.act === "home_visit").map((c) => c.place?.admin1);
    expect(visits.sort()).toEqual(["RU-KEM", "RU-KYA"]);
    expect(
      claims.filter((c) => ["home_visit", "threat"].includes(c.act)).some((c) => c.stage?.code === "discussed"),
    ).toBe(true);
    expect(claims.map((c) => c.act)).toEqual(expect.arrayContaining(["threat", "device_search"]));
    expect(claims.some((c) => ["unknown", "chat_membership"].includes(c.identified_by?.code ?? ""))).toBe(true);
  });
});
