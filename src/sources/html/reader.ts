import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Article } from "./article.ts";

export type HtmlOutcome = ({ readonly kind: "article" } & Article) | { readonly kind: "failed" };

/** Reads pages in a limited process: no files but the program's own, no network where the system allows that, 512 MB, 30 s a page. */
export interface HtmlReader {
  read(html: string): Promise<HtmlOutcome>;
  close(): void;
}

const LONGEST_MS = 30_000;
const MEMORY_MB = 512;
const LARGEST_ANSWER = 20 * 1024 * 1024;
const CHILD = ["./html-reader.js", "../../../dist/html-reader.js"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** One child serves many pages and is started with the first; one that dies or stalls is replaced for the next page. */
export function openHtmlReader(): HtmlReader {
  let child: { process: ChildProcessWithoutNullStreams; lines: Interface } | null = null;
  const stop = () => {
    child?.process.kill("SIGKILL");
    child = null;
  };
  return {
    async read(html) {
      child ??= start();
      const { process: running, lines } = child;
      const answer = await new Promise<string | null>((resolve) => {
        const timer = setTimeout(() => done(null), LONGEST_MS);
        const done = (line: string | null) => {
          clearTimeout(timer);
          lines.off("line", done);
          running.off("exit", gone);
          resolve(line);
        };
        const gone = () => done(null);
        lines.once("line", done);
        running.once("exit", gone);
        running.stdin.write(`${JSON.stringify(html)}\n`, () => {});
      });
      if (answer === null || answer.length > LARGEST_ANSWER) {
        stop();
        return { kind: "failed" };
      }
      const article = JSON.parse(answer) as Article | null;
      return article === null ? { kind: "failed" } : { kind: "article", ...article };
    },
    close: stop,
  };
}

function start() {
  const file = CHILD.find((path) => path.endsWith("dist/html-reader.js")) ?? CHILD[0]!;
  const node = [
    process.execPath,
    "--permission",
    `--allow-fs-read=${dirname(file)}/*`,
    `--max-old-space-size=${MEMORY_MB}`,
    file,
  ];
  const [command, ...args] = canUnshare() ? ["unshare", "-rn", ...node] : node;
  const started = spawn(command!, args, { stdio: ["pipe", "pipe", "pipe"], env: { PATH: process.env.PATH ?? "" } });
  started.stderr.resume();
  // A child that dies while being written to is reported by its exit.
  started.stdin.on("error", () => {});
  return { process: started, lines: createInterface({ input: started.stdout }) };
}

let unshares: boolean | null = null;
/** Whether the system lets us start a process without network. */
export function canUnshare(): boolean {
  unshares ??= process.platform === "linux" && spawnSync("unshare", ["-rn", "true"], { stdio: "ignore" }).status === 0;
  return unshares;
}
