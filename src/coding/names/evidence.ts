import type { ReadText } from "../../text/word.ts";
import { type Candidate, candidateOf, type Survey } from "./candidate.ts";
import { type Context, hasRoleAfar } from "./context.ts";
import type { Part, Run } from "./run.ts";
import { signOf } from "./sign.ts";
import { isListed } from "./words.ts";

/** Words. */
const LONGEST_NAME = 5;
const LONGEST_SHOUTED = 3;

/** The names among the parts of a run, first to last. */
export function namesIn(read: ReadText, candidate: Candidate, survey: Survey): (readonly Part[])[] {
  const names: (readonly Part[])[] = [];
  let rest = candidate;
  for (;;) {
    const name = nameIn(read, rest, survey);
    if (!name) return names;
    names.push(name);
    const after = candidate.parts.slice(candidate.parts.indexOf(name.at(-1)!) + 1);
    const next = after.findIndex((part) => part.kind === "word" || part.kind === "initial");
    if (next < 0) return names;
    rest = candidateOf(read, candidate.run, after.slice(next));
  }
}

/** The first parts that are a name by themselves or by their surroundings; null when nothing says so. */
function nameIn(read: ReadText, candidate: Candidate, survey: Survey): readonly Part[] | null {
  const { parts, context, run } = candidate;
  if (context.of === "street") {
    // «улица Лесная Анна Зимина»: the name of the town ends where a given name begins.
    const at = parts.findIndex(isOwnPart);
    return at > 0 && parts.length - at > 1 ? longest(run, parts.slice(at)) : null;
  }
  if (context.of === "area" && !(parts.length > 1 && parts[0]!.sign.given?.standing === "sure"))
    return parts.length > 2 ? nameIn(read, candidateOf(read, run, parts.slice(1)), survey) : null;
  if (hasNamePart(parts)) {
    const name = trimmed(read, candidate, survey);
    if (name.length > 1 || isNameAlone(name[0]!, candidate)) return longest(run, name);
  }
  const bare =
    parts[0]!.isOpening && parts.length > 1 && opensSentence(parts[0]!, survey, true) ? parts.slice(1) : parts;
  const own = bare === parts ? candidate : candidateOf(read, run, bare);
  return isNameBySurroundings(read, own, survey) ? longest(run, bare) : null;
}

/** The parts up to the last word that a name may have. */
function longest(run: Run, name: readonly Part[]): readonly Part[] {
  const most = run.isShouted && !name[0]!.sign.isCyrillic ? LONGEST_SHOUTED : LONGEST_NAME;
  let words = 0;
  const end = name.findIndex((part) => part.kind !== "link" && part.kind !== "numeral" && ++words > most);
  return end < 0 ? name : name.slice(0, end);
}

/** Whether one of the words can be only a part of a name. */
function hasNamePart(parts: readonly Part[]): boolean {
  const words = parts.filter((part) => part.kind === "word");
  return (
    words.some(({ sign }) => sign.given !== undefined || sign.isPatronymic) ||
    (words.length > 0 && parts.some((part) => part.kind === "initial") && hasInitials(parts)) ||
    (words.length >= 2 && words[0]!.sign.isFamilyFirst)
  );
}

/** Initials before a word, or after one that can be a surname; «Группа Б.» has none. */
function hasInitials(parts: readonly Part[]): boolean {
  const [first, second, third] = parts as [Part, Part?, Part?];
  if (first.kind === "initial") return true;
  return second?.kind !== "initial" || third?.kind === "initial" || first.sign.surname !== "none";
}

/** A given name or a patronymic that needs no second word. */
function isNameAlone({ sign, isOpening, kind, word }: Part, { context, run }: Candidate): boolean {
  if (kind !== "word") return false;
  if (sign.isPatronymic) return true;
  if (!sign.given) return false;
  if (context.role !== "none" || context.isHuman) return true;
  if (context.isLocated && /[еі]$/.test(word.form)) return false;
  if (context.isQuoted || context.hasArticle || sign.given.standing === "risky") return false;
  if (sign.given.standing === "sure") return sign.isCyrillic || !context.isLocated;
  return sign.isCyrillic && !isOpening && !context.isLocated && !run.isShouted;
}

/** Without a first word that only opens the sentence or belongs to the office before («глава Роснефти Игорь Сечин»). */
function trimmed(read: ReadText, { parts, context, run }: Candidate, survey: Survey): readonly Part[] {
  const at = parts.findIndex(isOwnPart);
  if (at <= 0) return parts;
  const [first, own] = [parts[0]!, parts[at]!];
  if (first.isOpening && opensSentence(first, survey, own.sign.given?.isNominative === true))
    return trimmed(read, candidateOf(read, run, parts.slice(1)), survey);
  if (first.kind !== "word" || first.sign.surname === "sure" || first.sign.isFamilyFirst) return parts;
  const isOffice =
    own.sign.given?.isNominative === true &&
    isOblique(first) &&
    (context.role === "holder" || hasRoleAfar(read, run.sentence, first.at));
  return isOffice || context.of === "thing" || survey.lower.has(first.word.form) ? parts.slice(at) : parts;
}

const PLURAL_VERB = /.{2}(?:ли|лись|лися)$/;
const VERB = /.{2}(?:[иаеыяу]л(?:а|о|ся|ась)?|[аиуїя]в(?:ся)?|[аиу]ла(?:ся)?|[иая]ть(?:ся)?|[еи]тся)$/;

