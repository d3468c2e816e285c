import type { Extracted } from "../extract.ts";
import { LIMITS } from "../limits.ts";
import { type Capture, captureOf } from "../warc/capture.ts";
import { PartNames } from "../warc/part-names.ts";
import { readWarc, type WarcItem } from "../warc/read.ts";

const LONGEST_CHAIN = 10;

/**
 * Looks for listed pages in the archives of a collection, and for what they lead to: by redirects, or because their bytes are kept under
 * another address. Such an address may be learnt after its page has gone by; then that archive is to be read again.
 */
export class Collection {
  readonly #titles: ReadonlyMap<string, string | null>;
  readonly #wanted: Set<string>;
  readonly #leads = new Map<string, string>();
  /** Addresses of which it is known what became of them. */
  readonly #settled = new Set<string>();
  /** In which archives pages went by that nobody wanted, then. */
  readonly #passed = new Map<string, Set<string>>();
  readonly #names = new PartNames();
  #late: ReadonlySet<string> | null = null;
  #others = 0;
  #faults = 0;

  /** @param titles - Listed addresses with their titles. */
  constructor(titles: ReadonlyMap<string, string | null>) {
    this.#titles = titles;
    this.#wanted = new Set(titles.keys());
  }

  /** What comes out of an archive. */
  async *read(name: string, bytes: Uint8Array): AsyncGenerator<Extracted> {
    async function* once() {
      yield bytes;
    }
    for await (const item of readWarc(once())) {
      if (this.#faults >= LIMITS.entries) return;
      if (item.kind === "record") yield* this.#take(item, captureOf(item), name);
      else if (this.#late === null) {
        this.#faults++;
        yield { ...item, part: item.part ?? name };
      }
    }
  }

  /** The archives in which a page went by that is wanted now; each page is looked for once more. */
  missedIn(): readonly string[] {
    const late = [...this.#wanted].filter((url) => this.#passed.has(url));
    const archives = new Set(late.flatMap((url) => [...(this.#passed.get(url) ?? [])]));
    for (const url of late) this.#passed.delete(url);
    this.#late = new Set(late);
    return [...archives];
  }

  /** What was left out, and the listed pages that are not there. */
  *rest(): Generator<Extracted> {
    for (const url of this.#titles.keys())
      if (!this.#isSettled(url)) yield { kind: "fault", fault: "broken", part: url };
    if (this.#others > 0) yield { kind: "left out", what: "other files", count: this.#others };
  }

  *#take(record: WarcItem & { kind: "record" }, capture: Capture, archive: string): Generator<Extracted> {
    if (capture.kind === "none") return;
    const { url } = capture;
    const isAgain = this.#late !== null;
    if (isAgain && !(url !== null && this.#late?.has(url))) return;
    if (!isAgain) this.#others++;
    if (url === null) return;
    if (capture.kind === "elsewhere") this.#follow(url, capture.to);
    else if (!this.#wanted.has(url)) {
      if (capture.kind === "page") this.#passed.set(url, (this.#passed.get(url) ?? new Set()).add(archive));
    } else {
      this.#settled.add(url);
      if (capture.kind !== "page") return;
      const page = capture.html();
      if (page.kind === "no article") return;
      this.#others--;
      const part = this.#names.next(record.fields);
      if (page.kind === "bad") yield { kind: "fault", fault: page.fault, part };
      else {
        const title = page.meta.title ?? this.#titles.get(url) ?? null;
        yield { kind: "document", text: page.text, meta: { ...page.meta, title }, part, bytes: record.bytes };
      }
    }
  }

  #follow(url: string, to: string | null): void {
    if (!this.#wanted.has(url) || to === null || to === url) return;
    this.#leads.set(url, to);
    this.#wanted.add(to);
  }

  #isSettled(url: string): boolean {
    let at: string | undefined = url;
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
      if (this.#settled.has(at)) return true;
      at = this.#leads.get(at);
    }
    return false;
  }
}
