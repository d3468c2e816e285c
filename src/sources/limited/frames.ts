// How parent and limited process speak: a request is a line of JSON, then pieces of bytes, each after its length in four bytes, and a
// length of zero at the end. An answer is lines of JSON; bytes in it are base64.

const LENGTH_BYTES = 4;

/** A piece of bytes with its length before it; an empty one ends the input. */
export function framed(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads requests out of a stream of bytes. */
export class FrameReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? Buffer.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }

  /** The next line, without its end; null at the end of the stream. */
  async line(): Promise<string | null> {
    while (true) {
      const end = this.#rest.indexOf(0x0a);
      if (end !== -1) {
        const line = this.#rest.subarray(0, end).toString("utf8");
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return null;
    }
  }

  /** The pieces up to the one that ends them. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    while (true) {
      while (this.#rest.length < LENGTH_BYTES) if (!(await this.#more())) return;
      const length = this.#rest.readUInt32BE();
      this.#rest = this.#rest.subarray(LENGTH_BYTES);
      if (length === 0) return;
      while (this.#rest.length < length) if (!(await this.#more())) return;
      yield Uint8Array.from(this.#rest.subarray(0, length));
      this.#rest = this.#rest.subarray(length);
    }
  }
}
