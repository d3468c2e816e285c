import { spanOf } from "../text/span.ts";
import type { Count } from "./claim.ts";
import type { CountMention } from "./counts.ts";
import { type Feature, f } from "./feature.ts";
import type { Entry } from "./lexicon.ts";
import type { Mention, Stretch } from "./mention.ts";
import { wordsBetween } from "./mention.ts";
import { type Choice, type Draft, isNearest, standpointOf, wordBefore } from "./question.ts";
import { mentionsOf, type Reading } from "./reading.ts";
import { inSentence, oncePer } from "./standing.ts";
import type { Trigger } from "./triggers.ts";

/** Words for persons in one breath: "more than 20 journalists", "wives and mothers of soldiers". */
export interface People extends Stretch {
  readonly categories: readonly string[];
  /** Null when no number stands with the words. */
  readonly counted: CountMention | null;
  readonly isSingular: boolean;
}

const JOINTS = new Set([",", "and", "и", "і", "й", "та", "or", "или", "або", "&"]);

/** The groups of persons that a document names; neighbours joined by a comma or "and" are one group. */
function findPeople(reading: Reading): People[] {
  const parts = [
    ...mentionsOf(reading, "target").map((m) => ({
      ...stretch(m),
      categories: m.code.split("+"),
      counted: null as CountMention | null,
    })),
    ...reading.counts
      .filter((c) => c.counts !== "other")
      .map((c) => ({ ...stretch(c), categories: [] as string[], counted: c as CountMention | null })),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const groups: {
    first: number;
    last: number;
    sentence: number;
    categories: string[];
    counted: CountMention | null;
  }[] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && group.sentence === part.sentence && belongsTogether(group, part, reading)) {
      group.last = Math.max(group.last, part.last);
      group.categories.push(...part.categories.filter((c) => !group.categories.includes(c)));
      group.counted ??= part.counted;
    } else groups.push({ ...part, categories: [...part.categories] });
  }
  return groups.map((group) => ({ ...group, isSingular: isSingular(group, reading) }));
}

const stretch = ({ first, last, sentence }: Stretch): { first: number; last: number; sentence: number } => ({
  first,
  last,
  sentence,
});

function belongsTogether(
  group: Stretch & { counted: CountMention | null },
  part: Stretch & { counted: CountMention | null },
  reading: Reading,
): boolean {
  if (part.first <= group.last + 1) return true;
  if (part.counted?.count && group.counted?.count) return false;
  const between = reading.words.slice(group.last + 1, part.first);
  return (
    between.length <= 2 &&
    between.some((w) => JOINTS.has(w.form)) &&
    between.every((w) => JOINTS.has(w.form) || w.kind === "letters")
  );
}

function isSingular(group: Stretch & { counted: CountMention | null }, reading: Reading): boolean {
  if (group.counted) return false;
  for (let i = group.first; i <= group.last; i++)
    if (reading.matcher.isIn(reading.words[i]!.form, "singular")) return true;
  return false;
}

/** Which group of persons suffers the act (of an assembly: takes part). */
export const targetQuestion: Choice<People> = {
  name: "target",
  valueOf: ({ categories, first }) => (categories.length > 0 ? categories.toSorted().join("+") : `at ${first}`),
  reach: { back: 4, ahead: 2 },
  candidates: (reading) => peopleOf(reading),
  features(candidate, trigger, draft, reading) {
    const same = candidate.sentence === trigger.sentence ? "same" : "other";
    const { relation, ofGroup } = standpointOf(candidate, trigger, draft.group, reading);
    return [
      ...relation,
      ...ofGroup,
      ...roleFeatures(candidate, trigger, draft, reading),
      ...candidate.categories.flatMap((c) => [f`category=${c}`, f`category=${c}&group=${draft.group}`]),
      f`generic=${candidate.categories.length === 0}`,
      f`counted=${candidate.counted !== null}`,
      f`counted=${candidate.counted !== null}&${same}`,
      f`singular=${candidate.isSingular}`,
      f`singular=${candidate.isSingular}&act=${draft.act}`,
      f`length=${Math.min(5, candidate.last - candidate.first + 1)}`,
      f`nearest=${isNearest(candidate, peopleOf(reading), trigger)}&${same}`,
      f`speaks=${speaks(candidate, reading)}`,
    ];
  },
};

/** Several questions ask for the same groups. */
export const peopleOf = oncePer(findPeople);

function speaks(candidate: Stretch, reading: Reading): boolean {
  return inSentence(mentionsOf(reading, "says"), candidate.sentence).some((m) => wordsBetween(m, candidate) <= 2);
}

