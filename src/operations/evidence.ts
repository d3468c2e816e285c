import { type Checkpoint, readCheckpoint } from "../log/checkpoint.ts";
import { readNote } from "../log/note.ts";
import { sameBytes } from "../log/same-bytes.ts";
import { verifiedBy } from "../log/signature.ts";
import { readVerifierKey } from "../log/verifier-key.ts";
import type { Reading } from "../store/store.ts";
import { COSIGNED, WITNESS } from "./publish-log.ts";
import { settingsOf, textSetting } from "./settings.ts";
import { holdsStamp, keptStampIn, STAMP } from "./stamp.ts";
import type { Fault } from "./verification-fault.ts";

/** What somebody outside gave for a state of a log, and is kept. */
export interface Evidence {
  /** Of its setting. */
  readonly name: string;
  readonly what: "time stamp does not hold" | "cosignature does not hold";
  /** Null where what is kept cannot be read. */
  readonly checkpoint: Checkpoint | null;
  readonly holds: boolean;
}

/** All time stamps and cosignatures that are kept, each checked by itself; whether the log is theirs is for the tree to say. */
export async function keptEvidence(store: Reading): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  for (const [rest, text] of await settingsOf(store, STAMP)) {
    const stamp = keptStampIn(text);
    const checkpoint = stamp && checkpointIn(stamp.checkpoint);
    const holds = stamp !== null && checkpoint !== null && holdsStamp(stamp);
    evidence.push({ name: `${STAMP}${rest}`, what: "time stamp does not hold", checkpoint, holds });
  }
  for (const [rest, note] of await settingsOf(store, COSIGNED)) {
    const holds = await isCosigned(store, note, rest.split(" ")[1] ?? "");
    evidence.push({
      name: `${COSIGNED}${rest}`,
      what: "cosignature does not hold",
      checkpoint: checkpointIn(note),
      holds,
    });
  }
  return evidence;
}

/** @param roots - Of the log, at the sizes of the evidence among others. */
export const faultsOfEvidence = (
  evidence: readonly Evidence[],
  log: string,
  roots: ReadonlyMap<number, Uint8Array>,
): Fault[] =>
  evidence
    .filter(({ checkpoint }) => checkpoint?.origin === log)
    .filter(({ checkpoint, holds }) => {
      const own = roots.get(checkpoint!.size);
      return !holds || !own || !sameBytes(own, checkpoint!.root);
    })
    .map(({ name, what }) => ({ what, where: name }));

function checkpointIn(note: string): Checkpoint | null {
  try {
    return readCheckpoint(readNote(note).text);
  } catch {
    return null;
  }
}

async function isCosigned(store: Reading, note: string, witness: string): Promise<boolean> {
  try {
    return (
      verifiedBy(note, [readVerifierKey((await textSetting(store, `${WITNESS}${witness}`)) ?? "")]).verified.length ===
      1
    );
  } catch {
    return false;
  }
}
