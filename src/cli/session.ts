import { readFile } from "node:fs/promises";
import type { ParseArgsOptionsConfig } from "node:util";
import type { Say } from "../messages/messages.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { ChronicleError } from "../operations/fault.ts";
import { isField } from "../operations/field.ts";
import { type OpenOptions, openChronicle } from "../operations/open.ts";
import { printable } from "../text/printable.ts";
import { askAgent } from "../vault/agent-client.ts";
import { type Header, unlock, unlockIdentities } from "../vault/header.ts";
import { readHeader } from "../vault/header-file.ts";
import type { SecretKey } from "../vault/protected.ts";
import { systemEffects } from "./effects.ts";
import { LockedError, tellFault } from "./faults.ts";
import { findChronicle } from "./find-chronicle.ts";
import { type Options, readOptions, type Values } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What is wrong with the way in which a command was called, in words; null where nothing is. Asked before any passphrase. */
export type Refuse = (options: Options) => string | null;

/** For commands that take options only: a folder or an id after them would be passed over in silence. */
export const noWords =
  (command: string): Refuse =>
  ({ paths: [first], say }) =>
    first === undefined ? null : say("usage.tooManyWords", { command, value: printable(first) });

/**
 * Runs a command on an unlocked chronicle and closes it, whatever happens; faults are told in the user's language.
 *
 * @returns The exit code: that of the work, else 1, 2 (usage) or 4 (locked, wrong passphrase).
 */
export async function withChronicle<C extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  own: C,
  terminal: Terminal,
  refuse: Refuse,
  work: (chronicle: Chronicle, options: Options) => Promise<number>,
  open: OpenOptions = {},
): Promise<number> {
  const options = readOptions(command, args, own, terminal);
  if (typeof options === "number") return options;
  const wrong = refuse(options);
  if (wrong !== null) {
    terminal.tell(wrong);
    return 2;
  }
  return onChronicle(options, terminal, (chronicle) => work(chronicle, options), open);
}

/** The same for a command that has read its options. */
export async function onChronicle(
  { values, say }: Options,
  terminal: Terminal,
  work: (chronicle: Chronicle) => Promise<number>,
  open: OpenOptions = {},
): Promise<number> {
  try {
    const dir = chronicleDir(values, terminal);
    const header = await headerOf(dir);
    const root = await rootKey(dir, header, values, terminal, say);
    const chronicle = await openChronicle(dir, header.chronicle, root, systemEffects, open).finally(() => root.wipe());
    try {
      return await work(chronicle);
    } finally {
      await chronicle.close();
    }
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}

/** @throws {@link ChronicleError} `no chronicle`. */
export function chronicleDir(values: Values, terminal: Terminal): string {
  const dir = findChronicle(values.dir as string | undefined, terminal.environment, process.cwd());
  if (dir === null) throw new ChronicleError("no chronicle");
  return dir;
}

/** The header of the chronicle in a folder. @throws {@link ChronicleError} `only for the field`; what reading it throws. */
export async function headerOf(dir: string): Promise<Header> {
  if (await isField(dir)) throw new ChronicleError("only for the field", printable(dir));
  return readHeader(dir);
}

/** From the file named, else from the process that holds it unlocked, else by asking. */
export async function rootKey(
  dir: string,
  header: Header,
  values: Values,
  terminal: Terminal,
  say: Say,
): Promise<SecretKey> {
  if (typeof values["passphrase-file"] !== "string") {
    const held = await askAgent(dir);
    if (held !== "locked") return held;
  }
  return unlock(header, await passphrase(values, terminal, say("ask.passphrase")));
}

/**
 * The passphrase, from the file named on the command line (`-`: standard input; a line break at the end does not count), else asked for.
 *
 * @throws {@link LockedError} when there is nobody to ask, {@link ChronicleError} `interrupted` when the user stopped the question.
 */
export async function passphrase(
  values: Values,
  terminal: Terminal,
  question: string,
  option = "passphrase-file",
): Promise<Uint8Array> {
  const file = values[option];
  const bytes =
    file === "-"
      ? await terminal.readStandardInput()
      : typeof file === "string"
        ? await fileOf(file)
        : await terminal.ask(question, { hidden: true });
  if (bytes === null) throw terminal.isInterrupted() ? new ChronicleError("interrupted") : new LockedError();
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--;
  return bytes.subarray(0, end);
}

async function fileOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ChronicleError("cannot read file", printable(file), error);
  }
}

/** The key of the compartment for protected words: the passphrase is needed once more, whoever holds the chronicle unlocked. */
export async function identitiesKey(dir: string, values: Values, terminal: Terminal, say: Say): Promise<SecretKey> {
  return unlockIdentities(await readHeader(dir), await passphrase(values, terminal, say("ask.passphraseAgain")));
}
