import type { ReadText, Word } from "../text/word.ts";
import givenNames from "./data/given-names.json" with { type: "json" };
import { foldLatin } from "./romanise.ts";
import type { Chosen } from "./senses.ts";
import { isStopWord, isSurname } from "./stop.ts";
import { DISTRICT_NOUNS, isCyrillicForm, JOINING, LOCATIVE } from "./words.ts";

const GIVEN_NAMES = new Set<string>(givenNames.latin.map(foldLatin));
const CYRILLIC_GIVEN_NAMES = givenNames.cyrillic as readonly string[];

/** Towns of fewer people are taken for other words unless something speaks for them. */
const LARGE_TOWN = 120_000;
const SMALL_TOWN = 60_000;
const SMALLEST = 800;
/** Nobody is called like such a town. */
const METROPOLIS = 500_000;
const DISTRICT_NOUN = DISTRICT_NOUNS.en;

/** What the whole text tells about its words. */
export interface TextWords {
  /** Written with a small letter somewhere in the text: an ordinary word. */
  readonly small: ReadonlySet<string>;
  /** Second halves of names of persons. */
  readonly surnames: ReadonlySet<string>;
}

export function textWords(read: ReadText): TextWords {
  const small = new Set<string>();
  const surnames = new Set<string>();
  const { words } = read;
  for (const [i, word] of words.entries()) {
    if (word.kind !== "letters") continue;
    if (!word.isCapital) small.add(word.form);
    else if (i > 0 && isGivenName(words[i - 1]!)) surnames.add(word.form);
  }
  return { small, surnames };
}

/** Whether a name that the tables do not vouch for is a place's here, not another word, a person's or an institution's. */
export function isPlausible(chosen: Chosen, read: ReadText, known: TextWords): boolean {
  const { candidate, place, isPlaced, countrySupport, unitSupport } = chosen;
  if (isPlaced) return true;
  const { words } = read;
  const word = words[candidate.first]!;
  const sentence = read.sentences[candidate.sentence]!;
  const before = candidate.first > sentence.first ? words[candidate.first - 1]! : null;
  const after = candidate.last + 1 < sentence.last ? words[candidate.last + 1]! : null;
  const isNamed = before !== null && isGivenName(before) && candidate.as === "noun";
  if (candidate.isKnown) return !(isNamed && place.level === "town" && place.population < METROPOLIS);
  if (DISTRICT_NOUN.test(words[candidate.last]!.form) && place.level === "district" && !isCyrillicForm(word.form))
    return true;
  const isCyrillic = isCyrillicForm(word.form);
  const isAtHome = countrySupport >= 1;

  if (candidate.as === "adjective") return isAtHome || (!isCyrillic && place.population >= LARGE_TOWN);
  const isLocative = before !== null && LOCATIVE.has(before.form);
  const isAlone = candidate.first === candidate.last;
  if (isAlone) {
    if (isStopWord(word.form)) return false;
    if (isGivenName(word) && isCapital(after)) return false;
    if (isSurname(word.form) && !isLocative) return false;
    if (isGivenName(word) && !isLocative && place.population < LARGE_TOWN) return false;
    const isWithin = isLocative && !VAGUE.has(before.form);
    if (SURNAME.test(word.form) && !isWithin && place.population < SMALL_TOWN) return false;
    const isFirst = candidate.first - 1 === sentence.first && isCyrillic;
    if (!isLocative && isPersons(word, before, after, isFirst ? LARGE_TOWN : place.population, known)) return false;
    if (known.small.has(word.form) && !(isLocative && place.population >= SMALL_TOWN)) return false;
    if (isCyrillic && isPartOfName(word, after, isLocative) && place.population < LARGE_TOWN) return false;
    // The first word of a sentence is capital anyway: a small town needs a better sign.
    if (candidate.first === sentence.first && place.population < SMALL_TOWN) return false;
    if (word.form.length <= 4 && place.population < 30_000 && !isLocative) return false;
    if (isCyrillic && isCapital(after) && !isLocative && place.population < METROPOLIS) return false;
    // What sounds like a far town in Cyrillic letters may be any word.
    if (isCyrillic && !isAtHome && (word.form.length <= 4 || !isLocative)) return false;
  }
  // A «Советский район» of a region of which the text says nothing is that of some town.
  if (isCyrillic && place.level === "district" && !isAlone) return unitSupport >= 0.3;
  if (unitSupport >= 0.5 && (isAtHome || isLocative)) return true;
  return place.population >= (isAtHome ? SMALLEST : LARGE_TOWN);
}

const isCapital = (w: Word | null): w is Word => w?.kind === "letters" && w.isCapital;

/** «Андреева», «Сахарова»: persons' names oftener than cases of Андреево and Сахарово. */
const VAGUE = new Set(["на", "до", "к", "у"]);
const SURNAME = /^.{3,}(?:[ое]в|[иы]н)(?:а|у|ым|е|ой|ы)?$/u;

/** "Jackson said", beside "Michael Jackson"; "Charlotte Brown"; «Андрей Киров». */
function isPersons(word: Word, before: Word | null, after: Word | null, population: number, known: TextWords): boolean {
  if (known.surnames.has(word.form)) return true;
  if (isGivenName(word) && (isCapital(after) || isCyrillicForm(word.form))) return true;
  if (!isCapital(before) || JOINING.has(before.form)) return false;
  return population < LARGE_TOWN || isGivenName(before);
}

const ATTRIBUTE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ыи]х|ую|ої|ій|ою|ої)$/u;

/** «Советской Армии», «Чёрный ворон»: an adjective that begins a longer name. */
const isPartOfName = (word: Word, after: Word | null, isLocative: boolean): boolean =>
  ATTRIBUTE.test(word.form) && (!isLocative || (after?.kind === "letters" && after.isCapital));

function isGivenName(word: Word): boolean {
  if (word.kind !== "letters" || !word.isCapital) return false;
  if (!isCyrillicForm(word.form)) return GIVEN_NAMES.has(foldLatin(word.form));
  return CYRILLIC_GIVEN_NAMES.some((stem) => word.form.startsWith(stem) && word.form.length <= stem.length + 2);
}
