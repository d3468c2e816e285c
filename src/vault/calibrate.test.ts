import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrate } from "./calibrate.ts";
import { type Costs, FLOOR } from "./stretch.ts";

const GIB = 1024 ** 3;

/** A machine on which a pass over a MiB takes so long. */
function machine(msPerMiBPass: number, freeBytes: number) {
  let clock = 0;
  return {
    freeBytes,
    now: () => clock,
    async stretch({ memoryKiB, passes }: Costs) {
      clock += (memoryKiB / 1024) * passes * msPerMiBPass;
    },
  };
}

describe("costs of a guess", () => {
  test.each([
    ["an ordinary laptop", 0.7, 8 * GIB, { memoryKiB: 256 * 1024, passes: 6, lanes: 1 }],
    ["a fast machine", 0.15, 64 * GIB, { memoryKiB: 1024 * 1024, passes: 7, lanes: 1 }],
    ["a slow machine: 256 MiB all the same", 3, 8 * GIB, { memoryKiB: 256 * 1024, passes: 3, lanes: 1 }],
    ["little memory: more passes instead", 0.7, GIB / 2, { memoryKiB: 128 * 1024, passes: 11, lanes: 1 }],
    ["hardly any memory and a slow machine: the floor", 9, GIB / 16, FLOOR],
  ])("on %s", async (_, speed, free, costs) => {
    expect(await calibrate(machine(speed, free))).toEqual(costs);
  });

  test("are never below the floor, and about a second where the floor allows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.integer({ min: 0, max: 2 ** 37 }),
        async (speed, free) => {
          const { memoryKiB, passes } = await calibrate(machine(speed, free));
          expect(memoryKiB).toBeGreaterThanOrEqual(FLOOR.memoryKiB);
          expect(passes).toBeGreaterThanOrEqual(FLOOR.passes);
          expect(passes).toBeLessThanOrEqual(64);
          const ms = (memoryKiB / 1024) * passes * speed;
          if (passes > FLOOR.passes && passes < 64) expect(Math.abs(ms - 1000)).toBeLessThan(170);
        },
      ),
    );
  });

  test("do not divide by a clock that stands still", async () => {
    const costs = await calibrate({ freeBytes: GIB, now: () => 5, stretch: async () => {} });
    expect(costs.passes).toBeLessThanOrEqual(64);
  });
});
