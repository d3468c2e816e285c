export type FaultKind =
  | "store pages"
  | "search index"
  | "entry out of order"
  | "entry changed"
  | "entry without content"
  | "settings differ"
  | "more than the log says"
  | "cosignature does not hold"
  | "log does not end at its head"
  | "checkpoint not signed by its key"
  | "older copy"
  | "differs from outside checkpoint"
  | "time stamp does not hold"
  | "original missing"
  | "original changed"
  | "text missing"
  | "text changed"
  | "protected words missing"
  | "protected words differ"
  | "erased but still there"
  | "view differs"
  | "subject differs"
  | "search words differ";

/** One thing that is not as the log says, and where: an id, a log, a number; never words. */
export interface Fault {
  readonly what: FaultKind;
  readonly where: string;
}

/** Adds faults to a list; there may be more of them than a call takes arguments. */
export function addAll(faults: Fault[], more: readonly Fault[]): void {
  for (const fault of more) faults.push(fault);
}
