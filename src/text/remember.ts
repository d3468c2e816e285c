/** Texts repeat their words: an answer that depends on a word alone is worked out once, as long as there is room for `most` of them. */
export function remembering<V>(answer: (word: string) => V, most: number): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = answer(word);
      if (known.size < most) known.set(word, value);
    }
    return value;
  };
}
