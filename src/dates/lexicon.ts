import type { Language } from "../text/word.ts";
import type { Part, Unit, Which } from "./expression.ts";
import be from "./lexicons/be.json" with { type: "json" };
import de from "./lexicons/de.json" with { type: "json" };
import en from "./lexicons/en.json" with { type: "json" };
import es from "./lexicons/es.json" with { type: "json" };
import fr from "./lexicons/fr.json" with { type: "json" };
import pl from "./lexicons/pl.json" with { type: "json" };
import ru from "./lexicons/ru.json" with { type: "json" };
import uk from "./lexicons/uk.json" with { type: "json" };
import { type Phrases, readPhrases } from "./phrases.ts";

type Forms = ReadonlySet<string>;

/** The words of dates in one language, ready for looking up by form. */
export interface DateLexicon {
  /** Months, weekdays, seasons, numbers of days, and words that stand before these. */
  readonly calendar: Forms;
  /** These and "from": every form with which a date can begin, phrases aside. */
  readonly starts: Forms;
  /** Forms and marks that can follow the number with which a date begins. */
  readonly afterNumber: Forms;
  /** Months and weekdays are written with a capital, and the month may stand before the day. */
  readonly hasCapitals: boolean;
  readonly months: ReadonlyMap<string, number>;
  /** "Nov", «нояб»: months only beside a day or a year. */
  readonly shortMonths: Forms;
  /** Months that are also other words or names ("may", «марта»): only after a preposition or with a year. */
  readonly ambiguous: Forms;
  /** Prepositions that make a bare month or year, or the noun of a season, a time. */
  readonly inMonth: Forms;
  readonly inSeason: Forms;
  /** Words that may stand before a month written with a capital ("к 8 Марта") without its being a name. */
  readonly prepositions: Forms;
  /** "mid-February": the month and the part that one word names. */
  readonly hyphened: ReadonlyMap<string, { readonly part: Part; readonly month: string }>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words after which a weekday's form means the day; null where the capital decides. */
  readonly weekdayAfter: Forms | null;
  /** "every", "Bloody": before a weekday that names no day; and after one, "Times". */
  readonly neverAfter: Forms;
  readonly neverBefore: Forms;
  readonly seasons: ReadonlyMap<string, number>;
  /** Seasons that are a time only with a year, a preposition or «прошлой». */
  readonly seasonNouns: ReadonlyMap<string, number>;
  readonly which: ReadonlyMap<string, Which>;
  /** "on", "in": between two dates of the same time. */
  readonly at: Forms;
  /** "of", «на»: between a day and its month, a date and its year, a weekday and its week. */
  readonly glue: Forms;
  readonly yearNouns: Forms;
  /** «человек» after a number: no year. */
  readonly counted: Forms;
  readonly ordinals: Forms;
  /** «числа». */
  readonly dayNouns: Forms;
  readonly dayWords: ReadonlyMap<string, number>;
  /** «двадцать» before a day word. */
  readonly tens: ReadonlyMap<string, number>;
  readonly and: Forms;
  readonly from: Forms;
  readonly to: Forms;
  /** Words between the ends of an interval that needs no "from". */
  readonly joints: Forms;
  readonly nights: Forms;
  /** «в ночь с 5 на 6 мая». */
  readonly nightTo: Forms;
  /** «ул.», «имени»: what follows is a name. */
  readonly nameAfter: Forms;
  /** «улица», «площадь»: what follows is a name when its month has a capital. */
  readonly streets: Forms;
  /** "Street", "Movement" after a date. */
  readonly nameBefore: Forms;
  readonly phrases: Phrases;
}

/** A lexicon file: forms in one string, parted by spaces; phrases by the value that they have. */
export interface LexiconFile {
  readonly hasCapitals: boolean;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly hyphenParts: Readonly<Record<string, string>>;
  readonly weekdays: readonly string[];
  readonly weekdayAfter: string | null;
  readonly seasons: readonly string[];
  readonly seasonNouns: readonly string[];
  readonly which: Readonly<Record<string, string>>;
  readonly dayWords: readonly string[];
  readonly tens: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<WordList, string>>;
}

