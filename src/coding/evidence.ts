import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./question.ts";
import type { Reading } from "./reading.ts";

const MOST_QUOTES = 3;

/** The sentences that state the act, those of running text before headings; exact words of the text. */
export function evidenceOf(draft: Draft, reading: Reading): Span[] {
  const sentences = [...new Set(draft.triggers.map((t) => t.sentence))];
  const ordered = [...sentences.filter((s) => s >= reading.lead), ...sentences.filter((s) => s < reading.lead)];
  return ordered
    .slice(0, MOST_QUOTES)
    .sort((a, b) => a - b)
    .map((s) => spanOf(reading.text, reading.sentences[s]!.start, reading.sentences[s]!.end));
}
