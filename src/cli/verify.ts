import type { Say } from "../messages/messages.ts";
import { readCheckpointFile } from "../operations/checkpoints.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { ChronicleError } from "../operations/fault.ts";
import { proofOf } from "../operations/proof.ts";
import { replay } from "../operations/replay.ts";
import { type Verification, verify as verifyAll } from "../operations/verify.ts";
import { openLimitedReader } from "../sources/limited/reader.ts";
import { printable } from "../text/printable.ts";
import type { Options, Values } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { identitiesKey, noWords, withChronicle } from "./session.ts";
import { shownId } from "./shown-id.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  rebuild: { type: "boolean" },
  protected: { type: "boolean" },
  replay: { type: "boolean" },
  proof: { type: "string" },
  checkpoint: { type: "string", multiple: true },
} as const;

const FAILED = 3;

/** `khronika verify`: everything against the log, and the log against checkpoints that lie elsewhere. */
export function verify(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("verify", args, OWN, terminal, noWords("verify"), (chronicle, options) =>
    typeof options.values.proof === "string"
      ? prove(chronicle, options.values.proof, options, terminal)
      : check(chronicle, options, terminal),
  );
}

async function check(chronicle: Chronicle, { values, say }: Options, terminal: Terminal): Promise<number> {
  const outside = await Promise.all(filesOf(values).map(readCheckpointFile));
  const showProgress = (entries: number, documents: number) => {
    if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
    terminal.progress(say("verify.progress", { entries, documents }));
  };
  const identities = values.protected ? await identitiesKey(chronicle.dir, values, terminal, say) : null;
  const asked = { rebuild: values.rebuild === true, outside, ...(identities ? { identities } : {}) };
  const found = await verifyAll(chronicle, asked, showProgress).finally(() => identities?.wipe());
  terminal.endProgress();
  if (values.json) await terminal.print(JSON.stringify(found));
  else await terminal.print(report(found, say, paletteOf(terminal.hasColour).warn));
  const isReplayed = values.replay !== true || (await replayAll(chronicle, { values, say }, terminal));
  return found.faults.length > 0 || !isReplayed ? FAILED : 0;
}

/** Reads all originals again. @returns Whether none gave another text. */
async function replayAll(
  chronicle: Chronicle,
  { values, say }: Pick<Options, "values" | "say">,
  terminal: Terminal,
): Promise<boolean> {
  const count = { same: 0, part: 0, differs: 0 };
  const limited = openLimitedReader();
  try {
    for await (const { document, outcome } of replay(chronicle, limited)) {
      if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
      count[outcome]++;
      terminal.progress(say("verify.replaying", { documents: count.same + count.part + count.differs }));
      if (outcome === "differs" && !values.json) await terminal.print(`✗ ${say("verify.replayDiffers", { document })}`);
    }
  } finally {
    limited.close();
    terminal.endProgress();
  }
  await terminal.print(values.json ? JSON.stringify({ replay: count }) : say("verify.replayed", count));
  return count.differs === 0;
}

const filesOf = (values: Values): readonly string[] => (Array.isArray(values.checkpoint) ? values.checkpoint : []);

function report(
  { faults, logs, entries, documents, unnamed, anchors }: Verification,
  say: Say,
  warn: (text: string) => string,
): string {
  const lines = faults.map(({ what, where }) => warn(`✗ ${say(`verify.${what}`, { where: printable(where) })}`));
  if (unnamed > 0) lines.push(say("verify.unnamed", { count: unnamed }));
  lines.push(say("verify.counts", { logs, entries, documents }));
  const { anchored, unanchoredSince, unanchored } = anchors;
  lines.push(
    anchored === null
      ? say("verify.neverAnchored")
      : say("verify.anchored", { size: anchored.size, at: anchored.at.slice(0, 16), by: printable(anchored.by) }),
  );
  if (unanchoredSince !== null)
    lines.push(say("verify.unanchored", { at: unanchoredSince.slice(0, 16), count: unanchored }));
  lines.push(faults.length === 0 ? say("verify.ok") : warn(say("verify.bad", { count: faults.length })));
  return lines.join("\n");
}

/** Proofs that the entries about a document, claim or incident are in the log. */
async function prove(chronicle: Chronicle, id: string, { values, say }: Options, terminal: Terminal): Promise<number> {
  const proofs = await proofOf(chronicle, id);
  for (const proof of proofs) {
    if (values.json) await terminal.print(JSON.stringify(proof));
    else {
      const { log, number, kind, at, isProven } = proof;
      await terminal.print(
        say(isProven ? "proof.line" : "proof.bad", { log, number, at: at.slice(0, 16), kind: say(`entry.${kind}`) }),
      );
      await terminal.print(proof.text.replace(/^/gm, "    "));
    }
  }
  if (proofs.length === 0) terminal.tell(say("proof.none", { id: shownId(id) }));
  if (proofs.length === 0) return 1;
  return proofs.every(({ isProven }) => isProven) ? 0 : FAILED;
}
