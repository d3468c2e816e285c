import { statSync } from "node:fs";
import type { Claim } from "../coding/claim.ts";
import { codeDocument } from "../coding/code.ts";
import { type Difference, differenceOf } from "../coding/difference.ts";
import { matchersIn } from "../coding/lexicons.ts";
import { weights } from "../coding/weights.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { printable } from "../text/printable.ts";
import { label } from "../vocabulary/labels.ts";
import { eachDocument } from "./documents.ts";
import { readOptions } from "./options.ts";
import { type Palette, paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika diff-rules`: what a change of lexicons changes over a corpus, claim by claim. */
export async function diffRules(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("diff-rules", args, {}, terminal);
  if (typeof options === "number") return options;
  const { values, language, say } = options;
  const [older, newer, ...paths] = options.paths;
  if (older === undefined || newer === undefined || paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "diff-rules" }));
    return 2;
  }
  for (const folder of [older, newer]) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    terminal.tell(say("usage.badRules", { file: printable(folder) }));
    return 2;
  }
  const [before, after] = [matchersIn(older), matchersIn(newer)];
  const gazetteer = openGazetteer();
  const palette = paletteOf(terminal.hasColour);
  const total = { gone: 0, added: 0, changed: 0, same: 0 };
  try {
    const exit = await eachDocument(paths, terminal, say, async (document) => {
      const coded = (using: typeof before) => codeDocument(document, gazetteer, weights(), using).claims;
      const old = coded(before);
      const difference = differenceOf(old, coded(after));
      const { gone, added, changed } = difference;
      total.gone += gone.length;
      total.added += added.length;
      total.changed += changed.length;
      total.same += old.length - gone.length - changed.length;
      if (gone.length + added.length + changed.length > 0) {
        const { id } = document.meta;
        await terminal.print(
          values.json
            ? JSON.stringify({ document: { id }, ...difference })
            : `${palette.strong(printable(id))}\n${render(difference, palette, (act) => label("act", act, language))}\n`,
        );
      }
      return old.length;
    });
    if (exit !== 130) terminal.tell(say("diffRules.total", total));
    return exit;
  } catch (error) {
    // The lexicons name file and line of what they cannot read.
    terminal.tell(say("usage.badLexicon", { reason: printable((error as Error).message) }));
    return 2;
  }
}

const LONGEST_QUOTE = 160;

function render({ gone, added, changed }: Difference, palette: Palette, actLabel: (act: string) => string): string {
  const quote = ({ evidence }: Claim) => palette.faint(printable(evidence[0]?.text.slice(0, LONGEST_QUOTE) ?? ""));
  const shown = (value: unknown) => {
    const coded = value as { words?: { text: string }; category?: string; code?: string; edtf?: string; name?: string };
    return printable(coded?.edtf ?? coded?.name ?? coded?.code ?? coded?.category ?? JSON.stringify(value));
  };
  return [
    ...gone.map((claim) => `  ${palette.warn("−")} ${actLabel(claim.act)}  ${quote(claim)}`),
    ...added.map((claim) => `  ${palette.mark("+")} ${actLabel(claim.act)}  ${quote(claim)}`),
    ...changed.map(({ before, after, fields }) => {
      const lines = fields.map((field) => {
        const [old, now] = [before, after].map((claim) => shown(claim[field]));
        return `      ${field}: ${old} → ${now}`;
      });
      return [`  ~ ${actLabel(before.act)}  ${quote(before)}`, ...lines].join("\n");
    }),
  ].join("\n");
}
