import { idOf } from "../incidents/incident.ts";
import type { Body, IncidentRecord } from "./entry.ts";
import type { IncidentView } from "./incident-view.ts";

/** An incident as reconciling found it, its claims by their ids. */
export interface FoundIncident {
  /** Depends on the content of the claims only. */
  readonly id: string;
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly record: IncidentRecord;
}

type Reconciled = Extract<Body, { kind: "incident.reconciled" }>;

/**
 * The entries that bring the chronicle's incidents to what reconciling found: only what changes. An incident keeps its id as long as
 * it shares a claim with what was known under it; what goes up in others is left without claims.
 *
 * @param lost - Ids of incidents whose entries were destroyed: they are written again even where nothing changed.
 */
export function planReconciliation(
  found: readonly FoundIncident[],
  known: readonly IncidentView[],
  lost: ReadonlySet<string> = new Set(),
): Reconciled[] {
  const byId = new Map(known.map((view) => [view.id, view]));
  const idFor = keptIds(found, known);
  const taken = new Set([...byId.keys(), ...idFor.values()]);
  const plan: Reconciled[] = [];
  const named = found.map((incident) => {
    const id = idFor.get(incident) ?? freshId(incident.id, taken);
    taken.add(id);
    return { ...incident, id };
  });
  // Assemblies are named by content; a change of one reaches every incident of it.
  for (const { id, claims, documents, record } of named) {
    const before = byId.get(id);
    if (!before || lost.has(id) || !isSame(before, { id, claims, ...record }))
      plan.push({ kind: "incident.reconciled", incident: id, claims, documents, record });
  }
  const living = new Set(named.map(({ id }) => id));
  for (const { id } of known)
    if (!living.has(id))
      plan.push({ kind: "incident.reconciled", incident: id, claims: [], documents: [], record: null });
  return plan;
}

/** Which incident goes on under which known id: the largest overlap first, ties by name, so that the order of the input is nothing. */
function keptIds(found: readonly FoundIncident[], known: readonly IncidentView[]): Map<FoundIncident, string> {
  const holder = new Map(known.flatMap((view) => view.claims.map((claim) => [claim, view.id] as const)));
  const overlaps = found.flatMap((incident) => {
    const shared = Map.groupBy(
      incident.claims.flatMap((claim) => holder.get(claim) ?? []),
      (id) => id,
    );
    return [...shared].map(([id, claims]) => ({ incident, id, shared: claims.length }));
  });
  overlaps.sort((a, b) => b.shared - a.shared || compare(a.id, b.id) || compare(a.incident.id, b.incident.id));
  const kept = new Map<FoundIncident, string>();
  const used = new Set<string>();
  for (const { incident, id } of overlaps) {
    if (kept.has(incident) || used.has(id)) continue;
    kept.set(incident, id);
    used.add(id);
  }
  return kept;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function freshId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let again = 1; taken.has(free); again++) free = `KHR-${idOf(`${id}\n${again}`)}`;
  return free;
}

/** Views come out of canonical JSON, findings out of memory: compared by content, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [x, y] = [definedKeys(a), definedKeys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    x.length === y.length &&
    x.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

const definedKeys = (value: object): string[] =>
  Object.entries(value).flatMap(([key, own]) => (own === undefined ? [] : [key]));
