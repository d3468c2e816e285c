import { readFileSync } from "node:fs";
import type { Word } from "../text/word.ts";
import { wordsOf } from "../text/words.ts";

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
  readonly parts: readonly Part[];
  /** Also a common word: counts only alone in quotes or beside a word like "channel". */
  readonly isCommon: boolean;
  /** Written with a small first letter ("hromadske"): found without a capital too. */
  readonly isSmall: boolean;
  /** Nothing but capitals ("SHOT", «РИА»): the text has them too. */
  readonly isAcronym: boolean;
}

/** One word of a name. */
interface Part {
  /** A form is one of the stems with one of its endings. */
  readonly stems: readonly Stem[];
  /** Latin and with a capital: the text has one too ("The Insider", not "the insider"). */
  readonly isCapital: boolean;
}

interface Stem {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
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
const FIRST_LETTERS = 2;

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
      const name = nameOf(outlet, marked);
      byPlainName.set(plainName(name.name), outlet);
      for (const key of new Set(name.parts[0]!.stems.map(({ stem }) => keyOf(stem))))
        byFirst.set(key, [...(byFirst.get(key) ?? []), name]);
    }
  }
  // Longer names first: "Novaya Gazeta Europe" before "Novaya Gazeta".
  for (const names of byFirst.values()) names.sort((a, b) => b.parts.length - a.parts.length);
  return { byFirst, byPlainName };
}

function nameOf(outlet: Outlet, marked: string): Name {
  const name = marked.replace("!", "");
  const words = wordsOf(name).filter(({ form }) => !QUOTE.test(form));
  return {
    outlet,
    name,
    parts: words.map(({ start, end, form, isCapital }, k) => ({
      stems: stemsOf(form, isUpper(name.slice(start, end)), words.length > 1),
      isCapital: isCapital && /^[a-z]/.test(form) && words[k - 1]?.kind !== "mark",
    })),
    isCommon: marked.startsWith("!"),
    isSmall: /^\p{Ll}/u.test(name),
    isAcronym: /^\p{Lu}{2,}$/u.test(name),
  };
}

