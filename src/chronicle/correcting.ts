import type { PlaceValue } from "../coding/claim.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";

/** A field as a person gives it: a code or a value, and the words of the text that carry it. */
export interface Given {
  readonly field: string;
  /** Codes are parted by `+`; null where the words carry no value. */
  readonly value: string | null;
  readonly words: string | null;
}

/** Reads `field=value@words`, `field=@words` or `field=null`; null where it has another form. */
export function readGiven(text: string): Given | null {
  const found = /^([a-z_]+)=([^@]*)(?:@(.+))?$/su.exec(text);
  if (!found) return null;
  const [, field, value, words] = found;
  const isEmpty = value === "" || value === "null";
  return isEmpty && !words && value !== "null"
    ? null
    : { field: field!, value: isEmpty ? null : value!, words: words ?? null };
}

/**
 * The value of a field in the form of a claim. The words are looked for in the text, nearest to the evidence first.
 *
 * @param placeOf - The place that a stretch of the text names, null where it names none.
 * @returns undefined where the words do not stand in the text or name no place.
 */
export function correctedValue(
  { field, value, words }: Given,
  text: string,
  near: number,
  placeOf: (span: Span) => PlaceValue | null,
): unknown {
  if (value === null && words === null) return null;
  const span = words === null ? null : spanNear(text, words, near);
  if (words !== null && span === null) return undefined;
  const codes = value?.split("+") ?? [];
  switch (field) {
    case "act":
    case "modality":
    case "answer":
      return value;
    case "actor":
      return { category: value, words: span };
    case "target":
      return { categories: codes, words: span, count: null, quantifier: null };
    case "form":
    case "stage":
    case "identified_by":
      return { code: value, words: span };
    case "ground":
      return { codes, words: span };
    case "date":
    case "planned_for":
      return { edtf: value, words: span };
    case "place":
      return (span && placeOf(span)) ?? undefined;
    case "evidence":
      return span && [span];
    default:
      return undefined;
  }
}

/** Fields that can be given by a value and its words. */
export const GIVEN_FIELDS: ReadonlySet<string> = new Set([
  ...["act", "modality", "actor", "target", "form", "stage", "identified_by", "answer", "ground"],
  ...["date", "planned_for", "place", "evidence"],
]);

/** Where the words stand in the text, nearest to a place in it; null where they do not. */
function spanNear(text: string, words: string, near: number): Span | null {
  if (words === "") return null;
  let best = -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (best === -1 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best === -1 ? null : spanOf(text, best, best + words.length);
}
