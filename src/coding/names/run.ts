import type { ReadText, Sentence, Word } from "../../text/word.ts";
import { type Sign, signOf } from "./sign.ts";
import { isListed, scriptOf } from "./words.ts";

/** A word of a name, or one that holds its words together. */
export interface Part {
  /** Index of the word. */
  readonly at: number;
  readonly word: Word;
  /** `word`: capitalised; `initial`: one capital letter; `link`: «фон», "bin", a nickname in quotes; `numeral`: of a ruler. */
  readonly kind: "word" | "initial" | "link" | "numeral";
  readonly sign: Sign;
  /** «МВД», «СПбГУ»: letters that stand for words, unless a given name stands beside them («КРУГ Михаил»). */
  readonly isAcronym: boolean;
  /** The first word of a sentence, a line or a quotation: its capital says nothing. */
  readonly isOpening: boolean;
}

/** Capitalised words side by side, none of them a place, an organisation or a title. */
export interface Run {
  readonly parts: readonly Part[];
  readonly sentence: Sentence;
  /** Most words of the sentence are capitalised, as in an English headline, or all letters are. */
  readonly isShouted: boolean;
}

/** After these a capital letter says nothing; after a dash or a bracket it does, unless they begin the line. */
const OPENING_MARKS = new Set(["«", "“", "„", '"', ":", "•", "*", "…", "”", "|", "#"]);
const QUOTES: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"', "(": ")" };
const NUMERAL = /^(?:[ivx]{2,5}|i|v|x)$/;
const TWO_LETTER_INITIALS = new Set([
  "дж",
  "дз",
  "дм",
  "вл",
  "ал",
  "ю",
  "св",
  "ст",
  "chr",
  "th",
  "yu",
  "ya",
  "kh",
  "sh",
]);
const ARTICLE =
  /^(?:al|el|ad|as|ash|an|ar|at|az|ul|bin|ibn|abu|bar|ben|mac|аль|эль|ад|ас|аш|ан|ар|ат|аз|бин|бен|ібн|ибн|абу|уль|ель)-\p{L}/u;
const MAYBE_PATRONYMIC =
  /.[иії]ч(?:|а|у|ем|ом|е|ові|еві|і)$|.[внў]н(?:а|ы|е|у|ой|ою|і|ай)$|.[оеєїаиі]вн(?:а|ы|е|у|ой|ою|і|ай)$|.ичн(?:а|ы|е|у|ой)$/;
const MOST_NICKNAME_WORDS = 3;
/** «СПбГУ», «ПЦР-тест» */
const MIXED_ACRONYM = /^\p{Script=Cyrillic}*[А-ЯІЇЄ]{2}$|^[А-ЯІЇЄ]{2,}-[а-яіїє]/u;
const LONGEST_ACRONYM = 5;
/** Long words of a headline after its first; shorter ones are not told from names. */
const FEWEST_SHOUTED = 4;

/** All runs of a sentence, in order. */
export function runsOf(read: ReadText, sentence: Sentence): Run[] {
  const isShouted = isShout(read, sentence);
  const runs: Run[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    if (!isNamed(read, i)) {
      i++;
      continue;
    }
    const { parts, next } = chainFrom(read, sentence, i, isShouted);
    runs.push(...splitAtBlocks(parts).map((part) => ({ parts: part, sentence, isShouted })));
    i = next;
  }
  return runs;
}

/** Begins with a capital letter, or with an Arabic article before one ("al-Sayed"), or is «иван петрович» of a hasty writer. */
function isNamed({ words, text }: ReadText, at: number): boolean {
  const word = words[at]!;
  if (word.kind !== "letters") return false;
  if (word.isCapital || (ARTICLE.test(word.form) && isUpper(text[word.start + word.form.indexOf("-") + 1]!)))
    return true;
  const [given, patronymic] = MAYBE_PATRONYMIC.test(word.form) ? [words[at - 1], word] : [word, words[at + 1]];
  if (!given || !patronymic || !MAYBE_PATRONYMIC.test(patronymic.form)) return false;
  return signOf(patronymic.form).isPatronymic && signOf(given.form).given !== undefined;
}

const isCyrillic = (form: string): boolean => scriptOf(form) === "cyrillic";

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

function isShout({ words, text }: ReadText, sentence: Sentence): boolean {
  let [long, capital] = [0, 0];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const word = words[i]!;
    if (word.kind !== "letters" || word.end - word.start < 4) continue;
    long++;
    // Cyrillic headlines capitalise names only, unless all their letters are capitals.
    if (word.isCapital && (!isCyrillic(word.form) || isUpper(text[word.start + 1]!))) capital++;
  }
  return long >= FEWEST_SHOUTED && capital > long * 0.65;
}

