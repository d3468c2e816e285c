import { actOf, acts } from "../vocabulary/acts.ts";
import { allCodes, type CodeKind, isCode } from "../vocabulary/labels.ts";
import values from "./data/values.json" with { type: "json" };
import { plain } from "./table.ts";

/** Fields whose values are codes of the codebook. */
export const CODED = ["act", "actor", "target", "ground", "form"] as const;
export type CodedField = (typeof CODED)[number];

interface Words {
  readonly whole: ReadonlyMap<string, string>;
  /** The longest first. */
  readonly beginnings: readonly { readonly start: string; readonly code: string }[];
}

const wordsByField = new Map<CodedField, Words>();

function wordsOf(field: CodedField): Words {
  let words = wordsByField.get(field);
  if (!words) wordsByField.set(field, (words = assemble(field)));
  return words;
}

function assemble(field: CodedField): Words {
  const whole = new Map<string, string>();
  const beginnings: { start: string; code: string }[] = [];
  const known = field === "act" ? acts : allCodes.filter(({ kind }) => kind === field);
  for (const { code, label } of known)
    for (const text of [code, label.en, label.ru, label.uk]) whole.set(plain(text), code);
  for (const [code, usual] of Object.entries(values[field]))
    for (const word of usual) {
      if (word.endsWith("*")) beginnings.push({ start: word.slice(0, -1), code });
      else if (!whole.has(word)) whole.set(word, code);
    }
  return { whole, beginnings: beginnings.sort((a, b) => b.start.length - a.start.length) };
}

/** The code that a cell means by itself: by code, by label in one of three languages, or by words in usual use. Null for what is not known. */
export function codeOf(field: CodedField, text: string): string | null {
  const { whole, beginnings } = wordsOf(field);
  const asked = plain(text);
  if (asked === "") return null;
  return whole.get(asked) ?? beginnings.find(({ start }) => asked.startsWith(start))?.code ?? null;
}

/** Whether the codebook, or a user's own codes, have the code for that field. */
export const isCodeOf = (field: CodedField, code: string): boolean =>
  field === "act" ? actOf(code) !== undefined || isCode("act", code) : isCode(field as CodeKind, code);

/** A user's words for codes; null for words that stand for nothing. */
export type OwnValues = Readonly<Record<string, string | null>>;

const PARTS = /\s*[,;/\n]\s*|\s+(?:и|та|і|and)\s+/;

/** The codes of a cell: of all of it, else of its parts; what is in no part known is named. */
export function codesIn(
  field: CodedField,
  text: string,
  own: OwnValues,
): { readonly codes: readonly string[]; readonly isKnown: boolean } {
  const read = (part: string): string | null | undefined => {
    const said = Object.hasOwn(own, plain(part)) ? own[plain(part)] : undefined;
    return said !== undefined ? said : (codeOf(field, part) ?? undefined);
  };
  const whole = Object.hasOwn(own, plain(text)) || wordsOf(field).whole.has(plain(text)) ? read(text) : undefined;
  if (whole !== undefined) return { codes: whole === null ? [] : [whole], isKnown: true };
  const found = text
    .split(PARTS)
    .filter((part) => part.trim() !== "")
    .map(read);
  if (found.length > 0 && found.every((code) => code !== undefined))
    return { codes: [...new Set(found.filter((code) => code !== null))], isKnown: true };
  // «Отказ, сославшись на карантин»: the beginning says it.
  const first = read(text);
  return first === undefined ? { codes: [], isKnown: false } : { codes: first === null ? [] : [first], isKnown: true };
}
