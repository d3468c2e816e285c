import { createHash } from "node:crypto";
import { readVerifierKey, type VerifierKey } from "../log/verifier-key.ts";
import type { Reading, Writing } from "../store/store.ts";
import type { LogPart } from "./bundle-form.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { keyOf, putTextSetting, textSetting } from "./settings.ts";

/** @throws {@link ChronicleError} `unknown log`. */
export async function verifierKeyTextOf(store: Reading, log: string): Promise<string> {
  const text = await textSetting(store, keyOf(log));
  if (text === null) throw new ChronicleError("unknown log", log);
  return text;
}

export const knownKeyOf = async (store: Reading, log: string): Promise<VerifierKey> =>
  readVerifierKey(await verifierKeyTextOf(store, log));

const FINGERPRINT_BYTES = 12;

/** Few enough digits to compare by voice: 96 bits of the key's hash in groups of four. */
export function fingerprintOf(key: string): string {
  const hex = createHash("sha256")
    .update(key)
    .digest("hex")
    .slice(0, FINGERPRINT_BYTES * 2);
  return hex.match(/.{4}/g)!.join("-");
}

/**
 * The key of a log that comes from another installation: the one we know, else a new one that the user has compared.
 *
 * @throws {@link ChronicleError} `unknown log`, about the log and its fingerprint; `fork` when it is not the key we know.
 */
export async function trustedKey(
  tx: Writing,
  { log: own }: Chronicle,
  { log, key }: LogPart,
  trusted: ReadonlySet<string>,
): Promise<VerifierKey> {
  const read = readOther(key, log);
  const known = log === own.name ? own.keys[0]! : await textSetting(tx, keyOf(log));
  if (known !== null && known !== key) throw new ChronicleError("fork", log);
  if (known === null) {
    const fingerprint = fingerprintOf(key);
    if (!trusted.has(fingerprint)) throw new ChronicleError("unknown log", `${log} ${fingerprint}`);
    await putTextSetting(tx, keyOf(log), key);
  }
  return read;
}

function readOther(key: string, log: string): VerifierKey {
  try {
    const read = readVerifierKey(key);
    if (read.name === log && read.kind === "note") return read;
  } catch (error) {
    throw new ChronicleError("not a bundle", "", error);
  }
  throw new ChronicleError("not a bundle");
}
