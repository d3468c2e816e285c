import type { Readable, Writable } from "node:stream";
import { type LockedBy, serveAgent } from "./agent.ts";
import { KEY_BYTES } from "./keys.ts";
import { SecretKey } from "./protected.ts";

/** What the process of an agent has of its own. */
export interface AgentProcess {
  /** The key comes from here, 32 bytes and the end: never as an argument or from the environment, which other processes can read. */
  readonly stdin: Readable;
  /** Told `ready` when the socket is there. */
  readonly stdout: Writable;
  /** The process itself. */
  on(signal: "SIGTERM" | "SIGHUP" | "SIGINT", listener: () => void): unknown;
}

/**
 * All that the process which holds an unlocked key does. When this resolves the key is wiped; the process must end at once, for only that
 * takes away the copies that the runtime made.
 *
 * @throws {@link TypeError} when there are not 32 bytes of key; what {@link serveAgent} throws.
 */
export async function runAgent(address: string, idleMs: number, process: AgentProcess): Promise<LockedBy> {
  const agent = await serveAgent({ address, idleMs, secret: await keyFrom(process.stdin) });
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const) process.on(signal, () => agent.lock("signal"));
  process.stdout.write("ready\n");
  return agent.locked;
}

async function keyFrom(stdin: Readable): Promise<SecretKey> {
  const bytes = Buffer.allocUnsafeSlow(KEY_BYTES);
  let size = 0;
  for await (const part of stdin as AsyncIterable<Buffer>) {
    if (size + part.length > KEY_BYTES) throw new TypeError("Cannot take the key: there are too many bytes");
    size += part.copy(bytes, size);
    part.fill(0);
  }
  if (size !== KEY_BYTES) throw new TypeError("Cannot take the key: there are too few bytes");
  return SecretKey.take(bytes);
}
