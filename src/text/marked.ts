import type { Span } from "./span.ts";

/** A text written with its spans: `marked("In Omsk they refused: [ground: repairs].")`. For tests. */
export interface Marked {
  readonly text: string;
  /** By label, in the order of the text. */
  readonly all: Readonly<Record<string, readonly Span[]>>;
  /** The first span of each label. */
  readonly at: Readonly<Record<string, Span>>;
}

/** Reads the labels out of a text; a bracket without "label: " stays as it is. Labels do not nest. */
export function marked(source: string): Marked {
  const all: Record<string, Span[]> = {};
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/\[(\w+): ([^\]]*)\]/g)) {
    text += source.slice(from, match.index);
    const [, label = "", words = ""] = match;
    (all[label] ??= []).push({ start: text.length, end: text.length + words.length, text: words });
    text += words;
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  return { text, all, at: Object.fromEntries(Object.entries(all).map(([label, spans]) => [label, spans[0]!])) };
}
