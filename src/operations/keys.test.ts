import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addAll,
  claimsOf,
  codeAll,
  contentOf,
  newChronicle,
  PASSPHRASE,
  sampleDocuments,
  testEffects,
  within,
} from "../../test/support/chronicle.ts";
import { handOver, linesOf, sharedContent, takeIn, trusting } from "../../test/support/exchange.ts";
import { chanceOf } from "../../test/support/random.ts";
import { openBatch } from "../vault/compartment.ts";
import { type NewVault, unlock } from "../vault/header.ts";
import { readHeader } from "../vault/header-file.ts";
import { deriveKey } from "../vault/keys.ts";
import { generateIdentity, openWith } from "../vault/recipients.ts";
import { type NewRoot, withNewRoot } from "../vault/rotate.ts";
import { FLOOR } from "../vault/stretch.ts";
import type { NewDocument } from "./add.ts";
import { backup } from "./backup.ts";
import { readBackupHeader, readBackupLines } from "./backup-file.ts";
import type { Chronicle } from "./chronicle.ts";
import { decide } from "./decide.ts";
import { addToField, createField, isField } from "./field.ts";
import { importFieldItem, isFieldItem } from "./field-import.ts";
import { openChronicle } from "./open.ts";
import { protectedWords } from "./protected-words.ts";
import { ownIdentity, ownRecipient } from "./recipient.ts";
import { reconcileAll } from "./reconcile.ts";
import { rekeyAll } from "./rekey.ts";
import { acceptOlder, restore } from "./restore.ts";
import { openSealedLines } from "./sealed-file.ts";
import { verify } from "./verify.ts";
import { documents } from "./views.ts";

