import type { PlacedEntry } from "../chronicle/entry.ts";

/** How far the own log is known outside: what was cosigned or time-stamped by others cannot be written anew unseen. */
export interface Anchors {
  /** The latest state that others have seen. */
  readonly anchored: { readonly size: number; readonly at: string; readonly by: string } | null;
  /** When the first entry after it was written; null where everything is anchored. */
  readonly unanchoredSince: string | null;
  /** Entries after it; padding does not count. */
  readonly unanchored: number;
}

/**
 * Hears the anchors out of the entries of the own log, in their order. What says that something was anchored need not itself be anchored.
 *
 * @param own - Name of the own log.
 */
export function openAnchors(own: string | undefined): { hear(placed: PlacedEntry): void; anchors(): Anchors } {
  let anchored: Anchors["anchored"] = null;
  const written: { readonly number: number; readonly at: string }[] = [];
  return {
    hear({ log, number, entry: { body, at } }) {
      if (log !== own) return;
      if (body.kind !== "checkpoint.witnessed" && body.kind !== "checkpoint.stamped") written.push({ number, at });
      else if (body.of === own && body.size >= (anchored?.size ?? 0))
        anchored = {
          size: body.size,
          at: body.kind === "checkpoint.stamped" ? body.time : at,
          by: body.kind === "checkpoint.stamped" ? body.authority : body.witness,
        };
    },
    anchors() {
      const after = written.filter(({ number }) => number >= (anchored?.size ?? 0));
      return { anchored, unanchoredSince: after[0]?.at ?? null, unanchored: after.length };
    },
  };
}
