import { hashOf } from "./hash.ts";

/** Smallest hashes of a text's shingles under many hash functions: near-copies share most of them. */
export type Signature = Uint32Array;

const FUNCTIONS = 48;
const SHINGLE = 4;

const MULTIPLIERS = Uint32Array.from({ length: FUNCTIONS }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0);
const ADDENDS = Uint32Array.from({ length: FUNCTIONS }, (_, i) => Math.imul(i + 7, 0x85ebca6b) >>> 0);

/** Signature over runs of four lemmas of a text; null for one too short to be called a copy. */
export function signatureOf(lemmas: readonly string[]): Signature | null {
  if (lemmas.length < SHINGLE * 4) return null;
  const signature = new Uint32Array(FUNCTIONS).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= lemmas.length; i++) {
    const hash = hashOf(lemmas.slice(i, i + SHINGLE).join(" "));
    for (let f = 0; f < FUNCTIONS; f++) {
      const value = (Math.imul(hash, MULTIPLIERS[f]!) + ADDENDS[f]!) >>> 0;
      if (value < signature[f]!) signature[f] = value;
    }
  }
  return signature;
}

/** Estimated share of shingles in common, 0 to 1. */
export function similarity(a: Signature | null, b: Signature | null): number {
  if (!a || !b) return 0;
  let same = 0;
  for (let f = 0; f < FUNCTIONS; f++) if (a[f] === b[f]) same++;
  return same / FUNCTIONS;
}
