/** A stretch of a document's normalised text. Offsets count UTF-16 code units from 0, `end` is exclusive, like `string.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The span of `text` from `start` up to `end`; its `text` is exactly what stands there. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}
