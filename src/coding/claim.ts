import type { Span } from "../text/span.ts";

/** A code of the vocabulary with the words that carry it. */
export interface Coded {
  readonly code: string;
  readonly words: Span;
}

export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx?: true;
  /** Time of day of a running figure, `HH:MM`. */
  readonly as_of?: string;
}

export interface ActorValue {
  readonly category: string;
  readonly words: Span;
}

export interface TargetValue {
  readonly categories: readonly string[];
  readonly words: Span;
  readonly count: Count | null;
  readonly quantifier: "some" | "many" | "most" | "all" | null;
}

export interface PlaceValue {
  readonly words: Span;
  readonly id: string;
  /** English name; of a site, its town's. */
  readonly name: string;
  readonly level: "country" | "region" | "district" | "town" | "site";
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface DateValue {
  readonly words: Span;
  /** EDTF level 1. */
  readonly edtf: string;
}

export interface GroundValue {
  readonly codes: readonly string[];
  readonly words: Span;
}

export interface Hop {
  readonly kind: "outlet" | "channel" | "organisation" | "official" | "lawyer" | "witness" | "document" | "unknown";
  /** Never the name of a private person. */
  readonly name: string | null;
}

export type Amount =
  | { readonly value: number; readonly currency: string }
  | { readonly days: number }
  | { readonly months: number };

/** One document saying that one act happened (the codebook, section 3). A value without words is null. */
export interface Claim {
  readonly act: string;
  readonly modality: "asserted" | "reported" | "disputed";
  readonly actor: ActorValue | null;
  readonly target: TargetValue | null;
  readonly place: PlaceValue | null;
  readonly date: DateValue | null;
  readonly planned_for: DateValue | null;
  readonly form: Coded | null;
  readonly stage: Coded | null;
  readonly identified_by: Coded | null;
  readonly answer: string | null;
  readonly ground: GroundValue | null;
  readonly legal_basis: (Span & { readonly law: string | null }) | null;
  readonly amount: Amount | null;
  /** Chains of hops from the document outwards; empty when the document itself asserts the act. */
  readonly attribution: readonly (readonly Hop[])[];
  readonly evidence: readonly Span[];
  /** How likely the document states this act, 0 to 1, calibrated on documents that the weights had not seen. */
  readonly confidence: number;
  /** A user's own codes, each under the code of the claim that it makes finer; absent without any. */
  readonly narrower?: readonly string[];
}
