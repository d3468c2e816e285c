import type { Lemmatiser } from "../text/lemma.ts";
import { hashOf } from "./hash.ts";

/** The numbers of a text and the lemmas of its longer words, without their order. */
export interface Profile {
  /** Lemmas of different languages are not compared. */
  readonly language: string;
  /** Hashes in ascending order. */
  readonly lemmas: Uint32Array;
  /** How often each occurs. */
  readonly counts: Uint16Array;
}

/** Lemmas of the words and numbers of a text, in its order. */
export const lemmasOf = (text: string, lemmatise: Lemmatiser): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(lemmatise);

/** Shorter words join sentences and tell nothing of their matter. */
const SHORTEST = 4;

export function profileOf(lemmas: readonly string[], language: string): Profile {
  const counts = new Map<number, number>();
  for (const lemma of lemmas) {
    if (lemma.length < SHORTEST && !/\d/.test(lemma)) continue;
    const hash = hashOf(lemma);
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const hashes = Uint32Array.from(counts.keys()).sort();
  return { language, lemmas: hashes, counts: Uint16Array.from(hashes, (hash) => counts.get(hash)!) };
}

/** Alike: 1 for the same lemmas equally often, 0 for none in common or for texts of two languages. */
export type Likeness = (a: Profile, b: Profile) => number;

/** So many further texts are taken for granted, so that few texts do not make every common word rare. */
const FURTHER_TEXTS = 20;

/** The cosine of two texts' lemmas, each weighed by how rare it is among all the profiles (tf-idf, Salton). */
export function likenessAmong(profiles: Iterable<Profile>): Likeness {
  const texts = new Map<number, number>();
  const all = new Set(profiles);
  for (const { lemmas } of all) for (const lemma of lemmas) texts.set(lemma, (texts.get(lemma) ?? 0) + 1);
  const rarity = (lemma: number) => Math.log((all.size + FURTHER_TEXTS) / (texts.get(lemma)! + 0.5));
  const vectors = new Map([...all].map((profile) => [profile, vectorOf(profile, rarity)]));
  return (a, b) => {
    if (a.language !== b.language) return 0;
    const [x, y] = [vectors.get(a)!, vectors.get(b)!];
    let cosine = 0;
    for (let i = 0, j = 0; i < a.lemmas.length && j < b.lemmas.length; ) {
      const order = a.lemmas[i]! - b.lemmas[j]!;
      if (order === 0) cosine += x[i]! * y[j]!;
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return cosine;
  };
}

/** Of length 1. */
function vectorOf({ lemmas, counts }: Profile, rarity: (lemma: number) => number): Float32Array {
  const vector = Float32Array.from(lemmas, (lemma, i) => (1 + Math.log(counts[i]!)) * rarity(lemma));
  const length = Math.sqrt(vector.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return vector.map((weight) => weight / length);
}
