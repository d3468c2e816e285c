import { anchorsOf } from "../dates/anchor.ts";
import type { Direction } from "../dates/publication.ts";
import { resolve } from "../dates/resolve.ts";
import { spanOf } from "../text/span.ts";
import type { DateValue } from "./claim.ts";
import { type Feature, f } from "./feature.ts";
import { clausesBetween, type Stretch, wordsBetween } from "./mention.ts";
import { type Choice, type Draft, isNearest, standpointOf, wordBefore } from "./question.ts";
import { type Dated, mentionsOf, type Reading } from "./reading.ts";
import { inSentence, oncePer } from "./standing.ts";
import type { Trigger } from "./triggers.ts";

/** Which of the dates is the day of the act. */
export const dateQuestion: Choice<Dated> = {
  name: "date",
  candidates: (reading) => reading.dates,
  valueOf: (dated, reading) => resolved(dated, reading, "past") ?? "unresolved",
  features: dateFeatures,
};

/** Which of the dates is the day on which the assembly was to take place. */
export const plannedQuestion: Choice<Dated> = {
  name: "planned_for",
  candidates: (reading) => reading.dates,
  valueOf: (dated, reading) => resolved(dated, reading, "unknown") ?? "unresolved",
  features: dateFeatures,
};

function dateFeatures(candidate: Dated, trigger: Trigger, draft: Draft, reading: Reading): Feature[] {
  const { expression } = candidate.date;
  const same = candidate.sentence === trigger.sentence ? "same" : "other";
  const { relation, ofGroup } = standpointOf(candidate, trigger, draft.group, reading);
  const when = tenses(reading).get(candidate)!;
  const planned = isNearMention(candidate, "cue", "plan", reading);
  const byForm = isNearMention(candidate, "form", null, reading);
  const days = Math.min(4, valuesOf(reading));
  const opens = candidate.first - reading.sentences[candidate.sentence]!.first <= 2;
  // "a party official said on Monday": the day of the saying.
  const told = isNearMention(candidate, "says", null, reading);
  return [
    ...relation,
    ...ofGroup,
    f`kind=${expression.kind}`,
    f`kind=${expression.kind}&${same}`,
    f`kind=${expression.kind}&group=${draft.group}`,
    f`when=${when}`,
    f`when=${when}&group=${draft.group}`,
    f`act=${draft.act}&when=${when}`,
    f`act=${draft.act}`,
    f`prep=${wordBefore(candidate, reading)}`,
    f`prep=${wordBefore(candidate, reading)}&group=${draft.group}`,
    f`plan cue=${planned}`,
    f`plan cue=${planned}&group=${draft.group}`,
    f`by form=${byForm}`,
    f`by form=${byForm}&${same}`,
    f`nearest=${isNearest(candidate, reading.dates, trigger)}`,
    f`nearest=${isNearest(candidate, reading.dates, trigger)}&${same}`,
    f`stamp=${isStamp(candidate, reading)}`,
    f`dates=${Math.min(4, reading.dates.length)}`,
    f`other act nearer=${otherActNearer(candidate, trigger, reading)}`,
    f`days=${days}&${same}`,
    f`days=${days}&when=${when}`,
    f`days=${days}&group=${draft.group}&${same}`,
    f`opens=${opens}&${same}`,
    f`opens=${opens}&group=${draft.group}`,
    f`told=${told}&${same}`,
    f`told=${told}&group=${draft.group}`,
    f`kind=${expression.kind}&when=${when}&${same}`,
  ];
}

/** How many different days the document names. */
const valuesOf = oncePer((reading: Reading) => new Set(reading.dates.map((d) => resolved(d, reading, "unknown"))).size);

/** When the page was published: a line of its own that holds little but the date, or the day of publication with its year or an hour among the headings. */
function isStamp(candidate: Dated, reading: Reading): boolean {
  const { first, last } = reading.sentences[candidate.sentence]!;
  if (candidate.sentence > reading.lead) return false;
  if (last - first - (candidate.last - candidate.first + 1) <= 5) return true;
  const { published } = reading.meta;
  const day = resolved(candidate, reading, "unknown");
  if (published === null || day === null || day.replace("~", "") !== published.replace("~", "")) return false;
  const { words } = reading;
  const hour = [1, 2].some(
    (n) => words[candidate.last + n]?.kind === "digits" && words[candidate.last + n + 1]?.form === ":",
  );
  const year = words.slice(candidate.first, candidate.last + 1).some((w) => /^(?:19|20)\d\d$/.test(w.form));
  return hour || (year && candidate.first - first <= 3);
}

const tenses = oncePer((reading: Reading) => new Map(reading.dates.map((d) => [d, tense(d, reading)])));

function tense(candidate: Dated, reading: Reading): string {
  const { published } = reading.meta;
  const value = resolved(candidate, reading, "unknown");
  if (value === null) return "unresolved";
  if (published === null) return "no anchor";
  const start = value.split("/")[0]!.replace(/[~?%]/g, "");
  const anchor = published.replace("~", "").slice(0, start.length);
  return start < anchor
    ? Number(start.slice(0, 4)) < Number(anchor.slice(0, 4)) - 1
      ? "long ago"
      : "before"
    : start > anchor
      ? "after"
      : "same";
}

const isNearMention = (candidate: Stretch, kind: string, code: string | null, reading: Reading): boolean =>
  inSentence(mentionsOf(reading, kind), candidate.sentence).some(
    (m) =>
      (code === null || m.code === code) &&
      wordsBetween(m, candidate) <= 4 &&
      clausesBetween(reading.words, m, candidate) === 0,
  );

function otherActNearer(candidate: Dated, trigger: Trigger, reading: Reading): boolean {
  const others = inSentence(mentionsOf(reading, "act"), candidate.sentence).filter((m) => m.code !== trigger.code);
  if (candidate.sentence !== trigger.sentence) return others.length > 0;
  return others.some((m) => wordsBetween(m, candidate) < wordsBetween(trigger, candidate));
}

/** What each date of the document is resolved against. */
const anchors = oncePer((reading: Reading) => {
  const ordered = reading.dates.toSorted((a, b) => a.first - b.first);
  const standing = ordered.map(({ date, sentence }) => ({ expression: date.expression, sentence }));
  const found = anchorsOf(standing, reading.meta.published);
  return new Map(ordered.map((dated, at) => [dated, found[at]!]));
});

/** The values of a document's dates, each resolved once. */
const values = oncePer((_: Reading) => new Map<Dated, Partial<Record<Direction, string | null>>>());

/** The EDTF value of a date of the document; earlier absolute dates anchor «15-го числа» and "the next day". */
export function resolved(dated: Dated, reading: Reading, direction: Direction): string | null {
  const known = values(reading);
  let value = known.get(dated);
  if (!value) known.set(dated, (value = {}));
  if (value[direction] === undefined) value[direction] = resolveIn(dated, reading, direction);
  return value[direction];
}

const resolveIn = (dated: Dated, reading: Reading, direction: Direction): string | null =>
  resolve(dated.date.expression, anchors(reading).get(dated)!, direction);

export function dateValue(dated: Dated, reading: Reading, direction: Direction): DateValue | null {
  const edtf = resolved(dated, reading, direction);
  return edtf === null ? null : { words: spanOf(reading.text, dated.date.start, dated.date.end), edtf };
}
