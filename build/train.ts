// Learns the coder's weights from annotated documents:
//   node build/train.ts DIR…                 writes src/coding/weights.json
//   node build/train.ts --folds cluster|N --out FILE.jsonl DIR…   codes every document with weights learned without its fold
// DIR holds <id>.txt, <id>.meta.json and <id>.gold.json, or annotated reports in YAML as test/reports/ does.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sourceQuestion } from "../src/coding/attribution.ts";
import type { Claim, Hop, PlaceValue } from "../src/coding/claim.ts";
import { claimsOf } from "../src/coding/code.ts";
import { dateQuestion, plannedQuestion, resolved } from "../src/coding/date.ts";
import {
  formQuestion,
  groundQuestion,
  identifiedQuestion,
  quantifierQuestion,
  stageQuestion,
} from "../src/coding/detail.ts";
import { matcherFor } from "../src/coding/lexicons.ts";
import type { Stretch } from "../src/coding/mention.ts";
import { type Example, learn, type Model } from "../src/coding/model.ts";
import { placeQuestion } from "../src/coding/place.ts";
import { type Draft, inReach, type Question } from "../src/coding/question.ts";
import { type Reading, readDocument } from "../src/coding/reading.ts";
import { actorQuestion, categoryFeatures, countQuestion, peopleOf, targetQuestion } from "../src/coding/roles.ts";
import { findTriggers, type Trigger } from "../src/coding/triggers.ts";
import type { Weights } from "../src/coding/weights.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import type { Place } from "../src/places/place.ts";
import { readText } from "../src/text/read.ts";
import { actOf } from "../src/vocabulary/acts.ts";
import { readReports } from "../test/report.ts";

interface Annotated {
  readonly id: string;
  readonly reading: Reading | null;
  readonly triggers: readonly Trigger[];
  readonly gold: readonly Claim[];
  readonly meta: {
    readonly language: string;
    readonly published: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
  };
  readonly text: string;
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string" },
    out: { type: "string" },
    languages: { type: "string", default: "en,ru,uk" },
    pull: { type: "string", default: "12" },
    threshold: { type: "string" },
    trigger: { type: "string" },
  },
});
const languages = new Set(options.languages.split(","));
const documents = folders.flatMap(load);
console.error(`${documents.length} documents, ${documents.reduce((n, d) => n + d.gold.length, 0)} claims`);

if (options.folds) crossValidate(options.folds, options.out!);
else {
  const weights = train(documents);
  writeFileSync(new URL("../src/coding/weights.json", import.meta.url), `${JSON.stringify(weights, null, 1)}\n`);
}

interface Given {
  readonly id: string;
  readonly text: string;
  readonly meta: Annotated["meta"];
  readonly claims: readonly Claim[];
}

function load(folder: string): Annotated[] {
  const gazetteer = openGazetteer();
  return [...annotatedFiles(folder), ...annotatedReports(folder)]
    .filter(({ meta }) => languages.has(meta.language))
    .map(({ id, text, meta, claims }) => {
      const read = readText(text, meta.language);
      const matcher = matcherFor(read.language);
      const reading = matcher ? readDocument(read, { ...meta, id, title: null }, matcher, gazetteer) : null;
      return { id, reading, triggers: reading ? findTriggers(reading) : [], gold: claims, meta, text };
    });
}

/** `<id>.txt` with `<id>.meta.json` and `<id>.gold.json`. */
function annotatedFiles(folder: string): Given[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const id = file.slice(0, -".gold.json".length);
      const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
      const text = readFileSync(join(folder, `${id}.txt`), "utf8");
      return { id, text, meta: json(`${id}.meta.json`), claims: json(file).claims };
    });
}

/** YAML files as in `test/reports/`. */
function annotatedReports(folder: string): Given[] {
  return readReports(folder).map(({ id, text, language, published, outlet, claims }) => ({
    id,
    text,
    meta: { language, published, outlet, url: null },
    claims,
  }));
}

function crossValidate(folds: string, out: string): void {
  const foldOf = (id: string) =>
    folds === "cluster"
      ? id.replace(/[-\d].*$/, "").slice(0, 2)
      : String(createHash("sha1").update(id).digest()[0]! % Number(folds));
  const lines: string[] = [];
  for (const fold of new Set(documents.map((d) => foldOf(d.id)))) {
    const weights = train(documents.filter((d) => foldOf(d.id) !== fold));
    for (const { id, reading, meta, text } of documents.filter((d) => foldOf(d.id) === fold)) {
      const claims = reading ? claimsOf(reading, weights) : [];
      lines.push(
        JSON.stringify({
          document: {
            id,
            sha256: "",
            language: meta.language,
            published: meta.published,
            outlet: meta.outlet,
            url: meta.url,
            characters: text.length,
          },
          claims,
        }),
      );
    }
  }
  writeFileSync(out, `${lines.join("\n")}\n`);
}

