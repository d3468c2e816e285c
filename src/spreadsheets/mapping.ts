import { z } from "zod";
import { type CodedField, isCodeOf } from "./codes.ts";
import type { DayOrder } from "./days.ts";
import { FIELDS, type Field } from "./fields.ts";
import { plain, type Table } from "./table.ts";

export interface MappedColumn {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  /** Null for a column that is only kept. */
  readonly field: Field | null;
  /** Of a column that counts acts: which ones; null where the row says it. */
  readonly act: string | null;
}

/** How the columns and values of one sheet are to be understood. */
export interface Mapping {
  readonly sheet: string | null;
  /** Row of the headings; null where there are none. */
  readonly header: number | null;
  readonly columns: readonly MappedColumn[];
  /** The act of every row, where no column says it. */
  readonly act: string | null;
  /** The year of dates that have none. */
  readonly year: number | null;
  readonly order: DayOrder | null;
  /** The user's own words by field: for a code, or for a place's name that the gazetteer knows; null for what says nothing. */
  readonly values: Readonly<Partial<Record<CodedField | "place", Readonly<Record<string, string | null>>>>>;
}

export type MappingFault = "not JSON" | "wrong form" | "unknown code" | "field twice";

/** A file of mappings cannot be used; `about` names the place in it. */
export class MappingError extends Error {
  readonly code: MappingFault;
  readonly about: string;
  constructor(code: MappingFault, about: string) {
    super(`Cannot use the mapping: ${code}, ${about}`);
    this.code = code;
    this.about = about;
  }
}

const FORM = "khronika table mapping";
const meanings = z.record(z.string().max(1000), z.string().nullable());
const mappingFile = z.strictObject({
  form: z.literal(FORM),
  version: z.literal(1),
  sheets: z.array(
    z.strictObject({
      sheet: z.string().nullable(),
      header: z.int().positive().nullable(),
      columns: z.array(
        z.strictObject({
          column: z.int().positive(),
          heading: z.string(),
          field: z.enum(FIELDS).nullable(),
          act: z.string().nullable().default(null),
        }),
      ),
      act: z.string().nullable().default(null),
      year: z.int().min(1900).max(2100).nullable().default(null),
      order: z.enum(["day first", "month first"]).nullable().default(null),
      values: z
        .strictObject({
          act: meanings,
          actor: meanings,
          target: meanings,
          ground: meanings,
          form: meanings,
          place: meanings,
        })
        .partial()
        .default({}),
    }),
  ),
});

/** The mappings as a file to read and to change by hand. */
export const writeMappings = (sheets: readonly Mapping[]): string =>
  `${JSON.stringify({ form: FORM, version: 1, sheets }, null, 2)}\n`;

/** @throws {@link MappingError} */
export function readMappings(content: string): readonly Mapping[] {
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    throw new MappingError("not JSON", "");
  }
  const parsed = mappingFile.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new MappingError("wrong form", `${issue.path.join(".")}: ${issue.message}`);
  }
  return parsed.data.sheets.map((sheet) => {
    checkCodes(sheet as Mapping);
    const entries = Object.entries(sheet.values).map(([field, own]) => [field, withPlainKeys(own ?? {})]);
    return { ...sheet, values: Object.fromEntries(entries) } as Mapping;
  });
}

const withPlainKeys = (own: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(own).map(([words, code]) => [plain(words), code]));

function checkCodes({ act, columns, values }: Mapping): void {
  for (const code of [act, ...columns.map((column) => column.act)])
    if (code !== null && !isCodeOf("act", code)) throw new MappingError("unknown code", code);
  for (const [field, own] of Object.entries(values))
    for (const code of Object.values(own ?? {}))
      if (field !== "place" && code !== null && !isCodeOf(field as CodedField, code))
        throw new MappingError("unknown code", `${field}: ${code}`);
  const fields = columns
    .map(({ field }) => field)
    .filter((field) => field !== null && field !== "note" && field !== "acts");
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice) throw new MappingError("field twice", twice);
}

/** Headings may stand so far down. */
export const HEADER_WITHIN = 15;

/**
 * A saved mapping for a table whose columns may have moved: they are found again by their headings.
 *
 * @returns `missing`: headings of mapped columns that the table does not have.
 */
export function fitMapping(
  mapping: Mapping,
  table: Table,
): { readonly mapping: Mapping; readonly missing: readonly string[] } {
  if (mapping.header === null) return { mapping, missing: [] };
  const wanted = mapping.columns.filter(({ field }) => field !== null);
  const found = (cells: readonly string[]) =>
    wanted.filter(({ heading }) => cells.some((cell) => plain(cell) === plain(heading)));
  const header = table.rows
    .slice(0, HEADER_WITHIN)
    .reduce<Table["rows"][number] | null>(
      (best, row) => (found(row.cells).length > (best ? found(best.cells).length : 0) ? row : best),
      null,
    );
  if (!header) return { mapping: { ...mapping, columns: [] }, missing: wanted.map(({ heading }) => heading) };
  const left = [...mapping.columns];
  const columns = header.cells.map((heading, at): MappedColumn => {
    const known = left.findIndex((column) => plain(column.heading) === plain(heading));
    const [column] = known === -1 ? [] : left.splice(known, 1);
    return { column: at + 1, heading, field: column?.field ?? null, act: column?.act ?? null };
  });
  return {
    mapping: { ...mapping, header: header.row, columns },
    missing: left.filter(({ field }) => field !== null).map(({ heading }) => heading),
  };
}
