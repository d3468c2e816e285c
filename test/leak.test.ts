// What people wrote lies nowhere in clear: not in a file that any process of the program made, not in what it says of faults.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./support/folder.ts";
import { chanceOf } from "./support/random.ts";
import { encodingsIn, plantedBy, tells } from "./support/sentinels.ts";

const PROGRAM = fileURLToPath(new URL("../bin/khronika", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "khronika-leak-"));
/** What the user has: planted words lie there in clear. */
const given = join(folder, "given");
/** Where the processes write, all of it. */
const made = join(folder, "made");
const [dir, temporary, home, runtime, work] = ["chronicle", "tmp", "home", "run", "work"].map((name) =>
  join(made, name),
) as [string, string, string, string, string];
const ENVIRONMENT = {
  PATH: process.env.PATH,
  LANG: "en_GB.UTF-8",
  ...{ HOME: home, TMPDIR: temporary, XDG_RUNTIME_DIR: runtime, XDG_CACHE_HOME: join(home, "cache") },
};

const planted = plantedBy(chanceOf(1));
const passphraseFile = join(given, "passphrase");
const wrongFile = join(given, "wrong");
/** What the processes have said of faults and progress. */
const told: string[] = [];

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly talk: string;
}

/** Runs a command; without `isOpen` it gets the passphrase from its file. */
function khronika(args: readonly string[], { input = "", isOpen = false, at = dir } = {}): Ended {
  const key = isOpen ? [] : ["--passphrase-file", passphraseFile];
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args, "--dir", at, ...key], {
    ...{ input, encoding: "utf8", cwd: work, env: ENVIRONMENT, timeout: 120_000, maxBuffer: 1 << 28 },
  });
  told.push(stderr);
  return { exit: status, out: stdout, talk: stderr };
}

/** The same, and nothing may have gone wrong. */
function done(args: readonly string[], options?: Parameters<typeof khronika>[1]): string {
  const { exit, out, talk } = khronika(args, options);
  expect({ args: args[0], exit, talk: exit === 0 ? "" : talk }).toEqual({ args: args[0], exit: 0, talk: "" });
  return out;
}

const lines = (out: string): Record<string, string>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const DOCUMENTS = 40;
const WORDS_EACH = 16;

/** A report with planted words in its text, names, telephone numbers, outlet, title and address. */
function writeReport(at: number): void {
  const words = Array.from({ length: WORDS_EACH }, planted.word);
  const [surname, first, outlet, title, site] = [
    planted.name(),
    planted.name(),
    planted.word(),
    planted.word(),
    planted.word(),
  ];
  const isRussian = at % 2 === 0;
  const text = isRussian
    ? `Полиция задержала ${at + 2} участников митинга в Казани 12 мая. Адвокат ${first} ${surname} сообщил об этом по телефону ${planted.phone()}. ${words.join(" ")}.\n`
    : `Police detained ${at + 2} protesters in Minsk on 12 May. Lawyer ${first} ${surname} said so by telephone ${planted.phone()}. ${words.join(" ")}.\n`;
  const name = planted.fileName();
  const isPage = at % 5 === 0;
  const page = `<!doctype html><html><head><title>${title}</title></head><body><article><p>${text}</p></article></body></html>`;
  writeFileSync(join(given, "reports", `${name}.${isPage ? "html" : "txt"}`), isPage ? page : text);
  const sidecar = {
    outlet,
    title,
    url: `https://${site}.example/`,
    published: "2024-05-13",
    language: isRussian ? "ru" : "en",
  };
  writeFileSync(join(given, "reports", `${name}.meta.json`), JSON.stringify(sidecar));
}

