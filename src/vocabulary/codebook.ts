import { type Act, acts, type Group } from "./acts.ts";
import { allCodes, type CodeKind, label } from "./labels.ts";

const GROUPS: readonly Group[] = ["before", "during", "after"];
const KINDS: readonly { readonly kind: CodeKind; readonly title: string; readonly about: string }[] = [
  { kind: "actor", title: "Actors", about: "Who acts, as the text names the office." },
  { kind: "target", title: "Targets", about: "Who suffers the act; all categories that the text supports." },
  {
    kind: "ground",
    title: "Stated grounds",
    about: "What the authority says; whether it holds is for a person to judge.",
  },
  { kind: "form", title: "Forms of an assembly", about: "" },
  { kind: "stage", title: "Stages", about: "How far the assembly had come when the act happened." },
  { kind: "answer", title: "Answers", about: "What kind of refusal or relocation it was." },
  { kind: "identified_by", title: "How people were found", about: "If the text speaks of it." },
  { kind: "quantifier", title: "Quantifiers", about: "" },
  { kind: "modality", title: "Modalities", about: "Whose assertion the act is." },
  {
    kind: "hop",
    title: "Hops of an attribution chain",
    about: "From the document outwards; private persons are never named.",
  },
  { kind: "place_level", title: "Levels of a place", about: "" },
  { kind: "level", title: "Corroboration of an incident", about: "" },
  { kind: "state", title: "States of a claim in review", about: "" },
];

/** The codebook as one Markdown page: every code with its labels, definition, mappings and the rights concerned. */
export function codebook(): string {
  const parts = [
    "# Codebook",
    "Generated from `src/vocabulary/data/` by `node build/codebook.ts`; a test fails when it is stale. Codes are stable, labels are shown to people. A code describes what was done, never whether it was lawful.",
    "## Acts",
    ...GROUPS.map(
      (group) =>
        `### ${capital(label("group", group, "en"))}\n\n${table(
          ["code", "English", "русский", "українська", "what it is", "mappings", "ICCPR"],
          acts.filter((act) => act.group === group).map(actRow),
        )}`,
    ),
    ...KINDS.map(({ kind, title, about }) =>
      [
        `## ${title}`,
        ...(about === "" ? [] : [about]),
        table(
          ["code", "English", "русский", "українська", "what it is"],
          allCodes
            .filter((c) => c.kind === kind)
            .map((c) => [`\`${c.code}\``, c.label.en, c.label.ru, c.label.uk, c.definition.en + aimOf(c.aim)]),
        ),
      ].join("\n\n"),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function actRow(act: Act): string[] {
  const mappings = Object.entries(act.mappings).map(([to, code]) => `${to} ${code}`);
  const notes = [act.context ? "Context." : "", act.preemptive ? "Pre-emptive." : ""].filter(Boolean).join(" ");
  return [
    `\`${act.code}\``,
    ...[act.label.en, act.label.ru, act.label.uk],
    `${act.definition.en}${notes && ` *${notes}*`}`,
    mappings.join("; "),
    act.iccpr.join(", "),
  ];
}

const aimOf = (aim: string | undefined): string => (aim ? ` *Aim of Article 21: ${aim.replaceAll("_", " ")}.*` : "");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
