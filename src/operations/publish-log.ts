import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { paddingLeaf } from "../log/leaf.ts";
import { readNote, writeNote } from "../log/note.ts";
import { entryBundle, hashTile, TILE_WIDTH, tilePath, tilesOf } from "../log/tiles.ts";
import { writeLogProof } from "../log/tlog-proof.ts";
import { inclusionProof, rootOfTree, type Tree } from "../log/tree.ts";
import { appendPadding, opened } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { loadTree } from "./proof.ts";
import { keyOf, SETTINGS, settingsOf } from "./settings.ts";
import { entriesOf } from "./trees.ts";

export interface Published {
  readonly size: number;
  readonly proofs: number;
}

export interface PublishWish {
  /** Ids of documents and incidents about which entries are opened: their content becomes readable to whoever gets the folder. */
  readonly proofs: readonly string[];
  /** A second signature that outlives Ed25519. */
  readonly postQuantum: boolean;
}

/**
 * Writes the own log to a folder as the verifier expects it (docs/log-format.md). First the log is filled up with leaves that stand for
 * nothing, to a size that follows from the chronicle's age: so the size tells nothing of the work.
 */
export async function publishLog(
  chronicle: Chronicle,
  folder: string,
  { proofs, postQuantum }: PublishWish,
): Promise<Published> {
  const { store, log } = chronicle;
  await padToSchedule(chronicle);
  const tree = await loadTree(store, log.name);
  const root = rootOfTree(tree);
  const signed = postQuantum ? log.signTwice(tree.size, root) : log.sign(tree.size, root);
  const checkpoint = withCosignatures(signed, [...(await settingsOf(store, COSIGNED)).values()]);
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { mode: 0o600 });
  };
  await writeTiles(chronicle, tree, write);
  const count = await writeProofs(chronicle, tree, checkpoint, proofs, write);
  const witnesses = [...(await settingsOf(store, keyOf("")))].filter(([name]) => name.startsWith("khronika-witness/"));
  await write("keys.txt", `${[...log.keys, ...witnesses.map(([, key]) => key)].join("\n")}\n`);
  await write("manifest.json", `${JSON.stringify({ files: [] })}\n`);
  await write("checkpoint", checkpoint);
  return { size: tree.size, proofs: count };
}

export const COSIGNED = "cosigned ";

/** Cosignatures that others gave to the very same tree. */
function withCosignatures(signed: string, cosigned: readonly string[]): string {
  const note = readNote(signed);
  const others = cosigned.map(readNote).filter(({ text }) => text === note.text);
  return writeNote({
    text: note.text,
    signatures: [...note.signatures, ...others.flatMap(({ signatures }) => signatures)],
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** One tile for each day since the log was opened; where the work needs more, the next full tile. */
export function scheduledSize(size: number, opened: Date, now: Date): number {
  const days = Math.max(0, Math.floor((now.getTime() - opened.getTime()) / DAY_MS));
  return TILE_WIDTH * Math.max(days + 1, Math.ceil(size / TILE_WIDTH));
}

/** Fills the own log up to the size that its age gives. */
export async function padToSchedule(chronicle: Chronicle): Promise<void> {
  const { store, log, effects } = chronicle;
  const [first] = await store.entries(log.name, 0, 1);
  const at = first && opened(first)?.entry.at;
  const size = (await store.heads()).find((head) => head.log === log.name)?.size ?? 0;
  const seed = (await store.setting(SETTINGS.padding))!;
  const wanted = scheduledSize(size, at ? new Date(at) : effects.now(), effects.now());
  const leaves = Array.from({ length: wanted - size }, (_, at) => paddingLeaf(seed, size + at));
  if (leaves.length > 0) await store.transaction((tx) => appendPadding(tx, chronicle, leaves));
}

type Write = (path: string, content: string | Uint8Array) => Promise<void>;

async function writeTiles({ store, log }: Chronicle, tree: Tree, write: Write): Promise<void> {
  const commitments: Uint8Array[] = [];
  for await (const page of entriesOf(store, log.name)) for (const { commitment } of page) commitments.push(commitment);
  for (const { level, index, width } of tilesOf(tree.size)) {
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
  tree: Tree,
  checkpoint: string,
  ids: readonly string[],
  write: Write,
): Promise<number> {
  const subjects = [...new Set(ids.map((id) => id.split("#")[0]!))];
  let count = 0;
  for (const entry of [...(await store.entriesAbout(subjects)).values()].flat()) {
    const { number, salt, content } = entry;
    if (entry.log !== log.name || salt === null || content === null) continue;
    const name = `proofs/${number}`;
    await write(
      `${name}.tlog-proof`,
      writeLogProof({ index: number, hashes: inclusionProof(tree, number), checkpoint }),
    );
    await write(`${name}.json`, `${JSON.stringify({ salt: Buffer.from(salt).toString("base64"), content })}\n`);
    count++;
  }
  return count;
}
