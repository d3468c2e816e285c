import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { decode } from "../decode.ts";
import type { Extracted, Extractor } from "../extract.ts";
import { articleOf } from "../html/article.ts";
import type { Chat } from "./chat.ts";
import { documentOf } from "./document.ts";
import { LeftOut } from "./left-out.ts";
import type { Message } from "./message.ts";
import { pageMessageOf, type Sender } from "./page-message.ts";
import { attribute, childWith, collapsed, type Element, elementsWith, has, wordsOf } from "./page-tree.ts";
import { PeopleFilter } from "./people.ts";
import { Threads } from "./thread.ts";

/** The messages of a page (`messages.html`, `messages2.html`…) of a Telegram Desktop export. */
export const extractTelegramPage: Extractor = async function* ({ whole, options }) {
  const decoded = decode(await whole());
  if (decoded.kind !== "text") return yield { kind: "fault", fault: "not understood", part: null };
  const page = pageOf(decoded.text);
  if (page === "other") return yield { kind: "document", ...articleOf(decoded.text), part: null, bytes: null };
  // Contacts, sessions, the owner of the account: nobody's report.
  if (page === "list") return yield { kind: "left out", what: "other files", count: 1 };
  const hasConsent = options.consent !== undefined && options.consent.trim() !== "";
  const name = channelOn(page);
  if (name === null && !hasConsent) return yield { kind: "fault", fault: "needs consent", part: null };
  yield* messagesOf(page, { kind: name === null ? "people" : "channel", name, username: null, prefix: "" });
};

interface Page {
  readonly html: string;
  readonly title: string;
  readonly messages: readonly Element[];
}

/** A page of messages, or one of the lists of an export, or a page of somebody else with the same title. */
function pageOf(html: string): Page | "list" | "other" {
  const tree: DefaultTreeAdapterTypes.Document = parse(html, { sourceCodeLocationInfo: true });
  const [header] = elementsWith(tree, "page_header");
  const [history] = elementsWith(tree, "history");
  const isOurs = ["page_wrap", "page_header", "history", "message"].some((name) => elementsWith(tree, name).length > 0);
  if (!header || !history) return isOurs ? "list" : "other";
  return { html, title: collapsed(wordsOf(header)), messages: elementsWith(history, "message") };
}

/** What Telegram Desktop writes in the history of a channel and in no other. */
const OF_CHANNEL =
  /^(?:Channel «.*» created|Channel title changed to «.*»|Channel photo (?:changed|removed)|Voice chat(?: \(\d+ seconds\)| scheduled for .*)?)$/s;

/**
 * The name of the channel that the page is of; null where it may be a chat with people in it. The page does not say what it is of, and a
 * conversation in which only one spoke looks like a channel: so besides there must be something that only channels have.
 */
function channelOn({ title, messages }: Page): string | null {
  const isOnly = messages.every((message) => {
    const from = senderOn(message);
    return from === null || from === title;
  });
  const isMarked = messages.some((message) =>
    has(message, "service")
      ? OF_CHANNEL.test(collapsed(wordsOf(message)))
      : elementsWith(message, "signature").length > 0,
  );
  return isOnly && isMarked && title !== "" ? title : null;
}

/** Who wrote it; null where it goes on from the message before. */
function senderOn(message: Element): string | null {
  const body = childWith(message, "body");
  const name = body && childWith(body, "from_name");
  return name ? collapsed(wordsOf(name)).replace(/ via @\w+$/, "") : null;
}

function* messagesOf(page: Page, chat: Chat): Generator<Extracted> {
  const leftOut = new LeftOut();
  const people = new PeopleFilter();
  if (chat.kind === "people") people.learn(page.title);
  const threads = new Threads();
  let sender: Sender = { name: "", forwardedFrom: null };
  for (const element of page.messages) {
    if (has(element, "service")) {
      // Lines with the date between days have negative ids.
      if (/^message\d+$/.test(attribute(element, "id"))) leftOut.count("service messages");
      continue;
    }
    // Cut off in the middle: what is left of it is not what was said.
    if (!element.sourceCodeLocation?.endTag) continue;
    const name = senderOn(element);
    if (name !== null) sender = { name, forwardedFrom: null };
    const read = pageMessageOf(element, { html: page.html, chat, people, sender });
    if (!read) {
      yield { kind: "fault", fault: "broken", part: null };
      continue;
    }
    sender = { ...sender, forwardedFrom: read.forwardedName };
    yield* settled(read.message);
  }
  for (const thread of threads.end()) yield documentOf(thread, chat);
  if (!/<\/html>\s*$/i.test(page.html)) yield { kind: "fault", fault: "broken", part: null };
  leftOut.count("people", people.dropped);
  yield* leftOut.items();

  function* settled(message: Message): Generator<Extracted> {
    if (message.hasMedia) leftOut.count("media");
    for (const thread of threads.add(message)) yield documentOf(thread, chat);
  }
}
