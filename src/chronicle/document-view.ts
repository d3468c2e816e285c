import type { Claim } from "../coding/claim.ts";
import {
  type Capture,
  compareEntries,
  type Derivation,
  type EntryRef,
  type Meta,
  type PlacedEntry,
  refOf,
  type Verdict,
} from "./entry.ts";

/** One person's finding on a claim. */
export interface Decision {
  readonly entry: EntryRef;
  readonly verdict: Verdict;
  readonly correction: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/**
 * `proposed`: by the machine alone. `disputed`: people who did not know of each other decided differently; the difference is to be settled.
 * `withdrawn`: newer rules no longer propose it and nobody has decided on it.
 */
export type ClaimStatus = "proposed" | Verdict | "disputed" | "withdrawn";

export interface ClaimView {
  readonly id: string;
  readonly status: ClaimStatus;
  /** As the machine last proposed it. */
  readonly claim: Claim;
  /** Rules that last proposed it. */
  readonly rules: string;
  /** Decisions that no later one supersedes: one, or several that were made without knowledge of each other. */
  readonly decisions: readonly Decision[];
}

export interface CaptureView extends Capture {
  readonly by: string;
  readonly at: string;
}

export type DocumentView =
  | {
      readonly id: string;
      readonly status: "kept";
      readonly sha256: string;
      readonly bytes: number;
      readonly suffix: string;
      readonly meta: Meta;
      /** Each time that the same bytes came in. */
      readonly captures: readonly CaptureView[];
      readonly text: Derivation;
      /** Rules of the last coding, null before the first. */
      readonly rules: string | null;
      readonly claims: readonly ClaimView[];
    }
  | {
      readonly id: string;
      readonly status: "erased";
      readonly reason: string;
      readonly by: string;
      readonly at: string;
    };

/**
 * What a document's entries add up to; depends on the set of entries only, not on their order.
 *
 * @returns null where nothing says that the document was added or erased (its first entry has not arrived yet).
 */
export function documentView(id: string, entries: readonly PlacedEntry[]): DocumentView | null {
  const ordered = [...entries].sort(compareEntries);
  const erasure = ordered.find(({ entry }) => entry.body.kind === "document.erased");
  if (erasure?.entry.body.kind === "document.erased")
    return { id, status: "erased", reason: erasure.entry.body.reason, by: erasure.entry.by, at: erasure.entry.at };
  const captures: CaptureView[] = [];
  let first: Extract<PlacedEntry["entry"]["body"], { kind: "document.added" }> | null = null;
  let meta: Meta | null = null;
  for (const { entry } of ordered) {
    if (entry.body.kind === "document.added") {
      first ??= entry.body;
      // What an earlier capture did not know, a later one may tell; it never overwrites.
      meta = meta ? filled(meta, entry.body.meta) : entry.body.meta;
      captures.push({ ...entry.body.capture, by: entry.by, at: entry.at });
    } else if (entry.body.kind === "document.described" && meta) {
      const known: Meta = meta;
      meta = { ...known, ...entry.body.meta };
    }
  }
  if (!first || !meta) return null;
  const { rules, claims } = claimsOf(ordered);
  const { sha256, bytes, suffix, text } = first;
  return { id, status: "kept", sha256, bytes, suffix, meta, captures, text, rules, claims };
}

function filled(meta: Meta, other: Meta): Meta {
  const keys = Object.keys(meta) as (keyof Meta)[];
  return Object.fromEntries(keys.map((key) => [key, meta[key] ?? other[key] ?? null])) as unknown as Meta;
}

function claimsOf(ordered: readonly PlacedEntry[]): { rules: string | null; claims: ClaimView[] } {
  const proposed = new Map<string, { claim: Claim; rules: string }>();
  const decisions = new Map<string, Map<EntryRef, Decision>>();
  const superseded = new Set<EntryRef>();
  let rules: string | null = null;
  let current = new Set<string>();
  for (const placed of ordered) {
    const { body, by, at } = placed.entry;
    if (body.kind === "claims.coded") {
      rules = body.rules;
      current = new Set(body.claims.map((c) => c.id));
      for (const { id, claim } of body.claims) proposed.set(id, { claim, rules: body.rules });
    } else if (body.kind === "claim.decided") {
      const entry = refOf(placed);
      const { verdict, correction, reason } = body;
      const own = decisions.get(body.claim) ?? new Map<EntryRef, Decision>();
      decisions.set(body.claim, own.set(entry, { entry, verdict, correction, reason, by, at }));
      for (const ref of body.supersedes) superseded.add(ref);
    }
  }
  const claims = [...proposed].map(([id, { claim, rules }]): ClaimView => {
    const heads = [...(decisions.get(id)?.values() ?? [])].filter(({ entry }) => !superseded.has(entry));
    return { id, status: statusOf(heads, current.has(id)), claim, rules, decisions: heads };
  });
  return { rules, claims };
}

/** The claim with the correction that holds. */
export function settledClaim({ status, claim, decisions }: ClaimView): Claim {
  const correction = status === "corrected" ? decisions[0]!.correction : null;
  return correction ? ({ ...claim, ...correction } as Claim) : claim;
}

function statusOf(heads: readonly Decision[], isCurrent: boolean): ClaimStatus {
  const [head, ...others] = heads;
  if (!head) return isCurrent ? "proposed" : "withdrawn";
  const same = (d: Decision) =>
    d.verdict === head.verdict && JSON.stringify(d.correction) === JSON.stringify(head.correction);
  return others.every(same) ? head.verdict : "disputed";
}
