import { type Feature, f } from "./feature.ts";
import type { Stretch } from "./mention.ts";
import { clausesBetween, wordsBetween } from "./mention.ts";
import { type Model, probability, sharesOf, weigh } from "./model.ts";
import type { Reading } from "./reading.ts";
import { inSentence, nearestOther, oncePer } from "./standing.ts";
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
  features(candidate: C, trigger: Trigger, draft: Draft, reading: Reading): Feature[];
}

export interface Answer<C> {
  readonly candidate: C;
  readonly trigger: Trigger;
  readonly probability: number;
  readonly features: readonly Feature[];
}

/** How far from a trigger a candidate may stand, in sentences; headings and the lead are always in reach. */
interface Reach {
  readonly back: number;
  readonly ahead: number;
}

const WIDE: Reach = { back: 8, ahead: 5 };
const MOST_CANDIDATES = 8;

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

/** Sentences of a draft's reach, ascending; several questions have the same reach. */
const reachOf = oncePer((_: Draft) => new Map<number, readonly number[]>());

function sentencesInReach(draft: Draft, reading: Reading, back: number, ahead: number): readonly number[] {
  const known = reachOf(draft);
  const key = back * 100 + ahead;
  let sentences = known.get(key);
  if (!sentences) {
    const found = new Set<number>();
    const add = (from: number, to: number) => {
      for (let s = Math.max(0, from); s <= Math.min(to, reading.sentences.length - 1); s++) found.add(s);
    };
    add(0, reading.lead);
    for (const { sentence } of draft.triggers) add(sentence - back, sentence + ahead);
    known.set(key, (sentences = [...found].sort((a, b) => a - b)));
  }
  return sentences;
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
  readonly features: readonly Feature[];
}

export interface Options<C> {
  readonly options: readonly Option<C>[];
  readonly none: readonly Feature[];
}

/** The options of a choice and what speaks for taking none of them. */
export function optionsOf<C extends Stretch>(
  choice: Choice<C>,
  draft: Draft,
  reading: Reading,
  among: readonly { readonly candidate: C; readonly trigger: Trigger }[] = inReach(choice, draft, reading),
): Options<C> {
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
  return chosen(model, optionsOf(choice, draft, reading, among));
}

/** The most probable value among prepared options, or null when none is probable enough. */
export function chosen<C>(model: Model, { options, none }: Options<C>): Answer<C> | null {
  if (options.length === 0) return null;
  const shares = sharesOf([weigh(model, none), ...options.map((option) => model.bias + weigh(model, option.features))]);
  let best = -1;
  let likely = 0;
  for (const [at, { value }] of options.entries()) {
    // Each value is added up at its first mention.
    if (options.findIndex((option) => option.value === value) < at) continue;
    let sum = 0;
    for (let i = at; i < options.length; i++) if (options[i]!.value === value) sum += shares[i + 1]!;
    if (sum > likely) {
      likely = sum;
      best = at;
    }
  }
  if (best < 0 || likely < model.threshold) return null;
  const { value } = options[best]!;
  for (const [at, option] of options.entries())
    if (option.value === value && shares[at + 1]! > shares[best + 1]!) best = at;
  const { candidate, trigger, features } = options[best]!;
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
export interface Standpoint {
  readonly relation: readonly Feature[];
  /** The same together with the group of the act. */
  readonly ofGroup: readonly Feature[];
}

const SIDES = ["after", "before", "inside"] as const;
const GAPS = ["0-1", "2-4", "5-8", "9+"] as const;
const MOST_CLAUSES = 3;
const ELSEWHERE = [
  ...(["heading before", "before", "next", "heading", "lead", "back", "far back", "ahead", "far ahead"] as const),
];

/** All standpoints there are, made once: side, gap and clauses in the same sentence, or where else with its paragraph. */
const standpoints = new Map<string, Standpoint[]>();

/** Where a candidate stands as seen from a trigger of an act of some group. */
export function standpointOf(candidate: Stretch, trigger: Trigger, group: string, reading: Reading): Standpoint {
  let ofGroup = standpoints.get(group);
  if (!ofGroup) standpoints.set(group, (ofGroup = []));
  const ahead = candidate.sentence - trigger.sentence;
  let at: number;
  if (ahead === 0) {
    const side = candidate.first > trigger.last ? 0 : candidate.last < trigger.first ? 1 : 2;
    const words = wordsBetween(candidate, trigger);
    const gap = words <= 1 ? 0 : words <= 4 ? 1 : words <= 8 ? 2 : 3;
    const clauses = Math.min(MOST_CLAUSES, clausesBetween(reading.words, candidate, trigger));
    at = (side * GAPS.length + gap) * (MOST_CLAUSES + 1) + clauses;
  } else {
    const where = ELSEWHERE.indexOf(sentenceRelation(ahead, candidate.sentence, reading));
    const { sentences } = reading;
    const sameParagraph = sentences[candidate.sentence]!.paragraph === sentences[trigger.sentence]!.paragraph;
    at = SIDES.length * GAPS.length * (MOST_CLAUSES + 1) + where * 2 + (sameParagraph ? 1 : 0);
  }
  return (ofGroup[at] ??= standpoint(at, group));
}

function standpoint(at: number, group: string): Standpoint {
  const relation = relationFeatures(at);
  return { relation, ofGroup: relation.map((r) => f`${r}&group=${group}`) };
}

function relationFeatures(at: number): Feature[] {
  const within = SIDES.length * GAPS.length * (MOST_CLAUSES + 1);
  if (at >= within) {
    const where = ELSEWHERE[(at - within) >> 1]!;
    return [f`where=${where}`, ...((at - within) % 2 === 1 ? [f`where=${where}&paragraph`] : [])];
  }
  const clauses = at % (MOST_CLAUSES + 1);
  const gap = GAPS[Math.floor(at / (MOST_CLAUSES + 1)) % GAPS.length]!;
  const side = SIDES[Math.floor(at / (MOST_CLAUSES + 1) / GAPS.length)]!;
  return [
    f`where=${"same"}`,
    f`side=${side}`,
    f`gap=${gap}`,
    f`clauses=${clauses}`,
    f`${side}&clauses=${clauses}`,
    f`${side}&gap=${gap}`,
  ];
}

function sentenceRelation(ahead: number, sentence: number, reading: Reading): (typeof ELSEWHERE)[number] {
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
