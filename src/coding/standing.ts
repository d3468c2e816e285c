import type { Stretch } from "./mention.ts";

/** A list of the text's things by the sentence in which they stand. */
interface Standing<T> {
  readonly bySentence: ReadonlyMap<number, readonly T[]>;
  /** Ascending. */
  readonly sentences: readonly number[];
}

const NONE: readonly never[] = [];
const known = new WeakMap<readonly Stretch[], Standing<Stretch>>();

/** Built once for each list: the lists of a reading do not change. */
function standingOf<T extends Stretch>(items: readonly T[]): Standing<T> {
  let standing = known.get(items);
  if (!standing) {
    const bySentence = Map.groupBy<number, Stretch>(items, (item) => item.sentence);
    standing = { bySentence, sentences: [...bySentence.keys()].sort((a, b) => a - b) };
    known.set(items, standing);
  }
  return standing as Standing<T>;
}

/** The things that stand in one sentence, in the list's order. */
export const inSentence = <T extends Stretch>(items: readonly T[], sentence: number): readonly T[] =>
  standingOf(items).bySentence.get(sentence) ?? NONE;

/** Whether any stands in the sentences from..to, both included. */
export function anyBetween(items: readonly Stretch[], from: number, to: number): boolean {
  const { sentences } = standingOf(items);
  const at = firstFrom(sentences, from);
  return at < sentences.length && sentences[at]! <= to;
}

/** Sentences from the given one to the nearest other that holds a thing of the list; infinite when none does. */
export function nearestOther(items: readonly Stretch[], sentence: number): number {
  const { sentences } = standingOf(items);
  const at = firstFrom(sentences, sentence);
  const after = sentences[at] === sentence ? sentences[at + 1] : sentences[at];
  const before = sentences[at - 1];
  return Math.min(
    after === undefined ? Number.POSITIVE_INFINITY : after - sentence,
    before === undefined ? Number.POSITIVE_INFINITY : sentence - before,
  );
}

/** Index of the first value that is not below the bound. */
function firstFrom(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tallies = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/** How often each key occurs in a list; counted once for each list. */
export function tally<T extends object>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  let counts = tallies.get(items);
  if (!counts) {
    const counting = new Map<string, number>();
    for (const item of items) counting.set(keyOf(item), (counting.get(keyOf(item)) ?? 0) + 1);
    tallies.set(items, (counts = counting));
  }
  return counts;
}

/** Computes a value once for each reading. */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let entry = values.get(key);
    if (!entry) values.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}
