/** What an export is made of, in the order in which it stands there. */
export type ExportPart =
  /** The facts of a chat follow. */
  | { readonly kind: "chat" }
  /** A fact about the chat: `name`, `type`, `id`, `username`, as JSON. */
  | { readonly kind: "fact"; readonly key: string; readonly json: Uint8Array }
  /** The messages follow; `isOnly` where the export holds no chat but this one. */
  | { readonly kind: "messages"; readonly isOnly: boolean }
  /** The JSON of a message; null where it is larger than any message. */
  | { readonly kind: "message"; readonly json: Uint8Array | null }
  | { readonly kind: "end of messages" };

/** The bytes are no JSON, or end in the middle. */
export class ScanError extends Error {}

/** Bytes of a message; the longest text that Telegram sends has 4,096 characters. */
const LONGEST_MESSAGE = 1024 * 1024;
const LONGEST_FACT = 4096;
const DEEPEST = 256;
const FACTS = new Set(["name", "type", "id", "username"]);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf]);

/** Where a value stands in an export: what is read there, and what is passed over. */
type Place = "top" | "chats" | "list" | "chat" | "messages" | "message" | "elsewhere";

/** From the place of a container to that of a value in it; `key` is "" in an array. */
function placeIn(outer: Place, key: string, isObject: boolean): Place {
  if (outer === "top" && isObject && (key === "chats" || key === "left_chats")) return "chats";
  if (outer === "chats" && !isObject && key === "list") return "list";
  if (outer === "list" && isObject) return "chat";
  if ((outer === "chat" || outer === "top") && !isObject && key === "messages") return "messages";
  return outer === "messages" && isObject ? "message" : "elsewhere";
}

interface Container {
  readonly place: Place;
  readonly isObject: boolean;
  key: string;
}

/** Bytes that are kept from a place on, across the pieces in which they come. */
class Keeper {
  #parts: Uint8Array[] = [];
  #length = 0;
  #from = -1;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get isOn(): boolean {
    return this.#from !== -1;
  }

  start(at: number): void {
    this.#parts = [];
    this.#length = 0;
    this.#from = at;
  }

  /** The piece ends: what was kept of it must be copied, for the next one begins at 0. */
  carry(piece: Uint8Array): void {
    if (!this.isOn) return;
    this.#add(piece.slice(this.#from));
    this.#from = 0;
  }

  /** What was kept, up to and without `end`; null where it became too long. */
  take(piece: Uint8Array, end: number): Uint8Array | null {
    this.#add(piece.subarray(this.#from, end));
    this.#from = -1;
    return this.#length > this.#most ? null : Buffer.concat(this.#parts);
  }

  #add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#most) this.#parts = [];
    else this.#parts.push(part);
  }
}

/**
 * Finds the chats of a Telegram Desktop export and the exact bytes of their messages, piece by piece. A tokeniser would give values, but
 * not the bytes that are the evidence; and Telegram writes control characters as `\x1F`, which is no JSON.
 *
 * Only the structure is looked at: what stands between the brackets of a message is for its reader.
 */
export class ExportScanner {
  readonly #stack: Container[] = [];
  readonly #message = new Keeper(LONGEST_MESSAGE);
  readonly #scalar = new Keeper(LONGEST_FACT);
  #isInString = false;
  #isEscaped = false;
  /** In an object, after the colon. */
  #isValue = false;
  #isBegun = false;
  #isDone = false;

  /** @throws {@link ScanError} */
  *read(piece: Uint8Array): Generator<ExportPart> {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
        continue;
      }
      if (byte === QUOTE) {
        this.#isInString = true;
        this.#beginScalar(at);
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) yield* this.#open(byte === OPEN_OBJECT, at);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte === COMMA) {
        if (!this.#message.isOn) yield* this.#endScalar(piece, at);
        if (byte !== COMMA) yield* this.#close(byte === CLOSE_OBJECT, piece, at);
      } else if (byte === COLON) this.#endKey(piece, at);
      else if (byte > 0x20 && (this.#isBegun || !BYTE_ORDER_MARK.has(byte))) this.#beginScalar(at);
    }
    this.#message.carry(piece);
    this.#scalar.carry(piece);
  }

  /** @throws {@link ScanError} Where brackets are still open, or nothing came. */
  end(): void {
    if (!this.#isDone) throw new ScanError("The export ends in the middle");
  }

  #beginScalar(at: number): void {
    if (this.#stack.length === 0) throw new ScanError("No export begins like this");
    if (!this.#message.isOn && !this.#scalar.isOn) this.#scalar.start(at);
  }

  #endKey(piece: Uint8Array, at: number): void {
    const top = this.#stack.at(-1);
    if (this.#message.isOn || !top) return;
    if (!this.#scalar.isOn || !top.isObject || this.#isValue) throw new ScanError("A colon where none may stand");
    const key = this.#scalar.take(piece, at);
    top.key = key ? Buffer.from(key).toString("latin1").trim().slice(1, -1) : "";
    this.#isValue = true;
  }

  *#endScalar(piece: Uint8Array, at: number): Generator<ExportPart> {
    const top = this.#stack.at(-1);
    if (!top) throw new ScanError("A comma where none may stand");
    const json = this.#scalar.isOn ? this.#scalar.take(piece, at) : null;
    const isFact = json !== null && this.#isValue && (top.place === "chat" || top.place === "top");
    if (isFact && FACTS.has(top.key)) yield { kind: "fact", key: top.key, json };
    this.#isValue = false;
  }

  *#open(isObject: boolean, at: number): Generator<ExportPart> {
    const outer = this.#stack.at(-1);
    if (this.#isDone || this.#stack.length === DEEPEST || this.#scalar.isOn)
      throw new ScanError("A bracket where none may stand");
    const isMessage = this.#message.isOn;
    const place = isMessage
      ? "elsewhere"
      : outer
        ? placeIn(outer.place, outer.isObject ? outer.key : "", isObject)
        : "top";
    if (!outer && !isObject) throw new ScanError("No export begins like this");
    this.#stack.push({ place, isObject, key: "" });
    if (!isMessage) this.#isValue = false;
    if (place === "message") this.#message.start(at);
    if (place === "chat" || place === "top") yield { kind: "chat" };
    if (place === "messages") yield { kind: "messages", isOnly: outer?.place === "top" };
    this.#isBegun = true;
  }

  *#close(isObject: boolean, piece: Uint8Array, at: number): Generator<ExportPart> {
    const closed = this.#stack.pop();
    if (!closed || closed.isObject !== isObject) throw new ScanError("Brackets that do not match");
    if (closed.place === "message") yield { kind: "message", json: this.#message.take(piece, at + 1) };
    if (closed.place === "messages") yield { kind: "end of messages" };
    this.#isDone = this.#isBegun && this.#stack.length === 0;
  }
}
