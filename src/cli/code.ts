import { readFileSync } from "node:fs";
import { codeDocument } from "../coding/code.ts";
import { explain } from "../coding/explain.ts";
import { addLexicon } from "../coding/lexicons.ts";
import type { Say } from "../messages/messages.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { printable } from "../text/printable.ts";
import { renderDocument } from "./claims.ts";
import { eachDocument } from "./documents.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika code`: the claims of documents, as JSON lines or for people. */
export async function code(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("code", args, { explain: { type: "boolean" }, codes: { type: "string" } }, terminal);
  if (typeof options === "number") return options;
  const { values, paths, language, say } = options;
  if (paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "code" }));
    return 2;
  }
  if (typeof values.codes === "string" && !(await useOwnCodes(values.codes, terminal, say))) return 2;
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

/** Makes a user's codes known to the coder; tells what is wrong with the file and returns false where it cannot be used. */
async function useOwnCodes(file: string, terminal: Terminal, say: Say): Promise<boolean> {
  const { lexiconsOf, readOwnCodes } = await import("../vocabulary/own-codes.ts");
  try {
    const lexicons = lexiconsOf(readOwnCodes(readFileSync(file, "utf8")));
    for (const [language, content] of lexicons) addLexicon(language, content);
    return true;
  } catch (error) {
    terminal.tell(say("usage.badCodes", { file: printable(file), reason: printable((error as Error).message) }));
    return false;
  }
}
