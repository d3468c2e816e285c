import { createInterface } from "node:readline";

/** What a command may do to the world beside reading its inputs. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly hasColour: boolean;
  /** Columns. */
  readonly width: number;
  /** Writes a line of results; waits while the reader is slow. */
  print(line: string): Promise<void>;
  /** Writes a line of talk to standard error. */
  tell(line: string): void;
  /** Shows how far a long run has come, on a terminal only; the same line again and again. */
  progress(line: string): void;
  endProgress(): void;
  /** Becomes true when the user presses Ctrl-C. */
  isInterrupted(): boolean;
  /** All of it; what was read once is given again. */
  readStandardInput(): Promise<Uint8Array>;
  /** Whether somebody sits at the terminal. */
  readonly canAsk: boolean;
  /** Asks the user; null where nobody sits at a terminal, or where he stopped the question. What is `hidden` is not shown while typed. */
  ask(question: string, options?: { readonly hidden: boolean }): Promise<Uint8Array | null>;
}

const PROGRESS_EVERY_MS = 200;
const PROGRESS_AFTER_MS = 1000;

/** The process's own terminal. */
export function openTerminal(): Terminal {
  let interrupted = false;
  let shown = false;
  let last = 0;
  const started = Date.now();
  let input: Promise<Uint8Array> | null = null;
  process.once("SIGINT", () => {
    interrupted = true;
    // A second Ctrl-C does not wait.
    process.once("SIGINT", () => process.exit(130));
  });
  const clear = () => {
    if (shown) process.stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    environment: process.env,
    hasColour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    width: Math.min(120, process.stdout.columns || 100),
    async print(line) {
      clear();
      if (!process.stdout.write(`${line}\n`))
        await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
    },
    tell(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      const now = Date.now();
      if (process.stderr.isTTY !== true || now - started < PROGRESS_AFTER_MS || now - last < PROGRESS_EVERY_MS) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[K${line}`);
    },
    endProgress: clear,
    isInterrupted: () => interrupted,
    canAsk: process.stdin.isTTY === true,
    readStandardInput: () => (input ??= allOf(process.stdin)),
    async ask(question, { hidden } = { hidden: false }) {
      clear();
      if (process.stdin.isTTY !== true) return null;
      process.stderr.write(question);
      const stop = () => {
        interrupted = true;
      };
      return hidden ? typedUnseen(stop) : typedLine(stop);
    },
  };
}

async function allOf(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @param stop - Called when the user presses Ctrl-C. */
async function typedLine(stop: () => void): Promise<Uint8Array | null> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const stopped = () => {
    stop();
    lines.close();
  };
  process.once("SIGINT", stopped);
  const line = await new Promise<string | null>((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(null));
  });
  process.off("SIGINT", stopped);
  lines.close();
  return line === null ? null : Buffer.from(line);
}

const ENTER = new Set([0x0a, 0x0d]);
const INTERRUPT = 0x03;
const STOP = new Set([INTERRUPT, 0x04]);
const BACK = new Set([0x08, 0x7f]);
/** Bytes after the first of a UTF-8 letter. */
const isWithinLetter = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** What is typed until Enter, as bytes; never a string, so that it can be wiped. @param stop - Called when the user presses Ctrl-C. */
async function typedUnseen(stop: () => void): Promise<Uint8Array | null> {
  const typed: number[] = [];
  process.stdin.setRawMode(true);
  process.stdin.resume();
  try {
    return await new Promise<Uint8Array | null>((resolve) => {
      const take = (chunk: Buffer) => {
        for (const byte of chunk) {
          if (ENTER.has(byte) || STOP.has(byte)) {
            process.stdin.off("data", take);
            if (byte === INTERRUPT) stop();
            resolve(ENTER.has(byte) ? Uint8Array.from(typed) : null);
            return;
          }
          if (BACK.has(byte)) while (typed.length > 0 && isWithinLetter(typed.pop()!));
          else typed.push(byte);
        }
        chunk.fill(0);
      };
      process.stdin.on("data", take);
    });
  } finally {
    typed.fill(0);
    process.stdin.setRawMode(false);
    process.stdin.pause();
    process.stderr.write("\n");
  }
}
