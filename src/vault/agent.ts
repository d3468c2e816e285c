import { chmod, rm } from "node:fs/promises";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { prepareFolder } from "./agent-address.ts";
import { VaultError } from "./fault.ts";
import type { SecretKey } from "./protected.ts";

/** What ended the holding of a key. */
export type LockedBy = "request" | "idle" | "signal";

export interface Timers {
  /** Milliseconds of the wall clock: it goes on while the machine sleeps. */
  now(): number;
  /** Calls again and again. @returns What stops it. */
  every(ms: number, call: () => void): () => void;
}

export const systemTimers: Timers = {
  now: () => Date.now(),
  every(ms, call) {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
};

export interface AgentOptions {
  /** From `agentAddress`. */
  readonly address: string;
  /** The root key. The agent owns it from here on and wipes it. */
  readonly secret: SecretKey;
  readonly idleMs: number;
  readonly timers?: Timers;
}

export interface Agent {
  /** Resolves when the key is wiped and the socket gone. */
  readonly locked: Promise<LockedBy>;
  lock(by: LockedBy): void;
}

export const IDLE_MS = 5 * 60 * 1000;

/** A request is one of three short words and a line break. */
const LONGEST_REQUEST = 16;
const PATIENCE_MS = 2_000;
const MOST_CONNECTIONS = 16;
const LONGEST_TICK_MS = 1_000;

/**
 * Holds a key for the commands of one user, on a socket that only he can reach, until he locks it, does not use it for a while, or the
 * process is told to end. One request a connection: `key` → `ok` and the bytes; `status` → `ok` and the milliseconds left; `lock` → `ok`
 * when all is done. Each line ends in a line feed.
 *
 * @throws {@link VaultError} `unsafe folder`; `agent runs already`.
 */
export async function serveAgent({ address, secret, idleMs, timers = systemTimers }: AgentOptions): Promise<Agent> {
  await prepareFolder(address);
  let lastUse = timers.now();
  // A clock that was set back tells nothing about how long it has been: better locked once too often.
  const leftMs = (): number => (timers.now() < lastUse ? 0 : lastUse + idleMs - timers.now());

  const { promise: locked, resolve } = Promise.withResolvers<LockedBy>();
  const lock = (by: LockedBy): void => {
    if (secret.isWiped) return;
    secret.wipe();
    stopTicking();
    server.close();
    resolve(by);
  };
  const answer = (request: string): Uint8Array => {
    if (!secret.isWiped && leftMs() <= 0) lock("idle");
    if (request === "lock") lock("request");
    if (secret.isWiped) return Buffer.from(request === "lock" ? "ok\n" : "locked\n");
    if (request === "status") return Buffer.from(`ok ${leftMs()}\n`);
    if (request !== "key") return Buffer.from("unknown\n");
    lastUse = timers.now();
    return Buffer.concat([Buffer.from("ok\n"), secret.reveal()]);
  };
  const server = createServer((socket) => serve(socket, answer));
  server.maxConnections = MOST_CONNECTIONS;
  const stopTicking = timers.every(Math.min(idleMs / 4, LONGEST_TICK_MS), () => leftMs() <= 0 && lock("idle"));
  try {
    await listen(server, address);
  } catch (error) {
    stopTicking();
    secret.wipe();
    throw error;
  }
  return { locked, lock };
}

function serve(socket: Socket, answer: (request: string) => Uint8Array): void {
  let request = "";
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  // A client that went away is none of our faults.
  socket.on("error", () => socket.destroy());
  socket.on("data", (part) => {
    request += part.toString("latin1");
    const end = request.indexOf("\n");
    if (end < 0 && request.length <= LONGEST_REQUEST) return;
    socket.removeAllListeners("data");
    const bytes = answer(end < 0 ? "" : request.slice(0, end));
    socket.end(bytes, () => bytes.fill(0));
  });
}

async function listen(server: Server, address: string): Promise<void> {
  try {
    await listening(server, address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (await answers(address)) throw new VaultError("agent runs already");
    // Left behind by a process that was killed.
    await rm(address, { force: true });
    await listening(server, address);
  }
  if (process.platform !== "win32") await chmod(address, 0o600);
}

const listening = (server: Server, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** Only a refusal says that nobody listens; on any other fault the socket is better left alone. */
const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(address);
    const tell = (does: boolean) => {
      socket.destroy();
      resolve(does);
    };
    socket.once("connect", () => tell(true));
    socket.once("error", (error: NodeJS.ErrnoException) => tell(error.code !== "ECONNREFUSED"));
  });