function train(from: readonly Annotated[]): Weights {
  const learned = (examples: readonly Example[], threshold: number): Model =>
    learn(examples, { pull: Number(options.pull), threshold: Number(options.threshold ?? threshold) });
  const drafts = from.flatMap(goldDrafts);
  const answer = <C extends Stretch>(
    question: Question<C>,
    isRight: (candidate: C, gold: readonly Claim[], reading: Reading) => boolean,
    threshold = 0.5,
  ): Model =>
    learned(
      drafts.flatMap(({ draft, gold, reading }) =>
        inReach(question, draft, reading).map(({ candidate, trigger }) => ({
          features: question.features(candidate, trigger, draft, reading),
          isRight: isRight(candidate, gold, reading),
        })),
      ),
      threshold,
    );
  return {
    trigger: {
      ...learned(from.flatMap(triggerExamples), 0.4),
      ...(options.trigger && { threshold: Number(options.trigger) }),
    },
    place: answer(placeQuestion, (c, gold) => gold.some((g) => g.place && samePlace(g.place, c.mention.place)), 0.34),
    date: answer(
      dateQuestion,
      (c, gold, reading) => gold.some((g) => sameDay(g.date?.edtf, resolved(c, reading, "past"))),
      0.34,
    ),
    planned_for: answer(
      plannedQuestion,
      (c, gold, reading) => gold.some((g) => sameDay(g.planned_for?.edtf, resolved(c, reading, "unknown"))),
      0.34,
    ),
    actor: answer(actorQuestion, (c, gold) => gold.some((g) => g.actor?.category === c.code), 0.42),
    target: answer(
      targetQuestion,
      (c, gold, reading) => gold.some((g) => g.target && touches(g.target.words, c, reading)),
      0.3,
    ),
    count: answer(
      countQuestion,
      (c, gold) =>
        c.count !== null &&
        gold.some((g) => g.target?.count && g.target.count.min === c.count!.min && g.target.count.max === c.count!.max),
      0.34,
    ),
    form: answer(formQuestion, (c, gold) => gold.some((g) => g.form?.code === c.code), 0.36),
    stage: answer(stageQuestion, (c, gold) => gold.some((g) => g.stage?.code === c.code), 0.36),
    identified_by: answer(identifiedQuestion, (c, gold) => gold.some((g) => g.identified_by?.code === c.code)),
    ground: answer(groundQuestion, (c, gold) => gold.some((g) => g.ground?.codes.includes(c.code)), 0.45),
    quantifier: answer(quantifierQuestion, (c, gold) => gold.some((g) => g.target?.quantifier === c.code)),
    source: answer(
      sourceQuestion,
      (c, gold) =>
        gold.some((g) =>
          g.attribution.some((chain) =>
            c.chains.some((own) =>
              own.some((hop, i) => i < 2 && sameSource(chain[Math.min(i, chain.length - 1)]!, hop)),
            ),
          ),
        ),
      0.28,
    ),
    category: learned(drafts.flatMap(categoryExamples), 0.4),
  };
}

function triggerExamples({ triggers, gold, reading }: Annotated): Example[] {
  return triggers.map((trigger) => ({
    features: trigger.features,
    isRight: gold.some((claim) => claim.act === trigger.code && states(claim, trigger, reading!)),
  }));
}

/** Whether a trigger's words stand in the evidence of a claim. */
function states(claim: Claim, trigger: Trigger, reading: Reading): boolean {
  return claim.evidence.some((span) => touches(span, trigger, reading));
}

function touches(span: { readonly start: number; readonly end: number }, at: Stretch, reading: Reading): boolean {
  return span.start < reading.words[at.last]!.end && span.end > reading.words[at.first]!.start;
}

/** The gold claims of a document with the triggers that state them; claims that share all triggers (several places) are one draft. */
function goldDrafts({ reading, triggers, gold }: Annotated): { draft: Draft; gold: Claim[]; reading: Reading }[] {
  const drafts: { draft: Draft; gold: Claim[]; reading: Reading }[] = [];
  for (const claim of gold) {
    const own = triggers.filter((t) => t.code === claim.act && states(claim, t, reading!));
    if (own.length === 0) continue;
    const twin = drafts.find(
      (d) =>
        d.draft.act === claim.act &&
        d.draft.triggers.length === own.length &&
        d.draft.triggers.every((t, i) => t === own[i]),
    );
    if (twin) twin.gold.push(claim);
    else
      drafts.push({
        draft: { act: claim.act, group: actOf(claim.act)?.group ?? "other", triggers: own },
        gold: [claim],
        reading: reading!,
      });
  }
  return drafts;
}

function categoryExamples({
  draft,
  gold,
  reading,
}: {
  draft: Draft;
  gold: readonly Claim[];
  reading: Reading;
}): Example[] {
  const target = gold.find((g) => g.target)?.target;
  if (!target) return [];
  const people = peopleOf(reading).find((p) => touches(target.words, p, reading)) ?? null;
  const possible = new Set(["participants", ...peopleOf(reading).flatMap((p) => p.categories)]);
  return [...possible].map((category) => ({
    features: categoryFeatures(category, people, draft, reading),
    isRight: target.categories.includes(category),
  }));
}

function samePlace(a: PlaceValue, b: Place): boolean {
  const isLocal = (p: Place | PlaceValue) => p.level === "town" || p.level === "site" || p.level === "district";
  if (a.country !== b.country || isLocal(a) !== isLocal(b)) return false;
  if (!isLocal(a)) return a.level === b.level && (a.level === "country" || a.admin1 === b.admin1);
  if (a.lat == null || b.lat == null) return a.admin1 === b.admin1;
  const radians = Math.PI / 180;
  const x = (b.lon! - a.lon!) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(x, (b.lat - a.lat) * radians) * 6371 <= 25;
}

function sameDay(gold: string | undefined, coded: string | null): boolean {
  return gold !== undefined && coded !== null && gold.replace(/[~?%]/g, "") === coded.replace(/[~?%]/g, "");
}

function sameSource(a: Hop, b: Hop): boolean {
  const plain = (name: string | null) =>
    (name ?? "")
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [x, y] = [plain(a.name), plain(b.name)];
  if (x === "" || y === "") return x === "" && y === "" && a.kind === b.kind;
  return x === y || (x.length > 3 && y.includes(x)) || (y.length > 3 && x.includes(y));
}
