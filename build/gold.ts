// Lays annotated reports out as the scorer reads them:  node build/gold.ts OUT DIR…
// DIR holds YAML files as test/reports/ does; OUT gets <id>.txt, <id>.meta.json and <id>.gold.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReports } from "../test/report.ts";

const [out, ...folders] = process.argv.slice(2);
if (out === undefined || folders.length === 0) throw new Error("usage: node build/gold.ts OUT DIR…");
mkdirSync(out, { recursive: true });
for (const { id, text, language, outlet, published, claims } of folders.flatMap(readReports)) {
  writeFileSync(join(out, `${id}.txt`), text);
  writeFileSync(join(out, `${id}.meta.json`), JSON.stringify({ id, language, outlet, published, url: null }));
  writeFileSync(join(out, `${id}.gold.json`), JSON.stringify({ claims }));
}
