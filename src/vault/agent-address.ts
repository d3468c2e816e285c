import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { VaultError } from "./fault.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const HASH_DIGITS = 24;

/**
 * Where the process that holds a chronicle unlocked is to be reached: a socket in a folder of the user's own, on Windows a named pipe.
 *
 * @param dir - The chronicle's folder. Only a hash of its path shows in the address.
 */
export async function agentAddress(dir: string, environment: Environment = process.env): Promise<string> {
  const hash = createHash("sha256")
    .update(await realpath(dir))
    .digest("hex")
    .slice(0, HASH_DIGITS);
  if (process.platform === "win32") return `\\\\.\\pipe\\khronika-${hash}`;
  return join(environment.XDG_RUNTIME_DIR || tmpdir(), `khronika-${process.getuid!()}`, `${hash}.sock`);
}

const isPipe = (address: string): boolean => address.startsWith("\\\\.\\pipe\\");

/** Makes the folder for a socket, or takes the one that is there. @throws {@link VaultError} `unsafe folder`. */
export async function prepareFolder(address: string): Promise<void> {
  if (isPipe(address)) return;
  const folder = dirname(address);
  try {
    await mkdir(folder, { mode: 0o700 });
    // The umask may have taken more away.
    await chmod(folder, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  if (!(await isSafe(address))) throw new VaultError("unsafe folder", folder);
}

/**
 * Whether nobody else can have put a socket there: the folder is a folder, ours, and closed to others. In a folder for temporary files
 * anybody could have made it first, and keys from there would be his.
 */
export async function isSafe(address: string): Promise<boolean> {
  if (isPipe(address)) return true;
  try {
    const folder = await lstat(dirname(address));
    return folder.isDirectory() && folder.uid === process.getuid!() && (folder.mode & 0o077) === 0;
  } catch {
    return false;
  }
}
