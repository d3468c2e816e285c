import { type Group as ActGroup, actOf } from "../vocabulary/acts.ts";
import { type Incident, idOf } from "./incident.ts";
import { lengthDays, type Period, periodOf } from "./period.ts";

/**
 * Joins the steps of one planned assembly: what was planned for the same day at the same place, what happened there on that day,
 * and what the same reports tell of it without a day of their own. An assembly that never took place has its steps too.
 */
export function joinAssemblies(incidents: readonly Incident[]): Incident[] {
  const steps = incidents.map(stepOf);
  joinByDay(steps);
  joinByReport(steps);
  joinUndated(steps);
  const together = Map.groupBy(
    steps.filter((step) => step.assembly !== null),
    (step) => step.assembly,
  );
  const idByStep = new Map<Step, string>();
  for (const members of together.values()) {
    // One step alone is an assembly only when it was planned.
    if (members.length === 1 && !members[0]!.isPlanned) continue;
    const id = `ASM-${idOf(members.map((step) => step.incident.incident).join("\n"))}`;
    for (const step of members) idByStep.set(step, id);
  }
  return steps.map((step) => ({ ...step.incident, assembly: idByStep.get(step) ?? null }));
}

interface Step {
  readonly incident: Incident;
  readonly group: ActGroup | "other";
  readonly documents: ReadonlySet<string>;
  /** The day of the assembly, as far as this step names it. */
  readonly day: Period | null;
  readonly isPlanned: boolean;
  /** Key of the assembly that it was found to belong to. */
  assembly: string | null;
}

const LONGEST_ASSEMBLY_DAYS = 10;

function stepOf(incident: Incident): Step {
  const group = actOf(incident.act)?.group ?? "other";
  const planned = periodOf(incident.planned_for);
  const day = planned ?? (group === "during" ? periodOf(incident.date) : null);
  return {
    incident,
    group,
    documents: new Set(incident.claims.map((c) => c.document)),
    day: day && lengthDays(day) <= LONGEST_ASSEMBLY_DAYS ? day : null,
    isPlanned: planned !== null && group === "before",
    assembly: null,
  };
}

const LOCAL = new Set(["town", "site", "district"]);
const isLocal = ({ incident: { place } }: Step): boolean => place !== null && LOCAL.has(place.level);

/** One town, one day: one assembly. Who names only the region, or several days, joins when just one assembly fits. */
function joinByDay(steps: readonly Step[]): void {
  const dated = steps.filter((step) => step.day);
  const isExact = (step: Step) => isLocal(step) && lengthDays(step.day!) <= 2;
  const exact = dated.filter(isExact);
  for (const step of exact) step.assembly = `${step.incident.place!.id}|${step.day!.from}`;
  const byRegionAndDay = Map.groupBy(exact, (step) => `${regionOf(step)}|${step.day!.from}`);
  for (const step of dated.filter((s) => !isExact(s))) {
    const { from, to } = step.day!;
    const days = Array.from({ length: to - from + 1 }, (_, i) => `${regionOf(step)}|${from + i}`);
    const fitting = days.flatMap((day) => byRegionAndDay.get(day) ?? []);
    const here = fitting.filter((s) => !isLocal(step) || s.incident.place!.id === step.incident.place!.id);
    step.assembly = only(here) ?? `${step.incident.place?.id ?? step.incident.incident}|${from}-${to}`;
  }
}

const regionOf = ({ incident: { place } }: Step): string => place?.admin1 ?? place?.id ?? "";

/** The one assembly to which all these steps belong, or null. */
function only(steps: readonly Step[]): string | null {
  const found = new Set(steps.map((step) => step.assembly));
  return found.size === 1 ? [...found][0]! : null;
}

/** A threat or fine that names no day of the assembly belongs to the one that its reports speak of at that place. */
function joinByReport(steps: readonly Step[]): void {
  const anchored = byDocument(steps.filter((step) => step.assembly !== null));
  for (const step of steps.filter((s) => s.assembly === null)) {
    const told = [...step.documents].flatMap((document) => anchored.get(document) ?? []);
    step.assembly = only(told.filter((other) => canBeOf(step, other)));
  }
}

function byDocument(steps: readonly Step[]): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  for (const step of steps)
    for (const document of step.documents) found.set(document, [...(found.get(document) ?? []), step]);
  return found;
}

const LONGEST_SEQUEL_DAYS = 120;

/** Whether a step can belong to the assembly of another one: near enough, and before or after it as its act is. */
function canBeOf(step: Step, other: Step): boolean {
  const [p, q] = [step.incident.place, other.incident.place];
  if (p && q && p.id !== q.id && (p.admin1 === null || p.admin1 !== q.admin1 || (isLocal(step) && isLocal(other))))
    return false;
  const own = periodOf(step.incident.date);
  if (!own || !other.day) return true;
  const [early, late] = [own.from - other.day.to, own.to - other.day.from];
  if (step.group === "before") return early <= 0 && late >= -LONGEST_SEQUEL_DAYS;
  return step.group === "during" ? early <= 0 && late >= 0 : late >= 0 && early <= LONGEST_SEQUEL_DAYS;
}

/** Acts that there cannot be without an assembly, held or meant. */
const OF_AN_ASSEMBLY = new Set([
  "notice_filed",
  "assembly_permitted",
  "assembly_refused",
  "assembly_relocated",
  "assembly_held",
  "access_blocked",
  "order_to_disperse",
  "dispersal",
]);

/** Where nobody names a day: what one report tells of one town is one assembly, unless it tells of the same act twice. */
function joinUndated(steps: readonly Step[]): void {
  const open = steps.filter((step) => step.assembly === null && isLocal(step));
  const groupOf = new Map(open.map((step) => [step, [step]]));
  for (const told of byDocument(open).values()) {
    for (const here of Map.groupBy(told, (step) => step.incident.place!.id).values()) {
      const acts = new Set(here.map((step) => step.incident.act));
      if (acts.size < here.length || ![...acts].some((act) => OF_AN_ASSEMBLY.has(act))) continue;
      const all = [...new Set(here.map((step) => groupOf.get(step)!))].flat();
      for (const step of all) groupOf.set(step, all);
    }
  }
  for (const group of new Set(groupOf.values()))
    if (group.length > 1) for (const step of group) step.assembly = group[0]!.incident.incident;
}
