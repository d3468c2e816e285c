import { anchorsOf } from "../dates/anchor.ts";
import { findDates } from "../dates/find.ts";
import { resolve } from "../dates/resolve.ts";
import { findPlaces, placeAt } from "../places/find.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { readText } from "../text/read.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { ReadText } from "../text/word.ts";
import { sourcesOf } from "./attribution.ts";
import type { CoderInput } from "./code.ts";
import { matcherFor } from "./lexicons.ts";
import { findNames } from "./names.ts";
import { readEverything } from "./reading.ts";

export const LAYERS = ["dates", "places", "attribution", "names"] as const;
export type Layer = (typeof LAYERS)[number];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the readers of single things see in a document, layer by layer. */
export function annotate(
  { text, meta }: CoderInput,
  layers: readonly Layer[],
  gazetteer: Gazetteer,
): Record<string, unknown> {
  const read = readText(text, meta.language);
  const makers: Readonly<Record<Layer, () => unknown>> = {
    dates: () => dates(read, meta.published),
    places: () =>
      findPlaces(read, gazetteer).map(({ start, end, place: { id, name, level, country, admin1, lat, lon } }) => ({
        ...found(text, start, end),
        id,
        name,
        level,
        country,
        admin1,
        lat,
        lon,
      })),
    attribution: () => attribution(read, { text, meta, sha256: "" }, gazetteer),
    names: () => findNames(read).map(({ start, end, kind }) => ({ ...found(text, start, end), kind })),
  };
  return Object.fromEntries(layers.map((layer) => [layer, makers[layer]()]));
}

/** The places that given spans mean; null where nothing fits. */
export function placesAt(text: string, spans: readonly (readonly [number, number])[], gazetteer: Gazetteer): unknown[] {
  const read = readText(text);
  const mentions = findPlaces(read, gazetteer);
  return spans.map(([start, end]) => {
    const own = mentions.find((m) => m.start < end && m.end > start)?.place ?? placeAt(read, start, end, gazetteer);
    if (!own) return { ...found(text, start, end), id: null };
    const { id, name, level, country, admin1, lat, lon } = own;
    return { ...found(text, start, end), id, name, level, country, admin1, lat, lon };
  });
}

const found = (text: string, start: number, end: number): Found => ({ start, end, text: text.slice(start, end) });

function dates(read: ReadText, published: string | null): unknown[] {
  const standing = read.sentences.flatMap(({ first, last }, sentence) =>
    findDates(read.text, read.words, first, last, read.language).map((date) => ({ ...date, sentence })),
  );
  const anchors = anchorsOf(standing, published);
  return standing.map(({ start, end, expression }, at) => ({
    ...found(read.text, start, end),
    edtf: resolve(expression, anchors[at]!, "unknown"),
  }));
}

/** Sources with their cue words and what they vouch for: the rest of the sentence. */
function attribution(
  read: ReadText,
  input: CoderInput,
  gazetteer: Gazetteer,
): { source: Span; cue: Span | null; content: Span }[] {
  const matcher = matcherFor(read.language);
  if (!matcher) return [];
  const reading = readEverything(read, input.meta, matcher, gazetteer);
  const says = reading.mentions.get("says") ?? [];
  const span = (first: number, last: number) => spanOf(read.text, read.words[first]!.start, read.words[last]!.end);
  return sourcesOf(reading).map((chain) => {
    const cue = says.find(
      (m) => m.sentence === chain.sentence && m.last >= chain.first - 6 && m.first <= chain.last + 6,
    );
    const sentence = read.sentences[chain.sentence]!;
    return {
      source: span(chain.first, chain.last),
      cue: cue ? span(cue.first, cue.last) : null,
      content: spanOf(read.text, sentence.start, sentence.end),
    };
  });
}
