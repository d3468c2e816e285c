import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { inflateSync } from "node:zlib";
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { Protected } from "./protected.ts";
import { generateIdentity, openStreamWith, openWith, recipientOf, sealStreamTo, sealTo } from "./recipients.ts";

const WORDS = Buffer.from("words of a witness");
const ours = await generateIdentity();
const theirs = await generateIdentity();
const classic = await generateX25519Identity();
const classicRecipient = await identityToRecipient(classic);

/** What anybody could make with the age library, or with another program. */
async function ageFile(prepare: (encrypter: Encrypter) => void): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  prepare(encrypter);
  return encrypter.encrypt(WORDS);
}

describe("sealing to people", () => {
  test("each recipient opens it, nobody else does", async () => {
    const sealed = await sealTo([ours.recipient, theirs.recipient], WORDS);
    for (const { identity } of [ours, theirs]) expect(Buffer.from(await openWith([identity], sealed))).toEqual(WORDS);
    const stranger = await generateIdentity();
    await expect(openWith([stranger.identity], sealed)).rejects.toMatchObject({ code: "not for us" });
    await expect(openWith([], sealed)).rejects.toMatchObject({ code: "not for us" });
  });

  test("one of several identities is enough", async () => {
    const sealed = await sealTo([ours.recipient], WORDS);
    expect(Buffer.from(await openWith([theirs.identity, ours.identity], sealed))).toEqual(WORDS);
  });

  test.each([
    ["a classic recipient", classicRecipient],
    ["a plugin's", "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"],
    ["a hardware tag's", "age1tagpq1qqqq"],
    ["an ssh key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN"],
    ["a mistyped one", ours.recipient.replace(/.$/, (last) => (last === "q" ? "p" : "q"))],
    ["one that is cut", ours.recipient.slice(0, -40)],
    ["one in capitals", ours.recipient.toUpperCase()],
    ["one with a line break", `${ours.recipient}\n`],
    ["a secret half", ours.identity.reveal()],
    ["nothing", ""],
  ])("%s is refused, and named by its place", async (_, recipient) => {
    await expect(sealTo([ours.recipient, recipient], WORDS)).rejects.toMatchObject({
      code: "bad recipient",
      about: "2",
    });
  });

  test("without any recipient nothing is sealed", async () => {
    await expect(sealTo([], WORDS)).rejects.toMatchObject({ code: "bad recipient" });
  });

  test("a refusal does not quote what it was given", async () => {
    const error = await sealTo([ours.identity.reveal()], WORDS).catch((e: Error) => e as Error);
    expect(`${(error as Error).stack} ${String((error as Error).cause)}`).not.toContain("AGE-SECRET-KEY");
    const secret = new Protected(`${ours.identity.reveal().slice(0, -1)}Q`);
    for (const fault of [await openWith([secret], WORDS).catch((e) => e), await recipientOf(secret).catch((e) => e)]) {
      expect(fault).toMatchObject({ code: "bad identity" });
      expect(`${fault.stack} ${String(fault.cause)}`).not.toContain("AGE-SECRET-KEY");
    }
  });
});

describe("opening", () => {
  test.each([
    [
      "also sealed to a classic recipient",
      (e: Encrypter) => {
        for (const recipient of [ours.recipient, classicRecipient]) e.addRecipient(recipient);
      },
    ],
    ["sealed to a classic recipient only", (e: Encrypter) => e.addRecipient(classicRecipient)],
    [
      "sealed by a passphrase",
      (e: Encrypter) => {
        e.setScryptWorkFactor(2);
        e.setPassphrase("guess");
      },
    ],
  ])("a file %s is refused", async (_, prepare) => {
    await expect(openWith([ours.identity], await ageFile(prepare))).rejects.toMatchObject({ code: "not sealed by us" });
  });

  test("a classic identity is refused", async () => {
    await expect(openWith([new Protected(classic)], await sealTo([ours.recipient], WORDS))).rejects.toMatchObject({
      code: "bad identity",
    });
  });

  test("any change and any cut is found", async () => {
    const sealed = await sealTo([ours.recipient], WORDS);
    for (let at = 0; at < sealed.length; at += 31) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      await expect(openWith([ours.identity], changed)).rejects.toThrow();
      await expect(openWith([ours.identity], sealed.subarray(0, at))).rejects.toMatchObject({ code: "damaged" });
    }
  });
});

