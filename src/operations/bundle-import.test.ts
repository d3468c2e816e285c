import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addAll, claimsOf, codeAll, contentOf, sampleDocuments } from "../../test/support/chronicle.ts";
import { handOver, linesOf, memoryChronicle, seededEffects, takeIn, trusting } from "../../test/support/exchange.ts";
import type { Body } from "../chronicle/entry.ts";
import { commitmentOf } from "../log/leaf.ts";
import { readVerifierKey, verifierKey, writeVerifierKey } from "../log/verifier-key.ts";
import { openBatch } from "../vault/compartment.ts";
import { addDocuments, type NewDocument } from "./add.ts";
import { append } from "./append.ts";
import { type Line, readLine } from "./bundle-form.ts";
import type { Chronicle } from "./chronicle.ts";
import { decide } from "./decide.ts";
import { eraseDocument } from "./erase.ts";
import { protectedWords } from "./protected-words.ts";
import { ownIdentity, ownRecipient } from "./recipient.ts";
import { knownIncidents, reconcileAll } from "./reconcile.ts";
import { openSealedLines, writeSealedFile } from "./sealed-file.ts";
import { search } from "./search.ts";
import { keptDocument } from "./views.ts";

const [DETENTION, REFUSAL] = sampleDocuments(/^ru-0[12]$/) as [NewDocument, NewDocument];

let sender: Chronicle;
let receiver: Chronicle;
let trusted: ReadonlySet<string>;
const open: Chronicle[] = [];
async function installation(author: string, seed: number): Promise<Chronicle> {
  const { chronicle } = await memoryChronicle(author, seededEffects(seed));
  open.push(chronicle);
  return chronicle;
}
beforeEach(async () => {
  [sender, receiver] = [await installation("sender", 1), await installation("receiver", 2)];
  trusted = trusting(sender, receiver);
});
afterEach(async () => {
  for (const chronicle of open.splice(0)) await chronicle.close();
});

const blobs = ({ dir }: Chronicle): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => name);

/** The receiver takes nothing of it and is as before. */
async function expectRefused(lines: readonly Line[], code: string, trust = trusted): Promise<void> {
  const before = [await contentOf(receiver), blobs(receiver)];
  await expect(takeIn(receiver, lines, trust)).rejects.toMatchObject({ code });
  expect([await contentOf(receiver), blobs(receiver)]).toEqual(before);
}

type Entry = Extract<Line, { t: "entry" }>;
type Header = Extract<Line, { t: "bundle" }>;
const header = (lines: readonly Line[]): Header => lines[0] as Header;
const withEnd = (lines: readonly Line[]): Line[] => [...lines, { t: "end", lines: lines.length + 1 }];
const changed = <T extends Line["t"]>(
  lines: readonly Line[],
  kind: T,
  change: (line: Extract<Line, { t: T }>) => Line,
): Line[] => lines.map((line) => (line.t === kind ? change(line as Extract<Line, { t: T }>) : line));

