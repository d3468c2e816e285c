import type { Claim } from "./claim.ts";

/** What a sidecar, a web page's metadata or the command line say of a document; everything may be missing. */
export interface DocumentMeta {
  readonly id: string;
  readonly language: string | null;
  readonly outlet: string | null;
  /** `2023-11-16`, `2023-11-16~` (approximate), `2023-11`, `2023`, or null when unknown. */
  readonly published: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** True for the bundled samples; no output drops it. */
  readonly sample?: true;
}

export interface CodedDocument {
  readonly document: {
    readonly id: string;
    /** Of the original bytes, hexadecimal. */
    readonly sha256: string;
    readonly language: string;
    readonly published: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    /** Length of the normalised text in UTF-16 code units. */
    readonly characters: number;
    readonly sample?: true;
  };
  readonly rules: string;
  readonly claims: readonly Claim[];
}
