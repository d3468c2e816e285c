import { ByteQueue } from "../byte-queue.ts";

// How parent and limited process speak: a request is a line of JSON, then pieces of bytes, each after its length in four bytes, and a
// length of zero at the end. An answer is lines of JSON; bytes in it are base64.

const LENGTH_BYTES = 4;

/** A piece of bytes with its length before it; an empty one ends the input. */
export function framed(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Pieces no larger than this go over the pipe, whatever the file was read in. */
export const PIECE_BYTES = 256 * 1024;

/** Reads requests out of a stream of bytes. */
export class FrameReader {
  readonly #queue: ByteQueue;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#queue = new ByteQueue(chunks);
  }

  /** The next line, without its end; null at the end of the stream. */
  async line(): Promise<string | null> {
    while (true) {
      const end = this.#queue.held.indexOf(0x0a);
      if (end !== -1) return this.#queue.take(end + 1).toString("utf8", 0, end);
      if (!(await this.#queue.more())) return null;
    }
  }

  /** The pieces up to the one that ends them. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    while (await this.#queue.fill(LENGTH_BYTES)) {
      const length = this.#queue.held.readUInt32BE();
      this.#queue.drop(LENGTH_BYTES);
      if (length === 0 || !(await this.#queue.fill(length))) return;
      yield this.#queue.take(length);
    }
  }
}
