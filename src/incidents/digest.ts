import type { Amount, Claim, Count } from "../coding/claim.ts";
import type { CodedDocument } from "../coding/document.ts";
import type { Lemmatiser } from "../text/lemma.ts";
import { actOf, type Group } from "../vocabulary/acts.ts";
import { hashOf } from "./hash.ts";
import { type Signature, signatureOf } from "./min-hash.ts";
import { type Sources, sourcesOf } from "./origins.ts";
import { type Period, periodOf } from "./period.ts";
import { lemmasOf, type Profile, profileOf } from "./profile.ts";

/** A country, with its first-level region where it is known: where the other acts of a report lie. */
export interface Area {
  readonly country: string;
  readonly admin1: string | null;
}

/** What reconciling needs to know of a claim; the text itself is not kept. */
export interface ClaimDigest {
  readonly document: string;
  /** Place in the coder's output of that document, from 0. */
  readonly index: number;
  /** Depends on the content only: document bytes, act, evidence, place. */
  readonly key: string;
  readonly act: string;
  readonly group: Group | "other";
  readonly place: Claim["place"];
  /** Where the other acts of the same report lie. */
  readonly areas: readonly Area[];
  /** Which acts the whole report tells of, and where: hashes with the act of each. */
  readonly steps: ReadonlyMap<number, string>;
  readonly date: string | null;
  readonly planned: string | null;
  readonly period: Period | null;
  readonly plannedPeriod: Period | null;
  readonly published: Period | null;
  readonly count: Count | null;
  readonly targets: readonly string[];
  readonly grounds: readonly string[];
  readonly amount: string | null;
  readonly sources: Sources;
  readonly isSample: boolean;
  /** Of the whole document. */
  readonly signature: Signature | null;
  readonly profile: Profile;
  /** Hashes of the quotes within the evidence and the ground. */
  readonly quotes: ReadonlySet<number>;
}

export interface Digest {
  readonly document: string;
  readonly sha256: string;
  readonly claims: readonly ClaimDigest[];
}

/** Reduces a coded document to what reconciling needs; `lemmatise` is of the document's language. */
export function digestOf(coded: CodedDocument, text: string, lemmatise: Lemmatiser): Digest {
  const { id, sha256, outlet, published, sample, language } = coded.document;
  if (coded.claims.length === 0) return { document: id, sha256, claims: [] };
  const areas = areasAmong(coded.claims);
  const steps = stepsAmong(coded.claims);
  const lemmas = lemmasOf(text, lemmatise);
  const signature = signatureOf(lemmas);
  const profile = profileOf(lemmas, language);
  const publishedPeriod = periodOf(published);
  const claims = coded.claims.map(
    (claim, index): ClaimDigest => ({
      document: id,
      index,
      key: [sha256, claim.act, claim.evidence[0]?.start ?? -1, claim.place?.id ?? "", index].join("|"),
      act: claim.act,
      group: actOf(claim.act)?.group ?? "other",
      place: claim.place,
      areas,
      steps,
      date: claim.date?.edtf ?? null,
      planned: claim.planned_for?.edtf ?? null,
      period: periodOf(claim.date?.edtf),
      plannedPeriod: periodOf(claim.planned_for?.edtf),
      published: publishedPeriod,
      count: claim.target?.count ?? null,
      targets: claim.target?.categories ?? [],
      grounds: claim.ground?.codes ?? [],
      amount: claim.amount && amountKey(claim.amount),
      sources: sourcesOf(claim, outlet, id),
      isSample: sample === true,
      signature,
      profile,
      quotes: quotesOf(claim, lemmatise),
    }),
  );
  return { document: id, sha256, claims };
}

function areasAmong(claims: readonly Claim[]): Area[] {
  const areas = new Map<string, Area>();
  for (const { place } of claims)
    if (place) areas.set(`${place.country}|${place.admin1}`, { country: place.country, admin1: place.admin1 });
  return [...areas.values()];
}

const stepsAmong = (claims: readonly Claim[]): Map<number, string> =>
  new Map(claims.flatMap(({ act, place }) => (place?.admin1 ? [[hashOf(`${act}|${place.id}`), act] as const] : [])));

function amountKey(amount: Amount): string {
  if ("days" in amount) return `${amount.days} d`;
  return "months" in amount ? `${amount.months} m` : `${amount.value} ${amount.currency}`;
}

const QUOTE = /[«"“„]([^«»"“”„]{8,200})[»"”“]/g;
const FEWEST_WORDS = 2;

/** Quotes of two words and more, by their lemmas. */
function quotesOf({ evidence, ground }: Claim, lemmatise: Lemmatiser): Set<number> {
  const quotes = new Set<number>();
  for (const { text } of ground ? [...evidence, ground.words] : evidence) {
    for (const [, quoted = ""] of text.matchAll(QUOTE)) {
      const lemmas = lemmasOf(quoted, lemmatise);
      if (lemmas.length >= FEWEST_WORDS) quotes.add(hashOf(lemmas.join(" ")));
    }
  }
  return quotes;
}
