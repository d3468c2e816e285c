import { type ClaimView, settledClaim } from "../chronicle/document-view.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import { type FoundIncident, planReconciliation } from "../chronicle/reconciling.ts";
import { type Digest, digestOf } from "../incidents/digest.ts";
import type { Incident } from "../incidents/incident.ts";
import { reconcile } from "../incidents/reconcile.ts";
import type { Reading } from "../store/store.ts";
import { openLemmatiser } from "../text/lemma.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { documents, incidents, type KeptDocument, textOf } from "./views.ts";

export interface Reconciliation {
  readonly incidents: number;
  readonly changed: number;
}

/** Joins the claims of all documents into incidents and writes down what changes; rejected and withdrawn claims do not count. */
export async function reconcileAll(
  chronicle: Chronicle,
  progress: (documents: number) => void = () => {},
): Promise<Reconciliation> {
  const known = await knownIncidents(chronicle.store);
  const found = await findIncidents(chronicle.store, progress);
  const plan = planReconciliation(found, known);
  await chronicle.store.transaction((tx) => append(tx, chronicle, plan));
  return { incidents: found.length, changed: plan.length };
}

export async function knownIncidents(store: Reading): Promise<IncidentView[]> {
  const known: IncidentView[] = [];
  for await (const view of incidents(store)) known.push(view);
  return known;
}

/** What the claims add up to now, by the rules of `incidents/`. */
export async function findIncidents(
  store: Reading,
  progress: (documents: number) => void = () => {},
): Promise<FoundIncident[]> {
  const digests: Digest[] = [];
  const ids = new Map<string, readonly string[]>();
  for await (const view of documents(store)) {
    if (view.status === "erased") continue;
    const counted = view.claims.filter(counts);
    ids.set(
      view.id,
      counted.map((claim) => claim.id),
    );
    digests.push(await digest(store, view, counted));
    progress(digests.length);
  }
  return reconcile(digests).map((incident) => named(incident, ids));
}

const counts = ({ status }: ClaimView): boolean => status !== "rejected" && status !== "withdrawn";

async function digest(store: Reading, view: KeptDocument, counted: readonly ClaimView[]): Promise<Digest> {
  const { id, sha256, meta, text } = view;
  const { outlet, published, url, sample } = meta;
  const document = {
    id,
    sha256,
    language: text.language,
    published,
    outlet,
    url,
    characters: text.characters,
    ...(sample ? { sample } : {}),
  };
  const coded = { document, rules: view.rules ?? "", claims: counted.map(settledClaim) };
  const words = counted.length > 0 ? await textOf(store, id) : "";
  return digestOf(coded, words, await openLemmatiser(text.language));
}

function named(
  { incident, claims, matches: _, ...record }: Incident,
  ids: ReadonlyMap<string, readonly string[]>,
): FoundIncident {
  return {
    id: incident,
    claims: claims.map(({ document, claim }) => ids.get(document)![claim]!),
    documents: [...new Set(claims.map(({ document }) => document))],
    record,
  };
}
