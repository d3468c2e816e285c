import type { Capture, Meta } from "../chronicle/entry.ts";
import { LONGEST_TEXT } from "../chronicle/limits.ts";
import { type Added, addDocuments, type NewDocument } from "../operations/add.ts";
import type { Chronicle } from "../operations/chronicle.ts";
import { addToField, isField } from "../operations/field.ts";
import type { ExtractOptions } from "../sources/extract.ts";
import type { ReadDocument } from "../sources/read.ts";
import { isPublished } from "../sources/sidecar.ts";
import { printable } from "../text/printable.ts";
import { openBatch } from "../vault/compartment.ts";
import { CONSENT, extractOptionsOf } from "./consent.ts";
import { eachDocument } from "./documents.ts";
import { systemEffects } from "./effects.ts";
import { tellFault } from "./faults.ts";
import { type Options, readOptions, type Values } from "./options.ts";
import { chronicleDir, onChronicle } from "./session.ts";
import type { Terminal } from "./terminal.ts";
import { VERSION } from "./version.ts";

const OWN = {
  outlet: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  language: { type: "string" },
  ...CONSENT,
} as const;

/** Documents, or bytes of them, that go into the chronicle together. */
const AT_ONCE = { documents: 25, bytes: 16 * 1024 * 1024 };

/** `khronika add`: preserves originals in the chronicle, or seals them for others where the folder is one for the field. */
export async function add(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions("add", args, OWN, terminal);
  if (typeof options === "number") return options;
  const { values, paths, say } = options;
  if (paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "add" }));
    return 2;
  }
  const published = values.published;
  if (typeof published === "string" && !isPublished(published)) {
    terminal.tell(say("usage.badPublished", { value: printable(published) }));
    return 2;
  }
  const reading = extractOptionsOf(options, terminal);
  if (reading === null) return 2;
  try {
    const dir = chronicleDir(values, terminal);
    if (await isField(dir)) return await addInField(dir, options, reading, terminal);
  } catch (error) {
    return tellFault(error, terminal, say);
  }
  return onChronicle(options, terminal, (chronicle) => addTo(chronicle, options, reading, terminal));
}

async function addTo(
  chronicle: Chronicle,
  { values, paths, say }: Options,
  reading: ExtractOptions,
  terminal: Terminal,
): Promise<number> {
  const batch = await openBatch(chronicle.compartment);
  const waiting: NewDocument[] = [];
  let refused = 0;
  const settle = async () => {
    const documents = waiting.splice(0);
    const added = await addDocuments(chronicle, batch, documents);
    for (const [at, one] of added.entries()) {
      if (one.outcome === "erased") refused++;
      await terminal.print(outcomeOf(one, documents[at]!.meta.name, values, say));
    }
  };
  const exit = await eachDocument(
    paths,
    terminal,
    say,
    async (document) => {
      waiting.push(incoming(document, values, "file"));
      const bytes = waiting.reduce((sum, one) => sum + one.bytes.length, 0);
      if (waiting.length >= AT_ONCE.documents || bytes >= AT_ONCE.bytes) await settle();
      return 0;
    },
    { progress: "add.progress", settle, options: reading },
  );
  batch.key.wipe();
  return exit === 0 && refused > 0 ? 1 : exit;
}

function outcomeOf({ id, outcome }: Added, name: string, values: Values, say: Options["say"]): string {
  if (values.json) return JSON.stringify({ document: id, name, outcome });
  return say(`add.${outcome}`, { document: id, name: printable(name) });
}

async function addInField(
  dir: string,
  { values, paths, say }: Options,
  reading: ExtractOptions,
  terminal: Terminal,
): Promise<number> {
  return eachDocument(
    paths,
    terminal,
    say,
    async (document) => {
      const item = await addToField(dir, incoming(document, values, "field"), systemEffects);
      await terminal.print(
        values.json
          ? JSON.stringify({ item, name: document.meta.id })
          : say("add.sealed", { item, name: printable(document.meta.id) }),
      );
      return 0;
    },
    { progress: "add.progress", options: reading },
  );
}

/** What the command line says counts where the file itself says nothing. */
function incoming(
  { bytes, suffix, text, isConsented, part, meta: { id: name, ...own } }: ReadDocument,
  values: Values,
  method: Capture["method"],
): NewDocument {
  const told = (key: keyof typeof OWN): string | null =>
    typeof values[key] === "string" ? (values[key] as string) : null;
  const meta: Meta = {
    ...own,
    name,
    language: own.language ?? told("language"),
    outlet: own.outlet ?? told("outlet"),
    published: own.published ?? told("published"),
    url: own.url ?? told("url"),
  };
  return {
    bytes,
    suffix,
    text,
    meta,
    capture: {
      ...{ method: suffix === "" ? "pasted" : method, tool: "khronika", version: VERSION },
      ...(isConsented ? { consent: told("consent")!.trim() } : {}),
      ...(part === null ? {} : { part: part.slice(0, LONGEST_TEXT).toWellFormed() }),
    },
  };
}
