import type { Part, Unit } from "./expression.ts";

/** A place in a phrase: one of some forms, or a number, a unit or a date. */
export type Step = ReadonlySet<string> | "n" | "unit" | "date";
/** `n`: the number that the phrase names. */
export type Count = number | "n" | "-n";

/**
 * What a phrase means, as its heading in the lexicon says: "published -1 day", "named -n unit", "03-08", "part start", "vague".
 * Those of "whole 0 year" count like named ones, but only after a part: «до конца года».
 */
export type Meaning =
  | { readonly kind: "vague" | "part of day" }
  | { readonly kind: "holiday"; readonly month: number; readonly day: number }
  | { readonly kind: "part"; readonly part: Part }
  | {
      readonly kind: "steps";
      readonly from: "published" | "named" | "date" | "whole";
      readonly count: Count;
      /** The other end of a stretch ("published -1/0 day"). */
      readonly to: Count | null;
      readonly unit: Unit | "unit";
    };

export interface Phrase {
  readonly steps: readonly Step[];
  readonly meaning: Meaning;
}

/** Phrases with one beginning, the longest first, then those in plain words: by their second form, and those that need none. */
export interface Family {
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

export interface Phrases {
  /** By first form; under "#" those that begin with a number in figures. */
  readonly byStart: ReadonlyMap<string, Family>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly amounts: ReadonlyMap<string, number>;
}

interface PhraseWords {
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly amounts: ReadonlyMap<string, number>;
}

/** Stands for a number in figures among the forms that a phrase begins with. */
export const NUMBER = "#";
/** Phrases of a lexicon: `a|b` is either, `?a` may be missing, `<set>` any form of a set, `<n>`, `<unit>` and `<date>` are read. */
export function readPhrases(source: Readonly<Record<string, readonly string[]>>, words: PhraseWords): Phrases {
  const byStart = new Map<string, Phrase[]>();
  for (const [heading, patterns] of Object.entries(source)) {
    const meaning = readMeaning(heading);
    for (const pattern of patterns.flatMap(withAndWithout)) {
      const steps = pattern.split(" ").map((step) => readStep(step, words));
      for (const start of startsOf(steps[0]!, words)) {
        const list = byStart.get(start);
        if (list) list.push({ steps, meaning });
        else byStart.set(start, [{ steps, meaning }]);
      }
    }
  }
  const families = new Map([...byStart].map(([start, list]) => [start, familyOf(list, words)] as const));
  return { byStart: families, units: words.units, amounts: words.amounts };
}

function familyOf(list: readonly Phrase[], words: PhraseWords): Family {
  const ordered = list.toSorted((a, b) => b.steps.length - a.steps.length || slots(a) - slots(b));
  const seconds = new Map(ordered.map((phrase) => [phrase, secondsOf(phrase, words)] as const));
  const forms = new Set([...seconds.values()].flatMap((own) => own ?? []));
  return {
    bySecond: new Map(
      [...forms].map((form) => [form, ordered.filter((p) => seconds.get(p)?.includes(form) ?? true)] as const),
    ),
    others: ordered.filter((p) => seconds.get(p) === null),
  };
}

/** The forms that its second word can have, or null when it has none or any number or date will do. */
function secondsOf({ steps }: Phrase, words: PhraseWords): readonly string[] | null {
  const second = steps[1];
  return second === undefined || second === "n" || second === "date" ? null : startsOf(second, words);
}

const slots = ({ steps }: Phrase): number => steps.filter((step) => typeof step === "string").length;

/** «в тот ?же день»: the pattern with its optional words and without each of them. */
function withAndWithout(pattern: string): string[] {
  const words = pattern.split(" ");
  const at = words.findIndex((word) => word.startsWith("?"));
  if (at < 0) return [pattern];
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  return [
    [...before, words[at]!.slice(1), ...after],
    [...before, ...after],
  ].flatMap((w) => withAndWithout(w.join(" ")));
}

function readStep(step: string, { sets }: PhraseWords): Step {
  if (step === "<n>" || step === "<unit>" || step === "<date>") return step.slice(1, -1) as Step;
  return new Set(step.split("|").flatMap((form) => (form.startsWith("<") ? sets.get(form.slice(1, -1))! : [form])));
}

function startsOf(step: Step, { units, amounts }: PhraseWords): string[] {
  if (step === "n") return [NUMBER, ...amounts.keys()];
  if (step === "unit") return [...units.keys()];
  if (step === "date") throw new Error("A phrase cannot begin with <date>");
  return [...step];
}

function readMeaning(heading: string): Meaning {
  if (heading === "vague" || heading === "part of day") return { kind: heading };
  const holiday = /^(\d\d)-(\d\d)$/.exec(heading);
  if (holiday) return { kind: "holiday", month: Number(holiday[1]), day: Number(holiday[2]) };
  const [from, counts, unit] = heading.split(" ");
  if (from === "part") return { kind: "part", part: counts as Part };
  const [count, to] = counts!.split("/").map((text) => (text.endsWith("n") ? (text as Count) : Number(text)));
  return { kind: "steps", from: from as "published", count: count!, to: to ?? null, unit: unit as Unit };
}
