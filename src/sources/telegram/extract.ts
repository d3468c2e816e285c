import type { Extracted, ExtractOptions, Extractor } from "../extract.ts";
import { type Chat, chatOf } from "./chat.ts";
import { documentOf } from "./document.ts";
import { parsed } from "./json.ts";
import { LeftOut } from "./left-out.ts";
import { PeopleFilter } from "./people.ts";
import { readPost, readTalk } from "./read-message.ts";
import { type ExportPart, ExportScanner, ScanError } from "./scan.ts";
import { Threads } from "./thread.ts";

interface OpenChat {
  readonly chat: Chat;
  readonly threads: Threads;
  readonly people: PeopleFilter;
}

/** The messages of a Telegram Desktop export (`result.json`), of one chat or of all, one piece of the file after the other. */
export const extractTelegram: Extractor = async function* ({ pieces, options }) {
  const scanner = new ExportScanner();
  const reader = new ExportReader(options);
  try {
    for await (const piece of pieces) for (const part of scanner.read(piece)) yield* reader.read(part);
    scanner.end();
    if (!reader.foundMessages) yield { kind: "fault", fault: "not understood", part: null };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    yield* reader.close();
    yield { kind: "fault", fault: "broken", part: null };
  }
  yield* reader.leftOut.items();
};

/** Reads chat after chat; of one with people in it nothing but that it is there, unless there is consent. */
class ExportReader {
  readonly leftOut = new LeftOut();
  foundMessages = false;
  readonly #hasConsent: boolean;
  readonly #facts = new Map<string, unknown>();
  #chats = 0;
  /** Null between chats, and in one that is passed over. */
  #chat: OpenChat | null = null;

  constructor({ consent }: ExtractOptions) {
    this.#hasConsent = consent !== undefined && consent.trim() !== "";
  }

  *read(part: ExportPart): Generator<Extracted> {
    switch (part.kind) {
      case "chat":
        return this.#facts.clear();
      case "fact":
        return void this.#facts.set(part.key, parsed(part.json));
      case "messages":
        return yield* this.#open(part.isOnly);
      case "message":
        return yield* this.#message(part.json);
      case "end of messages":
        return yield* this.close();
    }
  }

  *close(): Generator<Extracted> {
    if (!this.#chat) return;
    const { chat, threads, people } = this.#chat;
    for (const thread of threads.end()) yield documentOf(thread, chat);
    this.leftOut.count("people", people.dropped);
    this.#chat = null;
  }

  *#open(isOnly: boolean): Generator<Extracted> {
    this.foundMessages = true;
    this.#chats++;
    const chat = chatOf(this.#facts, isOnly ? null : this.#chats);
    if (chat.kind === "people" && !this.#hasConsent)
      return yield { kind: "fault", fault: "needs consent", part: isOnly ? null : chat.prefix.slice(0, -1) };
    this.#chat = { chat, threads: new Threads(), people: new PeopleFilter() };
    if (chat.kind === "people") this.#chat.people.learn(this.#facts.get("name"));
  }

  *#message(json: Uint8Array | null): Generator<Extracted> {
    if (!this.#chat) return;
    const { chat, threads, people } = this.#chat;
    const data = json && parsed(json);
    const read = chat.kind === "channel" ? readPost(data, json ?? NOTHING, people) : readTalk(data, people);
    if (read.kind === "broken") yield { kind: "fault", fault: "broken", part: null };
    else if (read.kind === "service") this.leftOut.count("service messages");
    else {
      if (read.message.hasMedia) this.leftOut.count("media");
      for (const thread of threads.add(read.message)) yield documentOf(thread, chat);
    }
  }
}

const NOTHING = new Uint8Array(0);
