import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { contextTag, TAG } from "./der.ts";
import { element, identifier, sequence, unsigned } from "./der-write.ts";
import { readTimestampReply } from "./reply.ts";
import {
  certify,
  extension,
  type KeyKind,
  keyUsage,
  mayIssue,
  purposes,
  type Sample,
  type StampWish,
  stampedReply,
} from "./sample-authority.ts";
import type { Imprint } from "./stamp.ts";
import { type TimestampVerdict, verifyTimestamp } from "./verify.ts";

const digestOf = (text: string): Uint8Array => createHash("sha256").update(text).digest();
const imprint: Imprint = { algorithm: "sha256", digest: digestOf("checkpoint") };
const nonce = Buffer.from("8badf00d8badf00d", "hex");
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

let root: Sample;
let issuer: Sample;
let stamper: Sample;

beforeAll(() => {
  root = certify({ name: "Sample Root", role: "root" });
  issuer = certify({ name: "Sample Issuer", role: "issuer", by: root });
  stamper = certify({ name: "Sample Stamps", role: "stamper", by: issuer });
});

/** The verdict on a reply of the sample authority, changed as the case asks. */
function verdictOn(wish: Partial<StampWish> = {}, question: { imprint?: Imprint; nonce?: Uint8Array } = {}) {
  const by = wish.by ?? stamper;
  const reply = stampedReply({ imprint, nonce, certificates: [by.der, issuer.der], ...wish, by });
  return verifyTimestamp({ reply, imprint, nonce, roots: [root.der], ...question });
}

/** "valid", or the fault. */
const word = (verdict: TimestampVerdict): string => (verdict.kind === "valid" ? verdict.kind : verdict.fault);

