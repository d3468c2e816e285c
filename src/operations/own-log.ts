import { writeCheckpoint } from "../log/checkpoint.ts";
import { writeNote } from "../log/note.ts";
import { type Signer, signCheckpoint, verifierKeyOf } from "../log/signature.ts";
import { writeVerifierKey } from "../log/verifier-key.ts";
import type { Reading, Writing } from "../store/store.ts";
import type { Effects } from "./effects.ts";
import { ChronicleError } from "./fault.ts";
import { keyOf, putTextSetting, SETTINGS } from "./settings.ts";

/** The log of this installation: the only one that it writes. */
export interface OwnLog {
  /** Its origin: random, so that it names nobody. */
  readonly name: string;
  /** Signed note over the tree of that size. */
  sign(size: number, root: Uint8Array): string;
  /** The same with a second signature that outlives Ed25519. */
  signTwice(size: number, root: Uint8Array): string;
  /** Verifier keys: the log's own, and that of the second signature. */
  readonly keys: readonly string[];
}

const NAME_BYTES = 8;
const SEED_BYTES = 32;

/** Makes a new own log: a name and keys. The one before it, if any, is never written again. */
export async function createOwnLog(tx: Writing, effects: Effects): Promise<OwnLog> {
  const name = `khronika/${Buffer.from(effects.random(NAME_BYTES)).toString("hex")}`;
  const [seed, second] = [effects.random(SEED_BYTES), effects.random(SEED_BYTES)];
  await putTextSetting(tx, SETTINGS.ownLog, name);
  await tx.putSetting(SETTINGS.signingKey, seed);
  await tx.putSetting(SETTINGS.secondSigningKey, second);
  const log = ownLog(name, seed, second);
  await putTextSetting(tx, keyOf(name), log.keys[0]!);
  return log;
}

/** @throws {@link ChronicleError} `no chronicle` where the store holds no own log. */
export async function openOwnLog(store: Reading): Promise<OwnLog> {
  const [name, seed, second] = await Promise.all(
    [SETTINGS.ownLog, SETTINGS.signingKey, SETTINGS.secondSigningKey].map((setting) => store.setting(setting)),
  );
  if (!name || seed?.length !== SEED_BYTES || second?.length !== SEED_BYTES) throw new ChronicleError("no chronicle");
  return ownLog(Buffer.from(name).toString("utf8"), seed, second);
}

function ownLog(name: string, seed: Uint8Array, second: Uint8Array): OwnLog {
  const signers: readonly Signer[] = [
    { name, kind: "note", seed },
    { name, kind: "post-quantum cosignature", seed: second },
  ];
  const signed = (size: number, root: Uint8Array, by: readonly Signer[]) => {
    const text = writeCheckpoint({ origin: name, size, root });
    return writeNote({ text, signatures: by.map((signer) => signCheckpoint(text, signer)) });
  };
  return {
    name,
    sign: (size, root) => signed(size, root, signers.slice(0, 1)),
    signTwice: (size, root) => signed(size, root, signers),
    get keys() {
      return signers.map((signer) => writeVerifierKey(verifierKeyOf(signer)));
    },
  };
}