/** Everything that a user does in a week. */
beforeAll(() => {
  for (const one of [join(given, "reports"), temporary, home, runtime, work])
    mkdirSync(one, { recursive: true, mode: 0o700 });
  writeFileSync(passphraseFile, [planted.word(), planted.word(), planted.word()].join(" "));
  writeFileSync(wrongFile, planted.word());
  for (let at = 0; at < DOCUMENTS; at++) writeReport(at);
  done(["init", "--light", "--json", "--author", "author"]);
  const added = lines(done(["add", join(given, "reports"), "--json"]));
  expect(added).toHaveLength(DOCUMENTS);
  done(["code"]);
  done(["reconcile"]);
  done(["unlock"]);
  const open = { isOpen: true };
  for (let at = 0; at < 4; at++) khronika(["search", planted.word(), planted.word()], open);
  const claims = lines(done(["list", "--json"], open)).length;
  expect(claims).toBe(DOCUMENTS);
  const [first, second] = added.map(({ document }) => document!);
  const shown = JSON.parse(done(["show", first!, "--json"], open)) as { claims: { id: string }[] };
  const decisions = shown.claims.map(({ id }) => ({ claim: id, verdict: "accept", reason: planted.word() }));
  const bad = [`{"claim":"${planted.word()}","verdict":"accept"}`, planted.word(), `{"reason":"${planted.word()}"`];
  const file = join(given, "decisions");
  writeFileSync(file, [...decisions.map((one) => JSON.stringify(one)), ...bad].join("\n"));
  expect(khronika(["decide", "--file", file], open).exit).toBe(1);
  done(["show", second!, "--text"], open);
  done(["verify", "--rebuild"], open);
  done(["erase", second!, "--yes", "--reason", `${planted.word()} ${planted.word()}`], open);
  done(["checkpoint", "export", join(made, "published")], open);
  done(["backup", join(made, "backup")], open);
  const { recipient } = JSON.parse(done(["bundle", "recipient", "--json"], open)) as { recipient: string };
  done(["bundle", "export", "--to", recipient, join(made, "bundle")], open);
  withFaults(first!);
  while (planted.count() < 1000) khronika(["search", ...Array.from({ length: 60 }, planted.word)], open);
}, 300_000);

/** What goes wrong in a week. */
function withFaults(document: string): void {
  const open = { isOpen: true };
  const planting = join(given, "no-such-form");
  writeFileSync(planting, Array.from({ length: 9 }, planted.word).join("\n"));
  expect(khronika(["list", "--passphrase-file", wrongFile], open).exit).toBe(4);
  for (const args of [
    ["bundle", "import", planting],
    ["checkpoint", "import", planting],
    ["checkpoint", "witness", given],
    ["restore", planting],
    ["verify", "--checkpoint", planting],
    ["show", `D-${planted.word()}`],
    ["verify", "--proof", planted.word()],
    ["decide", `${document}#${planted.word()}`, "accept", "--reason", planted.word()],
    ["erase", planted.word(), "--yes", "--reason", planted.word()],
    ["add", join(given, "reports", planted.fileName())],
  ])
    expect([args[0], khronika(args, open).exit]).toEqual([
      args[0],
      expect.toSatisfy((exit) => exit !== 0 && exit !== null),
    ]);
  const spoiled = join(made, "spoiled");
  cpSync(dir, spoiled, { recursive: true });
  const blob = [...readFolder(spoiled).keys()].find((path) => path.startsWith("blobs/"))!;
  writeFileSync(join(spoiled, blob), "gone");
  expect(khronika(["verify", "--rebuild"], { at: spoiled }).exit).toBe(3);
  const store = readFileSync(join(spoiled, "chronicle.db"));
  writeFileSync(join(spoiled, "chronicle.db"), store.fill(1, 4096 * 6, 4096 * 9));
  expect(khronika(["verify", "--rebuild"], { at: spoiled }).exit).toBeGreaterThan(0);
}

afterAll(() => {
  khronika(["lock"], { isOpen: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Processes of agents of this test, by their command line. */
const agents = (): string[] =>
  readdirSync("/proc")
    .filter((id) => /^\d+$/.test(id))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, "utf8").includes(runtime);
      } catch {
        return false;
      }
    });

async function until(holds: () => boolean): Promise<void> {
  for (let at = 0; at < 600 && !holds(); at++) await wait(50);
  expect(holds()).toBe(true);
}

test("the search for planted words finds them in every encoding", () => {
  const own = plantedBy(chanceOf(2));
  for (const word of [own.word(), own.word(), own.name(), own.word(), own.fileName()]) {
    expect(encodingsIn(Buffer.from(`x ${word}`))).toContain("UTF-8");
    expect(encodingsIn(Buffer.from(`x ${word}`, "utf16le"))).toContain("UTF-16LE");
    expect(encodingsIn(Buffer.from(`x ${word}`, "utf16le").swap16())).toContain("UTF-16BE");
    for (const before of ["", "x", "xy"])
      expect(encodingsIn(Buffer.from(Buffer.from(`${before}${word} y`).toString("base64")))).toContain("base64");
  }
  expect(encodingsIn(Buffer.from("nothing of the kind"))).toEqual([]);
  expect(tells(own.word()) && tells(own.phone()) && !tells(own.fileName())).toBe(true);
});

