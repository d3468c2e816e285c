import type { Say } from "../messages/messages.ts";
import { CorrectionError } from "../operations/decide.ts";
import { ChronicleError } from "../operations/fault.ts";
import { StampError } from "../operations/stamp.ts";
import { StoreError } from "../store/store.ts";
import { printable } from "../text/printable.ts";
import { VaultError } from "../vault/fault.ts";
import { shownId } from "./shown-id.ts";
import type { Terminal } from "./terminal.ts";

/** The passphrase was needed and there was nobody to ask. */
export class LockedError extends Error {}

const LOCKED = 4;
const INTERRUPTED = 130;

/** Says a fault in the user's language. @returns The exit code. Anything that is no known fault is thrown on: it is a defect. */
export function tellFault(error: unknown, terminal: Terminal, say: Say): number {
  if (error instanceof LockedError) {
    terminal.tell(say("fault.locked"));
    return LOCKED;
  }
  const text = textOfFault(error, say);
  if (text === null) throw error;
  terminal.endProgress();
  terminal.tell(text);
  if (error instanceof VaultError && error.code === "wrong passphrase") return LOCKED;
  return error instanceof ChronicleError && error.code === "interrupted" ? INTERRUPTED : 1;
}

const OF_IDS: ReadonlySet<string> = new Set(["unknown document", "unknown claim", "unknown incident"]);

/** What went wrong, in words; null for what is no known fault. */
export function textOfFault(error: unknown, say: Say): string | null {
  if (error instanceof CorrectionError)
    return error.faults.map(({ fault, field }) => say(`correction.${fault}`, { field: printable(field) })).join("; ");
  if (error instanceof StampError) return say("fault.bad stamp", { about: say(`fault.stamp.${error.fault}`) });
  if (error instanceof ChronicleError && isDiskFull(error.cause)) return say("fault.store.disk full");
  if (error instanceof ChronicleError) {
    const about = OF_IDS.has(error.code) ? shownId(error.about) : printable(error.about);
    return say(`fault.${error.code}`, { about });
  }
  if (error instanceof StoreError) return say(`fault.store.${error.code}`);
  if (error instanceof VaultError) return say(`fault.vault.${error.code}`, { about: printable(error.about) });
  if (isDiskFull(error)) return say("fault.store.disk full");
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return say("fault.store.cannot write");
  return syscall === undefined ? null : say("fault.system", { about: printable(`${syscall}: ${code}`) });
}

const isDiskFull = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOSPC" || code === "EDQUOT";
};

/** A defect of the program: said without a trace, which could hold words of a document. @returns The exit code. */
export function tellDefect(error: unknown, terminal: Pick<Terminal, "tell">, say: Say): number {
  const { name, code } = error as { name?: unknown; code?: unknown };
  terminal.tell(say("fault.defect", { about: printable([name, code].filter((part) => part !== undefined).join(" ")) }));
  if (process.env.KHRONIKA_TRACE) console.error(error);
  return 1;
}
