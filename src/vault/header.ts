import { randomBytes } from "node:crypto";
import { canonicalJson } from "../log/canonical-json.ts";
import { open, seal } from "./aead.ts";
import { VaultError } from "./fault.ts";
import { deriveKey, KEY_BYTES, type KeyUse } from "./keys.ts";
import { SecretKey } from "./protected.ts";
import { type Costs, FLOOR, type Kdf, SALT_BYTES, stretch } from "./stretch.ts";

export const FORMAT = 1;

/** What lies beside the encrypted store in clear: how the keys are made from a passphrase, and the keys, wrapped. */
export interface Header {
  readonly format: typeof FORMAT;
  /** Random, 32 hexadecimal digits. */
  readonly chronicle: string;
  readonly kdf: Kdf;
  readonly slots: { readonly passphrase: Slot; readonly recovery: Slot };
}

/** The two keys of a chronicle, wrapped in one way: 60 bytes each. */
export interface Slot {
  readonly root: Uint8Array;
  readonly identities: Uint8Array;
}

/** The keys from which all others come. Each is 32 random bytes. */
export interface Keys {
  readonly root: SecretKey;
  /** Opens the compartment for protected words. */
  readonly identities: SecretKey;
}

export type SlotName = keyof Header["slots"];

/** How a slot wraps: the passphrase's stretched key, or the recovery key, through one HKDF label for each of the two keys. */
const WRAPPING: Readonly<Record<SlotName, Readonly<Record<keyof Slot, KeyUse>>>> = {
  passphrase: { root: "wrapRoot", identities: "wrapIdentities" },
  recovery: { root: "recoverRoot", identities: "recoverIdentities" },
};

export interface NewVault extends Keys {
  readonly header: Header;
  /** To be split into shares, never kept whole. */
  readonly recovery: SecretKey;
}

/** The header of a new chronicle with new keys. */
export async function createHeader(passphrase: Uint8Array, costs: Costs): Promise<NewVault> {
  const keys = newKeys();
  const recovery = randomKey();
  const bare = { format: FORMAT, chronicle: randomBytes(16).toString("hex"), kdf: newKdf(costs) } as const;
  const slots = {
    passphrase: await passphraseSlot(bare, keys, passphrase),
    recovery: recoverySlot(bare, keys, recovery),
  };
  return { header: { ...bare, slots }, recovery, ...keys };
}

/**
 * The root key, which opens everything but protected words.
 *
 * @param passphrase - UTF-8, without a line break at its end.
 * @throws {@link VaultError} `wrong passphrase`; also when the header's parameters were changed.
 */
export async function unlock(header: Header, passphrase: Uint8Array): Promise<SecretKey> {
  const stretched = await stretch(passphrase, header.kdf);
  try {
    return unwrap(header, "passphrase", "root", stretched);
  } finally {
    stretched.wipe();
  }
}

/** The key of the compartment for protected words; it is asked for anew each time and never left with a running process. */
export async function unlockIdentities(header: Header, passphrase: Uint8Array): Promise<SecretKey> {
  const stretched = await stretch(passphrase, header.kdf);
  try {
    return unwrap(header, "passphrase", "identities", stretched);
  } finally {
    stretched.wipe();
  }
}

/** Both keys with one stretching, for a change of keys. @throws {@link VaultError} `wrong passphrase`. */
export async function unlockAll(header: Header, passphrase: Uint8Array): Promise<Keys> {
  const stretched = await stretch(passphrase, header.kdf);
  try {
    return unwrapAll(header, "passphrase", stretched);
  } finally {
    stretched.wipe();
  }
}

/** Both keys by the recovery key. @throws {@link VaultError} `wrong recovery key`: the shares are of another chronicle, or of an old sheet. */
export const recover = (header: Header, recovery: SecretKey): Keys => unwrapAll(header, "recovery", recovery);

export const randomKey = (): SecretKey => SecretKey.take(randomBytes(KEY_BYTES));
export const newKeys = (): Keys => ({ root: randomKey(), identities: randomKey() });

/** @throws {@link VaultError} `weak header`: what this made would be refused. */
export function newKdf({ memoryKiB, passes, lanes }: Costs): Kdf {
  if (memoryKiB < FLOOR.memoryKiB || passes < FLOOR.passes) throw new VaultError("weak header");
  return { name: "argon2id", memoryKiB, passes, lanes, salt: randomBytes(SALT_BYTES) };
}

/** A header without its slots. */
type Bare = Pick<Header, "format" | "chronicle" | "kdf">;

/** Wraps the keys anew under a passphrase, with the parameters that the header names. */
export async function passphraseSlot(bare: Bare, keys: Keys, passphrase: Uint8Array): Promise<Slot> {
  const stretched = await stretch(passphrase, bare.kdf);
  try {
    return wrapAll(bare, "passphrase", keys, stretched);
  } finally {
    stretched.wipe();
  }
}

export const recoverySlot = (bare: Bare, keys: Keys, recovery: SecretKey): Slot =>
  wrapAll(bare, "recovery", keys, recovery);

function wrapAll(bare: Bare, slot: SlotName, { root, identities }: Keys, by: SecretKey): Slot {
  return { root: wrap(bare, slot, "root", by, root), identities: wrap(bare, slot, "identities", by, identities) };
}

function wrap(bare: Bare, slot: SlotName, holds: keyof Slot, by: SecretKey, key: SecretKey): Uint8Array {
  const wrapping = deriveKey(by, WRAPPING[slot][holds]);
  try {
    return seal(wrapping, contextOf(bare, slot, holds), key.reveal());
  } finally {
    wrapping.wipe();
  }
}

const unwrapAll = (header: Header, slot: SlotName, by: SecretKey): Keys => ({
  root: unwrap(header, slot, "root", by),
  identities: unwrap(header, slot, "identities", by),
});

function unwrap(header: Header, slot: SlotName, holds: keyof Slot, by: SecretKey): SecretKey {
  const wrapping = deriveKey(by, WRAPPING[slot][holds]);
  try {
    return SecretKey.take(open(wrapping, contextOf(header, slot, holds), header.slots[slot][holds]));
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    throw new VaultError(slot === "passphrase" ? "wrong passphrase" : "wrong recovery key", "", error);
  } finally {
    wrapping.wipe();
  }
}

/**
 * What a wrapped key is bound to: nobody can put it into another chronicle or slot, or beside weaker parameters, which would be written
 * back at the next change of the passphrase. The recovery key is random and needs no parameters, so a new passphrase leaves its slot alone.
 */
function contextOf({ format, chronicle, kdf }: Bare, slot: SlotName, holds: keyof Slot): string {
  const bound =
    slot === "passphrase" ? { format, chronicle, slot, holds, kdf: plainKdf(kdf) } : { format, chronicle, slot, holds };
  return `khronika header 1\0${canonicalJson(bound)}`;
}

/** The parameters as they are written. */
export const plainKdf = ({ name, memoryKiB, passes, lanes, salt }: Kdf) => ({
  ...{ name, memoryKiB, passes, lanes },
  salt: Buffer.from(salt).toString("base64"),
});
