import { writeFile } from "node:fs/promises";
import { documentIdIn } from "../chronicle/document-id.ts";
import { type ClaimView, settledClaim } from "../chronicle/document-view.ts";
import type { Say } from "../messages/messages.ts";
import { readBlob } from "../operations/blobs.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { ChronicleError } from "../operations/fault.ts";
import { protectedWords } from "../operations/protected-words.ts";
import { incidentOf, type KeptDocument, keptDocument, textOf } from "../operations/views.ts";
import { printable } from "../text/printable.ts";
import { renderClaim, type View } from "./claims.ts";
import type { Options } from "./options.ts";
import { paletteOf } from "./palette.ts";
import { identitiesKey, type Refuse, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";
import { renderIncident } from "./timeline.ts";

const OWN = { original: { type: "string" }, text: { type: "boolean" }, protected: { type: "boolean" } } as const;

/** `khronika show`: one document, claim or incident, whole. */
export function show(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("show", args, OWN, terminal, oneId, async (chronicle, options) => {
    const { values, paths } = options;
    const id = paths[0]!;
    if (id.startsWith("KHR-")) return showIncident(chronicle, id, options, terminal);
    const document = await keptDocument(chronicle.store, documentIdIn(id));
    if (typeof values.original === "string")
      return writeOriginal(chronicle, document, values.original, options, terminal);
    if (values.protected) return showProtected(chronicle, document.id, options, terminal);
    return showDocument(chronicle, document, id, options, terminal);
  });
}

const oneId: Refuse = ({ paths, say }) => (paths.length === 1 ? null : say("usage.oneId", { command: "show" }));

async function showDocument(
  chronicle: Chronicle,
  document: KeptDocument,
  id: string,
  { values, language, say }: Options,
  terminal: Terminal,
): Promise<number> {
  const text = await textOf(chronicle.store, document.id);
  const claims = id === document.id ? document.claims : document.claims.filter((claim) => claim.id === id);
  if (claims.length === 0 && id !== document.id) throw new ChronicleError("unknown claim", id);
  if (values.json) {
    await terminal.print(
      JSON.stringify({
        ...document,
        claims: claims.map((claim) => ({ ...claim, settled: settledClaim(claim) })),
        ...(values.text ? { words: text } : {}),
      }),
    );
    return 0;
  }
  const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
  await terminal.print(heading(document, view));
  if (values.text) await terminal.print(`\n${text.split("\n").map(printable).join("\n")}\n`);
  if (claims.length === 0)
    await terminal.print(`  ${view.palette.faint(say(document.rules === null ? "list.notCoded" : "claim.none"))}`);
  for (const claim of claims) await terminal.print(`\n${renderClaimView(claim, text, view)}`);
  return 0;
}

function heading({ id, meta, sha256, text, captures }: KeptDocument, { palette, say }: View): string {
  const about = [meta.published, meta.outlet, meta.title ?? meta.name].flatMap((part) =>
    part ? [printable(part)] : [],
  );
  const lines = [
    `${palette.strong(id)}  ${about.join(" · ")}${meta.sample ? ` ${palette.warn(`(${say("sample")})`)}` : ""}`,
    `  ${palette.faint("SHA-256")} ${sha256}`,
    `  ${palette.faint(say("show.text", { language: text.language, characters: text.characters }))}`,
  ];
  if (meta.url) lines.push(`  ${printable(meta.url)}`);
  for (const { at, by, method, version } of captures)
    lines.push(
      `  ${palette.faint(say("show.captured", { at: at.slice(0, 16), by: printable(by), method: say(`method.${method}`), version }))}`,
    );
  return lines.join("\n");
}

/** A claim with its id, where it stands, and what people found. */
export function renderClaimView(claim: ClaimView, text: string, view: View): string {
  const { palette, say } = view;
  const status = say(`status.${claim.status}`);
  const lines = [
    `${palette.strong(claim.id)}  ${claim.status === "disputed" ? palette.warn(status) : status}`,
    renderClaim(settledClaim(claim), text, view),
  ];
  for (const { verdict, correction, reason, by, at } of claim.decisions) {
    const fields = correction
      ? ` (${Object.keys(correction)
          .map((field) => fieldLabel(field, say))
          .join(", ")})`
      : "";
    lines.push(
      `    ${palette.faint(`${at.slice(0, 16)} ${printable(by)}:`)} ${say(`status.${verdict}`)}${fields} ${printable(reason)}`,
    );
  }
  return lines.join("\n");
}

const FIELD_LABELS = [
  ...(["claim.act", "claim.modality", "claim.actor", "claim.target", "claim.place", "claim.date"] as const),
  ...(["claim.planned_for", "claim.form", "claim.stage", "claim.identified_by", "claim.answer"] as const),
  ...(["claim.ground", "claim.legal_basis", "claim.amount", "claim.attribution", "claim.evidence"] as const),
];

function fieldLabel(field: string, say: Say): string {
  const key = FIELD_LABELS.find((label) => label === `claim.${field}`);
  return key ? say(key) : printable(field);
}

async function showIncident(
  chronicle: Chronicle,
  id: string,
  { values, language, say }: Options,
  terminal: Terminal,
): Promise<number> {
  const found = await incidentOf(chronicle.store, id);
  if (!found) throw new ChronicleError("unknown incident", id);
  const { id: incident, ...record } = found;
  if (values.json) {
    await terminal.print(JSON.stringify({ incident, ...record }));
    return 0;
  }
  const view = { language, say, palette: paletteOf(terminal.hasColour), width: terminal.width };
  await terminal.print(renderIncident({ incident, ...record }, view));
  for (const claimId of record.claims) {
    const document = await keptDocument(chronicle.store, documentIdIn(claimId));
    const claim = document.claims.find((one) => one.id === claimId);
    if (claim) await terminal.print(`\n${renderClaimView(claim, await textOf(chronicle.store, document.id), view)}`);
  }
  return 0;
}

async function writeOriginal(
  chronicle: Chronicle,
  { id, sha256 }: KeptDocument,
  file: string,
  { values, say }: Options,
  terminal: Terminal,
): Promise<number> {
  const key = await chronicle.store.documentKey(id);
  if (!key) throw new ChronicleError("original is missing", id);
  const bytes = await readBlob(chronicle, sha256, key);
  try {
    await writeFile(file, bytes, { flag: "wx", mode: 0o600 });
  } catch (error) {
    throw new ChronicleError("cannot write file", printable(file), error);
  }
  await terminal.print(
    values.json ? JSON.stringify({ document: id, file }) : say("show.written", { file: printable(file) }),
  );
  return 0;
}

/** Names and numbers of people come out only under a second asking for the passphrase. */
async function showProtected(
  chronicle: Chronicle,
  id: string,
  { values, say }: Options,
  terminal: Terminal,
): Promise<number> {
  const key = await identitiesKey(chronicle.dir, values, terminal, say);
  try {
    const found = await protectedWords(chronicle, id, key);
    if (found.length === 0) terminal.tell(say("show.noProtected"));
    for (const { kind, words } of found)
      await terminal.print(
        values.json
          ? JSON.stringify({ kind, words: words.reveal() })
          : `${say(`name.${kind}` as "name.person")}: ${printable(words.reveal())}`,
      );
  } finally {
    key.wipe();
  }
  return 0;
}
