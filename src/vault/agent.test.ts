import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { type Agent, serveAgent, type Timers } from "./agent.ts";
import { agentAddress } from "./agent-address.ts";
import { agentStatus, askAgent, handOver, lockAgent } from "./agent-client.ts";
import { randomKey } from "./header.ts";
import type { SecretKey } from "./protected.ts";

const base = await mkdtemp(join(tmpdir(), "khr-"));
const agents: Agent[] = [];
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const agent of agents) agent.lock("signal");
  for (const child of children) child.kill("SIGKILL");
  await rm(base, { recursive: true });
});

let count = 0;
/** A chronicle's folder and a place for sockets, of its own. */
async function place(): Promise<{ dir: string; environment: { XDG_RUNTIME_DIR: string } }> {
  const own = join(base, String(++count));
  await mkdir(join(own, "chronicle"), { recursive: true });
  return { dir: join(own, "chronicle"), environment: { XDG_RUNTIME_DIR: own } };
}

async function served(
  where: Awaited<ReturnType<typeof place>>,
  secret: SecretKey,
  idleMs = 60_000,
  timers?: Timers,
): Promise<Agent> {
  const address = await agentAddress(where.dir, where.environment);
  const agent = await serveAgent({ address, secret, idleMs, ...(timers && { timers }) });
  agents.push(agent);
  return agent;
}

/** A clock that a test moves by hand. */
function handClock() {
  let time = 1_000_000;
  const calls = new Set<() => void>();
  const timers: Timers = {
    now: () => time,
    every(_, call) {
      calls.add(call);
      return () => calls.delete(call);
    },
  };
  const move = (ms: number, ticks = true) => {
    time += ms;
    if (ticks) for (const call of calls) call();
  };
  return { timers, move, calls };
}

const hex = (key: SecretKey | "locked"): string => (key === "locked" ? key : Buffer.from(key.reveal()).toString("hex"));
const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function raw(address: string, bytes: string): Promise<string> {
  const socket = createConnection(address, () => socket.write(bytes));
  return (await buffer(socket)).toString("latin1");
}

describe.skipIf(process.platform === "win32")("the process that holds a key", () => {
  test("gives it to whoever asks on its socket, again and again", async () => {
    const where = await place();
    const secret = randomKey();
    const expected = hex(secret);
    await served(where, secret);
    for (let i = 0; i < 3; i++) expect(hex(await askAgent(where.dir, where.environment))).toBe(expected);
    expect(hex(await askAgent(join(where.dir, "..", "chronicle"), where.environment))).toBe(expected);
  });

  test("is not there for another chronicle", async () => {
    const [one, other] = [await place(), await place()];
    await served(one, randomKey());
    expect(await askAgent(other.dir, other.environment)).toBe("locked");
    expect(await agentStatus(other.dir, other.environment)).toBe("locked");
    expect(await lockAgent(other.dir, other.environment)).toBe(false);
  });

  test("locks on request: the key is wiped and the socket gone when the answer comes", async () => {
    const where = await place();
    const secret = randomKey();
    const agent = await served(where, secret);
    expect(await lockAgent(where.dir, where.environment)).toBe(true);
    expect(secret.isWiped).toBe(true);
    expect(await exists(await agentAddress(where.dir, where.environment))).toBe(false);
    expect(await agent.locked).toBe("request");
    expect(await askAgent(where.dir, where.environment)).toBe("locked");
    expect(await lockAgent(where.dir, where.environment)).toBe(false);
  });

  test("locks itself when it was not used, and use puts that off; asking for its state does not", async () => {
    const where = await place();
    const { timers, move, calls } = handClock();
    const secret = randomKey();
    const agent = await served(where, secret, 300_000, timers);
    move(200_000);
    expect(await agentStatus(where.dir, where.environment)).toBe(100_000);
    await askAgent(where.dir, where.environment);
    move(200_000);
    expect(await agentStatus(where.dir, where.environment)).toBe(100_000);
    move(100_000);
    expect(await agent.locked).toBe("idle");
    expect(secret.isWiped).toBe(true);
    expect(calls.size).toBe(0);
  });

  test("gives nothing after the machine has slept too long, even before its timer comes round", async () => {
    const where = await place();
    const { timers, move } = handClock();
    const agent = await served(where, randomKey(), 300_000, timers);
    move(300_000, false);
    expect(await askAgent(where.dir, where.environment)).toBe("locked");
    expect(await agent.locked).toBe("idle");
  });

  test("locks when the clock was set back", async () => {
    const where = await place();
    const { timers, move } = handClock();
    const agent = await served(where, randomKey(), 300_000, timers);
    move(-1);
    expect(await agent.locked).toBe("idle");
  });

  test("answers nothing but its three words", async () => {
    const where = await place();
    await served(where, randomKey());
    const address = await agentAddress(where.dir, where.environment);
    for (const request of ["keys\n", "KEY\n", "\n", "key \n", "x".repeat(100_000)])
      expect(await raw(address, request)).toBe("unknown\n");
    expect(await raw(address, "status\nkey\n")).toMatch(/^ok \d+\n$/);
    expect(hex(await askAgent(where.dir, where.environment))).toHaveLength(64);
  });

  test("is reached by its owner alone: socket and folder are closed to others", async () => {
    const where = await place();
    await served(where, randomKey());
    const address = await agentAddress(where.dir, where.environment);
    expect((await stat(address)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(address))).mode & 0o777).toBe(0o700);
    expect(address).not.toContain("chronicle");
  });

  test("refuses a folder that is open to others, a link, or a file, and so does who asks", async () => {
    for (const spoil of [
      (folder: string) => mkdir(folder).then(() => chmod(folder, 0o750)),
      (folder: string) =>
        mkdir(`${folder}-elsewhere`, { mode: 0o700 }).then(() => symlink(`${folder}-elsewhere`, folder)),
    ]) {
      const where = await place();
      await spoil(dirname(await agentAddress(where.dir, where.environment)));
      const secret = randomKey();
      await expect(served(where, secret)).rejects.toMatchObject({ code: "unsafe folder" });
      expect(await askAgent(where.dir, where.environment)).toBe("locked");
    }
  });

  test("is one for a chronicle; the second is refused and wipes its key", async () => {
    const where = await place();
    await served(where, randomKey());
    const second = randomKey();
    await expect(served(where, second)).rejects.toMatchObject({ code: "agent runs already" });
    expect(second.isWiped).toBe(true);
    expect(hex(await askAgent(where.dir, where.environment))).toHaveLength(64);
  });
});