const actorsOf = oncePer((reading: Reading) => longest(mentionsOf(reading, "actor")));

/** A word for one who may have acted. */
export interface Actor extends Stretch {
  /** Category of the codebook. */
  readonly code: string;
  /** Absent for people who stand as the actors of their own assembly. */
  readonly entry?: Entry;
}

/** The acts whose actors are people themselves: those who take part, those who file a notice. */
const OWN_ACTS: Readonly<Record<string, string>> = { assembly_held: "participants", notice_filed: "organisers" };

const peopleAs = oncePer(
  (reading: Reading) =>
    new Map(
      Object.values(OWN_ACTS).map((code) => [code, peopleOf(reading).map((p): Actor => ({ ...stretch(p), code }))]),
    ),
);
const withPeople = oncePer(
  (reading: Reading) =>
    new Map([...peopleAs(reading)].map(([code, people]) => [code, [...actorsOf(reading), ...people]])),
);

/** Who acts. */
export const actorQuestion: Choice<Actor> = {
  name: "actor",
  valueOf: ({ code }) => code,
  reach: { back: 4, ahead: 2 },
  candidates: (reading, draft) => withPeople(reading).get(OWN_ACTS[draft.act] ?? "") ?? actorsOf(reading),
  features(candidate, trigger, draft, reading) {
    const same = candidate.sentence === trigger.sentence ? "same" : "other";
    const { relation, ofGroup } = standpointOf(candidate, trigger, draft.group, reading);
    return [
      ...relation,
      ...ofGroup,
      ...roleFeatures(candidate, trigger, draft, reading),
      f`category=${candidate.code}`,
      f`category=${candidate.code}&act=${draft.act}`,
      f`category=${candidate.code}&group=${draft.group}`,
      f`category=${candidate.code}&group=${draft.group}&${same}`,
      f`nearest=${isNearest(candidate, actorsOf(reading), trigger)}&${same}`,
      f`actors=${Math.min(4, mentionsOf(reading, "actor").length)}`,
      f`says=${speaks(candidate, reading)}`,
      f`people=${candidate.entry === undefined}&act=${draft.act}`,
    ];
  },
};

function roleFeatures(candidate: Stretch, trigger: Trigger, draft: Draft, reading: Reading): Feature[] {
  const side = candidate.sentence !== trigger.sentence ? "away" : candidate.first > trigger.last ? "after" : "before";
  const end = reading.words[candidate.last]!.form.slice(-2);
  const voice = voiceOf(trigger, reading);
  const head = reading.words[candidate.first]!;
  return [
    f`side=${side}&voice=${voice}`,
    f`side=${side}&end=${end}`,
    f`side=${side}&voice=${voice}&group=${draft.group}`,
    f`act=${draft.act}`,
    f`act=${draft.act}&side=${side}`,
    f`prep=${wordBefore(candidate, reading)}`,
    f`prep=${wordBefore(candidate, reading)}&side=${side}`,
    f`first end=${head.form.slice(-2)}&side=${side}`,
    f`opens sentence=${candidate.first === reading.sentences[candidate.sentence]!.first}&side=${side}`,
  ];
}

const PASSIVE_BEFORE = new Set([
  "was",
  "were",
  "been",
  "being",
  "be",
  "is",
  "are",
  "got",
  "був",
  "була",
  "були",
  "было",
  "была",
  "были",
  "был",
]);
const PASSIVE =
  /(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ято|яты|ята|єно|ений|ені|ана|ані|ний|ных|нных|нные|нный|ного|ний|них)$/;

/** Active or passive, as far as the trigger's own words show it; "noun" for nominal triggers. */
function voiceOf(trigger: Trigger, reading: Reading): string {
  const word = reading.words[trigger.first]!.form;
  if (PASSIVE_BEFORE.has(wordBefore(trigger, reading))) return "passive";
  if (PASSIVE.test(word)) return "passive";
  if (/(?:ния|ние|нию|ний|ння|нню|нь|ов|ion|ions|ment|al|ing|з|аз|ет|ест)$/.test(word)) return "noun";
  return "active";
}

function longest(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((m) => {
    const beside = inSentence(mentions, m.sentence);
    return !beside.some(
      (o) =>
        o !== m &&
        o.first <= m.first &&
        o.last >= m.last &&
        (o.last - o.first > m.last - m.first ||
          (o.first === m.first && o.last === m.last && o.code === m.code && beside.indexOf(o) < beside.indexOf(m))),
    );
  });
}

