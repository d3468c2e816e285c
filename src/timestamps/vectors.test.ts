import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { certificatesIn } from "./pem.ts";
import { readTimestampReply } from "./reply.ts";
import { type TimestampQuestion, type TimestampVerdict, verifyTimestamp } from "./verify.ts";

const folder = fileURLToPath(new URL("../../../shared/vectors", import.meta.url));
const PUBLIC = "rfc3161-autoarchiver/tests/data/timestamping";
const FOREIGN = "rfc3161-trailofbits/test/fixtures";
const isThere = existsSync(`${folder}/${PUBLIC}`) && existsSync(`${folder}/${FOREIGN}`);

const fileOf = (path: string): Uint8Array => readFileSync(`${folder}/${path}`);
const hashOf = (algorithm: "sha256" | "sha384" | "sha512", bytes: string | Uint8Array) => ({
  algorithm,
  digest: createHash(algorithm).update(bytes).digest(),
});

function verdictOn(path: string, question: Omit<TimestampQuestion, "reply">): TimestampVerdict {
  return verifyTimestamp({ reply: fileOf(path), ...question });
}

/** Nobody kept what these were stamped for; the question is then answered out of the reply itself. */
function imprintIn(path: string) {
  const read = readTimestampReply(fileOf(path));
  if (read.kind !== "granted") throw new Error("refused");
  return read.stamp.imprint;
}

if (!isThere) test("skipped: no foreign replies in ../shared/vectors", (context) => context.skip());

describe.runIf(isThere)("replies of public authorities", () => {
  test("DigiCert, to the root that browsers trust", () => {
    const path = `${PUBLIC}/digicert.tsr`;
    expect(verdictOn(path, { imprint: imprintIn(path), roots: rootCertificates })).toMatchObject({
      kind: "valid",
      time: "2025-03-24T11:17:47Z",
      authority: "DigiCert Timestamp 2024",
      chain: [{}, {}, { name: expect.stringContaining("DigiCert Trusted Root G4") }],
    });
  });

  test.each([
    ["valid_timestamp.tsr", "2025-03-11T10:43:58Z"],
    ["rfc3161-client-issue-104.tsr", "2025-03-11T08:52:08Z"],
  ])("IdenTrust %s, which names its signer by SHA-1 only", (name, time) => {
    const path = `${PUBLIC}/${name}`;
    const roots = [fileOf(`${FOREIGN}/identrust/ts_chain.pem`)];
    expect(verdictOn(path, { imprint: imprintIn(path), roots })).toMatchObject({
      kind: "valid",
      time,
      authority: "TrustID Timestamp Authority",
    });
  });

  test("IdenTrust, the bare token", () => {
    const path = `${PUBLIC}/timestamp_token_http-timestamp-identrust-com`;
    const roots = [fileOf(`${FOREIGN}/identrust/ts_chain.pem`)];
    expect(verdictOn(path, { imprint: imprintIn(path), roots })).toMatchObject({ kind: "valid" });
  });

  test("a national authority whose issuer is not known here proves nothing", () => {
    const path = `${PUBLIC}/self_signed.tsr`;
    expect(verdictOn(path, { imprint: imprintIn(path), roots: rootCertificates })).toMatchObject({
      fault: "root-unknown",
    });
  });

  test("a reply proves nothing under another authority's root", () => {
    const path = `${PUBLIC}/digicert.tsr`;
    const roots = [fileOf(`${FOREIGN}/identrust/ts_chain.pem`)];
    expect(verdictOn(path, { imprint: imprintIn(path), roots })).toMatchObject({ fault: "root-unknown" });
  });
});

