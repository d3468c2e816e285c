import { compareEntries, type IncidentRecord, type PlacedEntry } from "./entry.ts";

export interface IncidentView extends IncidentRecord {
  readonly id: string;
  /** Ids of claims. */
  readonly claims: readonly string[];
}

/** What an incident's entries add up to: the latest reconciliation; null where it went up in others. */
export function incidentView(id: string, entries: readonly PlacedEntry[]): IncidentView | null {
  let view: IncidentView | null = null;
  for (const { entry } of [...entries].sort(compareEntries)) {
    const { body } = entry;
    if (body.kind !== "incident.reconciled" || body.incident !== id) continue;
    view = body.record ? { id, claims: body.claims, ...body.record } : null;
  }
  return view;
}
