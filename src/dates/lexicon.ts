import type { Language } from "../text/word.ts";
import type { Unit } from "./expression.ts";
import be from "./lexicons/be.json" with { type: "json" };
import en from "./lexicons/en.json" with { type: "json" };
import ru from "./lexicons/ru.json" with { type: "json" };
import uk from "./lexicons/uk.json" with { type: "json" };

/** The words of dates in one language, ready for looking up by form. */
export interface DateLexicon {
  /** Every form with which an expression can begin. */
  readonly starts: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also other words ("may", «мар»). */
  readonly ambiguous: ReadonlySet<string>;
  readonly nominative: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words after which a weekday's form means the day; null where the capital decides. */
  readonly weekdayAfter: ReadonlySet<string> | null;
  readonly never: ReadonlySet<string>;
  readonly which: ReadonlyMap<string, "last" | "this" | "next">;
  readonly days: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly amounts: ReadonlyMap<string, number>;
  readonly ago: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, "start" | "mid" | "end">;
  readonly seasons: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly ordinal: ReadonlySet<string>;
  readonly ordinalNoun: ReadonlySet<string>;
  readonly phrases: readonly { readonly forms: readonly string[]; readonly days: number }[];
  readonly recent: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly dayWords: ReadonlyMap<string, number>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that make a bare month or year a time. */
  readonly inMonth: ReadonlySet<string>;
}

const SOURCES = { be, en, ru, uk };
const lexicons = new Map<string, DateLexicon>();

/** The date words of a language, or null when there are none. */
export function dateLexicon(language: Language): DateLexicon | null {
  if (!(language in SOURCES)) return null;
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(SOURCES[language as keyof typeof SOURCES])));
  return lexicon;
}

function build(source: (typeof SOURCES)[keyof typeof SOURCES]): DateLexicon {
  const months = new Map(Object.entries(source.months as Record<string, number>));
  const weekdays = new Map(Object.entries(source.weekdays as Record<string, number>));
  const days = new Map(Object.entries(source.days as Record<string, number>));
  const units = new Map(Object.entries(source.units as Record<string, Unit>));
  const seasons = new Map(Object.entries(source.seasons as Record<string, number>));
  const dayWords = new Map(Object.entries(source.dayWords as Record<string, number>));
  const amounts = new Map(Object.entries(source.amounts as Record<string, number>));
  const which = new Map<string, "last" | "this" | "next">([
    ...source.last.map((w) => [w, "last"] as const),
    ...source.next.map((w) => [w, "next"] as const),
    ...source.this.map((w) => [w, "this"] as const),
  ]);
  const parts = new Map<string, "start" | "mid" | "end">([
    ...source.start.map((w) => [w, "start"] as const),
    ...source.mid.map((w) => [w, "mid"] as const),
    ...source.end.map((w) => [w, "end"] as const),
  ]);
  const phrases = Object.entries(source.previous as Record<string, number>).map(([phrase, value]) => ({
    forms: phrase.split(" "),
    days: value,
  }));
  const hyphened = source.mid.flatMap((m) => [...months.keys()].map((month) => `${m}-${month}`));
  return {
    starts: new Set([
      ...months.keys(),
      ...weekdays.keys(),
      ...days.keys(),
      ...units.keys(),
      ...seasons.keys(),
      ...dayWords.keys(),
      ...amounts.keys(),
      ...which.keys(),
      ...parts.keys(),
      ...source.from,
      ...source.recent,
      ...phrases.map((p) => p.forms[0]!),
      ...hyphened,
    ]),
    months,
    ambiguous: new Set(source.ambiguous),
    nominative: new Set(),
    weekdays,
    weekdayAfter: source.weekdayAfter === null ? null : new Set(source.weekdayAfter),
    never: new Set(source.never),
    which,
    days,
    units,
    amounts,
    ago: new Set(source.ago),
    year: new Set(source.year),
    parts,
    seasons,
    and: new Set(source.and),
    from: new Set(source.from),
    to: new Set(source.to),
    ordinal: new Set(source.ordinal),
    ordinalNoun: new Set(source.ordinalNoun),
    phrases,
    recent: new Set(source.recent),
    streets: new Set(source.streets),
    dayWords,
    prepositions: new Set(source.prepositions),
    inMonth: new Set(source.inMonth),
  };
}
