import { type Checkpoint, readCheckpoint } from "./checkpoint.ts";
import { LogError } from "./fault.ts";
import { HASH_BYTES, leafHash } from "./leaf.ts";
import { strictBase64 } from "./note.ts";
import { verifyInclusion } from "./proof.ts";
import { type Verified, verifiedBy } from "./signature.ts";
import type { VerifierKey } from "./verifier-key.ts";

/** A proof that stands alone (C2SP tlog-proof): where an entry is, the way up, and the signed checkpoint. */
export interface LogProof {
  readonly index: number;
  /** From the sibling of the leaf up. */
  readonly hashes: readonly Uint8Array[];
  /** Signed note, cosignatures included. */
  readonly checkpoint: string;
}

const HEADER = "c2sp.org/tlog-proof@v1";
const MOST_HASHES = 63;

export function writeLogProof({ index, hashes, checkpoint }: LogProof): string {
  const lines = [HEADER, `index ${index}`, ...hashes.map((hash) => Buffer.from(hash).toString("base64"))];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/**
 * Reads a proof; its extra data, which nothing authenticates, is left out.
 *
 * @throws {@link LogError} `not a proof`.
 */
export function readLogProof(text: string): LogProof {
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, Math.max(0, end)).split("\n");
  if (lines.shift() !== HEADER) throw new LogError("not a proof");
  if (lines[0]?.startsWith("extra ") && !strictBase64(lines.shift()!.slice("extra ".length)))
    throw new LogError("not a proof");
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? "")?.[1];
  const hashes = lines.map(strictBase64);
  if (index === undefined || hashes.length > MOST_HASHES || !hashes.every((hash) => hash?.length === HASH_BYTES))
    throw new LogError("not a proof");
  return { index: Number(index), hashes: hashes as Uint8Array[], checkpoint: text.slice(end + 2) };
}

/** Who must have signed: the log, and as many of these witnesses. */
export interface Policy {
  readonly log: VerifierKey;
  /** Several keys of one name are one witness. */
  readonly witnesses: readonly VerifierKey[];
  readonly quorum: number;
}

/** How many witnesses have cosigned. The log's own second signature is no witness, and nothing but a cosignature makes one. */
function witnessesOf(verified: readonly Verified[], { log }: Policy): number {
  const names = verified.filter(({ key }) => key.kind !== "note" && key.name !== log.name).map(({ key }) => key.name);
  return new Set(names).size;
}

/**
 * Whether the entry is in the log, as the log and enough witnesses have signed it.
 *
 * @throws {@link LogError} `not signed by this key`, `wrong signature`, `does not prove it`, `not a note`, `not a checkpoint`.
 */
export function verifyLogProof(
  entry: Uint8Array,
  { index, hashes, checkpoint }: LogProof,
  policy: Policy,
): { checkpoint: Checkpoint; verified: readonly Verified[] } {
  const { log, witnesses, quorum } = policy;
  const { text, verified } = verifiedBy(checkpoint, [log, ...witnesses]);
  const read = readCheckpoint(text);
  if (!verified.some(({ key }) => key === log) || read.origin !== log.name || witnessesOf(verified, policy) < quorum)
    throw new LogError("not signed by this key");
  if (!verifyInclusion({ index, hash: leafHash(entry) }, read, hashes)) throw new LogError("does not prove it");
  return { checkpoint: read, verified };
}
