import { readFileSync } from "node:fs";

/** Rows of a tab-separated table; empty lines and comments ("# …") are left out. */
export function readTable(file: URL): string[][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** The words of one cell, separated by commas; "-" stands for none. */
export function cellWords(cell: string | undefined): string[] {
  return cell === undefined || cell === "-" ? [] : cell.split(",").filter(Boolean);
}
