import { LONGEST_TEXT } from "../chronicle/limits.ts";

export type ChronicleFault =
  | "no chronicle"
  | "chronicle exists"
  | "folder is not empty"
  | "only for the field"
  | "older copy"
  | "unknown document"
  | "erased document"
  | "unknown claim"
  | "bad correction"
  | "text is missing"
  | "original is missing"
  | "not a bundle"
  | "not for us"
  | "gap"
  | "fork"
  | "bad checkpoint"
  | "bad commitment"
  | "bad entry"
  | "bad line"
  | "too long"
  | "bad stamp"
  | "unknown log"
  | "unknown incident"
  | "unknown witness"
  | "backup is damaged"
  | "rekey is under way"
  | "cannot read file"
  | "cannot write file"
  | "interrupted";

/** An operation that could not be done; says why by a code and ids, never by words of a document. */
export class ChronicleError extends Error {
  readonly code: ChronicleFault;
  readonly about: string;
  constructor(code: ChronicleFault, about = "", cause?: unknown) {
    super(`Cannot go on: ${code}${about ? ` (${about})` : ""}`, { cause });
    this.name = "ChronicleError";
    this.code = code;
    this.about = about;
  }
}

/** What others could not take in is not written: entries have a form. @throws {@link ChronicleError} `too long`. */
export function refuseLong(text: string): void {
  if (text.length > LONGEST_TEXT) throw new ChronicleError("too long", String(LONGEST_TEXT));
}
