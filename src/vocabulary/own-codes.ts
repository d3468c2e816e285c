import { parse } from "yaml";
import { z } from "zod";
import { actOf } from "./acts.ts";
import { addLabel, allCodes } from "./labels.ts";
import { ownCodesFile } from "./schema.ts";

export type OwnCode = z.infer<typeof ownCodesFile>["codes"][number];

/**
 * The codes that a user adds under existing ones, out of a file of his own:
 *
 *     codes:
 *       - kind: act
 *         code: bus_turned_back
 *         under: access_blocked
 *         label: { en: bus turned back, ru: автобус развернули, uk: автобус розвернули }
 *         words: { ru: ["разверну* .. автобус*"] }
 *
 * @throws Error saying which code is wrong and why.
 */
export function readOwnCodes(content: string): OwnCode[] {
  const read = ownCodesFile.safeParse(parse(content));
  if (!read.success) throw new Error(z.prettifyError(read.error).replace(/\s*\n\s*/g, " "));
  for (const { kind, code, under } of read.data.codes) {
    if (!isKnown(kind, under)) throw new Error(`${code}: there is no ${kind} "${under}" to stand under`);
    if (isKnown(kind, code)) throw new Error(`${code}: the codebook has this ${kind} already`);
  }
  for (const { kind, code, label } of read.data.codes) addLabel(kind, code, label);
  return read.data.codes;
}

const isKnown = (kind: string, code: string): boolean =>
  kind === "act" ? actOf(code) !== undefined : allCodes.some((c) => c.kind === kind && c.code === code);

/** The words of the codes as files of the lexicon, one a language. A match stands for the wider code and names the narrower. */
export function lexiconsOf(codes: readonly OwnCode[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { kind, code, under, words } of codes) {
    for (const [language, patterns] of Object.entries(words)) {
      const lines = patterns.map((p) => (p.includes(" = ") ? `${p} narrower:${code}` : `${p} = narrower:${code}`));
      files.set(language, `${files.get(language) ?? ""}[${kind} ${under}]\n${lines.join("\n")}\n`);
    }
  }
  return files;
}
