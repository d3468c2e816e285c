import { createConnection } from "node:net";
import type { Readable, Writable } from "node:stream";
import { agentAddress, type Environment, isSafe } from "./agent-address.ts";
import { VaultError } from "./fault.ts";
import { KEY_BYTES } from "./keys.ts";
import { SecretKey } from "./protected.ts";

const LOCKED = "locked";
const PATIENCE_MS = 2_000;
const LONGEST_ANSWER = 64;

/**
 * Asks the process that holds this chronicle unlocked for its root key; that counts as use.
 *
 * @param dir - The chronicle's folder.
 * @throws {@link VaultError} `agent does not answer`: there is one and it says nothing sensible within two seconds.
 */
export async function askAgent(dir: string, environment?: Environment): Promise<SecretKey | typeof LOCKED> {
  const answer = await ask(dir, "key", environment);
  if (answer === LOCKED) return LOCKED;
  if (answer.length !== 3 + KEY_BYTES) throw new VaultError("agent does not answer");
  const key = new SecretKey(answer.subarray(3));
  answer.fill(0);
  return key;
}

/** Has it locked. @returns Whether it was unlocked. Afterwards the key is wiped, its process ends at once. */
export async function lockAgent(dir: string, environment?: Environment): Promise<boolean> {
  return (await ask(dir, "lock", environment)) !== LOCKED;
}

/** Milliseconds until it locks itself unless it is used; asking is no use. */
export async function agentStatus(dir: string, environment?: Environment): Promise<number | typeof LOCKED> {
  const answer = await ask(dir, "status", environment);
  return answer === LOCKED ? LOCKED : Number(answer.subarray(3).toString("latin1"));
}

/** A process that was started to become an agent. */
export interface Started {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** Gives a started process its key. @throws {@link VaultError} `agent does not answer`: it ended without having become ready. */
export async function handOver({ stdin, stdout }: Started, secret: SecretKey): Promise<void> {
  // That it ended early shows on its output.
  stdin.on("error", () => {});
  stdin.end(Buffer.from(secret.reveal()));
  let said = "";
  for await (const part of stdout) if ((said += String(part)).includes("\n")) break;
  if (said !== "ready\n") throw new VaultError("agent does not answer");
}

type Request = "key" | "lock" | "status";

async function ask(dir: string, request: Request, environment?: Environment): Promise<Buffer | typeof LOCKED> {
  const address = await agentAddress(dir, environment);
  if (!(await isSafe(address))) return LOCKED;
  const answer = await exchange(address, `${request}\n`);
  if (answer === LOCKED || answer.toString("latin1") === "locked\n") return LOCKED;
  if (!/^ok[ \n]/.test(answer.toString("latin1", 0, 3))) throw new VaultError("agent does not answer");
  return answer;
}

function exchange(address: string, request: string): Promise<Buffer | typeof LOCKED> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const socket = createConnection(address, () => socket.write(request));
    const fail = (cause?: unknown) => {
      socket.destroy();
      reject(new VaultError("agent does not answer", "", cause));
    };
    socket.setTimeout(PATIENCE_MS, fail);
    socket.on("data", (part) => {
      parts.push(part);
      if ((size += part.length) > LONGEST_ANSWER) fail();
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // No socket, or one that a killed process left: nobody holds the key.
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(LOCKED);
      else fail(error);
    });
    socket.on("end", () => {
      resolve(Buffer.concat(parts));
      for (const part of parts) part.fill(0);
    });
  });
}
