import { opened } from "./append.ts";
import { toBase64 } from "./base64.ts";
import { readBlob } from "./blobs.ts";
import type { Line, LogPart } from "./bundle-form.ts";
import type { Chronicle } from "./chronicle.ts";
import { entryLine } from "./entry-line.ts";
import { verifierKeyTextOf } from "./known-keys.ts";
import { putTextSetting, textSetting } from "./settings.ts";
import { sha256Of } from "./sha256.ts";
import { entriesOf } from "./trees.ts";
import { documentOf, textOf } from "./views.ts";

/** Where the parts begin: with everything, with what was written since a day, or with what these recipients were not sent yet. */
export type Since = "beginning" | "last" | Date;

/** The logs' entries with the originals and texts of the documents that they add: what another installation needs. */
export async function* bundleLines(
  chronicle: Chronicle,
  since: Since,
  recipients: readonly string[],
): AsyncGenerator<Line> {
  const { store } = chronicle;
  const parts = await partsSince(chronicle, since, recipients);
  let lines = 1;
  yield { t: "bundle", v: 1, parts };
  const added = new Set<string>();
  for (const { log, from } of parts)
    for await (const page of entriesOf(store, log, from))
      for (const entry of page) {
        const body = opened(entry)?.entry.body;
        if (body?.kind === "document.added") added.add(body.document);
        lines++;
        yield entryLine(entry);
      }
  for (const document of added) {
    const view = await documentOf(store, document);
    const key = await store.documentKey(document);
    if (view?.status !== "kept" || !key) continue;
    lines++;
    yield {
      t: "document",
      document,
      bytes: toBase64(await readBlob(chronicle, view.sha256, key)),
      text: await textOf(store, document),
    };
  }
  yield { t: "end", lines: lines + 1 };
}

async function partsSince(chronicle: Chronicle, since: Since, recipients: readonly string[]): Promise<LogPart[]> {
  const { store } = chronicle;
  const sent = since === "last" ? await sentTo(chronicle, recipients) : {};
  const parts: LogPart[] = [];
  for (const { log, size, checkpoint } of await store.heads()) {
    const from = since instanceof Date ? await firstSince(chronicle, log, since) : Math.min(size, sent[log] ?? 0);
    parts.push({ log, key: await verifierKeyTextOf(store, log), from, size, checkpoint });
  }
  return parts;
}

/** Number of the first entry that was written at that time or later. */
async function firstSince({ store }: Chronicle, log: string, since: Date): Promise<number> {
  let next = 0;
  for await (const page of entriesOf(store, log))
    for (const stored of page) {
      const entry = opened(stored)?.entry;
      if (entry && entry.at >= since.toISOString()) return stored.number;
      next = stored.number + 1;
    }
  return next;
}

/** How much recipients have, by a hash of who they are. */
export const SENT = "sent ";
const sentKey = (recipients: readonly string[]): string =>
  `${SENT}${sha256Of(Buffer.from([...recipients].sort().join("\n")))}`;

async function sentTo({ store }: Chronicle, recipients: readonly string[]): Promise<Record<string, number>> {
  return JSON.parse((await textSetting(store, sentKey(recipients))) ?? "{}") as Record<string, number>;
}

/** Remembers how much these recipients have now; to be called when the bundle lies safely on the disk. */
export async function noteSent(
  { store }: Chronicle,
  recipients: readonly string[],
  parts: readonly LogPart[],
): Promise<void> {
  const sizes = Object.fromEntries(parts.map(({ log, size }) => [log, size]));
  await store.transaction((tx) => putTextSetting(tx, sentKey(recipients), JSON.stringify(sizes)));
}
