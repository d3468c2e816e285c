import type { MessageLanguage } from "../messages/messages.ts";
import { append } from "../operations/append.ts";
import { openChronicle } from "../operations/open.ts";
import { rekeyAll } from "../operations/rekey.ts";
import { settingsDigest } from "../operations/settings.ts";
import { printable } from "../text/printable.ts";
import { lockAgent } from "../vault/agent-client.ts";
import { type Header, type Keys, unlockAll } from "../vault/header.ts";
import { writeHeader } from "../vault/header-file.ts";
import type { SecretKey } from "../vault/protected.ts";
import { underPassphrase, withNewRecovery, withNewRoot } from "../vault/rotate.ts";
import type { Plan } from "../vault/shares.ts";
import { FLOOR } from "../vault/stretch.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { type NewPassphrase, newPassphrase } from "./new-passphrase.ts";
import { type Options, readOptions } from "./options.ts";
import { handOutShares, planOf, recoverBy, refuseSheet } from "./recovery.ts";
import { chronicleDir, headerOf, noWords, passphrase, type Refuse } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  full: { type: "boolean" },
  "new-passphrase-file": { type: "string" },
  shares: { type: "string" },
  sheet: { type: "string" },
  recover: { type: "string" },
  light: { type: "boolean" },
} as const;

/** `khronika rekey`: another passphrase, another recovery sheet, or all keys anew. */
export async function rekey(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("rekey", args, OWN, terminal);
  if (typeof options === "number") return options;
  const { values, say, language } = options;
  const plan = planOf(values.shares);
  const wrong = refuseArguments(options);
  if (plan === undefined || wrong !== null) {
    terminal.tell(wrong ?? say("usage.badShares", { value: printable(String(values.shares)) }));
    return 2;
  }
  try {
    const dir = chronicleDir(values, terminal);
    const header = await headerOf(dir);
    await refuseSheet(values.sheet);
    const keys = await oldKeys(header, options, terminal);
    const chosen = await newPassphrase(values, "new-passphrase-file", language, terminal, say);
    if (!chosen) {
      terminal.tell(say("ask.differ"));
      return 2;
    }
    return await change({ dir, header, keys, chosen, plan }, options, terminal);
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}

/** By the passphrase, or by the shares when it is lost. */
async function oldKeys(header: Header, { values, say }: Options, terminal: Terminal): Promise<Keys> {
  if (typeof values.recover !== "string")
    return unlockAll(header, await passphrase(values, terminal, say("ask.passphrase")));
  return recoverBy(values.recover, header, terminal);
}

/** A sheet comes with a new recovery key only. */
const refuseArguments: Refuse = (options) => {
  const { values, say } = options;
  const hasSheet = values.full === true || values.shares !== undefined;
  return values.sheet !== undefined && !hasSheet ? say("usage.rekeySheet") : noWords("rekey")(options);
};

interface Change {
  readonly dir: string;
  readonly header: Header;
  readonly keys: Keys;
  readonly chosen: NewPassphrase;
  readonly plan: Plan | "none";
}

async function change(
  { dir, header, keys, chosen, plan }: Change,
  { values, say, language }: Options,
  terminal: Terminal,
): Promise<number> {
  const costs = values.light ? FLOOR : header.kdf;
  let recovery: SecretKey | null = null;
  // What a running process holds will be old keys.
  await lockAgent(dir);
  if (values.full) {
    const renewed = await withNewRoot(header, keys, chosen.bytes, costs);
    await rekeyAll(dir, renewed, systemEffects);
    recovery = renewed.recovery;
  } else {
    let { header: next } = await underPassphrase(header, keys, chosen.bytes, costs);
    if (values.shares !== undefined) ({ header: next, recovery } = withNewRecovery(next, keys));
    await rewrap(dir, keys.root, next, recovery ? "shares" : "passphrase");
  }
  const file = typeof values.sheet === "string" ? values.sheet : null;
  const wish = { plan, chronicle: header.chronicle, language: language as MessageLanguage, file };
  const words = chosen.generated?.reveal();
  if (words && !values.json) await terminal.print(say("init.passphrase", { words }));
  const shares = recovery ? await handOutShares(recovery, wish, values.json === true, terminal, say) : [];
  if (values.json)
    await terminal.print(
      JSON.stringify({ changed: values.full ? "keys" : "passphrase", ...(words ? { passphrase: words } : {}), shares }),
    );
  else await terminal.print(say(values.full ? "rekey.full" : "rekey.done"));
  return 0;
}

/** Writes the change down and then the header, while nobody else can open the chronicle: another change of keys would be undone. */
async function rewrap(dir: string, root: SecretKey, header: Header, changed: "passphrase" | "shares"): Promise<void> {
  const chronicle = await openChronicle(dir, header.chronicle, root, systemEffects);
  try {
    await chronicle.store.transaction(async (tx) =>
      append(tx, chronicle, [{ kind: "vault.changed", change: changed, settings: await settingsDigest(tx) }]),
    );
    await writeHeader(dir, header);
  } finally {
    await chronicle.close();
  }
}
