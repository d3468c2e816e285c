import type { Extracted, ExtractFault, Extractor, Input } from "../extract.ts";
import { blocksOf } from "./blocks.ts";
import { joiner, wordsOf } from "./hyphens.ts";
import { metadataOf } from "./metadata.ts";
import { asMeant } from "./mojibake.ts";
import { withoutNotes } from "./notes.ts";
import { openPdf, type Pdf, PdfError } from "./open.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { holdsPicture } from "./picture.ts";
import { type ReadPage, readPage } from "./pieces.ts";
import { bandsOf, sizeOf } from "./rows.ts";
import { type Leaf, withoutRunning } from "./running.ts";
import { ignoringStray } from "./stray.ts";

/** No report is longer; what is beyond is a fault, not silence. */
const MOST_PAGES = 2_000;
const MOST_CHARACTERS = 10_000_000;

/** A PDF's own text, put back into paragraphs. Pictures of text are not read: pages that hold nothing else are faults. */
export const extractPdf: Extractor = (input) => ignoringStray(() => extracted(input));

async function* extracted({ whole }: Input): AsyncGenerator<Extracted> {
  let pdf: Pdf;
  try {
    pdf = await openPdf(await whole());
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    yield { kind: "fault", fault: error.fault, part: null };
    return;
  }
  try {
    yield* documentIn(pdf);
  } finally {
    await pdf.loadingTask.destroy().catch(() => {});
  }
}

async function* documentIn(pdf: Pdf): AsyncGenerator<Extracted> {
  const { leaves, asides, faults } = await leavesOf(pdf);
  const { leaves: cleaned, running } = withoutRunning(leaves);
  const text = textOf(cleaned, asides);
  const isReadable = text !== "" && !isWithoutMeaning(text);
  if (isReadable) {
    yield { kind: "document", text, meta: await metadataOf(pdf, running), part: null, bytes: null };
    yield* faults.map(({ fault, first, last }): Extracted => ({ kind: "fault", fault, part: pages(first, last) }));
  } else if (text !== "") yield { kind: "fault", fault: "not understood", part: null };
  else yield { kind: "fault", fault: faults.find(({ fault }) => fault !== "no text")?.fault ?? "no text", part: null };
}

interface PagesFault {
  readonly fault: ExtractFault;
  readonly first: number;
  last: number;
}

const pages = (first: number, last: number): string => (first === last ? `page ${first}` : `pages ${first}-${last}`);

interface Leaves {
  readonly leaves: readonly Leaf[];
  /** Text that runs in another direction than the rest of its page. */
  readonly asides: readonly Leaf[];
  readonly faults: readonly PagesFault[];
}

async function leavesOf(pdf: Pdf): Promise<Leaves> {
  const leaves: Leaf[] = [];
  const asides: Leaf[] = [];
  const faults: PagesFault[] = [];
  const cyrillic = new Set<string>();
  let left = MOST_CHARACTERS;
  const failed = (fault: ExtractFault, first: number, last = first) => {
    const before = faults.at(-1);
    if (before?.fault === fault && before.last === first - 1) before.last = last;
    else faults.push({ fault, first, last });
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > MOST_PAGES || left <= 0) {
      failed("too large unpacked", number, pdf.numPages);
      break;
    }
    const page = await pageOf(pdf, number, left);
    left -= page.characters;
    if (page.fault) failed(page.fault, number);
    const [main, ...others] = page.sheets.map(
      ({ height, pieces }): Leaf => ({ height, bands: bandsOf(asMeant(pieces, cyrillic)) }),
    );
    if (main) leaves.push(main);
    else if (!page.fault && page.isPicture) failed("no text", number);
    asides.push(...others);
  }
  return { leaves, asides, faults };
}

async function pageOf(pdf: Pdf, number: number, most: number): Promise<ReadPage & { readonly isPicture: boolean }> {
  try {
    const page = await pdf.getPage(number);
    const read = await readPage(page, most);
    const isPicture = read.characters === 0 && read.fault === null && (await holdsPicture(page));
    page.cleanup();
    return { ...read, isPicture };
  } catch {
    return { sheets: [], characters: 0, fault: "broken", isPicture: false };
  }
}

function textOf(leaves: readonly Leaf[], asides: readonly Leaf[]): string {
  const bodySize = sizeOf(leaves.flatMap(({ bands }) => bands.flat()));
  const parted = leaves.map((leaf) => withoutNotes(leaf, bodySize));
  const notes = parted.map((page) => ({ height: 0, bands: page.notes })).filter(({ bands }) => bands.length > 0);
  const ways = [parted.map((page) => page.text), asides, notes].map((way) =>
    way.flatMap(({ bands }) => blocksOf(bands)),
  );
  const join = joiner(wordsOf(ways.flat(2).map((row) => row.text)));
  return ways
    .map((blocks) => paragraphsOf(blocks, join).replace(/\u00ad/g, ""))
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

/** Fonts without a table of meanings give signs that mean nothing outside of the file. */
const isWithoutMeaning = (text: string): boolean =>
  (text.match(/[\p{Co}\p{Cn}\ufffd\p{Cc}]/gu)?.length ?? 0) - (text.match(/\n/g)?.length ?? 0) >
  0.5 * text.replace(/\s/g, "").length;
