import { type Field, headingOf } from "../rows/headings.ts";

/** The fields of a document as text. */
export type Values = Readonly<Partial<Record<Field, string>>>;

/** Keys repeat from line to line: so many are remembered. */
const MOST_KEYS = 10_000;
/** No document has more fields. */
const MOST_FIELDS = 2000;

/** Reads the fields out of objects; of two keys for one field the surer one wins that has a value. */
export function fieldReader(): (object: object) => Values {
  const known = new Map<string, ReturnType<typeof headingOf>>();
  const heading = (key: string) => {
    let found = known.get(key);
    if (found === undefined) {
      found = headingOf(key.replaceAll("_", " ")) ?? headingOf(key);
      if (known.size < MOST_KEYS) known.set(key, found);
    }
    return found;
  };
  return (object) => {
    const values: Partial<Record<Field, string>> = {};
    const ranks: Partial<Record<Field, number>> = {};
    for (const key of Object.keys(object).slice(0, MOST_FIELDS)) {
      const found = heading(key);
      if (!found || found.rank >= (ranks[found.field] ?? Number.POSITIVE_INFINITY)) continue;
      const text = textOf((object as Record<string, unknown>)[key]);
      if (text.trim() === "") continue;
      values[found.field] = text;
      ranks[found.field] = found.rank;
    }
    return values;
  };
}

/** A string, a number, a list of paragraphs, or a list of words and marked words as messengers write it. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return "";
  const isMarked = value.some((part) => part !== null && typeof part === "object");
  return value.map(partOf).join(isMarked ? "" : "\n\n");
}

const partOf = (part: unknown): string => {
  const text = part !== null && typeof part === "object" ? (part as { text?: unknown }).text : part;
  return typeof text === "string" ? text : "";
};