test("a thousand words were planted, and are in the chronicle", () => {
  expect(planted.count()).toBeGreaterThanOrEqual(1000);
  const name = readdirSync(join(given, "reports")).findLast((file) => file.endsWith(".txt"));
  const word = readFileSync(join(given, "reports", name!), "utf8")
    .split(" ")
    .at(-1)!
    .replace(".", "")
    .trim();
  expect(lines(done(["search", word, "--json"], { isOpen: true }))).toHaveLength(1);
});

describe("while it is unlocked", () => {
  test.skipIf(process.platform !== "linux")(
    "the process that holds the key has nothing of it in its arguments and environment",
    () => {
      expect(agents()).toHaveLength(1);
      for (const id of agents())
        for (const part of ["cmdline", "environ"]) expect(encodingsIn(readFileSync(`/proc/${id}/${part}`))).toEqual([]);
    },
  );

  test("a second process is told that another one works with the chronicle", { timeout: 60_000 }, async () => {
    const first = spawn(process.execPath, [PROGRAM, "decide", "--file", "-", "--dir", dir], {
      ...{ cwd: work, env: ENVIRONMENT, stdio: ["pipe", "ignore", "ignore"] },
    }) as ChildProcess;
    const ended = new Promise((resolve) => first.once("exit", resolve));
    // Its journal is there as long as it holds the chronicle; it holds it until its standard input ends.
    await until(() => existsSync(join(dir, "chronicle.db-wal")));
    const { exit, talk, out } = khronika(["list"], { isOpen: true });
    expect({ exit, out, talk }).toEqual({
      ...{ exit: 1, out: "" },
      talk: "Cannot open the chronicle: another process is working with it. Wait until it has ended\n",
    });
    first.stdin!.end();
    expect(await ended).toBe(0);
    done(["list"], { isOpen: true });
  });
});

describe("after it is locked", () => {
  beforeAll(() => {
    done(["lock"], { isOpen: true });
  });

  test.skipIf(process.platform !== "linux")(
    "the process that held the key is gone, and without a passphrase nothing opens",
    async () => {
      await until(() => agents().length === 0);
      expect(khronika(["list"], { isOpen: true }).exit).toBe(4);
    },
  );

  test("no file that the processes made holds a planted word", () => {
    const files = readFolder(made);
    expect([...files.keys()].filter((path) => path.startsWith("chronicle/")).length).toBeGreaterThan(DOCUMENTS);
    const leaks = [...files].flatMap(([path, bytes]) => encodingsIn(bytes).map((encoding) => `${path}: ${encoding}`));
    expect(leaks).toEqual([]);
    expect([...files.keys()].filter((path) => encodingsIn(Buffer.from(path)).length > 0)).toEqual([]);
  });

  test("no message holds one, but for names of files that the user gave", () => {
    const all = told.join("\n");
    expect(all).not.toBe("");
    expect(all.split("\n").filter(tells)).toEqual([]);
  });
});

const hasStrace = spawnSync("strace", ["-V"]).status === 0;
test.skipIf(!hasStrace)("files are made nowhere else", { timeout: 120_000 }, () => {
  const trace = join(given, "trace");
  const report = join(given, "one-more.txt");
  writeFileSync(report, `Police detained 3 protesters in Brest. ${planted.word()}.\n`);
  const args = ["-f", "--seccomp-bpf", "-o", trace, "-e", "trace=openat,creat,mkdir,rename"];
  for (const command of [["add", report], ["code"], ["search", "protester"], ["backup", join(made, "second")]]) {
    const own = [...command, "--dir", dir, "--passphrase-file", passphraseFile];
    const ran = spawnSync("strace", [...args, process.execPath, PROGRAM, ...own], { cwd: work, env: ENVIRONMENT });
    expect(ran.status).toBe(0);
    const written = readFileSync(trace, "utf8")
      .split("\n")
      .filter((line) => /O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir\(|rename\(/.test(line))
      .flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, path]) => path!));
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((path) => !path.startsWith(made) && !path.startsWith("/dev/"))).toEqual([]);
  }
});
if (!hasStrace) console.log("strace is missing: where files are made is not traced");
