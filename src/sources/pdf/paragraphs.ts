import type { Block } from "./blocks.ts";
import type { Join } from "./hyphens.ts";
import type { Row } from "./rows.ts";

/** What stands between two rows. */
type Joint = "none" | "line" | "paragraph";

/** In parts of a usual distance between lines; more is a gap. */
const GAP = 1.25;
const OTHER_SIZE = 0.12;
/** In heights of the type. */
const INDENT = 0.9;
const DEEPEST_INDENT = 6;
const SLACK = 0.5;
/** Letters at the end of a line, and no more: a line may be as long as the file. */
const TAIL = 40;
const ENDED = /[.!?…:;][»”"’')\]]*(?:\[[\d*†]{1,3}\])?$/u;
const LIST_ITEM = /^(?:[•●▪◦■□✓*‣]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?\p{Ll}\)(?=\s))/u;

const BETWEEN: Readonly<Record<Joint, string>> = { none: " ", line: "\n", paragraph: "\n\n" };

/** The paragraphs of a text, parted by blank lines; list items and rows of tables are lines of their own. */
export function paragraphsOf(blocks: readonly Block[], join: (before: string, after: string) => Join): string {
  const pitch = usualPitch(blocks);
  const out: string[] = [];
  let last: { row: Row; block: Edges } | null = null;
  for (const block of blocks) {
    const edges = edgesOf(block);
    block.forEach((row, at) => {
      const before = block[at - 1];
      const joint: Joint =
        before !== undefined
          ? jointWithin({ before, row, after: block[at + 1], edges, pitch })
          : last === null
            ? "paragraph"
            : jointAcross(last, row);
      const { cut, glue } =
        joint === "none" && last !== null ? join(last.row.text, row.text) : { cut: 0, glue: BETWEEN[joint] };
      if (cut > 0) out[out.length - 1] = out.at(-1)!.slice(0, -cut);
      if (out.length > 0) out.push(glue);
      out.push(row.text);
      last = { row, block: edges };
    });
  }
  return out.join("");
}

/** In the direction of reading: from where lines begin to where they end. */
interface Edges {
  readonly start: number;
  readonly end: number;
}

const startOf = (row: Row): number => (row.isRightToLeft ? -row.right : row.left);
const endOf = (row: Row): number => (row.isRightToLeft ? -row.left : row.right);

function edgesOf(block: Block): Edges {
  const starts = block.map(startOf).sort((a, b) => a - b);
  const ends = block.map(endOf).sort((a, b) => a - b);
  // A line that sticks out does not make the measure.
  return { start: starts[Math.floor(starts.length * 0.05)]!, end: ends[Math.ceil(ends.length * 0.95) - 1]! };
}

interface Place {
  readonly before: Row;
  readonly row: Row;
  readonly after: Row | undefined;
  readonly edges: Edges;
  readonly pitch: number;
}

function jointWithin({ before, row, after, edges, pitch }: Place): Joint {
  if (isOtherSize(before, row)) return "paragraph";
  if (row.y - before.y > GAP * pitch * row.size) return "paragraph";
  if (before.isTable || row.isTable) return before.isTable && row.isTable ? "line" : "paragraph";
  const wasEnded = isEnded(before);
  if (LIST_ITEM.test(row.text) && (wasEnded || before.text.endsWith(","))) return "line";
  if (isIndented(before, row, after, edges)) return "paragraph";
  // The next word would have fitted: the line was ended on purpose, unless the sentence goes on in lower case.
  return hasRoom(before, row, edges) && (wasEnded || !beginsLower(row.text)) ? "paragraph" : "none";
}

/** Between the end of a column or page and the beginning of the next one. */
function jointAcross({ row: before, block }: { row: Row; block: Edges }, row: Row): Joint {
  if (before.isTable && row.isTable) return "line";
  // Farther down is no next column but the text under a title, or under columns.
  if (row.y > before.y + row.size || before.isTable || row.isTable) return "paragraph";
  if (isOtherSize(before, row) || isEnded(before)) return "paragraph";
  return beginsLower(row.text) || !hasRoom(before, row, block) ? "none" : "paragraph";
}

const isEnded = ({ text }: Row): boolean => ENDED.test(text.slice(-TAIL));

const isOtherSize = (one: Row, other: Row): boolean =>
  Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);

const hasRoom = (before: Row, row: Row, { end }: Edges): boolean =>
  end - endOf(before) > row.firstWord + SLACK * row.size;

const beginsLower = (text: string): boolean => /^[«„“"(]?\p{Ll}/u.test(text);

/** The first line of a paragraph stands in, the lines around it do not. Lines under a list's mark stand in too, but all alike. */
function isIndented(before: Row, row: Row, after: Row | undefined, { start }: Edges): boolean {
  const indent = (startOf(row) - start) / row.size;
  if (indent < INDENT || indent > DEEPEST_INDENT || LIST_ITEM.test(before.text)) return false;
  const fromBefore = (startOf(row) - startOf(before)) / row.size;
  const fromAfter = after === undefined ? indent : (startOf(row) - startOf(after)) / row.size;
  // Two paragraphs of one line each, one after the other.
  const isTwin = Math.abs(fromBefore) < 0.3 && isEnded(before);
  return isTwin || (fromBefore >= INDENT && (fromAfter >= INDENT || (Math.abs(fromAfter) < 0.3 && isEnded(row))));
}

/** The usual distance between lines, in heights of their type. */
function usualPitch(blocks: readonly Block[]): number {
  const distances: number[] = [];
  for (const block of blocks)
    for (let at = 1; at < block.length; at++) {
      const distance = (block[at]!.y - block[at - 1]!.y) / block[at]!.size;
      if (distance > 0.8 && distance < 3.5) distances.push(distance);
    }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.5;
}
