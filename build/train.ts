// Learns the coder's weights from annotated documents:
//   node build/train.ts DIR…                 writes src/coding/weights.json
//   node build/train.ts --folds cluster|N --out FILE.jsonl DIR…   codes every document with weights learned without its fold
//   … --rules                               by the rules alone, for comparison: every sure word states an act, the nearest value is taken
// DIR holds <id>.txt, <id>.meta.json and <id>.gold.json, or annotated reports in YAML as test/reports/ does.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { acceptanceFeatures } from "../src/coding/acceptance.ts";
import { linkFeatures, type SourceStatement, sourceQuestion, vouchersOf } from "../src/coding/attribution.ts";
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
import { gatherDrafts } from "../src/coding/drafts.ts";
import { matcherFor } from "../src/coding/lexicons.ts";
import type { Stretch } from "../src/coding/mention.ts";
import { type Example, learn, learnChoice, type Model } from "../src/coding/model.ts";
import { placeQuestion } from "../src/coding/place.ts";
import { type Choice, type Draft, inReach, optionsOf } from "../src/coding/question.ts";
import { type Reading, readDocument } from "../src/coding/reading.ts";
import { actorQuestion, categoryFeatures, countQuestion, peopleOf, targetQuestion } from "../src/coding/roles.ts";
import { findTriggers, type Trigger } from "../src/coding/triggers.ts";
import type { Weights } from "../src/coding/weights.ts";
import { openGazetteer } from "../src/places/gazetteer.ts";
import type { Place } from "../src/places/place.ts";
import { readText } from "../src/text/read.ts";
import { actOf, isContext } from "../src/vocabulary/acts.ts";
import { readCases } from "../test/case-file.ts";
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
    languages: { type: "string", default: "en,ru,uk,be,de,pl,es,fr" },
    pull: { type: "string", default: "3" },
    accept: { type: "string", default: "0.4" },
    rules: { type: "boolean" },
  },
});
/** A choice is one example where its candidates judged singly are many: the same pull would weigh more. */
const CHOICE_PULL = 3;
const ACCEPTANCE_PULL = 10;
const PARTS = 6;
const languages = new Set(options.languages.split(","));
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
    const weights = options.rules ? rulesAlone() : train(documents.filter((d) => foldOf(d.id) !== fold));
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

function training(threshold: number): { pull: number; threshold: number } {
  return { pull: Number(options.pull), threshold };
}

/** What a coder without learned weights would do. */
function rulesAlone(): Weights {
  const near = { "where=same": 2, "gap=0-1": 1.5, "gap=2-4": 1, "gap=5-8": 0.5, "clauses=0": 1 };
  const nearest: Model = { bias: -1, weights: near, threshold: 0.3 };
  const always: Model = { bias: 4, weights: {}, threshold: 0.5 };
  const never: Model = { bias: -4, weights: {}, threshold: 0.5 };
  const choices = ["place", "date", "planned_for", "actor", "target", "count", "form", "stage", "identified_by"];
  return {
    ...Object.fromEntries([...choices, "ground", "quantifier", "source"].map((name) => [name, nearest])),
    trigger: { bias: 2, weights: { weak: -4 }, threshold: 0.5 },
    accept: always,
    category: { bias: -2, weights: { "in words=true": 4 }, threshold: 0.5 },
    link: never,
  };
}

function train(from: readonly Annotated[]): Weights {
  return { ...trainReading(from, cases), accept: trainAcceptance(from) };
}

/** Whether a draft is a claim is learned from drafts that models made which had not seen their documents. */
function trainAcceptance(from: readonly Annotated[]): Model {
  const examples: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isSeen = (_: unknown, at: number) => at % PARTS !== part;
    const isUnseen = (_: unknown, at: number) => at % PARTS === part;
    const { trigger, place, date } = trainReading(from.filter(isSeen), cases.filter(isSeen));
    const draftsOf = (triggers: readonly Trigger[], reading: Reading) =>
      gatherDrafts(triggers, reading, { trigger: trigger!, place: place!, date: date! });
    for (const { reading, triggers, gold } of from.filter(isUnseen)) {
      if (!reading) continue;
      const drafts = draftsOf(triggers, reading);
      for (const draft of drafts)
        examples.push({
          features: acceptanceFeatures(draft, drafts, reading),
          isRight: gold.some((c) => c.act === draft.act && draft.triggers.some((t) => states(c, t, reading))),
        });
    }
    for (const { reading, triggers, judge } of cases.filter(isUnseen)) {
      const drafts = draftsOf(triggers, reading);
      for (const draft of drafts) {
        const isRight = judge(draft.act);
        if (isRight !== null) examples.push({ features: acceptanceFeatures(draft, drafts, reading), isRight });
      }
    }
  }
  return learn(examples, { pull: ACCEPTANCE_PULL, threshold: Number(options.accept) });
}

