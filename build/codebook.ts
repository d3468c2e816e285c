// Writes docs/codebook.md out of the vocabulary's data:  node build/codebook.ts [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { codebook } from "../src/vocabulary/codebook.ts";

const file = new URL("../docs/codebook.md", import.meta.url);
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== codebook()) {
    console.error("docs/codebook.md is older than the vocabulary: run `node build/codebook.ts`");
    process.exitCode = 1;
  }
} else writeFileSync(file, codebook());
