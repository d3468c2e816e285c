import { languageOf } from "../../text/language.ts";
import type { Extracted } from "../extract.ts";
import { addressOf, type Chat } from "./chat.ts";
import type { Message, Stamp } from "./message.ts";
import type { Thread } from "./thread.ts";

type Spoken = "ru" | "uk" | "en";

/** Said in words that the coder reads as who vouches for what follows. */
const FORWARDED: Readonly<Record<Spoken, (name: string) => string>> = {
  ru: (name) => `Переслано: сообщает телеграм-канал «${name}».`,
  uk: (name) => `Переслано: повідомляє телеграм-канал «${name}».`,
  en: (name) => `Forwarded: the Telegram channel "${name}" reports.`,
};
const EDITED: Readonly<Record<Spoken, (time: string) => string>> = {
  ru: (time) => `[Сообщение изменено: ${time}]`,
  uk: (time) => `[Повідомлення змінено: ${time}]`,
  en: (time) => `[Message edited: ${time}]`,
};

/** A thread as one document, called by its first message. */
export function documentOf(thread: Thread, chat: Chat): Extracted {
  const first = thread[0]!;
  const paragraphs = thread.flatMap((message, at) => [
    ...(message.forwardedFrom === thread[at - 1]?.forwardedFrom ? [] : forwardedLine(message)),
    message.text,
    ...editedLine(message),
  ]);
  return {
    kind: "document",
    text: paragraphs.join("\n\n"),
    meta: { outlet: chat.name, published: first.at.day, url: addressOf(chat, first.id), language: null, title: null },
    part: `${chat.prefix}${first.id}`,
    bytes: bytesOf(thread),
    ...(chat.kind === "people" ? { isConsented: true } : {}),
  };
}

function forwardedLine({ forwardedFrom, text }: Message): string[] {
  const name = quotable(forwardedFrom ?? "");
  return name === "" ? [] : [FORWARDED[spokenIn(text)](name)];
}

const editedLine = ({ edited, text }: Message): string[] => (edited ? [EDITED[spokenIn(text)](timeOf(edited))] : []);

/** Languages that we have the phrases in; in others English does least harm. */
function spokenIn(text: string): Spoken {
  const language = languageOf(text);
  if (language === "uk" || language === "ru" || language === "en") return language;
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

/** Words that the coder takes as one name between quotation marks. */
const LONGEST_NAME = 6;
const quotable = (name: string): string =>
  (name.replace(/["«»„“”]/g, "").match(/[^\s\p{Extended_Pictographic}\p{C}]+/gu) ?? [])
    .slice(0, LONGEST_NAME)
    .join(" ");

const timeOf = ({ day, minute }: Stamp): string => (minute === "" ? day : `${day} ${minute}`);

/** A message's own bytes; of several a JSON array, or pages one after the other. */
function bytesOf(thread: Thread): Uint8Array {
  if (thread.length === 1) return thread[0]!.bytes;
  const all = thread.map(({ bytes }: Message) => Buffer.from(bytes).toString("utf8"));
  return Buffer.from(all.every((one) => one.startsWith("{")) ? `[${all.join(",\n")}]` : all.join("\n"));
}
