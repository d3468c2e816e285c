import { VaultError } from "./fault.ts";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A value that can lead to a person. It prints as "[protected]" wherever it is printed, written as JSON or put into a message, and a
 * structured clone of it is empty; only `reveal()` returns it.
 */
export class Protected<T> {
  readonly #value: T;
  constructor(value: T) {
    this.#value = value;
  }
  reveal(): T {
    return this.#value;
  }
  /** What is made of a protected value is protected as well. */
  map<U>(make: (value: T) => U): Protected<U> {
    return new Protected(make(this.#value));
  }
  toString(): string {
    return "[protected]";
  }
  toJSON(): string {
    return "[protected]";
  }
  [Symbol.toPrimitive](): string {
    return "[protected]";
  }
  [inspect](): string {
    return "[protected]";
  }
}

/** Bytes of a key. It cannot print itself either, is never text, and is of no use after `wipe()`. */
export class SecretKey {
  readonly #bytes: Uint8Array;
  #isWiped = false;

  /** Takes a copy: the giver still owns, and wipes, what he gave. */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) throw new TypeError("Cannot make a key: there are no bytes");
    this.#bytes = Uint8Array.from(bytes);
  }

  /** Moves the bytes in: what was given is zeros afterwards. */
  static take(bytes: Uint8Array): SecretKey {
    const key = new SecretKey(bytes);
    bytes.fill(0);
    return key;
  }

  /**
   * The bytes themselves, not a copy: use them at once and do not keep them, `wipe()` makes them zeros.
   *
   * @throws {@link VaultError} `key was wiped`.
   */
  reveal(): Uint8Array {
    if (this.#isWiped) throw new VaultError("key was wiped");
    return this.#bytes;
  }

  /** Overwrites the bytes. Copies that the runtime made are gone for certain only when the process ends. */
  wipe(): void {
    this.#bytes.fill(0);
    this.#isWiped = true;
  }

  get isWiped(): boolean {
    return this.#isWiped;
  }

  toString(): string {
    return "[secret key]";
  }
  toJSON(): string {
    return "[secret key]";
  }
  [Symbol.toPrimitive](): string {
    return "[secret key]";
  }
  [inspect](): string {
    return "[secret key]";
  }
}
