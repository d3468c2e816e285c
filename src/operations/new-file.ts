import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { flushFolder } from "../vault/durable.ts";
import { ChronicleError } from "./fault.ts";
import { isThere } from "./is-there.ts";

/**
 * Writes a new file that is there whole or not at all, even when the power goes: beside, flushed, then renamed. What is there already is
 * left alone.
 *
 * @returns Bytes of the file.
 * @throws {@link ChronicleError} `cannot write file`; what the pieces throw.
 */
export async function writeNewFile(file: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  await refuseExisting(file);
  const beside = `${file}.new`;
  const out = await open(beside, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    // One that a killed program left is named itself: the user must see what is in the way.
    throw new ChronicleError("cannot write file", error.code === "EEXIST" ? beside : file, error);
  });
  let size = 0;
  try {
    for await (const piece of pieces) {
      await out.writeFile(piece);
      size += piece.length;
    }
    await out.sync();
    await out.close();
    await rename(beside, file);
  } catch (error) {
    await out.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
  return size;
}

/** To be asked before long work as well. @throws {@link ChronicleError} `cannot write file`. */
export async function refuseExisting(file: string): Promise<void> {
  if (await isThere(file)) throw new ChronicleError("cannot write file", file);
}
