import { fileURLToPath } from "node:url";
import { codeDocument } from "../coding/code.ts";
import { type Digest, digestOf } from "../incidents/digest.ts";
import type { Incident } from "../incidents/incident.ts";
import { reconcile } from "../incidents/reconcile.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import { readSamples } from "../sources/sample.ts";
import { openLemmatiser } from "../text/lemma.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";
import { renderEvidence, renderTimeline, type Sourced } from "./timeline.ts";

/** The bundle lies in dist/, this module in src/cli/: the samples are found from both. */
const SAMPLES = ["../samples/", "../../samples/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** `khronika demo`: the whole way from reports to a chronicle on the bundled samples. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("demo", args, { dir: { type: "string" }, "no-open": { type: "boolean" } }, terminal);
  if (typeof options === "number") return options;
  const { values, language, say } = options;
  const gazetteer = openGazetteer();
  const documents = new Map<string, Sourced>();
  for (const sample of readSamples(typeof values.dir === "string" ? [values.dir] : SAMPLES)) {
    documents.set(sample.meta.id, { coded: codeDocument(sample, gazetteer), text: sample.text });
  }
  if (documents.size === 0) {
    terminal.tell(say("nothing"));
    return 1;
  }
  const digests: Digest[] = [];
  for (const { coded, text } of documents.values())
    digests.push(digestOf(coded, text, await openLemmatiser(coded.document.language)));
  const incidents = reconcile(digests);
  const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
  const claims = incidents.reduce((n, i) => n + i.claims.length, 0);
  const assemblies = new Set(incidents.flatMap((i) => i.assembly ?? [])).size;
  const { strong, faint } = view.palette;
  await terminal.print(
    `${strong(say("demo.title"))}\n${faint(say("demo.note"))}\n${say("demo.counts", { documents: documents.size, claims, incidents: incidents.length, assemblies })}\n`,
  );
  await terminal.print(`${renderTimeline(incidents, view)}\n`);
  await terminal.print(`${strong(`━━ ${say("demo.opened")}`)}\n${renderEvidence(richest(incidents), documents, view)}`);
  return 0;
}

/** The incident that shows most: reports from several documents, a conflict, several origins. */
function richest(incidents: readonly Incident[]): Incident {
  const worth = (i: Incident) =>
    new Set(i.claims.map((c) => c.document)).size * 2 + i.conflicts.length + i.origins.length;
  return incidents.reduce((best, i) => (worth(i) > worth(best) ? i : best));
}
