import { argon2 } from "node:crypto";
import { VaultError } from "./fault.ts";
import { KEY_BYTES } from "./keys.ts";
import { SecretKey } from "./protected.ts";

/** What one guess of a passphrase costs. */
export interface Costs {
  readonly memoryKiB: number;
  readonly passes: number;
  /** Node computes them one after the other, an attacker need not: one is best. */
  readonly lanes: number;
}

/** Argon2id with its parameters, as they stand in the header. */
export interface Kdf extends Costs {
  readonly name: "argon2id";
  /** 16 random bytes. */
  readonly salt: Uint8Array;
}

export const SALT_BYTES = 16;

/** Nothing weaker is made or opened. */
export const FLOOR: Costs = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/** Nothing above is opened: who changed the header could else keep the machine busy for days. */
export const CEILING: Costs = { memoryKiB: 4 * 1024 * 1024, passes: 64, lanes: 16 };

/**
 * The key that a passphrase gives: Argon2id version 1.3 (RFC 9106), off the main thread.
 *
 * @param passphrase - UTF-8; compared after NFKC, so that keyboards and machines that compose letters differently agree.
 * @throws {@link VaultError} `not enough memory`.
 */
export async function stretch(passphrase: Uint8Array, { memoryKiB, passes, lanes, salt }: Kdf): Promise<SecretKey> {
  const message = normalised(passphrase);
  const parameters = { message, nonce: salt, parallelism: lanes, memory: memoryKiB, passes, tagLength: KEY_BYTES };
  try {
    return await new Promise((resolve, reject) => {
      argon2("argon2id", parameters, (error, key) => {
        if (error) reject(new VaultError("not enough memory", `${memoryKiB} KiB`, error));
        else resolve(SecretKey.take(key));
      });
    });
  } finally {
    message.fill(0);
  }
}

function normalised(passphrase: Uint8Array): Buffer {
  try {
    return Buffer.from(new TextDecoder("utf-8", { fatal: true }).decode(passphrase).normalize("NFKC"));
  } catch (error) {
    // Bytes in another encoding are as good a secret as any: taken as they are, they are right or wrong like others.
    if (error instanceof TypeError) return Buffer.from(passphrase);
    throw error;
  }
}
