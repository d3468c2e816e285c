import type { ReadText } from "../../text/word.ts";
import { type Context, contextOf } from "./context.ts";
import { type Part, type Run, runsOf } from "./run.ts";

/** A run with its surroundings. */
export interface Candidate {
  readonly run: Run;
  readonly parts: readonly Part[];
  readonly context: Context;
}

/** What the whole document says of its capitalised words. */
export interface Survey {
  /** Forms that it also writes in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Surname keys of words that stand after «в», "in" and the like. */
  readonly located: ReadonlySet<string>;
  /** Surname keys of capitalised words that open no sentence. */
  readonly capitals: ReadonlySet<string>;
}

/** Every run of a text with its surroundings, in order. */
export const candidatesOf = (read: ReadText): Candidate[] =>
  read.sentences.flatMap((sentence) => runsOf(read, sentence).map((run) => candidateOf(read, run, run.parts)));

/** Some parts of a run, with their own surroundings. */
export function candidateOf(read: ReadText, run: Run, parts: readonly Part[]): Candidate {
  const last = parts.at(-1)!;
  // The dot of a last initial belongs to the name.
  const after = last.kind === "initial" && read.words[last.at + 1]?.form === "." ? last.at + 1 : last.at;
  return { run, parts, context: contextOf(read, run.sentence, parts[0]!.at, after) };
}

export function surveyOf(read: ReadText, candidates: readonly Candidate[]): Survey {
  const lower = new Set<string>();
  for (const word of read.words) if (word.kind === "letters" && !word.isCapital) lower.add(word.form);
  const located = new Set<string>();
  for (const { parts, context } of candidates)
    if (context.isLocated && parts.length === 1) located.add(parts[0]!.sign.key);
  const capitals = new Set(
    candidates.flatMap(({ parts }) => parts.filter((part) => !part.isOpening).map((part) => part.sign.key)),
  );
  return { lower, located, capitals };
}
