import { randomBytes } from "node:crypto";
import type { Effects } from "../operations/effects.ts";

/** The machine's own clock and chance. */
export const systemEffects: Effects = {
  now: () => new Date(),
  random: (size) => randomBytes(size),
};
