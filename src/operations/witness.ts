import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Checkpoint, readCheckpoint } from "../log/checkpoint.ts";
import { LogError } from "../log/fault.ts";
import { leafHash } from "../log/leaf.ts";
import { readNote, writeNote } from "../log/note.ts";
import { sameBytes } from "../log/same-bytes.ts";
import { type Signer, verifiedBy, verifierKeyOf } from "../log/signature.ts";
import { readEntryBundle, tilePath, tilesOf } from "../log/tiles.ts";
import { consistencyProof, rootOfTree, type Tree, treeOf } from "../log/tree.ts";
import { readVerifierKey, type VerifierKey, writeVerifierKey } from "../log/verifier-key.ts";
import { type WitnessAnswer, type Witnessed, witness } from "../log/witness.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { COSIGNED, WITNESS } from "./publish-log.ts";
import { keyOf, putTextSetting, SETTINGS, settingsOf, textSetting, witnessedKeyOf, witnessedOf } from "./settings.ts";
import { rootAt } from "./trees.ts";

/** The key with which this installation witnesses: made for that, and naming nobody. */
async function witnessSigner({ store }: Chronicle): Promise<Signer> {
  const seed = (await store.setting(SETTINGS.witnessKey))!;
  const name = `khronika-witness/${createHash("sha256").update("khronika/witness/v1\n").update(seed).digest("hex").slice(0, 16)}`;
  return { name, kind: "cosignature", seed };
}

export interface WitnessOutcome {
  readonly log: string;
  readonly answer: WitnessAnswer;
  /** The checkpoint with our cosignature; null where it was refused. */
  readonly note: string | null;
  /** Verifier key of this witness. */
  readonly key: string;
  readonly size: number;
}

/**
 * Cosigns another's exported log if it continues all that was cosigned before. The log's key is taken from the folder the first time and
 * never changes after that.
 *
 * @throws {@link ChronicleError} `bad checkpoint`, `cannot read file`.
 */
export async function witnessFolder(chronicle: Chronicle, folder: string): Promise<WitnessOutcome> {
  const { store, effects } = chronicle;
  const { note, checkpoint, tree } = await readPublished(folder);
  const logKey = await pinnedKey(chronicle, folder, checkpoint.origin);
  const known = await witnessedState(chronicle, checkpoint.origin);
  const proof = known && known.size <= tree.size && known.size > 0 ? consistencyProof(tree, known.size) : [];
  const signer = await witnessSigner(chronicle);
  const now = Math.floor(effects.now().getTime() / 1000);
  const answer = witness({ checkpoint: note, logKey, proof, known, now }, [signer]);
  const outcome = {
    log: checkpoint.origin,
    answer,
    key: writeVerifierKey(verifierKeyOf(signer)),
    size: checkpoint.size,
  };
  if ("refused" in answer) return { ...outcome, note: null };
  const { size, root } = answer.witnessed;
  const state = JSON.stringify({ size, root: Buffer.from(root).toString("hex") });
  // On the disk before the cosignature leaves the machine.
  await store.transaction(async (tx) => {
    await putTextSetting(tx, witnessedKeyOf(checkpoint.origin), writeVerifierKey(logKey));
    await putTextSetting(tx, witnessedOf(checkpoint.origin), state);
  });
  const { text, signatures } = readNote(note);
  return { ...outcome, note: writeNote({ text, signatures: [...signatures, ...answer.cosignatures] }) };
}

async function witnessedState({ store }: Chronicle, origin: string): Promise<Witnessed | null> {
  const state = await textSetting(store, witnessedOf(origin));
  if (state === null) return null;
  const { size, root } = JSON.parse(state) as { size: number; root: string };
  return { size, root: Buffer.from(root, "hex") };
}

/** More than a century of a busy chronicle: what claims more is no log, and would fill the memory before its signature is read. */
const MOST_LEAVES = 50_000_000;

