import { zipOf } from "../zip-of.ts";

export interface MadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** XML of the rows. */
  readonly rows: string;
  readonly merges?: readonly string[];
}

export interface Made {
  readonly sheets: readonly MadeSheet[];
  /** XML of each shared text. */
  readonly strings?: readonly string[];
  readonly isFrom1904?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A cell of text, of a number, or of a number with a style. */
export const cell = (reference: string, value: string | number, style = 0): string =>
  typeof value === "number"
    ? `<c r="${reference}" s="${style}"><v>${value}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** A row of texts and numbers from column A on. */
export const row = (number: number, ...values: readonly (string | number)[]): string =>
  `<row r="${number}">${values.map((value, at) => cell(`${String.fromCharCode(65 + at)}${number}`, value)).join("")}</row>`;

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Styles: 0 plain, 1 a built-in date, 2 a date with words, 3 an amount, 4 a time. */
export const STYLES = { plain: 0, date: 1, dateInWords: 2, amount: 3, time: 4 } as const;

/** A workbook with the given rows. */
export function madeXlsx({ sheets, strings = [], isFrom1904 = false }: Made): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
  const merged = (merges: readonly string[] = []) =>
    merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isFrom1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
      relation("rId900", "sharedStrings", "sharedStrings.xml"),
      relation("rId901", "styles", "styles.xml"),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy\\ &quot;г.&quot;;@"/><numFmt numFmtId="165" formatCode="#,##0&quot; дней&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((xml) => `<si>${xml}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, merges }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${merged(merges)}</worksheet>`,
      ]),
    ),
  });
}