const effects = testEffects();
let folder: string;
let vault: NewVault;
/** A chronicle of a few samples, coded, decided and reconciled; every test works on a copy of it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "khronika-keys-"));
  vault = await newChronicle(join(folder, "template"), effects);
  await within(join(folder, "template"), vault, effects, async (chronicle) => {
    await addAll(chronicle, sampleDocuments(/^(?:ru|uk)-0[1-3]$/));
    await codeAll(chronicle);
    const [claim] = (await claimsOf(chronicle)) as [string];
    await decide(chronicle, { claim, verdict: "accepted", correction: null, reason: "read" });
    await reconcileAll(chronicle);
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let copies = 0;
function copyOf(dir = join(folder, "template")): string {
  const copy = join(folder, `copy-${copies++}`);
  cpSync(dir, copy, { recursive: true });
  return copy;
}
const inside = <T>(
  dir: string,
  work: (chronicle: Chronicle) => Promise<T>,
  own: Pick<NewVault, "header" | "root"> = vault,
) => within(dir, own, effects, work);
const shared = ({ store }: Chronicle): Promise<string> => sharedContent(store);
const isClean = async (chronicle: Chronicle): Promise<void> => {
  expect((await verify(chronicle, { rebuild: true, outside: [] })).faults).toEqual([]);
};
const views = async (chronicle: Chronicle): Promise<unknown> => {
  const { documents: one, incidents, texts } = JSON.parse(await shared(chronicle)) as Record<string, unknown>;
  return [one, incidents, texts];
};

describe("a backup", () => {
  const backUp = (dir: string, file: string) =>
    inside(dir, (chronicle) =>
      backup(
        chronicle,
        { file, header: vault.header, key: deriveKey(vault.root, "backup") },
        () => false,
        () => {},
      ),
    );
  const restoreTo = async (file: string, dir: string) =>
    restore(dir, { ...(await readBackupHeader(file)), file, root: vault.root }, "the disk failed", effects);

  test("gives the same chronicle back, in a log of its own, and the two exchange bundles without two histories", async () => {
    const [original, restored, file] = [copyOf(), join(folder, "restored"), join(folder, "backup")];
    expect(await backUp(original, file)).toMatchObject({ documents: 6 });
    const before = await inside(original, async (chronicle) => ({
      views: await views(chronicle),
      log: chronicle.log.name,
    }));
    // The original goes on after the backup.
    await inside(original, (chronicle) => addAll(chronicle, sampleDocuments(/^en-01$/)));
    await restoreTo(file, restored);
    await inside(restored, async (chronicle) => {
      expect(await views(chronicle)).toEqual(before.views);
      expect(chronicle.log.name).not.toBe(before.log);
      await isClean(chronicle);
      await addAll(chronicle, sampleDocuments(/^en-02$/));
      const words = await protectedWords(
        chronicle,
        (await documents(chronicle.store).next()).value!.id,
        vault.identities,
      );
      expect(words.every(({ words: one }) => one.reveal().length > 0)).toBe(true);
    });
    await inside(original, async (one) =>
      inside(restored, async (two) => {
        const trusted = trusting(one, two);
        await handOver(one, two, trusted);
        await handOver(two, one, trusted);
        expect(await views(two)).toEqual(await views(one));
        await isClean(one);
        await isClean(two);
      }),
    );
  });

  test("tells its passphrase's chronicle only: wrong keys open nothing", async () => {
    const file = join(folder, "backup-2");
    await backUp(copyOf(), file);
    const { header } = await readBackupHeader(file);
    const root = await unlock(header, PASSPHRASE);
    expect(Buffer.from(root.reveal())).toEqual(Buffer.from(vault.root.reveal()));
    await expect(unlock(header, Buffer.from("another passphrase"))).rejects.toMatchObject({ code: "wrong passphrase" });
    const stranger = { ...(await readBackupHeader(file)), file, root: vault.identities };
    await expect(restore(join(folder, "stranger"), stranger, "x", effects)).rejects.toMatchObject({
      code: "backup is damaged",
    });
  });

  test("that was changed by one bit is never taken for whole, wherever the bit is", async () => {
    const file = join(folder, "backup-3");
    await backUp(copyOf(), file);
    const bytes = readFileSync(file);
    const key = deriveKey(vault.root, "backup");
    const { from } = await readBackupHeader(file);
    const chance = chanceOf(20_241_125);
    const readAll = async (spoiled: Buffer): Promise<number> => {
      writeFileSync(`${file}-spoiled`, spoiled);
      let lines = 0;
      for await (const _ of readBackupLines(`${file}-spoiled`, key, await readBackupHeader(`${file}-spoiled`))) lines++;
      return lines;
    };
    expect(await readAll(bytes)).toBeGreaterThan(20);
    for (let round = 0; round < 200; round++) {
      // Half of them in the header, which is small.
      const at = chance.below(round % 2 === 0 ? from : bytes.length);
      const spoiled = Buffer.from(bytes);
      spoiled[at]! ^= 1 << chance.below(8);
      await expect(readAll(spoiled), `byte ${at}`).rejects.toThrow();
    }
    for (const end of [from, from + 5, bytes.length - 1, Math.floor(bytes.length / 2)])
      await expect(readAll(bytes.subarray(0, end))).rejects.toThrow();
    await expect(readAll(Buffer.concat([bytes, bytes.subarray(from)]))).rejects.toMatchObject({
      code: "backup is damaged",
    });
    await expect(restoreTo(`${file}-spoiled`, join(folder, "never"))).rejects.toMatchObject({
      code: "backup is damaged",
    });
    expect(existsSync(join(folder, "never", "header.json"))).toBe(false);
    // What a failed attempt left is no hindrance.
    await restoreTo(file, join(folder, "never"));
    await inside(join(folder, "never"), isClean);
  }, 240_000);

  test("is not written over an original that is missing, and not when it is stopped", async () => {
    const dir = copyOf();
    rmSync(join(dir, "blobs"), { recursive: true });
    mkdirSync(join(dir, "blobs"));
    await expect(backUp(dir, join(folder, "backup-4"))).rejects.toMatchObject({ code: "original is missing" });
    const wish = { file: join(folder, "backup-4"), header: vault.header, key: deriveKey(vault.root, "backup") };
    const stopped = inside(copyOf(), (chronicle) =>
      backup(
        chronicle,
        wish,
        () => true,
        () => {},
      ),
    );
    await expect(stopped).rejects.toMatchObject({ code: "interrupted" });
    expect(readdirSync(folder).filter((name) => name.startsWith("backup-4"))).toEqual([]);
  });
});

describe("an older copy of the store", () => {
  test("is refused, and goes on only by a ceremony that is an entry of a new log; what it lacks comes back from others", async () => {
    const dir = copyOf();
    const older = join(folder, "older.db");
    cpSync(join(dir, "chronicle.db"), older);
    const [later] = await inside(dir, (chronicle) => addAll(chronicle, sampleDocuments(/^en-01$/)));
    const other = await newChronicle(join(folder, "partner"), effects);
    const { lines, trusted } = await within(join(folder, "partner"), other, effects, async (partner) => {
      const names = await inside(dir, async (chronicle) => {
        await handOver(chronicle, partner, trusting(chronicle));
        return trusting(chronicle, partner);
      });
      return { lines: await linesOf(partner), trusted: names };
    });
    cpSync(older, join(dir, "chronicle.db"));
    await expect(inside(dir, isClean)).rejects.toMatchObject({ code: "older copy" });

    const open = () => openChronicle(dir, vault.header.chronicle, vault.root, effects, { acceptOlder: true });
    // Opened by the ceremony, which then did not come to write its entry: it is refused as before.
    const opened = await open();
    // A partner knows more of our own log than we do.
    await expect(takeIn(opened, lines, trusted)).rejects.toMatchObject({ code: "older copy" });
    await opened.close();
    await expect(inside(dir, isClean)).rejects.toMatchObject({ code: "older copy" });

    const accepted = await open();
    await acceptOlder(accepted, "I put it there");
    await accepted.close();
    await inside(dir, async (chronicle) => {
      await isClean(chronicle);
      const entries = await chronicle.store.entries(chronicle.log.name, 0, 9);
      expect(entries.map(({ content }) => JSON.parse(content!).body)).toMatchObject([
        { kind: "chronicle.opened" },
        { kind: "chronicle.restored", reason: "I put it there" },
      ]);
      await takeIn(chronicle, lines, trusted);
      expect((await chronicle.store.text(later!))?.text).toBeTruthy();
      await isClean(chronicle);
    });
  });

  test("is refused as well when the head beside it is gone or another one's", async () => {
    const dir = copyOf();
    rmSync(join(dir, "log", "head"));
    await expect(inside(dir, isClean)).rejects.toMatchObject({ code: "older copy" });
    const other = copyOf();
    writeFileSync(join(other, "log", "head"), Buffer.alloc(4_124));
    await expect(inside(other, isClean)).rejects.toMatchObject({ code: "older copy" });
  });
});

describe("a change of all keys", () => {
  const NEW = Buffer.from("another passphrase for the test");
  let renewed: NewRoot;
  beforeAll(async () => {
    renewed = await withNewRoot(vault.header, vault, NEW, FLOOR);
  });
  const newVault = () => ({ header: renewed.header, root: renewed.new.root });

  test("leaves everything as it was, under new keys; the old ones open nothing", async () => {
    const dir = copyOf();
    const [before, boxes] = await inside(
      dir,
      async (chronicle) => [await views(chronicle), await chronicle.store.identities("", 99)] as const,
    );
    await rekeyAll(dir, renewed, effects);
    await expect(inside(dir, isClean)).rejects.toMatchObject({ code: "wrong key" });
    await inside(
      dir,
      async (chronicle) => {
        expect(await views(chronicle)).toEqual(before);
        await isClean(chronicle);
        const { document } = boxes[0]!;
        await expect(protectedWords(chronicle, document, vault.identities)).rejects.toMatchObject({ code: "damaged" });
        expect(await protectedWords(chronicle, document, renewed.new.identities)).toBeDefined();
      },
      newVault(),
    );
    expect(readdirSync(dir).sort()).toEqual(["blobs", "chronicle.db", "header.json", "log"]);
    expect(readdirSync(join(dir, "log"))).toEqual(["head"]);
    expect(await unlock(await readHeader(dir), NEW)).toBeDefined();
  });

  test("holds the chronicle as long as it works", async () => {
    const dir = copyOf();
    const outcomes = new Set<unknown>();
    let isDone = false;
    const done = rekeyAll(dir, renewed, effects)
      .catch((error) => outcomes.add(error.code))
      .finally(() => {
        isDone = true;
      });
    while (!isDone) {
      outcomes.add(await inside(dir, async () => "opened").catch((error) => error.code));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;
    // Whoever came first had it; nobody saw half of a change, and it is whole in the end. ("cannot write": the file was moved while
    // it was being opened.)
    const allowed = ["opened", "in use", "wrong key", "rekey is under way", "cannot write"];
    for (const outcome of outcomes) expect(allowed).toContain(outcome);
    const own = await unlock(await readHeader(dir), NEW).then(newVault, () => vault);
    await inside(dir, isClean, own);
  });

  describe("that was interrupted", () => {
    /** The folder before the change, and after it; what lies in between is made of the two. */
    let before: string;
    let after: string;
    let next: string;
    beforeAll(async () => {
      [before, after] = [copyOf(), copyOf()];
      await rekeyAll(after, renewed, effects);
      const { createHash } = await import("node:crypto");
      const name = createHash("sha256")
        .update(readFileSync(join(after, "header.json")))
        .digest("hex")
        .slice(0, 16);
      next = `chronicle.db.next-${name}`;
    });
    const state = (...changes: ((dir: string) => void)[]): string => {
      const dir = copyOf(before);
      for (const change of changes) change(dir);
      return dir;
    };
    const take =
      (from: () => string, name: string, to = name) =>
      (dir: string) =>
        cpSync(join(from(), name), join(dir, to));
    const store = (dir: string) => take(() => after, "chronicle.db", next)(dir);
    const head = (dir: string) => take(() => after, "log/head", "log/head.next")(dir);
    const header = (dir: string) => take(() => after, "header.json")(dir);
    const halfStore = (dir: string) =>
      writeFileSync(join(dir, next), readFileSync(join(before, "chronicle.db")).subarray(0, 12_288));
    const copied = (dir: string) => cpSync(join(before, "chronicle.db"), join(dir, next));
    const zeros = (dir: string) =>
      writeFileSync(
        join(dir, next),
        Buffer.concat([readFileSync(join(before, "chronicle.db")).subarray(0, 4096), Buffer.alloc(90_112)]),
      );
    const isOld = async (dir: string) => {
      await inside(dir, isClean);
      expect(readdirSync(dir).filter((name) => name.includes("next"))).toEqual([]);
      expect(readdirSync(join(dir, "log"))).toEqual(["head"]);
      // And it can be done again.
      await rekeyAll(dir, renewed, effects);
      await inside(dir, isClean, newVault());
    };

    test.each<[string, readonly ((dir: string) => void)[]]>([
      ["while the store was copied", [halfStore]],
      ["when the power went while it was copied", [zeros]],
      ["after it was copied", [copied]],
      ["after the copy had its new keys", [store]],
      ["before the header was written", [store, head]],
    ])("%s holds under the old keys", async (_, changes) => {
      const dir = state(...changes);
      await expect(inside(copyOf(dir), isClean, newVault())).rejects.toMatchObject({ code: "wrong key" });
      await isOld(dir);
    });

    test.each<[string, readonly ((dir: string) => void)[]]>([
      ["after the header was written", [store, head, header]],
      ["after the store took its place", [take(() => after, "chronicle.db"), head, header]],
    ])("%s is finished with the new keys, and the old ones spoil nothing", async (_, changes) => {
      const dir = state(...changes);
      await expect(inside(dir, isClean)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:rekey is under way|wrong key)$/),
      });
      await inside(dir, isClean, newVault());
      expect(readdirSync(dir).sort()).toEqual(["blobs", "chronicle.db", "header.json", "log"]);
      expect(readdirSync(join(dir, "log"))).toEqual(["head"]);
    });
  });
});