function trainReading(from: readonly Annotated[], cases: readonly ReadCase[]): Weights {
  const drafts = from.map(goldDrafts);
  const choice = <C extends Stretch>(question: Choice<C>, isRight: IsRight<C>, threshold = 0.3): Model =>
    learnChoice(
      drafts.flat().map(({ draft, gold, reading }) => {
        const { options, none } = optionsOf(question, draft, reading);
        return { options: options.map((o) => ({ ...o, isRight: isRight(o.candidate, gold, reading) })), none };
      }),
      { pull: CHOICE_PULL, threshold },
    );
  return {
    trigger: learn([...from.flatMap(triggerExamples), ...cases.flatMap(caseExamples)], training(0.2)),
    place: choice(placeQuestion, (c, gold) => gold.some((g) => g.place && samePlace(g.place, c.mention.place))),
    date: choice(dateQuestion, (c, gold, reading) =>
      gold.some((g) => sameDay(g.date?.edtf, resolved(c, reading, "past"))),
    ),
    planned_for: choice(plannedQuestion, (c, gold, reading) =>
      gold.some((g) => sameDay(g.planned_for?.edtf, resolved(c, reading, "unknown"))),
    ),
    actor: choice(actorQuestion, (c, gold) => gold.some((g) => g.actor?.category === c.code)),
    target: choice(targetQuestion, (c, gold, reading) =>
      gold.some((g) => g.target && (touches(g.target.words, c, reading) || sameSet(g.target.categories, c.categories))),
    ),
    count: choice(
      countQuestion,
      (c, gold) =>
        c.count !== null &&
        gold.some((g) => g.target?.count && g.target.count.min === c.count!.min && g.target.count.max === c.count!.max),
    ),
    form: choice(formQuestion, (c, gold) => gold.some((g) => g.form?.code === c.code)),
    stage: choice(stageQuestion, (c, gold) => gold.some((g) => g.stage?.code === c.code)),
    identified_by: choice(identifiedQuestion, (c, gold) => gold.some((g) => g.identified_by?.code === c.code)),
    ground: choice(groundQuestion, (c, gold) => gold.some((g) => g.ground?.codes.includes(c.code))),
    quantifier: choice(quantifierQuestion, (c, gold) => gold.some((g) => g.target?.quantifier === c.code)),
    source: learn(
      drafts.flat().flatMap(({ draft, gold, reading }) => {
        return inReach(sourceQuestion, draft, reading).map(({ candidate, trigger }) => ({
          features: sourceQuestion.features(candidate, trigger, draft, reading),
          isRight: gold.some((g) =>
            g.attribution.flat().some((hop) => candidate.chains.some((own) => sameSource(hop, own[0]!))),
          ),
        }));
      }),
      training(0.28),
    ),
    link: learn(drafts.flat().flatMap(linkExamples), training(0.5)),
    category: learn(drafts.flat().flatMap(categoryExamples), training(0.5)),
  };
}

type IsRight<C> = (candidate: C, gold: readonly Claim[], reading: Reading) => boolean;

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((x) => b.includes(x));
}

/** Pairs of the sources that a claim really has: does the one cite the other? */
function linkExamples({ draft, gold, reading }: { draft: Draft; gold: readonly Claim[]; reading: Reading }): Example[] {
  const chains = gold[0]!.attribution;
  const depth = (statement: SourceStatement, chain: readonly Hop[]) =>
    chain.findIndex((hop) => statement.chains.some((own) => sameSource(hop, own[0]!)));
  const own = inReach(sourceQuestion, draft, reading)
    .map(({ candidate }) => candidate)
    .filter((statement) => chains.some((chain) => depth(statement, chain) >= 0));
  const vouchers = vouchersOf(own);
  return vouchers.flatMap((outer) =>
    vouchers
      .filter((inner) => inner !== outer && inner.statement !== outer.statement)
      .map((inner) => ({
        features: linkFeatures(outer, inner, draft, reading),
        isRight: chains.some((chain) => {
          const [o, i] = [depth(outer.statement, chain), depth(inner.statement, chain)];
          return o >= 0 && i > o;
        }),
      })),
  );
}

function triggerExamples({ triggers, gold, reading }: Annotated): Example[] {
  return triggers.map((trigger) => ({
    features: trigger.features,
    isRight: gold.some((claim) => claim.act === trigger.code && states(claim, trigger, reading!)),
  }));
}

interface ReadCase {
  readonly reading: Reading;
  readonly triggers: readonly Trigger[];
  /** Right, wrong, or null where the case does not say. */
  judge(act: string): boolean | null;
}

/** The lexicons' cases, single sentences that name the acts which they state: so short posts are learned too. */
function loadCases(): ReadCase[] {
  const folder = new URL("../src/coding/cases/", import.meta.url);
  const gazetteer = openGazetteer();
  return readdirSync(folder).flatMap((file) => {
    const language = file.slice(0, 2);
    const matcher = matcherFor(language);
    if (!matcher || !languages.has(language)) return [];
    return readCases(new URL(file, folder)).flatMap(({ input, expected }) => {
      const meta = { id: "case", language, outlet: null, published: "2024-05-06", url: null, title: null };
      const reading = readDocument(readText(input, language), meta, matcher, gazetteer);
      if (!reading) return [];
      const stated = new Set(expected.split(" "));
      const judge = (act: string) =>
        stated.has(act) ? true : expected === "nothing" && !isContext(act) ? false : null;
      return [{ reading, triggers: findTriggers(reading), judge }];
    });
  });
}

const caseExamples = ({ triggers, judge }: ReadCase): Example[] =>
  triggers.flatMap(({ code, features }) => {
    const isRight = judge(code);
    return isRight === null ? [] : [{ features, isRight }];
  });

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
  return drafts.sort((a, b) => a.draft.triggers[0]!.first - b.draft.triggers[0]!.first);
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

const cases = loadCases();
const documents = folders.flatMap(load);
console.error(`${documents.length} documents, ${documents.reduce((n, d) => n + d.gold.length, 0)} claims`);

if (options.folds) crossValidate(options.folds, options.out!);
else {
  const weights = train(documents);
  writeFileSync(new URL("../src/coding/weights.json", import.meta.url), `${JSON.stringify(weights, null, 1)}\n`);
}
