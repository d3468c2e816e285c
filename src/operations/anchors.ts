import type { Reading } from "../store/store.ts";
import { opened } from "./append.ts";
import { entriesOf } from "./trees.ts";

/** How far the own log is known outside: what was cosigned or time-stamped by others cannot be written anew unseen. */
export interface Anchors {
  /** The latest state that others have seen. */
  readonly anchored: { readonly size: number; readonly at: string; readonly by: string } | null;
  /** When the first entry after it was written; null where everything is anchored. */
  readonly unanchoredSince: string | null;
  /** Entries after it; padding does not count. */
  readonly unanchored: number;
}

/** Reads the anchors out of the own log's entries. What says that something was anchored need not itself be anchored. */
export async function anchorsOf(store: Reading): Promise<Anchors> {
  const own = (await store.heads()).find(({ isOwn }) => isOwn);
  if (!own) return { anchored: null, unanchoredSince: null, unanchored: 0 };
  let anchored: Anchors["anchored"] = null;
  const written: { readonly number: number; readonly at: string }[] = [];
  for await (const page of entriesOf(store, own.log))
    for (const stored of page) {
      const entry = opened(stored)?.entry;
      if (!entry) continue;
      const { body, at } = entry;
      if (body.kind !== "checkpoint.witnessed" && body.kind !== "checkpoint.stamped")
        written.push({ number: stored.number, at });
      else if (body.of === own.log && body.size >= (anchored?.size ?? 0))
        anchored = {
          size: body.size,
          at: body.kind === "checkpoint.stamped" ? body.time : at,
          by: body.kind === "checkpoint.stamped" ? body.authority : body.witness,
        };
    }
  const after = written.filter(({ number }) => number >= (anchored?.size ?? 0));
  return { anchored, unanchoredSince: after[0]?.at ?? null, unanchored: after.length };
}
