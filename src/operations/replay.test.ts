import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemEffects } from "../cli/effects.ts";
import { openLimitedReader } from "../sources/limited/reader.ts";
import { openBatch } from "../vault/compartment.ts";
import { FLOOR } from "../vault/stretch.ts";
import { addDocuments, type NewDocument } from "./add.ts";
import type { Chronicle } from "./chronicle.ts";
import { createChronicle } from "./create.ts";
import { openChronicle } from "./open.ts";
import { replay } from "./replay.ts";

let folder: string;
let chronicle: Chronicle;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khronika-replay-"));
  const dir = join(folder, "c");
  const wish = { dir, passphrase: Buffer.from("replay"), costs: FLOOR, author: "a", language: "en" };
  const { header, root } = await createChronicle(wish, systemEffects);
  chronicle = await openChronicle(dir, header.chronicle, root, systemEffects);
});
afterAll(async () => {
  await chronicle.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = (bytes: string, text: string, part?: string): NewDocument => ({
  bytes: Buffer.from(bytes),
  suffix: ".txt",
  text,
  meta: { name: "x", language: "ru", outlet: null, published: null, url: null, title: null },
  capture: { method: "file", tool: "khronika", version: "0", ...(part === undefined ? {} : { part }) },
});

test("an original gives its text again; what another version read otherwise, or what is a part only, is told", async () => {
  const batch = await openBatch(chronicle.compartment);
  const [same, other, part, member] = await addDocuments(chronicle, batch, [
    document("Мэрия отказала.", "Мэрия отказала."),
    document("Полиция пришла.", "Полиция пришла вчера."),
    document('{"id":1}', "Сообщение канала.", "1"),
    document("Из архива.", "Из архива.", "a/b.txt"),
  ]);
  const limited = openLimitedReader();
  const outcomes = new Map<string, string>();
  for await (const { document: id, outcome } of replay(chronicle, limited)) outcomes.set(id, outcome);
  limited.close();
  expect([same, other, part, member].map((one) => outcomes.get(one!.id))).toEqual(["same", "differs", "part", "same"]);
});