describe("a bundle", () => {
  test("brings entries, originals and texts; the words that lead to people are sealed anew for the receiver", async () => {
    const [id] = await addAll(sender, [DETENTION]);
    await codeAll(sender);
    expect(await handOver(sender, receiver, trusted)).toEqual({ entries: 3, documents: 1, erased: 0 });
    expect((await keptDocument(receiver.store, id!)).claims.length).toBeGreaterThan(0);
    expect((await receiver.store.text(id!))?.text).toBe(DETENTION.text);
    const box = async ({ store }: Chronicle) => (await store.identitiesOf(id!))!.box;
    expect(Buffer.from(await box(receiver))).not.toEqual(Buffer.from(await box(sender)));
    await expect(protectedWords(receiver, id!, sender.headKey)).rejects.toMatchObject({ code: "damaged" });
  });

  test("that comes twice brings nothing the second time", async () => {
    await addAll(sender, [DETENTION, REFUSAL]);
    const lines = await linesOf(sender);
    await takeIn(receiver, lines, trusted);
    const before = await contentOf(receiver);
    expect(await takeIn(receiver, lines, trusted)).toEqual({ entries: 0, documents: 0, erased: 0 });
    expect(await contentOf(receiver)).toBe(before);
  });

  test("since the last one holds only what is new, and since a day what was written from then on", async () => {
    await addAll(sender, [DETENTION]);
    await handOver(sender, receiver, trusted);
    await addAll(sender, [REFUSAL]);
    const last = await linesOf(sender, "last", [receiver.compartment]);
    expect(last.map(({ t }) => t)).toEqual(["bundle", "entry", "document", "end"]);
    expect(await linesOf(sender, new Date("2024-05-21"), [])).toHaveLength(2);
    expect((await linesOf(sender, new Date("2024-05-20"), [])).length).toBeGreaterThan(4);
    expect(await takeIn(receiver, last, trusted)).toMatchObject({ entries: 1, documents: 1 });
  });

  test("passes on what a third one wrote, under the third one's key", async () => {
    const third = await installation("third", 3);
    await addAll(third, [REFUSAL]);
    await handOver(third, sender, trusting(third));
    await expectRefused(await linesOf(sender), "unknown log");
    expect(await handOver(sender, receiver, trusting(sender, third))).toMatchObject({ documents: 1 });
  });

  test("shows decisions that contradict each other as disputed, until one who saw both settles it", async () => {
    await addAll(sender, [DETENTION]);
    await codeAll(sender);
    await handOver(sender, receiver, trusted);
    const [claim] = (await claimsOf(sender)) as [string];
    const finding = { claim, correction: null, reason: "read" };
    await decide(sender, { ...finding, verdict: "accepted" });
    await decide(receiver, { ...finding, verdict: "rejected" });
    const status = async (chronicle: Chronicle) =>
      (await keptDocument(chronicle.store, claim.split("#")[0]!)).claims.find(({ id }) => id === claim)?.status;
    await handOver(sender, receiver, trusted);
    await handOver(receiver, sender, trusted);
    expect([await status(sender), await status(receiver)]).toEqual(["disputed", "disputed"]);
    await decide(receiver, { ...finding, verdict: "accepted" });
    await handOver(receiver, sender, trusted, "last");
    expect([await status(sender), await status(receiver)]).toEqual(["accepted", "accepted"]);
  });

  test("erases what was erased there, originals too, and nothing brings it back", async () => {
    const [id] = await addAll(sender, [DETENTION]);
    await codeAll(sender);
    const early = await linesOf(sender);
    await takeIn(receiver, early, trusted);
    expect(blobs(receiver)).toHaveLength(1);
    await eraseDocument(sender, id!, "consent withdrawn");
    expect(await handOver(sender, receiver, trusted)).toMatchObject({ erased: 1 });
    expect(blobs(receiver)).toEqual([]);
    await takeIn(receiver, early, trusted);
    expect(await addAll(receiver, [DETENTION])).toEqual([id]);
    expect(JSON.parse((await receiver.store.view("document", id!))!)).toMatchObject({
      ...{ status: "erased", reason: "consent withdrawn", by: "sender" },
    });
    expect(await search(receiver.store, "митинг", 9)).toEqual([]);
    expect(blobs(receiver)).toEqual([]);
    // Nor does somebody who was never told.
    const third = await installation("third", 3);
    await takeIn(third, early, trusting(sender));
    await handOver(third, receiver, trusting(sender, third));
    expect(await receiver.store.text(id!)).toBeNull();
  });

  test("leaves an incident that only the receiver knew under its id, with the reports that are left", async () => {
    const twice = { ...DETENTION, bytes: Buffer.from("printed again"), meta: { ...DETENTION.meta, name: "again" } };
    const [id] = await addAll(sender, [DETENTION]);
    await handOver(sender, receiver, trusted);
    await addAll(receiver, [twice]);
    await codeAll(receiver);
    await reconcileAll(receiver);
    const before = (await knownIncidents(receiver.store)).find(({ claims }) =>
      claims.some((one) => one.startsWith(id!)),
    )!;
    expect(before.claims).toHaveLength(2);
    await eraseDocument(sender, id!, "consent withdrawn");
    await handOver(sender, receiver, trusted);
    const after = (await knownIncidents(receiver.store)).find((one) => one.id === before.id)!;
    expect(after.claims).toEqual(before.claims.filter((one) => !one.startsWith(id!)));
    expect(await reconcileAll(receiver)).toMatchObject({ changed: 0 });
  });

  test("with another text of the same bytes leaves one text on both sides, that of the entry which counts first", async () => {
    const page = { ...DETENTION, text: `${DETENTION.text}\n\nПодпишитесь на рассылку.`, suffix: ".html" };
    await addAll(receiver, [REFUSAL]);
    const [id] = await addAll(receiver, [DETENTION]);
    await addAll(sender, [page]);
    await handOver(receiver, sender, trusted);
    await handOver(sender, receiver, trusted);
    for (const { store } of [sender, receiver]) {
      expect((await store.text(id!))?.text).toBe(page.text);
      expect(await search(store, "рассылка", 9)).toHaveLength(1);
    }
  });
});

