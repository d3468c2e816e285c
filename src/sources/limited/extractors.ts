import type { Extractor } from "../extract.ts";
import type { Format } from "../format.ts";

/** The reader of each format, loaded when it is first needed. */
export const EXTRACTORS: Readonly<Record<Format, () => Promise<Extractor>>> = {
  html: async () => (await import("../html/extract.ts")).extractHtml,
  eml: async () => (await import("../eml/extract.ts")).extractEml,
  mbox: async () => (await import("../mbox/extract.ts")).extractMbox,
  mhtml: async () => (await import("../mhtml/extract.ts")).extractMhtml,
  warc: async () => (await import("../warc/extract.ts")).extractWarc,
  wacz: async () => (await import("../wacz/extract.ts")).extractWacz,
  zip: async () => (await import("../zip/extract.ts")).extractZip,
  pdf: async () => (await import("../pdf/extract.ts")).extractPdf,
  docx: async () => (await import("../docx/extract.ts")).extractDocx,
  odt: async () => (await import("../odt/extract.ts")).extractOdt,
  unread: async () => (await import("../unread/extract.ts")).extractUnread,
  telegram: async () => (await import("../telegram/extract.ts")).extractTelegram,
  "telegram-page": async () => (await import("../telegram/page.ts")).extractTelegramPage,
  csv: async () => (await import("../csv/extract.ts")).extractCsv,
  jsonl: async () => (await import("../jsonl/extract.ts")).extractJsonl,
  xlsx: async () => (await import("../xlsx/extract.ts")).extractXlsx,
  cells: async () => (await import("../cells/extract.ts")).extractCells,
};
