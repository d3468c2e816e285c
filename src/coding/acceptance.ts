import { isContext } from "../vocabulary/acts.ts";
import type { WeighedDraft } from "./drafts.ts";
import { type Feature, f } from "./feature.ts";
import { mentionsOf, type Reading } from "./reading.ts";
import { inSentence, nearestOther, oncePer, tally } from "./standing.ts";

/**
 * What speaks for a draft being a claim, seen from the whole document: its strongest trigger, what stands beside it,
 * and how sure the other drafts are. One doubtful word in a report on a football match says less than the same word
 * in a report on a refused rally.
 */
export function acceptanceFeatures(draft: WeighedDraft, all: readonly WeighedDraft[], reading: Reading): Feature[] {
  const strength = step(draft.probability);
  const context = isContext(draft.act);
  const { others, best, mean, ofAct } = besides(draft, companyOf(all));
  const triggers = Math.min(4, draft.triggers.length);
  const sentences = new Set(draft.triggers.map((t) => t.sentence));
  const isHeaded = [...sentences].some((s) => s < reading.lead);
  const isTold = [...sentences].some((s) => s >= reading.lead);
  const rival = rivalOf(draft, sentences, companyOf(all));
  const features = [
    f`strength=${strength}`,
    f`strength=${strength}&act=${draft.act}`,
    f`strength=${strength}&triggers=${triggers}`,
    f`act=${draft.act}`,
    f`triggers=${triggers}`,
    f`triggers=${triggers}&context=${context}`,
    f`best other=${step(best)}`,
    f`best other=${step(best)}&context=${context}`,
    f`mean other=${step(mean)}`,
    f`mean other=${step(mean)}&strength=${strength}`,
    f`others=${Math.min(5, others)}`,
    f`headed=${isHeaded}&told=${isTold}`,
    f`place=${draft.hasPlace}&day=${draft.hasDay}`,
    f`place=${draft.hasPlace}&act=${draft.act}`,
    f`count=${draft.hasCount}&group=${draft.group}`,
    f`rival=${step(rival)}`,
    f`stronger rival=${rival > draft.probability}&group=${draft.group}`,
    f`same act=${Math.min(3, ofAct)}`,
    f`forms=${bucket(mentionsOf(reading, "form").length)}`,
    f`forms=${bucket(mentionsOf(reading, "form").length)}&context=${context}`,
    f`length=${bucket(reading.sentences.length)}`,
  ];
  const tie = tieOf(draft, reading);
  features.push(f`tie=${tie}`, f`tie=${tie}&group=${draft.group}`, f`tie=${tie}&act=${draft.act}`);
  const era = eraOf(draft, reading);
  features.push(f`era=${era}`, f`era=${era}&context=${context}`);
  const topics = tally(mentionsOf(reading, "topic"), (m) => m.code);
  const main = [...topics].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";
  return [...features, f`topic=${main}`, f`topic=${main}&context=${context}`, f`topic=${main}&group=${draft.group}`];
}

/** What the drafts of a document are together, counted once for all of them. */
interface Company {
  readonly drafts: number;
  readonly byAct: ReadonlyMap<string, number>;
  /** Of those that restrict: how many, their sum, and the two most probable. */
  readonly repressive: number;
  readonly sum: number;
  readonly top: readonly WeighedDraft[];
  /** The two most probable drafts of each sentence. */
  readonly topOfSentence: ReadonlyMap<number, readonly WeighedDraft[]>;
}

const companyOf = oncePer((all: readonly WeighedDraft[]): Company => {
  const repressive = all.filter((d) => !isContext(d.act));
  const byAct = new Map<string, number>();
  const topOfSentence = new Map<number, readonly WeighedDraft[]>();
  for (const draft of all) {
    byAct.set(draft.act, (byAct.get(draft.act) ?? 0) + 1);
    for (const sentence of new Set(draft.triggers.map((t) => t.sentence)))
      topOfSentence.set(sentence, topTwo([...(topOfSentence.get(sentence) ?? []), draft]));
  }
  return {
    ...{ drafts: all.length, byAct, repressive: repressive.length, topOfSentence },
    sum: repressive.reduce((sum, d) => sum + d.probability, 0),
    top: topTwo(repressive),
  };
});

const topTwo = (drafts: readonly WeighedDraft[]): readonly WeighedDraft[] =>
  drafts.toSorted((a, b) => b.probability - a.probability).slice(0, 2);

/** The other drafts as seen from one. */
function besides(draft: WeighedDraft, company: Company): { others: number; best: number; mean: number; ofAct: number } {
  const isOne = isContext(draft.act) ? 0 : 1;
  return {
    others: company.drafts - 1,
    best: company.top.find((d) => d !== draft)?.probability ?? 0,
    mean: (company.sum - isOne * draft.probability) / Math.max(1, company.repressive - isOne),
    ofAct: company.byAct.get(draft.act)! - 1,
  };
}

function rivalOf(draft: WeighedDraft, sentences: ReadonlySet<number>, { topOfSentence }: Company): number {
  const rivals = [...sentences].map((s) => topOfSentence.get(s)?.find((d) => d !== draft)?.probability ?? 0);
  return Math.max(0, ...rivals);
}

/** Words that tie what happened to an assembly or a movement; the nearest to a draft's triggers says how closely. */
const ties = oncePer((reading: Reading) => [
  ...mentionsOf(reading, "form"),
  ...mentionsOf(reading, "topic").filter((m) => m.code === "protest"),
  ...mentionsOf(reading, "target").filter((m) => MOVEMENT.test(m.code)),
]);
const MOVEMENT = /organisers|relatives_of_soldiers|human_rights_defenders|observers/;

/** The codebook, section 2: an act is coded only if the text ties it to an assembly, a movement or its members. */
export const isTied = (reading: Reading): boolean => ties(reading).length > 0;

function tieOf({ triggers }: WeighedDraft, reading: Reading): string {
  const all = ties(reading);
  if (all.length === 0) return "none";
  if (triggers.some((t) => inSentence(all, t.sentence).length > 0)) return "here";
  const away = Math.min(...triggers.map((t) => nearestOther(all, t.sentence)));
  return away === 1 ? "next" : away <= 3 ? "near" : "far";
}

const ERA_REACH = 5;
/** For each sentence the year that it or one of the few before it names last. */
const yearsBySentence = oncePer((reading: Reading) => {
  let last: { readonly year: number; readonly sentence: number } | null = null;
  return reading.sentences.map(({ first, last: end }, sentence) => {
    for (let i = first; i < end; i++) {
      const { kind, form } = reading.words[i]!;
      if (kind === "digits" && /^(?:18|19|20)\d\d$/.test(form)) last = { year: Number(form), sentence };
    }
    return last && sentence - last.sentence <= ERA_REACH ? last.year : null;
  });
});

/** Whether a draft is told in a passage about years long before the document: history is not coded. */
function eraOf({ triggers }: WeighedDraft, reading: Reading): string {
  const { meta } = reading;
  if (meta.published === null) return "unknown";
  const published = Number(meta.published.slice(0, 4));
  const years = triggers.map((t) => yearsBySentence(reading)[t.sentence] ?? null);
  if (years.every((year) => year === null)) return "unsaid";
  return years.some((year) => year === null || year >= published - 1) ? "recent" : "old";
}

const step = (p: number): string => (Math.round(p * 10) / 10).toFixed(1);
const bucket = (n: number): string => (n === 0 ? "0" : n <= 2 ? "1-2" : n <= 5 ? "3-5" : n <= 12 ? "6-12" : "13+");
