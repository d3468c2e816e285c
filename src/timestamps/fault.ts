/** Why a time stamp proves nothing here. The command line says each in the user's language. */
export type TimestampFault =
  /** Not the strict DER of a reply; `offset` says where. */
  | "malformed"
  /** A root or further certificate that was given cannot be read. */
  | "certificate-unreadable"
  /** The authority did not grant the stamp; `about` holds its status and reason. */
  | "refused"
  /** The stamp is for other bytes. */
  | "imprint-differs"
  /** The stamp answers another request. */
  | "nonce-differs"
  /** Neither the reply nor the given certificates hold the signer's. */
  | "signer-missing"
  /** The signature names another certificate (ESSCertID, ESSCertIDv2) than the signer's. */
  | "signer-differs"
  /** The signature is for other content than the reply carries. */
  | "content-differs"
  | "signature-wrong"
  /** The signer's certificate is not for time stamps, or for other things as well. */
  | "purpose-wrong"
  /** A certificate of the chain was not valid at the stamped time. */
  | "certificate-out-of-date"
  /** A certificate of the chain was not issued by the next one, or the next one may not issue. */
  | "chain-broken"
  /** The chain ends in no given root. */
  | "root-unknown"
  /** The name of the authority in the stamp is none of the signer's. */
  | "authority-differs"
  /** The stamp or a certificate holds a critical extension that is not understood here. */
  | "extension-unknown"
  /** A signature or hash that is not accepted here: SHA-1, short keys, curves other than P-256, P-384, P-521. */
  | "algorithm-unsupported"
  /** The stamped time is later than the time of the check. */
  | "time-in-future";

/** A time stamp that cannot be read or does not hold. What it says comes from public certificates and replies only. */
export class TimestampError extends Error {
  readonly code: TimestampFault;
  /** A certificate's name, an algorithm, a status; empty where the code says all. Printable. */
  readonly about: string;
  /** Where the bytes are wrong, counted from 0 in the file; null for faults that have no place. */
  readonly offset: number | null;
  constructor(code: TimestampFault, about = "", offset: number | null = null) {
    super(
      `Cannot accept the time stamp: ${code}${about && ` (${about})`}${offset === null ? "" : ` at byte ${offset}`}`,
    );
    this.name = "TimestampError";
    this.code = code;
    this.about = about;
    this.offset = offset;
  }
}

/** The fault of bytes that are not what the format asks for at `offset`. */
export const malformed = (offset: number, about: string): TimestampError =>
  new TimestampError("malformed", about, offset);