/** Capitalised words from word `from` on, with the initials, links and nicknames between them. */
function chainFrom(
  read: ReadText,
  sentence: Sentence,
  from: number,
  isShouted: boolean,
): { parts: Part[]; next: number } {
  const { words } = read;
  const parts: Part[] = [];
  let i = from;
  const last = sentence.last;
  while (i < last) {
    const word = words[i]!;
    if (isNamed(read, i)) {
      const part = partOf(read, sentence, i, parts.length > 0, isShouted);
      parts.push(part);
      i++;
      if (part.kind === "initial" && words[i]?.form === "." && words[i]!.start === word.end) i++;
    } else if (parts.length > 0 && word.kind === "letters" && isListed("particles", word.form)) {
      const link = linkEnd(read, i, last);
      if (link === i) break;
      for (; i < link; i++) parts.push(linkAt(words, i));
    } else if ((parts.length === 1 || isGiven(parts.at(-1))) && QUOTES[word.form] !== undefined) {
      const close = nicknameEnd(read, i, last);
      if (close === i) break;
      for (; i < close; i++) parts.push(linkAt(words, i));
    } else break;
  }
  return { parts, next: Math.max(i, from + 1) };
}

const linkAt = (words: readonly Word[], at: number): Part => ({
  at,
  word: words[at]!,
  kind: "link",
  sign: signOf(words[at]!.form),
  isAcronym: false,
  isOpening: false,
});

/** Index after up to three particles that stand before a capitalised word («де ла Крус»); `from` when they do not. */
function linkEnd(read: ReadText, from: number, last: number): number {
  const { words } = read;
  for (let i = from; i < last && i <= from + 2; i++) {
    const word = words[i]!;
    if (isNamed(read, i)) return i;
    if (word.kind !== "letters" || !isListed("particles", word.form)) break;
  }
  return isListed("afterwards", words[from]!.form) ? from + 1 : from;
}

/** Index after a nickname between a given name and a surname («Иван «Дед» Петров»); `from` when there is none. */
function nicknameEnd(read: ReadText, from: number, last: number): number {
  const { words } = read;
  const closing = QUOTES[words[from]!.form]!;
  for (let i = from + 1; i < last && i <= from + MOST_NICKNAME_WORDS + 1; i++) {
    if (words[i]!.form === ",") return from;
    if (words[i]!.form !== closing) continue;
    return i > from + 1 && i + 1 < last && isNamed(read, i + 1) ? i + 1 : from;
  }
  return from;
}

function partOf(read: ReadText, sentence: Sentence, at: number, hasBefore: boolean, isShouted: boolean): Part {
  const { words, text } = read;
  const word = words[at]!;
  const sign = signOf(word.form);
  const length = word.end - word.start;
  const previous = words[at - 1];
  const isOpening =
    !hasBefore &&
    (at === sentence.first ||
      (previous !== undefined && OPENING_MARKS.has(previous.form) && !isClosing(previous, word)) ||
      (at - 1 === sentence.first && previous?.kind === "mark") ||
      afterNumber(words, at, sentence));
  const shown = text.slice(word.start, word.end);
  const isCaps = length > 1 && shown === shown.toUpperCase();
  const isDotted = words[at + 1]?.form === "." && words[at + 1]!.start === word.end;
  const isNumeral = hasBefore && shown === shown.toUpperCase() && NUMERAL.test(word.form);
  let kind: Part["kind"] = "word";
  // In Cyrillic text Latin letters are a ruler's number, not an initial: «Франц Иосиф I.»
  if (isNumeral && (length > 1 || !isDotted || isCyrillic(previous?.form ?? ""))) kind = "numeral";
  else if ((length === 1 && (isDotted || hasBefore)) || (isDotted && TWO_LETTER_INITIALS.has(word.form)))
    kind = "initial";
  const isAcronym =
    kind === "word" &&
    !isShouted &&
    sign.given?.standing !== "sure" &&
    (isCaps ? length <= LONGEST_ACRONYM || sign.surname !== "sure" : MIXED_ACRONYM.test(shown));
  const isBare = kind === "word" && length === 1;
  const isAbbreviated = isInAbbreviation(words, at);
  return {
    at,
    word,
    kind,
    isAcronym,
    sign: isBare || isAbbreviated || isSite(words, at) ? { ...sign, isBlocked: true } : sign,
    isOpening,
  };
}

const ABBREVIATIONS = new Set(
  "us uk un eu dc sc nc nd sd nj ny nh nm ri wv va nl bc pr am pm usa se sw ne nw ussr фбр сша оон рф снг".split(" "),
);

