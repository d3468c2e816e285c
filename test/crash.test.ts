// A program that is killed, or whose disk fails, loses nothing that it has acknowledged and leaves a chronicle that can go on.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBackupHeader, readBackupLines } from "../src/operations/backup-file.ts";
import { createChronicle } from "../src/operations/create.ts";
import { rootAt } from "../src/operations/trees.ts";
import { verify } from "../src/operations/verify.ts";
import { VaultError } from "../src/vault/fault.ts";
import { type Keys, unlockAll } from "../src/vault/header.ts";
import { readHeader } from "../src/vault/header-file.ts";
import { deriveKey } from "../src/vault/keys.ts";
import { FLOOR } from "../src/vault/stretch.ts";
import { within } from "./support/chronicle.ts";
import { passphraseOf, STEPS } from "./support/crash-steps.ts";
import { type Files, readFolder, writeFolder } from "./support/folder.ts";
import { chanceOf } from "./support/random.ts";

const SESSION = fileURLToPath(new URL("./support/crash-session.ts", import.meta.url));
/** The full number takes a quarter of an hour; without it a part of the same instants is tried. */
const isLong = process.env.KHRONIKA_LONG === "1";
const KILLS = isLong ? 240 : 16;
const POINTS = isLong ? 300 : 12;
const FAILURES = isLong ? 60 : 4;
const LONGEST_DELAY_MS = 800;
const PATIENCE_MS = isLong ? 3_600_000 : 150_000;

const folder = mkdtempSync(join(tmpdir(), "khronika-crash-"));
// The session goes by the real clock, and a log is filled up by its age: it must not begin years before.
const effects = { now: () => new Date(), random: (size: number) => randomBytes(size) };
let template: Files;
beforeAll(async () => {
  const dir = join(folder, "template");
  await createChronicle({ dir, passphrase: passphraseOf(0), costs: FLOOR, author: "author", language: "en" }, effects);
  template = readFolder(dir);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly ready?: true;
  readonly begun?: number;
  readonly done?: number;
  readonly step?: string;
  readonly passphrase: number;
  readonly size: number;
  readonly root: string;
}

/** What is known of a chronicle from outside: what its session has said. */
interface Known {
  next: number;
  passphrase: number;
  /** The passphrase of a change that was begun and not acknowledged. */
  maybe: number;
  size: number;
  root: string;
  acknowledged: number;
}
/** Compiled once for all runs of the session. */
const ENVIRONMENT = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };

const unknown = (): Known => ({ next: 0, passphrase: 0, maybe: 0, size: 0, root: "", acknowledged: 0 });

function hear(known: Known, line: Line): void {
  if (line.begun !== undefined) Object.assign(known, { next: line.begun + 1, maybe: line.passphrase });
  if (line.done === undefined) return;
  const { passphrase, size, root } = line;
  Object.assign(known, { passphrase, maybe: passphrase, size, root });
  known.acknowledged++;
}

const argsOf = (place: string, known: Known, steps: number): string[] =>
  [SESSION, place, known.next, known.next + steps, known.passphrase].map(String);

/** Runs the session and kills it so long after it is ready. */
async function runAndKill(place: string, known: Known, delay: number): Promise<void> {
  const child = spawn(process.execPath, argsOf(place, known, 1000), {
    stdio: ["ignore", "pipe", "inherit"],
    env: ENVIRONMENT,
  });
  const ended = new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    if (line.ready) setTimeout(() => child.kill("SIGKILL"), delay);
    hear(known, line);
  }
  expect(await ended, "the session ended by itself").toBe("SIGKILL");
}

/** By the passphrase that holds: the last one acknowledged, or the one that was about to come. */
async function unlocked(dir: string, known: Known): Promise<Keys> {
  const header = await readHeader(dir);
  try {
    return await unlockAll(header, passphraseOf(known.passphrase));
  } catch (error) {
    if (!(error instanceof VaultError) || known.maybe === known.passphrase) throw error;
    known.passphrase = known.maybe;
    return unlockAll(header, passphraseOf(known.maybe));
  }
}

/** Everything acknowledged is there, and everything that is there is as the log says. */
async function examine(place: string, known: Known): Promise<void> {
  const dir = join(place, "chronicle");
  const keys = await unlocked(dir, known);
  await within(dir, { header: await readHeader(dir), ...keys }, effects, async (chronicle) => {
    const { faults } = await verify(chronicle, { rebuild: true, outside: [], identities: keys.identities });
    expect(faults).toEqual([]);
    if (known.size === 0) return;
    const root = await rootAt(chronicle.store, chronicle.log.name, known.size);
    expect(root && Buffer.from(root).toString("hex"), "an acknowledged entry was lost").toBe(known.root);
  });
  // A file that was being written beside its place may be left; it counts for nothing and the next one takes its place.
  const left = [...readFolder(dir).keys()].filter((path) => /next|-wal/.test(path) && !path.endsWith(".new"));
  expect(left).toEqual([]);
  await examineBackup(join(place, `backup-${known.next - 1}`), keys);
}

