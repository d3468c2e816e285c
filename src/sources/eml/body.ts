import PostalMime, { type Email } from "postal-mime";
import { decode } from "../decode.ts";
import { pageWords } from "../html/article.ts";
import { isReadable } from "../web-page.ts";
import { readHeaders } from "./headers.ts";
import { passagesOf, unwrapped } from "./lines.ts";
import { type People, withoutAddresses } from "./people.ts";
import { withoutCorrespondents, withoutSignature } from "./quoted-headers.ts";

/** Nested messages stay whole: each is a document of its own. */
const OPTIONS = { forceRfc822Attachments: true } as const;

/** @throws Error where parts are nested too deep or headers are too long. */
export async function parseMessage(bytes: Buffer): Promise<Email> {
  const email = await PostalMime.parse(bytes, OPTIONS);
  if (!isGarbled(email.text) && !isGarbled(email.html)) return email;
  return repaired(email, bytes);
}

/** What Cyrillic looks like under a wrong declaration: replacement characters, or long runs of accented Latin letters. */
const isGarbled = (text = ""): boolean => {
  const sample = text.slice(0, 64 * 1024);
  const lost = sample.split("\ufffd").length - 1;
  return (lost >= 3 && lost > sample.length / 100) || /[\u00c0-\u00ff]{4}/.test(sample);
};

/** Reads the bodies anew under a character set that loses no byte, and recognises what the bytes are. */
async function repaired(email: Email, bytes: Buffer): Promise<Email> {
  // Of a parameter that comes twice the first counts.
  const neutral = bytes
    .toString("latin1")
    .replace(/^(content-type[ \t]*:\s*text\/[\w-]+)/gim, `$1; charset=${NEUTRAL}`);
  const missing = readHeaders(bytes).has("content-type") ? "" : `Content-Type: text/plain; charset=${NEUTRAL}\r\n`;
  const again = await PostalMime.parse(Buffer.from(missing + neutral, "latin1"), OPTIONS);
  const text = recognised(again.text) ?? email.text;
  const html = recognised(again.html) ?? email.html;
  return { ...email, ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) };
}

const NEUTRAL = "windows-1252";
const BYTES = new Map(
  Array.from(new TextDecoder(NEUTRAL).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)), (char, byte) => [
    char,
    byte,
  ]),
);

function recognised(text: string | undefined): string | null {
  if (!text) return null;
  const bytes = Array.from(text, (char) => BYTES.get(char) ?? -1);
  const decoded = bytes.includes(-1) ? null : decode(Uint8Array.from(bytes));
  return decoded?.kind === "text" ? decoded.text : null;
}

/** What the sender wrote and quoted, as reading matter; empty where there are no words; null where the page is too large. */
export function bodyText({ text = "", html }: Email, people: People): string | null {
  const plain = plainText(text, people);
  if (html === undefined) return withoutAddresses(plain, people);
  if (!isReadable(html)) return plain === "" ? null : withoutAddresses(plain, people);
  const page = pageText(html, people);
  // Some programs send a page that says less than the text beside it.
  return withoutAddresses(page.length * 2 >= plain.length ? page : plain, people);
}

function plainText(text: string, people: People): string {
  return passagesOf(text)
    .map(({ lines }) =>
      unwrapped(withoutCorrespondents(withoutSignature(lines), people))
        .join("\n")
        .trim(),
    )
    .filter((passage) => passage !== "")
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** A letter has no navigation around it: all of its words count. */
function pageText(html: string, people: People): string {
  return withoutCorrespondents(pageWords(html).split("\n"), people)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
