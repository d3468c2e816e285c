import { resolve } from "node:path";
import { readBackupHeader } from "../operations/backup-file.ts";
import { refuseUsedFolder } from "../operations/create.ts";
import { acceptOlder, restore as restoreFrom } from "../operations/restore.ts";
import { printable } from "../text/printable.ts";
import { type Header, unlock } from "../vault/header.ts";
import type { SecretKey } from "../vault/protected.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { type Options, readOptions } from "./options.ts";
import { recoverBy } from "./recovery.ts";
import { onChronicle, passphrase } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  reason: { type: "string" },
  "accept-older": { type: "boolean" },
  recover: { type: "string" },
} as const;

/** `khronika restore`: a chronicle out of a backup, or the acceptance of an older store; both are entries of a new log. */
export async function restore(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("restore", args, OWN, terminal);
  if (typeof options === "number") return options;
  const { values, paths, say } = options;
  const reason = typeof values.reason === "string" ? values.reason.trim() : "";
  if (values["accept-older"]) {
    if (reason === "" || paths.length > 0 || values.recover !== undefined) {
      terminal.tell(say("usage.restoreReason"));
      return 2;
    }
    const accept = async (chronicle: Parameters<typeof acceptOlder>[0]) => {
      await acceptOlder(chronicle, reason);
      await terminal.print(values.json ? JSON.stringify({ accepted: true }) : say("restore.accepted"));
      return 0;
    };
    return onChronicle(options, terminal, accept, { acceptOlder: true });
  }
  if (paths.length === 0 || paths.length > (values.dir === undefined ? 2 : 1)) {
    terminal.tell(say("usage.restoreArguments"));
    return 2;
  }
  try {
    return await restoreBackup(paths[0]!, reason || "restore", options, terminal);
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}

async function restoreBackup(
  file: string,
  reason: string,
  { values, paths, say }: Options,
  terminal: Terminal,
): Promise<number> {
  const dir = resolve(paths[1] ?? (values.dir as string | undefined) ?? ".");
  const source = await readBackupHeader(file);
  await refuseUsedFolder(dir);
  const root = await rootOf(source.header, { values, say }, terminal);
  try {
    const done = await restoreFrom(dir, { ...source, file, root }, reason, systemEffects);
    await terminal.print(
      values.json ? JSON.stringify({ dir, ...done }) : say("restore.done", { dir: printable(dir), ...done }),
    );
    return 0;
  } finally {
    root.wipe();
  }
}

/** By the passphrase that held when the backup was made, or by its shares when it is lost. */
async function rootOf(
  header: Header,
  { values, say }: Pick<Options, "values" | "say">,
  terminal: Terminal,
): Promise<SecretKey> {
  if (typeof values.recover !== "string")
    return unlock(header, await passphrase(values, terminal, say("ask.passphrase")));
  const { root, identities } = await recoverBy(values.recover, header, terminal);
  identities.wipe();
  return root;
}