const SOURCE = new URL("./agent-process.ts", import.meta.url).href;
const CODE = `import { runAgent } from ${JSON.stringify(SOURCE)};
await runAgent(process.argv[1], Number(process.argv[2]), process); process.exit(0);`;

async function started(where: Awaited<ReturnType<typeof place>>, secret: SecretKey, idleMs: number) {
  const address = await agentAddress(where.dir, where.environment);
  const child = spawn(process.execPath, ["--input-type=module", "-e", CODE, address, String(idleMs)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await handOver({ stdin: child.stdin!, stdout: child.stdout! }, secret);
  return { child, ended, address };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === "win32")("a real process", () => {
  test("takes the key on its standard input, gives it, and is gone within a second of being locked", async () => {
    const where = await place();
    const secret = randomKey();
    const { child, ended, address } = await started(where, secret, 60_000);
    expect(hex(await askAgent(where.dir, where.environment))).toBe(hex(secret));
    const before = Date.now();
    expect(await lockAgent(where.dir, where.environment)).toBe(true);
    expect(await exists(address)).toBe(false);
    expect(await ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(isAlive(child.pid!)).toBe(false);
    expect(await askAgent(where.dir, where.environment)).toBe("locked");
  });

  test("ends by itself when it is idle for 200 ms", async () => {
    const where = await place();
    const { child, ended, address } = await started(where, randomKey(), 200);
    expect(await ended).toBe(0);
    expect(isAlive(child.pid!)).toBe(false);
    expect(await exists(address)).toBe(false);
  });

  test.each(["SIGTERM", "SIGHUP"] as const)("ends in order on %s", async (signal) => {
    const where = await place();
    const { child, ended, address } = await started(where, randomKey(), 60_000);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(await exists(address)).toBe(false);
  });

  test.skipIf(process.platform !== "linux")(
    "shows its key neither in its arguments nor in its environment",
    async () => {
      const where = await place();
      const secret = randomKey();
      const { child } = await started(where, secret, 60_000);
      const seen = Buffer.concat([
        await readFile(`/proc/${child.pid}/cmdline`),
        await readFile(`/proc/${child.pid}/environ`),
      ]);
      const bytes = Buffer.from(secret.reveal());
      for (const form of [bytes, bytes.toString("hex"), bytes.toString("base64")])
        expect(seen.includes(form)).toBe(false);
      await lockAgent(where.dir, where.environment);
    },
  );

  test("that was killed leaves a socket that keeps nobody from unlocking again", async () => {
    const where = await place();
    const { child, ended, address } = await started(where, randomKey(), 60_000);
    child.kill("SIGKILL");
    await ended;
    expect(await exists(address)).toBe(true);
    expect(await askAgent(where.dir, where.environment)).toBe("locked");
    const secret = randomKey();
    await served(where, secret);
    expect(hex(await askAgent(where.dir, where.environment))).toBe(hex(secret));
    expect(await readdir(dirname(address))).toHaveLength(1);
  });

  test("without a whole key it ends and says nothing", async () => {
    const where = await place();
    const address = await agentAddress(where.dir, where.environment);
    for (const size of [0, 31, 33]) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", CODE, address, "1000"], {
        stdio: ["pipe", "pipe", "ignore"],
      });
      children.push(child);
      child.stdin!.end(Buffer.alloc(size, 1));
      expect((await buffer(child.stdout)).toString()).toBe("");
    }
    expect(await exists(address)).toBe(false);
  });
});
