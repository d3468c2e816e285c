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

/** Probability, 0 to 1, that a candidate with these features is right. */
export function probability(model: Model, features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
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

/** Learns the weights by gradient steps with a falling rate (AdaGrad) and a pull towards zero; deterministic. */
export function learn(examples: readonly Example[], options: { readonly epochs: number; readonly pull: number; readonly threshold: number }): Model {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  let bias = 0;
  let biasSquare = 1e-8;
  const order = examples.map((_, i) => i);
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { features, isRight } = examples[index]!;
      let sum = bias;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
      biasSquare += error * error;
      bias -= (0.3 * error) / Math.sqrt(biasSquare);
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        const gradient = error + options.pull * weight;
        const square = (squares.get(feature) ?? 1e-8) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight - (0.3 * gradient) / Math.sqrt(square));
      }
    }
  }
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.02).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bias: round(bias),
    weights: Object.fromEntries(kept.map(([feature, weight]) => [feature, round(weight)])),
    threshold: options.threshold,
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
