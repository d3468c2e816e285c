import { codeOf } from "./codes.ts";
import headings from "./data/headings.json" with { type: "json" };
import { plain } from "./table.ts";

/** What a column of a table of incidents may hold: fields of the codebook, and `region`, `period` and `acts` (how many acts) beside them. */
export const FIELDS = [
  ...[
    "act",
    "place",
    "region",
    "date",
    "planned_for",
    "period",
    "actor",
    "target",
    "count",
    "acts",
    "ground",
    "form",
    "amount",
  ],
  ...["source", "url", "note"],
] as const;
export type Field =
  | "act"
  | "place"
  | "region"
  | "date"
  | "planned_for"
  | "period"
  | "actor"
  | "target"
  | "count"
  | "acts"
  | "ground"
  | "form"
  | "amount"
  | "source"
  | "url"
  | "note";

/** Fields that several columns may hold. */
export const MANY: ReadonlySet<Field> = new Set(["acts", "note"]);

interface Known {
  readonly field: Field;
  readonly rank: number;
}

const whole = new Map<string, Known>();
const beginnings: { readonly start: string; readonly known: Known }[] = [];
for (const [field, words] of Object.entries(headings) as [Field, readonly string[]][])
  for (const [rank, word] of words.entries()) {
    const known = { field, rank };
    if (word.endsWith("*")) beginnings.push({ start: word.slice(0, -1), known });
    else if (!whole.has(word)) whole.set(word, known);
  }
beginnings.sort((a, b) => b.start.length - a.start.length);

const LONGEST = 80;

/** The field that a heading names with its rank, the smaller the surer; null where it names none. What stands in brackets is an addition. */
export function fieldOf(heading: string): Known | null {
  if (heading.length > LONGEST) return null;
  const text = plain(heading);
  const bare = plain(heading.replace(/\([^)]*\)|\[[^\]]*\]|,.*$/g, " "));
  const known =
    whole.get(text) ?? whole.get(bare) ?? beginnings.find(({ start }) => bare.startsWith(start))?.known ?? null;
  return known?.field === "count" && countsActs(bare) ? { ...known, field: "acts" } : known;
}

/** «Количество задержаний» counts acts, «количество задержанных» people. */
const COUNTING = /^(?:number of|no\. of|количество|число|кол-во|кількість|к-сть)\s+(.+)$/;
const PEOPLE = /(?:ых|их|ованих|людей|человек|осіб|лиц|граждан|people|persons|ees|ers|ed|detained)$/;

function countsActs(heading: string): boolean {
  const [, counted = ""] = COUNTING.exec(heading) ?? [];
  return counted !== "" && !PEOPLE.test(counted) && codeOf("act", counted) !== null;
}