const QUOTE = /^[«»"“”„]$/;
const setOf = (endings: string): ReadonlySet<string> => new Set(endings.split(" "));
const NO_ENDING = setOf("");
// Russian and Ukrainian together; a leading space stands for the bare stem («историй» is "истор" + "ий", «дел» is "дел").
const HARD = " а у ом е ы о и і ою ой ам ами ах ов ів ові";
const SOFT = " ъ ь й я ю ем єм ям ям ями ях ей єй ею єю є ї ев їв еві єві ьми ью ьом";
const AFTER_VOWEL =
  " ия ию ии ие ией ием ий иям иями иях ія ію ії іє ією ієм ій іям іями іях ья ью ье ьи ьей ьем ьям ьями ьях еи ее еем";
const NOUN = setOf(`${HARD}${SOFT}${AFTER_VOWEL}`);
const ADJECTIVE = setOf(
  "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ей ую юю ою ею ых их ыми ими" +
    " ій а я е є у ю і ї ого ього ому ьому ім їм ої ьої ьою іх їх іми їми",
);
const NOUN_OR_ADJECTIVE = new Set([...NOUN, ...ADJECTIVE]);
const TIME = setOf("я ени енем енам енами енах ен ені");
const DATIVE = setOf("і");

const VOWELS = "аеєиіїоуыэюя";
const LAST_VOWEL = new RegExp(`[${VOWELS}]$`);
const LAST_ENDING = new RegExp(`(?<=..)[${VOWELS}]?[${VOWELS}йьъ]$`);
const BARE = new RegExp(`^(.*[^${VOWELS}ьъ])[еоі]([^${VOWELS}ьъй])$`);
const CLUSTER = new RegExp(`^(.*[^${VOWELS}ьъ])ь?([^${VOWELS}ьъй'])$`);
const HUSHED: Readonly<Record<string, string>> = { г: "з", к: "ц", х: "с" };

/**
 * The stems of one word of a name with the endings that each may have in Russian and Ukrainian.
 * A closed list of endings keeps short stems specific: «Эхом» is «Эхо», «эхолот» is not.
 */
function stemsOf(form: string, isAcronym: boolean, isOfSeveral: boolean): Stem[] {
  const shape = /^(?:.*-)?[а-яіїєґ']{3,}$/.test(form) ? LAST_VOWEL.test(form) : null;
  if (shape === null || (isAcronym && (shape || form.length < 4))) return [{ stem: form, endings: NO_ENDING }];
  const stem = form.replace(LAST_ENDING, "");
  const isAdjective = /(?:[ыиіо]й|ая|яя|ое|ее|ые|ие|(?:н|[сцз]ьк)[аеі])$/.test(form) || (shape && isOfSeveral);
  return [
    // «Радио», «Медиа» have no other cases, and their end is no ending.
    { stem: form, endings: NO_ENDING },
    { stem, endings: isAdjective ? NOUN_OR_ADJECTIVE : NOUN },
    ...(shape ? afterVowel(form, stem) : afterConsonant(stem)),
  ];
}

/** «Верстка» → «Верстці», «Окна» → «Окон», «Время» → «Времени». */
function afterVowel(form: string, stem: string): Stem[] {
  const stems: Stem[] = [];
  const hushed = HUSHED[stem.at(-1)!];
  if (/[кгх]а$/.test(form)) stems.push({ stem: stem.slice(0, -1) + hushed, endings: DATIVE });
  const [, before, last] = CLUSTER.exec(stem) ?? [];
  if (before) for (const vowel of ["о", "е"]) stems.push({ stem: before + vowel + last, endings: NO_ENDING });
  if (form.endsWith("мя")) stems.push({ stem, endings: TIME });
  return stems;
}

/** «Узел» → «Узла», «Відділ», «Схід» → «Сходу», «Північ» → «Північчю». */
function afterConsonant(stem: string): Stem[] {
  const stems: Stem[] = [{ stem: stem + stem.at(-1), endings: setOf("ю") }];
  const [, before, last] = BARE.exec(stem) ?? [];
  if (before) stems.push({ stem: before + last, endings: NOUN });
  const open = /^(.*)і([^аеєиіїоуюя]{1,2})$/.exec(stem);
  if (open) for (const vowel of ["о", "е"]) stems.push({ stem: open[1]! + vowel + open[2], endings: NOUN });
  return stems;
}

const keyOf = (form: string): string => form.slice(0, FIRST_LETTERS);

/** Outlets of the table named among words[first..last), in any case of Russian and Ukrainian; quotes around a name stay outside the span. */
export function findOutlets(text: string, words: readonly Word[], first: number, last: number): FoundOutlet[] {
  const { byFirst } = open();
  const found: FoundOutlet[] = [];
  for (let i = first; i < last; ) {
    const hit = longestAt(byFirst.get(keyOf(words[i]!.form)) ?? [], { text, words, first, last }, i);
    if (hit) found.push({ start: words[i]!.start, end: words[hit.end - 1]!.end, outlet: hit.outlet, name: hit.name });
    i = hit?.end ?? i + 1;
  }
  return found;
}

interface Stretch {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

function longestAt(names: readonly Name[], stretch: Stretch, at: number) {
  const { words } = stretch;
  const isShown = words[at]!.isCapital || words[at]!.kind === "digits" || isOpening(words[at - 1]);
  for (const name of names) {
    const end = isShown || name.isSmall ? endOf(name, stretch, at) : null;
    if (end !== null) return { outlet: name.outlet, name: name.name, end };
  }
  return null;
}

/** Index after the name that begins at words[at], or null; quotes within it are passed over («Центр «Весна»»). */
function endOf({ parts, isCommon, isAcronym }: Name, { text, words, first, last }: Stretch, at: number): number | null {
  let end = at;
  let isOpen = false;
  for (const { stems, isCapital } of parts) {
    if (end > at && end < last && isOpening(words[end])) {
      isOpen = true;
      end++;
    }
    if (end >= last) return null;
    const word = words[end]!;
    if (isCapital && end > at && !word.isCapital) return null;
    const fit = stems.find((s) => word.form.startsWith(s.stem) && s.endings.has(word.form.slice(s.stem.length)));
    if (!fit || (isAcronym && !isUpper(text.slice(word.start, word.start + fit.stem.length)))) return null;
    end++;
  }
  if (isOpen && end < last && isClosing(words[end])) end++;
  if (!isCommon || (at > first && BESIDE.test(words[at - 1]!.form))) return end;
  return isOpening(words[at - 1]) && (isOpen || isClosing(words[end])) ? end : null;
}

const isOpening = (word: Word | undefined): boolean => word !== undefined && /^[«"“„]$/.test(word.form);
const isClosing = (word: Word | undefined): boolean => word !== undefined && /^[»"”“]$/.test(word.form);
const isUpper = (text: string): boolean => text === text.toUpperCase();
const BESIDE =
  /^(?:[\p{L}]+-)?(?:телеканал|канал|издани|телеграм|видання|проект|центр|журнал|газет|агентств|портал|паблик|channel|outlet|newspaper|magazine|agency)/u;

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
