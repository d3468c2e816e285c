import type { DocumentMeta } from "../../coding/document.ts";
import { dayOf } from "../office/day.ts";
import { isMojibake, meant } from "./mojibake.ts";
import type { Pdf } from "./open.ts";

/** What programs put in where nobody gave a title. */
const NO_TITLE = /^(?:untitled|без имени|без названия|документ|document|doc)?[\s\d_-]*(?:\.\w{3,4})?$/iu;
const PROGRAM = /^Microsoft (?:Office )?Word - /;
/** A browser: the day in the file is that of the printing, not of the report. */
const BROWSER = /^Mozilla\/|Skia\/PDF|HeadlessChrome|wkhtmltopdf|Firefox/i;
const ADDRESS = /https?:\/\/[^\s…]+/;

/**
 * Title and day out of the file, the address out of the margins of a printed web page.
 *
 * @param running - What stood in the margins.
 */
export async function metadataOf(pdf: Pdf, running: readonly string[]): Promise<Partial<DocumentMeta>> {
  const info = await infoOf(pdf);
  const url =
    running.map((line) => (/…|\.\.\.(?:\s|$)/.test(line) ? null : ADDRESS.exec(line)?.[0])).find(Boolean) ?? null;
  const isPrinted = url !== null || BROWSER.test(info("Creator")) || BROWSER.test(info("Producer"));
  return { title: titleOf(info("Title")), url, published: isPrinted ? null : dayIn(info("CreationDate")) };
}

async function infoOf(pdf: Pdf): Promise<(key: string) => string> {
  try {
    const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info };
    return (key) => (typeof info[key] === "string" ? (info[key] as string).replaceAll("\0", "").trim() : "");
  } catch {
    return () => "";
  }
}

function titleOf(raw: string): string | null {
  const title = raw.replace(PROGRAM, "").replace(/\s+/g, " ");
  if (NO_TITLE.test(title) || (title !== raw && /\.\w{3,4}$/.test(title))) return null;
  return isMojibake(title) ? meant(title) : title;
}

/** `D:20231116233000+03'00'`: the day where the file was made. */
function dayIn(date: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date) ?? [];
  return year === undefined ? null : dayOf(`${year}-${month}-${day}`);
}
