import type { Gazetteer } from "../places/gazetteer.ts";
import { readText } from "../text/read.ts";
import { sourceQuestion } from "./attribution.ts";
import { type CoderInput, draftsOf } from "./code.ts";
import { matcherFor } from "./lexicons.ts";
import type { Stretch } from "./mention.ts";
import { type Model, reasons } from "./model.ts";
import { type Answer, answers } from "./question.ts";
import { readDocument } from "./reading.ts";
import { type Weights, weights } from "./weights.ts";

/** Why a claim has its values: the lexicon lines of its triggers, and for each slot the words chosen and the features that weighed. */
export interface ClaimReasons {
  readonly triggers: readonly string[];
  readonly slots: Readonly<Record<string, string>>;
}

const MOST_FEATURES = 4;

/** The reasons of a document's claims, in the order of its claims. */
export function explain(input: CoderInput, gazetteer: Gazetteer, using: Weights = weights()): ClaimReasons[] {
  const read = readText(input.text, input.meta.language);
  const matcher = matcherFor(read.language);
  const reading = matcher ? readDocument(read, input.meta, matcher, gazetteer) : null;
  if (!reading) return [];
  const shown = (at: Stretch) => reading.text.slice(reading.words[at.first]!.start, reading.words[at.last]!.end);
  const because = (answer: Answer<Stretch>, model: Model) => {
    const weighed = reasons(model, answer.features).slice(0, MOST_FEATURES);
    const features = weighed.map(({ feature, weight }) => `${feature} ${weight > 0 ? "+" : ""}${weight.toFixed(1)}`);
    return `"${shown(answer.candidate)}" p=${answer.probability.toFixed(2)}: ${features.join(", ")}`;
  };
  return draftsOf(reading, using).flatMap(({ draft, slots, claims }) => {
    const given: (readonly [string, Answer<Stretch> | null | undefined])[] = [
      ...Object.entries(slots),
      ["source", answers(sourceQuestion, using.source!, draft, reading)[0]],
    ];
    const filled = given.flatMap(([name, answer]) => (answer ? [[name, because(answer, using[name]!)] as const] : []));
    const triggers = draft.triggers.map((t) => `${t.entry.source} "${shown(t)}"`);
    return claims.map(() => ({ triggers, slots: Object.fromEntries(filled) }));
  });
}
