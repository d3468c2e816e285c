import { codeDocument } from "../coding/code.ts";
import { explain } from "../coding/explain.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { renderDocument } from "./claims.ts";
import { eachDocument } from "./documents.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika code`: the claims of documents, as JSON lines or for people. */
export async function code(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("code", args, { explain: { type: "boolean" } }, terminal);
  if (typeof options === "number") return options;
  const { values, paths, language, say } = options;
  if (paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "code" }));
    return 2;
  }
  const gazetteer = openGazetteer();
  return eachDocument(paths, terminal, say, async (document) => {
    const reasons = values.explain ? explain(document, gazetteer) : null;
    const coded = codeDocument(document, gazetteer);
    if (values.json) await terminal.print(JSON.stringify(reasons ? { ...coded, explanations: reasons } : coded));
    else
      await terminal.print(
        renderDocument(coded, document.text, {
          language,
          say,
          palette: paletteOf(terminal.hasColour),
          width: terminal.width,
          reasons,
        }),
      );
    return coded.claims.length;
  });
}
