import type { Gazetteer } from "../places/gazetteer.ts";
import { readText } from "../text/read.ts";
import { isContext } from "../vocabulary/acts.ts";
import { acceptanceFeatures, isTied } from "./acceptance.ts";
import { amountOf } from "./amount.ts";
import { chainsOf, sourceQuestion } from "./attribution.ts";
import type { Claim, Coded, Count, Hop, TargetValue } from "./claim.ts";
import { dateValue } from "./date.ts";
import type { CodedDocument, DocumentMeta } from "./document.ts";
import { gatherDrafts, type WeighedDraft } from "./drafts.ts";
import { evidenceOf } from "./evidence.ts";
import { legalBasisOf } from "./legal-basis.ts";
import type { Entry } from "./lexicon.ts";
import { matcherFor } from "./lexicons.ts";
import type { Matcher } from "./matcher.ts";
import type { Mention } from "./mention.ts";
import { probability } from "./model.ts";
import { coordinated, placeValue } from "./place.ts";
import { answers } from "./question.ts";
import { mentionsOf, type Placed, type Reading, readDocument } from "./reading.ts";
import { categoriesOf, categoryFeatures, type People, peopleSpan } from "./roles.ts";
import { type Slots, slotsOf } from "./slots.ts";
import { inSentence } from "./standing.ts";
import { findTriggers } from "./triggers.ts";
import { RULES, type Weights, weights } from "./weights.ts";

