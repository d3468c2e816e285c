import type { Extracted } from "../extract.ts";

type What = "service messages" | "media" | "people";

/** Counts what is left out of all chats of an export. */
export class LeftOut {
  readonly #counts: Record<What, number> = { "service messages": 0, media: 0, people: 0 };

  count(what: What, times = 1): void {
    this.#counts[what] += times;
  }

  *items(): Generator<Extracted> {
    for (const [what, count] of Object.entries(this.#counts))
      if (count > 0) yield { kind: "left out", what: what as What, count };
  }
}
