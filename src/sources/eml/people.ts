import { addressParser } from "postal-mime";
import { firstOf, type Headers } from "./headers.ts";

/** Headers that name those who wrote, sent and received a message. */
const HEADERS = [
  ...["from", "sender", "reply-to", "to", "cc", "bcc", "return-path", "delivered-to", "apparently-to", "errors-to"],
  ...[
    "envelope-to",
    "envelope-from",
    "x-original-to",
    "x-original-from",
    "x-sender",
    "x-forwarded-to",
    "x-forwarded-for",
  ],
  ...["resent-from", "resent-sender", "resent-to", "resent-cc", "resent-bcc", "disposition-notification-to"],
];
const LONGEST_HEADER = 64 * 1024;
/** An address wherever it stands. */
export const ADDRESS = /[^\s<>()[\]",;:@]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/gu;

/** Who wrote and received a message. It stays inside the reader: nothing of it comes out but how many they are. */
export interface People {
  readonly addresses: Set<string>;
  /** As the headers show them: "Ivan Petrov". */
  readonly names: ReadonlySet<string>;
}

export function peopleIn(headers: Headers): People {
  const addresses = new Set<string>();
  const names = new Set<string>();
  for (const header of HEADERS)
    for (const whole of headers.get(header) ?? []) {
      const value = whole.slice(0, LONGEST_HEADER);
      for (const [address] of value.matchAll(ADDRESS)) addresses.add(address.toLowerCase());
      for (const { name } of addressParser(value, { flatten: true })) if (name.trim() !== "") names.add(plain(name));
    }
  return { addresses, names };
}

/** For comparing names: lower case, single spaces, no quotes. */
export const plain = (name: string): string => name.toLowerCase().replace(/["']/g, "").replace(/\s+/g, " ").trim();

/** The text without the addresses of those who wrote and received it; other addresses, say of a press office in a release, stay. */
export function withoutAddresses(text: string, people: People): string {
  return text
    .replace(/mailto:/gi, "")
    .replace(ADDRESS, (address) => (people.addresses.has(address.toLowerCase()) ? "" : address))
    .replace(/<>|\(\)|\[\]/g, "")
    .replace(/[ \t]{2,}/g, " ");
}

/** Local parts that belong to an office, not to a person. */
const OFFICE =
  /^(?:no-?reply|do-?not-?reply|press|press-?(?:office|service|release|centre|center|slu[zj]h?ba)|pr|news|newsletter|news-?desk|media|digest|subscribe|subscription|mailing|redaktsiya|redakciya|editor(?:ial)?|newsroom|rassylka|presscenter|informer)(?:[-+._][\w.-]*)?$/i;
/** Where everybody may have an address: these domains say nothing of an organisation. */
const OPEN =
  /(?:^|\.)(?:gmail|googlemail|google|googlegroups|yahoo|yahoogroups|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|tutanota|tuta|tutamail|riseup|fastmail|zoho|mail|inbox|list|bk|internet|yandex|ya|narod|rambler|lenta|autorambler|myrambler|ro|ukr|i|meta|bigmir|email|ua|online|tut|hushmail|disroot|autistici|systemli|mailbox|posteo|substack|mailchimpapp|mailchimp|mcsv|sendgrid|sendpulse|unisender|groups)\.[a-z]{2,4}$/i;
const MAILER =
  /^(?:www|mail|mailer|mailing|email|e|em\d*|mg|m|lists?|news|newsletter|send|smtp|bounce|info)\.(?=[^.]+\.)/i;

/**
 * The domain of an organisation that sends newsletters or press releases; null for everybody else. The domain of a person's address is
 * one's employer or school and never comes out.
 */
export function outletOf(headers: Headers): string | null {
  const address = firstOf(headers, "from")?.match(ADDRESS)?.[0];
  if (!address) return null;
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  if (OPEN.test(domain)) return null;
  // A list to which members write is no newsletter: its senders are people.
  const post = firstOf(headers, "list-post");
  const isNewsletter = headers.has("list-id") && (post === null || /^\s*no\b/i.test(post));
  return isNewsletter || OFFICE.test(address.slice(0, at)) ? domain.replace(MAILER, "") : null;
}
