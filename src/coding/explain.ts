import type { Gazetteer } from "../places/gazetteer.ts";
import { readText } from "../text/read.ts";
import { sourceQuestion } from "./attribution.ts";
import { type CoderInput, draftsOf } from "./code.ts";
import { dateQuestion, plannedQuestion } from "./date.ts";
import { formQuestion, groundQuestion, identifiedQuestion, quantifierQuestion, stageQuestion } from "./detail.ts";
import { matcherFor } from "./lexicons.ts";
import type { Stretch } from "./mention.ts";
import { reasons } from "./model.ts";
import { placeQuestion } from "./place.ts";
import { answers, type Question } from "./question.ts";
import { readDocument } from "./reading.ts";
import { actorQuestion, countQuestion, targetQuestion } from "./roles.ts";
import { type Weights, weights } from "./weights.ts";

/** Why a claim has its values: the lexicon lines of its triggers, and for each slot the words chosen and the features that weighed. */
export interface ClaimReasons {
  readonly triggers: readonly string[];
  readonly slots: Readonly<Record<string, string>>;
}

const QUESTIONS: readonly Question<Stretch>[] = [
  placeQuestion,
  dateQuestion,
  plannedQuestion,
  actorQuestion,
  targetQuestion,
  countQuestion,
  formQuestion,
  stageQuestion,
  identifiedQuestion,
  groundQuestion,
  quantifierQuestion,
  sourceQuestion,
] as unknown as readonly Question<Stretch>[];
const MOST_FEATURES = 4;

/** The reasons of a document's claims, in the order of its claims. */
export function explain(input: CoderInput, gazetteer: Gazetteer, using: Weights = weights()): ClaimReasons[] {
  const read = readText(input.text, input.meta.language);
  const matcher = matcherFor(read.language);
  const reading = matcher ? readDocument(read, input.meta, matcher, gazetteer) : null;
  if (!reading) return [];
  const shown = (at: Stretch) => reading.text.slice(reading.words[at.first]!.start, reading.words[at.last]!.end);
  return draftsOf(reading, using).flatMap(({ draft, claims }) => {
    const slots: Record<string, string> = {};
    for (const question of QUESTIONS) {
      const best = answers(question, using[question.name]!, draft, reading)[0];
      if (!best) continue;
      const weighed = reasons(using[question.name]!, best.features).slice(0, MOST_FEATURES);
      slots[question.name] =
        `"${shown(best.candidate)}" p=${best.probability.toFixed(2)}: ${weighed.map(({ feature, weight }) => `${feature} ${weight > 0 ? "+" : ""}${weight.toFixed(1)}`).join(", ")}`;
    }
    const triggers = draft.triggers.map((t) => `${t.entry.source} "${shown(t)}"`);
    return claims.map(() => ({ triggers, slots }));
  });
}
