import type { Gazetteer } from "../places/gazetteer.ts";
import type { Language } from "../text/word.ts";
import { type CodedField, codesIn } from "./codes.ts";
import { type DateManner, dateIn } from "./days.ts";
import type { Field } from "./fields.ts";
import type {
  CellReason,
  Doubt,
  TabledAmount,
  TabledCodes,
  TabledCount,
  TabledDate,
  TabledPlace,
  TabledText,
} from "./incident.ts";
import type { Mapping } from "./mapping.ts";
import { amountIn, countIn } from "./numbers.ts";
import { placeIn } from "./places.ts";
import { type Cell, plain, saysNothing, type TableRow } from "./table.ts";

/** What the cells of a row say. */
export interface Read {
  readonly sheet: string | null;
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly acts:
    | { readonly kind: "codes"; readonly codes: readonly string[]; readonly cell: Cell | null }
    | { readonly kind: "unknown"; readonly cell: Cell }
    /** `isSaid`: the mapping says that the cell stands for no act. */
    | { readonly kind: "none"; readonly isSaid: boolean; readonly cell: Cell | null };
  readonly values: Values;
  /** Numbers of columns that count acts. */
  readonly counted: readonly { readonly act: string | null; readonly cell: Cell }[];
  readonly doubts: readonly Doubt[];
}

interface Values {
  readonly place: TabledPlace | null;
  readonly date: TabledDate | null;
  readonly planned_for: TabledDate | null;
  readonly period: TabledDate | null;
  readonly actor: TabledCodes | null;
  readonly target: TabledCodes | null;
  readonly count: TabledCount | null;
  readonly ground: TabledCodes | null;
  readonly form: TabledCodes | null;
  readonly amount: TabledAmount | null;
  readonly source: TabledText | null;
  readonly url: TabledText | null;
  readonly note: TabledText | null;
}

export interface RowReader {
  read(row: TableRow): Read;
  /** Those that are not empty. */
  cellsOf(row: TableRow): readonly Cell[];
}

interface About {
  readonly sheet: string | null;
  readonly epoch: 1900 | 1904;
  readonly language: Language;
}

export function readerOf(mapping: Mapping, about: About, gazetteer: Gazetteer): RowReader {
  const cellsOf = ({ row, cells }: TableRow): Cell[] =>
    cells.flatMap((text, at) => (text === "" ? [] : [{ row, column: at + 1, text }]));
  return { cellsOf, read: (row) => new Row(row, cellsOf(row), mapping, about, gazetteer).read() };
}

type Result<T> = { readonly value: T } | { readonly reason: CellReason };

class Row {
  readonly #row: TableRow;
  readonly #cells: readonly Cell[];
  readonly #mapping: Mapping;
  readonly #about: About;
  readonly #gazetteer: Gazetteer;
  readonly #doubts: Doubt[] = [];

  constructor(row: TableRow, cells: readonly Cell[], mapping: Mapping, about: About, gazetteer: Gazetteer) {
    this.#row = row;
    this.#cells = cells;
    this.#mapping = mapping;
    this.#about = about;
    this.#gazetteer = gazetteer;
  }

