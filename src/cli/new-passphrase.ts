import type { MessageLanguage, Say } from "../messages/messages.ts";
import { ChronicleError } from "../operations/fault.ts";
import { generatePassphrase, strengthOf } from "../vault/passphrase.ts";
import type { Protected } from "../vault/protected.ts";
import { LockedError } from "./faults.ts";
import type { Values } from "./options.ts";
import { passphrase } from "./session.ts";
import type { Terminal } from "./terminal.ts";

export interface NewPassphrase {
  readonly bytes: Uint8Array;
  /** One that was made, to be shown once; null where the user chose his own. */
  readonly generated: Protected<string> | null;
}

/**
 * A new passphrase: from the file named, or typed twice; where nothing is typed one of six words is made.
 *
 * @returns null where the two that were typed differ.
 * @throws {@link LockedError} when there is nobody to ask.
 */
export async function newPassphrase(
  values: Values,
  option: string,
  language: MessageLanguage,
  terminal: Terminal,
  say: Say,
): Promise<NewPassphrase | null> {
  const typed = await passphrase(values, terminal, say("ask.newPassphrase"), option);
  if (typed.length === 0) {
    const generated = generatePassphrase(language);
    return { bytes: Buffer.from(generated.reveal()), generated };
  }
  if (values[option] === undefined) {
    const again = await terminal.ask(say("ask.repeat"), { hidden: true });
    if (again === null) throw terminal.isInterrupted() ? new ChronicleError("interrupted") : new LockedError();
    if (!Buffer.from(again).equals(Buffer.from(typed))) return null;
  }
  if (strengthOf(typed) !== "fair") terminal.tell(say("init.weak"));
  return { bytes: typed, generated: null };
}