/** How many suffered the act. */
export const countQuestion: Choice<CountMention> = {
  name: "count",
  valueOf: ({ count }) => (count ? `${count.min}-${count.max}` : "vague"),
  reach: { back: 1, ahead: 2 },
  candidates: (reading) => countsAndSingles(reading),
  features(candidate, trigger, draft, reading) {
    const same = candidate.sentence === trigger.sentence ? "same" : "other";
    const { relation, ofGroup } = standpointOf(candidate, trigger, draft.group, reading);
    const before = wordBefore(candidate, reading);
    return [
      ...relation,
      ...ofGroup,
      f`counts=${candidate.counts}`,
      f`counts=${candidate.counts}&${same}`,
      f`counts=${candidate.counts}&act=${draft.act}`,
      f`vague=${candidate.count === null}`,
      f`single=${isSingle(candidate)}`,
      f`single=${isSingle(candidate)}&act=${draft.act}`,
      f`single=${isSingle(candidate)}&${same}&group=${draft.group}`,
      f`act=${draft.act}`,
      f`bounded=${candidate.count ? (candidate.count.min === null ? "up to" : candidate.count.max === null ? "at least" : "exact") : "vague"}&group=${draft.group}`,
      f`size=${size(candidate.count)}&group=${draft.group}`,
      f`prep=${before}`,
      f`nearest=${isNearest(candidate, reading.counts, trigger)}&${same}`,
      f`numbers in sentence=${Math.min(3, inSentence(reading.counts, candidate.sentence).length)}`,
    ];
  },
};

/** A person named in the singular («журналистку») counts as one. */
const singles = (reading: Reading): CountMention[] =>
  peopleOf(reading)
    .filter((p) => p.isSingular)
    .map((p) => ({ ...stretch(p), count: { min: 1, max: 1 }, counts: "people" as const }));

const countsAndSingles = oncePer((reading: Reading) => [...reading.counts, ...singles(reading)]);

const isSingle = (candidate: CountMention): boolean =>
  candidate.count !== null && candidate.count.min === 1 && candidate.count.max === 1;

function size(count: Count | null): string {
  const n = count?.min ?? count?.max ?? 0;
  return n === 0 ? "0" : n === 1 ? "1" : n < 10 ? "few" : n < 100 ? "tens" : n < 1000 ? "hundreds" : "thousands";
}

const headingCategories = oncePer(
  (reading: Reading) => new Set(peopleOf(reading).flatMap((p) => (p.sentence <= reading.lead ? p.categories : []))),
);

/** How many groups of persons are of each category. */
const groupsByCategory = oncePer((reading: Reading) => {
  const groups = new Map<string, number>();
  for (const { categories } of peopleOf(reading))
    for (const category of categories) groups.set(category, (groups.get(category) ?? 0) + 1);
  return groups;
});

/** The categories that a document names, in the order of the text. */
export const categoriesOf = (reading: Reading): string[] => [...groupsByCategory(reading).keys()];

/** What speaks for a category of target: in the chosen words, beside them, in the headings, throughout the document. */
export function categoryFeatures(category: string, people: People | null, draft: Draft, reading: Reading): Feature[] {
  const all = peopleOf(reading);
  const has = (p: People) => p.categories.includes(category);
  const inWords = people !== null && has(people);
  const near = people !== null && inSentence(all, people.sentence).some((p) => p !== people && has(p));
  const byTrigger = draft.triggers.some((t) => inSentence(all, t.sentence).some(has));
  const heading = headingCategories(reading).has(category);
  const share = (groupsByCategory(reading).get(category) ?? 0) / Math.max(1, all.length);
  const generic =
    people === null || people.categories.length === 0 || people.categories.every((c) => c === "participants");
  const shareName = share === 0 ? "0" : share < 0.2 ? "low" : share < 0.5 ? "mid" : "high";
  return [
    f`category=${category}`,
    f`category=${category}&act=${draft.act}`,
    f`category=${category}&group=${draft.group}`,
    f`in words=${inWords}`,
    f`in words=${inWords}&category=${category}`,
    f`near=${near}`,
    f`near=${near}&category=${category}`,
    f`by trigger=${byTrigger}&in words=${inWords}&category=${category}`,
    f`heading=${heading}&category=${category}`,
    f`share=${shareName}&category=${category}`,
    f`share=${shareName}&generic=${generic}&category=${category}`,
    f`generic=${generic}&category=${category}`,
    f`generic=${generic}&category=${category}&group=${draft.group}`,
  ];
}

export function peopleSpan(people: Stretch, reading: Reading) {
  return spanOf(reading.text, reading.words[people.first]!.start, reading.words[people.last]!.end);
}