  read(): Read {
    const period = this.#date("period", this.#mapping.year);
    // A year in a column of its own holds for the dates of its row.
    const year = period && /^\d{4}$/.test(period.edtf) ? Number(period.edtf) : this.#mapping.year;
    const values: Values = {
      place: this.#place(),
      date: this.#date("date", year),
      planned_for: this.#date("planned_for", year),
      period,
      actor: this.#codes("actor"),
      target: this.#codes("target"),
      count: this.#value("count", (text) => valueOr(countIn(text), "no number", (count) => ({ count }))),
      ground: this.#codes("ground"),
      form: this.#codes("form"),
      amount: this.#value("amount", (text) => {
        const read = amountIn(text, this.#headingOf("amount"));
        return "amount" in read ? { value: read } : read;
      }),
      source: this.#value("source", (text) => ({ value: { text: text.trim() } })),
      url: this.#value("url", (text) => valueOr(addressIn(text), "no address", (address) => ({ text: address }))),
      note: this.#value("note", (text) => ({ value: { text: text.trim() } })),
    };
    const { sheet } = this.#about;
    return {
      sheet,
      row: this.#row.row,
      cells: this.#cells,
      acts: this.#acts(),
      values,
      counted: this.#counted(),
      doubts: this.#doubts,
    };
  }

  #cellOf(field: Field): Cell | null {
    const column = this.#mapping.columns.find((one) => one.field === field)?.column;
    const cell = this.#cells.find((one) => one.column === column);
    return cell && !saysNothing(cell.text) ? cell : null;
  }

  #headingOf = (field: Field): string => this.#mapping.columns.find((one) => one.field === field)?.heading ?? "";

  /** Reads the cell of a field; one that cannot be read is a doubt. */
  #value<T extends object>(
    field: Field,
    read: (text: string) => Result<T>,
  ): (T & { readonly words: null; readonly cell: Cell }) | null {
    const cell = this.#cellOf(field);
    if (!cell) return null;
    const result = read(cell.text);
    if ("value" in result) return { ...result.value, words: null, cell };
    this.#doubts.push({ kind: "doubt", sheet: this.#about.sheet, field, reason: result.reason, cell });
    return null;
  }

  #codes(field: Exclude<CodedField, "act">): TabledCodes | null {
    const value = this.#value(field, (text): Result<{ readonly codes: readonly string[] }> => {
      const { codes, isKnown } = codesIn(field, text, this.#mapping.values[field] ?? {});
      return isKnown ? { value: { codes } } : { reason: "unknown value" };
    });
    return value && value.codes.length > 0 ? value : null;
  }

  #date(field: "date" | "planned_for" | "period", year: number | null): TabledDate | null {
    const { epoch, language } = this.#about;
    const manner: DateManner = { order: this.#mapping.order, year, epoch, language };
    return this.#value(field, (text) => {
      const read = dateIn(text, manner);
      return "edtf" in read ? { value: read } : read;
    });
  }

  #place(): TabledPlace | null {
    const own = this.#mapping.values.place ?? {};
    const named = (text: string): string => (Object.hasOwn(own, plain(text)) ? (own[plain(text)] ?? "") : text);
    const region = this.#cellOf("region");
    const read = (text: string): Result<Omit<TabledPlace, "words" | "cell">> => {
      const isRegion = !this.#cellOf("place");
      const found = placeIn(
        named(text),
        isRegion || !region ? "" : named(region.text),
        this.#about.language,
        this.#gazetteer,
      );
      if ("reason" in found) return found;
      const { id, name, level, country, admin1, lat, lon } = found.place;
      return { value: { id, name, level, country, admin1, lat, lon } };
    };
    const isSilent = (text: string) => Object.hasOwn(own, plain(text)) && own[plain(text)] === null;
    const field = this.#cellOf("place") ? "place" : "region";
    const cell = this.#cellOf(field);
    return cell === null || isSilent(cell.text) ? null : this.#value(field, read);
  }

  #acts(): Read["acts"] {
    const cell = this.#cellOf("act");
    if (!cell) {
      const { act } = this.#mapping;
      return act === null ? { kind: "none", isSaid: false, cell: null } : { kind: "codes", codes: [act], cell: null };
    }
    const { codes, isKnown } = codesIn("act", cell.text, this.#mapping.values.act ?? {});
    if (!isKnown) return { kind: "unknown", cell };
    return codes.length === 0 ? { kind: "none", isSaid: true, cell } : { kind: "codes", codes, cell };
  }

  #counted(): Read["counted"] {
    return this.#mapping.columns.flatMap(({ field, column, act }) => {
      const cell = field === "acts" ? this.#cells.find((one) => one.column === column) : undefined;
      return cell && !saysNothing(cell.text) ? [{ act, cell }] : [];
    });
  }
}

const valueOr = <T, V>(read: T | null, reason: CellReason, shown: (read: T) => V): Result<V> =>
  read === null ? { reason } : { value: shown(read) };

const addressIn = (text: string): string | null =>
  /https?:\/\/[^\s"<>]+/i.exec(text)?.[0] ?? /^\s*((?:www\.|t\.me\/)\S+)\s*$/i.exec(text)?.[1] ?? null;
