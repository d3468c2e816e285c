import { f } from "./feature.ts";
import type { Stretch } from "./mention.ts";
import { clausesBetween, wordsBetween } from "./mention.ts";
import { type Model, probability, sharesOf, weigh } from "./model.ts";
import type { Reading } from "./reading.ts";
import { inSentence, nearestOther } from "./standing.ts";
import type { Trigger } from "./triggers.ts";

/** One act of the document in the making: its triggers, in the order of the text. */
export interface Draft {
  readonly act: string;
  readonly group: string;
  readonly triggers: readonly Trigger[];
}

/** What may fill one slot of a claim, and what speaks for and against it. */
export interface Question<C extends Stretch> {
  readonly name: string;
  /** Wide where none is given. */
  readonly reach?: Reach;
  candidates(reading: Reading, draft: Draft): readonly C[];
  /** `trigger` is the one of the draft's that stands nearest to the candidate. */
  features(candidate: C, trigger: Trigger, draft: Draft, reading: Reading): string[];
}

export interface Answer<C> {
  readonly candidate: C;
  readonly trigger: Trigger;
  readonly probability: number;
  readonly features: readonly string[];
}

/** How far from a trigger a candidate may stand, in sentences; headings and the lead are always in reach. */
interface Reach {
  readonly back: number;
  readonly ahead: number;
}

const WIDE: Reach = { back: 8, ahead: 5 };
const MOST_CANDIDATES = 10;

/** All candidates in reach with the trigger that each stands nearest to. */
export function inReach<C extends Stretch>(
  question: Question<C>,
  draft: Draft,
  reading: Reading,
): { candidate: C; trigger: Trigger }[] {
  const candidates = question.candidates(reading, draft);
  if (candidates.length === 0) return [];
  const { back, ahead } = question.reach ?? WIDE;
  const paired: { candidate: C; trigger: Trigger }[] = [];
  for (const sentence of sentencesInReach(draft, reading, back, ahead)) {
    for (const candidate of inSentence(candidates, sentence)) {
      const trigger = nearest(candidate, draft.triggers);
      const from = candidate.sentence - trigger.sentence;
      if (candidate.sentence <= reading.lead || (from >= -back && from <= ahead)) paired.push({ candidate, trigger });
    }
  }
  if (paired.length <= MOST_CANDIDATES) return paired;
  return paired
    .map((pair, index) => ({ pair, index, far: distance(pair.candidate, pair.trigger) }))
    .sort((a, b) => a.far - b.far || a.index - b.index)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a.index - b.index)
    .map(({ pair }) => pair);
}

function sentencesInReach(draft: Draft, reading: Reading, back: number, ahead: number): number[] {
  const sentences = new Set<number>();
  const add = (from: number, to: number) => {
    for (let s = Math.max(0, from); s <= Math.min(to, reading.sentences.length - 1); s++) sentences.add(s);
  };
  add(0, reading.lead);
  for (const { sentence } of draft.triggers) add(sentence - back, sentence + ahead);
  return [...sentences].sort((a, b) => a - b);
}

/** All candidates that the model takes, each judged by itself, most probable first. */
export function answers<C extends Stretch>(
  question: Question<C>,
  model: Model,
  draft: Draft,
  reading: Reading,
): Answer<C>[] {
  return inReach(question, draft, reading)
    .map(({ candidate, trigger }) => {
      const features = question.features(candidate, trigger, draft, reading);
      return { candidate, trigger, features, probability: probability(model, features) };
    })
    .filter((answer) => answer.probability >= model.threshold)
    .sort((a, b) => b.probability - a.probability);
}

/** A question with at most one answer: its candidates compete, and those that mean the same stand together. */
export interface Choice<C extends Stretch> extends Question<C> {
  /** Equal for candidates that mean the same. */
  valueOf(candidate: C, reading: Reading): string;
}

/** A candidate of a choice with what speaks for it; "none" has features of its own. */
export interface Option<C> {
  readonly candidate: C;
  readonly trigger: Trigger;
  readonly value: string;
  readonly features: readonly string[];
}

