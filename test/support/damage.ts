import type { Chance } from "./random.ts";

/** How the bytes of one file can be spoiled by who does not know the keys. */
export const DAMAGES = ["bit", "byte", "cut", "longer", "zeros", "doubled"] as const;
export type Damage = (typeof DAMAGES)[number];

const LONGEST = 64;

/** The bytes with one damage; never the same as before. */
export function damaged(bytes: Uint8Array, damage: Damage, chance: Chance): Buffer {
  const spoiled = Buffer.from(bytes);
  const at = chance.below(Math.max(1, bytes.length));
  const some = 1 + chance.below(LONGEST);
  switch (damage) {
    case "bit":
      spoiled[at]! ^= 1 << chance.below(8);
      return spoiled;
    case "byte":
      spoiled[at] = (spoiled[at]! + 1 + chance.below(255)) & 0xff;
      return spoiled;
    case "cut":
      return spoiled.subarray(0, at);
    case "longer":
      return Buffer.concat([spoiled, Buffer.alloc(some, chance.below(256))]);
    case "zeros": {
      const same = spoiled.subarray(at, at + some);
      if (same.every((byte) => byte === 0)) return spoiled.subarray(0, at);
      same.fill(0);
      return spoiled;
    }
    case "doubled":
      return Buffer.concat([spoiled.subarray(0, at + 1), spoiled.subarray(Math.max(0, at + 1 - some))]);
  }
}
