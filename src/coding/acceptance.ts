import { isContext } from "../vocabulary/acts.ts";
import type { WeighedDraft } from "./drafts.ts";
import { f } from "./feature.ts";
import { mentionsOf, type Reading } from "./reading.ts";
import { tally } from "./standing.ts";

/**
 * What speaks for a draft being a claim, seen from the whole document: its strongest trigger, what stands beside it,
 * and how sure the other drafts are. One doubtful word in a report on a football match says less than the same word
 * in a report on a refused rally.
 */
export function acceptanceFeatures(draft: WeighedDraft, all: readonly WeighedDraft[], reading: Reading): string[] {
  const strength = step(draft.probability);
  const others = all.filter((other) => other !== draft);
  const repressive = others.filter((other) => !isContext(other.act));
  const best = step(Math.max(0, ...repressive.map((other) => other.probability)));
  const mean = step(repressive.reduce((sum, other) => sum + other.probability, 0) / Math.max(1, repressive.length));
  const triggers = Math.min(4, draft.triggers.length);
  const context = isContext(draft.act);
  const sentences = new Set(draft.triggers.map((t) => t.sentence));
  const isHeaded = [...sentences].some((s) => s < reading.lead);
  const isTold = [...sentences].some((s) => s >= reading.lead);
  const rival = Math.max(
    0,
    ...others.filter((o) => o.triggers.some((t) => sentences.has(t.sentence))).map((o) => o.probability),
  );
  const features = [
    f`strength=${strength}`,
    f`strength=${strength}&act=${draft.act}`,
    f`strength=${strength}&triggers=${triggers}`,
    f`act=${draft.act}`,
    f`triggers=${triggers}`,
    f`triggers=${triggers}&context=${context}`,
    f`best other=${best}`,
    f`best other=${best}&context=${context}`,
    f`mean other=${mean}`,
    f`mean other=${mean}&strength=${strength}`,
    f`others=${Math.min(5, others.length)}`,
    f`headed=${isHeaded}&told=${isTold}`,
    f`place=${draft.hasPlace}&day=${draft.hasDay}`,
    f`place=${draft.hasPlace}&act=${draft.act}`,
    f`count=${draft.hasCount}&group=${draft.group}`,
    f`rival=${step(rival)}`,
    f`stronger rival=${rival > draft.probability}&group=${draft.group}`,
    f`same act=${Math.min(3, others.filter((o) => o.act === draft.act).length)}`,
    f`forms=${bucket(mentionsOf(reading, "form").length)}`,
    f`forms=${bucket(mentionsOf(reading, "form").length)}&context=${context}`,
    f`length=${bucket(reading.sentences.length)}`,
  ];
  const topics = tally(mentionsOf(reading, "topic"), (m) => m.code);
  const main = [...topics].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "none";
  return [...features, f`topic=${main}`, f`topic=${main}&context=${context}`, f`topic=${main}&group=${draft.group}`];
}

const step = (p: number): string => (Math.round(p * 10) / 10).toFixed(1);
const bucket = (n: number): string => (n === 0 ? "0" : n <= 2 ? "1-2" : n <= 5 ? "3-5" : n <= 12 ? "6-12" : "13+");
