import { open } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "./durable.ts";
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
export const writeHeader = (dir: string, header: Header): Promise<void> =>
  writeDurably(join(dir, FILE), headerToText(header));
