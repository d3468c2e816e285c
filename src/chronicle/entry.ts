import type { Claim } from "../coding/claim.ts";
import type { DocumentMeta } from "../coding/document.ts";
import type { Incident } from "../incidents/incident.ts";

/** Where an entry stands: the log of its installation and its number in it, from 0. */
export interface EntryId {
  readonly log: string;
  readonly number: number;
}

/** `<log>:<number>`, as it appears in other entries. */
export type EntryRef = string & { readonly __brand: "EntryRef" };

export const refOf = ({ log, number }: EntryId): EntryRef => `${log}:${number}` as EntryRef;

/** How the bytes of a document came in. */
export interface Capture {
  readonly method: "file" | "pasted" | "field" | "bundle";
  readonly tool: string;
  readonly version: string;
  /** On what basis a chat with people in it was read, in the words of who added it. */
  readonly consent?: string;
  /** Which part of a file it is; absent where the file is the document. */
  readonly part?: string;
}

/** A text that was made out of the original bytes. */
export interface Derivation {
  /** Of the normalised text in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly characters: number;
  readonly language: string;
}

export type Meta = Omit<DocumentMeta, "id"> & {
  /** What the user or the sidecar calls the document. */
  readonly name: string;
};

export interface CodedClaim {
  /** `<document>#` and six characters; once given it stays. */
  readonly id: string;
  readonly claim: Claim;
}

/** What a person found: the machine's proposal holds, holds with other values, or does not hold. */
export type Verdict = "accepted" | "corrected" | "rejected";

/** What an incident says, beside its id and its claims. */
export type IncidentRecord = Omit<Incident, "incident" | "claims" | "matches">;

/** Every change of the chronicle, by kind. */
export type Body =
  | {
      readonly kind: "chronicle.opened";
      readonly format: number;
      /** Hash of the settings that nobody may change unseen, hexadecimal. */
      readonly settings: string;
    }
  | {
      readonly kind: "document.added";
      readonly document: string;
      /** Of the original bytes, hexadecimal. */
      readonly sha256: string;
      readonly bytes: number;
      readonly suffix: string;
      readonly meta: Meta;
      readonly capture: Capture;
      readonly text: Derivation;
    }
  | {
      readonly kind: "document.described";
      readonly document: string;
      readonly meta: Partial<Meta>;
      readonly reason: string;
    }
  | {
      readonly kind: "document.erased";
      readonly document: string;
      readonly reason: string;
      /** Entries whose content was destroyed here with it: an entry without content that no erasure names was tampered with. */
      readonly destroyed: readonly EntryRef[];
    }
  | {
      readonly kind: "claims.coded";
      readonly document: string;
      readonly rules: string;
      readonly claims: readonly CodedClaim[];
    }
  | {
      readonly kind: "claim.decided";
      readonly document: string;
      readonly claim: string;
      readonly verdict: Verdict;
      /** Fields of the claim that are otherwise; only with `corrected`. */
      readonly correction: Readonly<Record<string, unknown>> | null;
      readonly reason: string;
      /** The decisions on this claim that the decider had before him. */
      readonly supersedes: readonly EntryRef[];
    }
  | {
      readonly kind: "incident.reconciled";
      readonly incident: string;
      /** Ids of claims; none where the incident went up in others. */
      readonly claims: readonly string[];
      readonly documents: readonly string[];
      readonly record: IncidentRecord | null;
    }
  | { readonly kind: "checkpoint.witnessed"; readonly of: string; readonly size: number; readonly witness: string }
  | {
      readonly kind: "checkpoint.stamped";
      readonly of: string;
      readonly size: number;
      readonly authority: string;
      readonly time: string;
    }
  | {
      readonly kind: "vault.changed";
      readonly change: "passphrase" | "keys" | "shares";
      /** As in `chronicle.opened`, after the change. */
      readonly settings: string;
    }
  | { readonly kind: "chronicle.restored"; readonly reason: string };

export type Kind = Body["kind"];

/** One change, as it is sealed: kind, author and time are inside. */
export interface Entry {
  readonly v: 1;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Pseudonym of the author. */
  readonly by: string;
  /** Greater than that of every entry which the author's installation had seen. */
  readonly clock: number;
  readonly body: Body;
}

export interface PlacedEntry extends EntryId {
  readonly entry: Entry;
}

/** What an entry is about: ids of documents and incidents, whose views it changes. */
export function subjectsOf(body: Body): readonly string[] {
  switch (body.kind) {
    case "document.added":
    case "document.described":
    case "document.erased":
    case "claims.coded":
    case "claim.decided":
      return [body.document];
    case "incident.reconciled":
      return [body.incident, ...body.documents];
    case "chronicle.opened":
    case "checkpoint.witnessed":
    case "checkpoint.stamped":
    case "vault.changed":
    case "chronicle.restored":
      return [];
  }
}

/** The one order in which entries count, whatever the order in which they arrived. */
export function compareEntries(a: PlacedEntry, b: PlacedEntry): number {
  return a.entry.clock - b.entry.clock || (a.log < b.log ? -1 : a.log > b.log ? 1 : a.number - b.number);
}
