import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ExtractFault } from "../extract.ts";
import type { LimitedReader } from "../limited/reader.ts";
import { LIMITS } from "../limits.ts";
import type { SheetPart } from "./extract.ts";

/** A sheet with its cells; rows that could not be read rightly are marked. */
export type SheetCells = SheetPart;

export type CellsFailure = ExtractFault | "missing" | "denied" | "too large" | "limits" | "not a file";

export interface ReadCells {
  readonly sheets: readonly SheetCells[];
  /** What could not be read; `part` is a sheet. */
  readonly failures: readonly { readonly reason: CellsFailure; readonly part: string | null }[];
}

/** All sheets of a CSV, TSV or XLSX file, read in the limited process. Never throws for what the file holds. */
export async function readCells(file: string, limited: LimitedReader): Promise<ReadCells> {
  const failed = (reason: CellsFailure): ReadCells => ({ sheets: [], failures: [{ reason, part: null }] });
  try {
    const found = await stat(file);
    if (!found.isFile()) return failed("not a file");
    if (found.size > LIMITS.textBytes) return failed("too large");
    return await gathered(file, limited);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return failed("missing");
    if (code === "EACCES" || code === "EPERM") return failed("denied");
    throw error;
  }
}

async function gathered(file: string, limited: LimitedReader): Promise<ReadCells> {
  const sheets: (Omit<SheetCells, "rows"> & { rows: SheetCells["rows"][number][] })[] = [];
  const failures: ReadCells["failures"][number][] = [];
  let bytes = 0;
  for await (const item of limited.read("cells", basename(file), createReadStream(file), {})) {
    if (item.kind === "limits") failures.push({ reason: "limits", part: null });
    else if (item.kind === "fault") failures.push({ reason: item.fault, part: item.part });
    else if (item.kind === "file") {
      bytes += item.bytes.length;
      if (bytes > LIMITS.unpackedBytes) {
        failures.push({ reason: "too large unpacked", part: null });
        break;
      }
      const part = JSON.parse(Buffer.from(item.bytes).toString("utf8")) as SheetPart;
      const last = sheets.at(-1);
      if (last && last.sheet === part.sheet) for (const row of part.rows) last.rows.push(row);
      else sheets.push({ ...part, rows: [...part.rows] });
    }
  }
  return { sheets, failures };
}
