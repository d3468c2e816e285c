import { codeDocument } from "../coding/code.ts";
import { type Digest, digestOf } from "../incidents/digest.ts";
import { reconcile } from "../incidents/reconcile.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import type { ReadDocument } from "../sources/read.ts";
import { openLemmatiser } from "../text/lemma.ts";
import { CONSENT, extractOptionsOf } from "./consent.ts";
import { eachDocument } from "./documents.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";
import { renderIncident } from "./timeline.ts";

/** `khronika incidents`: the claims of several documents reconciled. */
export async function incidents(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("incidents", args, CONSENT, terminal);
  if (typeof options === "number") return options;
  const { values, paths, language, say } = options;
  if (paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "incidents" }));
    return 2;
  }
  const reading = extractOptionsOf(options, terminal);
  if (reading === null) return 2;
  const gazetteer = openGazetteer();
  const digests: Digest[] = [];
  const use = async (document: ReadDocument) => {
    const coded = codeDocument(document, gazetteer);
    digests.push(digestOf(coded, document.text, await openLemmatiser(coded.document.language)));
    return coded.claims.length;
  };
  const exit = await eachDocument(paths, terminal, say, use, { options: reading });
  if (exit === 130) return exit;
  for (const incident of reconcile(digests)) {
    await terminal.print(
      values.json
        ? JSON.stringify(incident)
        : renderIncident(incident, { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width }),
    );
  }
  return exit;
}
