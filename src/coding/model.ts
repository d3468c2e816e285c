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

const tables = new WeakMap<Model, ReadonlyMap<string, number>>();

/** The weights as a map, which finds strings faster than an object does. */
function tableOf(model: Model): ReadonlyMap<string, number> {
  let table = tables.get(model);
  if (!table) tables.set(model, (table = new Map(Object.entries(model.weights))));
  return table;
}

/** Probability, 0 to 1, that a candidate with these features is right. */
export function probability(model: Model, features: readonly string[]): number {
  const weights = tableOf(model);
  let sum = model.bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** What a decision rests on: the features that weigh, heaviest first. */
export function reasons(model: Model, features: readonly string[]): { feature: string; weight: number }[] {
  return features
    .map((feature) => ({ feature, weight: model.weights[feature] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

export interface Example {
  readonly features: readonly string[];
  readonly isRight: boolean;
}

const STEPS = 70;
const RATE = 0.12;
const DECAY = [0.9, 0.999] as const;

/**
 * Learns the weights that make the examples likely, with a pull of every weight towards zero (ridge), by Adam over the whole set;
 * the same examples give the same weights.
 *
 * @param pull - Strength of the ridge: the loss is the sum over the examples plus half of pull times the squared weights.
 */
export function learn(
  examples: readonly Example[],
  options: { readonly pull: number; readonly threshold: number },
): Model {
  const numberOf = new Map<string, number>();
  const rows = examples.map(({ features }) =>
    features.map((feature) => {
      let number = numberOf.get(feature);
      if (number === undefined) numberOf.set(feature, (number = numberOf.size));
      return number;
    }),
  );
  const size = numberOf.size;
  // The last place is the bias, which nothing pulls.
  const weights = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = options.pull * weights[i]!;
    gradient[size] = 0;
    for (const [n, row] of rows.entries()) {
      let sum = weights[size]!;
      for (const i of row) sum += weights[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[n]!.isRight ? 1 : 0);
      for (const i of row) gradient[i]! += error;
      gradient[size]! += error;
    }
    for (let i = 0; i <= size; i++) {
      first[i] = DECAY[0] * first[i]! + (1 - DECAY[0]) * gradient[i]!;
      second[i] = DECAY[1] * second[i]! + (1 - DECAY[1]) * gradient[i]! ** 2;
      const mean = first[i]! / (1 - DECAY[0] ** step);
      const spread = second[i]! / (1 - DECAY[1] ** step);
      weights[i]! -= (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  const kept = [...numberOf]
    .map(([feature, i]) => [feature, round(weights[i]!)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.03);
  return {
    bias: round(weights[size]!),
    weights: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))),
    threshold: options.threshold,
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
