import type { ReadText } from "../text/word.ts";
import type { Candidate } from "./candidate.ts";
import institutions from "./data/institutions.json" with { type: "json" };
import type { Doubt } from "./place.ts";

const INSTITUTIONS = new Set<string>(institutions.before);
const INSTITUTION_STEMS = institutions.after as readonly string[];
const ORIGIN = institutions.origin as readonly string[];
const ORIGIN_PHRASES = institutions.originPhrases as readonly string[];

const WITHIN = new Set(["в", "во", "у", "на", "in", "at", "near"]);

/** Why a name of a place is probably not where something happened; null when nothing speaks against it. */
export function doubtOf(candidate: Candidate, read: ReadText): Doubt {
  const { words } = read;
  const sentence = read.sentences[candidate.sentence]!;
  if (candidate.first <= sentence.first + 1 && isDateline(candidate, read)) return "dateline";
  for (let i = candidate.first - 1; i >= Math.max(sentence.first, candidate.first - 3); i--) {
    const { form } = words[i]!;
    // «у здания суда в Омске» is in Omsk all the same.
    if (WITHIN.has(form)) break;
    if (INSTITUTIONS.has(form)) return "institution";
    if (ORIGIN.some((stem) => form.startsWith(stem))) return "origin";
  }
  const from = Math.max(sentence.first, candidate.first - 4);
  const before = words
    .slice(from, candidate.first)
    .map((w) => w.form)
    .join(" ");
  if (ORIGIN_PHRASES.some((phrase) => before.endsWith(phrase))) return "origin";
  if (candidate.as === "adjective") {
    const after = words.slice(candidate.last + 1, Math.min(sentence.last, candidate.last + 3));
    if (after.some((w) => INSTITUTION_STEMS.some((stem) => w.form.startsWith(stem)))) return "institution";
  }
  return null;
}

/** "MOSCOW (AP) —", «МОСКВА, 5 дек — РИА Новости», «Москва. 5 декабря. ИНТЕРФАКС», «Київ • УНН»: where a report was sent from. */
function isDateline(candidate: Candidate, { words, text, sentences }: ReadText): boolean {
  const { first, last } = sentences[candidate.sentence]!;
  const next = words[candidate.last + 1]?.form ?? "";
  if (candidate.first === first && /^[•|]$/.test(next)) return true;
  const isWhole = candidate.first === first && candidate.last + 2 === last && next === ".";
  if (isWhole && words[last]?.kind === "digits") return true;
  const shown = text.slice(words[candidate.first]!.start, words[candidate.first]!.end);
  if (shown.length < 3 || shown !== shown.toUpperCase()) return false;
  for (let i = candidate.last + 1; i < Math.min(last, candidate.last + 9); i++)
    if (/^[—–-]$/.test(words[i]!.form) || words[i]!.form === "(") return true;
  return false;
}
