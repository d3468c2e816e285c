import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { documentIdIn } from "../chronicle/document-id.ts";
import { paddingLeaf } from "../log/leaf.ts";
import { readNote, writeNote } from "../log/note.ts";
import { entryBundle, hashTile, TILE_WIDTH, tilePath, tilesOf } from "../log/tiles.ts";
import { writeLogProof } from "../log/tlog-proof.ts";
import { inclusionProof, rootOfTree, type Tree } from "../log/tree.ts";
import { appendPadding, opened } from "./append.ts";
import { toBase64 } from "./base64.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { loadTree } from "./proof.ts";
import { putTextSetting, SETTINGS, settingsOf, textSetting } from "./settings.ts";
import { entriesOf } from "./trees.ts";

export interface Published {
  readonly size: number;
  readonly proofs: number;
  /** Entries that wait for a later day. */
  readonly waiting: number;
}

export interface PublishWish {
  /** Ids of documents and incidents about which entries are opened: their content becomes readable to whoever gets the folder. */
  readonly proofs: readonly string[];
  /** A second signature that outlives Ed25519. */
  readonly postQuantum: boolean;
  /** Publish all that there is, which shows how much was done. */
  readonly all: boolean;
}

/**
 * Writes the own log to a folder as the verifier expects it (docs/log-format.md), up to a size that follows from the chronicle's age, so
 * that the size tells nothing of the work: a log that is shorter is filled up with leaves that stand for nothing, what is beyond waits.
 */
export async function publishLog(
  chronicle: Chronicle,
  folder: string,
  { proofs, postQuantum, all }: PublishWish,
): Promise<Published> {
  const { store, log } = chronicle;
  const { tree, size } = await scheduledTree(chronicle, all);
  const root = rootOfTree(tree, size);
  const signed = postQuantum ? log.signTwice(size, root) : log.sign(size, root);
  const checkpoint = withCosignatures(signed, [...(await settingsOf(store, COSIGNED)).values()]);
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { mode: 0o600 });
    } catch (error) {
      throw new ChronicleError("cannot write file", file, error);
    }
  };
  await removeOldProofs(folder);
  await writeTiles(chronicle, tree, size, write);
  const count = await writeProofs(chronicle, { tree, size, checkpoint }, proofs, write);
  await writeCosigned(chronicle, tree, write);
  const witnesses = (await settingsOf(store, WITNESS)).values();
  await write("keys.txt", `${[...log.keys, ...witnesses].join("\n")}\n`);
  await write("manifest.json", `${JSON.stringify({ files: [] })}\n`);
  await write("checkpoint", checkpoint);
  return { size, proofs: count, waiting: tree.size - size };
}

export const COSIGNED = "cosigned ";
/** How much of the own log was published last. */
export const PUBLISHED = "published";
/** Keys of witnesses that have cosigned our log; not among those of logs, which a witness could else take the place of. */
export const WITNESS = "witness vkey ";

/** Cosignatures that others gave to the very same tree. */
function withCosignatures(signed: string, cosigned: readonly string[]): string {
  const note = readNote(signed);
  const others = cosigned.map(readNote).filter(({ text }) => text === note.text);
  return writeNote({
    text: note.text,
    signatures: [...note.signatures, ...others.flatMap(({ signatures }) => signatures)],
  });
}

/** Trees that others have cosigned, each with a text of its own: the verifier holds the published tree against them. */
async function writeCosigned({ store, log }: Chronicle, tree: Tree, write: Write): Promise<void> {
  for (const [name, cosigned] of await settingsOf(store, COSIGNED)) {
    const size = Number(name.split(" ")[0]);
    if (!(size <= tree.size)) continue;
    const own = readNote(log.sign(size, rootOfTree(tree, size)));
    const { text, signatures } = readNote(cosigned);
    if (text === own.text)
      await write(`checkpoints/${size}`, writeNote({ text, signatures: [...own.signatures, ...signatures] }));
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (time: Date): number => Math.floor(time.getTime() / DAY_MS);

/**
 * What of a log is published on a day: one tile for each day (UTC) since it was opened. More only when at least twice as much is there,
 * and then by doubling: of the work no more shows than its order of magnitude.
 */
export function scheduledSize(size: number, opened: Date, now: Date): number {
  const days = Math.max(0, dayOf(now) - dayOf(opened));
  return TILE_WIDTH * Math.max(days + 1, 2 ** Math.floor(Math.log2(Math.max(1, size / TILE_WIDTH))));
}

/** The own log's tree, filled up to what is to be published of it, and how much of it that is. */
export async function scheduledTree(chronicle: Chronicle, all = false): Promise<{ tree: Tree; size: number }> {
  const { store, log, effects } = chronicle;
  const [first] = await store.entries(log.name, 0, 1);
  const at = first && opened(first)?.entry.at;
  const has = (await store.heads()).find((head) => head.log === log.name)?.size ?? 0;
  const scheduled = scheduledSize(has, at ? new Date(at) : effects.now(), effects.now());
  const last = Number((await textSetting(store, PUBLISHED)) ?? 0);
  // What was published once is never taken back: witnesses would see a log that shrank.
  const size = Math.max(all ? TILE_WIDTH * Math.ceil(has / TILE_WIDTH) : scheduled, last);
  const seed = (await store.setting(SETTINGS.padding))!;
  const leaves = Array.from({ length: Math.max(0, size - has) }, (_, n) => paddingLeaf(seed, has + n));
  await store.transaction(async (tx) => {
    if (leaves.length > 0) await appendPadding(tx, chronicle, leaves);
    await putTextSetting(tx, PUBLISHED, String(size));
  });
  return { tree: await loadTree(store, log.name), size };
}

/** Entries that an earlier export opened are published only when they are wanted again. */
async function removeOldProofs(folder: string): Promise<void> {
  const proofs = join(folder, "proofs");
  for (const name of await readdir(proofs).catch(() => []))
    if (/^\d+\.(?:json|tlog-proof)$/.test(name)) await rm(join(proofs, name));
}

type Write = (path: string, content: string | Uint8Array) => Promise<void>;

async function writeTiles({ store, log }: Chronicle, tree: Tree, size: number, write: Write): Promise<void> {
  const commitments: Uint8Array[] = [];
  for await (const page of entriesOf(store, log.name)) for (const { commitment } of page) commitments.push(commitment);
  for (const { level, index, width } of tilesOf(size)) {
    const start = index * TILE_WIDTH;
    const content =
      level === "entries"
        ? entryBundle(commitments.slice(start, start + width))
        : hashTile(tree, { level, index, width });
    await write(tilePath({ level, index, width }), content);
  }
}

async function writeProofs(
  { store, log }: Chronicle,
  { tree, size, checkpoint }: { readonly tree: Tree; readonly size: number; readonly checkpoint: string },
  ids: readonly string[],
  write: Write,
): Promise<number> {
  const subjects = [...new Set(ids.map(documentIdIn))];
  let count = 0;
  for (const entry of [...(await store.entriesAbout(subjects)).values()].flat()) {
    const { number, salt, content } = entry;
    if (entry.log !== log.name || number >= size || salt === null || content === null) continue;
    const name = `proofs/${number}`;
    await write(
      `${name}.tlog-proof`,
      writeLogProof({ index: number, hashes: inclusionProof(tree, number, size), checkpoint }),
    );
    await write(`${name}.json`, `${JSON.stringify({ salt: toBase64(salt), content })}\n`);
    count++;
  }
  return count;
}
