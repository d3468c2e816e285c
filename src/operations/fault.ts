export type ChronicleFault =
  | "no chronicle"
  | "chronicle exists"
  | "folder is not empty"
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
