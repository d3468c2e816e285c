import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentIdIn } from "../chronicle/document-id.ts";
import { settledClaim } from "../chronicle/document-view.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import { RULES } from "../coding/weights.ts";
import { addDocuments } from "../operations/add.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { codeNew } from "../operations/code.ts";
import { createChronicle } from "../operations/create.ts";
import { openChronicle } from "../operations/open.ts";
import { proofOf } from "../operations/proof.ts";
import { knownIncidents, reconcileAll } from "../operations/reconcile.ts";
import { verify } from "../operations/verify.ts";
import { keptClaim, textOf } from "../operations/views.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import type { ReadDocument } from "../sources/read.ts";
import { readSamples } from "../sources/sample.ts";
import { openBatch } from "../vault/compartment.ts";
import { FLOOR } from "../vault/stretch.ts";
import type { View } from "./claims.ts";
import { systemEffects } from "./effects.ts";
import { readOptions } from "./options.ts";
import { paletteOf } from "./palette.ts";
import type { Terminal } from "./terminal.ts";
import { type Report, renderEvidence, renderTimeline } from "./timeline.ts";
import { VERSION } from "./version.ts";

/** The bundle lies in dist/, this module in src/cli/: the samples are found from both. */
const SAMPLES = ["../samples/", "../../samples/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** `khronika demo`: the whole way on the bundled samples, in a chronicle of its own that is gone afterwards. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("demo", args, { "no-open": { type: "boolean" } }, terminal);
  if (typeof options === "number") return options;
  const { values, language, say } = options;
  const samples = readSamples(typeof values.dir === "string" ? [values.dir] : SAMPLES);
  if (samples.length === 0) {
    terminal.tell(say("nothing"));
    return 1;
  }
  const dir = await mkdtemp(join(tmpdir(), "khronika-demo-"));
  try {
    const chronicle = await createDemo(dir);
    try {
      const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
      await fill(chronicle, samples);
      await show(chronicle, samples.length, view, terminal);
      return await check(chronicle, view, terminal);
    } finally {
      await chronicle.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function createDemo(dir: string): Promise<Chronicle> {
  const wish = { dir, passphrase: randomBytes(32), costs: FLOOR, author: "demo", language: "en" };
  const { header, root } = await createChronicle(wish, systemEffects);
  return openChronicle(dir, header.chronicle, root, systemEffects);
}

async function fill(chronicle: Chronicle, samples: readonly ReadDocument[]): Promise<void> {
  const batch = await openBatch(chronicle.compartment);
  const capture = { method: "file", tool: "khronika", version: VERSION } as const;
  const documents = samples.map(({ bytes, suffix, text, meta: { id: name, ...meta } }) => ({
    ...{ bytes, suffix, text, capture },
    meta: { ...meta, name },
  }));
  await addDocuments(chronicle, batch, documents);
  batch.key.wipe();
  for await (const _ of codeNew(chronicle, RULES, openGazetteer()));
  await reconcileAll(chronicle);
}

async function show(chronicle: Chronicle, documents: number, view: View, terminal: Terminal): Promise<void> {
  const { palette, say } = view;
  const incidents = (await knownIncidents(chronicle.store)).map(({ id, ...record }) => ({ incident: id, ...record }));
  const claims = incidents.reduce((n, i) => n + i.claims.length, 0);
  const assemblies = new Set(incidents.flatMap((i) => i.assembly ?? [])).size;
  const counts = say("demo.counts", { documents, claims, incidents: incidents.length, assemblies });
  await terminal.print(`${palette.strong(say("demo.title"))}\n${palette.faint(say("demo.note"))}\n${counts}\n`);
  await terminal.print(`${renderTimeline(incidents, view)}\n`);
  const best = richest(incidents);
  const evidence = renderEvidence(best, await reportsOf(chronicle, best.claims), view);
  await terminal.print(`${palette.strong(`━━ ${say("demo.opened")}`)}\n${evidence}\n`);
}

async function reportsOf(chronicle: Chronicle, claims: readonly string[]): Promise<Report[]> {
  return Promise.all(
    claims.map(async (id) => {
      const { document, claim } = await keptClaim(chronicle.store, id);
      const { name, outlet, published } = document.meta;
      const text = await textOf(chronicle.store, document.id);
      return { name, outlet, published, claim: settledClaim(claim), text };
    }),
  );
}

/** Verifies all of it, and proves one entry as a stranger would see it. */
async function check(chronicle: Chronicle, { palette, say }: View, terminal: Terminal): Promise<number> {
  const { faults, entries } = await verify(chronicle, { rebuild: true, outside: [] });
  await terminal.print(`${palette.strong(`━━ ${say("demo.verified", { entries })}`)}`);
  await terminal.print(say(faults.length === 0 ? "verify.ok" : "verify.bad", { count: faults.length }));
  const [incident] = await knownIncidents(chronicle.store);
  const [proof] = incident ? await proofOf(chronicle, incident.id) : [];
  if (proof) {
    await terminal.print(`\n${palette.strong(`━━ ${say("demo.proof", { incident: incident!.id })}`)}`);
    await terminal.print(palette.faint(proof.text.trimEnd()));
  }
  await terminal.print(`\n${say("demo.next")}`);
  return faults.length === 0 && proof?.isProven === true ? 0 : 1;
}

/** The incident that shows most: reports from several documents, a conflict, several origins. */
function richest<I extends Omit<IncidentView, "id">>(incidents: readonly I[]): I {
  const worth = (i: I) => new Set(i.claims.map(documentIdIn)).size * 2 + i.conflicts.length + i.origins.length;
  return incidents.reduce((best, i) => (worth(i) > worth(best) ? i : best));
}
