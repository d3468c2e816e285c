import type { DateExpression, Part, Unit } from "./expression.ts";
import { type Count, type Family, type Meaning, NUMBER, type Phrase } from "./phrases.ts";
import { type Found, formAt, numberAt, type Scan, wordAt } from "./scan.ts";

/** "400 days ago" is still a date; more is a figure of speech or a false reading. */
const LARGEST_COUNT = 400;

/** Reads the `<date>` of a phrase. */
type DateReader = (scan: Scan, at: number) => Found | null;

/** A phrase that stands in the text, with what was read in it. */
interface Standing {
  readonly meaning: Meaning;
  readonly n: number;
  readonly unit: Unit;
  readonly date: Found | null;
  readonly next: number;
}

type IsWanted = (meaning: Meaning) => boolean;

/** The longest phrase that begins with word `at` and whose meaning is wanted; of equally long ones the first of the lexicon. */
function phraseAt(scan: Scan, at: number, isWanted: IsWanted, readDate?: DateReader): Standing | null {
  const family = familyAt(scan, at);
  if (!family) return null;
  for (const phrase of family.bySecond.get(formAt(scan, at + 1)) ?? family.others) {
    const standing = isWanted(phrase.meaning) ? compare(phrase, scan, at, readDate) : null;
    if (standing) return standing;
  }
  return null;
}

function familyAt(scan: Scan, at: number): Family | undefined {
  const word = wordAt(scan, at);
  return word ? scan.lexicon.phrases.byStart.get(word.kind === "digits" ? NUMBER : word.form) : undefined;
}

/** Whether a phrase may begin with word `at`, as far as two words tell. */
export function mayBeginPhrase(scan: Scan, at: number): boolean {
  const family = familyAt(scan, at);
  return family !== undefined && (family.others.length > 0 || family.bySecond.has(formAt(scan, at + 1)));
}

const isPart: IsWanted = ({ kind }) => kind === "part";
const isNoPart: IsWanted = ({ kind }) => kind !== "part";
const isAlone: IsWanted = (meaning) => isNoPart(meaning) && !(meaning.kind === "steps" && meaning.from === "whole");

/** "yesterday", «три дня назад», «в канун 9 мая». `readDate` reads the date inside; without it phrases with one are passed over. */
export function readPhrase(scan: Scan, at: number, readDate?: DateReader): Found | null {
  const standing = phraseAt(scan, at, isAlone, readDate);
  return standing && foundOf(standing, at);
}

/** What may follow a part: a phrase, or «года» alone for the current year. */
export function readWhole(scan: Scan, at: number): Found | null {
  const standing = phraseAt(scan, at, isNoPart);
  return standing && foundOf(standing, at);
}

const foundOf = (standing: Standing, first: number): Found => ({
  expression: expressionOf(standing),
  first,
  next: standing.next,
  ...(standing.date && { base: standing.date }),
});

/** "the beginning of", «конце»: the words that name a part, without its whole. */
export function readPartWords(scan: Scan, at: number): { readonly part: Part; readonly next: number } | null {
  const standing = phraseAt(scan, at, isPart);
  return standing?.meaning.kind === "part" ? { part: standing.meaning.part, next: standing.next } : null;
}

function amountAt(scan: Scan, at: number): number | null {
  if (wordAt(scan, at)?.kind === "letters") return scan.lexicon.phrases.amounts.get(formAt(scan, at)) ?? null;
  const figure = numberAt(scan, at);
  return figure >= 1 && figure <= LARGEST_COUNT ? figure : null;
}

function compare({ steps, meaning }: Phrase, scan: Scan, first: number, readDate?: DateReader): Standing | null {
  let at = first;
  let n = 1;
  let unit: Unit = "day";
  let date: Found | null = null;
  for (const step of steps) {
    if (step === "n") {
      const amount = amountAt(scan, at);
      if (amount === null) return null;
      n = amount;
      at++;
    } else if (step === "unit") {
      const own = scan.lexicon.phrases.units.get(formAt(scan, at));
      if (own === undefined) return null;
      unit = own;
      at++;
    } else if (step === "date") {
      date = readDate?.(scan, at) ?? null;
      if (!date) return null;
      at = date.next;
    } else if (step.has(formAt(scan, at))) at++;
    else return null;
  }
  return { meaning, n, unit, date, next: at };
}

function expressionOf({ meaning, n, unit: named, date }: Standing): DateExpression {
  if (meaning.kind === "holiday") return { kind: "day", year: null, month: meaning.month, day: meaning.day };
  if (meaning.kind !== "steps") return { kind: meaning.kind === "part" ? "vague" : meaning.kind };
  const unit = meaning.unit === "unit" ? named : meaning.unit;
  const step = (count: Count): DateExpression => {
    const offset = count === "n" ? n : count === "-n" ? -n : count;
    if (meaning.from === "date") return { kind: "shifted", unit, offset, from: date!.expression };
    return { kind: meaning.from === "published" ? "relative" : "following", unit, offset, part: null };
  };
  const from = step(meaning.count);
  return meaning.to === null ? from : { kind: "interval", from, to: step(meaning.to) };
}
