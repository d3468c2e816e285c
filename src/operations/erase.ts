import type { IncidentView } from "../chronicle/incident-view.ts";
import { planReconciliation } from "../chronicle/reconciling.ts";
import type { Writing } from "../store/store.ts";
import { append, opened, refreshViews } from "./append.ts";
import { removeBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { findIncidents, knownIncidents } from "./reconcile.ts";
import { keptDocument } from "./views.ts";

/**
 * Crypto-erases a document: the key of its original, text, search words, protected words, and salt and content of every entry about it
 * are destroyed; the commitments stay, so that the log still verifies. That it was erased, when, by whom and why is an entry of its own.
 * Incidents that its claims were part of are written anew from the other reports, under their ids.
 *
 * @throws {@link ChronicleError} `unknown document`, `erased document`.
 */
export async function eraseDocument(chronicle: Chronicle, id: string, reason: string): Promise<void> {
  const { sha256 } = await keptDocument(chronicle.store, id);
  await chronicle.store.transaction(async (tx) => {
    const known = await knownIncidents(tx);
    const lost = await destroyAllAbout(tx, id);
    await append(tx, chronicle, [{ kind: "document.erased", document: id, reason }]);
    const affected = known.filter((incident) => lost.has(incident.id));
    await append(tx, chronicle, await reconciledWithout(tx, affected, known));
  });
  await removeBlob(chronicle, sha256);
}

/** @returns Ids of the incidents whose entries were destroyed with the document. */
export async function destroyAllAbout(tx: Writing, id: string): Promise<ReadonlySet<string>> {
  // That it was erased stays.
  const about = (await tx.entriesAbout([id]))
    .get(id)!
    .filter((entry) => opened(entry)?.entry.body.kind !== "document.erased");
  const incidents = new Set(
    about.flatMap((entry) => {
      const body = opened(entry)?.entry.body;
      return body?.kind === "incident.reconciled" ? [body.incident] : [];
    }),
  );
  await tx.destroyEntries(about);
  await tx.destroyDocument(id);
  await refreshViews(tx, new Set([id, ...incidents]));
  return incidents;
}

async function reconciledWithout(tx: Writing, affected: readonly IncidentView[], known: readonly IncidentView[]) {
  if (affected.length === 0) return [];
  return planReconciliation(await findIncidents(tx), known, new Set(affected.map(({ id }) => id)));
}
