import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Checkpoint, readCheckpoint } from "../log/checkpoint.ts";
import { LogError } from "../log/fault.ts";
import { readNote } from "../log/note.ts";
import { sameBytes } from "../log/same-bytes.ts";
import { openCheckpoint } from "../log/signature.ts";
import type { VerifierKey } from "../log/verifier-key.ts";
import type { LogHead } from "../store/store.ts";
import type { LogPart } from "./bundle-form.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { knownKeyOf } from "./known-keys.ts";
import type { Fault } from "./verification-fault.ts";

/** A checkpoint that was kept elsewhere. */
export interface OutsideCheckpoint extends Checkpoint {
  /** Of its file. */
  readonly name: string;
  /** Signed note. */
  readonly note: string;
}

/** @throws {@link ChronicleError} `cannot read file`, `bad checkpoint`. */
export async function readCheckpointFile(file: string): Promise<OutsideCheckpoint> {
  const name = basename(file);
  const note = await readFile(file, "utf8").catch((error) => {
    throw new ChronicleError("cannot read file", name, error);
  });
  try {
    return { name, note, ...readCheckpoint(readNote(note).text) };
  } catch (error) {
    throw new ChronicleError("bad checkpoint", name, error);
  }
}

/** The checkpoint of a part of a log, which must be signed by the log's key. @throws {@link ChronicleError} `bad checkpoint`. */
export function checkedCheckpoint(note: string, key: VerifierKey, { log, size }: LogPart): Checkpoint {
  try {
    const checkpoint = openCheckpoint(note, key);
    if (checkpoint.size === size) return checkpoint;
  } catch (error) {
    throw new ChronicleError("bad checkpoint", log, error);
  }
  throw new ChronicleError("bad checkpoint", log);
}

/** Whether a log's head is signed by its key, and whether it contains what others have kept of it. */
export async function faultsOfCheckpoints(
  { store }: Chronicle,
  head: LogHead,
  outside: readonly OutsideCheckpoint[],
  roots: ReadonlyMap<number, Uint8Array>,
): Promise<Fault[]> {
  const key = await knownKeyOf(store, head.log).catch(() => null);
  const contains = ({ size, root }: Checkpoint) => {
    const own = roots.get(size);
    return own !== undefined && sameBytes(own, root);
  };
  const opened = (note: string): Checkpoint | null => {
    try {
      return key && openCheckpoint(note, key);
    } catch (error) {
      if (error instanceof LogError) return null;
      throw error;
    }
  };
  const faults: Fault[] = [];
  const own = opened(head.checkpoint);
  if (!own || own.size !== head.size || !contains(own))
    faults.push({ what: "checkpoint not signed by its key", where: head.log });
  for (const { note, name } of outside) {
    const theirs = opened(note);
    if (!theirs || !contains(theirs)) faults.push({ what: "differs from outside checkpoint", where: name });
  }
  return faults;
}
