import type { Chat } from "./chat.ts";
import type { Message, Stamp } from "./message.ts";
import {
  attribute,
  childrenOf,
  childWith,
  collapsed,
  type Element,
  elementsWith,
  has,
  isElement,
  type Node,
  wordsOf,
} from "./page-tree.ts";
import type { PeopleFilter } from "./people.ts";
import { type Stretch, textOf, tidy } from "./text.ts";

/** Who wrote the message before, and where it came from: one that goes on from it does not repeat that. */
export interface Sender {
  readonly name: string;
  readonly forwardedFrom: string | null;
}

interface Surroundings {
  readonly html: string;
  readonly chat: Chat;
  readonly people: PeopleFilter;
  readonly sender: Sender;
}

/** A message of a page; null where it has no number or no time. */
export function pageMessageOf(
  element: Element,
  { html, chat, people, sender }: Surroundings,
): { readonly message: Message; readonly forwardedName: string | null } | null {
  const id = Number(/^message(\d{1,15})$/.exec(attribute(element, "id"))?.[1] ?? Number.NaN);
  const body = childWith(element, "body");
  const title = (body && childWith(body, "date") && attribute(childWith(body, "date")!, "title")) ?? "";
  const at = stampIn(title);
  if (!body || !at || Number.isNaN(id)) return null;
  const forwarded = childWith(body, "forwarded");
  const content = forwarded ?? body;
  const forwardedName = forwarded ? (forwardedOn(forwarded) ?? sender.forwardedFrom) : null;
  const isPrivate = chat.kind === "people";
  if (isPrivate) countPeople(people, element, [sender.name, forwardedName]);
  const text = isPrivate ? cleanText(content, people) : [...textsIn(content), pollIn(content), venueIn(content)];
  const message: Message = {
    ...{ id, at, edited: null, replyTo: replyIn(content) ?? replyIn(body), isForwarded: forwarded !== null },
    // A page does not tell a channel from a person.
    forwardedFrom: isPrivate || forwardedName === "Deleted Account" ? null : forwardedName,
    text: tidy(
      [text]
        .flat()
        .filter((part) => part !== "")
        .join("\n\n"),
    ),
    hasMedia: elementsWith(content, "media_wrap").some((media) => elementsWith(media, "media_poll").length === 0),
    sender: sender.name,
    bytes: new Uint8Array(0),
  };
  return {
    message: { ...message, bytes: isPrivate ? cleanBytes(message, title) : ownBytes(element, html) },
    forwardedName,
  };
}

function stampIn(title: string): Stamp | null {
  const [, day, month, year, minute] = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d)/.exec(title) ?? [];
  return minute ? { day: `${year}-${month}-${day}`, minute } : null;
}

function forwardedOn(forwarded: Element): string | null {
  const name = childWith(forwarded, "from_name");
  if (!name) return null;
  const words = childrenOf(name)
    .filter((child) => !isElement(child))
    .map((child) => wordsOf(child));
  return collapsed(words.join(" ")).replace(/ via @\w+$/, "") || null;
}

function replyIn(content: Element): number | null {
  const reply = childWith(content, "reply_to");
  const link =
    reply &&
    childrenOf(reply)
      .filter(isElement)
      .find((child) => child.tagName === "a");
  const number = link ? /#go_to_message(\d{1,15})$/.exec(attribute(link, "href"))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

const textElements = (content: Element): readonly Element[] =>
  childrenOf(content)
    .filter(isElement)
    .filter((child) => has(child, "text"));
const textsIn = (content: Element): string[] => textElements(content).map((one) => textOf(stretchesIn(one)));

function cleanText(content: Element, people: PeopleFilter): string {
  const texts = textElements(content).map((one) => textOf(people.stretches(stretchesIn(one))));
  return people.text([...texts, pollIn(content)].filter((part) => part !== "").join("\n\n"));
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^ShowMentionName/, "mention_name"],
  [/^ShowNot(?:Loaded|Available)Emoji/, "custom_emoji"],
  [/^Show(?:Hashtag|Cashtag|BotCommand)/, "plain"],
];

