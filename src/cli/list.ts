import type { DocumentView } from "../chronicle/document-view.ts";
import type { Say } from "../messages/messages.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { documents, incidents } from "../operations/views.ts";
import { printable } from "../text/printable.ts";
import type { Options } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { noWords, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";
import { renderIncident } from "./timeline.ts";

const OWN = {
  incidents: { type: "boolean" },
  open: { type: "boolean" },
  disputed: { type: "boolean" },
} as const;

/** `khronika list`: the documents of the chronicle, or its incidents. */
export function list(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("list", args, OWN, terminal, noWords("list"), (chronicle, options) =>
    options.values.incidents
      ? listIncidents(chronicle, options, terminal)
      : listDocuments(chronicle, options, terminal),
  );
}

async function listDocuments(chronicle: Chronicle, { values, say }: Options, terminal: Terminal): Promise<number> {
  const palette = paletteOf(terminal.hasColour);
  let count = 0;
  for await (const view of documents(chronicle.store)) {
    if (terminal.isInterrupted()) return 130;
    const states = statesOf(view);
    if (values.open && !states.has("proposed") && !states.has("disputed")) continue;
    if (values.disputed && !states.has("disputed")) continue;
    count++;
    await terminal.print(values.json ? JSON.stringify(summary(view, states)) : line(view, states, say, palette.strong));
  }
  if (count === 0) terminal.tell(say("list.none"));
  return 0;
}

const statesOf = (view: DocumentView): Map<string, number> => {
  const states = new Map<string, number>();
  if (view.status === "kept") for (const { status } of view.claims) states.set(status, (states.get(status) ?? 0) + 1);
  return states;
};

function summary(view: DocumentView, states: ReadonlyMap<string, number>): object {
  if (view.status === "erased") return { document: view.id, status: view.status, reason: view.reason, at: view.at };
  const { id, status, sha256, meta, text, captures, rules } = view;
  const claims = Object.fromEntries(states);
  return {
    document: id,
    status,
    ...meta,
    language: text.language,
    characters: text.characters,
    sha256,
    captures: captures.length,
    rules,
    claims,
  };
}

function line(
  view: DocumentView,
  states: ReadonlyMap<string, number>,
  say: Say,
  strong: (text: string) => string,
): string {
  if (view.status === "erased")
    return `${strong(view.id)}  ${say("list.erased", { at: view.at.slice(0, 10), reason: printable(view.reason) })}`;
  const about = [view.meta.published, view.meta.outlet, view.meta.name].flatMap((part) =>
    part ? [printable(part)] : [],
  );
  const claims = [...states].map(([status, n]) => `${say(`status.${status}` as "status.proposed")} ${n}`);
  const coded = view.rules === null ? say("list.notCoded") : claims.join(", ") || say("claim.none");
  return `${strong(view.id)}  ${about.join(" · ")}  (${coded})`;
}

async function listIncidents(
  chronicle: Chronicle,
  { values, say, language }: Options,
  terminal: Terminal,
): Promise<number> {
  const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
  let count = 0;
  for await (const { id, claims, ...record } of incidents(chronicle.store)) {
    if (terminal.isInterrupted()) return 130;
    count++;
    const incident = { incident: id, ...record, claims };
    await terminal.print(values.json ? JSON.stringify(incident) : renderIncident(incident, view));
  }
  if (count === 0) terminal.tell(say("list.noIncidents"));
  return 0;
}
