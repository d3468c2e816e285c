import type { Mention } from "./mention.ts";
import { isNearest, type Question, relation, wordBefore } from "./question.ts";
import { mentionsOf } from "./reading.ts";
import { tally } from "./standing.ts";

const NONE: readonly Mention[] = [];

/** Questions whose candidates are simply the lexicon's mentions of one kind. */
function mentionQuestion(name: string, acts: (act: string, group: string) => boolean): Question<Mention> {
  return {
    name,
    candidates: (reading, draft) => (acts(draft.act, draft.group) ? mentionsOf(reading, name) : NONE),
    features(candidate, trigger, draft, reading) {
      const same = candidate.sentence === trigger.sentence ? "same" : "other";
      const all = mentionsOf(reading, name);
      const codes = tally(all, (m) => m.code);
      return [
        ...relation(candidate, trigger, reading),
        ...relation(candidate, trigger, reading).map((r) => `${r}&group=${draft.group}`),
        `code=${candidate.code}`,
        `code=${candidate.code}&act=${draft.act}`,
        `code=${candidate.code}&group=${draft.group}`,
        `code=${candidate.code}&${same}`,
        `act=${draft.act}`,
        `act=${draft.act}&${same}`,
        `nearest=${isNearest(candidate, all, trigger)}`,
        `nearest=${isNearest(candidate, all, trigger)}&${same}`,
        `codes=${Math.min(3, codes.size)}`,
        `of code=${Math.min(3, codes.get(candidate.code)!)}`,
        `prep=${wordBefore(candidate, reading)}`,
      ];
    },
  };
}

/** The acts for which an authority states a ground. */
const GROUNDED = new Set([
  "assembly_refused",
  "assembly_relocated",
  "assembly_ban",
  "access_blocked",
  "dispersal",
  "emergency_measure",
]);
const FOUND = new Set([
  "home_visit",
  "home_search",
  "summons",
  "surveillance",
  "threat",
  "detention",
  "formal_warning",
  "identity_check",
  "device_search",
  "charge",
]);

export const formQuestion = mentionQuestion("form", () => true);
export const stageQuestion = mentionQuestion("stage", (_, group) => group === "before" || group === "after");
export const identifiedQuestion = mentionQuestion("identified_by", (act) => FOUND.has(act));
export const groundQuestion = mentionQuestion("ground", (act) => GROUNDED.has(act));
export const quantifierQuestion = mentionQuestion("quantifier", () => true);
