import type { Body } from "../chronicle/entry.ts";
import type { IncidentView } from "../chronicle/incident-view.ts";
import { planReconciliation } from "../chronicle/reconciling.ts";
import type { Writing } from "../store/store.ts";
import { destroyAllAbout } from "./erase.ts";
import { findIncidents, knownIncidents } from "./reconcile.ts";
import { documentOf, incidentOf } from "./views.ts";

/** What went when others' erasures arrived. */
export interface Gone {
  /** Hashes of the originals, to be removed when all the rest is safe. */
  readonly originals: readonly string[];
  /** To be written into the own log: another's erasure cannot name what he did not have. */
  readonly erasures: readonly Body[];
  /** Incidents of which entries were destroyed, as they were before. */
  readonly incidents: readonly IncidentView[];
}

/** Destroys what is here of erased documents. */
export async function destroyErased(tx: Writing, erased: ReadonlySet<string>): Promise<Gone> {
  const originals: string[] = [];
  const erasures: Body[] = [];
  const incidents = new Map<string, IncidentView>();
  for (const document of erased) {
    const before = await documentOf(tx, document);
    if (before?.status === "kept") originals.push(before.sha256);
    const { destroyed, lost } = await destroyAllAbout(tx, document);
    for (const incident of lost) if (!incidents.has(incident.id)) incidents.set(incident.id, incident);
    if (destroyed.length > 0) erasures.push({ kind: "document.erased", document, reason: "", destroyed });
  }
  return { originals, erasures, incidents: [...incidents.values()] };
}

/** Incidents that only this installation knew are written anew from the other reports, under their ids; the eraser wrote the rest. */
export async function reconciledAnew(tx: Writing, lost: readonly IncidentView[]): Promise<Body[]> {
  const gone: IncidentView[] = [];
  for (const incident of lost) if ((await incidentOf(tx, incident.id)) === null) gone.push(incident);
  if (gone.length === 0) return [];
  const ids = new Set(gone.map(({ id }) => id));
  const plan = planReconciliation(await findIncidents(tx), [...(await knownIncidents(tx)), ...gone], ids);
  return plan.filter(({ incident, record }) => ids.has(incident) && record !== null);
}
