import { isHeading } from "../rows/headings.ts";
import type { Lines } from "./lines.ts";
import { type Dialect, type RawRecord, recordsOf } from "./records.ts";

const DELIMITERS = [",", ";", "\t", "|"].map((sign) => sign.charCodeAt(0));
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
/** So many records tell. */
const SAMPLE = 40;

/** The first line may name the delimiter. */
const NAMED = /^sep=([,;\t|])$/;

/**
 * The delimiter that a file names, or else the one by which most cells of its first row are known headings, or by which most rows have
 * the same number of cells, two at least.
 */
export async function dialectOf({ head, decode }: Lines): Promise<Dialect> {
  const lineEnd = !head.includes(NEW_LINE) && head.includes(RETURN) ? RETURN : NEW_LINE;
  const named = namedDelimiter(firstLine(head));
  if (named !== null) return { delimiter: named, lineEnd, isQuoted: true };
  let best: { readonly delimiter: number | null; readonly rating: number } = { delimiter: null, rating: 0 };
  for (const delimiter of DELIMITERS) {
    const records = await sampleOf(head, { delimiter, lineEnd, isQuoted: true });
    const rating = ratingOf(records, (record) => (decode(record.cells, record.bytes) ?? []).filter(isHeading).length);
    if (rating > best.rating) best = { delimiter, rating };
  }
  return { delimiter: best.delimiter, lineEnd, isQuoted: true };
}

/** The delimiter that a line of its own names (`sep=;`), as spreadsheet programs write and hide it. */
export function namedDelimiter(line: Uint8Array): number | null {
  const sign = NAMED.exec(Buffer.from(line.subarray(0, 8)).toString("latin1"))?.[1];
  return sign === undefined ? null : sign.charCodeAt(0);
}

const firstLine = (head: Uint8Array): Uint8Array => {
  const end = head.findIndex((byte) => byte === NEW_LINE || byte === RETURN);
  return end === -1 ? head : head.subarray(0, end);
};

async function sampleOf(head: Uint8Array, dialect: Dialect): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  async function* once() {
    yield head;
  }
  for await (const record of recordsOf(once(), dialect)) {
    if (record.bytes.length > 0) records.push(record);
    if (records.length === SAMPLE) break;
  }
  // The head may end in the middle of a record.
  return records.length > 1 && records.length < SAMPLE ? records.slice(0, -1) : records;
}

/** Above the headings there may be a title and notes. */
const HEADER_WITHIN = 5;
/** So many known words make a lower row one of headings. */
const SURE = 2;

/** Headings that are known weigh more than any evenness; a row of one cell is no row of headings. */
function ratingOf(records: readonly RawRecord[], knownIn: (record: RawRecord) => number): number {
  const ratings = records.slice(0, HEADER_WITHIN).map((header, at) => {
    const known = knownIn(header);
    if (header.cells.length < 2 || (at > 0 && known < SURE)) return 0;
    const even = records.filter(({ cells }) => cells.length === header.cells.length).length / records.length;
    return known * 10 + even + Math.min(header.cells.length, 50) / 1000;
  });
  return Math.max(0, ...ratings);
}