describe.runIf(isThere)("replies for sigstore", () => {
  const rootOf = (name: string) => [certificatesIn(fileOf(`${FOREIGN}/${name}/ts_chain.pem`)).at(-1)!];
  const chainOf = (name: string) => [fileOf(`${FOREIGN}/${name}/ts_chain.pem`)];

  test.each(["sha256", "sha384", "sha512"] as const)("an imprint by %s", (algorithm) => {
    const question = { imprint: hashOf(algorithm, "hello"), roots: rootOf("sigstage") };
    expect(verdictOn(`${FOREIGN}/sigstage/response-${algorithm}.tsr`, question)).toMatchObject({
      kind: "valid",
      authority: "sigstore-tsa",
      accuracyMicroseconds: 1_000_000,
    });
  });

  test("no certificate in the reply: it must be given", () => {
    const path = `${FOREIGN}/sigstage/response-no-embedded-cert.tsr`;
    const question = { imprint: imprintIn(path), roots: rootOf("sigstage") };
    expect(verdictOn(path, question)).toMatchObject({ fault: "signer-missing" });
    expect(verdictOn(path, { ...question, certificates: chainOf("sigstage") })).toMatchObject({ kind: "valid" });
  });

  test("a damaged signature", () => {
    const question = { imprint: hashOf("sha256", "hello"), roots: rootOf("sigstage") };
    expect(verdictOn(`${FOREIGN}/sigstage/response-invalid-signature.tsr`, question)).toMatchObject({
      fault: "signature-wrong",
    });
  });

  test.each(["response.tsr", "response-injected-certs.tsr"])(
    "a local authority along three certificates: %s",
    (name) => {
      const path = `${FOREIGN}/test_tsa/${name}`;
      const nonce = Buffer.from("36a44f9f4a391fd3", "hex");
      const question = { imprint: hashOf("sha512", "hello"), nonce, roots: rootOf("test_tsa") };
      expect(verdictOn(path, question)).toMatchObject({ fault: "root-unknown" });
      expect(verdictOn(path, { ...question, certificates: chainOf("test_tsa") })).toMatchObject({
        kind: "valid",
        time: "2024-10-08T15:40:32Z",
      });
    },
  );

  test("the answer to another request", () => {
    const nonce = Buffer.from("36a44f9f4a391fd3", "hex");
    const question = { imprint: hashOf("sha512", "hello"), nonce, roots: chainOf("test_tsa") };
    expect(verdictOn(`${FOREIGN}/test_tsa/other_response.tsr`, question)).toMatchObject({ fault: "nonce-differs" });
  });

  test("an authority of the same names, with other keys", () => {
    const question = {
      imprint: hashOf("sha512", "hello"),
      roots: rootOf("test_tsa"),
      certificates: chainOf("test_tsa"),
    };
    expect(verdictOn(`${FOREIGN}/test_tsa/other_response.tsr`, question)).toMatchObject({ fault: "chain-broken" });
  });

  test("certificates that expired after the stamp do not spoil it", () => {
    const imprint = hashOf("sha256", fileOf(`${FOREIGN}/sigstore.mock/payload`));
    const question = { imprint, roots: rootOf("sigstore.mock"), certificates: chainOf("sigstore.mock") };
    expect(
      verdictOn(`${FOREIGN}/sigstore.mock/response-expired.tsr`, { ...question, at: new Date("2026-01-01") }),
    ).toMatchObject({
      kind: "valid",
      time: "2023-02-01T00:00:00Z",
      hasExpired: true,
    });
  });
});

describe.runIf(isThere)("every foreign reply", () => {
  const replies = isThere
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /^rfc3161.*\.tsr$/.test(path))
    : [];
  const roots = isThere
    ? [
        ...rootCertificates,
        ...["sigstage", "sigstore.mock", "test_tsa"].map((name) => fileOf(`${FOREIGN}/${name}/ts_chain.pem`)),
      ]
    : [];

  test.each(replies)("%s, one bit changed at each of 200 places: never another time", (path) => {
    const reply = fileOf(path);
    const imprint = imprintIn(path);
    const before = verifyTimestamp({ reply, imprint, roots });
    for (let i = 0; i < 200; i++) {
      const damaged = Buffer.from(reply);
      damaged[Math.floor((i * reply.length) / 200)]! ^= 1 << (i % 8);
      const verdict = verifyTimestamp({ reply: damaged, imprint, roots });
      if (verdict.kind === "valid") expect(verdict.time).toBe(before.kind === "valid" && before.time);
    }
  });
});
