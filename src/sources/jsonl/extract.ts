import { openLines } from "../csv/lines.ts";
import { recordsOf } from "../csv/records.ts";
import type { Extracted, Extractor } from "../extract.ts";
import { documentOf } from "../rows/document.ts";
import { partNames } from "../rows/names.ts";
import { type DayOrder, dayOrderOf } from "../rows/published.ts";
import { fieldReader, type Values } from "./values.ts";

interface Line {
  readonly row: number;
  readonly bytes: Uint8Array;
  /** `broken`: no JSON; `not understood`: no object, or too long. */
  readonly values: Values | "broken" | "not understood";
}

/** Lines by which the order of day and month is guessed. */
const SAMPLE_LINES = 50;

/** Documents of a file of JSON lines, one a line, read piece by piece. */
export const extractJsonl: Extractor = async function* ({ pieces }) {
  const source = linesOf(pieces);
  const sample: Line[] = [];
  while (sample.length < SAMPLE_LINES) {
    const { value, done } = await source.next();
    if (done) break;
    sample.push({ ...value, bytes: Uint8Array.from(value.bytes) });
  }
  const reader = new LineReader(
    dayOrderOf(sample.map(({ values }) => (typeof values === "string" ? "" : (values.published ?? "")))),
  );
  for (const line of sample) yield* reader.read(line);
  for await (const line of source) yield* reader.read(line);
  if (reader.outcomes === 0) yield { kind: "fault", fault: "not understood", part: null };
  else if (reader.without > 0) yield { kind: "left out", what: "other files", count: reader.without };
};

class LineReader {
  /** Documents and faults. */
  outcomes = 0;
  /** Objects without a text. */
  without = 0;
  readonly #order: DayOrder;
  readonly #nameOf = partNames();

  constructor(order: DayOrder) {
    this.#order = order;
  }

  *read({ row, bytes, values }: Line): Generator<Extracted> {
    if (typeof values === "string") {
      this.outcomes++;
      return yield { kind: "fault", fault: values, part: `line ${row}` };
    }
    const document = documentOf(values, { order: this.#order, epoch: 1900 });
    if (!document) {
      this.without++;
      return;
    }
    this.outcomes++;
    yield { kind: "document", ...document, part: this.#nameOf(values.id, row).replace("row ", "line "), bytes };
  }
}

async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const lines = await openLines(pieces);
  if (!lines) return;
  const fieldsOf = fieldReader();
  // Quotes are JSON's own: without a delimiter a line is one record.
  for await (const { row, bytes, isCut } of recordsOf(lines.pieces, {
    delimiter: null,
    lineEnd: 0x0a,
    isQuoted: false,
  })) {
    const text = lines.decode([bytes], bytes)?.[0];
    if (!isCut && text?.trim() === "") continue;
    yield { row, bytes, values: isCut || text === undefined ? "not understood" : valuesIn(text, fieldsOf) };
  }
}

function valuesIn(text: string, fieldsOf: (object: object) => Values): Line["values"] {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? fieldsOf(value) : "not understood";
  } catch {
    return "broken";
  }
}
