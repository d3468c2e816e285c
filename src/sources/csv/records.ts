/** How the cells of a file are parted; all of it single bytes below 128, which every code page but UTF-16 has in common. */
export interface Dialect {
  /** A byte; null where every line is one cell. */
  readonly delimiter: number | null;
  /** `\n`, which also ends `\r\n`; or a lone `\r` as old programs wrote it. */
  readonly lineEnd: number;
  /** False where a quote is a sign like any other. */
  readonly isQuoted: boolean;
}

/** A record of a file, its cells still bytes. */
export interface RawRecord {
  /** Counted from 1, as a spreadsheet program numbers it; blank lines count. */
  readonly row: number;
  /** As it stands in the file, without its line end. */
  readonly bytes: Uint8Array;
  readonly cells: readonly Uint8Array[];
  /** A quote opens a cell and is never closed: the line was read as if it were a mere sign. */
  readonly isUnclosed: boolean;
  /** It has more cells than are read, or is longer than a record may be: the rest is missing. */
  readonly isCut: boolean;
}

/** As many as spreadsheet programs have. */
export const MOST_CELLS = 16_384;
/** No report is longer. */
const LONGEST_RECORD = 16 * 1024 * 1024;
/** What may be read twice because a quote turned out to be a mere sign; after that, quotes are signs for the rest of the file. */
const MOST_REREAD = 1024 * 1024 * 1024;

const QUOTE = 0x22;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * The records of a file, piece by piece: memory is that of one record. A quoted cell ends with a quote before a delimiter or a line end;
 * where none such comes, or another sign follows, its first quote is a mere sign. So a stray quote spoils its own line at most.
 * (`csv-parse` ends at such a quote or takes the rest of the file for one cell, and gives no bytes back.)
 */
export async function* recordsOf(pieces: AsyncIterable<Uint8Array>, dialect: Dialect): AsyncGenerator<RawRecord> {
  const reader = new RecordReader(dialect);
  for await (const piece of pieces) yield* reader.take(piece);
  yield* reader.end();
}

/** A cell and where it ends; or that a quote turned out to be a mere sign, or that more bytes are needed. */
type Quoted = { readonly cell: Uint8Array; readonly end: number } | "sign" | "unclosed" | "more";
type Read = { readonly record: Omit<RawRecord, "row">; readonly next: number } | "more";

class RecordReader {
  readonly #dialect: Dialect;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #rest: Buffer = Buffer.alloc(0);
  #row = 0;
  #reread = 0;
  /** Within a record that is too long: nothing is kept up to its end. */
  #isSkipping = false;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  *take(piece: Uint8Array): Generator<RawRecord> {
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
    // A record over many pieces is looked at again only when there is as much more of it: else time would grow with its square.
    if (this.#waitingBytes >= this.#rest.length) yield* this.#drain(false);
  }

  *end(): Generator<RawRecord> {
    yield* this.#drain(true);
  }

  *#drain(isEnd: boolean): Generator<RawRecord> {
    this.#rest = Buffer.concat([this.#rest, ...this.#waiting]);
    this.#waiting = [];
    this.#waitingBytes = 0;
    let at = 0;
    while (at < this.#rest.length) {
      if (this.#isSkipping) {
        const end = this.#rest.indexOf(this.#dialect.lineEnd, at);
        at = end === -1 ? this.#rest.length : end + 1;
        this.#isSkipping = end === -1;
        continue;
      }
      const read = this.#recordAt(at, isEnd);
      if (read !== "more") {
        yield { row: ++this.#row, ...read.record };
        at = read.next;
      } else if (this.#rest.length - at > LONGEST_RECORD) {
        yield { row: ++this.#row, bytes: new Uint8Array(0), cells: [], isUnclosed: false, isCut: true };
        this.#isSkipping = true;
      } else break;
    }
    this.#rest = this.#rest.subarray(at);
  }

  #recordAt(start: number, isEnd: boolean): Read {
    const { isQuoted } = this.#dialect;
    const cells: Uint8Array[] = [];
    let isUnclosed = false;
    let isCut = false;
    for (let at = start; ; ) {
      const quoted = isQuoted && this.#rest[at] === QUOTE ? this.#quotedAt(at, isEnd) : "sign";
      isUnclosed ||= quoted === "unclosed";
      const read = typeof quoted === "string" && quoted !== "more" ? this.#plainAt(at, isEnd) : quoted;
      if (typeof read === "string") return "more";
      if (cells.length < MOST_CELLS) cells.push(read.cell);
      else isCut = true;
      if (read.end >= this.#rest.length || this.#rest[read.end] !== this.#dialect.delimiter) {
        const bytes = this.#rest.subarray(start, this.#beforeReturn(start, read.end));
        return { record: { bytes, cells, isUnclosed, isCut }, next: read.end + 1 };
      }
      at = read.end + 1;
    }
  }

  #plainAt(at: number, isEnd: boolean): Exclude<Quoted, "sign" | "unclosed"> {
    const rest = this.#rest;
    const { delimiter, lineEnd } = this.#dialect;
    let end = at;
    while (end < rest.length && rest[end] !== delimiter && rest[end] !== lineEnd) end++;
    if (end === rest.length && !isEnd) return "more";
    const isLast = end === rest.length || rest[end] === lineEnd;
    return { cell: rest.subarray(at, isLast ? this.#beforeReturn(at, end) : end), end };
  }

  #quotedAt(at: number, isEnd: boolean): Quoted {
    const rest = this.#rest;
    if (this.#reread > MOST_REREAD) return "sign";
    let isDoubled = false;
    for (let quote = rest.indexOf(QUOTE, at + 1); quote !== -1; quote = rest.indexOf(QUOTE, quote + 2)) {
      if (rest[quote + 1] === QUOTE) {
        isDoubled = true;
        continue;
      }
      const end = this.#afterSpaces(quote + 1);
      if (end === rest.length && !isEnd) return "more";
      if (end === rest.length || rest[end] === this.#dialect.delimiter || rest[end] === this.#dialect.lineEnd)
        return { cell: isDoubled ? undoubled(rest, at + 1, quote) : rest.subarray(at + 1, quote), end };
      this.#reread += quote - at;
      return "sign";
    }
    if (!isEnd && rest.length - at <= LONGEST_RECORD) return "more";
    this.#reread += rest.length - at;
    return "unclosed";
  }

  /** Some programs leave blanks between a quote and the delimiter; the last one before a line end may be `\r`. */
  #afterSpaces(from: number): number {
    let at = from;
    while (this.#rest[at] === SPACE) at++;
    return this.#rest[at] === CR && this.#dialect.lineEnd !== CR ? at + 1 : at;
  }

  #beforeReturn(start: number, end: number): number {
    return end > start && this.#rest[end - 1] === CR && this.#dialect.lineEnd !== CR ? end - 1 : end;
  }
}

/** Bytes of which every doubled quote is one. */
function undoubled(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const cell = new Uint8Array(to - from);
  let length = 0;
  for (let at = from; at < to; at++) {
    cell[length++] = bytes[at]!;
    if (bytes[at] === QUOTE) at++;
  }
  return cell.subarray(0, length);
}
