import { type CorrectionFault, faultsOf } from "../chronicle/correction.ts";
import type { ClaimView } from "../chronicle/document-view.ts";
import type { Body, Verdict } from "../chronicle/entry.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError, refuseLong } from "./fault.ts";
import { keptClaim, textOf } from "./views.ts";

/** What a person found on one claim. */
export interface Finding {
  readonly claim: string;
  readonly verdict: Verdict;
  /** With `corrected`: the fields that are otherwise, null for a value that the words do not carry. */
  readonly correction: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
}

/** The correction cannot be taken; each fault names its field. */
export class CorrectionError extends ChronicleError {
  readonly faults: readonly CorrectionFault[];
  constructor(claim: string, faults: readonly CorrectionFault[]) {
    super("bad correction", claim);
    this.faults = faults;
  }
}

/**
 * Writes a person's finding on a claim into the chronicle. It supersedes the findings that stand now; one that another installation
 * writes meanwhile does not know of it, and the difference will show.
 *
 * @throws {@link ChronicleError} `unknown document`, `unknown claim`, `too long`; {@link CorrectionError}.
 */
export async function decide(chronicle: Chronicle, { claim, verdict, correction, reason }: Finding): Promise<void> {
  refuseLong(reason);
  await chronicle.store.transaction(async (tx) => {
    const { document, claim: view } = await keptClaim(tx, claim);
    if (verdict === "corrected") refuseFaults(claim, correction ?? {}, await textOf(tx, document.id));
    const body: Body = {
      kind: "claim.decided",
      document: document.id,
      claim,
      verdict,
      // What holds or does not hold is the proposal itself.
      correction: verdict === "corrected" ? correction : null,
      reason: reason.toWellFormed(),
      supersedes: standing(view),
    };
    await append(tx, chronicle, [body]);
  });
}

const standing = ({ decisions }: ClaimView) => decisions.map(({ entry }) => entry);

function refuseFaults(claim: string, correction: Readonly<Record<string, unknown>>, text: string): void {
  const faults = faultsOf(correction, text);
  if (faults.length > 0) throw new CorrectionError(claim, faults);
}
