import type { Row } from "../rows/row.ts";
import { dialectOf, namedDelimiter } from "./dialect.ts";
import { type Lines, openLines } from "./lines.ts";
import { type RawRecord, recordsOf } from "./records.ts";

/** The rows of a CSV or TSV file with delimiter, quoting and code page recognised; null for what is no text. */
export async function rowsOf(pieces: AsyncIterable<Uint8Array>): Promise<AsyncGenerator<Row> | null> {
  const lines = await openLines(pieces);
  return lines && decoded(recordsOf(lines.pieces, await dialectOf(lines)), lines.decode);
}

async function* decoded(records: AsyncIterable<RawRecord>, decode: Lines["decode"]): AsyncGenerator<Row> {
  for await (const { row, bytes, cells, isUnclosed, isCut } of records) {
    if (row === 1 && namedDelimiter(bytes) !== null) continue;
    const texts = decode(cells, bytes);
    const flaw = isCut ? "cut" : isUnclosed ? "unclosed" : texts === null ? "undecoded" : null;
    yield { row, bytes, cells: texts ?? [], flaw, above: NONE };
  }
}

const NONE: ReadonlySet<number> = new Set();