describe("a folder for the field", () => {
  const [report] = sampleDocuments(/^ru-02$/) as [NewDocument];

  test("takes documents that only the chronicle opens; nothing in it can be opened with it alone", async () => {
    const [dir, home] = [join(folder, "field"), copyOf()];
    const recipient = await inside(home, async (chronicle) => (await ownRecipient(chronicle)).recipient);
    await createField(dir, [recipient]);
    expect(await isField(dir)).toBe(true);
    const field = { ...report, bytes: Buffer.from("another original"), text: "Другой текст о Марине Колесниковой." };
    const item = await addToField(dir, field, effects);
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.map(({ name }) => name).sort()).toEqual([item, "field.json"].sort());
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const word of ["Марин", "another original", report.meta.name, "AGE-SECRET-KEY"])
        expect(bytes.includes(word)).toBe(false);
    }
    const { identity } = await generateIdentity();
    const sealed = readFileSync(join(dir, "outbox", item));
    await expect(openWith([identity], sealed)).rejects.toMatchObject({ code: "not for us" });
    await inside(home, async (chronicle) => {
      const lines: string[] = [];
      for await (const line of openSealedLines(join(dir, "outbox", item), await ownIdentity(chronicle)))
        lines.push(line);
      expect(lines.map(isFieldItem)).toEqual([true]);
      const batch = await openBatch(chronicle.compartment);
      const added = await importFieldItem(chronicle, batch, lines[0]!);
      expect(added.outcome).toBe("new");
      expect(await importFieldItem(chronicle, batch, lines[0]!)).toMatchObject({ id: added.id, outcome: "known" });
      const spoiled = lines[0]!.replace('"v":1', '"v":2');
      await expect(importFieldItem(chronicle, batch, spoiled)).rejects.toMatchObject({ code: "bad entry" });
      expect((await chronicle.store.text(added.id))?.text).toBe(field.text);
      await isClean(chronicle);
    });
  });

  test("is made for addresses only that others can be sealed to, and never over a chronicle", async () => {
    await expect(createField(join(folder, "no"), ["age1classic"])).rejects.toMatchObject({ code: "bad recipient" });
    await expect(createField(join(folder, "no"), [])).rejects.toMatchObject({ code: "bad recipient" });
    expect(await isField(join(folder, "no"))).toBe(false);
    await expect(createField(copyOf(), ["age1pq1x"])).rejects.toMatchObject({ code: "chronicle exists" });
  });
});

test("what is read out of a chronicle is the same after closing and opening it", async () => {
  const dir = copyOf();
  const first = await inside(dir, contentOf);
  expect(await inside(dir, contentOf)).toBe(first);
});
