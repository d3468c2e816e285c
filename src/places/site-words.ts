import { remembering } from "../text/remember.ts";
import type { Word } from "../text/word.ts";
import data from "./data/sites.json" with { type: "json" };
import { isStopWord } from "./stop.ts";
import { isCyrillicForm } from "./words.ts";

/** `latin`: languages in which the name stands after the noun ("Plaza Roja", "rue de Rivoli"). */
export type SiteKey = "ru" | "uk" | "en" | "latin";

export interface Site {
  readonly first: number;
  readonly last: number;
  /** The noun belongs to a name: "Tahrir Square", not "a Cairo street". */
  readonly isProper: boolean;
  /** A town within its words is where it lies («мэрию Москвы», «улицам Одессы»), not only whose name it bears («площадь Минска»). */
  readonly isOfTown: boolean;
  /** «доставили в отдел полиции»: where people are taken, hardly where they protest. */
  readonly isCustody?: boolean;
}

/** The words of one language by which squares, streets and buildings are known. */
export interface SiteWords {
  readonly key: SiteKey;
  readonly isNoun: (form: string) => boolean;
  readonly isCentral: (form: string) => boolean;
  readonly isAt: (form: string) => boolean;
  /** Last word of the institution that begins at words[i], or -1: «суда», "city hall". */
  readonly institution: (words: readonly Word[], i: number, end: number) => number;
  readonly isCompound: (form: string) => boolean;
}

const tables = new Map<SiteKey, SiteWords>();

export function siteWords(key: SiteKey): SiteWords {
  let table = tables.get(key);
  if (!table) {
    const { nouns, central, at, institutions } = data.languages[key];
    const compounds = data.languages.latin.compounds;
    const single = matcherOf(institutions.filter((w) => !w.includes("&")));
    const pairs = institutions.filter((w) => w.includes("&")).map((w) => w.split("&").map((part) => matcherOf([part])));
    const prepositions = new Set(at);
    table = {
      key,
      isNoun: matcherOf(nouns),
      isCentral: matcherOf(central),
      isAt: (form) => prepositions.has(form),
      institution(words, i, end) {
        if (single(words[i]!.form)) return i;
        const isPair = i + 1 < end && pairs.some(([a, b]) => a!(words[i]!.form) && b!(words[i + 1]!.form));
        return isPair ? i + 1 : -1;
      },
      isCompound: (form) =>
        key === "latin" && compounds.some((end) => form.length > end.length + 2 && form.endsWith(end)),
    };
    tables.set(key, table);
  }
  return table;
}

function matcherOf(words: readonly string[]): (form: string) => boolean {
  const exact = new Set(words.filter((w) => !w.endsWith("*")));
  const stems = words.filter((w) => w.endsWith("*")).map((w) => w.slice(0, -1));
  const known = new Map<string, boolean>();
  return (form) => {
    let is = known.get(form);
    if (is === undefined) {
      is = exact.has(form) || stems.some((stem) => form.startsWith(stem) && form.length <= stem.length + 4);
      if (known.size > 50_000) known.clear();
      known.set(form, is);
    }
    return is;
  };
}

/** The site whose noun or preposition is words[i], or null. */
export function siteAt(words: readonly Word[], i: number, from: number, end: number, table: SiteWords): Site | null {
  const { form, isCapital } = words[i]!;
  const alone = isCapital ? aloneAt(words, i, end) : -1;
  if (alone >= 0) return { first: i, last: alone, isProper: true, isOfTown: false };
  if (table.isNoun(form)) {
    const before = nameBefore(words, i, from, table);
    if (table.key === "en") {
      if (before === i) return ofName(words, i, end);
      const isNamed = isCapital || PUBLIC.has(form);
      return isNamed ? { first: before, last: i, isProper: isCapital, isOfTown: false } : null;
    }
    const after = nameAfter(words, i, end, table);
    const isOfTown = PLURALS.has(form);
    if (after > i) return { first: before, last: after, isProper: true, isOfTown };
    if (before < i) return { first: before, last: i, isProper: true, isOfTown };
  }
  if (isCapital && table.isCompound(form)) return { first: i, last: i, isProper: true, isOfTown: false };
  return table.isAt(form) ? atInstitution(words, i, end, table) : null;
}

/** Sites whose name says it all («Куропаты», "Capitol Hill"), by the first word. */
const alone = data.alone.map((name) => name.split(" ").map((word) => matcherOf([word])));

/** Last word of the site that needs no noun beside it, or -1. */
function aloneAt(words: readonly Word[], i: number, end: number): number {
  const name = firstOfAlone(words[i]!.form);
  if (name < 0) return -1;
  const parts = alone.filter((name) => i + name.length <= end && name.every((fits, k) => fits(words[i + k]!.form)));
  return parts.length > 0 ? i + Math.max(...parts.map((name) => name.length)) - 1 : -1;
}
const firstOfAlone = remembering((form) => alone.findIndex(([first]) => first!(form)), 20_000);

/** Nouns that belong to a name even with a small letter: "Taksim square". */
const PUBLIC = new Set("square street avenue boulevard park bridge stadium monument memorial roundabout".split(" "));

/** Between a preposition and its building stands no other preposition. */
const LINKS = new Set("в во на по с со за у и з із до та і in of on to and with by for que et und i".split(" "));
const REACH = 6;

