import { createHash } from "node:crypto";
import { type Certificate, readCertificate } from "./certificate.ts";
import { buildChain } from "./chain.ts";
import { malformed, TimestampError, type TimestampFault } from "./fault.ts";
import { callName, nameText } from "./names.ts";
import { certificatesIn } from "./pem.ts";
import { readTimestampReply } from "./reply.ts";
import type { SignedData } from "./signed-data.ts";
import { checkAuthority, checkPurpose, checkSignature, findSigner } from "./signer.ts";
import { type Imprint, nonceHex, type Stamp } from "./stamp.ts";

/** A reply and what it is to be checked against. */
export interface TimestampQuestion {
  /** The authority's file, a TimeStampResp or a bare token. */
  readonly reply: Uint8Array;
  /** What must have been stamped. */
  readonly imprint: Imprint;
  /** Of the request; without it a reply to any request for this imprint holds. */
  readonly nonce?: Uint8Array;
  /** Certificates that the user trusts, in DER or PEM; a PEM file may hold several, all of them trusted. */
  readonly roots: readonly (Uint8Array | string)[];
  /** Further certificates, trusted by nobody, for replies that do not carry their chain. */
  readonly certificates?: readonly (Uint8Array | string)[];
  /** The time of the check. Stamps of a later time are refused, and the verdict says whether certificates have expired since. */
  readonly at?: Date;
}

/** Whether, and of when, a reply is a proof. */
export type TimestampVerdict =
  | {
      readonly kind: "valid";
      /** ISO 8601 in UTC, with every digit that the authority gave. */
      readonly time: string;
      /** The true time lies at most so far from it; null where the authority does not say. */
      readonly accuracyMicroseconds: number | null;
      /** What the signer's certificate calls it. Printable. */
      readonly authority: string;
      readonly policy: string;
      /** Of the stamp, hexadecimal. */
      readonly serial: string;
      /** From the signer to the root. */
      readonly chain: readonly ChainStep[];
      /** Some certificate of the chain is no longer valid at `at`: the stamp still holds, new ones will come from others. Null without `at`. */
      readonly hasExpired: boolean | null;
    }
  | {
      readonly kind: "invalid";
      readonly fault: TimestampFault;
      readonly about: string;
      readonly offset: number | null;
    };

/** One certificate of a chain. */
export interface ChainStep {
  readonly name: string;
  /** Fingerprint, hexadecimal: by it two people compare what they trust. */
  readonly sha256: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

// A reply sends its chain, of some three or four certificates.
const MAX_CERTIFICATES = 32;
/** Clocks differ: a stamp may be ahead of ours by five minutes. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Checks a reply against what was asked and whom the user trusts. Certificates must be valid at the stamped time, not now. Revocation is
 * not looked up: that would need the network.
 *
 * @returns A verdict; the first thing that is wrong, in the order of the checks below. Faults of the bytes are verdicts too.
 */
export function verifyTimestamp(question: TimestampQuestion): TimestampVerdict {
  try {
    return verified(question);
  } catch (error) {
    if (!(error instanceof TimestampError)) throw error;
    return { kind: "invalid", fault: error.code, about: error.about, offset: error.offset };
  }
}

function verified({ reply, imprint, nonce, roots, certificates = [], at }: TimestampQuestion): TimestampVerdict {
  const read = readTimestampReply(reply);
  if (read.kind === "refused") throw new TimestampError("refused", [read.status, ...read.failures].join(", "));
  const { stamp, signedData } = read;
  checkAnswer(stamp, imprint, nonce);
  const trusted = given(roots);
  const others = [...sentAlong(signedData), ...given(certificates)];
  const signer = findSigner(signedData, [...others, ...trusted]);
  checkSignature(signedData, signer);
  checkPurpose(signer);
  checkAuthority(stamp, signer);
  const { milliseconds } = stamp.time;
  const chain = buildChain({ signer, roots: trusted, others, at: milliseconds });
  if (at && milliseconds > at.getTime() + CLOCK_TOLERANCE_MS)
    throw new TimestampError("time-in-future", stamp.time.text);
  return {
    kind: "valid",
    time: stamp.time.text,
    accuracyMicroseconds: stamp.accuracyMicroseconds,
    authority: callName(signer.subject),
    policy: stamp.policy,
    serial: stamp.serial,
    chain: chain.map(stepOf),
    hasExpired: at ? chain.some(({ notAfter }) => at.getTime() >= notAfter.milliseconds + 1_000) : null,
  };
}

function checkAnswer(stamp: Stamp, imprint: Imprint, nonce: Uint8Array | undefined): void {
  const isSame =
    stamp.imprint.algorithm === imprint.algorithm && Buffer.from(stamp.imprint.digest).equals(imprint.digest);
  if (!isSame) throw new TimestampError("imprint-differs");
  if (nonce && stamp.nonce !== nonceHex(nonce)) throw new TimestampError("nonce-differs");
}

function sentAlong({ certificates }: SignedData): readonly Certificate[] {
  const extra = certificates[MAX_CERTIFICATES];
  if (extra) throw malformed(extra.offset, "too many certificates");
  return certificates.map(({ encoding, offset }) => readCertificate(encoding, offset));
}

function given(files: readonly (Uint8Array | string)[]): readonly Certificate[] {
  try {
    return files.flatMap(certificatesIn).map((der) => readCertificate(der));
  } catch (error) {
    // An offset would be taken for a place in the reply.
    if (error instanceof TimestampError) throw new TimestampError("certificate-unreadable", error.about);
    throw error;
  }
}

function stepOf({ subject, der, notBefore, notAfter }: Certificate): ChainStep {
  const sha256 = createHash("sha256").update(der).digest("hex");
  return { name: nameText(subject), sha256, notBefore: notBefore.text, notAfter: notAfter.text };
}
