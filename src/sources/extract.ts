import type { DocumentMeta } from "../coding/document.ts";

/** Bytes that are to be read, as they come. */
export interface Input {
  /** Of the file; its suffix may decide. */
  readonly name: string;
  /** Piece by piece, once; for what may be larger than memory. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** All of it, once. */
  readonly whole: () => Promise<Uint8Array>;
  readonly options: ExtractOptions;
}

/** What the user says about how to read; everything may be missing. */
export interface ExtractOptions {
  /** Why messages of a private chat may be read: the basis of consent, in the user's words. */
  readonly consent?: string;
}

/** Why (a part of) a file could not be read. */
export type ExtractFault =
  | "broken"
  | "encrypted"
  | "no text"
  | "too many entries"
  | "too large unpacked"
  | "unsafe name"
  | "needs consent"
  | "not understood";

/** What comes out of a file, in order. */
export type Extracted =
  | {
      readonly kind: "document";
      /** Not normalised yet. */
      readonly text: string;
      readonly meta: Partial<DocumentMeta>;
      /** Which part of the file, by a name that stays: a message's number, a record's id. Null where the file is the document. */
      readonly part: string | null;
      /** The bytes of the part; null where the file is the document. */
      readonly bytes: Uint8Array | null;
      /** It is of a chat with people in it, read on the consent in the options. */
      readonly isConsented?: true;
    }
  /** A file inside, to be read by itself. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  /** Left out on purpose. */
  | {
      readonly kind: "left out";
      readonly what: "service messages" | "media" | "people" | "other files";
      readonly count: number;
    }
  | { readonly kind: "fault"; readonly fault: ExtractFault; readonly part: string | null };

/**
 * Reads one format. Pure: no file system, no network, no clock; it runs in a limited process, for its input may be hostile. It throws for
 * nothing that the bytes hold: what cannot be read is a fault in the output, and the rest goes on.
 */
export type Extractor = (input: Input) => AsyncIterable<Extracted>;
