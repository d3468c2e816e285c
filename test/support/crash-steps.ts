import type { NewDocument } from "../../src/operations/add.ts";

export const STEPS = [
  ...["add", "code", "reconcile", "add", "code", "decide", "backup", "add"],
  ...["rekey", "add", "reconcile", "publish", "erase", "passphrase", "reconcile"],
] as const;
export type Step = (typeof STEPS)[number];

/** What the session of that number does: again and again the same round. */
export const stepAt = (at: number): Step => STEPS[at % STEPS.length]!;

export const passphraseOf = (index: number): Uint8Array => Buffer.from(`the passphrase of number ${index}`);

const CITIES = ["Minsk", "Brest", "Gomel", "Vitebsk", "Grodno"];

/** A short report that no other number has. */
export function reportOf(at: number): NewDocument {
  const text = `Police detained ${at + 2} protesters in ${CITIES[at % CITIES.length]} on 12 May. A court fined one of them.\n`;
  const none = { outlet: null, published: "2024-05-13", url: null, title: null };
  return {
    ...{ bytes: Buffer.from(text), suffix: ".txt", text },
    meta: { name: `report-${at}`, language: "en", ...none },
    capture: { method: "file", tool: "khronika", version: "test" },
  };
}
