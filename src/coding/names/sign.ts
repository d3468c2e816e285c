import { remembering } from "../../text/remember.ts";
import { type Given, givenOf, isFamilyFirst } from "./given.ts";
import { isPatronymic, type Surname, surnameKey, surnameOf } from "./surname.ts";
import { isListed, scriptOf } from "./words.ts";

/** What a capitalised word says by itself about being a part of a name. */
export interface Sign {
  readonly isCyrillic: boolean;
  readonly given: Given | undefined;
  readonly isPatronymic: boolean;
  readonly surname: Surname;
  readonly isFamilyFirst: boolean;
  /** A place, organisation, month or title: no name, unless a given name stands before it. */
  readonly isBlocked: boolean;
  readonly isPlace: boolean;
  /** "San", "New", "Fort": makes a place of the next word. */
  readonly isPlaceWord: boolean;
  /** A word that opens sentences. */
  readonly isOpener: boolean;
  /** A word that is no name even with a capital letter in mid-sentence ("The", «И»). */
  readonly isFunction: boolean;
  /** Common to all cases of a surname. */
  readonly key: string;
}

/** «Минобороны», «Роскомнадзор», «Укрпочта». */
const CLIPPED = new RegExp(
  "^(?:мин|гос|глав|евро|укр|обл|нац|держ|бел|мос)[бвгджзклмнпрстфхцчшщ][а-яіїє]{2,}|^рос[а-яіїє]{5,}|" +
    "..(?:союз|банк|пром|нефт|строй|холдинг|инвест|сити|град|стан|ленд|шир)(?:|а|у|ом|е|ь|и|ью|я|ю|ем)$|..(?:щин|шчын)(?:а|и|у|і|ою|ы|е)$",
);
const ENGLISH_PLACE = /^(?:стрит|сити|сквер|парк|авеню|айленд|бич|хилл|таун|бург|град|поле|стан|роуд)(?:|а|у|ом|е)$/;
/** Words for persons, offices and places, which are blocked unless their ending is that of a surname. */
const KINDS = ["roles", "holders", "geography", "institutions"] as const;
const MOST_REMEMBERED = 50_000;
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  y: "у",
  x: "х",
  i: "і",
  k: "к",
  m: "м",
  h: "н",
  t: "т",
  b: "в",
};

/** Latin letters among Cyrillic ones, put in to hide a name from a search, as the Cyrillic letters that they look like. */
export const unmixed = (form: string): string =>
  /[a-z]/.test(form) && /[а-яіїєґў]/.test(form)
    ? form.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter)
    : form;

export const signOf = remembering(readSign, MOST_REMEMBERED);

function readSign(shown: string): Sign {
  const form = unmixed(shown);
  const isCyrillic = scriptOf(form) === "cyrillic";
  const surname = surnameOf(form, isCyrillic);
  const given = givenOf(form) ?? compoundGiven(form);
  const last = form.slice(form.lastIndexOf("-") + 1);
  const isKind =
    given === undefined &&
    (surname !== "sure" || last !== form) &&
    KINDS.some((kind) => isListed(kind, form) || isListed(kind, last));
  const isOffice = given === undefined && surname === "none" && CLIPPED.test(form);
  const isFunction = isListed("functions", form);
  const isPlace = isListed("places", form);
  return {
    isCyrillic,
    given,
    isPatronymic: isCyrillic && isPatronymic(form),
    surname,
    isFamilyFirst: !isCyrillic && isFamilyFirst(form),
    isBlocked:
      isPlace ||
      isOffice ||
      isKind ||
      isListed("others", form) ||
      (last !== form && (ENGLISH_PLACE.test(last) || isListed("places", last))) ||
      (!isCyrillic && isOfficeInLatin(form, last)),
    isPlace,
    isPlaceWord: !isCyrillic && given === undefined && isListed("placewords", form),
    isOpener: isFunction || isListed("openers", form),
    isFunction,
    key: surnameKey(form, isCyrillic),
  };
}

/** "Ministers", "R-Florida", "London-based". */
function isOfficeInLatin(form: string, last: string): boolean {
  if (/^(?:r|d|i|dfl|lib|lab|con)-./.test(form) || /-(?:based|born|area|led|backed|style|era)$/.test(form)) return true;
  return form === last && form.endsWith("s") && isListed("roles", form.slice(0, -1));
}

/** «Анна-Мария», "Jean-Luc": given names on both sides. */
function compoundGiven(form: string): Given | undefined {
  const hyphen = form.indexOf("-");
  if (hyphen < 0 || form.length > 40) return undefined;
  const [first, last] = [givenOf(form.slice(0, hyphen)), givenOf(form.slice(hyphen + 1))];
  return first && last ? { isNominative: last.isNominative, standing: "sure" } : undefined;
}