/** A letter of "U.S." or "W.Va.", which is no initial. */
function isInAbbreviation(words: readonly Word[], at: number): boolean {
  const isOne = (i: number): boolean => words[i]?.kind === "letters" && words[i]!.end - words[i]!.start <= 2;
  const isTouching = (i: number): boolean => words[i]?.form === "." && words[i - 1]?.end === words[i]!.start;
  if (!isOne(at)) return false;
  let first = at;
  while (isTouching(first - 1) && words[first - 1]!.end === words[first]!.start && isOne(first - 2) && at - first < 6)
    first -= 2;
  let joined = words[first]!.form;
  for (
    let i = first;
    isTouching(i + 1) && words[i + 1]!.end === words[i + 2]?.start && isOne(i + 2) && i - first < 6;
    i += 2
  )
    joined += words[i + 2]!.form;
  return joined.length > 1 && ABBREVIATIONS.has(joined);
}

const SITES = new Set(
  "ru com org net info ua by kz рф инфо інфо реалии реалії реаліі realii media tv uk io".split(" "),
);

/** «Накануне.RU», "Sibir.Realii". */
function isSite(words: readonly Word[], at: number): boolean {
  const [word, dot, domain] = [words[at]!, words[at + 1], words[at + 2]];
  return dot?.form === "." && dot.start === word.end && domain?.start === dot.end && SITES.has(domain.form);
}

/** A quotation mark that a space parts from the word belongs to the words before it. */
const isClosing = (mark: Word, next: Word): boolean => /["“”]/.test(mark.form) && mark.end < next.start;

const isGiven = (part: Part | undefined): boolean => part?.kind === "word" && part.sign.given !== undefined;

/** After "1." or "2)" of a list. */
function afterNumber(words: readonly Word[], at: number, sentence: Sentence): boolean {
  const [mark, number] = [words[at - 1], words[at - 2]];
  return at - 2 === sentence.first && number?.kind === "digits" && (mark?.form === "." || mark?.form === ")");
}

function splitAtBlocks(parts: readonly Part[]): Part[][] {
  const pieces: Part[][] = [];
  let piece: Part[] = [];
  parts.forEach((part, i) => {
    if (
      isBlock(part, piece.at(-1), parts[i - 1], parts[i + 1]) ||
      isOnlyLetters(part, piece.at(-1), parts.slice(i + 1, i + 3))
    ) {
      pieces.push(piece);
      piece = [];
    } else piece.push(part);
  });
  pieces.push(piece);
  return pieces.map(withoutEdges).filter((each) => each.some((part) => part.kind === "word"));
}

/** An acronym that is not someone's surname in capitals: «КРУГ Михаил Олегович», «Михаил КРУГ». */
function isOnlyLetters({ isAcronym, isOpening }: Part, before: Part | undefined, after: readonly Part[]): boolean {
  if (!isAcronym || isGiven(before)) return false;
  return !(isGiven(after[0]) && (isOpening || after[1]?.sign.isPatronymic === true));
}

function isBlock(
  { kind, sign, isOpening }: Part,
  before: Part | undefined,
  previous: Part | undefined,
  next: Part | undefined,
): boolean {
  if (kind !== "word") return kind === "initial" && sign.isBlocked;
  if ((sign.isPlaceWord && next !== undefined) || (before === undefined && previous?.sign.isPlaceWord)) return true;
  const isBlocked = sign.isBlocked || sign.isFunction || (isOpening && sign.isOpener);
  if (!isBlocked) return false;
  const followsGiven =
    before !== undefined && (before.kind === "initial" || before.sign.given !== undefined || before.sign.isPatronymic);
  if (
    followsGiven &&
    !isOpening &&
    (sign.surname !== "none" || sign.given !== undefined || (sign.isPlace && next === undefined))
  )
    return false;
  const goesOn = next !== undefined && next.kind !== "numeral" && !next.sign.isBlocked;
  // "Park Geun-hye", "April Jones", «Вера Иванова» are names though their first words are others' too.
  return !goesOn || sign.isPlace || !(sign.isFamilyFirst || sign.given?.isNominative === true);
}

/** Links at the edges hold nothing together, except those that close a name («Мамед оглы»). */
function withoutEdges(piece: readonly Part[]): Part[] {
  let [first, last] = [0, piece.length];
  while (first < last && (piece[first]!.kind === "link" || piece[first]!.kind === "numeral")) first++;
  while (last > first && piece[last - 1]!.kind === "link" && !isListed("afterwards", piece[last - 1]!.word.form))
    last--;
  return piece.slice(first, last);
}
