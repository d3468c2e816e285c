import { CEILING, type Costs, FLOOR } from "./stretch.ts";

/** What calibrating takes from the machine. */
export interface CalibrateEffects {
  /** Milliseconds, never going back. */
  now(): number;
  /** Stretches some passphrase at these costs. */
  stretch(costs: Costs): Promise<unknown>;
  /** Memory that is free now. */
  readonly freeBytes: number;
}

const TARGET_MS = 1_000;
/** Beyond a GiB, more passes cost an attacker as much and small machines less trouble. */
const MOST_KIB = 1024 * 1024;
/** Wanted even where it takes longer than the target. */
const WANTED_KIB = 256 * 1024;
/** Of the free memory, so that the machine does not start to swap keys out. */
const SHARE_OF_FREE = 1 / 4;

/**
 * Costs that make one guess take about a second on this machine, with as much memory as it can give: 256 MiB or more where a quarter of
 * the free memory allows, never less than the floor.
 */
export async function calibrate({ now, stretch, freeBytes }: CalibrateEffects): Promise<Costs> {
  // The first run pays for loading code and mapping memory.
  await stretch(FLOOR);
  const started = now();
  await stretch(FLOOR);
  const msPerKiBPass = Math.max(now() - started, 1) / (FLOOR.memoryKiB * FLOOR.passes);

  const allowed = (freeBytes / 1024) * SHARE_OF_FREE;
  const affordable = Math.max(TARGET_MS / (FLOOR.passes * msPerKiBPass), WANTED_KIB);
  const memoryKiB = Math.max(FLOOR.memoryKiB, doubledUpTo(Math.min(allowed, affordable, MOST_KIB)));
  const passes = Math.round(TARGET_MS / (memoryKiB * msPerKiBPass));
  return { memoryKiB, passes: Math.min(Math.max(passes, FLOOR.passes), CEILING.passes), lanes: FLOOR.lanes };
}

/** The greatest doubling of the floor that is not above `limit`. */
function doubledUpTo(limit: number): number {
  let size = FLOOR.memoryKiB;
  while (size * 2 <= limit) size *= 2;
  return size;
}
