import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** All files of a folder, by their paths in it. */
export type Files = ReadonlyMap<string, Buffer>;

export function readFolder(dir: string): Files {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(dir, path))]));
}

/** Makes a folder hold these files and no others. */
export function writeFolder(dir: string, files: Files): void {
  mkdirSync(dir, { recursive: true });
  const now = readFolder(dir);
  for (const path of now.keys()) if (!files.has(path)) rmSync(join(dir, path));
  for (const [path, bytes] of files) {
    if (now.get(path)?.equals(bytes)) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}
