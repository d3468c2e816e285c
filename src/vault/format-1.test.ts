import { expect, test } from "vitest";
import { blobName, openBlob } from "./blob.ts";
import { openSealed } from "./compartment.ts";
// Made once by the first version; what it holds must open for ever. All keys in it are of this test only.
import made from "./format-1.json" with { type: "json" };
import { recover, unlockAll } from "./header.ts";
import { textToHeader } from "./header-form.ts";
import { deriveKey, type KeyUse } from "./keys.ts";
import { SecretKey } from "./protected.ts";
import { joinShares } from "./shares.ts";

const hex = (key: SecretKey): string => Buffer.from(key.reveal()).toString("hex");
const key = (text: string): SecretKey => new SecretKey(Buffer.from(text, "hex"));
const bytes = (text: string): Uint8Array => Buffer.from(text, "base64");
const header = textToHeader(JSON.stringify(made.header));

test("a header of format 1 is opened by its passphrase", async () => {
  const keys = await unlockAll(header, Buffer.from(made.passphrase));
  expect([hex(keys.root), hex(keys.identities)]).toEqual([made.keys.root, made.keys.identities]);
});

test("its shares give the recovery key, which opens it as well", async () => {
  const recovery = await joinShares(made.shares.slice(1), header.chronicle);
  expect(hex(recovery)).toBe(made.keys.recovery);
  expect(hex(recover(header, recovery).root)).toBe(made.keys.root);
});

test.each(["database", "head", "backup"] as const satisfies KeyUse[])(
  "the %s key comes from the root key as ever",
  (use) => {
    expect(hex(deriveKey(key(made.keys.root), use))).toBe(made.keys[use]);
  },
);

test("an original has its name and opens", () => {
  const { nameKey, sha256, name, sealed, text } = made.blob;
  expect(blobName(key(nameKey), sha256)).toBe(name);
  expect(Buffer.from(openBlob(key(made.blob.key), name, bytes(sealed))).toString()).toBe(text);
});

test("protected words open", async () => {
  const { compartmentKey, batch, document, box, words } = made.compartment;
  const sealed = { compartmentKey: bytes(compartmentKey), batch: bytes(batch), document, box: bytes(box) };
  const opened = await openSealed({ identities: key(made.keys.identities), ...sealed });
  expect(Buffer.from(opened).toString()).toBe(words);
});