/** The options of a choice and what speaks for taking none of them. */
export function optionsOf<C extends Stretch>(
  choice: Choice<C>,
  draft: Draft,
  reading: Reading,
  among: readonly { readonly candidate: C; readonly trigger: Trigger }[] = inReach(choice, draft, reading),
): { options: Option<C>[]; none: string[] } {
  const options = among.map(({ candidate, trigger }) => ({
    candidate,
    trigger,
    value: choice.valueOf(candidate, reading),
    features: choice.features(candidate, trigger, draft, reading),
  }));
  const none = [
    f`none&act=${draft.act}`,
    f`none&group=${draft.group}`,
    f`none&options=${Math.min(5, new Set(options.map((o) => o.value)).size)}`,
  ];
  return { options, none };
}

/** The most probable value of a choice, by its strongest mention, or null when none is probable enough. */
export function choose<C extends Stretch>(
  choice: Choice<C>,
  model: Model,
  draft: Draft,
  reading: Reading,
  among?: readonly { readonly candidate: C; readonly trigger: Trigger }[],
): Answer<C> | null {
  const { options, none } = optionsOf(choice, draft, reading, among);
  if (options.length === 0) return null;
  const sums = options.map((option) => model.bias + weigh(model, option.features));
  const shares = sharesOf([weigh(model, none), ...sums]).slice(1);
  const byValue = new Map<string, number>();
  for (const [at, { value }] of options.entries()) byValue.set(value, (byValue.get(value) ?? 0) + shares[at]!);
  const [value, likely] = [...byValue].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (likely < model.threshold) return null;
  let strongest = -1;
  for (const [at, option] of options.entries())
    if (option.value === value && (strongest < 0 || shares[at]! > shares[strongest]!)) strongest = at;
  const { candidate, trigger, features } = options[strongest]!;
  return { candidate, trigger, features, probability: likely };
}

/** What a sentence counts for, in words. */
const SENTENCE = 40;

function distance(a: Stretch, b: Stretch): number {
  return Math.abs(a.sentence - b.sentence) * SENTENCE + (a.sentence === b.sentence ? wordsBetween(a, b) : 0);
}

function nearest(candidate: Stretch, triggers: readonly Trigger[]): Trigger {
  let best = triggers[0]!;
  for (const trigger of triggers) if (distance(candidate, trigger) < distance(candidate, best)) best = trigger;
  return best;
}

/** Where a candidate stands as seen from a trigger: in what sentence, on which side, how many words and clauses away. */
export function relation(candidate: Stretch, trigger: Trigger, reading: Reading): string[] {
  const ahead = candidate.sentence - trigger.sentence;
  if (ahead !== 0) {
    const where = sentenceRelation(ahead, candidate.sentence, reading);
    const sameParagraph =
      reading.sentences[candidate.sentence]!.paragraph === reading.sentences[trigger.sentence]!.paragraph;
    return [f`where=${where}`, ...(sameParagraph ? [f`where=${where}&paragraph`] : [])];
  }
  const side = candidate.first > trigger.last ? "after" : candidate.last < trigger.first ? "before" : "inside";
  const words = wordsBetween(candidate, trigger);
  const gap = words <= 1 ? "0-1" : words <= 4 ? "2-4" : words <= 8 ? "5-8" : "9+";
  const clauses = Math.min(3, clausesBetween(reading.words, candidate, trigger));
  return [
    "where=same",
    f`side=${side}`,
    f`gap=${gap}`,
    f`clauses=${clauses}`,
    f`${side}&clauses=${clauses}`,
    f`${side}&gap=${gap}`,
  ];
}

function sentenceRelation(ahead: number, sentence: number, reading: Reading): string {
  if (ahead === -1) return sentence < reading.lead ? "heading before" : "before";
  if (ahead === 1) return "next";
  if (sentence < reading.lead) return "heading";
  if (sentence === reading.lead) return "lead";
  if (ahead < 0) return ahead >= -3 ? "back" : "far back";
  return ahead <= 3 ? "ahead" : "far ahead";
}

/** The word before a stretch, when it stands in the same sentence: mostly a preposition. */
export function wordBefore(stretch: Stretch, reading: Reading): string {
  return stretch.first > reading.sentences[stretch.sentence]!.first ? reading.words[stretch.first - 1]!.form : "^";
}

/** Whether another candidate of the list stands nearer to the trigger. */
export function isNearest(candidate: Stretch, all: readonly Stretch[], trigger: Trigger): boolean {
  const own = distance(candidate, trigger);
  if (nearestOther(all, trigger.sentence) * SENTENCE < own) return false;
  return inSentence(all, trigger.sentence).every((other) => other === candidate || distance(other, trigger) >= own);
}
