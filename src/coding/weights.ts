import type { Weights } from "./code.ts";
import data from "./weights.json" with { type: "json" };

/** Version of the rules: lexicons, questions and weights together. */
export const RULES = "2026.11.1";

export const weights = (): Weights => data as unknown as Weights;
