import { hash } from "node:crypto";
import { documentIdIn } from "../../src/chronicle/document-id.ts";
import type { Body } from "../../src/chronicle/entry.ts";
import { append } from "../../src/operations/append.ts";
import type { Chronicle } from "../../src/operations/chronicle.ts";
import { writeSealedHead } from "../../src/operations/sealed-head.ts";
import { entriesOf } from "../../src/operations/trees.ts";
import { verify } from "../../src/operations/verify.ts";
import { type Cost, costOf, medianCost, peakMb, printTable } from "../measure.ts";
import { incidentBody, onNew } from "./made.ts";

const ROUNDS = 3;
const AT_ONCE = 1_000;

/** The whole check of a log without documents, beside one SHA-256 over each entry's bytes. */
export async function benchVerification(folder: string, entries: number): Promise<void> {
  await onNew(folder, "verification", async (chronicle) => {
    await fill(chronicle, entries);
    const contents: Buffer[] = [];
    let bytes = 0;
    for await (const page of entriesOf(chronicle.store, chronicle.log.name))
      for (const { salt, content } of page) {
        contents.push(Buffer.concat([salt!, Buffer.from(content!)]));
        bytes += contents.at(-1)!.length;
      }
    const costs: Record<"checking" | "hashing" | "pages", Cost[]> = { checking: [], hashing: [], pages: [] };
    for (let round = 0; round < ROUNDS; round++) {
      costs.checking.push(
        await costOf(async () => {
          const { faults } = await verify(chronicle, { rebuild: false, outside: [] });
          if (faults.length > 0) throw new Error(`The chronicle is damaged: ${JSON.stringify(faults.slice(0, 3))}`);
        }),
      );
      costs.pages.push(await costOf(() => chronicle.store.selfCheck()));
      costs.hashing.push(
        await costOf(async () => {
          for (const content of contents) hash("sha256", content, "buffer");
        }),
      );
    }
    const bare = medianCost(costs.hashing);
    const row = (name: string, of: readonly Cost[], aim: string) => {
      const { seconds, processor } = medianCost(of);
      return [
        ...[name, (contents.length / seconds).toFixed(0), aim, (contents.length / processor).toFixed(0)],
        ...[(bytes / 1e6 / seconds).toFixed(0), (bare.processor / processor).toFixed(2)],
      ];
    };
    printTable(
      `Checking a log of ${contents.length} entries of ${(bytes / contents.length).toFixed(0)} bytes, median of ${ROUNDS}; peak ${peakMb().toFixed(0)} MB`,
      ["work", "entries/s", "aim", "entries/s of processor", "MB/s", "ratio"],
      [
        row("full check", costs.checking, ">= 100000"),
        row("of it: all pages of the store", costs.pages, ""),
        row("SHA-256 of the same bytes", costs.hashing, ""),
      ],
    );
  });
}

async function fill(chronicle: Chronicle, entries: number): Promise<void> {
  for (let from = 0; from < entries; from += AT_ONCE) {
    const bodies = Array.from({ length: Math.min(AT_ONCE, entries - from) }, (_, at) => namingItsDocument(from + at));
    await chronicle.store.transaction((tx) => append(tx, chronicle, bodies));
  }
  // As closing does.
  await writeSealedHead(chronicle.dir, chronicle.headKey, chronicle.store);
}

/** Verifying refuses an incident that does not name the documents of its claims. */
function namingItsDocument(n: number): Body {
  const body = incidentBody(n);
  return body.kind === "incident.reconciled" ? { ...body, documents: body.claims.map(documentIdIn) } : body;
}
