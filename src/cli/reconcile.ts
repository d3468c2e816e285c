import { reconcileAll } from "../operations/reconcile.ts";
import { withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika reconcile`: joins the claims of all documents into incidents. */
export function reconcile(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("reconcile", args, {}, terminal, async (chronicle, { values, say }) => {
    const done = await reconcileAll(chronicle, (documents) =>
      terminal.progress(say("reconcile.progress", { documents })),
    );
    terminal.endProgress();
    await terminal.print(values.json ? JSON.stringify(done) : say("reconcile.done", { ...done }));
    return 0;
  });
}
