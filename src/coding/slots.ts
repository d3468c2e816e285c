import type { CountMention } from "./counts.ts";
import { dateQuestion, plannedQuestion } from "./date.ts";
import { formQuestion, groundQuestion, identifiedQuestion, quantifierQuestion, stageQuestion } from "./detail.ts";
import type { Mention, Stretch } from "./mention.ts";
import { placeQuestion } from "./place.ts";
import { type Answer, type Choice, choose, chosen, type Draft, optionsOf } from "./question.ts";
import type { Dated, Placed, Reading } from "./reading.ts";
import { type Actor, actorQuestion, countQuestion, type People, targetQuestion } from "./roles.ts";
import type { Weights } from "./weights.ts";

/** What was chosen for each slot of a draft, with the reasons; null where the text says nothing. */
export interface Slots {
  readonly place: Answer<Placed> | null;
  readonly date: Answer<Dated> | null;
  readonly planned_for: Answer<Dated> | null;
  readonly actor: Answer<Actor> | null;
  readonly target: Answer<People> | null;
  readonly count: Answer<CountMention> | null;
  readonly form: Answer<Mention> | null;
  readonly stage: Answer<Mention> | null;
  readonly identified_by: Answer<Mention> | null;
  readonly ground: Answer<Mention> | null;
  readonly quantifier: Answer<Mention> | null;
}

/** Fills the slots of a draft. */
export function slotsOf(draft: Draft, reading: Reading, using: Weights): Slots {
  const fill = <C extends Stretch>(choice: Choice<C>): Answer<C> | null =>
    choose(choice, using[choice.name]!, draft, reading);
  // Both days are sought among the same dates, for the same reasons.
  const days = optionsOf(dateQuestion, draft, reading);
  const planned = {
    none: days.none,
    options: days.options.map((o) => ({ ...o, value: plannedQuestion.valueOf(o.candidate, reading) })),
  };
  return {
    place: fill(placeQuestion),
    date: chosen(using.date!, days),
    planned_for: chosen(using.planned_for!, planned),
    actor: fill(actorQuestion),
    target: fill(targetQuestion),
    count: fill(countQuestion),
    form: fill(formQuestion),
    stage: fill(stageQuestion),
    identified_by: fill(identifiedQuestion),
    ground: fill(groundQuestion),
    quantifier: fill(quantifierQuestion),
  };
}