describe("a good reply", () => {
  test("proves a time, by a named authority, along a chain to a root", () => {
    expect(verdictOn()).toMatchObject({
      kind: "valid",
      time: "2026-11-19T12:00:00Z",
      authority: "Sample Stamps",
      accuracyMicroseconds: null,
      serial: "7",
      chain: [
        { name: "O=Samples, CN=Sample Stamps" },
        { name: "O=Samples, CN=Sample Issuer" },
        { name: "O=Samples, CN=Sample Root" },
      ],
      hasExpired: null,
    });
  });

  test("states how exact it is", () => {
    const accuracy = sequence(
      unsigned(Buffer.of(2)),
      element(contextTag(0, "primitive"), Buffer.of(3)),
      element(contextTag(1, "primitive"), Buffer.of(4)),
    );
    const reply = stampedReply({
      imprint,
      time: "20261119120000.25Z",
      by: stamper,
      certificates: [stamper.der, issuer.der],
      more: [accuracy],
    });
    const verdict = verifyTimestamp({ reply, imprint, roots: [root.der] });
    expect(verdict).toMatchObject({ time: "2026-11-19T12:00:00.25Z", accuracyMicroseconds: 2_003_004 });
  });

  test("holds after its certificates have expired, and says that they have", () => {
    const reply = stampedReply({ imprint, by: stamper, certificates: [stamper.der, issuer.der] });
    const at = (date: string) => verifyTimestamp({ reply, imprint, roots: [root.der], at: new Date(date) });
    expect(at("2027-01-01T00:00:00Z")).toMatchObject({ kind: "valid", hasExpired: false });
    expect(at("2041-01-01T00:00:00Z")).toMatchObject({ kind: "valid", hasExpired: true });
    expect(word(at("2026-11-19T11:54:00Z"))).toBe("time-in-future");
  });

  test("needs no chain where the user gives it", () => {
    const reply = stampedReply({ imprint, by: stamper, certificates: [] });
    const certificates = [stamper.der, issuer.der];
    expect(word(verifyTimestamp({ reply, imprint, roots: [root.der], certificates }))).toBe("valid");
    expect(word(verifyTimestamp({ reply, imprint, roots: [root.der] }))).toBe("signer-missing");
  });

  test("may be the bare token, and the root in PEM", () => {
    const reply = stampedReply({ imprint, by: stamper, certificates: [stamper.der, issuer.der] });
    const token = reply.subarray(4 + 5);
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(root.der).toString("base64")}\n-----END CERTIFICATE-----\n`;
    expect(word(verifyTimestamp({ reply: token, imprint, roots: [pem, Buffer.from(pem)] }))).toBe("valid");
    expect(word(verifyTimestamp({ reply: token, imprint, roots: ["no certificate"] }))).toBe("certificate-unreadable");
  });

  test.each<[KeyKind, "sha256" | "sha384" | "sha512"]>([
    ["rsa", "sha256"],
    ["rsa", "sha384"],
    ["rsa", "sha512"],
    ["rsa-pss", "sha256"],
    ["rsa-pss", "sha512"],
    ["p256", "sha256"],
    ["p384", "sha384"],
    ["p521", "sha512"],
    ["p521", "sha256"],
  ])("may be signed by %s with %s, the certificates too", (kind, hash) => {
    const top = certify({ name: "Own Root", role: "root", kind, hash });
    const by = certify({ name: "Own Stamps", role: "stamper", by: top, kind, hash });
    const reply = stampedReply({ imprint, by, hash });
    expect(word(verifyTimestamp({ reply, imprint, roots: [top.der] }))).toBe("valid");
  });

  test.each(["sha1", "sha256", "sha512"] as const)("may name its signer by %s", (attestsBy) => {
    expect(word(verdictOn({ attestsBy }))).toBe("valid");
  });
});

describe("another question", () => {
  test("the stamp is for other bytes, or for a like digest of another hash", () => {
    expect(word(verdictOn({}, { imprint: { algorithm: "sha256", digest: digestOf("other") } }))).toBe(
      "imprint-differs",
    );
    expect(word(verdictOn({}, { imprint: { algorithm: "sha512", digest: imprint.digest } }))).toBe("imprint-differs");
  });

  test("the stamp answers another request, or none", () => {
    expect(word(verdictOn({}, { nonce: Buffer.from("0badf00d0badf00d", "hex") }))).toBe("nonce-differs");
    const reply = stampedReply({ imprint, by: stamper });
    expect(word(verifyTimestamp({ reply, imprint, nonce, roots: [root.der] }))).toBe("nonce-differs");
  });

  test("the authority refused", () => {
    const failure = element(TAG.bitString, Buffer.of(5, 0x20));
    const reply = sequence(sequence(unsigned(Buffer.of(2)), failure));
    expect(readTimestampReply(reply)).toEqual({ kind: "refused", status: "rejection", failures: ["badRequest"] });
    expect(verifyTimestamp({ reply, imprint, roots: [root.der] })).toMatchObject({
      fault: "refused",
      about: "rejection, badRequest",
    });
  });

  test("granted without a token is no reply", () => {
    const reply = sequence(sequence(unsigned(Buffer.of(0))));
    expect(verifyTimestamp({ reply, imprint, roots: [] })).toMatchObject({ fault: "malformed", offset: reply.length });
  });
});

describe("a wrong signature", () => {
  test("the signed attribute names another certificate, or none", () => {
    expect(word(verdictOn({ attests: issuer.der }))).toBe("signer-differs");
    expect(word(verdictOn({ attests: issuer.der, attestsBy: "sha1" }))).toBe("signer-differs");
    expect(word(verdictOn({ attests: null }))).toBe("signer-differs");
  });

  test("the signature is for other content", () => {
    expect(word(verdictOn({ digestOf: Buffer.from("other") }))).toBe("content-differs");
  });

  test("the signature is of another key", () => {
    const stranger = certify({ name: "Stranger", role: "stamper" });
    expect(word(verdictOn({ by: { ...stamper, key: stranger.key } }))).toBe("signature-wrong");
  });

  test.each<[string, KeyKind, "sha1" | "sha256"]>([
    ["SHA-1", "rsa", "sha1"],
    ["SHA-1 in PSS", "rsa-pss", "sha1"],
    ["RSA of 1024 bits", "rsa-1024", "sha256"],
    ["another curve", "secp256k1", "sha256"],
  ])("%s is not accepted", (_, kind, hash) => {
    const by = certify({ name: "Weak Stamps", role: "stamper", by: issuer, kind });
    expect(word(verdictOn({ by, hash }))).toBe("algorithm-unsupported");
  });

  test("a certificate signed with SHA-1 is not accepted", () => {
    const by = certify({ name: "Old Stamps", role: "stamper", by: issuer, hash: "sha1" });
    expect(word(verdictOn({ by }))).toBe("algorithm-unsupported");
  });

  test("the authority calls itself by a name that is not its own", () => {
    const called = (name: Uint8Array) =>
      element(contextTag(0, "constructed"), element(contextTag(4, "constructed"), name));
    expect(word(verdictOn({ more: [called(stamper.name)] }))).toBe("valid");
    expect(word(verdictOn({ more: [called(issuer.name)] }))).toBe("authority-differs");
  });

  test("the stamp holds a critical extension that nobody here knows", () => {
    const holding = (isCritical: boolean) =>
      element(contextTag(1, "constructed"), extension("1.2.3.4", isCritical, Buffer.of(5, 0)));
    expect(word(verdictOn({ more: [holding(false)] }))).toBe("valid");
    expect(word(verdictOn({ more: [holding(true)] }))).toBe("extension-unknown");
  });
});

describe("a wrong certificate of the signer", () => {
  const digitalSignature = keyUsage(0x80);

  test.each<[string, readonly Uint8Array[]]>([
    ["says nothing of its purpose", [digitalSignature]],
    ["is for time stamps, but not critically", [digitalSignature, purposes(false, TIME_STAMPING)]],
    ["is for other things as well", [digitalSignature, purposes(true, TIME_STAMPING, "1.3.6.1.5.5.7.3.3")]],
    ["is for other things", [digitalSignature, purposes(true, "1.3.6.1.5.5.7.3.1")]],
    ["is for anything", [digitalSignature, purposes(true, "2.5.29.37.0")]],
    ["may not sign", [keyUsage(0x20), purposes(true, TIME_STAMPING)]],
  ])("it %s", (_, extensions) => {
    expect(word(verdictOn({ by: certify({ name: "Odd", role: "stamper", by: issuer, extensions }) }))).toBe(
      "purpose-wrong",
    );
  });

  test("it was not valid at the stamped time", () => {
    const by = certify({ name: "Brief", role: "stamper", by: issuer, from: "20261101000000", until: "20261119120000" });
    expect(word(verdictOn({ by, time: "20261119120000.9Z" }))).toBe("valid");
    expect(word(verdictOn({ by, time: "20261119120001Z" }))).toBe("certificate-out-of-date");
    expect(word(verdictOn({ by, time: "20261031235959.999Z" }))).toBe("certificate-out-of-date");
  });

  test("it holds a critical extension that nobody here knows", () => {
    const extensions = [purposes(true, TIME_STAMPING), extension("1.2.3.4", true, element(TAG.null))];
    expect(verdictOn({ by: certify({ name: "Odd", role: "stamper", by: issuer, extensions }) })).toMatchObject({
      fault: "extension-unknown",
      about: "1.2.3.4",
    });
  });

  test("it holds an extension twice", () => {
    const extensions = [purposes(true, TIME_STAMPING), purposes(true, TIME_STAMPING)];
    expect(word(verdictOn({ by: certify({ name: "Odd", role: "stamper", by: issuer, extensions }) }))).toBe(
      "malformed",
    );
  });
});

describe("a wrong chain", () => {
  /** The verdict where the signer was issued by a certificate of our making. */
  function verdictUnder(middle: Sample, ...more: readonly Sample[]): string {
    const by = certify({ name: "Sample Stamps", role: "stamper", by: middle });
    return word(verdictOn({ by, certificates: [by, middle, ...more].map(({ der }) => der) }));
  }

  test("it ends in a root that was not given", () => {
    const reply = stampedReply({ imprint, by: stamper, certificates: [stamper.der, issuer.der, root.der] });
    const other = certify({ name: "Other Root", role: "root" });
    expect(verifyTimestamp({ reply, imprint, roots: [other.der] })).toMatchObject({
      fault: "root-unknown",
      about: "O=Samples, CN=Sample Root",
    });
    expect(word(verifyTimestamp({ reply, imprint, roots: [] }))).toBe("root-unknown");
  });

  test("a root of the same name did not sign it", () => {
    const reply = stampedReply({ imprint, by: stamper, certificates: [stamper.der, issuer.der] });
    const namesake = certify({ name: "Sample Root", role: "root" });
    expect(word(verifyTimestamp({ reply, imprint, roots: [namesake.der] }))).toBe("chain-broken");
    expect(word(verifyTimestamp({ reply, imprint, roots: [namesake.der, root.der] }))).toBe("valid");
  });

  test("a signer signs itself", () => {
    const own = certify({ name: "Own", role: "stamper" });
    const reply = stampedReply({ imprint, by: own });
    expect(word(verifyTimestamp({ reply, imprint, roots: [root.der] }))).toBe("root-unknown");
    expect(word(verifyTimestamp({ reply, imprint, roots: [own.der] }))).toBe("valid");
  });

  test("an issuer is none", () => {
    const by = root;
    expect(verdictUnder(certify({ name: "Middle", role: "issuer", by }))).toBe("valid");
    expect(verdictUnder(certify({ name: "Middle", role: "issuer", by, extensions: [keyUsage(0x06)] }))).toBe(
      "chain-broken",
    );
    expect(
      verdictUnder(certify({ name: "Middle", role: "issuer", by, extensions: [mayIssue(null), keyUsage(0x80)] })),
    ).toBe("chain-broken");
    const forMail = [mayIssue(null), purposes(false, "1.3.6.1.5.5.7.3.4")];
    expect(verdictUnder(certify({ name: "Middle", role: "issuer", by, extensions: forMail }))).toBe("chain-broken");
  });

  test("an issuer was out of date at the stamped time", () => {
    const middle = certify({ name: "Middle", role: "issuer", by: root, until: "20261119115959" });
    expect(verdictUnder(middle)).toBe("certificate-out-of-date");
  });

  test("it is longer than an issuer allows", () => {
    const narrow = (pathLength: number) =>
      certify({ name: "Narrow", role: "issuer", by: root, extensions: [mayIssue(pathLength), keyUsage(0x06)] });
    const [zero, one] = [narrow(0), narrow(1)];
    expect(verdictUnder(zero)).toBe("valid");
    expect(verdictUnder(certify({ name: "Below", role: "issuer", by: zero }), zero)).toBe("chain-broken");
    expect(verdictUnder(certify({ name: "Below", role: "issuer", by: one }), one)).toBe("valid");
  });

  test("certificates that all bear one name are given up soon", () => {
    const first = certify({ name: "Crowd", role: "root" });
    const crowd = Array.from({ length: 30 }, () => certify({ name: "Crowd", role: "root", keyOf: first }));
    const by = certify({ name: "Stamps", role: "stamper", by: first });
    const started = performance.now();
    expect(word(verdictOn({ by, certificates: [by, ...crowd].map(({ der }) => der) }))).toBe("chain-broken");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("more certificates than any authority sends are refused", () => {
    expect(word(verdictOn({ certificates: Array.from({ length: 33 }, () => root.der) }))).toBe("malformed");
  });

  test("foreign certificates beside the right ones change nothing", () => {
    const spoof = certify({ name: "Sample Stamps", role: "stamper" });
    const certificates = [spoof, stamper, issuer].map(({ der }) => der);
    expect(word(verdictOn({ certificates }))).toBe("valid");
  });
});

test("what follows the policy must be the imprint", () => {
  const odd = sequence(unsigned(Buffer.of(1)), identifier("1.2.3"), unsigned(Buffer.of(1)));
  expect(() => readTimestampReply(odd)).toThrow(expect.objectContaining({ code: "malformed" }));
});