/** An exported log whose tree is what its checkpoint says. */
async function readPublished(folder: string): Promise<{ note: string; checkpoint: Checkpoint; tree: Tree }> {
  try {
    const note = (await readPart(folder, "checkpoint")).toString("utf8");
    const checkpoint = readCheckpoint(readNote(note).text);
    if (checkpoint.size > MOST_LEAVES) throw new ChronicleError("bad checkpoint", folder);
    const leaves: Uint8Array[] = [];
    for (const place of tilesOf(checkpoint.size)) {
      if (place.level !== "entries") break;
      leaves.push(...readEntryBundle(await readPart(folder, tilePath(place)), place.width).map(leafHash));
    }
    const tree = treeOf(leaves);
    if (sameBytes(rootOfTree(tree), checkpoint.root)) return { note, checkpoint, tree };
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    throw new ChronicleError("bad checkpoint", folder, error);
  }
  throw new ChronicleError("bad checkpoint", folder);
}

async function readPart(folder: string, name: string): Promise<Buffer> {
  const file = join(folder, name);
  return readFile(file).catch((error) => {
    throw new ChronicleError("cannot read file", file, error);
  });
}

async function pinnedKey({ store }: Chronicle, folder: string, origin: string): Promise<VerifierKey> {
  const known = (await textSetting(store, keyOf(origin))) ?? (await textSetting(store, witnessedKeyOf(origin)));
  if (known !== null) return readVerifierKey(known);
  const keys = (await readPart(folder, "keys.txt")).toString("utf8").split("\n");
  for (const text of keys) {
    // A key of a kind that is not known here is not the log's.
    const key = text === "" ? null : readKeyOrNull(text);
    if (key?.name === origin && key.kind === "note") return key;
  }
  throw new ChronicleError("bad checkpoint", folder);
}

function readKeyOrNull(text: string): VerifierKey | null {
  try {
    return readVerifierKey(text);
  } catch (error) {
    if (error instanceof LogError) return null;
    throw error;
  }
}

function readKey(text: string): VerifierKey {
  const key = readKeyOrNull(text);
  if (!key) throw new ChronicleError("unknown witness");
  return key;
}

export interface Cosigned {
  readonly size: number;
  readonly by: string;
  readonly time: string;
}

/**
 * Takes in cosignatures of our own log.
 *
 * @param keys - Verifier keys of witnesses, to be known from now on.
 * @throws {@link ChronicleError} `bad checkpoint`, of another log as well; `unknown witness`; `fork` when what was cosigned is not our log.
 */
export async function importCosignatures(
  chronicle: Chronicle,
  note: string,
  keys: readonly string[],
): Promise<Cosigned[]> {
  const { store, log } = chronicle;
  const given = keys.map(readKey);
  const known = [...(await settingsOf(store, WITNESS)).values()].map(readKey);
  // The log's own second key is no witness of it.
  const witnesses = [...given, ...known].filter(({ kind, name }) => kind !== "note" && name !== log.name);
  const { text, verified, checkpoint } = openedNote(note, witnesses);
  const { origin, size, root } = checkpoint;
  if (origin !== log.name) throw new ChronicleError("bad checkpoint", origin);
  if (verified.length === 0) throw new ChronicleError("unknown witness");
  const own = await rootAt(store, log.name, size);
  if (!own || !sameBytes(own, root)) throw new ChronicleError("fork", origin);
  const { signatures } = readNote(note);
  await store.transaction(async (tx) => {
    for (const { key } of verified) {
      const own = signatures.find((s) => s.name === key.name && sameBytes(s.keyId, key.keyId))!;
      await putTextSetting(tx, `${WITNESS}${key.name}`, writeVerifierKey(key));
      await putTextSetting(tx, `${COSIGNED}${size} ${key.name}`, writeNote({ text, signatures: [own] }));
    }
    await append(
      tx,
      chronicle,
      verified.map(({ key }) => ({ kind: "checkpoint.witnessed", of: log.name, size, witness: key.name })),
    );
  });
  return verified.map(({ key, time }) => ({ size, by: key.name, time: new Date((time ?? 0) * 1000).toISOString() }));
}

function openedNote(
  note: string,
  keys: readonly VerifierKey[],
): ReturnType<typeof verifiedBy> & { checkpoint: Checkpoint } {
  try {
    const { text, verified } = verifiedBy(note, keys);
    return { text, verified, checkpoint: readCheckpoint(text) };
  } catch (error) {
    if (error instanceof LogError) throw new ChronicleError("bad checkpoint", "", error);
    throw error;
  }
}
