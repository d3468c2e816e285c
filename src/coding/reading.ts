import { type DateMention, findDates } from "../dates/find.ts";
import { findPlaces, type PlaceMention } from "../places/find.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { ReadText, Sentence, Word } from "../text/word.ts";
import { findOutlets, type Outlet } from "../vocabulary/outlets.ts";
import { type CountMention, findCounts } from "./counts.ts";
import type { DocumentMeta } from "./document.ts";
import type { Matcher } from "./matcher.ts";
import type { Mention, Stretch } from "./mention.ts";
import { inSentence } from "./standing.ts";

export interface Dated extends Stretch {
  readonly date: DateMention;
}

export interface Placed extends Stretch {
  readonly mention: PlaceMention;
}

export interface OutletMention extends Stretch {
  readonly outlet: Outlet;
  /** In the nominative, as the text's language writes it. */
  readonly name: string;
}

const NO_MENTIONS: readonly Mention[] = [];

/** The mentions of one kind: always the same list for the same reading. */
export const mentionsOf = (reading: Reading, kind: string): readonly Mention[] =>
  reading.mentions.get(kind) ?? NO_MENTIONS;

/** Everything that the readers of single things found in one document, each in the order of the text. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly language: string;
  readonly meta: DocumentMeta;
  readonly matcher: Matcher;
  /** Lexicon matches by kind: `act`, `actor`, `target`, `form`, `ground`, `cue` … */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly counts: readonly CountMention[];
  readonly dates: readonly Dated[];
  readonly places: readonly Placed[];
  readonly outlets: readonly OutletMention[];
  /** Index of the first sentence of running text; earlier ones are headings. */
  readonly lead: number;
}

const MOST_HEADINGS = 12;

/**
 * Reads a document with every reader, or returns null when no act is named in it:
 * most of a newsroom's text ends here, so this is also what makes coding fast.
 */
export function readDocument(
  read: ReadText,
  meta: DocumentMeta,
  matcher: Matcher,
  gazetteer: Gazetteer,
): Reading | null {
  const mentions = findMentions(read, matcher);
  return mentions.has("act") ? complete(read, meta, matcher, gazetteer, mentions) : null;
}

/** Reads a document with every reader, acts or not. */
export function readEverything(read: ReadText, meta: DocumentMeta, matcher: Matcher, gazetteer: Gazetteer): Reading {
  return complete(read, meta, matcher, gazetteer, findMentions(read, matcher));
}

function findMentions(read: ReadText, matcher: Matcher): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const [index, sentence] of read.sentences.entries()) {
    if (sentence.role === "junk") continue;
    for (const { entry, first, last } of matcher.matches(read.words, sentence.first, sentence.last)) {
      const mention: Mention = { kind: entry.kind, code: entry.code, entry, first, last, sentence: index };
      const list = mentions.get(entry.kind);
      if (list) list.push(mention);
      else mentions.set(entry.kind, [mention]);
    }
  }
  return mentions;
}

function complete(
  read: ReadText,
  meta: DocumentMeta,
  matcher: Matcher,
  gazetteer: Gazetteer,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Reading {
  const counts: CountMention[] = [];
  const dates: Dated[] = [];
  const outlets: OutletMention[] = [];
  const numeric = ["number", "multiplier", "vague", "approx"].flatMap((kind) => mentions.get(kind) ?? []);
  const numericBySentence = Map.groupBy(numeric, (m) => m.sentence);
  for (const [index, { first, last, role }] of read.sentences.entries()) {
    if (role === "junk") continue;
    const cited: OutletMention[] = findOutlets(read.text, read.words, first, last).map(
      ({ start, end, outlet, name }) => ({
        ...wordsOfSpan(read.words, first, last, start, end),
        ...{ sentence: index, outlet, name },
      }),
    );
    outlets.push(...cited);
    const inDates: Stretch[] = [];
    for (const date of findDates(read.text, read.words, first, last, read.language)) {
      const dated = { ...wordsOfSpan(read.words, first, last, date.start, date.end), sentence: index, date };
      // «Накануне.RU» is an outlet.
      if (cited.some((o) => o.first <= dated.last && o.last >= dated.first)) continue;
      dates.push(dated);
      // «Накануне 23 января»: the document speaks of the 23rd as well.
      const base = date.base && { ...wordsOfSpan(read.words, first, last, date.base.start, date.base.end) };
      if (base && date.base) dates.push({ ...base, sentence: index, date: date.base });
      inDates.push(dated);
    }
    const counted = findCounts(read.words, numericBySentence.get(index) ?? [], first, last, index, matcher);
    // "19 November 2023": its numbers count nobody.
    counts.push(...counted.filter((c) => !inDates.some((d) => c.first <= d.last && c.last >= d.first)));
  }
  const places: Placed[] = [];
  for (const mention of findPlaces(read, gazetteer)) {
    // "The Moscow Times", «Сибирь.Реалии»: part of an outlet's name.
    const { start: from, end: to } = mention;
    const sentence = sentenceAt(read.sentences, mention.start);
    const beside = inSentence(outlets, sentence);
    if (beside.some((o) => read.words[o.first]!.start <= from && read.words[o.last]!.end >= to)) continue;
    const { first, last } = read.sentences[sentence]!;
    places.push({ ...wordsOfSpan(read.words, first, last, mention.start, mention.end), sentence, mention });
  }
  const prose = read.sentences.findIndex((s) => s.role === "prose" && s.last - s.first > 6);
  const lead = Math.min(MOST_HEADINGS, Math.max(0, prose));
  const { text, words, sentences, language } = read;
  return { text, words, sentences, language, meta, matcher, mentions, counts, dates, places, outlets, lead };
}

/** Index of the sentence in which the offset lies. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function wordsOfSpan(
  words: readonly Word[],
  first: number,
  last: number,
  start: number,
  end: number,
): { first: number; last: number } {
  let from = first;
  while (from + 1 < last && words[from]!.end <= start) from++;
  let to = from;
  while (to + 1 < last && words[to + 1]!.start < end) to++;
  return { first: from, last: to };
}
