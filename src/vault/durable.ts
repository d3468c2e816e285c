import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file in place of an earlier one: when the power goes the one or the other is there, whole. Beside, flushed, then renamed; when
 * it resolves the new one is on the disk.
 */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.new`;
  try {
    const file = await open(beside, "w", 0o600);
    await finished(file, () => file.writeFile(content));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Makes what a file holds stay when the power goes. */
export async function flushFile(path: string): Promise<void> {
  await finished(await open(path, "r+"));
}

/** Makes what was renamed or made in a folder stay when the power goes. */
export async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is durable.
  if (process.platform === "win32") return;
  await finished(await open(path, "r"));
}

async function finished(file: FileHandle, work: () => Promise<void> = async () => {}): Promise<void> {
  try {
    await work();
    await file.sync();
  } finally {
    await file.close();
  }
}
