import { extname } from "node:path";
import type { Attachment } from "postal-mime";
import { isKnownSuffix } from "../format.ts";

/** What hangs on a message: what is read by itself, and how much is left out. */
export interface Sorted {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly media: number;
  readonly others: number;
}

const SUFFIX_OF_KIND: Readonly<Record<string, string>> = {
  "message/rfc822": ".eml",
  "text/html": ".html",
  "text/plain": ".txt",
  "application/pdf": ".pdf",
  "application/zip": ".zip",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/vnd.oasis.opendocument.text": ".odt",
};
const LONGEST_NAME = 120;

/** Sorts attachments: files of known kinds get a name that is unique within the message and leads nowhere. */
export function sortAttachments(
  attachments: readonly Attachment[],
  contentOf: (content: Uint8Array) => Uint8Array,
): Sorted {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const taken = new Set<string>();
  let media = 0;
  let others = 0;
  for (const [i, attachment] of attachments.entries()) {
    const name = knownName(attachment, i + 1);
    const isPicture = /^(?:image|audio|video)\//.test(attachment.mimeType);
    // Pictures in the body are logos and marks by which mailers count readers.
    if (name === null || (isPicture && attachment.related)) {
      if (isPicture) media++;
      else others++;
      continue;
    }
    const unique = taken.has(name) ? `${i + 1}-${name}` : name;
    taken.add(unique);
    files.push({ name: unique, bytes: contentOf(bytesOf(attachment)) });
  }
  return { files, media, others };
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);

/** A safe name with a suffix by which the file is read; null where it is of no known kind. */
function knownName({ filename, mimeType }: Attachment, number: number): string | null {
  const suffix = SUFFIX_OF_KIND[mimeType];
  const base = safe(filename ?? "");
  // A sidecar in a letter would speak for the files beside it.
  if (base.toLowerCase().endsWith(".meta.json")) return null;
  if (base !== "" && isKnownSuffix(base)) return base;
  if (suffix === undefined || !isKnownSuffix(`x${suffix}`)) return null;
  return base === "" ? `attachment-${number}${suffix}` : `${base}${suffix}`;
}

function safe(filename: string): string {
  const base = (filename.split(/[\\/]/).at(-1) ?? "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand in a name
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069:*?"<>|]/g, "")
    .trim()
    .replace(/^\.+/, "");
  const suffix = extname(base).slice(0, 12);
  return base.length <= LONGEST_NAME ? base : base.slice(0, LONGEST_NAME - suffix.length) + suffix;
}
