/** A bare automaton over words' beginnings: the least work by which all triggers can be seen in a text. */
export interface Automaton {
  /** Number of hits. */
  scan(text: string): number;
}

/** Builds the automaton (Aho and Corasick, 1975) over UTF-16 code units. */
export function automatonOf(patterns: Iterable<string>): Automaton {
  const next: Map<number, number>[] = [new Map()];
  const hits = [0];
  for (const pattern of patterns) {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      let to = next[state]!.get(code);
      if (to === undefined) {
        to = next.length;
        next.push(new Map());
        hits.push(0);
        next[state]!.set(code, to);
      }
      state = to;
    }
    hits[state]!++;
  }
  const fail = new Int32Array(next.length);
  const queue = [...next[0]!.values()];
  for (const state of queue) {
    for (const [code, to] of next[state]!) {
      let back = fail[state]!;
      while (back !== 0 && !next[back]!.has(code)) back = fail[back]!;
      const link = next[back]!.get(code) ?? 0;
      fail[to] = link === to ? 0 : link;
      hits[to]! += hits[fail[to]!]!;
      queue.push(to);
    }
  }
  return {
    scan(text) {
      let state = 0;
      let found = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        while (state !== 0 && !next[state]!.has(code)) state = fail[state]!;
        state = next[state]!.get(code) ?? 0;
        found += hits[state]!;
      }
      return found;
    },
  };
}
