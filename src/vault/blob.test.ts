import { createHash, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seal } from "./aead.ts";
import { blobName, openBlob, padmeSize, sealBlob } from "./blob.ts";
import { SecretKey } from "./protected.ts";

const key = new SecretKey(randomBytes(32));
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const damaged = expect.objectContaining({ code: "damaged" });

describe("sealing an original", () => {
  test("opening gives back what was sealed, whatever its size", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), fc.string(), (bytes, name) => {
        expect(Buffer.from(openBlob(key, name, sealBlob(key, name, bytes))).equals(bytes)).toBe(true);
      }),
    );
  });

  test("more than is enciphered at once comes back as well", () => {
    const bytes = randomBytes(40 * 1024 * 1024 + 1);
    expect(openBlob(key, "n", sealBlob(key, "n", bytes)).length).toBe(bytes.length);
    expect(sha256(openBlob(key, "n", sealBlob(key, "n", bytes)))).toBe(sha256(bytes));
  });

  test("the same bytes never look the same twice", () => {
    const bytes = Buffer.from("the same");
    expect(sealBlob(key, "n", bytes)).not.toEqual(sealBlob(key, "n", bytes));
  });

  test("any changed bit is found, the nonce and the tag included", () => {
    const sealed = sealBlob(key, "n", Buffer.from("words"));
    for (let at = 0; at < sealed.length; at += 7) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1 << (at % 8);
      expect(() => openBlob(key, "n", changed)).toThrow(damaged);
    }
  });

  test("it is refused cut, lengthened, under another name and under another key", () => {
    const sealed = sealBlob(key, "n", Buffer.from("words"));
    expect(() => openBlob(key, "n", sealed.subarray(0, -1))).toThrow(damaged);
    expect(() => openBlob(key, "n", sealed.subarray(0, 20))).toThrow(damaged);
    expect(() => openBlob(key, "n", new Uint8Array(0))).toThrow(damaged);
    expect(() => openBlob(key, "n", Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(damaged);
    expect(() => openBlob(key, "m", sealed)).toThrow(damaged);
    expect(() => openBlob(randomBytes(32), "n", sealed)).toThrow(damaged);
  });

  test("padding that is not zeros, a wrong length or a size off the scale is refused even under the right key", () => {
    const sealedAs = (length: bigint, size: number, last = 0): Uint8Array => {
      const plain = Buffer.alloc(size);
      if (size >= 8) plain.writeBigUInt64BE(length);
      plain[size - 1] = last;
      return seal(key, "khronika blob 1\0n", plain);
    };
    expect(openBlob(key, "n", sealedAs(5n, 4096)).length).toBe(5);
    for (const sealed of [
      sealedAs(5n, 4096, 1),
      sealedAs(5n, 4095),
      sealedAs(5n, 4224),
      sealedAs(4089n, 4096),
      sealedAs(2n ** 63n, 4096),
      sealedAs(0n, 4),
    ])
      expect(() => openBlob(key, "n", sealed)).toThrow(damaged);
  });
});

describe("Padmé sizes", () => {
  test.each([
    [0, 0],
    [1, 1],
    [9, 10],
    [4096, 4096],
    [4097, 4352],
    [1_000_000, 1_015_808],
    [2 ** 31 + 1, 2 ** 31 + 2 ** 26],
  ])("%i becomes %i", (size, padded) => {
    expect(padmeSize(size)).toBe(padded);
  });

  test("a size grows by less than an eighth, never shrinks, and stays where it is the second time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 40 }), (size) => {
        const padded = padmeSize(size);
        expect(padded).toBeGreaterThanOrEqual(size);
        expect(padded / size).toBeLessThan(1.125);
        expect(padmeSize(padded)).toBe(padded);
        expect(padmeSize(size + 1)).toBeGreaterThanOrEqual(padded);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("who has the disk, locked, and copies of 200 reports that may be there", () => {
  const corpus = Array.from({ length: 200 }, (_, at) =>
    Buffer.from(`report ${at} `.repeat(1 + Math.floor(1.045 ** at * 9))),
  );
  const nameKey = new SecretKey(randomBytes(32));
  const disk = corpus.map((bytes) => {
    const name = blobName(nameKey, sha256(bytes));
    return { name, size: sealBlob(randomBytes(32), name, bytes).length, bytes };
  });

  test("matches none by name, with plain hashes or with a key of his own", () => {
    const names = new Set(disk.map(({ name }) => name));
    const guess = new SecretKey(randomBytes(32));
    for (const bytes of corpus) {
      const hash = sha256(bytes);
      for (const name of [hash, sha256(Buffer.from(hash)), blobName(guess, hash)]) expect(names.has(name)).toBe(false);
    }
    expect(names.size).toBe(200);
  });

  test("learns from the sizes no more than the class that each report falls into", () => {
    const classOf = (bytes: Uint8Array): number => padmeSize(Math.max(4096, bytes.length + 8));
    for (const { size, bytes } of disk) expect(size - 28).toBe(classOf(bytes));
    const classes = new Set(corpus.map(classOf));
    const exact = new Set(corpus.map(({ length }) => length));
    // All reports of a page or less look alike; exact sizes would have told most of them apart.
    expect(disk.filter(({ size }) => size === 4096 + 28).length).toBeGreaterThan(70);
    expect(classes.size).toBeLessThan(exact.size * 0.6);
  });

  test("finds no words of a report in what lies on the disk", () => {
    const sealed = sealBlob(key, "n", corpus[199]!);
    expect(Buffer.from(sealed).includes("report")).toBe(false);
  });
});

test("a name depends on the key and on the hash", () => {
  const hash = sha256(Buffer.from("a"));
  expect(blobName(key, hash)).toMatch(/^[0-9a-f]{64}$/);
  expect(blobName(key, hash)).toBe(blobName(key, hash));
  expect(blobName(new SecretKey(randomBytes(32)), hash)).not.toBe(blobName(key, hash));
});