describe("a bundle is refused, and changes nothing,", () => {
  beforeEach(async () => {
    await addAll(receiver, [REFUSAL]);
    await addAll(sender, [DETENTION]);
    await codeAll(sender);
  });

  test("when its log is not known and nobody compared its fingerprint", async () => {
    const lines = await linesOf(sender);
    await expectRefused(lines, "unknown log", new Set());
    await expectRefused(lines, "unknown log", trusting(receiver));
  });

  test("when entries before it are missing", async () => {
    await linesOf(sender);
    const lines = await linesOf(sender, new Date("2024-05-21"), []);
    await expectRefused(lines, "gap");
    const entries = (await linesOf(sender)).filter(({ t }, at, all) => !(t === "entry" && all[at - 1]?.t === "bundle"));
    await expectRefused(withEnd(entries.slice(0, -1)), "gap");
  });

  test.each([
    ["longer than", 2],
    ["as long as", 1],
    ["shorter than", 0],
  ])("when its log was written anew with its real key, %s what is here", async (_, more) => {
    await handOver(sender, receiver, trusted);
    // The same seed gives the same name and keys; what it writes is another history.
    const twin = await installation("sender", 1);
    expect(twin.log.name).toBe(sender.log.name);
    for (let at = 0; at <= more; at++) await addAll(twin, [REFUSAL]);
    await expectRefused(await linesOf(twin), "fork");
  });

  test("when a log that is known comes with another key", async () => {
    await handOver(sender, receiver, trusted);
    const other = await installation("other", 7);
    const { publicKey } = readVerifierKey(other.log.keys[0]!);
    const key = writeVerifierKey(verifierKey(sender.log.name, "note", publicKey));
    await expectRefused(
      changed(await linesOf(sender), "bundle", (line) => ({
        ...line,
        parts: line.parts.map((part) => ({ ...part, key })),
      })),
      "fork",
    );
    await expectRefused(
      changed(await linesOf(other), "bundle", (line) => ({
        ...line,
        parts: line.parts.map((part) => ({ ...part, log: sender.log.name })),
      })),
      "not a bundle",
    );
  });

  test("when its checkpoint is not signed by the log, or says another size", async () => {
    const lines = await linesOf(sender);
    const spoil = (spoiled: (checkpoint: string) => string) =>
      changed(lines, "bundle", (line) => ({
        ...line,
        parts: line.parts.map((part) => ({ ...part, checkpoint: spoiled(part.checkpoint) })),
      }));
    await expectRefused(
      spoil((note) => note.replace(/\n\d+\n/, "\n2\n")),
      "bad checkpoint",
    );
    await expectRefused(
      spoil(() => receiver.log.sign(3, Buffer.alloc(32))),
      "bad checkpoint",
    );
    await expectRefused(
      spoil(() => sender.log.sign(2, Buffer.alloc(32))),
      "bad checkpoint",
    );
    // The right form and the right key, but another tree: two histories.
    await expectRefused(
      spoil(() => sender.log.sign(header(lines).parts[0]!.size, Buffer.alloc(32))),
      "fork",
    );
  });

  test("when an entry is not what its leaf commits to", async () => {
    const lines = await linesOf(sender);
    const forged = changed(lines, "entry", (line) =>
      line.number === 1 ? { ...line, content: line.content!.replace("sender", "forger") } : line,
    );
    await expectRefused(forged, "bad commitment");
    // As many letters, and another number of bytes.
    const salt = Buffer.alloc(33).toString("base64");
    const longer = changed(lines, "entry", (line) => (line.number === 1 ? { ...line, salt } : line));
    await expectRefused(longer, "bad commitment");
  });

  test("when an entry stands after all that its log's checkpoint signs", async () => {
    await handOver(sender, receiver, trusted);
    const lines = await linesOf(sender);
    const last = lines.findLast(({ t }) => t === "entry") as Entry;
    const content = last.content!.replace('"by":"sender"', '"by":"forger"');
    const salt = randomBytes(32);
    const forged: Entry = {
      ...{ ...last, number: last.number + 1, content, salt: salt.toString("base64") },
      commitment: Buffer.from(commitmentOf(salt, Buffer.from(content))).toString("base64"),
    };
    await expectRefused(withEnd([lines[0]!, forged]), "not a bundle");
    // Not even in the receiver's own log, of which the sender has a signed checkpoint.
    await handOver(receiver, sender, trusted);
    const own = header(await linesOf(sender)).parts.find(({ log }) => log === receiver.log.name)!;
    const line: Entry = { ...forged, log: own.log, number: own.size };
    await expectRefused(withEnd([{ t: "bundle", v: 1, parts: [own] }, line]), "not a bundle");
  });

  test.each<[string, Body]>([
    ["a number that is none", { kind: "checkpoint.stamped", of: "x", size: -1, authority: "x", time: "x" }],
    [
      "a reason that is too long",
      { kind: "document.erased", document: "D-000000000000", reason: "x".repeat(3_000), destroyed: [] },
    ],
    ["an id that is none", { kind: "document.erased", document: "D-1", reason: "x", destroyed: [] }],
    [
      "a decision on a claim of another document",
      {
        ...{ kind: "claim.decided", document: "D-000000000000", claim: "D-111111111111#AAAAAA", verdict: "rejected" },
        ...{ correction: null, reason: "x", supersedes: [] },
      },
    ],
    [
      "an incident that does not name a document of its claims, and would outlive its erasure",
      {
        ...{ kind: "incident.reconciled", incident: "KHR-00000000", claims: ["D-000000000000#AAAAAA"] },
        ...{ documents: ["D-111111111111"], record: null },
      },
    ],
    [
      "a correction of another form",
      {
        ...{ kind: "claim.decided", document: "D-000000000000", claim: "D-000000000000#AAAAAA", verdict: "corrected" },
        ...{ correction: { evidence: "everything" }, reason: "x", supersedes: [] },
      } as never,
    ],
  ])("when an entry has another form: %s", async (_, body) => {
    await sender.store.transaction((tx) => append(tx, sender, [body]));
    await expectRefused(await linesOf(sender), "bad entry");
  });

  test("when a clock is ahead of all entries that there are", async () => {
    await sender.store.transaction(async (tx) => {
      const [head] = await tx.heads();
      await tx.putHead({ ...head!, clock: Number.MAX_SAFE_INTEGER - 1 });
      await append(tx, sender, [{ kind: "chronicle.restored", reason: "x" }]);
    });
    await expectRefused(await linesOf(sender), "bad entry");
  });

  test("when it ends early, goes on after its end, or begins with something else", async () => {
    const lines = await linesOf(sender);
    await expectRefused(lines.slice(0, -1), "not a bundle");
    await expectRefused([...lines, lines.at(-1)!], "not a bundle");
    await expectRefused(lines.slice(1), "not a bundle");
    await expectRefused([lines[0]!, ...lines], "not a bundle");
    await expectRefused([...lines.slice(0, -1), { t: "end", lines: 2 }], "not a bundle");
    await expectRefused([], "not a bundle");
    expect(readLine('{"t":"entry"}')).toBeNull();
    expect(readLine("{")).toBeNull();
  });

  test("when a document that it adds is withheld, or is another one", async () => {
    const lines = await linesOf(sender);
    await expectRefused(withEnd(lines.filter(({ t }) => t !== "document" && t !== "end")), "bad entry");
    await expectRefused(
      changed(lines, "document", (line) => ({ ...line, bytes: Buffer.from("x").toString("base64") })),
      "bad entry",
    );
    await expectRefused(
      changed(lines, "document", (line) => ({ ...line, text: `${line.text}.` })),
      "bad entry",
    );
  });
});

