export type LogFault =
  | "not a note"
  | "not a checkpoint"
  | "not a verifier key"
  | "not a proof"
  | "not a tile"
  | "weak key"
  | "not signed by this key"
  | "wrong signature"
  | "does not prove it"
  | "not there";

/** Something about a log that does not hold, or cannot be read. */
export class LogError extends Error {
  readonly code: LogFault;
  constructor(code: LogFault, cause?: unknown) {
    super(`Cannot use what a log says: ${code}`, { cause });
    this.name = "LogError";
    this.code = code;
  }
}
