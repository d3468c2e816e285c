import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const VERIFIER = pathOf("../../verifier/khronika-verify.mjs");
const LOOP = pathOf("./verifier-loop.mjs");

export interface VerifierProcess {
  /** @returns The exit code that the verifier would have with these arguments. */
  run(args: readonly string[]): Promise<number>;
  end(): Promise<void>;
}

/** The independent verifier in a process that checks many folders one after the other. */
export function startVerifier(): VerifierProcess {
  const child = spawn(process.execPath, [LOOP, VERIFIER], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(args) {
      child.stdin.write(`${JSON.stringify(args)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("The verifier ended");
      return Number(value);
    },
    async end() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.stdin.end();
      await ended;
    },
  };
}
