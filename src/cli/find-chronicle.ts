import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What lies in a chronicle, and in a folder for the field. */
const MARKS = [
  ["header.json", "blobs"],
  ["field.json", "outbox"],
];

/** The folder of the chronicle that is meant: the one named, else that of `KHRONIKA_DIR`, else the nearest upwards; null where there is none. */
export function findChronicle(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  from: string,
): string | null {
  const told = named ?? environment.KHRONIKA_DIR;
  if (told) return resolve(from, told);
  for (let dir = resolve(from); ; dir = dirname(dir)) {
    if (MARKS.some((files) => files.every((file) => existsSync(join(dir, file))))) return dir;
    if (dirname(dir) === dir) return null;
  }
}
