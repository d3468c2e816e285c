import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openChronicle } from "../operations/open.ts";
import { printable } from "../text/printable.ts";
import { IDLE_MS } from "../vault/agent.ts";
import { agentAddress } from "../vault/agent-address.ts";
import { askAgent, handOver } from "../vault/agent-client.ts";
import { VaultError } from "../vault/fault.ts";
import { unlock as unlockHeader } from "../vault/header.ts";
import type { SecretKey } from "../vault/protected.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { readOptions } from "./options.ts";
import { chronicleDir, headerOf, noWords, passphrase } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const IDLE_MINUTES = IDLE_MS / 60_000;
const MOST_MINUTES = 480;
/** The bundle lies in dist/, this module in src/cli/. */
const AGENT = ["./agent.js", "../../dist/agent.js"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** `khronika unlock`: keeps the chronicle open in a process of its own. */
export async function unlock(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("unlock", args, { idle: { type: "string" } }, terminal);
  if (typeof options === "number") return options;
  const { values, say } = options;
  const wrong = noWords("unlock")(options);
  if (wrong !== null) {
    terminal.tell(wrong);
    return 2;
  }
  const minutes = values.idle === undefined ? IDLE_MINUTES : Number(values.idle);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES) {
    terminal.tell(say("usage.badIdle", { value: printable(String(values.idle).slice(0, 20)) }));
    return 2;
  }
  try {
    const dir = chronicleDir(values, terminal);
    const header = await headerOf(dir);
    const held = await askAgent(dir);
    if (held !== "locked") {
      held.wipe();
      throw new VaultError("agent runs already");
    }
    const root = await unlockHeader(header, await passphrase(values, terminal, say("ask.passphrase")));
    try {
      // A chronicle that cannot be opened is not kept open.
      await (await openChronicle(dir, header.chronicle, root, systemEffects)).close();
      await startAgent(await agentAddress(dir), minutes * 60_000, root);
    } finally {
      root.wipe();
    }
    await terminal.print(values.json ? JSON.stringify({ unlocked: true, minutes }) : say("unlock.done", { minutes }));
    return 0;
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}

async function startAgent(address: string, idleMs: number, root: SecretKey): Promise<void> {
  const file = AGENT.find((path) => existsSync(path)) ?? AGENT[0]!;
  const child = spawn(process.execPath, [file, address, String(idleMs)], {
    ...{ detached: true, stdio: ["pipe", "pipe", "ignore"], cwd: "/" },
    env: { PATH: process.env.PATH ?? "" },
  });
  await handOver({ stdin: child.stdin!, stdout: child.stdout! }, root);
  child.stdout!.destroy();
  child.unref();
}
