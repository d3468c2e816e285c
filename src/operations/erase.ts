import { type EntryRef, refOf } from "../chronicle/entry.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import { planReconciliation } from "../chronicle/reconciling.ts";
import type { Writing } from "../store/store.ts";
import { append, opened, refreshViews } from "./append.ts";
import { removeBlob } from "./blobs.ts";
import type { Chronicle } from "./chronicle.ts";
import { refuseLong } from "./fault.ts";
import { findIncidents, knownIncidents } from "./reconcile.ts";
import { incidentOf, keptDocument } from "./views.ts";

/**
 * Crypto-erases a document: the key of its original, text, search words, protected words, and salt and content of every entry about it
 * are destroyed; the commitments stay, so that the log still verifies. That it was erased, when, by whom and why is an entry of its own.
 * Incidents that its claims were part of are written anew from the other reports, under their ids.
 *
 * @throws {@link ChronicleError} `unknown document`, `erased document`, `too long`.
 */
export async function eraseDocument(chronicle: Chronicle, id: string, reason: string): Promise<void> {
  refuseLong(reason);
  const { sha256 } = await keptDocument(chronicle.store, id);
  await chronicle.store.transaction(async (tx) => {
    const known = await knownIncidents(tx);
    const { lost, destroyed } = await destroyAllAbout(tx, id);
    await append(tx, chronicle, [{ kind: "document.erased", document: id, reason, destroyed }]);
    await append(tx, chronicle, await reconciledWithout(tx, lost, known));
  });
  await removeBlob(chronicle, sha256);
}

export interface Destroyed {
  /** The incidents of which entries were destroyed with the document, as they were before. */
  readonly lost: readonly IncidentView[];
  readonly destroyed: readonly EntryRef[];
}

/** Destroys what is left of a document; to be written into the own log. That it was erased stays. */
export async function destroyAllAbout(tx: Writing, id: string): Promise<Destroyed> {
  const about = (await tx.entriesAbout([id]))
    .get(id)!
    .flatMap((entry) => opened(entry) ?? [])
    .filter(({ entry }) => entry.body.kind !== "document.erased");
  const incidents = new Set(
    about.flatMap(({ entry: { body } }) => (body.kind === "incident.reconciled" ? [body.incident] : [])),
  );
  const lost: IncidentView[] = [];
  for (const incident of incidents) lost.push(...[await incidentOf(tx, incident)].filter((view) => view !== null));
  await tx.destroyEntries(about);
  await tx.destroyDocument(id);
  await refreshViews(tx, new Set([id, ...incidents]));
  return { lost, destroyed: about.map(refOf) };
}

async function reconciledWithout(tx: Writing, affected: readonly IncidentView[], known: readonly IncidentView[]) {
  if (affected.length === 0) return [];
  return planReconciliation(await findIncidents(tx), known, new Set(affected.map(({ id }) => id)));
}
