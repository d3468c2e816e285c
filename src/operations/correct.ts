import { correctedValue, GIVEN_FIELDS, type Given } from "../chronicle/correcting.ts";
import type { CorrectionFault } from "../chronicle/correction.ts";
import type { PlaceValue } from "../coding/claim.ts";
import { placeAt } from "../places/find.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { Reading } from "../store/store.ts";
import { readText } from "../text/read.ts";
import type { Span } from "../text/span.ts";
import { CorrectionError } from "./decide.ts";
import { keptClaim, textOf } from "./views.ts";

/**
 * The correction of a claim out of fields as a person gives them. Fields that were corrected before stay so.
 *
 * @throws {@link CorrectionError} where words do not stand in the text or name no place; what {@link keptClaim} throws.
 */
export async function correctionOf(
  store: Reading,
  claim: string,
  given: readonly Given[],
  gazetteer: Gazetteer,
): Promise<Record<string, unknown>> {
  const { document, claim: view } = await keptClaim(store, claim);
  const text = await textOf(store, document.id);
  const read = readText(text, document.meta.language);
  const near = view.claim.evidence[0]?.start ?? 0;
  const placeOf = (words: Span): PlaceValue | null => {
    const place = placeAt(read, words.start, words.end, gazetteer);
    if (!place) return null;
    const { id, name, level, country, admin1, lat, lon } = place;
    return { words, id, name, level, country, admin1, lat, lon };
  };
  const values = given.map((one) => [one.field, correctedValue(one, text, near, placeOf)] as const);
  const faults: CorrectionFault[] = values.flatMap(([field, value]) =>
    value === undefined
      ? [
          {
            fault: GIVEN_FIELDS.has(field) ? ("words are not in the text" as const) : ("unknown field" as const),
            field,
          },
        ]
      : [],
  );
  if (faults.length > 0) throw new CorrectionError(claim, faults);
  const before = view.status === "corrected" ? view.decisions[0]?.correction : null;
  return { ...before, ...Object.fromEntries(values) };
}
