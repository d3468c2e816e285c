import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { TimestampError } from "./fault.ts";
import { readTimestampReply } from "./reply.ts";
import { certify, stampedReply } from "./sample-authority.ts";
import { verifyTimestamp } from "./verify.ts";

const COUNT = 2_000;
const SEED = 0x3161;
const imprint = { algorithm: "sha256", digest: createHash("sha256").update("checkpoint").digest() } as const;

/** The same numbers in every run: mulberry32. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One change: a bit, a byte, a cut, an insertion, a piece copied elsewhere. */
function mutate(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = next(copy.length);
  const length = 1 + next(40);
  switch (next(6)) {
    case 0:
      copy[at]! ^= 1 << next(8);
      return copy;
    case 1:
      copy[at] = next(256);
      return copy;
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
    case 3:
      return Buffer.concat([copy.subarray(0, at), Buffer.from([next(256), next(256)]), copy.subarray(at)]);
    case 4:
      copy.copyWithin(at, next(copy.length), next(copy.length));
      return copy;
    default:
      return copy.subarray(0, at);
  }
}

test(`${COUNT} changed replies never prove another time or imprint, and fail by the typed error alone`, () => {
  const root = certify({ name: "Root", role: "root" });
  const by = certify({ name: "Stamps", role: "stamper", by: root });
  const good = stampedReply({ imprint, by, certificates: [by.der, root.der] });
  const question = { imprint, roots: [root.der] };
  expect(verifyTimestamp({ reply: good, ...question })).toMatchObject({ kind: "valid", time: "2026-11-19T12:00:00Z" });
  const next = numbers(SEED);
  const faults = new Map<string, number>();
  let slowest = 0;
  for (let i = 0; i < COUNT; i++) {
    const reply = mutate(good, next);
    const started = performance.now();
    const verdict = verifyTimestamp({ reply, ...question });
    slowest = Math.max(slowest, performance.now() - started);
    const word = verdict.kind === "valid" ? "valid" : verdict.fault;
    faults.set(word, (faults.get(word) ?? 0) + 1);
    if (verdict.kind === "valid") expect([verdict.time, verdict.authority]).toEqual(["2026-11-19T12:00:00Z", "Stamps"]);
    checkImprint(reply, verdict.kind === "valid");
  }
  // Some changes hit what proves nothing: a certificate that the chain does not need, the free text of the status.
  expect(faults.get("valid") ?? 0).toBeLessThan(COUNT / 2);
  expect(faults.size).toBeGreaterThan(5);
  expect(slowest).toBeLessThan(1_000);
});

/** Reading alone fails by the typed error too; what verified is for our imprint. */
function checkImprint(reply: Uint8Array, isValid: boolean): void {
  try {
    const read = readTimestampReply(reply);
    if (isValid)
      expect(read.kind === "granted" && Buffer.from(read.stamp.imprint.digest).equals(imprint.digest)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(TimestampError);
    expect(isValid).toBe(false);
  }
}
