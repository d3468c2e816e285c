import { leafHash } from "../log/leaf.ts";
import { appendAll, emptyRange, type Range, rootOf } from "../log/range.ts";
import type { Reading, StoredEntry } from "../store/store.ts";
import { breathe } from "./breathe.ts";

const PAGE = 10_000;

/** The entries of a log in their order. */
export async function* entriesOf(store: Reading, log: string, from = 0): AsyncGenerator<readonly StoredEntry[]> {
  for (let at = from; ; at += PAGE) {
    await breathe();
    const page = await store.entries(log, at, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
  }
}

/**
 * Grows a tree over leaves that come in pages and notes its root at the sizes asked for.
 *
 * @param sizes - In any order; those that the tree never reaches are not in the answer.
 */
export function openTree(sizes: Iterable<number>): {
  add(page: readonly Uint8Array[]): void;
  range(): Range;
  readonly roots: ReadonlyMap<number, Uint8Array>;
} {
  const wanted = [...new Set(sizes)].sort((a, b) => a - b);
  const roots = new Map<number, Uint8Array>();
  let range: Range = emptyRange();
  const note = () => {
    while (wanted[0] !== undefined && wanted[0] <= range.size) {
      if (wanted[0] === range.size) roots.set(range.size, rootOf(range));
      wanted.shift();
    }
  };
  note();
  return {
    add(page) {
      let at = 0;
      while (at < page.length) {
        const until = Math.min(page.length, at + (wanted[0] ?? Number.POSITIVE_INFINITY) - range.size);
        range = appendAll(range, page.slice(at, until).map(leafHash));
        at = until;
        note();
      }
    },
    range: () => range,
    roots,
  };
}

/** The root that a log had at a size, null where it never had it. */
export async function rootAt(store: Reading, log: string, size: number): Promise<Uint8Array | null> {
  const tree = openTree([size]);
  for await (const page of entriesOf(store, log)) {
    tree.add(page.map(({ commitment }) => commitment));
    if (tree.roots.has(size)) break;
  }
  return tree.roots.get(size) ?? null;
}
