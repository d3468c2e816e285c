import { readFileSync } from "node:fs";
import type { Word } from "../text/word.ts";

/** An outlet, channel or organisation that reports cite. */
export interface Outlet {
  readonly id: string;
  readonly kind: "outlet" | "channel" | "organisation";
  /** Id of the owner, when several outlets have the same. */
  readonly owner: string | null;
  /** The name to show, by language of the text; `default` is always there. */
  readonly names: Readonly<Record<string, string>> & { readonly default: string };
}

export interface FoundOutlet {
  readonly start: number;
  readonly end: number;
  readonly outlet: Outlet;
  /** The name that the words stand for, in the nominative. */
  readonly name: string;
}

interface Name {
  readonly outlet: Outlet;
  readonly name: string;
  /** Word forms; of a Cyrillic word the stem, which its case endings may follow. */
  readonly parts: readonly { readonly stem: string; readonly isInflected: boolean }[];
  /** Also a common word: counts only in quotes or beside a word like "channel". */
  readonly isCommon: boolean;
  readonly isCapital: boolean;
}

interface Table {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly byPlainName: ReadonlyMap<string, Outlet>;
}

let table: Table | null = null;

function open(): Table {
  table ??= build(readFileSync(new URL("./data/outlets.tsv", import.meta.url), "utf8"));
  return table;
}

const LANGUAGES = ["en", "ru", "uk"] as const;
const FIRST_LETTERS = 3;

function build(content: string): Table {
  const byFirst = new Map<string, Name[]>();
  const byPlainName = new Map<string, Outlet>();
  for (const line of content.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [id = "", kind = "", owner = "-", ...cells] = line.split("\t");
    const lists = cells.map((cell) => (cell === "-" ? [] : cell.split(";")));
    const first = lists.flat()[0];
    if (first === undefined) continue;
    const shown = LANGUAGES.flatMap((language, i) =>
      lists[i]?.[0] ? [[language, lists[i]![0]!.replace("!", "")] as const] : [],
    );
    const outlet: Outlet = {
      id,
      kind: kind as Outlet["kind"],
      owner: owner === "-" ? null : owner,
      names: { ...Object.fromEntries(shown), default: first.replace("!", "") },
    };
    for (const marked of lists.flat()) {
      const name = marked.replace("!", "");
      byPlainName.set(plainName(name), outlet);
      const parts = formsOf(name).map(stemOf);
      const key = keyOf(parts[0]!.stem);
      byFirst.set(key, [
        ...(byFirst.get(key) ?? []),
        { outlet, name, parts, isCommon: marked.startsWith("!"), isCapital: /^\p{Lu}/u.test(name) },
      ]);
    }
  }
  // Longer names first: "Novaya Gazeta Europe" before "Novaya Gazeta".
  for (const names of byFirst.values()) names.sort((a, b) => b.parts.length - a.parts.length);
  return { byFirst, byPlainName };
}

/** The words of a name as the texts' words are cut: letters, digits, single marks. */
const formsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll("ё", "е")
    .match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu) ?? [];

function stemOf(form: string): { stem: string; isInflected: boolean } {
  const isInflected = /^[а-яіїєґ]{4,}$/.test(form);
  return { stem: isInflected ? form.replace(/(?:ая|ый|ий|ое|ые|ие|[аяоеиыьйі])$/, "") : form, isInflected };
}

const keyOf = (form: string): string => form.slice(0, FIRST_LETTERS);

/** Outlets of the table named among words[first..last), in any case of Russian and Ukrainian; quotes stay outside the span. */
export function findOutlets(text: string, words: readonly Word[], first: number, last: number): FoundOutlet[] {
  const { byFirst } = open();
  const found: FoundOutlet[] = [];
  for (let i = first; i < last; ) {
    const name =
      words[i]!.isCapital || words[i]!.kind === "digits" || isQuote(words[i - 1])
        ? (byFirst.get(keyOf(words[i]!.form)) ?? []).find((n) => matches(n, words, i, last, first))
        : undefined;
    if (!name) {
      i++;
      continue;
    }
    const end = i + name.parts.length;
    found.push({ start: words[i]!.start, end: words[end - 1]!.end, outlet: name.outlet, name: name.name });
    i = end;
  }
  return text.length === 0 ? [] : found;
}

function matches(name: Name, words: readonly Word[], at: number, last: number, first: number): boolean {
  if (at + name.parts.length > last) return false;
  for (const [k, { stem, isInflected }] of name.parts.entries()) {
    const { form } = words[at + k]!;
    const fits = isInflected ? form.startsWith(stem) && form.length <= stem.length + 3 : form === stem;
    if (!fits) return false;
  }
  return !name.isCommon || isQuote(words[at - 1]) || (at > first && BESIDE.test(words[at - 1]!.form));
}

const isQuote = (word: Word | undefined): boolean => word !== undefined && /^[«"“„]$/.test(word.form);
const BESIDE = /^(?:телеканал|канал|издани|телеграм|видання|проект|центр|журнал|газет|агентств)/;

const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The outlet that a name stands for, whatever its case, accents and quotes; null for a name that the table does not hold. */
export function canonicalOutlet(name: string): { readonly id: string; readonly owner: string | null } | null {
  const plain = plainName(name);
  const outlet =
    open().byPlainName.get(plain) ??
    open().byPlainName.get(plain.replace(/^(?:the|издание|видання|телеграм канал) /, ""));
  return outlet ? { id: outlet.id, owner: outlet.owner } : null;
}
