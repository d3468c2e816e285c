import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Extracted, ExtractOptions } from "../extract.ts";
import type { Format } from "../format.ts";
import { LIMITS } from "../limits.ts";
import { framed, PIECE_BYTES } from "./frames.ts";

/** What comes out of a file, or that reading it ran against a limit of memory or time, or ended the process. */
export type Item = Extracted | { readonly kind: "limits" };

/** Reads files in a limited process: no files but the program's own, no network where the system allows that, little memory and time. */
export interface LimitedReader {
  read(format: Format, name: string, pieces: AsyncIterable<Uint8Array>, options: ExtractOptions): AsyncGenerator<Item>;
  /** A second one, for a file that came out of a file which is still being read. */
  nested(): LimitedReader;
  close(): void;
}

/** The bundle lies in dist/, this module in src/sources/limited/. */
const CHILD = ["./source-reader.js", "../../../dist/source-reader.js"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const LONGEST_LINE = 300 * 1024 * 1024;
/** Buffers lie outside the heap that Node limits: the process as a whole may be so much larger. */
const OUTSIDE_HEAP_MB = 256;
const LOOK_EVERY_MS = 100;

/** One child serves many files and is started with the first; one that dies, stalls or grows is replaced for the next file. */
export function openLimitedReader(): LimitedReader {
  let child: Child | null = null;
  let inner: LimitedReader | null = null;
  const stop = () => {
    child?.process.kill("SIGKILL");
    child = null;
  };
  return {
    nested: () => (inner ??= openLimitedReader()),
    async *read(format, name, pieces, options) {
      child ??= startChild();
      let isDone = false;
      try {
        for await (const item of exchange(child, { format, name, options }, pieces)) {
          if (item === "end") isDone = true;
          else yield item;
        }
      } finally {
        // Abandoned in the middle, or dead: nothing of it serves the next file.
        if (!isDone) stop();
      }
    },
    close() {
      stop();
      inner?.close();
    },
  };
}

interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly lines: AsyncIterator<string>;
}

function startChild(): Child {
  const file = CHILD.find((path) => existsSync(path)) ?? CHILD[0]!;
  const node = [
    ...[process.execPath, "--permission", `--allow-fs-read=${dirname(file)}/*`],
    ...[`--max-old-space-size=${LIMITS.memoryMB}`, file],
  ];
  const [command, ...args] = canUnshare() ? ["unshare", "-rn", ...node] : node;
  const started = spawn(command!, args, { stdio: ["pipe", "pipe", "pipe"], env: { PATH: process.env.PATH ?? "" } });
  started.stderr.resume();
  // A child that dies while being written to is reported by the end of its output.
  started.stdin.on("error", () => {});
  return { process: started, lines: createInterface({ input: started.stdout })[Symbol.asyncIterator]() };
}

async function* exchange(
  child: Child,
  request: object,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Item | "end"> {
  const watch = watchOver(child.process);
  const fed = feed(child.process, request, pieces, watch.alive);
  try {
    while (true) {
      const { value: line, done } = await child.lines.next();
      watch.alive();
      if (done || line === undefined || line.length > LONGEST_LINE) {
        yield { kind: "limits" };
        return;
      }
      const answer = JSON.parse(line) as Item | { readonly kind: "end" };
      if (answer.kind === "end") {
        await fed;
        yield "end";
        return;
      }
      yield withBytes(answer);
    }
  } finally {
    watch.end();
  }
}

const withBytes = (item: Item): Item =>
  "bytes" in item && item.bytes ? ({ ...item, bytes: Buffer.from(String(item.bytes), "base64") } as Item) : item;

/** Writes the request and its bytes as fast as the child takes them; a child that died takes the rest no more. */
async function feed(
  { stdin }: ChildProcessWithoutNullStreams,
  request: object,
  pieces: AsyncIterable<Uint8Array>,
  alive: () => void,
): Promise<void> {
  const write = (bytes: Uint8Array | string) =>
    new Promise<void>((resolve) => {
      if (stdin.destroyed || stdin.write(bytes)) return resolve();
      const go = () => {
        stdin.off("drain", go);
        stdin.off("close", go);
        alive();
        resolve();
      };
      stdin.once("drain", go);
      stdin.once("close", go);
    });
  await write(`${JSON.stringify(request)}\n`);
  for await (const piece of pieces) {
    if (stdin.destroyed) return;
    for (let at = 0; at < piece.length; at += PIECE_BYTES) await write(framed(piece.subarray(at, at + PIECE_BYTES)));
  }
  await write(framed(new Uint8Array(0)));
}

/** Kills a child that says nothing for too long, or grows too large. */
function watchOver(child: ChildProcessWithoutNullStreams): { alive(): void; end(): void } {
  let last = Date.now();
  const timer = setInterval(async () => {
    const isTooLarge = (await residentMB(child.pid)) > LIMITS.memoryMB + OUTSIDE_HEAP_MB;
    if (isTooLarge || Date.now() - last > LIMITS.silenceMs) child.kill("SIGKILL");
  }, LOOK_EVERY_MS);
  return {
    alive() {
      last = Date.now();
    },
    end: () => clearInterval(timer),
  };
}

/** Memory of a process, 0 where the system does not tell. */
async function residentMB(pid: number | undefined): Promise<number> {
  if (process.platform !== "linux" || pid === undefined) return 0;
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return (Number(pages.split(" ")[1] ?? 0) * 4096) / 1024 / 1024;
}

let unshares: boolean | null = null;
/** Whether the system lets us start a process without network. */
export function canUnshare(): boolean {
  unshares ??= process.platform === "linux" && spawnSync("unshare", ["-rn", "true"], { stdio: "ignore" }).status === 0;
  return unshares;
}
