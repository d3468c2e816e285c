// Pairs of Russian news articles: do both tell of one event? Khronika's likeness of texts and its finder of copies.
//   node bench/public/same-event.ts DIR      DIR holds same-event/ru.jsonl; nothing of it is kept here
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALIKE, NEAR_COPY } from "../../src/incidents/match.ts";
import { signatureOf, similarity } from "../../src/incidents/min-hash.ts";
import { lemmasOf, likenessAmong, profileOf } from "../../src/incidents/profile.ts";
import { openLemmatiser } from "../../src/text/lemma.ts";
import { printTable } from "../measure.ts";

interface Article {
  readonly title: string;
  readonly text: string;
}

interface Pair {
  readonly same_event: boolean;
  readonly a: Article;
  readonly b: Article;
}

export interface SameEventFigures {
  readonly method: string;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures of the positive class. `dir` is the folder of public benchmarks. The thresholds are those of the program. */
export async function measureSameEvent(dir: string): Promise<SameEventFigures[]> {
  const lines = readFileSync(join(dir, "same-event", "ru.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean);
  const pairs = lines.map((line) => JSON.parse(line) as Pair);
  const lemmatise = await openLemmatiser("ru");
  const read = ({ title, text }: Article) => {
    const lemmas = lemmasOf(`${title}\n${text}`, lemmatise);
    return { profile: profileOf(lemmas, "ru"), signature: signatureOf(lemmas) };
  };
  const readings = pairs.map(({ a, b }) => [read(a), read(b)] as const);
  const likeness = likenessAmong(readings.flat().map((r) => r.profile));
  const isSame = pairs.map((pair) => pair.same_event);
  return [
    score(
      "likeness of lemmas",
      isSame,
      readings.map(([a, b]) => likeness(a.profile, b.profile) >= ALIKE),
    ),
    score(
      "copies",
      isSame,
      readings.map(([a, b]) => similarity(a.signature, b.signature) >= NEAR_COPY),
    ),
  ];
}

function score(method: string, gold: readonly boolean[], found: readonly boolean[]): SameEventFigures {
  const hits = gold.filter((isSame, i) => isSame && found[i]).length;
  const precision = hits / found.filter(Boolean).length;
  const recall = hits / gold.filter(Boolean).length;
  return { method, pairs: gold.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

if (import.meta.main) {
  const [dir] = process.argv.slice(2);
  if (!dir) throw new Error("Usage: node bench/public/same-event.ts DIR");
  const rows = (await measureSameEvent(dir)).map((f) => [
    f.method,
    ...[f.precision, f.recall, f.f1].map((share) => share.toFixed(3)),
  ]);
  printTable("Same event or not (Russian pairs)", ["method", "precision", "recall", "F1"], rows);
}
