import { LIMITS } from "../limits.ts";

/** The text of a document grew beyond any report. */
export class TooLongError extends Error {}

/** What stands next to its like without a blank line between: items of a list, rows of a table. */
type Kind = "paragraph" | "item" | "row";

interface Block {
  readonly kind: Kind;
  readonly text: string;
}

/** Where paragraphs go: the body, a cell, a note, a box. */
type Flow = Block[];

/**
 * Puts the text of a document together while its XML goes by. Paragraphs may hold boxes with paragraphs, cells tables, and notes
 * anything: each lies on a stack, so that nothing depends on how deep it goes.
 */
export class Prose {
  readonly #body: Flow = [];
  readonly #flows: Flow[] = [this.#body];
  readonly #paragraphs: string[][] = [];
  readonly #tables: { readonly cells: Flow[] }[] = [];
  readonly #notes = new Map<string, Flow>();
  /** Numbers of notes, in the order in which the text calls them. */
  readonly #called = new Map<string, number>();
  #length = 0;
  /** A paragraph whose end was deleted: the next one goes on with it. */
  #carried = "";

  /** Text of the paragraph that is open; nothing outside of one. */
  write(text: string): void {
    this.#length += text.length;
    if (this.#length > LIMITS.textBytes) throw new TooLongError();
    this.#paragraphs.at(-1)?.push(text);
  }

  openParagraph(): void {
    this.#paragraphs.push([]);
  }

  closeParagraph({ isItem = false, goesOn = false, isDropped = false } = {}): void {
    const text = this.#carried + (this.#paragraphs.pop() ?? []).join("");
    this.#carried = "";
    if (isDropped) return;
    if (goesOn) this.#carried = text;
    else this.#add({ kind: isItem ? "item" : "paragraph", text: isItem ? `• ${tidy(text)}` : tidy(text) }, text);
  }

  openTable(): void {
    this.#tables.push({ cells: [] });
  }

  openCell(): void {
    const cell: Flow = [];
    // A cell outside of any table is a fault of the file; its text is not lost for it.
    if (this.#tables.length === 0) this.openTable();
    this.#tables.at(-1)!.cells.push(cell);
    this.#flows.push(cell);
  }

  closeCell(): void {
    this.#pop();
  }

  /** A row is a line; one with a single filled cell frames a text, which stays as it is. */
  closeRow({ isDropped = false } = {}): void {
    const filled =
      this.#tables
        .at(-1)
        ?.cells.splice(0)
        .filter((cell) => cell.length > 0) ?? [];
    if (isDropped) return;
    const flow = this.#flows.at(-1)!;
    if (filled.length === 1) append(flow, filled[0]!);
    else if (filled.length > 1) flow.push({ kind: "row", text: filled.map((cell) => lineOf(cell)).join(" | ") });
  }

  closeTable(): void {
    this.#tables.pop();
  }

  /** Text that stands apart from the paragraph in whose middle it was anchored. */
  openBox(): void {
    this.#flows.push([]);
  }

  closeBox(): void {
    const box = this.#pop();
    append(this.#flows.at(-1)!, box);
  }

  /** The mark in the text that calls a note. */
  callNote(key: string): void {
    const number = this.#called.get(key) ?? this.#called.size + 1;
    this.#called.set(key, number);
    this.write(`[${number}]`);
  }

  openNote(key: string): void {
    const flow = this.#notes.get(key) ?? [];
    this.#notes.set(key, flow);
    this.#flows.push(flow);
  }

  closeNote(): void {
    this.#pop();
  }

  /** Closes what a broken part left open, innermost first, so that its text is not lost. */
  settle(): void {
    while (this.#paragraphs.length > 0) this.closeParagraph();
    while (this.#flows.length > 1) this.closeBox();
    this.#tables.length = 0;
  }

  /** The whole text; notes at the end, those that nothing calls are not there for a reader either. */
  text(): string {
    this.settle();
    const notes = [...this.#called].flatMap(([key, number]): Flow => {
      const text = lineOf(this.#notes.get(key) ?? []);
      return text === "" ? [] : [{ kind: "paragraph", text: `[${number}] ${text}` }];
    });
    return joined([...this.#body, ...notes]);
  }

  #add(block: Block, raw: string): void {
    if (raw.trim() !== "") this.#flows.at(-1)!.push(block);
  }

  #pop(): Flow {
    return this.#flows.length > 1 ? this.#flows.pop()! : [];
  }
}

/** One by one: a call takes no more than some ten thousand arguments. */
function append(flow: Flow, blocks: Flow): void {
  for (const block of blocks) flow.push(block);
}

const lineOf = (flow: Flow): string => flow.map(({ text }) => text.replaceAll("\n", " ")).join(" ");

/** Soft hyphens and marks of width zero are for the setting of lines only; blanks are one each. */
const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

function joined(flow: Flow): string {
  let out = "";
  let before: Kind | null = null;
  for (const { kind, text } of flow) {
    if (before !== null) out += kind === before && kind !== "paragraph" ? "\n" : "\n\n";
    out += text;
    before = kind;
  }
  return out;
}
