import { actOf } from "../vocabulary/acts.ts";
import type { CountMention } from "./counts.ts";
import { dateQuestion, resolved } from "./date.ts";
import type { Stretch } from "./mention.ts";
import { type Model, probability } from "./model.ts";
import { placeQuestion, placesAgree } from "./place.ts";
import { choose, type Draft } from "./question.ts";
import type { Placed, Reading } from "./reading.ts";
import { inSentence } from "./standing.ts";
import type { Trigger } from "./triggers.ts";

export interface DraftModels {
  readonly trigger: Model;
  readonly place: Model;
  readonly date: Model;
}

/** A trigger with what its own sentence says of place, date and number; headings say it loosely. */
interface Anchored {
  readonly trigger: Trigger;
  readonly probability: number;
  readonly place: Placed | null;
  readonly day: string | null;
  readonly count: CountMention | null;
}

export interface WeighedDraft extends Draft {
  /** Of the strongest trigger. */
  readonly probability: number;
  /** Whether the sentence of a trigger names a place, a day, a number of people for it. */
  readonly hasPlace: boolean;
  readonly hasDay: boolean;
  readonly hasCount: boolean;
}

interface Gathering {
  readonly act: string;
  readonly group: string;
  readonly members: Anchored[];
}

/** A document says one thing again soon, or of its heading: drafts far back are not asked, and a much-repeated act needs no more words. */
const FIRST_DRAFTS = 6;
const LAST_DRAFTS = 10;
const MOST_TRIGGERS = 12;

/**
 * Gathers the triggers that speak of one act: same code, and nothing in their own sentences that tells them apart
 * (another town, another day). A headline and the body that repeats it make one draft.
 */
export function gatherDrafts(triggers: readonly Trigger[], reading: Reading, models: DraftModels): WeighedDraft[] {
  const drafts: Gathering[] = [];
  const byAct = new Map<string, Gathering[]>();
  for (const trigger of triggers) {
    const chance = probability(models.trigger, trigger.features);
    if (chance < models.trigger.threshold) continue;
    const anchored = anchor(trigger, chance, reading, models);
    const ofAct = byAct.get(trigger.code) ?? [];
    byAct.set(trigger.code, ofAct);
    const recent = [
      ...ofAct.slice(0, FIRST_DRAFTS),
      ...ofAct.slice(Math.max(FIRST_DRAFTS, ofAct.length - LAST_DRAFTS)),
    ];
    const home = recent.find((draft) => draft.members.every((m) => agree(m, anchored, reading)));
    if (!home) {
      const draft = { act: trigger.code, group: actOf(trigger.code)?.group ?? "other", members: [anchored] };
      ofAct.push(draft);
      drafts.push(draft);
    } else if (home.members.length < MOST_TRIGGERS) home.members.push(anchored);
  }
  return drafts.map(({ act, group, members }) => ({
    act,
    group,
    triggers: members.map((m) => m.trigger),
    probability: Math.max(...members.map((m) => m.probability)),
    hasPlace: members.some((m) => m.place !== null),
    hasDay: members.some((m) => m.day !== null),
    hasCount: members.some((m) => m.count !== null),
  }));
}

function anchor(trigger: Trigger, chance: number, reading: Reading, models: DraftModels): Anchored {
  const draft: Draft = { act: trigger.code, group: actOf(trigger.code)?.group ?? "other", triggers: [trigger] };
  const beside = <C extends Stretch>(items: readonly C[]) =>
    inSentence(items, trigger.sentence).map((candidate) => ({ candidate, trigger }));
  const place = choose(placeQuestion, models.place, draft, reading, beside(reading.places));
  const date = choose(dateQuestion, models.date, draft, reading, beside(reading.dates));
  const count = inSentence(reading.counts, trigger.sentence).find((c) => c.counts === "people" && c.count !== null);
  return {
    trigger,
    probability: chance,
    place: place?.candidate ?? null,
    day: date && resolved(date.candidate, reading, "past"),
    count: count ?? null,
  };
}

function agree(a: Anchored, b: Anchored, reading: Reading): boolean {
  if (!placesAgree(a.place, b.place)) return false;
  if (a.day && b.day && !daysAgree(a.day, b.day)) return false;
  const isHeading = (m: Anchored) => m.trigger.sentence < reading.lead;
  // Two clauses of running text that each count their own people speak of two acts.
  if (
    !isHeading(a) &&
    !isHeading(b) &&
    a.trigger.sentence !== b.trigger.sentence &&
    a.place &&
    b.place &&
    a.place !== b.place &&
    a.count &&
    b.count &&
    countsExclude(a.count, b.count)
  )
    return false;
  return true;
}

function daysAgree(a: string, b: string): boolean {
  const x = a.replace(/[~?%]/g, "");
  const y = b.replace(/[~?%]/g, "");
  return x.startsWith(y) || y.startsWith(x) || x.includes("/") || y.includes("/");
}

function countsExclude(a: CountMention, b: CountMention): boolean {
  const { min: p, max: q } = a.count!;
  const { min: r, max: s } = b.count!;
  return (q !== null && r !== null && q < r) || (s !== null && p !== null && s < p);
}
