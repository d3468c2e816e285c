import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { VaultError } from "./fault.ts";
import type { Header } from "./header.ts";
import { headerToText, textToHeader } from "./header-form.ts";

const FILE = "header.json";
const MOST_BYTES = 16 * 1024;

/**
 * Reads the header of the chronicle in a folder.
 *
 * @throws {@link VaultError} `no header`, and what {@link textToHeader} throws.
 */
export async function readHeader(dir: string): Promise<Header> {
  const file = await open(join(dir, FILE), "r").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" || error.code === "ENOTDIR" ? new VaultError("no header", "", error) : error;
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
    if (bytesRead > MOST_BYTES) throw new VaultError("bad header", "too large");
    return textToHeader(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * Writes it in place of an earlier one: when the power goes the one or the other is there, whole. When it resolves the new one is on the
 * disk.
 */
export async function writeHeader(dir: string, header: Header): Promise<void> {
  const beside = join(dir, `${FILE}.new`);
  try {
    await writeFlushed(beside, headerToText(header));
    await rename(beside, join(dir, FILE));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dir);
}

async function writeFlushed(path: string, text: string): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is durable.
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
