import type { Claim } from "../coding/claim.ts";
import type { CodedDocument } from "../coding/document.ts";
import type { Lemmatiser } from "../text/lemma.ts";
import { actOf, type Group } from "../vocabulary/acts.ts";
import { hashOf } from "./hash.ts";
import { type Signature, signatureOf } from "./min-hash.ts";
import { type Origin, originsOf } from "./origins.ts";
import { type Period, periodOf } from "./period.ts";

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
  readonly date: string | null;
  readonly planned: string | null;
  readonly period: Period | null;
  readonly plannedPeriod: Period | null;
  readonly published: Period | null;
  readonly count: { readonly min: number | null; readonly max: number | null } | null;
  readonly targets: readonly string[];
  readonly grounds: readonly string[];
  /** Keys of the roots of its attribution chains. */
  readonly origins: readonly Origin[];
  readonly isAcknowledged: boolean;
  readonly isSample: boolean;
  readonly modality: Claim["modality"];
  readonly signature: Signature | null;
  /** Hashes of rarer words of the evidence (names, quoted words). */
  readonly terms: ReadonlySet<number>;
}

export interface Digest {
  readonly document: string;
  readonly sha256: string;
  readonly claims: readonly ClaimDigest[];
}

/** Reduces a coded document to what reconciling needs; `lemmatise` is of the document's language. */
export function digestOf(coded: CodedDocument, text: string, lemmatise: Lemmatiser): Digest {
  const { id, sha256, outlet, published, sample } = coded.document;
  const signature = coded.claims.length > 0 ? signatureOf(text, lemmatise) : null;
  const publishedPeriod = periodOf(published);
  const claims = coded.claims.map((claim, index): ClaimDigest => {
    const origins = originsOf(claim, outlet, id);
    return {
      document: id,
      index,
      key: [sha256, claim.act, claim.evidence[0]?.start ?? -1, claim.place?.id ?? "", index].join("|"),
      act: claim.act,
      group: actOf(claim.act)?.group ?? "other",
      place: claim.place,
      date: claim.date?.edtf ?? null,
      planned: claim.planned_for?.edtf ?? null,
      period: periodOf(claim.date?.edtf),
      plannedPeriod: periodOf(claim.planned_for?.edtf),
      published: publishedPeriod,
      count: claim.target?.count ?? null,
      targets: claim.target?.categories ?? [],
      grounds: claim.ground?.codes ?? [],
      origins: origins.roots,
      isAcknowledged: origins.isAcknowledged,
      isSample: sample === true,
      modality: claim.modality,
      signature,
      terms: termsOf(claim),
    };
  });
  return { document: id, sha256, claims };
}

/** Words with a capital inside a sentence, shortened: names of streets, movements, outlets tell events apart. */
function termsOf(claim: Claim): Set<number> {
  const terms = new Set<number>();
  for (const { text } of claim.evidence) {
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},»"”] [«"“]?)\p{Lu}\p{Ll}{3,}/gu))
      terms.add(hashOf(match[0].slice(0, 6).toLowerCase()));
  }
  return terms;
}
