import type { Claim } from "../coding/claim.ts";
import { idOf } from "../incidents/incident.ts";
import type { ClaimView } from "./document-view.ts";
import type { CodedClaim } from "./entry.ts";

/**
 * Gives ids to the claims of a new coding. A claim of the same act that rests on the same words keeps the id under which people know
 * it; a new one is named by its content, so that two installations which never met give one claim one id, and two claims two.
 */
export function withIds(document: string, claims: readonly Claim[], known: readonly ClaimView[]): CodedClaim[] {
  const free = new Map(known.map((view) => [view.id, view]));
  const taken = new Set(free.keys());
  const kept = claims.map((claim) => {
    const same = [...free.values()].find((view) => isSame(view.claim, claim));
    if (same) free.delete(same.id);
    return same?.id ?? null;
  });
  return claims.map((claim, at) => {
    const id = kept[at] ?? freshId(document, claim, taken);
    taken.add(id);
    return { id, claim };
  });
}

/** The same act, out of sentences that overlap, at no other place. */
function isSame(a: Claim, b: Claim): boolean {
  const overlaps = a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));
  return a.act === b.act && overlaps && (a.place?.id ?? null) === (b.place?.id ?? null);
}

/** `<document>#` and 30 bits of what makes the claim itself: its act, its words, its place. */
function freshId(document: string, { act, place, evidence }: Claim, taken: ReadonlySet<string>): string {
  const content = [act, place?.id ?? "", ...evidence.map(({ start, end }) => `${start}-${end}`)].join("\n");
  for (let again = 0; ; again++) {
    const id = `${document}#${idOf(`${content}\n${again}`).slice(0, 6)}`;
    if (!taken.has(id)) return id;
  }
}
