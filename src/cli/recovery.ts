import { readFile, rm, writeFile } from "node:fs/promises";
import type { MessageLanguage, Say } from "../messages/messages.ts";
import { ChronicleError } from "../operations/fault.ts";
import { printable } from "../text/printable.ts";
import { type Header, type Keys, recover } from "../vault/header.ts";
import type { SecretKey } from "../vault/protected.ts";
import { joinShares, type Plan, splitKey } from "../vault/shares.ts";
import { recoverySheets } from "../vault/sheet.ts";
import type { Values } from "./options.ts";
import type { Terminal } from "./terminal.ts";

const DEFAULT: Plan = { needed: 2, total: 3 };
const MOST = 20;

/** The shares that the user wants: `K/N`, none at all, or undefined where what he typed is neither. */
export function planOf(value: Values[string]): Plan | "none" | undefined {
  if (value === undefined) return DEFAULT;
  if (value === "none") return "none";
  const [, needed, total] = /^(\d{1,2})\/(\d{1,2})$/.exec(String(value)) ?? [];
  const plan = { needed: Number(needed), total: Number(total) };
  return plan.needed >= 2 && plan.needed <= plan.total && plan.total <= MOST ? plan : undefined;
}

/** Tries to write the sheet before any key is made: afterwards would be too late. @throws {@link ChronicleError} `cannot write file`. */
export async function refuseSheet(file: Values[string]): Promise<void> {
  if (typeof file !== "string") return;
  await writeFile(file, "", { flag: "wx", mode: 0o600 }).catch((error) => {
    throw new ChronicleError("cannot write file", printable(file), error);
  });
  await rm(file);
}

const NUMBERED = /^\s*\d+\s*:/;

/** The keys of a chronicle out of a file with shares, one a line; the sheets themselves will do. @throws {@link ChronicleError} `cannot read file`; what joining throws. */
export async function recoverBy(file: string, header: Header, terminal: Terminal): Promise<Keys> {
  const bytes =
    file === "-"
      ? await terminal.readStandardInput()
      : await readFile(file).catch((error) => {
          throw new ChronicleError("cannot read file", printable(file), error);
        });
  const lines = Buffer.from(bytes).toString("utf8").split("\n");
  const shares = lines.some((line) => NUMBERED.test(line)) ? lines.filter((line) => NUMBERED.test(line)) : lines;
  return recover(header, await joinShares(shares, header.chronicle));
}

export interface SheetWish {
  readonly plan: Plan | "none";
  readonly chronicle: string;
  readonly language: MessageLanguage;
  /** Where to write the sheet; shown where there is none. */
  readonly file: string | null;
}

/**
 * Splits the recovery key and hands the shares out, once.
 *
 * @returns The shares, for a script; empty where a file took them or none were wanted.
 */
export async function handOutShares(
  recovery: SecretKey,
  { plan, chronicle, language, file }: SheetWish,
  isScript: boolean,
  terminal: Terminal,
  say: Say,
): Promise<string[]> {
  if (plan === "none") return [];
  const shares = await splitKey(recovery, chronicle, plan);
  const sheets = recoverySheets(shares, chronicle, plan, language).map((sheet) => sheet.reveal());
  if (file !== null && (await isWritten(file, sheets.join("\n\f\n")))) {
    terminal.tell(say("init.sheet", { file: printable(file) }));
    return [];
  }
  // The keys are made: what cannot be written must at least be shown.
  if (file !== null) terminal.tell(say("fault.cannot write file", { about: printable(file) }));
  if (isScript) return shares.map((share) => share.reveal());
  for (const sheet of sheets) await terminal.print(sheet);
  return [];
}

const isWritten = (file: string, content: string): Promise<boolean> =>
  writeFile(file, content, { flag: "wx", mode: 0o600 }).then(
    () => true,
    () => false,
  );
