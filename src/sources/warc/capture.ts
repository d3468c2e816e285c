import type { DocumentMeta } from "../../coding/document.ts";
import { charsetInPage, charsetOf, decodeDeclared } from "../declared.ts";
import type { ExtractFault } from "../extract.ts";
import { withSaved } from "../saved-page.ts";
import { statedDay } from "../stated-day.ts";
import { webAddressOf } from "../web-address.ts";
import { articleWithin } from "../web-page.ts";
import { bodyOf, readResponse } from "./http.ts";
import type { WarcRecord } from "./records.ts";

/** What a record says of an address of the web. */
export type Capture =
  /** A page as it was sent. */
  | { readonly kind: "page"; readonly url: string | null; readonly html: () => Page }
  /** Leads to another address: by the server's answer, or because the same bytes were kept there before. */
  | { readonly kind: "elsewhere"; readonly url: string | null; readonly to: string | null }
  /** A picture, a script, an error. */
  | { readonly kind: "other"; readonly url: string | null }
  /** About the archive itself: requests, notes. */
  | { readonly kind: "none" };

export type Page =
  | { readonly kind: "article"; readonly text: string; readonly meta: Partial<DocumentMeta> }
  /** Holds no sentence: a frame, an advertisement, a list of links. */
  | { readonly kind: "no article" }
  | { readonly kind: "bad"; readonly fault: ExtractFault };

/** Reads what kind of capture a record is; its page is read only when asked for. */
export function captureOf(record: WarcRecord): Capture {
  const { fields, block } = record;
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  if (type !== "response" && type !== "resource" && type !== "revisit") return { kind: "none" };
  const target = fields.get("warc-target-uri");
  const url = webAddressOf(target);
  if (type === "revisit") return { kind: "elsewhere", url, to: webAddressOf(fields.get("warc-refers-to-target-uri")) };
  if (block === null) return { kind: "other", url };
  if (type === "resource") {
    const kind = fields.get("content-type") ?? "";
    return isPage(kind, block)
      ? { kind: "page", url, html: () => pageOf(block, kind, record) }
      : { kind: "other", url };
  }
  const response = readResponse(block);
  if (!response) return { kind: "other", url };
  const { status, headers } = response;
  if (status >= 300 && status < 400) return { kind: "elsewhere", url, to: resolved(headers.get("location"), url) };
  const kind = headers.get("content-type") ?? "";
  if (status !== 200 || !isPage(kind, response.body)) return { kind: "other", url };
  return {
    kind: "page",
    url,
    html: () => {
      const body = bodyOf(response);
      return body.kind === "bad" ? body : pageOf(body.bytes, kind, record);
    },
  };
}

const isPage = (contentType: string, body: Buffer): boolean =>
  /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType) ||
  (contentType.trim() === "" && /^\s*<(?:!doctype html|html)/i.test(body.subarray(0, 200).toString("latin1")));

function resolved(location: string | undefined, from: string | null): string | null {
  if (location === undefined || !URL.canParse(location, from ?? undefined)) return null;
  return webAddressOf(new URL(location, from ?? undefined).href);
}

function pageOf(bytes: Buffer, contentType: string, { fields }: WarcRecord): Page {
  const decoded = decodeDeclared(bytes, charsetOf(contentType) ?? charsetInPage(bytes));
  if (decoded.kind === "unreadable")
    return decoded.reason === "empty" ? { kind: "no article" } : { kind: "bad", fault: "not understood" };
  const article = articleWithin(decoded.text);
  if (!article) return { kind: "bad", fault: "too large unpacked" };
  const { text, meta } = article;
  if (!holdsSentence(text)) return { kind: "no article" };
  const saved = { url: webAddressOf(fields.get("warc-target-uri")), day: statedDay(fields.get("warc-date")) };
  return { kind: "article", text, meta: withSaved(meta, saved) };
}

const FEWEST_WORDS = 5;

/** Whether a line of the text is a sentence: some words and a mark at the end. */
const holdsSentence = (text: string): boolean =>
  text
    .split("\n")
    .some((line) => /[.!?…][»”"')\]]*\s*$/.test(line) && (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS);