/** A backup that is there is whole, when its keys are the present ones. */
async function examineBackup(file: string, keys: Keys): Promise<void> {
  if (!existsSync(file)) return;
  const key = deriveKey(keys.root, "backup");
  for await (const _ of readBackupLines(file, key, await readBackupHeader(file)));
}

function fresh(name: string): string {
  const place = mkdtempSync(join(folder, `${name}-`));
  writeFolder(join(place, "chronicle"), template);
  return place;
}

/** Begins anew after so many kills: a chronicle does not grow for ever. */
const KILLS_EACH = 12;

test("killed at any instant: nothing acknowledged is lost, nothing is inconsistent, the session goes on", {
  timeout: PATIENCE_MS,
}, async () => {
  const chance = chanceOf(1);
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; ) {
    const [place, known] = [fresh("killed"), unknown()];
    for (const end = Math.min(KILLS, kill + KILLS_EACH); kill < end; kill++) {
      await runAndKill(place, known, chance.below(LONGEST_DELAY_MS));
      await examine(place, known);
    }
    const whole = spawnSync(process.execPath, argsOf(place, known, STEPS.length), {
      encoding: "utf8",
      env: ENVIRONMENT,
    });
    expect(whole.status, whole.stderr).toBe(0);
    for (const text of whole.stdout.trim().split("\n")) hear(known, JSON.parse(text) as Line);
    await examine(place, known);
    acknowledged += known.acknowledged;
    rmSync(place, { recursive: true });
  }
  expect(acknowledged).toBeGreaterThan(KILLS);
  console.log(`killed ${KILLS} times; ${acknowledged} commands acknowledged, all there`);
});

/** Calls that change files. The store's are made by the main thread, those of `fs/promises` by the one other thread of the pool. */
const MAIN = ["pwrite64", "fsync", "unlink", "ftruncate"];
const POOL = ["write", "fsync", "rename", "mkdir"];
const hasStrace = spawnSync("strace", ["-V"]).status === 0;

interface Point {
  readonly call: string;
  /** Which one of that call, from 1, in each thread. */
  readonly which: number;
  readonly isMain: boolean;
}

function traced(place: string, options: readonly string[]): { output: string; status: number | null } {
  const args = ["-f", ...options, process.execPath, ...argsOf(place, unknown(), STEPS.length)];
  const env = { ...ENVIRONMENT, UV_THREADPOOL_SIZE: "1" };
  const { stdout, status } = spawnSync("strace", args, { encoding: "utf8", env, stdio: ["ignore", "pipe", "ignore"] });
  return { output: stdout, status };
}

/** All calls of a whole run, and not those that only wake another thread. */
function pointsOf(trace: string): Point[] {
  const main = trace.slice(0, trace.indexOf(" "));
  const counts = new Map<string, number>();
  const points: Point[] = [];
  for (const line of trace.split("\n")) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (!thread || !call) continue;
    const key = `${thread} ${call}`;
    const which = (counts.get(key) ?? 0) + 1;
    counts.set(key, which);
    const isMain = thread === main;
    if (!(isMain ? MAIN : POOL).includes(call) || /, 8\) += 8$/.test(line)) continue;
    points.push({ call, which, isMain });
  }
  return points;
}

const evenly = <T>(all: readonly T[], count: number): T[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!);

describe.skipIf(!hasStrace)("with strace", () => {
  let points: Point[];
  beforeAll(() => {
    const file = join(folder, "trace");
    // The first run writes what it compiled; that is none of the calls that count.
    traced(fresh("compiled"), ["--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync"]);
    traced(fresh("traced"), ["--seccomp-bpf", "-o", file, "-e", `trace=${[...new Set([...MAIN, ...POOL])].join(",")}`]);
    points = pointsOf(readFileSync(file, "utf8"));
  }, PATIENCE_MS);

  /** Runs the session with a fault at one call. */
  async function withFault({ call, which }: Point, fault: string): Promise<number | null> {
    const [place, known] = [fresh("fault"), unknown()];
    const inject = `inject=${call}:${fault}:when=${which}`;
    const { output, status } = traced(place, ["-o", "/dev/null", "-e", `trace=${call}`, "-e", inject]);
    for (const text of output.split("\n")) if (text.endsWith("}")) hear(known, JSON.parse(text) as Line);
    await examine(place, known);
    rmSync(place, { recursive: true });
    return status;
  }

  test("killed at any call that changes a file", { timeout: PATIENCE_MS }, async () => {
    const chosen = evenly(points, POINTS);
    for (const [at, point] of chosen.entries()) {
      // Now before the call, now after it.
      const status = await withFault(point, at % 2 ? "signal=KILL" : "error=EIO:signal=KILL");
      expect(status, `${point.call} ${point.which}`).not.toBe(0);
    }
    console.log(`killed at ${chosen.length} of ${points.length} calls`);
  });

  test.each(["ENOSPC", "EIO"])("%s at any call that changes a file", { timeout: PATIENCE_MS }, async (error) => {
    const chosen = evenly(points, FAILURES);
    for (const point of chosen) await withFault(point, `error=${error}`);
    console.log(`${error} at ${chosen.length} of ${points.length} calls`);
  });
});
if (!hasStrace) console.log("strace is missing: faults at single calls are not tried");
