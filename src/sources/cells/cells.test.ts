import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { extracted } from "../../../test/sources/csv/run.ts";
import { madeXlsx, row } from "../../../test/sources/xlsx/made.ts";
import { openLimitedReader } from "../limited/reader.ts";
import { extractCells, type SheetPart } from "./extract.ts";
import { readCells } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "khronika-cells-"));
const limited = openLimitedReader();
afterAll(() => limited.close());

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("the cells of a file, read in the limited process", () => {
  test("of CSV: rows with their numbers, blank ones left out, an apostrophe before a formula taken off", async () => {
    const { sheets, failures } = await readCells(file("a.csv", "Дата;Заметка\n\n2023;'=1+1\n"), limited);
    expect(failures).toEqual([]);
    expect(sheets).toEqual([
      {
        sheet: null,
        isHidden: false,
        epoch: 1900,
        rows: [
          { row: 1, cells: ["Дата", "Заметка"], isFlawed: false },
          { row: 3, cells: ["2023", "=1+1"], isFlawed: false },
        ],
      },
    ]);
  });
  test("of a workbook: every sheet, hidden ones marked", async () => {
    const bytes = madeXlsx({
      isFrom1904: true,
      sheets: [
        { name: "а", rows: row(2, "Дата", 5) },
        { name: "б", state: "hidden", rows: row(1, "тайна") },
      ],
    });
    const { sheets } = await readCells(file("a.xlsx", bytes), limited);
    expect(sheets).toMatchObject([
      { sheet: "а", isHidden: false, epoch: 1904, rows: [{ row: 2, cells: ["Дата", "5"] }] },
      { sheet: "б", isHidden: true },
    ]);
  });
  test("of many rows, in one sheet again", async () => {
    const { sheets } = await readCells(file("b.csv", `a,b\n${"1,2\n".repeat(5000)}`), limited);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([5001]);
  });
  test.each([
    ["a file that is not there", join(folder, "none.csv"), "missing"],
    ["a folder", folder, "not a file"],
    ["a workbook that is none", file("c.xlsx", "PK\x03\x04"), "broken"],
    ["a CSV file that is a picture", file("d.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])), "not understood"],
  ])("%s is told", async (_, path, reason) =>
    expect(await readCells(path, limited)).toEqual({ sheets: [], failures: [{ reason, part: null }] }),
  );
});

test("a row with a broken quote or too many cells is marked", async () => {
  const [part] = await extracted(extractCells, Buffer.from('a,b\n"open,1\nx,2\n'), "a.csv");
  const { rows } = JSON.parse(Buffer.from((part as { bytes: Uint8Array }).bytes).toString()) as SheetPart;
  expect(rows.map(({ isFlawed }) => isFlawed)).toEqual([false, true, false]);
});
