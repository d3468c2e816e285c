import { TAG } from "./der.ts";
import { algorithm, element, sequence, unsigned } from "./der-write.ts";
import { HASH_OIDS, HASH_SIZES, type Hash } from "./hashes.ts";

/** What to ask for: a stamp on one digest. */
export type TimestampWish = ({ readonly sha256: Uint8Array } | { readonly sha512: Uint8Array }) & {
  /** Random bytes, 8 to 32; the reply must repeat them, so that an older reply cannot be given out as the answer. */
  readonly nonce: Uint8Array;
  /** The reply is to carry the authority's certificate: without it the stamp cannot be checked alone. */
  readonly certReq: true;
};

/**
 * The file to send to a time-stamping authority: a TimeStampReq (RFC 3161, 2.4.1), DER. It holds a digest and a nonce, nothing else.
 *
 * @throws RangeError for a digest or nonce of the wrong length.
 */
export function timestampRequest(wish: TimestampWish): Uint8Array {
  const [hash, digest]: [Hash, Uint8Array] = "sha256" in wish ? ["sha256", wish.sha256] : ["sha512", wish.sha512];
  if (digest.length !== HASH_SIZES[hash])
    throw new RangeError(`Cannot ask for a stamp: ${digest.length} bytes are no ${hash}`);
  const { length } = wish.nonce;
  if (length < 8 || length > 32)
    throw new RangeError(`Cannot ask for a stamp: the nonce has ${length} bytes, not 8 to 32`);
  const version = unsigned(Buffer.of(1));
  const imprint = sequence(algorithm(HASH_OIDS[hash]), element(TAG.octetString, digest));
  const wantsCertificate = element(TAG.boolean, Buffer.of(0xff));
  return sequence(version, imprint, unsigned(wish.nonce), wantsCertificate);
}
