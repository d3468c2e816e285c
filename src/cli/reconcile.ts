import { ChronicleError } from "../operations/fault.ts";
import { reconcileAll } from "../operations/reconcile.ts";
import { noWords, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika reconcile`: joins the claims of all documents into incidents. */
export function reconcile(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("reconcile", args, {}, terminal, noWords("reconcile"), async (chronicle, { values, say }) => {
    const done = await reconcileAll(chronicle, (documents) => {
      if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
      terminal.progress(say("reconcile.progress", { documents }));
    });
    terminal.endProgress();
    await terminal.print(values.json ? JSON.stringify(done) : say("reconcile.done", { ...done }));
    return 0;
  });
}
