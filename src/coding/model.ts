import type { Feature } from "./feature.ts";

/**
 * A logistic model over named features: inspectable, small, and every decision is a sum that can be printed.
 * Weights are data (`weights/*.json`), learned by `build/train.ts`.
 */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Below this probability a candidate is not taken. */
  readonly threshold: number;
}

const tables = new WeakMap<Model, Float64Array>();
const GROWN_BY = 16_384;

/** Sum of the weights of some features, without the bias. */
export function weigh(model: Model, features: readonly Feature[]): number {
  let table = tables.get(model) ?? new Float64Array(0);
  let sum = 0;
  for (const { number, name } of features) {
    if (number >= table.length) table = grown(model, table, number);
    let weight = table[number]!;
    // A number that was not asked for yet: the weights know features by name.
    if (Number.isNaN(weight)) table[number] = weight = model.weights[name] ?? 0;
    sum += weight;
  }
  return sum;
}

function grown(model: Model, table: Float64Array, number: number): Float64Array {
  const larger = new Float64Array(number + GROWN_BY).fill(Number.NaN);
  larger.set(table);
  tables.set(model, larger);
  return larger;
}

/** Probability, 0 to 1, that a candidate with these features is right. */
export const probability = (model: Model, features: readonly Feature[]): number =>
  1 / (1 + Math.exp(-(model.bias + weigh(model, features))));

/** What a decision rests on: the features that weigh, heaviest first. */
export function reasons(model: Model, features: readonly Feature[]): { feature: string; weight: number }[] {
  return features
    .map(({ name }) => ({ feature: name, weight: model.weights[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

export interface Example {
  readonly features: readonly Feature[];
  readonly isRight: boolean;
}

const STEPS = 110;
const RATE = 0.12;
const DECAY = [0.9, 0.999] as const;

export interface Training {
  /** Strength of the ridge: the loss is the sum over the examples plus half of pull times the squared weights. */
  readonly pull: number;
  readonly threshold: number;
}

/**
 * Learns the weights that make the examples likely, with a pull of every weight towards zero (ridge), by Adam over the whole set;
 * the same examples give the same weights.
 */
export function learn(examples: readonly Example[], training: Training): Model {
  const numbering = new Numbering();
  const rows = examples.map(({ features }) => numbering.rowOf(features));
  return descend(numbering, training, (weights, gradient) => {
    for (const [n, row] of rows.entries()) {
      let sum = weights[0]!;
      for (const i of row) sum += weights[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[n]!.isRight ? 1 : 0);
      for (const i of row) gradient[i]! += error;
      gradient[0]! += error;
    }
  });
}

/** The options of one choice, of which one (or several that mean the same), or none, is right. */
export interface ChoiceExample {
  readonly options: readonly Example[];
  /** What speaks for choosing none. */
  readonly none: readonly Feature[];
}

/** Learns to choose: the probability of an option is its share of the exponentials of all sums, that of "none" among them. */
export function learnChoice(examples: readonly ChoiceExample[], training: Training): Model {
  const numbering = new Numbering();
  const choices = examples
    .filter(({ options }) => options.length > 0)
    .map(({ options, none }) => ({
      rows: [numbering.rowOf(none), ...options.map((o) => numbering.rowOf(o.features))],
      isRight: [options.every((o) => !o.isRight), ...options.map((o) => o.isRight)],
    }));
  return descend(numbering, training, (weights, gradient) => {
    for (const { rows, isRight } of choices) {
      // The bias is that of any option as against none, which has none.
      const shares = sharesOf(
        rows.map((row, at) => row.reduce((sum, i) => sum + weights[i]!, at > 0 ? weights[0]! : 0)),
      );
      const right = shares.reduce((sum, share, at) => sum + (isRight[at] ? share : 0), 0);
      for (const [at, row] of rows.entries()) {
        const error = shares[at]! - (isRight[at] ? shares[at]! / Math.max(right, 1e-9) : 0);
        for (const i of row) gradient[i]! += error;
        if (at > 0) gradient[0]! += error;
      }
    }
  });
}

/** Exponentials of the sums as shares of their total. */
export function sharesOf(sums: readonly number[]): number[] {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Numbers the features in the order of their coming; 0 is the bias. */
class Numbering {
  readonly #numbers = new Map<string, number>();
  rowOf(features: readonly Feature[]): number[] {
    return features.map(({ name: feature }) => {
      let number = this.#numbers.get(feature);
      if (number === undefined) this.#numbers.set(feature, (number = this.#numbers.size + 1));
      return number;
    });
  }
  get size(): number {
    return this.#numbers.size;
  }
  entries(): Iterable<readonly [string, number]> {
    return this.#numbers.entries();
  }
}

function descend(
  numbering: Numbering,
  { pull, threshold }: Training,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Model {
  const size = numbering.size + 1;
  const [weights, first, second, gradient] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    gradient[0] = 0;
    for (let i = 1; i < size; i++) gradient[i] = pull * weights[i]!;
    addGradient(weights, gradient);
    for (let i = 0; i < size; i++) {
      first[i] = DECAY[0] * first[i]! + (1 - DECAY[0]) * gradient[i]!;
      second[i] = DECAY[1] * second[i]! + (1 - DECAY[1]) * gradient[i]! ** 2;
      const mean = first[i]! / (1 - DECAY[0] ** step);
      const spread = second[i]! / (1 - DECAY[1] ** step);
      weights[i]! -= (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  const kept = [...numbering.entries()]
    .map(([feature, i]) => [feature, round(weights[i]!)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.03);
  return {
    bias: round(weights[0]!),
    weights: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
    threshold,
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