/** A verb or another word of the document that stands first only by chance («Прибыл Иван», «Позвонили Магомеду»). */
function opensSentence({ sign, word }: Part, survey: Survey, isSubject: boolean): boolean {
  if (sign.given !== undefined || sign.isFamilyFirst) return false;
  if (survey.lower.has(word.form) || isListed("speech", word.form)) return true;
  return (
    sign.isCyrillic && (PLURAL_VERB.test(word.form) || (isSubject && sign.surname === "none" && VERB.test(word.form)))
  );
}

const isOwnPart = ({ kind, sign }: Part): boolean =>
  kind === "initial" || sign.given !== undefined || sign.isPatronymic;

/** Ends like the genitive of a place or an organisation. */
const isOblique = ({ word, sign }: Part): boolean => sign.isCyrillic && /[аыияейюіїєу]$/.test(word.form);

/** Without a given name: a role before, a verb of speech beside, an ending, or a strange pair of capitalised words. */
function isNameBySurroundings(read: ReadText, candidate: Candidate, survey: Survey): boolean {
  const { parts, context } = candidate;
  const words = parts.filter((part) => part.kind === "word");
  const [first] = words;
  if (!first || isAdjectiveOf(words.at(-1)!, context)) return false;
  const isSure = words.some((part) => part.sign.surname === "sure");
  // «фильм Левиафан», but «начальник отдела Петров».
  if (context.of !== "none" && !isSure) return false;
  if (!first.sign.isCyrillic && CYRILLIC.has(read.language) && context.role !== "sure") return false;
  if (context.role === "sure") return !context.isQuoted;
  if (context.role === "holder" && isHolder(words, context)) return true;
  if (context.isQuoted || context.hasArticle || context.isLocated) return false;
  const isUnusual = !words.some((part) => survey.lower.has(part.word.form));
  if (context.isHuman && isUnusual && canSpeak(first, candidate.run, survey)) return true;
  if (!isSure && words.some((part) => part.sign.isCyrillic && LAND.test(part.word.form))) return false;
  return words.length > 1 ? isStrangePair(read, candidate, isUnusual) : isSurnameAlone(read, candidate, survey);
}

/** «президент США Трамп», «следователь СК Рябоконь» */
function isAfterOffice({ words, text }: ReadText, part: Part): boolean {
  const office = words[part.at - 1];
  if (!part.sign.isCyrillic || isOblique(part) || !office?.isCapital) return false;
  const shown = text.slice(office.start, office.end);
  return shown === shown.toUpperCase() || signOf(office.form).isBlocked;
}

/** The ending of most countries, and of few surnames («Данелия»), which need a given name or a role to be told. */
const LAND = /.{3}(?:ия|ии|ию|ией|ія|ії|ію|ією)$/;
const CYRILLIC = new Set(["ru", "uk", "be"]);
const AGENT = /(?:тель|ник|щик|чик|ист|ец|тор|ер)$/;

/** Beside a verb of speech: not a common noun at the start of the sentence, nor a headline's word. */
function canSpeak({ sign, word, isOpening }: Part, run: Run, survey: Survey): boolean {
  if (!isOpening) return sign.isCyrillic || !run.isShouted;
  if (survey.capitals.has(sign.key) || sign.surname === "sure") return true;
  return sign.isCyrillic && sign.surname !== "none" && !AGENT.test(word.form);
}

/** «Ленинский суд», «Заречной школы»; but «Зеленский сказал». */
export function isAdjectiveOf({ sign, word }: Part, { modifies, isSubject }: Context): boolean {
  return (
    sign.surname === "adjective" && modifies && !(isSubject && /(?:ий|ый|ая|ска|цка|ска|ька|скі|цкі)$/.test(word.form))
  );
}

/** After an office: the name of its holder, not what it is the office of. */
function isHolder(words: readonly Part[], { roleForm }: Context): boolean {
  const [{ sign, word }] = words as [Part];
  if (!sign.isCyrillic || sign.surname !== "none" || !isOblique(words[0]!)) return true;
  return roleForm.at(-1) === word.form.at(-1) && !/^(?:экс-)?(?:глава|голова)$/.test(roleForm);
}

/** Languages in which two strange words with capitals are more often a person than a place. */
const SPARING = new Set(["en", "other"]);

/** Two capitalised words, neither a place nor an organisation known, and not at the start of a sentence. */
function isStrangePair(read: ReadText, { parts, run }: Candidate, isUnusual: boolean): boolean {
  const words = parts.filter((part) => part.kind === "word");
  const [first] = words as [Part];
  const isSure = words.some((part) => part.sign.surname === "sure");
  if (run.isShouted || (first.isOpening && !(isSure && isUnusual))) return false;
  if (first.sign.isCyrillic) return first.sign.surname !== "adjective" || isSure;
  return isSure || (isUnusual && SPARING.has(read.language));
}

/** One word with the ending of a surname. */
function isSurnameAlone(read: ReadText, { parts, run, context }: Candidate, survey: Survey): boolean {
  const [part] = parts as [Part];
  const { sign, word } = part;
  if (survey.located.has(sign.key)) return false;
  if (hasRoleAfar(read, run.sentence, part.at) && !part.isOpening)
    return sign.surname !== "none" || isAfterOffice(read, part);
  if (sign.surname !== "sure" || sign.isOpener || survey.lower.has(word.form)) return false;
  if (!sign.isCyrillic && CYRILLIC.has(read.language)) return false;
  return part.isOpening ? context.isSubject : sign.isCyrillic || !run.isShouted;
}
