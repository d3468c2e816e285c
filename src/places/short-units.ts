import type { ReadText } from "../text/word.ts";
import units from "./data/short-units.json" with { type: "json" };

const abbreviated = units.abbreviated as Readonly<Record<string, string>>;
const postal = units.postal as Readonly<Record<string, string>>;

/**
 * "Mobile, Ala.", "Huntington, W.Va.", "Athens, GA": a first-level unit in short, which it is only after a name and a comma.
 *                ^                ^             ^  words[i]
 */
export function shortUnit(
  { text, words }: ReadText,
  i: number,
  from: number,
  end: number,
): { readonly code: string; readonly last: number } | null {
  const word = words[i]!;
  if (word.form.length > 5) return null;
  const before = i - 2 >= from && words[i - 1]!.form === "," ? words[i - 2]! : null;
  if (before?.kind !== "letters" || !before.isCapital) return null;
  const byPost = postal[text.slice(word.start, word.end)];
  if (byPost !== undefined) return { code: byPost, last: i };
  const hasStop = (at: number) => at < end && words[at]!.form === ".";
  if (hasStop(i + 1) && i + 2 < end) {
    const second = words[i + 2]!;
    const code = abbreviated[`${word.form} ${second.form}`];
    if (code !== undefined && second.start - word.end <= 2) return { code, last: hasStop(i + 3) ? i + 3 : i + 2 };
  }
  const code = abbreviated[word.form];
  // "La." and "Ind" alone are other words as often.
  return code !== undefined && (hasStop(i + 1) || word.form.length > 3)
    ? { code, last: hasStop(i + 1) ? i + 1 : i }
    : null;
}
