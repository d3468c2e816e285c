import type { DocumentMeta } from "../../coding/document.ts";
import type { ExtractFault } from "../extract.ts";
import { LIMITS } from "../limits.ts";
import { statedDay } from "../stated-day.ts";
import { type Sorted, sortAttachments } from "./attachments.ts";
import { bodyText, parseMessage } from "./body.ts";
import { firstOf, type Headers, readHeaders, wordsOf } from "./headers.ts";
import { lift } from "./lifted.ts";
import { outletOf, type People, peopleIn, withoutAddresses } from "./people.ts";

/** What a message holds, without those who wrote and received it. */
export interface Message extends Sorted {
  /** Null where it holds no words. */
  readonly text: string | null;
  readonly meta: Partial<DocumentMeta>;
  /** How many addresses were dropped. */
  readonly people: number;
  readonly fault: ExtractFault | null;
}

/** Larger messages carry films; taking them apart needs several times as much memory. */
export const MESSAGE_BYTES = 50 * 1024 * 1024;
/** Beside its large parts. */
const MOST_LINES = 500_000;
/** One of them at least has every message; bytes without any are something else. */
const USUAL = [
  "from",
  "to",
  "date",
  "subject",
  "message-id",
  "received",
  "mime-version",
  "content-type",
  "return-path",
];
const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|ha|на|отв|ответ|пересл|вд|пер)(?:\[\d+\]|\^\d+)?\s*:\s*)+/iu;
const LONGEST_TITLE = 500;

/** Reads a message. What cannot be read of it is its fault; it never throws. */
export async function readMessage(bytes: Buffer): Promise<Message> {
  const headers = readHeaders(bytes);
  if (!USUAL.some((name) => headers.has(name))) return faulty("broken");
  if (bytes.length > MESSAGE_BYTES) return faulty("too large unpacked");
  const people = peopleIn(headers);
  const { message, contentOf } = lift(bytes);
  if (linesIn(message) > MOST_LINES) return faulty("too large unpacked", people.addresses.size);
  const email = await parseMessage(message).catch(() => null);
  if (email === null) return faulty("broken", people.addresses.size);
  if (email.attachments.length > LIMITS.entries) return faulty("too many entries", people.addresses.size);
  const title = titleOf(headers, people);
  const isSealed = isEncrypted(headers, email.text);
  const body = isSealed ? "" : bodyText(email, people);
  const sorted = sortAttachments(email.attachments, contentOf);
  const text = body === null ? "" : withTitle(title, body);
  return {
    ...sorted,
    text: text === "" || isSealed ? null : text,
    meta: metaOf(headers, title),
    people: people.addresses.size,
    fault: isSealed
      ? "encrypted"
      : body === null
        ? "too large unpacked"
        : text === "" && sorted.files.length === 0
          ? "no text"
          : null,
  };
}

const faulty = (fault: ExtractFault, people = 0): Message => ({
  ...{ text: null, meta: {}, people, fault },
  ...{ files: [], media: 0, others: 0 },
});

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

const titleOf = (headers: Headers, people: People): string =>
  withoutAddresses(wordsOf(firstOf(headers, "subject")).replace(REPLY, ""), people)
    .trim()
    .slice(0, LONGEST_TITLE);

/** The subject stands first as a heading, for it may say what the rest does not; without a body it is the text. */
const withTitle = (title: string, body: string): string =>
  title === "" || body.slice(0, LONGEST_TITLE * 2).includes(title) ? body : `${title}\n\n${body}`.trim();

const metaOf = (headers: Headers, title: string): Partial<DocumentMeta> => ({
  title: title === "" ? null : title,
  outlet: outletOf(headers),
  published: statedDay(firstOf(headers, "date")),
  // Addresses in letters tell who opens them.
  url: null,
  language: /^[a-z]{2,3}\b/i.exec(firstOf(headers, "content-language") ?? "")?.[0]?.toLowerCase() ?? null,
});

const isEncrypted = (headers: Headers, text = ""): boolean =>
  /multipart\/encrypted|application\/(?:x-)?pkcs7-mime\s*;.*enveloped/i.test(firstOf(headers, "content-type") ?? "") ||
  text.trimStart().startsWith("-----BEGIN PGP MESSAGE-----");
