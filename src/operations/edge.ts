import type { Range } from "../log/range.ts";
import type { LogHead } from "../store/store.ts";

const HASH_BYTES = 32;

/** The right edge of a tree, as a log's head stores it. */
export const edgeOf = (range: Range): Uint8Array => Buffer.concat(range.hashes);

/** The right edge of a tree out of its log's head. */
export function rangeOf({ size, edge }: Pick<LogHead, "size" | "edge">): Range {
  const hashes = Array.from({ length: edge.length / HASH_BYTES }, (_, at) =>
    edge.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
  return { size, hashes };
}
