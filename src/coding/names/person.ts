import type { ReadText } from "../../text/word.ts";
import { type Candidate, candidatesOf, type Survey, surveyOf } from "./candidate.ts";
import { isAdjectiveOf, namesIn } from "./evidence.ts";
import { glossOf } from "./gloss.ts";
import type { Part } from "./run.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Names of persons in order: first those that a given name, an initial, a role or an ending gives away,
 * then the surnames of those wherever else they stand.
 */
export function findPersons(read: ReadText): Stretch[] {
  const candidates = candidatesOf(read);
  const survey = surveyOf(read, candidates);
  const first = candidates.map((candidate) => namesIn(read, candidate, survey));
  const introduced = new Set(
    first.flatMap((names) =>
      names
        .flat()
        .filter(canBeSurname)
        .map((part) => part.sign.key),
    ),
  );
  const names = candidates.map((candidate, i) =>
    first[i]!.length > 0 ? first[i]! : knownIn(candidate, introduced, survey),
  );
  addListed(read, candidates, names, survey);
  return names.flatMap((each) => each.flatMap((parts) => [stretchOf(read, parts), ...glossOf(read, parts.at(-1)!.at)]));
}

const canBeSurname = ({ kind, sign, word }: Part): boolean =>
  kind === "word" &&
  !sign.isBlocked &&
  !sign.isPatronymic &&
  word.end - word.start > 2 &&
  sign.given?.standing !== "sure";

/** The parts of a run that are surnames met elsewhere with a given name. */
function knownIn({ parts, context }: Candidate, introduced: ReadonlySet<string>, survey: Survey): (readonly Part[])[] {
  if (context.of === "street") return [];
  const known: Part[][] = [];
  let open: Part[] | undefined;
  for (const part of parts) {
    const { sign, word, kind, isOpening } = part;
    const isKnown =
      kind === "word" &&
      introduced.has(sign.key) &&
      !(isOpening && survey.lower.has(word.form)) &&
      !(part === parts.at(-1) && isAdjectiveOf(part, context) && !context.precedesVerb) &&
      !(context.isLocated && part === parts[0] && (!sign.isCyrillic || word.form.endsWith("е")));
    if (!isKnown) open = undefined;
    else if (open) open.push(part);
    else known.push((open = [part]));
  }
  return known;
}

const JOINTS = new Set([",", "и", "та", "і", "й", "або", "или", "ды", "and", "or", "y", "et", "und", "e"]);

/** Words beside a name in a list are names: «Анна, Лучезара и Пётр»; forwards, then backwards. */
function addListed(
  { words }: ReadText,
  candidates: readonly Candidate[],
  names: (readonly Part[])[][],
  survey: Survey,
): void {
  const isJoint = (from: number, to: number): boolean => {
    if (to - from < 2 || to - from > 3) return false;
    for (let i = from + 1; i < to; i++) if (!JOINTS.has(words[i]!.form)) return false;
    return true;
  };
  const tryJoin = (i: number, left: number, right: number, other: number): void => {
    const { parts, run, context } = candidates[i]!;
    const isFree =
      names[i]!.length === 0 && names[other]!.length > 0 && run.sentence === candidates[other]!.run.sentence;
    if (!isFree || parts.length > 2 || context.of !== "none" || context.isQuoted || context.isLocated) return;
    if (!isJoint(candidates[left]!.parts.at(-1)!.at, candidates[right]!.parts[0]!.at)) return;
    const isOrdinary = ({ sign, word, isOpening, kind }: Part): boolean =>
      kind !== "word" ||
      isOpening ||
      sign.surname === "adjective" ||
      survey.lower.has(word.form) ||
      word.end - word.start < 3;
    if (!parts.some(isOrdinary)) names[i]!.push(parts);
  };
  for (let i = 1; i < candidates.length; i++) tryJoin(i, i - 1, i, i - 1);
  for (let i = candidates.length - 2; i >= 0; i--) tryJoin(i, i, i + 1, i + 1);
}

/** With the dot of a last initial. */
function stretchOf({ words }: ReadText, parts: readonly Part[]): Stretch {
  const last = parts.at(-1)!;
  const dot = last.kind === "initial" ? words[last.at + 1] : undefined;
  const end = dot?.form === "." && dot.start === last.word.end ? dot.end : last.word.end;
  return { start: parts[0]!.word.start, end };
}
