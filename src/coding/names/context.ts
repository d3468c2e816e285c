import type { ReadText, Sentence, Word } from "../../text/word.ts";
import { isListed } from "./words.ts";

/** What the words around a run say of it. */
export interface Context {
  /** A word for a person right before it: `sure` («активист Петров»), `holder` when its office or country may follow («глава Чечни»). */
  readonly role: "sure" | "holder" | "none";
  /** The word of that role. */
  readonly roleForm: string;
  /** Someone says, writes, was born or dies right before or after it, or it is someone's opinion, arrest or home. */
  readonly isHuman: boolean;
  /** After «в», "in" and the like, or in a list of places. */
  readonly isLocated: boolean;
  /** `street`: in the name of a street or something named after someone; `area`: of a town or region; `thing`: likely that of an institution or a product. */
  readonly of: "street" | "area" | "thing" | "none";
  /** Alone between quotation marks. */
  readonly isQuoted: boolean;
  /** After "the", which stands before no name. */
  readonly hasArticle: boolean;
  /** A word in lower case follows that an adjective would belong to («Ленинский суд»); a verb is such a word too. */
  readonly modifies: boolean;
  /** A verb of the word's own gender follows. */
  readonly isSubject: boolean;
  readonly precedesVerb: boolean;
}

const LOCATING = new Set(
  "в во из із зі на у по под під ў з in at near outside inside around across throughout en à dans nach bei w we".split(
    " ",
  ),
);
const ARTICLES = new Set(["the", "a", "an", "la", "el", "der", "die", "das", "le", "los", "las"]);
const ABBREVIATED_PLACES = new Set([
  "им",
  "ім",
  "г",
  "с",
  "д",
  "п",
  "м",
  "р",
  "о",
  "ул",
  "пл",
  "пр",
  "пер",
  "просп",
  "наб",
  "вул",
  "смт",
  "ст",
  "оз",
]);
const OPEN = new Set(["«", "“", "„", '"']);
const CLOSE = new Set(["»", "”", "“", '"']);
const AGE = /^(?:летн|річн|гадов|рочн)/;
const AGED = /^\d*-?(?:летн|річн|гадов)/;
const SKIPPED = new Set(["'s", "не", "также", "тоже", "уже", "також", "ещё", "has", "had", "also"]);
/** Words between a role and the name that bears it: «глава штаба «Весны» в Казани Петров». */
const FARTHEST_ROLE = 6;

export function contextOf({ words }: ReadText, sentence: Sentence, first: number, last: number): Context {
  const word = (at: number): Word | undefined => (at >= sentence.first && at < sentence.last ? words[at] : undefined);
  const before = word(first - 1);
  const after = word(last + 1);
  const isQuoted = before !== undefined && OPEN.has(before.form) && after !== undefined && CLOSE.has(after.form);
  return {
    ...roleBefore(word, first - 1),
    isHuman: isHuman(word, first - 1, last + 1),
    isLocated: before !== undefined && (LOCATING.has(before.form) || isAmongPlaces(word, first - 1)),
    of: namedThing(word, first - 1, last + 1),
    isQuoted,
    hasArticle: before !== undefined && ARTICLES.has(before.form),
    modifies: after?.kind === "letters" && !isListed("functions", after.form),
    precedesVerb:
      after !== undefined && isPlain(after) && /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ат|ят|ілі|алі)$/.test(after.form),
    isSubject: after !== undefined && isPlain(after) && agrees(word(last)!.form, after.form),
  };
}

const VERB = /(?:л|ла|ли|лся|лась|лись|в|ла|ть|ться|ет|ит|ют|ат|ят|є|ить|уть|ють|лся|лась|тся|ся)$/;

const isPlain = (word: Word): boolean => word.kind === "letters" && !word.isCapital;

