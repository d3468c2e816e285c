import { backup as backUp } from "../operations/backup.ts";
import { refuseExisting } from "../operations/new-file.ts";
import { openChronicle } from "../operations/open.ts";
import { printable } from "../text/printable.ts";
import { deriveKey } from "../vault/keys.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { readOptions } from "./options.ts";
import { chronicleDir, headerOf, rootKey } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika backup`: the whole chronicle in one sealed file, checked while it is written. */
export async function backup(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("backup", args, {}, terminal);
  if (typeof options === "number") return options;
  const { values, paths, say } = options;
  const [file] = paths;
  if (file === undefined || paths.length > 1) {
    terminal.tell(say("usage.oneFile", { command: "backup" }));
    return 2;
  }
  try {
    const dir = chronicleDir(values, terminal);
    const header = await headerOf(dir);
    await refuseExisting(file);
    const root = await rootKey(dir, header, values, terminal, say);
    const key = deriveKey(root, "backup");
    const chronicle = await openChronicle(dir, header.chronicle, root, systemEffects).finally(() => root.wipe());
    try {
      const done = await backUp(chronicle, { file, header, key }, terminal.isInterrupted, (lines) =>
        terminal.progress(say("backup.progress", { lines })),
      );
      terminal.endProgress();
      await terminal.print(
        values.json ? JSON.stringify({ file, ...done }) : say("backup.done", { file: printable(file), ...done }),
      );
      return 0;
    } finally {
      await chronicle.close();
      key.wipe();
    }
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}
