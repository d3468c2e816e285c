import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import { LogError } from "./fault.ts";
import { HASH_BYTES } from "./leaf.ts";
import { readNote, strictBase64, writeSignature } from "./note.ts";
import { openCheckpoint, type Signer } from "./signature.ts";
import type { VerifierKey } from "./verifier-key.ts";
import { type Witnessed, witness } from "./witness.ts";

/** What a log asks of a witness (C2SP tlog-witness, `add-checkpoint`), the same in a file as over a network. */
export interface AddCheckpoint {
  /** Size of the tree that the log believes the witness to have cosigned last. */
  readonly old: number;
  /** That the tree continues that one; empty where `old` is 0. */
  readonly proof: readonly Uint8Array[];
  /** Signed note. */
  readonly checkpoint: string;
}

/** A log that a witness knows. */
export interface KnownLog {
  readonly key: VerifierKey;
  /** What it has cosigned last, null where nothing. */
  readonly known: Witnessed | null;
}

/** The status is that of HTTP; where it is 409 the body says the size cosigned last. */
export type AddCheckpointAnswer =
  | { readonly status: 200; readonly body: string; readonly origin: string; readonly witnessed: Witnessed }
  | { readonly status: 400 | 403 | 404 | 409 | 422; readonly body: string };

const MOST_HASHES = 63;

export function writeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return [`old ${old}`, ...proof.map((hash) => Buffer.from(hash).toString("base64")), "", checkpoint].join("\n");
}

/** Reads a request; null where it is none. */
export function readAddCheckpoint(body: string): AddCheckpoint | null {
  const end = body.indexOf("\n\n");
  const [first, ...lines] = body.slice(0, Math.max(0, end)).split("\n");
  const old = Number(/^old (0|[1-9]\d{0,15})$/.exec(first ?? "")?.[1] ?? Number.NaN);
  const proof = lines.map(strictBase64);
  const isProof = lines.length <= MOST_HASHES && proof.every((hash) => hash?.length === HASH_BYTES);
  if (!Number.isSafeInteger(old) || !isProof) return null;
  return { old, proof: proof as Uint8Array[], checkpoint: body.slice(end + 2) };
}

/**
 * Answers a request. Reading what is known of the logs, and storing what was witnessed now, must be one transaction that ends before the
 * answer leaves the machine: otherwise of two requests at once the older could undo the newer.
 *
 * @param logs - By their origin.
 * @param now - Seconds since 1970.
 */
export function addCheckpoint(
  body: string,
  logs: ReadonlyMap<string, KnownLog>,
  signers: readonly Signer[],
  now: number,
): AddCheckpointAnswer {
  const request = readAddCheckpoint(body);
  const tree = request && treeIn(request.checkpoint);
  if (!request || !tree) return { status: 400, body: "" };
  const log = logs.get(tree.origin);
  if (!log) return { status: 404, body: "" };
  const { key: logKey, known } = log;
  if (!isSigned(request.checkpoint, logKey)) return { status: 403, body: "" };
  if (request.old > tree.size) return { status: 400, body: "" };
  const last = known?.size ?? 0;
  if (request.old !== last) return { status: 409, body: `${last}\n` };
  const answer = witness({ ...request, logKey, known, now }, signers);
  if ("refused" in answer) return { status: 422, body: "" };
  const { cosignatures, witnessed } = answer;
  return { status: 200, body: cosignatures.map(writeSignature).join(""), origin: tree.origin, witnessed };
}

const treeIn = (note: string): Checkpoint | null => orNull(() => readCheckpoint(readNote(note).text));
const isSigned = (note: string, key: VerifierKey): boolean => orNull(() => openCheckpoint(note, key)) !== null;

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LogError) return null;
    throw error;
  }
}
