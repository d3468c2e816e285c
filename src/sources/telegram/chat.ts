/** What is known about a chat before its first message. */
export interface Chat {
  /** Of a type that is not known it is not assumed that nobody is in it. */
  readonly kind: "channel" | "people";
  /** Only of channels. */
  readonly name: string | null;
  /** Only of channels, where the export says it. */
  readonly username: string | null;
  /** What the names of its parts begin with where an export holds several chats. */
  readonly prefix: string;
}

const CHANNELS = new Set<unknown>(["public_channel", "private_channel"]);

/**
 * The chat that the export describes.
 *
 * @param facts - `name`, `type`, `id`, `username`, as far as they stand before the messages.
 * @param number - Of the chat in an export of several, from 1; null in an export of one.
 */
export function chatOf(facts: ReadonlyMap<string, unknown>, number: number | null): Chat {
  const kind = CHANNELS.has(facts.get("type")) ? "channel" : "people";
  const [name, id] = [facts.get("name"), facts.get("id")];
  // The id of a private chat is that of the person.
  const label = kind === "channel" && Number.isSafeInteger(id) ? `${id}` : `chat-${number}`;
  return {
    kind,
    name: kind === "channel" && typeof name === "string" && name.trim() !== "" ? name.trim() : null,
    username: kind === "channel" ? usernameOf(facts.get("username")) : null,
    prefix: number === null ? "" : `${label}/`,
  };
}

/** The address of a message, where the export says how the channel is called. */
export const addressOf = ({ username }: Chat, id: number): string | null =>
  username === null ? null : `https://t.me/${username}/${id}`;

/** Without the @ before it; null for what is no name of a channel. */
const usernameOf = (value: unknown): string | null =>
  typeof value === "string" ? (/^@?([A-Za-z]\w{3,31})$/.exec(value)?.[1] ?? null) : null;
