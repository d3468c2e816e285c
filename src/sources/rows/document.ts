import type { DocumentMeta } from "../../coding/document.ts";
import { articleOf } from "../html/article.ts";
import type { Field } from "./headings.ts";
import { languageOf } from "./language.ts";
import { type DayOrder, publishedOf } from "./published.ts";
import type { Epoch } from "./row.ts";

export interface Manner {
  readonly order: DayOrder;
  readonly epoch: Epoch;
}

/** A report out of the fields of a row; null where the row has no text. */
export function documentOf(
  values: Readonly<Partial<Record<Field, string>>>,
  { order, epoch }: Manner,
): { readonly text: string; readonly meta: Partial<DocumentMeta> } | null {
  const text = proseOf(values.text ?? "");
  if (text === "") return null;
  const title = oneLine(values.title);
  return {
    text: title !== null && !text.slice(0, 400).includes(title) ? `${title}\n\n${text}` : text,
    meta: {
      title,
      outlet: oneLine(values.outlet),
      published: publishedOf(values.published ?? "", order, epoch),
      url: addressIn(values.url ?? ""),
      language: languageOf(values.language ?? ""),
    },
  };
}

const MARKUP =
  /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|h[1-6]|blockquote)\b[^<>]*>|&(?:nbsp|quot|amp|lt|gt|[lr]aquo|[mn]dash|#\d+);/i;
/** Markup is looked for so far. */
const MARKUP_WITHIN = 20_000;

/** Exports of sites keep their markup. */
const proseOf = (cell: string): string =>
  (MARKUP.test(cell.slice(0, MARKUP_WITHIN)) ? articleOf(cell).text : cell).trim();

/** Words of a field, or null; a cell of a dash says nothing. */
function oneLine(value: string | undefined): string | null {
  const text = (value ?? "").replace(/\s+/g, " ").trim();
  return text === "" || /^[-–—]$/.test(text) ? null : text;
}

const addressIn = (value: string): string | null =>
  /https?:\/\/[^\s"<>]+/i.exec(value)?.[0] ??
  (/^(?:www\.|t\.me\/)\S+$/i.test(value.trim()) ? `https://${value.trim()}` : null);
