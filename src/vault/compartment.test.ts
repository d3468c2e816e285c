import { describe, expect, test } from "vitest";
import {
  batchKey,
  createCompartment,
  openBatch,
  openBox,
  openSealed,
  renewCompartment,
  sealFor,
} from "./compartment.ts";
import { VaultError } from "./fault.ts";
import { randomKey } from "./header.ts";

const WORDS = Buffer.from('[{"kind":"name","words":"Olena"}]');
const identities = randomKey();
const { recipient, compartmentKey } = await createCompartment(identities);
const batch = await openBatch(recipient);
const box = sealFor(batch, "D-1", WORDS);
const held = { identities, compartmentKey, batch: batch.sealed, document: "D-1", box };

describe("protected words", () => {
  test("are opened by the identities key", async () => {
    expect(Buffer.from(await openSealed(held))).toEqual(WORDS);
  });

  test("can be added with the public half alone, and not read back when the batch is closed", async () => {
    const closing = await openBatch(recipient);
    sealFor(closing, "D-2", WORDS);
    closing.key.wipe();
    expect(() => sealFor(closing, "D-3", WORDS)).toThrow(new VaultError("key was wiped"));
  });

  test("are opened neither by another key, nor for another document, nor through another batch", async () => {
    const other = await openBatch(recipient);
    await expect(openSealed({ ...held, identities: randomKey() })).rejects.toMatchObject({ code: "damaged" });
    await expect(openSealed({ ...held, document: "D-2" })).rejects.toMatchObject({ code: "damaged" });
    await expect(openSealed({ ...held, batch: other.sealed })).rejects.toMatchObject({ code: "damaged" });
  });

  test("of another compartment are not ours", async () => {
    const foreign = await openBatch((await createCompartment(identities)).recipient);
    await expect(openSealed({ ...held, batch: foreign.sealed })).rejects.toMatchObject({ code: "not for us" });
  });

  test("are in the clear neither in the box nor in the batch", () => {
    expect(Buffer.from(box).includes("Olena")).toBe(false);
    expect(Buffer.from(batch.sealed).includes(Buffer.from(batch.key.reveal()))).toBe(false);
  });

  test("of many documents are opened with the key of their batch", async () => {
    const key = await batchKey(held);
    expect(Buffer.from(openBox(key, "D-1", box))).toEqual(WORDS);
  });
});

test("a renewed compartment opens the same boxes with the new key, and the old key opens nothing of it", async () => {
  const next = randomKey();
  const renewed = await renewCompartment(
    { compartmentKey, batches: new Map([[batch.id, batch.sealed]]) },
    { old: identities, new: next },
  );
  const now = { ...held, compartmentKey: renewed.compartmentKey, batch: renewed.batches.get(batch.id)! };
  expect(renewed.recipient).not.toBe(recipient);
  expect(Buffer.from(await openSealed({ ...now, identities: next }))).toEqual(WORDS);
  await expect(openSealed(now)).rejects.toMatchObject({ code: "damaged" });
  await expect(openSealed({ ...held, batch: now.batch })).rejects.toMatchObject({ code: "not for us" });
});
