import { stat } from "node:fs/promises";
import { bundleLines, noteSent, type Since } from "../operations/bundle.ts";
import { type Line, type LogPart, readLine } from "../operations/bundle-form.ts";
import { type Imported, importBundle } from "../operations/bundle-import.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { ChronicleError } from "../operations/fault.ts";
import { importFieldItem, isFieldItem } from "../operations/field-import.ts";
import { ownIdentity, ownRecipient } from "../operations/recipient.ts";
import { openSealedLines, writeSealedFile } from "../operations/sealed-file.ts";
import { printable } from "../text/printable.ts";
import { type Batch, openBatch } from "../vault/compartment.ts";
import { VaultError } from "../vault/fault.ts";
import { textOfFault } from "./faults.ts";
import type { Options, Values } from "./options.ts";
import { type Refuse, withChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";

const OWN = {
  to: { type: "string", multiple: true },
  since: { type: "string" },
  trust: { type: "string", multiple: true },
} as const;

/** `khronika bundle export|import|recipient`: parts of the logs from laptop to laptop, sealed, without a server. */
export function bundle(args: readonly string[], terminal: Terminal): Promise<number> {
  return withChronicle("bundle", args, OWN, terminal, refuseArguments, (chronicle, options) => {
    const [action = "", ...paths] = options.paths;
    return ACTIONS[action]!(chronicle, { ...options, paths }, terminal);
  });
}

const refuseArguments: Refuse = ({ values, paths: [action = "", ...paths], say }) => {
  if (!Object.hasOwn(ACTIONS, action)) return say("usage.bundleAction");
  if (action === "import") return paths.length > 0 ? null : say("usage.noPath", { command: "bundle" });
  if (action === "recipient") return paths.length === 0 ? null : say("usage.bundleAction");
  const isWhole = listOf(values, "to").length > 0 && paths.length === 1 && sinceOf(values.since) !== null;
  return isWhole ? null : say("usage.bundleExport");
};

type Action = (chronicle: Chronicle, options: Options, terminal: Terminal) => Promise<number>;
const ACTIONS: Readonly<Record<string, Action>> = { export: exportTo, import: importFrom, recipient: showRecipient };

const listOf = (values: Values, name: string): readonly string[] => (Array.isArray(values[name]) ? values[name] : []);

async function exportTo(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const recipients = listOf(values, "to");
  const since = sinceOf(values.since) ?? "beginning";
  const file = paths[0]!;
  let parts: readonly LogPart[] = [];
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of bundleLines(chronicle, since, recipients)) {
      if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
      if (line.t === "bundle") parts = line.parts;
      terminal.progress(say("bundle.progress", { lines: ++count }));
      yield JSON.stringify(line);
    }
  }
  await writeSealedFile(file, recipients, lines());
  terminal.endProgress();
  await noteSent(chronicle, recipients, parts);
  const logs = parts.map(({ log, from, size }) => ({ log, from, size }));
  await terminal.print(
    values.json
      ? JSON.stringify({ file, logs, lines: count })
      : say("bundle.written", { file: printable(file), logs: logs.length, lines: count }),
  );
  return 0;
}

function sinceOf(value: Values[string]): Since | null {
  if (value === undefined) return "beginning";
  if (value === "last") return "last";
  const day = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) ? day : null;
}

/** Takes in bundles and items from the field; each file has its outcome. */
async function importFrom(chronicle: Chronicle, { values, paths, say }: Options, terminal: Terminal): Promise<number> {
  const batch = await openBatch(chronicle.compartment);
  const trusted = new Set(listOf(values, "trust").map((text) => text.toLowerCase()));
  let failures = 0;
  for (const file of paths) {
    if (terminal.isInterrupted()) throw new ChronicleError("interrupted");
    try {
      if (!(await stat(file).then((s) => s.isFile()))) throw new ChronicleError("cannot read file", printable(file));
      const outcome = await takeIn(chronicle, batch, file, trusted);
      await terminal.print(
        values.json
          ? JSON.stringify({ file, ...outcome })
          : say("item" in outcome ? "bundle.item" : "bundle.imported", { file: printable(file), ...outcome }),
      );
    } catch (error) {
      const fault =
        (error as NodeJS.ErrnoException).code === "ENOENT"
          ? new ChronicleError("cannot read file", printable(file))
          : error;
      const reason = textOfFault(fault, say);
      if (reason === null) throw fault;
      failures++;
      terminal.tell(say("bundle.failed", { file: printable(file), reason }));
    }
  }
  return failures > 0 ? 1 : 0;
}

/** A bundle, or an item from the field, as its first line says. */
async function takeIn(
  chronicle: Chronicle,
  batch: Batch,
  file: string,
  trusted: ReadonlySet<string>,
): Promise<{ item: string } | Imported> {
  const lines = openSealedLines(file, await ownIdentity(chronicle));
  const first = await lines.next().catch((error) => {
    if (error instanceof VaultError && error.code === "damaged") throw new ChronicleError("not a bundle", "", error);
    throw error;
  });
  if (first.done) throw new ChronicleError("not a bundle");
  if (!isFieldItem(first.value)) return importBundle(chronicle, batch, parsed(first.value, lines), trusted);
  // All of it must be read: only its end says that nothing is missing.
  for await (const _ of lines);
  return { item: (await importFieldItem(chronicle, batch, first.value)).id };
}

async function* parsed(first: string, rest: AsyncIterable<string>): AsyncGenerator<Line> {
  yield lineOf(first);
  for await (const text of rest) if (text.trim() !== "") yield lineOf(text);
}

function lineOf(text: string): Line {
  const line = readLine(text);
  if (line === null) throw new ChronicleError("not a bundle");
  return line;
}

async function showRecipient(chronicle: Chronicle, { values, say }: Options, terminal: Terminal): Promise<number> {
  const { recipient, fingerprint } = await ownRecipient(chronicle);
  await terminal.print(
    values.json
      ? JSON.stringify({ recipient, fingerprint })
      : `${recipient}\n${say("bundle.fingerprint", { fingerprint })}`,
  );
  return 0;
}
