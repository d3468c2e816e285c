import { type Der, readDer, TAG } from "./der.ts";
import { fieldsOf } from "./der-fields.ts";
import { count, namedBits } from "./der-values.ts";
import { malformed } from "./fault.ts";
import { readSignedData, type SignedData } from "./signed-data.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** What an authority answered: read, not yet verified. */
export type TimestampReply =
  | { readonly kind: "granted"; readonly stamp: Stamp; readonly signedData: SignedData }
  | { readonly kind: "refused"; readonly status: string; readonly failures: readonly string[] };

const STATUS = ["granted", "grantedWithMods", "rejection", "waiting", "revocationWarning", "revocationNotification"];
const FAILURES: Readonly<Record<number, string>> = {
  0: "badAlg",
  2: "badRequest",
  5: "badDataFormat",
  14: "timeNotAvailable",
  15: "unacceptedPolicy",
  16: "unacceptedExtension",
  17: "addInfoNotAvailable",
  25: "systemFailure",
};
const GRANTED_WITH_MODS = 1;

/**
 * Reads a TimeStampResp (RFC 3161, 2.4.2), or the bare token that some programs keep instead of it. Strict DER throughout: a reply in
 * BER with indefinite lengths, which CMS would allow, is refused. Free text of the authority is not passed on.
 *
 * @throws TimestampError `malformed` with the offset, `algorithm-unsupported`, `extension-unknown`.
 */
export function readTimestampReply(bytes: Uint8Array): TimestampReply {
  const der = readDer(bytes);
  // A token begins with the identifier of its content, a reply with its status.
  if (der.children[0]?.tag === TAG.oid) return granted(der);
  const fields = fieldsOf(der, TAG.sequence);
  const statusInfo = fields.take(TAG.sequence);
  const { status, failures } = readStatus(statusInfo);
  const token = fields.maybe(TAG.sequence);
  fields.end();
  if (status > GRANTED_WITH_MODS) {
    if (token) throw malformed(token.offset, "refused with a token");
    return { kind: "refused", status: STATUS[status]!, failures };
  }
  if (!token) throw malformed(der.offset + der.encoding.length, "granted without a token");
  return granted(token);
}

function granted(token: Der): TimestampReply {
  const signedData = readSignedData(token);
  const { content } = signedData;
  const start = content.offset + content.encoding.length - content.content.length;
  return { kind: "granted", stamp: readStamp(readDer(content.content, start)), signedData };
}

function readStatus(der: Der): { readonly status: number; readonly failures: readonly string[] } {
  const fields = fieldsOf(der, TAG.sequence);
  const field = fields.take(TAG.integer);
  const status = count(field);
  if (status >= STATUS.length) throw malformed(field.offset, "unknown status");
  fields.maybe(TAG.sequence);
  const failure = fields.maybe(TAG.bitString);
  fields.end();
  const bits = failure ? [...namedBits(failure)] : [];
  return { status, failures: bits.map((bit) => FAILURES[bit] ?? `bit ${bit}`) };
}