export interface CoderInput {
  /** Normalised text. */
  readonly text: string;
  readonly meta: DocumentMeta;
  /** Of the original bytes, hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads the claims out of a document. Pure: the same text, metadata and rules give the same claims.
 *
 * @param matcherOf - The compiled lexicons of a language, or null for one that has none; the bundled ones where none are given.
 */
export function codeDocument(
  input: CoderInput,
  gazetteer: Gazetteer,
  using: Weights = weights(),
  matcherOf: (language: string) => Matcher | null = matcherFor,
): CodedDocument {
  const { text, meta, sha256 } = input;
  const read = readText(text, meta.language);
  const matcher = matcherOf(read.language);
  const reading = matcher ? readDocument(read, meta, matcher, gazetteer) : null;
  const { id, published, outlet, url } = meta;
  return {
    document: {
      id,
      sha256,
      language: read.language,
      published,
      outlet,
      url,
      characters: text.length,
      ...(meta.sample && { sample: true }),
    },
    rules: RULES,
    claims: reading ? claimsOf(reading, using) : [],
  };
}

/** The claims of a document that has been read. */
export function claimsOf(reading: Reading, using: Weights): Claim[] {
  return draftsOf(reading, using).flatMap(({ claims }) => [...claims]);
}

/** An act of a document with what was chosen for its slots and the claims that it gives: one, or one for each of several places. */
export interface CodedDraft {
  readonly draft: WeighedDraft;
  readonly slots: Slots;
  readonly claims: readonly Claim[];
}

/** The acts of a document, in the order of the text. */
export function draftsOf(reading: Reading, using: Weights): CodedDraft[] {
  const drafts = gatherDrafts(findTriggers(reading), reading, {
    trigger: using.trigger!,
    place: using.place!,
    date: using.date!,
  });
  const accept = using.accept!;
  return drafts.flatMap((draft) => {
    if (!isTied(reading) && !isContext(draft.act)) return [];
    const confidence = probability(accept, acceptanceFeatures(draft, drafts, reading));
    if (confidence < accept.threshold) return [];
    const slots = slotsOf(draft, reading, using);
    return [{ draft, slots, claims: claimsOfDraft(draft, confidence, slots, reading, using) }];
  });
}

function claimsOfDraft(
  draft: WeighedDraft,
  confidence: number,
  slots: Slots,
  reading: Reading,
  using: Weights,
): Claim[] {
  const place = slots.place?.candidate ?? null;
  const date = slots.date?.candidate ?? null;
  const planned = slots.planned_for?.candidate ?? null;
  const actor = slots.actor?.candidate ?? null;
  const people = slots.target?.candidate ?? null;
  const form = slots.form?.candidate ?? null;
  const ground = slots.ground?.candidate ?? null;
  const attribution = attributionOf(draft, reading, using);
  const narrower = narrowerOf([...draft.triggers, actor, ...within(people, reading), form, ground]);

  const claim = (at: Placed | null): Claim => ({
    act: draft.act,
    modality: attribution.length > 0 ? "reported" : "asserted",
    actor: actor && { category: actor.code, words: peopleSpan(actor, reading) },
    target: targetOf(
      people,
      slots.count?.candidate.count ?? null,
      slots.quantifier?.candidate ?? null,
      draft,
      reading,
      using,
    ),
    place: at && placeValue(at, reading),
    date: date && date !== planned ? dateValue(date, reading, "past") : null,
    planned_for: planned && dateValue(planned, reading, "unknown"),
    form: coded(form, reading),
    stage: coded(slots.stage?.candidate ?? null, reading),
    identified_by: coded(slots.identified_by?.candidate ?? null, reading),
    answer: answerOf(draft),
    ground: ground && { codes: [ground.code], words: peopleSpan(ground, reading) },
    legal_basis: legalBasisOf(draft, reading),
    amount: amountOf(draft, reading),
    attribution,
    evidence: evidenceOf(draft, reading),
    confidence: Math.round(confidence * 100) / 100,
    ...(narrower.length > 0 && { narrower }),
  });
  const places = place ? spread(place, draft, reading) : [null];
  return places.map(claim);
}

/** The user's own codes that the chosen words stand for. */
function narrowerOf(chosen: readonly ({ readonly entry?: Entry } | null)[]): string[] {
  const codes = chosen.flatMap((mention) => mention?.entry?.pattern.values.narrower ?? []);
  return [...new Set(codes)].sort();
}

const within = (people: People | null, reading: Reading): Mention[] =>
  people
    ? inSentence(mentionsOf(reading, "target"), people.sentence).filter(
        (m) => m.first >= people.first && m.last <= people.last,
      )
    : [];

/** Several places in one breath are several acts, when the breath is that of a trigger. */
function spread(place: Placed, draft: WeighedDraft, reading: Reading): (Placed | null)[] {
  return draft.triggers.some((t) => t.sentence === place.sentence) ? coordinated(place, reading) : [place];
}

function coded(mention: Mention | null, reading: Reading): Coded | null {
  return mention && { code: mention.code, words: peopleSpan(mention, reading) };
}

/** Acts that are done to nobody: their turnout or scope may be counted, but only where people are named. */
function targetOf(
  people: People | null,
  count: Count | null,
  quantifier: Mention | null,
  draft: WeighedDraft,
  reading: Reading,
  using: Weights,
): TargetValue | null {
  if (!people) return null;
  const possible = new Set(["participants", ...categoriesOf(reading)]);
  const categories = [...possible]
    .map((category) => ({
      category,
      chance: probability(using.category!, categoryFeatures(category, people, draft, reading)),
    }))
    .filter(({ chance }) => chance >= using.category!.threshold)
    .sort((a, b) => b.chance - a.chance)
    .map(({ category }) => category);
  if (categories.length === 0 && people.categories.length > 0) categories.push(people.categories[0]!);
  return {
    categories,
    words: peopleSpan(people, reading),
    count,
    quantifier: (quantifier?.code ?? null) as TargetValue["quantifier"],
  };
}

const ANSWERED = new Set(["assembly_refused", "assembly_relocated"]);

/** The kind of answer that the triggers name; an explicit prohibition or withdrawal outweighs the plain "refused". */
function answerOf(draft: WeighedDraft): string | null {
  if (!ANSWERED.has(draft.act)) return null;
  const named = draft.triggers.map((t) => t.entry.pattern.values.answer).filter((a) => a !== undefined);
  return named.find((a) => a !== "refused") ?? named[0] ?? null;
}

function attributionOf(draft: WeighedDraft, reading: Reading, using: Weights): (readonly Hop[])[] {
  const statements = answers(sourceQuestion, using.source!, draft, reading).map((a) => a.candidate);
  return chainsOf(statements, using.link!, draft, reading);
}
