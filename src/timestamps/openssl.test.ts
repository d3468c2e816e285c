import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { timestampRequest } from "./request.ts";
import { type TimestampQuestion, verifyTimestamp } from "./verify.ts";

// OpenSSL as somebody else's authority and reader: nothing here is checked by our own code alone.
const program = "openssl";
const isThere = spawnSync(program, ["version"]).status === 0;

const CONFIG = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Local
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[stamps]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = authority
[authority]
serial = serial
signer_digest = sha256
default_policy = 1.3.6.1.4.1.13762.3
digests = sha256, sha384, sha512
accuracy = secs:1, millisecs:500
clock_precision_digits = 3
tsa_name = yes
ess_cert_id_chain = yes
`;
const KEYS = {
  rsa: ["-newkey", "rsa:2048"],
  p256: ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
  p384: ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
  p521: ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521"],
};

let folder = "";
const inFolder = (name: string): string => join(folder, name);
const openssl = (...words: readonly string[]): string =>
  execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

function makeAuthority(kind: keyof typeof KEYS): void {
  const common = ["-nodes", "-config", "config", "-days", "30"];
  openssl(
    "req",
    "-x509",
    ...KEYS[kind],
    ...common,
    "-subj",
    `/CN=${kind} root`,
    "-extensions",
    "root",
    "-keyout",
    `${kind}-root.key`,
    "-out",
    `${kind}-root.pem`,
  );
  const ca = ["-CA", `${kind}-root.pem`, "-CAkey", `${kind}-root.key`];
  openssl(
    "req",
    "-x509",
    ...KEYS[kind],
    ...common,
    ...ca,
    "-subj",
    `/CN=${kind} stamps`,
    "-extensions",
    "stamps",
    "-keyout",
    `${kind}.key`,
    "-out",
    `${kind}.pem`,
  );
}

function reply(kind: keyof typeof KEYS, request: Uint8Array, ...more: readonly string[]): Uint8Array {
  writeFileSync(inFolder("request.tsq"), request);
  openssl(
    "ts",
    "-reply",
    "-config",
    "config",
    "-section",
    "authority",
    "-queryfile",
    "request.tsq",
    "-signer",
    `${kind}.pem`,
    "-inkey",
    `${kind}.key`,
    "-chain",
    `${kind}-root.pem`,
    "-out",
    "reply.tsr",
    ...more,
  );
  return readFileSync(inFolder("reply.tsr"));
}

const bytes = Buffer.from("the head of a log");
const sha256 = createHash("sha256").update(bytes).digest();
const sha512 = createHash("sha512").update(bytes).digest();
const nonce = Buffer.from("f0f1f2f3f4f5f6f7", "hex");
const request = timestampRequest({ sha256, nonce, certReq: true });

if (!isThere) test("skipped: openssl is not installed", (context) => context.skip());

describe.runIf(isThere)("with openssl", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "timestamps-"));
    writeFileSync(inFolder("config"), CONFIG);
    writeFileSync(inFolder("serial"), "01\n");
    for (const kind of Object.keys(KEYS)) makeAuthority(kind as keyof typeof KEYS);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("our request is read", () => {
    writeFileSync(inFolder("own.tsq"), request);
    const text = openssl("ts", "-query", "-in", "own.tsq", "-text");
    expect(text).toContain("Hash Algorithm: sha256");
    expect(text).toContain("Nonce: 0xF0F1F2F3F4F5F6F7");
    expect(text).toContain("Certificate required: yes");
    expect(text.replace(/[^0-9a-f]/g, "")).toContain(sha256.toString("hex").slice(0, 8));
  });

  test("our request is, byte for byte, what openssl writes itself", () => {
    const digest = ["-digest", sha256.toString("hex"), "-sha256"];
    openssl("ts", "-query", ...digest, "-cert", "-out", "theirs.tsq");
    const theirs = readFileSync(inFolder("theirs.tsq"));
    const asked = openssl("ts", "-query", "-in", "theirs.tsq", "-text").match(/Nonce: 0x([0-9A-F]+)/)![1]!;
    const own = timestampRequest({ sha256, nonce: Buffer.from(asked.padStart(16, "0"), "hex"), certReq: true });
    expect(Buffer.from(own).toString("hex")).toBe(theirs.toString("hex"));
  });

  test.each(Object.keys(KEYS) as (keyof typeof KEYS)[])("its reply under %s is verified by both", (kind) => {
    const question: TimestampQuestion = {
      reply: reply(kind, request),
      imprint: { algorithm: "sha256", digest: sha256 },
      nonce,
      roots: [readFileSync(inFolder(`${kind}-root.pem`))],
      at: new Date(),
    };
    const verdict = verifyTimestamp(question);
    expect(verdict).toMatchObject({
      kind: "valid",
      authority: `${kind} stamps`,
      accuracyMicroseconds: 1_500_000,
      hasExpired: false,
    });
    if (verdict.kind === "valid") expect(Math.abs(Date.parse(verdict.time) - Date.now())).toBeLessThan(60_000);
    expect(
      openssl("ts", "-verify", "-in", "reply.tsr", "-queryfile", "request.tsq", "-CAfile", `${kind}-root.pem`),
    ).toBeDefined();
    expect(verifyTimestamp({ ...question, imprint: { algorithm: "sha512", digest: sha512 } })).toMatchObject({
      fault: "imprint-differs",
    });
    expect(verifyTimestamp({ ...question, nonce: Buffer.from("0102030405060708", "hex") })).toMatchObject({
      fault: "nonce-differs",
    });
    expect(verifyTimestamp({ ...question, roots: [] })).toMatchObject({ fault: "root-unknown" });
  });

  test("a request by SHA-512, and the bare token of the reply", () => {
    const asked = timestampRequest({ sha512, nonce, certReq: true });
    const question = {
      imprint: { algorithm: "sha512", digest: sha512 } as const,
      roots: [readFileSync(inFolder("rsa-root.pem"))],
    };
    expect(verifyTimestamp({ reply: reply("rsa", asked), ...question })).toMatchObject({ kind: "valid" });
    expect(verifyTimestamp({ reply: reply("rsa", asked, "-token_out"), ...question })).toMatchObject({ kind: "valid" });
  });

  test("a signature by SHA-1 is refused", () => {
    const weak = reply("rsa", request, "-sha1");
    expect(
      verifyTimestamp({
        reply: weak,
        imprint: { algorithm: "sha256", digest: sha256 },
        roots: [readFileSync(inFolder("rsa-root.pem"))],
      }),
    ).toMatchObject({
      fault: "algorithm-unsupported",
      about: "sha1",
    });
  });

  test("a refusal is told with its reason", () => {
    const damaged = Buffer.from(request);
    // The last octet of the hash's identifier: no such hash.
    damaged[damaged.indexOf(Buffer.from("0402010500", "hex")) + 2] = 0x63;
    expect(
      verifyTimestamp({ reply: reply("rsa", damaged), imprint: { algorithm: "sha256", digest: sha256 }, roots: [] }),
    ).toMatchObject({
      fault: "refused",
      about: "rejection, badAlg",
    });
  });
});

test("a request needs a whole digest and a nonce that nobody guesses", () => {
  expect(() => timestampRequest({ sha256: sha512, nonce, certReq: true })).toThrow(RangeError);
  expect(() => timestampRequest({ sha512: sha256, nonce, certReq: true })).toThrow(RangeError);
  expect(() => timestampRequest({ sha256, nonce: nonce.subarray(1), certReq: true })).toThrow(RangeError);
});
