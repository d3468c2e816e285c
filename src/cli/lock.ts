import { lockAgent } from "../vault/agent-client.ts";
import { tellFault } from "./faults.ts";
import { readOptions } from "./options.ts";
import { chronicleDir, headerOf, noWords } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika lock`: ends the process that holds the chronicle open. */
export async function lock(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("lock", args, {}, terminal);
  if (typeof options === "number") return options;
  const { values, say } = options;
  const wrong = noWords("lock")(options);
  if (wrong !== null) {
    terminal.tell(wrong);
    return 2;
  }
  try {
    const dir = chronicleDir(values, terminal);
    await headerOf(dir);
    const wasOpen = await lockAgent(dir);
    await terminal.print(
      values.json ? JSON.stringify({ locked: true, wasOpen }) : say(wasOpen ? "lock.done" : "lock.already"),
    );
    return 0;
  } catch (error) {
    return tellFault(error, terminal, say);
  }
}
