import type { Claim } from "../coding/claim.ts";
import type { Incident } from "../incidents/incident.ts";
import { printable } from "../text/printable.ts";
import { actOf } from "../vocabulary/acts.ts";
import { label } from "../vocabulary/labels.ts";
import { chainText, countText, markedQuote, type View } from "./claims.ts";

/** One report of an incident: what it claims, and the text that it was read from. */
export interface Report {
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly claim: Claim;
  readonly text: string;
}

/** What is shown of an incident; of its claims only how many they are. */
export type ShownIncident = Omit<Incident, "claims" | "matches"> & { readonly claims: { readonly length: number } };

/** One incident as a short paragraph. */
export function renderIncident(incident: ShownIncident, view: View): string {
  const { palette, language, say } = view;
  const place = incident.place
    ? `${incident.place.name}${incident.place.admin1 ? `, ${incident.place.admin1}` : ""}`
    : null;
  const when =
    incident.date ?? (incident.planned_for ? say("demo.planned", { date: incident.planned_for }) : say("demo.undated"));
  const count = incident.count ? countText({ min: incident.count.min, max: incident.count.max }) : null;
  const head = [when, label("act", incident.act, language), place, count]
    .filter((part) => part !== null)
    .map((part) => printable(part));
  const mark = incident.sample ? ` ${palette.warn(`(${say("sample")})`)}` : "";
  const level = label("level", incident.level, language);
  const lines = [
    `${palette.strong(head.join(" · "))}${mark}`,
    `  ${palette.faint(incident.incident)} ${incident.level === "contested" ? palette.warn(level) : level} · ${say("incident.origins")}: ${originsText(incident)} · ${say("incident.reports")}: ${incident.claims.length}`,
  ];
  for (const { field, values } of incident.conflicts) {
    const shown = values.map((v) =>
      typeof v === "object" && v !== null
        ? countText(v as { min: number | null; max: number | null })
        : field === "ground"
          ? String(v)
              .split("+")
              .map((g) => label("ground", g, language))
              .join(", ")
          : String(v),
    );
    lines.push(
      `  ${palette.warn(`${say("incident.conflict")}: ${fieldName(field, view)}`)} ${printable(shown.join(" / "))}`,
    );
  }
  return lines.join("\n");
}

function originsText(incident: ShownIncident): string {
  const names = incident.origins.map((names) => names.filter(Boolean)[0] ?? "?");
  return printable(names.join(", ") || "?");
}

const FIELDS = {
  date: "claim.date",
  planned_for: "claim.planned_for",
  place: "claim.place",
  ground: "claim.ground",
  count: "claim.count",
} as const;
const fieldName = (field: keyof typeof FIELDS, { say }: View): string => say(FIELDS[field]);

/** The chronicle: planned assemblies with their steps in order, then the incidents that belong to none. */
export function renderTimeline(incidents: readonly ShownIncident[], view: View): string {
  const { palette, say } = view;
  const byAssembly = Map.groupBy(incidents, (i) => i.assembly);
  const assemblies = [...byAssembly]
    .flatMap(([id, steps]) => (id === null ? [] : [{ id, steps: inOrder(steps) }]))
    .sort((a, b) => (dayOf(a.steps) < dayOf(b.steps) ? -1 : 1));
  const blocks = assemblies.map(({ id, steps }) => {
    const place = steps.find((s) => s.place)?.place;
    const sample = steps.some((s) => s.sample) ? ` ${palette.warn(`(${say("sample")})`)}` : "";
    const title = `${say("demo.assembly")} ${id}: ${printable([dayOf(steps), place?.name].filter(Boolean).join(", "))}`;
    return `${palette.strong(`━━ ${title}`)}${sample}\n${steps.map((s) => indent(renderIncident(s, view))).join("\n")}`;
  });
  const others = inOrder(byAssembly.get(null) ?? []);
  if (others.length > 0)
    blocks.push(
      `${palette.strong(`━━ ${say("demo.other")}`)}\n${others.map((s) => indent(renderIncident(s, view))).join("\n")}`,
    );
  return blocks.join("\n\n");
}

const indent = (text: string): string => text.replace(/^/gm, "  ");
const dayOf = (steps: readonly ShownIncident[]): string =>
  steps.map((s) => s.planned_for).find((d) => d !== null) ?? steps.map((s) => s.date).find((d) => d !== null) ?? "";

const GROUPS = { before: 0, during: 1, after: 2 } as const;

/** By group of act (before, during, after), then by day. */
function inOrder(incidents: readonly ShownIncident[]): ShownIncident[] {
  const rank = (i: ShownIncident) => GROUPS[actOf(i.act)?.group ?? "during"];
  return [...incidents].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.date ?? a.planned_for ?? "9").localeCompare(b.date ?? b.planned_for ?? "9") ||
      a.incident.localeCompare(b.incident),
  );
}

/** An incident with all its evidence: who says it, through whom, in what words. */
export function renderEvidence(incident: ShownIncident, reports: readonly Report[], view: View): string {
  const { palette, say } = view;
  const lines = [renderIncident(incident, view)];
  for (const { name, outlet: told, published, claim, text } of reports) {
    const outlet = printable(told ?? name);
    const chains =
      claim.attribution.length > 0
        ? claim.attribution.map((chain) => `${outlet} → ${chainText(chain, view)}`).join("; ")
        : `${outlet} (${say("claim.own")})`;
    lines.push(`  ${palette.faint("•")} ${chains} ${palette.faint(published ?? say("demo.undated"))}`);
    for (const quote of claim.evidence)
      lines.push(`      ${palette.faint("│")} ${markedQuote(quote, claim, text, palette)}`);
  }
  return lines.join("\n");
}
