import { languageOf } from "../text/language.ts";
import type { Language } from "../text/word.ts";
import type { Table } from "./table.ts";

const ROWS = 100;

/** The language that most of a table is in: cells are too short to tell theirs. */
export const languageOfTable = ({ rows }: Table): Language =>
  languageOf(
    rows
      .slice(0, ROWS)
      .map(({ cells }) => cells.join("\n"))
      .join("\n"),
  );
