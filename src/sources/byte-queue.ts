const SMALLEST = 64 * 1024;

/** Bytes that come piece by piece, held as one stretch from which one takes at the front. Every byte is moved a bounded number of times. */
export class ByteQueue {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #buffer = Buffer.alloc(SMALLEST);
  #start = 0;
  #end = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** What is here already; valid until more comes. */
  get held(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  /** Waits for the next piece; false at the end. */
  async more(): Promise<boolean> {
    const { value, done } = await this.#pieces.next();
    if (done) return false;
    this.#makeRoom(value.length);
    this.#buffer.set(value, this.#end);
    this.#end += value.length;
    return true;
  }

  /** Waits until so many bytes are held; false where the end comes first. */
  async fill(count: number): Promise<boolean> {
    while (this.#end - this.#start < count) if (!(await this.more())) return false;
    return true;
  }

  /** Lets go of the first bytes. */
  drop(count: number): void {
    this.#start = Math.min(this.#end, this.#start + count);
    if (this.#start === this.#end) {
      this.#start = 0;
      this.#end = 0;
    }
  }

  /** The first bytes as a copy that stays valid. */
  take(count: number): Buffer {
    const taken = Buffer.from(this.held.subarray(0, count));
    this.drop(count);
    return taken;
  }

  /** Lets go of bytes that need not be held together; false where the end comes first. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (this.held.length < left) {
      left -= this.held.length;
      this.drop(this.held.length);
      if (!(await this.more())) return false;
    }
    this.drop(left);
    return true;
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.#buffer.length) return;
    const live = this.#end - this.#start;
    const needed = live + count;
    // Half empty at least after moving, so that a byte is moved rarely.
    const target = needed * 2 <= this.#buffer.length ? this.#buffer : Buffer.alloc(Math.max(SMALLEST, needed * 2));
    this.#buffer.copy(target, 0, this.#start, this.#end);
    this.#buffer = target;
    this.#start = 0;
    this.#end = live;
  }
}
