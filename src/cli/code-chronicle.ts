import { RULES } from "../coding/weights.ts";
import { codeNew } from "../operations/code.ts";
import { ChronicleError } from "../operations/fault.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { findChronicle } from "./find-chronicle.ts";
import type { Options } from "./options.ts";
import { onChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Inside a chronicle: what these rules have not coded yet, or everything `--again`. */
export async function codeChronicle(options: Options, terminal: Terminal): Promise<number> {
  const { values, say } = options;
  if (values.explain || values.codes !== undefined || values["min-confidence"] !== undefined) {
    terminal.tell(say("usage.codePaths"));
    return 2;
  }
  if (findChronicle(values.dir as string | undefined, terminal.environment, process.cwd()) === null) {
    terminal.tell(say("usage.noPath", { command: "code" }));
    return 2;
  }
  return onChronicle(options, terminal, async (chronicle) => {
    const count = { documents: 0, claims: 0 };
    for await (const { document, claims } of codeNew(chronicle, RULES, openGazetteer(), values.again === true)) {
      count.documents++;
      count.claims += claims;
      terminal.progress(say("progress", { done: count.documents, claims: count.claims }));
      if (values.json) await terminal.print(JSON.stringify({ document, claims }));
      if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
    }
    terminal.endProgress();
    if (!values.json) await terminal.print(say("code.done", count));
    return 0;
  });
}
