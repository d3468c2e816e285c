import { f } from "./feature.ts";
import type { Mention } from "./mention.ts";
import { type Choice, isNearest, standpointOf, wordBefore } from "./question.ts";
import { mentionsOf } from "./reading.ts";
import { tally } from "./standing.ts";

const NONE: readonly Mention[] = [];

/** Questions whose candidates are simply the lexicon's mentions of one kind. */
function mentionQuestion(
  name: string,
  reach: { readonly back: number; readonly ahead: number },
  acts: (act: string, group: string) => boolean,
): Choice<Mention> {
  return {
    name,
    reach,
    valueOf: ({ code }) => code,
    candidates: (reading, draft) => (acts(draft.act, draft.group) ? mentionsOf(reading, name) : NONE),
    features(candidate, trigger, draft, reading) {
      const same = candidate.sentence === trigger.sentence ? "same" : "other";
      const { relation, ofGroup } = standpointOf(candidate, trigger, draft.group, reading);
      const all = mentionsOf(reading, name);
      const codes = tally(all, (m) => m.code);
      return [
        ...relation,
        ...ofGroup,
        f`code=${candidate.code}`,
        f`code=${candidate.code}&act=${draft.act}`,
        f`code=${candidate.code}&group=${draft.group}`,
        f`code=${candidate.code}&${same}`,
        f`act=${draft.act}`,
        f`act=${draft.act}&${same}`,
        f`nearest=${isNearest(candidate, all, trigger)}`,
        f`nearest=${isNearest(candidate, all, trigger)}&${same}`,
        f`codes=${Math.min(3, codes.size)}`,
        f`of code=${Math.min(3, codes.get(candidate.code)!)}`,
        f`prep=${wordBefore(candidate, reading)}`,
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

export const formQuestion = mentionQuestion("form", { back: 4, ahead: 2 }, () => true);
export const stageQuestion = mentionQuestion(
  "stage",
  { back: 3, ahead: 2 },
  (_, group) => group === "before" || group === "after",
);
export const identifiedQuestion = mentionQuestion("identified_by", { back: 2, ahead: 3 }, (act) => FOUND.has(act));
export const groundQuestion = mentionQuestion("ground", { back: 4, ahead: 4 }, (act) => GROUNDED.has(act));
export const quantifierQuestion = mentionQuestion("quantifier", { back: 0, ahead: 0 }, () => true);
