import type { Extracted, Extractor } from "../extract.ts";
import { documentsOf } from "../rows/documents.ts";
import type { Row } from "../rows/row.ts";
import { ArchiveError } from "../zip/archive.ts";
import { rowsOfSheet, type Workbook } from "./sheet.ts";
import { type OpenWorkbook, openWorkbook, type Sheet } from "./workbook.ts";

/**
 * Documents of a workbook, one a row of its sheets. Hidden sheets, which whoever hands the file on may not know of, and rows without a text
 * are left out and counted.
 */
export const extractXlsx: Extractor = async function* ({ whole }) {
  let opened: OpenWorkbook;
  try {
    opened = await openWorkbook(await whole());
  } catch (error) {
    yield faultOf(error, null);
    return;
  }
  let leftOut = 0;
  let tables = 0;
  for (const sheet of opened.sheets) {
    try {
      const rows = rowsOf(sheet, opened.workbook);
      if (sheet.isHidden) {
        for await (const _ of rows) leftOut++;
        continue;
      }
      const { isTable, without } = yield* documentsOf(rows, { sheet: sheet.name, epoch: opened.workbook.epoch });
      leftOut += without;
      if (isTable) tables++;
    } catch (error) {
      tables++;
      const fault = faultOf(error, sheet.name);
      yield fault;
      // What is too large as a whole stays too large.
      if (fault.fault === "too large unpacked") break;
    }
  }
  if (tables === 0) yield { kind: "fault", fault: "not understood", part: null };
  else if (leftOut > 0) yield { kind: "left out", what: "other files", count: leftOut };
};

async function* rowsOf(sheet: Sheet, workbook: Workbook): AsyncGenerator<Row> {
  yield* rowsOfSheet(await sheet.read(), workbook);
}

export const faultOf = (error: unknown, part: string | null): Extract<Extracted, { kind: "fault" }> => ({
  kind: "fault",
  fault: error instanceof ArchiveError ? error.fault : "broken",
  part,
});