test("the public half is computed from the secret one", async () => {
  expect(await recipientOf(ours.identity)).toBe(ours.recipient);
  expect(ours.recipient.startsWith("age1pq1")).toBe(true);
});

describe("piece by piece", () => {
  async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }

  const long = Buffer.alloc(300_000, "words ");

  test("what is sealed so is the same file", async () => {
    const sealed = await buffer(sealStreamTo([ours.recipient], pieces(long, 7_001)));
    expect(Buffer.from(await openWith([ours.identity], sealed)).equals(long)).toBe(true);
    expect((await buffer(openStreamWith([ours.identity], pieces(sealed, 999)))).equals(long)).toBe(true);
  });

  test("one that ends too early is told at its end", async () => {
    const sealed = await sealTo([ours.recipient], long);
    await expect(
      buffer(openStreamWith([ours.identity], pieces(sealed.subarray(0, -70_000), 999))),
    ).rejects.toMatchObject({ code: "damaged" });
  });

  test("a disk that fails is not called a damaged file", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield (await sealTo([ours.recipient], long)).slice(0, 5_000);
      throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "read" });
    }
    await expect(buffer(openStreamWith([ours.identity], failing()))).rejects.toMatchObject({ code: "EIO" });
  });
});

const VECTORS = new URL("../../../shared/vectors/cctv-age/age/testdata/", import.meta.url);

interface Vector {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly file: Uint8Array;
}

function readVector(name: string): Vector {
  const bytes = readFileSync(new URL(name, VECTORS));
  const end = bytes.indexOf("\n\n");
  const lines = bytes
    .toString("utf8", 0, end)
    .split("\n")
    .map((line) => /^(.+?): (.*)$/.exec(line)!.slice(1) as [string, string]);
  const fields = new Map(
    [...Map.groupBy(lines, ([key]) => key)].map(([key, all]) => [key, all.map(([, value]) => value)]),
  );
  const body = bytes.subarray(end + 2);
  return { fields, file: fields.get("compressed")?.[0] === "zlib" ? inflateSync(body) : body };
}

/** What the library makes of a vector: the hash of the payload, or null for a refusal. */
async function payloadOf({ fields, file }: Vector): Promise<string | null> {
  const decrypter = new Decrypter();
  for (const identity of fields.get("identity") ?? []) decrypter.addIdentity(identity);
  for (const passphrase of fields.get("passphrase") ?? []) decrypter.addPassphrase(passphrase);
  try {
    const binary = fields.get("armored")?.[0] === "yes" ? armor.decode(Buffer.from(file).toString("latin1")) : file;
    return createHash("sha256")
      .update(await decrypter.decrypt(binary))
      .digest("hex");
  } catch {
    return null;
  }
}

const hasVectors = existsSync(VECTORS);
if (!hasVectors) console.warn("The age vectors of C2SP CCTV are not beside this repository: skipped");

describe.skipIf(!hasVectors)("the age vectors of C2SP CCTV", () => {
  const names = hasVectors ? readdirSync(VECTORS).sort() : [];

  test("are 143", () => {
    expect(names).toHaveLength(143);
  });

  test.each(names)("%s: the library agrees", async (name) => {
    const vector = readVector(name);
    const isGood = vector.fields.get("expect")![0] === "success";
    expect(await payloadOf(vector)).toBe(isGood ? vector.fields.get("payload")![0] : null);
  });

  test.each(names)("%s: we open it only when it is hybrid and nothing else", async (name) => {
    const vector = readVector(name);
    const { fields, file } = vector;
    const identities = (fields.get("identity") ?? [])
      .filter((text) => text.startsWith("AGE-SECRET-KEY-PQ-"))
      .map((text) => new Protected(text));
    const opened = await openWith(identities, file).catch(() => null);
    const isHybrid = /^age-encryption.org\/v1\n-> mlkem768x25519 /.test(Buffer.from(file).toString("latin1", 0, 80));
    const isGood = fields.get("expect")![0] === "success" && isHybrid;
    expect(opened && createHash("sha256").update(opened).digest("hex")).toBe(isGood ? fields.get("payload")![0] : null);
  });
});
