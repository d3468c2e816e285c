import { randomBytes } from "node:crypto";
import { freemem } from "node:os";
import { resolve } from "node:path";
import { isMessageLanguage, type MessageLanguage } from "../messages/messages.ts";
import { createChronicle, refuseUsedFolder } from "../operations/create.ts";
import { createField } from "../operations/field.ts";
import { printable } from "../text/printable.ts";
import { calibrate } from "../vault/calibrate.ts";
import { type Costs, FLOOR, stretch } from "../vault/stretch.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { newPassphrase } from "./new-passphrase.ts";
import { type Options, readOptions } from "./options.ts";
import { handOutShares, planOf, refuseSheet } from "./recovery.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  shares: { type: "string" },
  sheet: { type: "string" },
  author: { type: "string" },
  language: { type: "string" },
  light: { type: "boolean" },
  field: { type: "string", multiple: true },
} as const;

/** `khronika init`: makes a chronicle, or a folder for the field. */
export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("init", args, OWN, terminal);
  if (typeof options === "number") return options;
  const { values, paths, say } = options;
  const dir = resolve(paths[0] ?? (values.dir as string | undefined) ?? ".");
  const recipients = Array.isArray(values.field) ? values.field : [];
  if (paths.length > 1 || (paths.length === 1 && values.dir !== undefined)) {
    terminal.tell(say("usage.oneFolder", { command: "init" }));
    return 2;
  }
  try {
    await refuseUsedFolder(dir);
    if (recipients.length === 0) return await initChronicle(dir, options, terminal);
    await createField(dir, recipients);
    await terminal.print(
      values.json
        ? JSON.stringify({ dir, field: true })
        : say("init.field", { dir: printable(dir), count: recipients.length }),
    );
    return 0;
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}

async function initChronicle(
  dir: string,
  { values, say, language: spoken }: Options,
  terminal: Terminal,
): Promise<number> {
  const plan = planOf(values.shares);
  const language = typeof values.language === "string" ? values.language : spoken;
  if (plan === undefined) terminal.tell(say("usage.badShares", { value: printable(String(values.shares)) }));
  else if (!isMessageLanguage(language)) terminal.tell(say("usage.badLanguage", { value: printable(language) }));
  if (plan === undefined || !isMessageLanguage(language)) return 2;
  await refuseSheet(values.sheet);
  const chosen = await newPassphrase(values, "passphrase-file", language, terminal, say);
  if (!chosen) {
    terminal.tell(say("ask.differ"));
    return 2;
  }
  const costs = values.light ? FLOOR : await calibrated(terminal, say("init.calibrating"));
  const author =
    typeof values.author === "string" && values.author.trim() !== ""
      ? values.author.trim()
      : `author-${randomBytes(3).toString("hex")}`;
  const vault = await createChronicle({ dir, passphrase: chosen.bytes, costs, author, language }, systemEffects);
  const { chronicle } = vault.header;
  const wish = {
    plan,
    chronicle,
    language: language as MessageLanguage,
    file: typeof values.sheet === "string" ? values.sheet : null,
  };
  const words = chosen.generated?.reveal();
  if (words && !values.json) await terminal.print(say("init.passphrase", { words }));
  const shares = await handOutShares(vault.recovery, wish, values.json === true, terminal, say);
  for (const key of [vault.root, vault.identities, vault.recovery]) key.wipe();
  if (values.json)
    await terminal.print(JSON.stringify({ chronicle, dir, author, ...(words ? { passphrase: words } : {}), shares }));
  else {
    const { memoryKiB, passes } = costs;
    await terminal.print(
      say("init.done", { dir: printable(dir), author: printable(author), mib: Math.round(memoryKiB / 1024), passes }),
    );
  }
  return 0;
}

/** About a second a guess on this machine. */
async function calibrated(terminal: Terminal, notice: string): Promise<Costs> {
  terminal.tell(notice);
  const salt = randomBytes(16);
  return calibrate({
    now: () => performance.now(),
    stretch: (costs) => stretch(salt, { name: "argon2id", salt, ...costs }),
    freeBytes: freemem(),
  });
}