type WordList =
  | "ambiguous"
  | "inMonth"
  | "inSeason"
  | "prepositions"
  | "neverAfter"
  | "neverBefore"
  | "at"
  | "glue"
  | "yearNouns"
  | "counted"
  | "ordinals"
  | "dayNouns"
  | "and"
  | "from"
  | "to"
  | "joints"
  | "nights"
  | "nightTo"
  | "nameAfter"
  | "streets"
  | "nameBefore";

const FILES: Partial<Record<Language, LexiconFile>> = { be, de, en, es, fr, pl, ru, uk };
const lexicons = new Map<Language, DateLexicon>();

/** The date words of a language, or null when there are none. */
export function dateLexicon(language: Language): DateLexicon | null {
  const file = FILES[language];
  if (!file) return null;
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(file)));
  return lexicon;
}

const formsOf = (list: string): string[] => list.split(" ").filter((form) => form !== "");
const setOf = (list: string): Set<string> => new Set(formsOf(list));

/** Each form with the number of its line, the first counted as `start`. */
const numbered = (lines: readonly string[], start: number): Map<string, number> =>
  new Map(lines.flatMap((line, index) => formsOf(line).map((form) => [form, start + index] as const)));

/** Each form with the key under which it stands. */
const keyed = <K extends string>(lists: Readonly<Record<string, string>>): Map<string, K> =>
  new Map(Object.entries(lists).flatMap(([key, list]) => formsOf(list).map((form) => [form, key as K] as const)));

const numeric = (lists: Readonly<Record<string, string>>): Map<string, number> =>
  new Map([...keyed(lists)].map(([form, key]) => [form, Number(key)]));

function build(file: LexiconFile): DateLexicon {
  const short = numbered(file.shortMonths, 1);
  const full = numbered(file.months, 1);
  const months = new Map([...full, ...short]);
  const hyphened = new Map(
    [...keyed<Exclude<Part, null>>(file.hyphenParts)].flatMap(([prefix, part]) =>
      [...full.keys()].map((month) => [`${prefix}-${month}`, { part, month }] as const),
    ),
  );
  const weekdays = numbered(file.weekdays, 1);
  const seasons = numbered(file.seasons, 21);
  const seasonNouns = numbered(file.seasonNouns, 21);
  const which = keyed<Which>(file.which);
  const dayWords = numbered(file.dayWords, 1);
  const tens = numeric(file.tens);
  const phrases = readPhrases(file.phrases, {
    sets: new Map(
      [...Object.entries(file.which), ...Object.entries(file.sets)].map(([name, list]) => [name, formsOf(list)]),
    ),
    units: keyed<Unit>(file.units),
    amounts: numeric(file.amounts),
  });
  const lists = Object.fromEntries(
    Object.entries(file.words).map(([name, list]) => [name, setOf(list)]),
  ) as unknown as Readonly<Record<WordList, Forms>>;
  const calendarWords = [months, hyphened, weekdays, seasons, seasonNouns, which, dayWords, tens];
  const calendar = new Set(calendarWords.flatMap((forms) => [...forms.keys()]));
  const { and, glue, ordinals, dayNouns, joints, to, nightTo } = lists;
  const afterNumber = [
    months,
    phrases.units,
    and,
    ordinals,
    dayNouns,
    joints,
    to,
    nightTo,
    glue,
    new Set(". , - – — /".split(" ")),
  ];
  return {
    ...lists,
    starts: new Set([...calendar, ...lists.from]),
    calendar,
    afterNumber: new Set(afterNumber.flatMap((forms) => [...forms.keys()])),
    hasCapitals: file.hasCapitals,
    months,
    shortMonths: new Set(short.keys()),
    hyphened,
    weekdays,
    weekdayAfter: file.weekdayAfter === null ? null : setOf(file.weekdayAfter),
    seasons,
    seasonNouns,
    which,
    dayWords,
    tens,
    phrases,
  };
}
