import { type Message, type Stamp, stampOf } from "./message.ts";
import type { PeopleFilter } from "./people.ts";
import { isObject, pollOf, stretchesOf, textOf, tidy } from "./text.ts";

type Json = Readonly<Record<string, unknown>>;

/** What one object of an export is. */
export type ReadMessage =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "service" }
  | { readonly kind: "broken" };

const MEDIA = ["photo", "file", "media_type", "contact_information", "location_information", "game_title"];
const SERVICE = new Set<unknown>(["service", "unsupported"]);

/** A message of a channel. Its bytes are those of the export; names of those who reacted are the only thing that is taken out of them. */
export function readPost(json: unknown, bytes: Uint8Array, people: PeopleFilter): ReadMessage {
  const head = headOf(json);
  if (!head || SERVICE.has(head.data.type)) return { kind: head ? "service" : "broken" };
  const { data, id, at } = head;
  const named = reactionsWithNames(data);
  people.count(named);
  const isFromPerson = String(data.forwarded_from_id ?? "").startsWith("user");
  if (isFromPerson) people.count(1);
  return {
    kind: "message",
    message: {
      ...{ id, at, ...commonOf(data) },
      forwardedFrom: isFromPerson ? null : nameIn(data.forwarded_from),
      text: joined([textOf(stretchesOf(data)), pollOf(data), placeOf(data)]),
      bytes: named === 0 ? bytes : Buffer.from(JSON.stringify(withoutNames(data))),
    },
  };
}

/**
 * A message of a chat with people in it. Nothing but what is named here is taken over: no sender, id, reaction, contact, place, file or
 * name goes further, whatever fields Telegram may add. The bytes are a JSON of the same few fields.
 */
export function readTalk(json: unknown, people: PeopleFilter): ReadMessage {
  const head = headOf(json);
  if (!head) return { kind: "broken" };
  const { data, id, at } = head;
  learnFrom(data, people);
  if (SERVICE.has(data.type)) return { kind: "service" };
  const common = commonOf(data);
  // Only an id tells a channel from a person.
  const isFromChannel = String(data.forwarded_from_id ?? "").startsWith("channel");
  const forwardedFrom = isFromChannel ? people.text(nameIn(data.forwarded_from) ?? "") || null : null;
  const text = people.text(joined([textOf(people.stretches(stretchesOf(data))), pollOf(data)]));
  const kept = {
    ...{ id, type: "message", date: timeIn(data.date), date_unixtime: timeIn(data.date_unixtime) },
    ...{ edited: timeIn(data.edited), edited_unixtime: timeIn(data.edited_unixtime) },
    ...{ reply_to_message_id: common.replyTo ?? undefined, forwarded_from: forwardedFrom ?? undefined, text },
  };
  const bytes = Buffer.from(JSON.stringify(kept));
  return { kind: "message", message: { id, at, ...common, forwardedFrom, text, bytes } };
}

interface Head {
  readonly data: Json;
  readonly id: number;
  readonly at: Stamp;
}

function headOf(json: unknown): Head | null {
  if (!isObject(json) || !Number.isSafeInteger(json.id)) return null;
  // What this version could not read has no date.
  const at = stampOf(json.date, json.date_unixtime) ?? (SERVICE.has(json.type) ? { day: "", minute: "" } : null);
  return at && { data: json, id: json.id as number, at };
}

function commonOf(data: Json): Pick<Message, "edited" | "replyTo" | "isForwarded" | "hasMedia" | "sender"> {
  const reply = data.reply_to_peer_id === undefined ? data.reply_to_message_id : null;
  return {
    edited:
      data.edited === undefined && data.edited_unixtime === undefined
        ? null
        : stampOf(data.edited, data.edited_unixtime),
    replyTo: Number.isSafeInteger(reply) ? (reply as number) : null,
    isForwarded: data.forwarded_from !== undefined || data.forwarded_from_id !== undefined,
    hasMedia: MEDIA.some((key) => data[key] !== undefined),
    sender: String(data.from_id ?? data.from ?? ""),
  };
}

const nameIn = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** A time in the form that Telegram writes; nothing else passes. */
const timeIn = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|\d{1,11})$/.test(value) ? value : undefined;

const joined = (parts: readonly string[]): string => tidy(parts.filter((part) => part !== "").join("\n\n"));

/** The name and address of a place that a post of a channel is about. */
const placeOf = (data: Json): string => [data.place_name, data.address].filter(nameIn).join(", ");

function reactionsWithNames({ reactions }: Json): number {
  const all = Array.isArray(reactions) ? reactions : [];
  return all.flatMap((one: unknown) => (isObject(one) && Array.isArray(one.recent) ? one.recent : [])).length;
}

const withoutNames = (data: Json): Json => ({
  ...data,
  reactions: (data.reactions as unknown[]).map((one) => (isObject(one) ? { ...one, recent: undefined } : one)),
});

/** Fields that name people, or say what reaches them. */
const NAMES = ["from", "actor", "forwarded_from", "saved_from", "inviter", "author", "to", "via_bot"];
const OTHERS = ["from_id", "actor_id", "forwarded_from_id", "to_id", "peer_id", "contact_information", "contact_vcard"];
const PLACES = ["location_information", "place_name", "address"];

/** Learns the names that a message shows and counts what of it is dropped. */
function learnFrom(data: Json, people: PeopleFilter): void {
  const members = [data.members].flat().filter((name) => typeof name === "string");
  const recent = [data.reactions]
    .flat()
    .flatMap((one) => (isObject(one) && Array.isArray(one.recent) ? one.recent : []));
  const contact = isObject(data.contact_information) ? data.contact_information : {};
  const names = [
    ...NAMES.map((key) => data[key]),
    ...members,
    ...recent.map((one: unknown) => (isObject(one) ? one.from : null)),
    [contact.first_name, contact.last_name].filter((part) => typeof part === "string").join(" "),
  ];
  if (!String(data.forwarded_from_id ?? "").startsWith("channel")) people.learn(data.forwarded_from);
  for (const name of names) if (name !== data.forwarded_from) people.learn(name);
  const fields = [...NAMES, ...OTHERS, ...PLACES].filter((key) => data[key] !== undefined && data[key] !== null);
  people.count(fields.length + members.length + recent.length);
}
