import type { Model } from "./model.ts";
import data from "./weights.json" with { type: "json" };

/** The weights of every decision of the coder, by its name. */
export type Weights = Readonly<Record<string, Model>>;

/** Version of the rules: lexicons, questions and weights together. */
export const RULES = "2026.11.1";

export const weights = (): Weights => data as unknown as Weights;
