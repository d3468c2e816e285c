import type { MessageKey, MessageLanguage, Say } from "../messages/messages.ts";
import { CODED } from "../spreadsheets/codes.ts";
import { unknownValues } from "../spreadsheets/import.ts";
import type { Imported, LeftRow, TabledIncident, TabledStatistic } from "../spreadsheets/incident.ts";
import type { Mapping } from "../spreadsheets/mapping.ts";
import { columnName, type Table } from "../spreadsheets/table.ts";
import { printable } from "../text/printable.ts";
import { label } from "../vocabulary/labels.ts";
import type { Palette } from "./palette.ts";

interface Manner {
  readonly say: Say;
  readonly language: MessageLanguage;
  readonly palette: Palette;
}

const FIRST_ROWS = 5;
const MOST_LISTED = 20;
const LONGEST_CELL = 60;

/** What a person looks at before a table is taken in: the columns, the first rows as understood, and what does not fit. */
export function previewOf(table: Table, mapping: Mapping, imported: Imported, manner: Manner): string {
  const { say, palette } = manner;
  const { incidents, statistics, left, doubts } = imported;
  const name = table.sheet === null ? say("table.file") : say("table.sheet", { sheet: printable(table.sheet) });
  const records = [...incidents, ...statistics].sort((a, b) => a.row - b.row);
  const total = {
    incidents: incidents.length,
    statistics: statistics.length,
    left: left.filter(({ reason }) => reason !== "headings").length,
    doubts: doubts.length,
  };
  return [
    palette.strong(name),
    ...columnLines(mapping, manner),
    "",
    palette.strong(say("table.firstRows")),
    ...records.slice(0, FIRST_ROWS).map((record) => `  ${recordLine(record, manner)}`),
    ...section("table.values", valueLines(imported, manner), manner),
    ...section("table.left", leftLines(left, manner), manner),
    ...section("table.doubts", doubtLines(imported, manner), manner),
    "",
    say("table.total", total),
    palette.faint(say("table.withoutWords")),
    "",
  ].join("\n");
}

function section(title: MessageKey, lines: readonly string[], { say, palette }: Manner): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LISTED;
  return [
    "",
    palette.strong(say(title)),
    ...lines.slice(0, MOST_LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${say("table.more", { count: more })}`] : []),
  ];
}

function columnLines({ columns, act, year }: Mapping, { say, language, palette }: Manner): string[] {
  const lines = columns
    .filter(({ field, heading }) => field !== null || heading !== "")
    .map(({ column, heading, field, act: counted }) => {
      const what = field === null ? palette.faint(say("table.field.none")) : say(`table.field.${field}`);
      const acts = counted === null ? "" : ` (${label("act", counted, language)})`;
      return `  ${columnName(column).padEnd(3)} ${shown(heading)} → ${what}${acts}`;
    });
  if (act !== null) lines.push(`  ${say("table.actOfAll", { act: label("act", act, language) })}`);
  if (year !== null) lines.push(`  ${say("table.year", { year })}`);
  return lines;
}

const shown = (text: string): string => {
  const line = printable(text).replace(/\s+/g, " ").trim();
  return line.length > LONGEST_CELL ? `${line.slice(0, LONGEST_CELL)}…` : line;
};

function recordLine(record: TabledIncident | TabledStatistic, { say, language, palette }: Manner): string {
  const { row, act, place, count } = record;
  const codes = (kind: "actor" | "target" | "ground" | "form") =>
    record.kind === "incident" ? (record[kind]?.codes ?? []).map((code) => label(kind, code, language)).join(", ") : "";
  const parts = [
    ...(record.kind === "statistic" ? [say("table.statistic")] : []),
    palette.mark(label("act", act.codes[0]!, language)),
    place?.name ?? "",
    record.kind === "statistic" ? record.period.edtf : (record.date?.edtf ?? ""),
    ...(record.kind === "incident" && record.planned_for ? [`→ ${record.planned_for.edtf}`] : []),
    codes("actor"),
    codes("target"),
    count ? countText(count.count) : "",
    codes("ground"),
    codes("form"),
    ...(record.kind === "incident" && record.amount ? [Object.values(record.amount.amount).join(" ")] : []),
    record.source ? shown(record.source.text) : "",
  ];
  return `${say("table.row", { row })}: ${parts.filter((part) => part !== "").join(" · ")}`;
}

const countText = ({
  min,
  max,
  approx,
}: {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx?: true;
}): string =>
  `${approx ? "≈" : ""}${min === max ? min : max === null ? `≥${min}` : min === null ? `≤${max}` : `${min}–${max}`}`;

/** What each word of a column was taken for. */
function valueLines({ incidents }: Imported, { say, language }: Manner): string[] {
  const groups = new Map<string, number>();
  for (const incident of incidents)
    for (const field of CODED) {
      const value = incident[field];
      if (!value?.cell) continue;
      const codes = value.codes.map((code) => label(field, code, language)).join(", ");
      const line = `${say(`table.field.${field}`)}: ${shown(value.cell.text)} → ${codes}`;
      groups.set(line, (groups.get(line) ?? 0) + 1);
    }
  return [...groups].sort(([, a], [, b]) => b - a).map(([line, count]) => `${line} (${count})`);
}

const leftLines = (left: readonly LeftRow[], { say }: Manner): string[] =>
  left
    .filter(({ reason }) => reason !== "headings")
    .map(({ row, reason, column, cells }) => {
      const cell = cells.find((one) => one.column === column);
      const where = cell ? `: ${columnName(cell.column)} “${shown(cell.text)}”` : "";
      return `${say("table.row", { row })}: ${say(`table.reason.${reason}`)}${where}`;
    });

function doubtLines({ doubts }: Imported, { say }: Manner): string[] {
  return unknownValues(doubts).map(
    ({ field, reason, text, rows }) =>
      `${say(`table.field.${field}`)}: “${shown(text)}” – ${say(`table.doubt.${reason}`)} (${rows})`,
  );
}
