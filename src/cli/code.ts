import { readFileSync } from "node:fs";
import { codeDocument } from "../coding/code.ts";
import { explain } from "../coding/explain.ts";
import { addLexicon } from "../coding/lexicons.ts";
import type { Say } from "../messages/messages.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import type { ReadDocument } from "../sources/read.ts";
import { printable } from "../text/printable.ts";
import { renderDocument } from "./claims.ts";
import { CONSENT, extractOptionsOf } from "./consent.ts";
import { eachDocument } from "./documents.ts";
import { readOptions, type Values } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika code`: the claims of documents, as JSON lines or for people. */
export async function code(args: readonly string[], terminal: Terminal): Promise<number> {
  const own = {
    explain: { type: "boolean" },
    codes: { type: "string" },
    again: { type: "boolean" },
    "min-confidence": { type: "string" },
    ...CONSENT,
  } as const;
  const options = readOptions("code", args, own, terminal);
  if (typeof options === "number") return options;
  const { values, paths, language, say } = options;
  // Loaded only when it is needed: a chronicle brings the store, the vault and the log with it.
  if (paths.length === 0) return (await import("./code-chronicle.ts")).codeChronicle(options, terminal);
  const atLeast = confidenceOf(values["min-confidence"]);
  if (atLeast === null) {
    terminal.tell(say("usage.badConfidence", { value: printable(String(values["min-confidence"])) }));
    return 2;
  }
  if (typeof values.codes === "string" && !(await useOwnCodes(values.codes, terminal, say))) return 2;
  const reading = extractOptionsOf(options, terminal);
  if (reading === null) return 2;
  const gazetteer = openGazetteer();
  const use = async (document: ReadDocument) => {
    const whole = codeDocument(document, gazetteer);
    const isKept = (_: unknown, at: number) => whole.claims[at]!.confidence >= atLeast;
    const reasons = values.explain ? explain(document, gazetteer).filter(isKept) : null;
    const coded = { ...whole, claims: whole.claims.filter(isKept) };
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
  };
  return eachDocument(paths, terminal, say, use, { options: reading });
}

/** The bound that the user set, 0 where he set none, null where it is no number between 0 and 1. */
function confidenceOf(value: Values[string]): number | null {
  if (value === undefined) return 0;
  const number = Number(value);
  return value !== "" && number >= 0 && number <= 1 ? number : null;
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
