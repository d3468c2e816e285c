import { once } from "node:events";
import { createInflateRaw } from "node:zlib";

export interface Inflated {
  readonly out: readonly Buffer[];
  /** The packed bytes are at their end; what follows them was not consumed. */
  readonly isEnd: boolean;
}

/** Unpacks one run of packed bytes (RFC 1951) chunk by chunk, and knows how many of them it used. */
export class Inflater {
  readonly #engine = createInflateRaw();
  readonly #end: Promise<true>;
  #out: Buffer[] = [];

  constructor() {
    this.#engine.on("data", (piece: Buffer) => this.#out.push(piece));
    this.#end = once(this.#engine, "end").then(() => true);
    this.#end.catch(() => {});
  }

  /** Bytes used so far. */
  get consumed(): number {
    return this.#engine.bytesWritten;
  }

  /**
   * @param chunk - Null where no more comes.
   * @throws Error where the bytes are not packed ones, or cut off.
   */
  async next(chunk: Uint8Array | null): Promise<Inflated> {
    const isEnd = await (chunk === null ? this.#finish() : this.#write(chunk));
    const out = this.#out;
    this.#out = [];
    return { out, isEnd };
  }

  close(): void {
    this.#engine.destroy();
  }

  #finish(): Promise<boolean> {
    this.#engine.end();
    return this.#end;
  }

  /** Where the packed bytes end within the chunk, writing is never confirmed. */
  #write(chunk: Uint8Array): Promise<boolean> {
    const written = new Promise<boolean>((resolve, reject) =>
      this.#engine.write(chunk, (error) => (error ? reject(error) : resolve(false))),
    );
    written.catch(() => {});
    return Promise.race([this.#end, written]);
  }
}
