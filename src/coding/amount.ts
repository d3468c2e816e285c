import type { Amount } from "./claim.ts";
import type { Draft } from "./question.ts";
import type { Reading } from "./reading.ts";
import { inSentence } from "./standing.ts";
import units from "./units.json" with { type: "json" };

const UNITS: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = units;

/** Sum of a fine, days of an arrest, months of a sentence, when a number with its unit stands in the sentence of a trigger. */
export function amountOf(draft: Draft, reading: Reading): Amount | null {
  const wanted =
    draft.act === "fine"
      ? "currency"
      : draft.act === "short_arrest"
        ? "days"
        : draft.act === "imprisonment"
          ? "months"
          : null;
  if (!wanted) return null;
  for (const trigger of draft.triggers) {
    const { first, last } = reading.sentences[trigger.sentence]!;
    for (const count of inSentence(reading.counts, trigger.sentence).filter((c) => c.count?.min != null)) {
      for (let i = count.first; i < Math.min(last, count.last + 3); i++) {
        if (i < first) continue;
        const unit = UNITS[reading.words[i]!.form];
        if (!unit) continue;
        const value = count.count!.min! * unit.factor;
        if (wanted === "currency" && /^[A-Z]{3}$/.test(unit.unit)) return { value, currency: unit.unit };
        if (wanted === "days" && unit.unit === "days") return { days: value };
        if (wanted === "months" && unit.unit === "months") return { months: value };
      }
    }
  }
  return null;
}