describe("a bundle's file", () => {
  async function* written(chronicle: Chronicle): AsyncGenerator<string> {
    for (const line of await linesOf(chronicle)) yield JSON.stringify(line);
  }
  const read = async (file: string, chronicle: Chronicle): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of openSealedLines(file, await ownIdentity(chronicle))) lines.push(line);
    return lines;
  };
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(receiver.dir, "file-"));
    await addAll(sender, [DETENTION, REFUSAL]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("opens for those to whom it is sealed, tells its size in steps only, and shows nothing of what is in it", async () => {
    const file = join(folder, "bundle");
    const { recipient } = await ownRecipient(receiver);
    await writeSealedFile(file, [recipient], written(sender));
    const lines = (await read(file, receiver)).filter((line) => line.trim() !== "");
    expect(lines.map((line) => readLine(line)?.t).at(-1)).toBe("end");
    const bytes = readFileSync(file);
    for (const part of ["document.added", "sender", sender.log.name, DETENTION.text.slice(0, 20)])
      expect(bytes.includes(part)).toBe(false);
    await expect(read(file, sender)).rejects.toMatchObject({ code: "not for us" });
  });

  test("that was cut or changed anywhere gives no bundle", async () => {
    const file = join(folder, "bundle");
    await writeSealedFile(file, [(await ownRecipient(receiver)).recipient], written(sender));
    const bytes = readFileSync(file);
    for (let at = 1; at <= 12; at++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * at) / 13));
      writeFileSync(file, cut);
      await expect(read(file, receiver)).rejects.toThrow();
      const spoiled = Buffer.from(bytes);
      spoiled[Math.floor((bytes.length * at) / 13)]! ^= 1;
      writeFileSync(file, spoiled);
      await expect(read(file, receiver)).rejects.toThrow();
    }
  });
});

test("adding the same bytes under two texts on one machine keeps the first text", async () => {
  const batch = await openBatch(sender.compartment);
  const outcomes = await addDocuments(sender, batch, [
    DETENTION,
    { ...DETENTION, text: "Иной текст.", suffix: ".html" },
  ]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["new", "known"]);
  expect((await sender.store.text(outcomes[0]!.id))?.text).toBe(DETENTION.text);
});
