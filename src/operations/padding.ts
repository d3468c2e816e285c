import { padmeSize } from "../vault/blob.ts";

const SMALLEST = 4096;
const SPACE = 0x20;

/** A JSON text filled up with spaces, so that its length tells less: to a Padmé size, 4 KiB at least. */
export function padded(json: Uint8Array): Uint8Array {
  const filled = new Uint8Array(padmeSize(Math.max(SMALLEST, json.length))).fill(SPACE);
  filled.set(json);
  return filled;
}
