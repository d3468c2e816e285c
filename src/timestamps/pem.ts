import { malformed } from "./fault.ts";

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;
const SEQUENCE = 0x30;

/** The certificates, as DER, that a file holds: one in DER, or one or more in PEM. @throws TimestampError `malformed` where it holds none. */
export function certificatesIn(file: Uint8Array | string): readonly Uint8Array[] {
  if (typeof file !== "string" && file[0] === SEQUENCE) return [file];
  const text = typeof file === "string" ? file : Buffer.from(file).toString("latin1");
  const blocks = [...text.matchAll(BLOCK)].map(([, base64]) => Buffer.from(base64!, "base64"));
  if (blocks.length === 0) throw malformed(0, "no certificate");
  return blocks;
}
