// Text that never repeats, out of the samples' own words: dense (every sentence tells of an act) and ordinary (few do).

import { fileURLToPath } from "node:url";
import { readSamples } from "../src/sources/sample.ts";

export interface Generated {
  readonly text: string;
  readonly language: string;
}

/** Numbers from 0 (included) to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Pool {
  readonly sentences: readonly string[];
  /** Words of the samples that are in no lexicon of acts. */
  readonly plain: readonly string[];
}

const SAMPLES = fileURLToPath(new URL("../samples/", import.meta.url));

/** Pools of sentences and plain words by language. `isTrigger` says which words name acts. */
export function poolsOf(isTrigger: (word: string, language: string) => boolean): Map<string, Pool> {
  const pools = new Map<string, { sentences: string[]; plain: string[] }>();
  for (const { text, meta } of readSamples([SAMPLES])) {
    const language = meta.language ?? "en";
    const pool = pools.get(language) ?? { sentences: [], plain: [] };
    pools.set(language, pool);
    pool.sentences.push(...text.split(/(?<=[.!?])\s+|\n+/).filter((s) => s.length > 30));
    for (const [word] of text.matchAll(/\p{L}{2,}/gu))
      if (!isTrigger(word.toLowerCase(), language)) pool.plain.push(word.toLowerCase());
  }
  return pools;
}

/** A document of about `size` characters. Days, numbers and the order of words make each one new. */
export function documentOf(
  pool: Pool,
  language: string,
  size: number,
  isDense: boolean,
  random: () => number,
): Generated {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const parts: string[] = [];
  for (let length = 0; length < size; length += parts.at(-1)!.length + 1) {
    const sentence =
      isDense || random() < 0.04 ? varied(pick(pool.sentences), random) : plainSentence(pool, pick, random);
    parts.push(random() < 0.15 ? `${sentence}\n\n` : sentence);
  }
  return { text: parts.join(" "), language };
}

const varied = (sentence: string, random: () => number): string =>
  sentence.replace(/\d+/g, (digits) => String(1 + Math.floor(random() * (digits.length > 2 ? 900 : 28))));

function plainSentence(pool: Pool, pick: (from: readonly string[]) => string, random: () => number): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 18) }, () => pick(pool.plain));
  const text = words.join(" ").replace(/ (\p{L}+)(?= \p{L}+ \p{L}+$)/u, " $1,");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