/** Whether a surname and a verb in the past are of one gender; verbs that show none agree with all. */
function agrees(name: string, verb: string): boolean {
  if (/(?:ов|ев|єв|ин|ін|ын|ий|ій)$/.test(name)) return /(?:л|лся|в|вся|ў|ўся)$/.test(verb);
  if (/(?:ова|ева|єва|ина|іна|ына|ая|ска|цка|ька)$/.test(name)) return /(?:ла|лась|лася)$/.test(verb);
  return VERB.test(verb);
}

/** «в Пскове и Кирове» */
function isAmongPlaces(word: WordAt, at: number): boolean {
  const [joint, place] = [word(at), word(at - 1)];
  return joint !== undefined && JOINTS.has(joint.form) && place?.isCapital === true && isListed("places", place.form);
}

const JOINTS = new Set([",", "и", "та", "і", "й", "and", "or", "y", "und", "et", "i"]);

type WordAt = (at: number) => Word | undefined;

const NO_ROLE = { role: "none", roleForm: "" } as const;

function roleBefore(word: WordAt, at: number): Pick<Context, "role" | "roleForm"> {
  const previous = word(at);
  if (!previous) return NO_ROLE;
  // "Mr." and «г-н.»: the dot belongs to the title.
  const title = previous.form === "." ? word(at - 1) : previous;
  if (title?.kind !== "letters" || (title !== previous && title.end - title.start > 4)) return NO_ROLE;
  const roleForm = title.form;
  if (isListed("holders", roleForm)) return { role: "holder", roleForm };
  return isListed("roles", roleForm) || AGED.test(roleForm) ? { role: "sure", roleForm } : NO_ROLE;
}

/** Whether a role stands somewhat before, with what it is a role of in between. */
export function hasRoleAfar({ words }: ReadText, sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= sentence.first && i >= first - FARTHEST_ROLE; i--) {
    const { form, kind } = words[i]!;
    if (kind === "mark" && !OPEN.has(form) && !CLOSE.has(form) && form !== "-") return false;
    if (kind === "letters" && (isListed("holders", form) || isListed("roles", form))) return true;
  }
  return false;
}

function isHuman(word: WordAt, before: number, after: number): boolean {
  const previous = word(before);
  if (previous?.kind === "letters" && (isListed("speech", previous.form) || isListed("persons", previous.form)))
    return true;
  for (let i = after; i < after + 2; i++) {
    const next = word(i);
    if (!next) return false;
    if (next.kind === "letters" && isListed("speech", next.form)) return true;
    if (
      next.form === "," &&
      word(i + 1)?.kind === "digits" &&
      (word(i + 2)?.form === "," || AGE.test(word(i + 2)?.form ?? ""))
    )
      return true;
    if (!SKIPPED.has(next.form)) return false;
  }
  return false;
}

function namedThing(word: WordAt, before: number, after: number): Context["of"] {
  const next = word(after);
  const previous = word(before);
  const isLatinStreet =
    next?.kind === "letters" && !/[\u0400-\u04ff]/.test(next.form) && isListed("geography", next.form);
  if (isLatinStreet) return next.isCapital ? "street" : "thing";
  if (!previous) return "none";
  const beforeDot = previous.form === "." ? word(before - 1) : undefined;
  // "St. Paul"
  if (beforeDot?.isCapital && isListed("placewords", beforeDot.form)) return "street";
  if (beforeDot && word(before - 2)?.kind !== "digits" && ABBREVIATED_PLACES.has(beforeDot.form)) return "street";
  if (isListed("streets", previous.form))
    // «девушка по имени Яна»
    return previous.form.startsWith("им") && /^(?:по|на|под|від)$/.test(word(before - 1)?.form ?? "")
      ? "none"
      : "street";
  if (isListed("geography", previous.form) && /[\u0400-\u04ff]/.test(previous.form)) return "area";
  if (isListed("placewords", previous.form) && previous.isCapital) return "street";
  const kind = previous.form === "of" ? word(before - 1)?.form : previous.form;
  return kind !== undefined && isListed("institutions", kind) ? "thing" : "none";
}
