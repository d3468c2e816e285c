import type { Protected } from "./protected.ts";
import type { Plan } from "./shares.ts";
import sheets from "./sheets.json" with { type: "json" };
import type { WordLanguage } from "./words.ts";

/**
 * The sheets to print, one for each share and person, with what to do with it in the language asked for.
 *
 * @param shares - From `splitKey`, all of them.
 * @param chronicle - Its id; the beginning of it is printed, so that the keepers of several chronicles know which is which.
 */
export function recoverySheets(
  shares: readonly Protected<string>[],
  chronicle: string,
  { needed, total }: Plan,
  language: WordLanguage,
): Protected<string>[] {
  return shares.map((share, at) => {
    const values = { number: at + 1, total, needed, chronicle: chronicle.slice(0, 8) };
    return share.map((line) => filled(sheets[language], { ...values, share: line }));
  });
}

const filled = (template: readonly string[], values: Readonly<Record<string, string | number>>): string =>
  `${template.join("\n").replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))}\n`;
