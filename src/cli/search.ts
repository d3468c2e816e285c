import { type Hit, search as searchIn } from "../operations/search.ts";
import { printable } from "../text/printable.ts";
import type { Values } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const LIMIT = 50;

/** `khronika search`: documents by words, in whatever form they are inflected. */
export function search(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle(
    "search",
    args,
    { limit: { type: "string" } },
    terminal,
    ({ values, paths, say }) => (paths.length > 0 && limitOf(values) !== null ? null : say("usage.noWords")),
    async (chronicle, { values, paths, say }) => {
      const limit = limitOf(values) ?? LIMIT;
      const palette = paletteOf(terminal.hasColour);
      const hits = await searchIn(chronicle.store, paths.join(" "), limit);
      for (const hit of hits) {
        if (terminal.isInterrupted()) return 130;
        await terminal.print(
          values.json ? JSON.stringify(found(hit)) : `${heading(hit, palette.strong)}\n${snippets(hit, palette.mark)}`,
        );
      }
      if (hits.length === 0) terminal.tell(say("search.none"));
      return 0;
    },
  );
}

/** @returns null for what is no number above 0. */
function limitOf({ limit }: Values): number | null {
  const number = limit === undefined ? LIMIT : Number(limit);
  return Number.isSafeInteger(number) && number >= 1 ? number : null;
}

const found = ({ view: { id, meta }, snippets: own }: Hit): object => ({
  document: id,
  ...{ name: meta.name, outlet: meta.outlet, published: meta.published },
  snippets: own,
});

function heading({ view: { id, meta } }: Hit, strong: (text: string) => string): string {
  const about = [meta.published, meta.outlet, meta.title ?? meta.name].flatMap((part) =>
    part ? [printable(part)] : [],
  );
  return `${strong(id)}  ${about.join(" · ")}`;
}

function snippets({ snippets: own }: Hit, mark: (text: string) => string): string {
  return own
    .map(({ text, words }) => {
      let line = "";
      let at = 0;
      for (const { start, end } of words) {
        line += printable(text.slice(at, start)) + mark(printable(text.slice(start, end)));
        at = end;
      }
      return `  … ${line}${printable(text.slice(at))} …`;
    })
    .join("\n");
}
