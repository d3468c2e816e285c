import PostalMime from "postal-mime";
import { charsetInPage, charsetOf, decodeDeclared } from "../declared.ts";
import { firstOf, readHeaders } from "../eml/headers.ts";
import type { Extractor } from "../extract.ts";
import { withSaved } from "../saved-page.ts";
import { statedDay } from "../stated-day.ts";
import { webAddressOf } from "../web-address.ts";
import { articleWithin } from "../web-page.ts";
import { type Part, partsOf } from "./parts.ts";

/** The article of a page that was saved with everything that belongs to it; pictures, styles and frames are left out. */
export const extractMhtml: Extractor = async function* ({ whole }) {
  const bytes = Buffer.from(await whole());
  const headers = readHeaders(bytes);
  const parts = partsOf(bytes);
  const address = firstOf(headers, "snapshot-content-location");
  const main = mainOf(parts, address, firstOf(headers, "content-type"));
  if (!main) {
    yield { kind: "fault", fault: "broken", part: null };
    return;
  }
  const page = await unencoded(main);
  const charset = charsetOf(firstOf(main.headers, "content-type")) ?? charsetInPage(page);
  const decoded = decodeDeclared(page, charset);
  const article = decoded.kind === "text" ? articleWithin(decoded.text) : null;
  if (decoded.kind === "unreadable")
    yield { kind: "fault", fault: decoded.reason === "empty" ? "no text" : "not understood", part: null };
  else if (!article) yield { kind: "fault", fault: "too large unpacked", part: null };
  else {
    const { text, meta } = article;
    const url = webAddressOf(firstOf(main.headers, "content-location")) ?? webAddressOf(address);
    yield {
      ...{ kind: "document", text, part: null, bytes: null },
      meta: withSaved(meta, { url, day: statedDay(firstOf(headers, "date")) }),
    };
  }
  if (parts.length > 1) yield { kind: "left out", what: "other files", count: parts.length - 1 };
};

const isPage = ({ headers }: Part): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(firstOf(headers, "content-type") ?? "");

/** The page itself among its frames: the one named as the start, or of the address that was saved, else the first. */
function mainOf(parts: readonly Part[], address: string | null, contentType: string | null): Part | undefined {
  const pages = parts.filter(isPage);
  const start = /start\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "")?.[1];
  const has = (name: string, value: string | null | undefined) => (part: Part) =>
    value !== null && value !== undefined && firstOf(part.headers, name) === value;
  return pages.find(has("content-id", start)) ?? pages.find(has("content-location", address)) ?? pages[0];
}

/** The bytes of a part, out of its transfer encoding. */
async function unencoded({ headers, body }: Part): Promise<Uint8Array> {
  const encoding = firstOf(headers, "content-transfer-encoding") ?? "8bit";
  if (!/base64|quoted-printable/i.test(encoding)) return body;
  const kind = /base64/i.test(encoding) ? "base64" : "quoted-printable";
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${kind}\r\n\r\n`;
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), body]));
  const content = attachments[0]?.content;
  return content === undefined || typeof content === "string" ? new Uint8Array(0) : new Uint8Array(content);
}
