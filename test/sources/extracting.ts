import { expect } from "vitest";
import type { Extracted, ExtractFault, ExtractOptions, Extractor } from "../../src/sources/extract.ts";

/** Everything that comes out of the bytes. */
export async function allOf(
  extract: Extractor,
  bytes: Uint8Array,
  name = "report",
  options: ExtractOptions = {},
): Promise<Extracted[]> {
  async function* pieces() {
    yield bytes;
  }
  const items: Extracted[] = [];
  for await (const item of extract({ name, options, pieces: pieces(), whole: async () => Uint8Array.from(bytes) }))
    items.push(item);
  return items;
}

/** The only document in the bytes. */
export async function documentIn(
  extract: Extractor,
  bytes: Uint8Array,
): Promise<Extract<Extracted, { kind: "document" }>> {
  const [item, ...others] = await allOf(extract, bytes);
  expect(others).toEqual([]);
  expect(item?.kind).toBe("document");
  return item as Extract<Extracted, { kind: "document" }>;
}

export const faultsIn = async (extract: Extractor, bytes: Uint8Array) =>
  (await allOf(extract, bytes)).flatMap((item) => (item.kind === "fault" ? [item.fault] : []));

/** How many mutated files a run reads; many only when asked. */
export const MUTATIONS = process.env.KHRONIKA_LONG === "1" ? 10_000 : 300;

/** Numbers below one, the same on each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy with some bytes flipped, cut out, doubled or overwritten. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Uint8Array.from(bytes);
  const below = (limit: number) => Math.floor(random() * Math.max(1, limit));
  for (let times = 1 + below(8); times > 0; times--) {
    const at = below(result.length);
    const end = Math.min(result.length, at + 1 + below(random() < 0.1 ? 2_000 : 20));
    const kind = below(4);
    if (kind === 0) result[at] = (result[at] ?? 0) ^ (1 << below(8));
    else if (kind === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(end)]);
    else if (kind === 2) result = Buffer.concat([result.subarray(0, end), result.subarray(at)]);
    else for (let i = at; i < end; i++) result[i] = below(256);
  }
  return result;
}

const FAULTS: readonly ExtractFault[] = [
  ...(["broken", "encrypted", "no text", "too many entries", "too large unpacked"] as const),
  ...(["unsafe name", "needs consent", "not understood"] as const),
];
/** Of one small file; a busy machine takes its time. */
const LONGEST_MS = 10_000;
/** Of the process, more than before. */
const MOST_MB = 400;

/** Reads many files one after the other: each gives something, every fault is a typed one, time and memory stay bounded. */
export async function readMany(extract: Extractor, count: number, fileAt: (at: number) => Uint8Array): Promise<void> {
  const before = process.memoryUsage.rss();
  for (let at = 0; at < count; at++) {
    const bytes = fileAt(at);
    const start = performance.now();
    const items = await allOf(extract, bytes);
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) if (item.kind === "fault") expect(FAULTS).toContain(item.fault);
  }
  expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(MOST_MB);
}
