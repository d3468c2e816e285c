// Bundles the program into dist/ and lays the data that it reads beside it.
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { buildGazetteer } from "./gazetteer.ts";

const root = new URL("../", import.meta.url);
const path = (name: string): string => new URL(name, root).pathname;

mkdirSync(path("dist/data"), { recursive: true });
const { metafile } = await build({
  entryPoints: {
    khronika: path("src/cli/main.ts"),
    agent: path("src/cli/agent-main.ts"),
    "source-reader": path("src/sources/limited/child.ts"),
  },
  // Native code cannot be bundled.
  external: ["better-sqlite3-multiple-ciphers"],
  outdir: path("dist"),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  charset: "utf8",
  legalComments: "linked",
  logLevel: "warning",
  metafile: true,
  // Some packages still call require().
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
// What an earlier build left goes last: a program that is running still finds its parts.
const made = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
for (const file of readdirSync(path("dist"))) if (file.endsWith(".js") && !made.has(file)) rmSync(path(`dist/${file}`));
rmSync(path("dist/data/lexicons"), { recursive: true, force: true });
cpSync(path("src/coding/lexicons"), path("dist/data/lexicons"), { recursive: true });
for (const file of ["regions.tsv", "countries.tsv", "towns.tsv", "capitals.json"])
  cpSync(path(`src/places/data/${file}`), path(`dist/data/${file}`));
cpSync(path("src/vocabulary/data/outlets.tsv"), path("dist/data/outlets.tsv"));
// The Ukrainian dictionary stays a file of its own under its own licence.
mkdirSync(path("dist/data/dictionary-uk"), { recursive: true });
for (const file of ["index.aff", "index.dic", "license"])
  cpSync(path(`node_modules/dictionary-uk/${file}`), path(`dist/data/dictionary-uk/${file}`));
cpSync(path("node_modules/az/dicts"), path("dist/data/az"), { recursive: true });
await buildGazetteer(path("dist/data"));