/** "outside the prime minister's office", «возле здания суда». */
function atInstitution(words: readonly Word[], i: number, end: number, table: SiteWords): Site | null {
  const start = table.key === "en" && words[i + 1]?.form === "of" ? i + 2 : i + 1;
  for (let k = start; k < Math.min(end, i + REACH); k++) {
    const word = words[k]!;
    if ((word.kind !== "letters" && word.form !== "'s") || LINKS.has(word.form) || table.isAt(word.form)) return null;
    let last = table.institution(words, k, end);
    if (last < 0) {
      // «в бумагах суда» is no place.
      if (isCyrillicForm(word.form) && !word.isCapital && !ATTRIBUTE.test(word.form)) return null;
      continue;
    }
    for (let next = last + 1; next < Math.min(end, k + 4); next++) {
      const reached = table.institution(words, next, end);
      if (reached >= 0) last = reached;
      else if (table.key !== "en" && words[next]!.isCapital) last = next;
      else break;
    }
    const isCustody = INTO.has(words[i]!.form) && words.slice(k, last + 1).some((w) => isOfCustody(w.form));
    return {
      first: start,
      last,
      isProper: true,
      isCustody,
      isOfTown: !words.slice(k, last + 1).some((w) => isForeign(w.form)),
    };
  }
  return null;
}

const ATTRIBUTE = /(?:[ыио]й|[ая]я|[ую]ю|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|[ыи]е|ої|ій|ою|ом)$/u;
const INTO = new Set(data.into);
const isOfCustody = matcherOf(data.custody);
const PLURALS = new Set(data.plurals);
/** An embassy of Russia does not lie in Russia. */
const isForeign = matcherOf(data.foreign);

/** "Tomb of the Unknown Soldier", "House of Culture"; chambers of a parliament are no buildings. */
function ofName(words: readonly Word[], i: number, end: number): Site | null {
  let k = words[i + 1]?.form === "of" && words[i]!.isCapital ? i + 2 : end;
  if (words[k]?.form === "the") k++;
  if (CHAMBERS.has(words[k]?.form ?? "")) return null;
  let last = i;
  while (k < end && words[k]!.kind === "letters" && words[k]!.isCapital) last = k++;
  return last > i ? { first: i, last, isProper: true, isOfTown: false } : null;
}
const CHAMBERS = new Set(["representatives", "commons", "lords", "councillors", "deputies"]);

const NAME_LINKS = new Set(
  "имени им імені ім у перед возле около біля коло лет летия річчя и та де de la le les des del della dei di du of the".split(
    " ",
  ),
);
const SHORT_FORMS = /^(?:им|ім|ул|пл|вул|ст|пр|бул)$/;
const LONGEST_NAME = 5;

/** «площади Ленина», «проспекте Сахарова», «площадь 50-летия Октября», «метро «Киевская»», «площадь у Дома молодёжи». */
function nameAfter(words: readonly Word[], i: number, end: number, table: SiteWords): number {
  let last = i;
  for (let k = i + 1; k < Math.min(end, i + LONGEST_NAME); k++) {
    const word = words[k]!;
    if (word.kind === "letters" && word.isCapital) last = k;
    else if (/^[«"“„]$/.test(word.form) && k === i + 1) return quoted(words, k, end);
    else if (table.key !== "latin" && table.isAt(word.form)) {
      const at = atInstitution(words, k, end, table);
      return at && k === last + 1 ? at.last : last;
    } else {
      const isLink =
        NAME_LINKS.has(word.form) ||
        (word.form === "." && SHORT_FORMS.test(words[k - 1]!.form)) ||
        word.kind === "digits" ||
        (word.form === "-" && words[k - 1]!.kind === "digits");
      if (!isLink) break;
    }
  }
  return last;
}

const LONGEST_QUOTATION = 6;

function quoted(words: readonly Word[], from: number, end: number): number {
  for (let k = from + 1; k < Math.min(end, from + LONGEST_QUOTATION); k++)
    if (/^[»"”“]$/.test(words[k]!.form)) return k > from + 1 ? k : from - 1;
  return from - 1;
}

const ADJECTIVE = /(?:[ое]во|ой|ая|ую|ом|ий|ый|ого|ому|ій|а|у|им|ей|ем|ский|ай)$/;
const LONGEST_BEFORE = 4;

function nameBefore(words: readonly Word[], i: number, from: number, table: SiteWords): number {
  let first = i;
  if (table.key === "latin") return first;
  for (let k = i - 1; k >= Math.max(from, i - LONGEST_BEFORE); k--) {
    const word = words[k]!;
    const isName =
      word.kind === "letters" &&
      word.isCapital &&
      !isStopOpener(word.form) &&
      (table.key === "en" ? (k > from || i - k === 1) && !OPENERS.has(word.form) : ADJECTIVE.test(word.form));
    if (isName || table.isCentral(word.form)) first = k;
    else break;
    if (table.key !== "en") break;
  }
  return first;
}
/** «Потом площадь …»: the first word of a sentence is capital anyway. */
const isStopOpener = (form: string): boolean => isCyrillicForm(form) && isStopWord(form) && !ADJECTIVE_END.test(form);
const ADJECTIVE_END = /(?:ая|ой|ую|ый|ий|ое|ій)$/u;
const OPENERS = new Set("the in at on near outside from to a an this that their his her its our".split(" "));
