import type { Stretch } from "./text.ts";

/** Stretches that name or reach a person or lead into the chat, as Telegram marks them. */
const LEADING = new Set(["mention", "mention_name", "phone", "email", "bank_card"]);
/** A post of a channel leads to the channel. */
const POST = /^(?:https?:\/\/)?t\.me\/(?:s\/)?[A-Za-z]\w{3,31}\/\d+/i;
const TELEGRAM_LINK = /^(?:https?:\/\/)?(?:www\.)?(?:[\w-]+\.)?(?:t\.me|telegram\.(?:me|dog))\/|^tg:/i;

/**
 * What leads to a person though Telegram did not mark it: handles, links into Telegram, addresses, telephone numbers (Russian, Ukrainian,
 * Belarusian, international), ids of users, numbers of cards. Dates and numbers of cases have other forms.
 */
const TRACES = new RegExp(
  [
    String.raw`(?<![\w-])(?:https?:\/\/)?(?:[\w-]{1,63}\.)?(?:t\.me|telegram\.(?:me|dog))\/\S+|tg:\/\/\S+`,
    String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}`,
    String.raw`(?<![\p{L}\d_@])@[A-Za-z]\w{2,31}`,
    String.raw`(?<![\p{L}\d])(?:user|chat|channel)\d{5,20}(?!\d)`,
    String.raw`(?<![\d+])\+(?:[\s().-]{0,3}\d){9,15}(?!\d)`,
    String.raw`(?<![\d.,:/-])[78][\s(-]{0,3}\d{3}\)?(?:[\s-]{0,2}\d){7}(?!\d)`,
    String.raw`(?<![\d.,:/-])\(?9\d\d\)?(?:[\s-]{0,2}\d){7}(?!\d)`,
    String.raw`(?<![\d.,:/-])(?:38[\s(-]{0,3})?\(?0\d\d\)?(?:[\s-]{0,2}\d){7}(?!\d)`,
    String.raw`(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)`,
  ].join("|"),
  "giu",
);

/** Cheap to look for; without any of it no trace is there. */
const HINT = /[@+]|t\.me|telegram\.|tg:|(?:user|chat|channel)\d|\d[\s\d().-]{8}/i;

/** Names that are remembered; a group of more is no group of acquaintances. */
const MOST_NAMES = 100_000;
/** Words of a name that are looked at; more would let a hostile export take all the time. */
const LONGEST_NAME = 12;
const MOST_ALIKE = 64;
const WORD = /[\p{L}\p{N}_]+/gu;

/** What stands in the text in place of what was dropped. */
const GAP = "…";

/**
 * Takes people out of the messages of a chat. It learns the members' names from what the export says about earlier messages and keeps
 * them in memory as long as the chat is read, for no other purpose than to drop them.
 */
export class PeopleFilter {
  /** Things dropped. */
  dropped = 0;
  /** Names by their first one or two words, each as its words, in lower case. */
  readonly #names = new Map<string, string[][]>();
  #known = 0;

  /**
   * A name that a member shows. A single word that is nothing but letters is passed over: it may be anybody's name, and any word.
   */
  learn(name: unknown): void {
    if (typeof name !== "string" || this.#known >= MOST_NAMES) return;
    const words = wordsIn(name).slice(0, LONGEST_NAME);
    const [first] = words;
    if (first === undefined || (words.length === 1 && !/[\d_]/.test(first))) return;
    const key = keyOf(words);
    const alike = this.#names.get(key) ?? [];
    if (alike.length >= MOST_ALIKE || alike.some((other) => other.join(" ") === words.join(" "))) return;
    this.#known++;
    this.#names.set(key, [...alike, words]);
  }

  count(things: number): void {
    this.dropped += things;
  }

  /** The stretches without those that lead to people. */
  stretches(all: readonly Stretch[]): Stretch[] {
    return all.map((stretch) => {
      const { type, text, href } = stretch;
      const leads = LEADING.has(type) || TELEGRAM_LINK.test(text) || (href !== null && isWayIn(href));
      if (!leads) return { ...stretch, href: null };
      this.dropped++;
      return { type: "plain", text: GAP, href: null };
    });
  }

  /** A text without names of members and other traces of people. */
  text(text: string): string {
    if (!HINT.test(text)) return this.#withoutNames(text);
    const traceless = text.replace(TRACES, () => {
      this.dropped++;
      return GAP;
    });
    return this.#withoutNames(traceless);
  }

  #withoutNames(text: string): string {
    if (this.#known === 0) return text;
    const words = [...text.matchAll(WORD)];
    let out = "";
    let from = 0;
    for (let at = 0; at < words.length; at++) {
      const length = this.#nameAt(words, at);
      if (length === 0) continue;
      const last = words[at + length - 1]!;
      out += text.slice(from, words[at]!.index) + GAP;
      from = last.index + last[0].length;
      this.dropped++;
      at += length - 1;
    }
    return out + text.slice(from);
  }

  /** Words of the longest known name that begins here; 0 where none does. */
  #nameAt(words: readonly RegExpExecArray[], at: number): number {
    const [first, second] = [words[at]!, words[at + 1]].map((word) => word?.[0].toLowerCase() ?? "") as [
      string,
      string,
    ];
    const alike = [...(this.#names.get(first) ?? []), ...(this.#names.get(keyOf([first, second])) ?? [])];
    const isNext = (word: string, i: number): boolean => {
      const [before, here] = [words[at + i - 1], words[at + i]];
      return here?.[0].toLowerCase() === word && (i === 0 || isGapInName(before!, here));
    };
    return Math.max(0, ...alike.filter((name) => name.every(isNext)).map((name) => name.length));
  }
}

/** What may stand between the words of a name: a blank, a hyphen, the dot after an initial, a flower. */
function isGapInName(before: RegExpExecArray, after: RegExpExecArray): boolean {
  const gap = before.input.slice(before.index + before[0].length, after.index);
  return gap.length <= 6 && !/[\n!?]/.test(gap);
}

const isWayIn = (href: string): boolean => TELEGRAM_LINK.test(href) && !POST.test(href);
const keyOf = (words: readonly string[]): string => words.slice(0, 2).join(" ");
const wordsIn = (name: string): string[] => (name.match(WORD) ?? []).map((word) => word.toLowerCase());
