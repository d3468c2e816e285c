import type { DocumentView } from "../chronicle/document-view.ts";
import type { Body } from "../chronicle/entry.ts";
import { withIds } from "../chronicle/recoding.ts";
import { codeDocument } from "../coding/code.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { append } from "./append.ts";
import type { Chronicle } from "./chronicle.ts";
import { documents, type KeptDocument, textOf } from "./views.ts";

export interface Coding {
  readonly document: string;
  readonly claims: number;
}

const AT_ONCE = 50;

/**
 * Codes the documents that these rules have not coded yet; what they find is proposed, nothing is accepted. Yields after each document;
 * whoever stops in between loses nothing, the rest is coded the next time.
 */
export async function* codeNew(
  chronicle: Chronicle,
  rules: string,
  gazetteer: Gazetteer,
  again = false,
): AsyncGenerator<Coding> {
  const waiting: { body: Extract<Body, { kind: "claims.coded" }>; coding: Coding }[] = [];
  const settle = async () => {
    const done = waiting.splice(0);
    await chronicle.store.transaction((tx) =>
      append(
        tx,
        chronicle,
        done.map(({ body }) => body),
      ),
    );
    return done.map(({ coding }) => coding);
  };
  for await (const view of documents(chronicle.store)) {
    if (!isWaiting(view, rules, again)) continue;
    const { body, claims } = await coded(chronicle, view, gazetteer);
    waiting.push({ body, coding: { document: view.id, claims } });
    if (waiting.length === AT_ONCE) yield* await settle();
  }
  if (waiting.length > 0) yield* await settle();
}

const isWaiting = (view: DocumentView, rules: string, again: boolean): view is KeptDocument =>
  view.status === "kept" && (again || view.rules !== rules);

async function coded(chronicle: Chronicle, view: KeptDocument, gazetteer: Gazetteer) {
  const { id, sha256, meta } = view;
  const { claims, rules } = codeDocument(
    { text: await textOf(chronicle.store, id), meta: { ...meta, id }, sha256 },
    gazetteer,
  );
  const body = { kind: "claims.coded", document: id, rules, claims: withIds(id, claims, view.claims) } as const;
  return { body, claims: claims.length };
}
