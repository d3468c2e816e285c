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
  readStandardInput(): Promise<Uint8Array>;
}

const PROGRESS_EVERY_MS = 200;
const PROGRESS_AFTER_MS = 1000;

/** The process's own terminal. */
export function openTerminal(): Terminal {
  let interrupted = false;
  let shown = false;
  let last = 0;
  const started = Date.now();
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
    async readStandardInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
