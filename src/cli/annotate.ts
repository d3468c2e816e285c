import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { annotate as annotateText, LAYERS, type Layer, placesAt } from "../coding/annotate.ts";
import { openGazetteer } from "../places/gazetteer.ts";
import type { ReadDocument } from "../sources/read.ts";
import { printable } from "../text/printable.ts";
import { CONSENT, extractOptionsOf } from "./consent.ts";
import { eachDocument } from "./documents.ts";
import { type Options, readOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** `khronika annotate`: what the readers of single things see. */
export async function annotate(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(
    "annotate",
    args,
    { layers: { type: "string" }, "places-at": { type: "string" }, ...CONSENT },
    terminal,
  );
  if (typeof options === "number") return options;
  const { values, paths, say } = options;
  const layers = typeof values.layers === "string" ? values.layers.split(",") : [...LAYERS];
  const unknown = layers.find((layer) => !(LAYERS as readonly string[]).includes(layer));
  if (unknown !== undefined) {
    terminal.tell(say("usage.badLayer", { value: printable(unknown) }));
    return 2;
  }
  if (typeof values["places-at"] === "string") return resolveGiven(values["places-at"], options, terminal);
  if (paths.length === 0) {
    terminal.tell(say("usage.noPath", { command: "annotate" }));
    return 2;
  }
  const reading = extractOptionsOf(options, terminal);
  if (reading === null) return 2;
  const gazetteer = openGazetteer();
  const use = async (document: ReadDocument) => {
    await terminal.print(
      JSON.stringify({ document: { id: document.meta.id }, ...annotateText(document, layers as Layer[], gazetteer) }),
    );
    return 0;
  };
  return eachDocument(paths, terminal, say, use, { options: reading });
}

/** Lines {"id","text","spans"}: the place that each given span means, in the order of the spans. */
async function resolveGiven(file: string, { say }: Options, terminal: Terminal): Promise<number> {
  const gazetteer = openGazetteer();
  let line = 0;
  let failures = 0;
  try {
    for await (const content of createInterface({
      input: createReadStream(file, "utf8"),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line++;
      if (content.trim() === "") continue;
      const given = parseGiven(content);
      if (!given) {
        failures++;
        terminal.tell(say("failure.jsonLine", { line, file: printable(file) }));
        continue;
      }
      await terminal.print(
        JSON.stringify({ document: { id: given.id }, places: placesAt(given.text, given.spans, gazetteer) }),
      );
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    terminal.tell(say("failure.missing", { file: printable(file) }));
    return 1;
  }
  return failures > 0 ? 1 : 0;
}

function parseGiven(content: string): { id: string; text: string; spans: [number, number][] } | null {
  try {
    const { id, text, spans } = JSON.parse(content) as Record<string, unknown>;
    const areSpans =
      Array.isArray(spans) && spans.every((s) => Array.isArray(s) && s.length === 2 && s.every(Number.isInteger));
    return typeof text === "string" && areSpans
      ? { id: String(id ?? ""), text, spans: spans as [number, number][] }
      : null;
  } catch {
    return null;
  }
}
