import type { Gazetteer } from "../places/gazetteer.ts";
import type { Field } from "./fields.ts";
import type { CellReason, Doubt, Imported, LeftRow, RowReason, TabledIncident, TabledStatistic } from "./incident.ts";
import { languageOfTable } from "./language.ts";
import type { Mapping } from "./mapping.ts";
import { type Read, type RowReader, readerOf } from "./row-reader.ts";
import { statisticsOf } from "./statistics.ts";
import { plain, type Table, type TableRow } from "./table.ts";

/** Understands a table by a mapping: every row gives records or is named with the reason, every cell that is not understood is named. */
export function importTable(table: Table, mapping: Mapping, gazetteer: Gazetteer): Imported {
  const imported = {
    incidents: [] as TabledIncident[],
    statistics: [] as TabledStatistic[],
    left: [] as LeftRow[],
    doubts: [] as Doubt[],
  };
  const reader = readerOf(
    mapping,
    { sheet: table.sheet, epoch: table.epoch, language: languageOfTable(table) },
    gazetteer,
  );
  for (const row of table.rows) {
    const outcome = outcomeOf(row, mapping, reader);
    if ("reason" in outcome)
      imported.left.push({
        kind: "left",
        sheet: table.sheet,
        row: row.row,
        cells: reader.cellsOf(row),
        column: null,
        ...outcome,
      });
    else {
      imported.doubts.push(...outcome.doubts);
      for (const record of outcome.records)
        if (record.kind === "incident") imported.incidents.push(record);
        else imported.statistics.push(record);
    }
  }
  return { sheet: table.sheet, ...imported };
}

type Outcome =
  | { readonly reason: RowReason; readonly column?: number }
  | { readonly records: readonly (TabledIncident | TabledStatistic)[]; readonly doubts: readonly Doubt[] };

const TOTAL = /^(?:итого|всего|итог|разом|усього|всього|підсумок|total|totals|sum|grand total)(?:\s|:|$)/;

function outcomeOf(row: TableRow, mapping: Mapping, reader: RowReader): Outcome {
  const { header } = mapping;
  if (header !== null && row.row < header) return { reason: "above the headings" };
  if (row.row === header) return { reason: "headings" };
  if (row.isFlawed) return { reason: "misread" };
  if (TOTAL.test(plain(row.cells.find((cell) => cell.trim() !== "") ?? ""))) return { reason: "total" };
  const read = reader.read(row);
  const statistics = statisticsOf(read, mapping);
  if (statistics) return statistics;
  const { acts } = read;
  if (acts.kind === "unknown") return { reason: "unknown act", column: acts.cell.column };
  if (acts.kind === "none")
    return { reason: acts.isSaid ? "left out" : "no act", ...(acts.cell && { column: acts.cell.column }) };
  return { records: acts.codes.map((code) => incidentOf(code, read)), doubts: read.doubts };
}

function incidentOf(act: string, read: Read): TabledIncident {
  const { sheet, row, cells, acts, values } = read;
  return {
    kind: "incident",
    sheet,
    row,
    act: { codes: [act], words: null, cell: acts.cell },
    place: values.place,
    date: values.date,
    planned_for: values.planned_for,
    actor: values.actor,
    target: values.target,
    count: values.count,
    ground: values.ground,
    form: values.form,
    amount: values.amount,
    source: values.source,
    url: values.url,
    note: values.note,
    cells,
  };
}

/** Values that no row could make sense of, the most frequent first: what a mapping of one's own is to say. */
export function unknownValues(
  doubts: readonly Doubt[],
): readonly { readonly field: Field; readonly reason: CellReason; readonly text: string; readonly rows: number }[] {
  const groups = Map.groupBy(doubts, ({ field, reason, cell }) => JSON.stringify([field, reason, plain(cell.text)]));
  return [...groups.values()]
    .map((group) => ({
      field: group[0]!.field,
      reason: group[0]!.reason,
      text: group[0]!.cell.text,
      rows: group.length,
    }))
    .sort((a, b) => b.rows - a.rows);
}
