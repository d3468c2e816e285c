import type { Mention } from "./mention.ts";
import { isNearest, type Question, relation, wordBefore } from "./question.ts";

/** Questions whose candidates are simply the lexicon's mentions of one kind. */
function mentionQuestion(name: string, acts: (act: string, group: string) => boolean): Question<Mention> {
  return {
    name,
    candidates: (reading, draft) => (acts(draft.act, draft.group) ? (reading.mentions.get(name) ?? []) : []),
    features(candidate, trigger, draft, reading) {
      const same = candidate.sentence === trigger.sentence ? "same" : "other";
      const all = reading.mentions.get(name) ?? [];
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
        `codes=${Math.min(3, new Set(all.map((m) => m.code)).size)}`,
        `of code=${Math.min(3, all.filter((m) => m.code === candidate.code).length)}`,
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
