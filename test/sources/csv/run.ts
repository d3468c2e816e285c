import type { Extracted, Extractor, Input } from "../../../src/sources/extract.ts";

export type Document = Extract<Extracted, { kind: "document" }>;

/** What an extractor makes of bytes, which come in pieces of the given size. */
export async function extracted(
  extract: Extractor,
  bytes: Uint8Array,
  name = "file",
  piece = 65_536,
): Promise<Extracted[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield Uint8Array.from(bytes.subarray(at, at + piece));
  }
  const input: Input = { name, options: {}, pieces: pieces(), whole: async () => Buffer.from(bytes) };
  const items: Extracted[] = [];
  for await (const item of extract(input)) items.push(item);
  return items;
}

export const documentsIn = (items: readonly Extracted[]): Document[] =>
  items.filter((item) => item.kind === "document");
export const textsIn = (items: readonly Extracted[]): string[] => documentsIn(items).map(({ text }) => text);

/** A generator of chance that gives the same for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

/** Bytes with one to three small changes: mostly other bytes, half of them signs of text; lost and doubled stretches; seldom a cut end. */
export function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let change = 1 + next(3); change > 0 && changed.length > 0; change--) {
    const at = next(changed.length);
    const size = 1 + next(32);
    const kind = next(16);
    if (kind < 5) changed[at] = 0x20 + next(0x5f);
    else if (kind < 8) changed[at] = next(256);
    else if (kind < 11) changed[at] = changed[at]! ^ (1 << next(8));
    else if (kind < 13) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + size)]);
    else if (kind < 15)
      changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at, at + size), changed.subarray(at)]);
    else changed = changed.subarray(0, at);
  }
  return changed;
}

export const MUTATIONS = process.env.KHRONIKA_LONG ? 10_000 : 300;
