import { readFileSync, writeFileSync } from "node:fs";
import type { Say } from "../messages/messages.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { type ReadCells, readCells } from "../sources/cells/read.ts";
import { openLimitedReader } from "../sources/limited/reader.ts";
import { LIMITS } from "../sources/limits.ts";
import { guessMapping } from "../spreadsheets/guess.ts";
import { importTable } from "../spreadsheets/import.ts";
import type { Imported, RowReason } from "../spreadsheets/incident.ts";
import { fitMapping, type Mapping, MappingError, readMappings, writeMappings } from "../spreadsheets/mapping.ts";
import type { Table } from "../spreadsheets/table.ts";
import { printable } from "../text/printable.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { previewOf } from "./table-preview.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika table`: how a spreadsheet of incidents is understood, and what in it does not fit. Nothing is kept of it. */
export async function table(args: readonly string[], terminal: Terminal): Promise<number> {
  const own = { mapping: { type: "string" }, "save-mapping": { type: "string" } } as const;
  const options = readOptions("table", args, own, terminal);
  if (typeof options === "number") return options;
  const { values, paths, language, say } = options;
  const [file, ...more] = paths;
  if (file === undefined || more.length > 0) {
    terminal.tell(say("table.oneFile"));
    return 2;
  }
  const saved = typeof values.mapping === "string" ? savedMappings(values.mapping, terminal, say) : [];
  if (saved === null) return 2;
  const limited = openLimitedReader();
  const cells = await readCells(file, limited).finally(() => limited.close());
  let isWhole = tellFailures(file, cells, terminal, say);
  const used: Mapping[] = [];
  for (const sheet of visible(file, cells, terminal, say)) {
    const { mapping, missing } = mappingFor(sheet, saved);
    used.push(mapping);
    const imported = importTable(sheet, mapping, openGazetteer());
    if (missing.length > 0) terminal.tell(say("table.missing", { headings: printable(missing.join(", ")) }));
    isWhole &&= missing.length === 0 && isAllUnderstood(imported);
    if (values.json) for (const line of linesOf(mapping, imported)) await terminal.print(line);
    else
      await terminal.print(
        previewOf(sheet, mapping, imported, { say, language, palette: paletteOf(terminal.hasColour) }),
      );
  }
  const target = values["save-mapping"];
  if (typeof target === "string" && !save(target, used, terminal, say)) return 1;
  return isWhole && used.length > 0 ? 0 : 1;
}

/** The mapping of the sheet's name, else the only one, else a guess. */
function mappingFor(sheet: Table, saved: readonly Mapping[]): ReturnType<typeof fitMapping> {
  const own = saved.find((mapping) => mapping.sheet === sheet.sheet) ?? (saved.length === 1 ? saved[0] : undefined);
  return own ? fitMapping(own, sheet) : { mapping: guessMapping(sheet, openGazetteer()), missing: [] };
}

function savedMappings(file: string, terminal: Terminal, say: Say): readonly Mapping[] | null {
  try {
    return readMappings(readFileSync(file, "utf8"));
  } catch (error) {
    const reason =
      error instanceof MappingError
        ? say(`table.mapping.${error.code}`, { about: printable(error.about) })
        : say("table.mapping.unreadable");
    terminal.tell(say("table.badMapping", { file: printable(file), reason }));
    return null;
  }
}

/** Never writes over a file: somebody may have corrected it. */
function save(file: string, mappings: readonly Mapping[], terminal: Terminal, say: Say): boolean {
  try {
    writeFileSync(file, writeMappings(mappings), { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    terminal.tell(say(isThere ? "table.exists" : "table.notSaved", { file: printable(file) }));
    return false;
  }
  terminal.tell(say("table.saved", { file: printable(file) }));
  return true;
}

function tellFailures(file: string, { failures }: ReadCells, terminal: Terminal, say: Say): boolean {
  for (const { reason, part } of failures) {
    const where = part === null ? file : `${file}/${part}`;
    const limit = (reason === "too large" ? LIMITS.textBytes : LIMITS.unpackedBytes) / 1024 / 1024;
    terminal.tell(say(`failure.${reason}`, { file: printable(where), limit }));
  }
  return failures.length === 0;
}

/** Whoever hands a file on may not know of its hidden sheets: they are told, and left out. */
function visible(file: string, { sheets }: ReadCells, terminal: Terminal, say: Say): ReadCells["sheets"] {
  for (const { sheet, isHidden, rows } of sheets)
    if (isHidden)
      terminal.tell(say("table.hidden", { file: printable(file), sheet: printable(sheet ?? ""), count: rows.length }));
  return sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
}

/** Rows that are no records by their nature. */
const HARMLESS: ReadonlySet<RowReason> = new Set(["above the headings", "headings", "total", "left out"]);

const isAllUnderstood = ({ left, doubts }: Imported): boolean =>
  doubts.length === 0 && left.every(({ reason }) => HARMLESS.has(reason));

function linesOf(mapping: Mapping, { incidents, statistics, left, doubts }: Imported): string[] {
  return [{ kind: "mapping", ...mapping }, ...incidents, ...statistics, ...left, ...doubts].map((one) =>
    JSON.stringify(one),
  );
}
