import type { Extractor } from "../extract.ts";
import { documentsOf } from "../rows/documents.ts";
import { rowsOf } from "./rows.ts";

/** Documents of a CSV or TSV file, one a row, read piece by piece. */
export const extractCsv: Extractor = async function* ({ pieces }) {
  const rows = await rowsOf(pieces);
  const found = rows && (yield* documentsOf(rows, { sheet: null, epoch: 1900 }));
  if (!found?.isTable) yield { kind: "fault", fault: "not understood", part: null };
};