/** What a link is, by what it does and where it leads. */
function kindOfLink(link: Element): string {
  const act = attribute(link, "onclick").replace(/^return\s+/, "");
  const known = KINDS.find(([pattern]) => pattern.test(act));
  if (known) return known[1];
  const href = attribute(link, "href");
  if (href.startsWith("tel:")) return "phone";
  if (href.startsWith("mailto:")) return "email";
  if (wordsOf(link).startsWith("@")) return "mention";
  // Pictures of emoji lie beside the page.
  return /^[a-z][\w+.-]*:/i.test(href) ? "text_link" : "custom_emoji";
}

/** Breaks with the indents around them as one blank; blanks between words and marks stay. */
const onOneLine = (text: string): string =>
  text
    .split("\n")
    .map((line, at, lines) => (at < lines.length - 1 ? line.trimEnd() : line))
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .join(" ");

/** The marked-up text of a message; breaks in the source are none, `<br>` is one. */
function stretchesIn(element: Element): Stretch[] {
  const found: Stretch[] = [];
  const walk = (node: Node, type: string, href: string | null, depth: number): void => {
    if (depth > 100) return;
    for (const child of childrenOf(node)) {
      if (child.nodeName === "#text") found.push({ type, text: onOneLine(wordsOf(child)), href });
      else if (!isElement(child)) continue;
      else if (child.tagName === "br") found.push({ type: "plain", text: "\n", href: null });
      else if (child.tagName === "a") walk(child, kindOfLink(child), attribute(child, "href"), depth + 1);
      else if (child.tagName === "blockquote") walk(child, "blockquote", href, depth + 1);
      else walk(child, type, href, depth + 1);
    }
  };
  walk(element, "plain", null, 0);
  return found;
}

function pollIn(content: Element): string {
  return elementsWith(content, "media_poll")
    .map((poll) => {
      const question = childWith(poll, "question");
      const answers = elementsWith(poll, "answer").map((answer) => {
        const [details] = elementsWith(answer, "details");
        const votes = details ? /\d+/.exec(wordsOf(details))?.[0] : undefined;
        const words = childrenOf(answer)
          .filter((child) => child !== details)
          .map((child) => wordsOf(child))
          .join("");
        return `— ${collapsed(words).replace(/^- /, "")}${votes ? ` (${votes})` : ""}`;
      });
      return [question ? collapsed(wordsOf(question)) : "", ...answers].join("\n");
    })
    .join("\n\n");
}

const venueIn = (content: Element): string =>
  elementsWith(content, "media_venue")
    .flatMap((venue) => [...elementsWith(venue, "title"), ...elementsWith(venue, "description")])
    .map((part) => collapsed(wordsOf(part)))
    .join(", ");

function countPeople(people: PeopleFilter, element: Element, names: readonly (string | null)[]): void {
  for (const name of names) people.learn(name);
  const [contacts, reactions] = [elementsWith(element, "media_contact"), elementsWith(element, "reactions")];
  const places = [...elementsWith(element, "media_location"), ...elementsWith(element, "media_live_location")];
  people.count(names.filter((name) => name !== null).length + contacts.length + reactions.length + places.length);
}

function ownBytes(element: Element, html: string): Uint8Array {
  const where = element.sourceCodeLocation;
  return Buffer.from(where ? html.slice(where.startOffset, where.endOffset) : "");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The message with nothing but its number, time, answer and cleaned text. */
function cleanBytes({ id, replyTo, text }: Message, title: string): Uint8Array {
  const reply = replyTo === null ? "" : `<div class="reply_to"><a href="#go_to_message${replyTo}"></a></div>`;
  const date = `<div class="date" title="${escaped(title).replaceAll('"', "&quot;")}"></div>`;
  return Buffer.from(
    `<div class="message" id="message${id}">${date}${reply}<div class="text">${escaped(text).replaceAll("\n", "<br>")}</div></div>`,
  );
}
