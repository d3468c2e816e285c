import type { Extracted, ExtractOptions, Extractor } from "../../../src/sources/extract.ts";

type Json = Readonly<Record<string, unknown>>;

/** Fields that every message of an export has; the clock stands at UTC+3. */
export const post = (id: number, text: unknown, more: Json = {}): Json => ({
  ...{ id, type: "message", date: "2023-11-16T14:05:11", date_unixtime: "1700132711" },
  ...{ from: "Сибирь за решёткой", from_id: "channel1001", text, text_entities: entitiesOf(text) },
  ...more,
});

const entitiesOf = (text: unknown): unknown[] =>
  [text].flat().map((part) => (typeof part === "string" ? { type: "plain", text: part } : part));

/** An export of one chat, in the form that Telegram Desktop gives it. */
export const chat = (type: string, messages: readonly Json[], name: string | null = "Сибирь за решёткой"): string =>
  JSON.stringify({ name, type, id: 1001, messages }, null, 1);

export const channel = (...messages: readonly Json[]): string => chat("public_channel", messages);

/** All that an extractor makes of bytes, handed over in pieces of a size. */
export async function allOf(
  extractor: Extractor,
  content: string | Uint8Array,
  options: ExtractOptions = {},
  size = 64 * 1024,
): Promise<Extracted[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
  }
  const items: Extracted[] = [];
  for await (const item of extractor({ name: "result.json", pieces: pieces(), whole: async () => bytes, options }))
    items.push(item);
  return items;
}

export type Document = Extract<Extracted, { kind: "document" }>;
export const documentsIn = (items: readonly Extracted[]): Document[] =>
  items.filter((item): item is Document => item.kind === "document");
