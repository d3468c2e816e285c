import { type Header, type Keys, newKdf, newKeys, passphraseSlot, randomKey, recoverySlot } from "./header.ts";
import type { SecretKey } from "./protected.ts";
import type { Costs } from "./stretch.ts";

/**
 * The same keys under a new passphrase; recovery shares stay as they are. Who has a copy of the old header and the old passphrase still
 * has the keys: when others may know it, {@link withNewRoot}.
 *
 * @param keys - From `unlockAll` with the old passphrase, or from `recover`.
 * @param costs - Those of the old header unless given.
 */
export async function underPassphrase(
  header: Header,
  keys: Keys,
  passphrase: Uint8Array,
  costs: Costs = header.kdf,
): Promise<{ readonly header: Header }> {
  const bare = { ...header, kdf: newKdf(costs) };
  const slots = { ...header.slots, passphrase: await passphraseSlot(bare, keys, passphrase) };
  return { header: { ...bare, slots } };
}

/** The same keys under a new recovery key: shares made before open this header no more. */
export function withNewRecovery(header: Header, keys: Keys): { readonly header: Header; readonly recovery: SecretKey } {
  const recovery = randomKey();
  return {
    header: { ...header, slots: { ...header.slots, recovery: recoverySlot(header, keys, recovery) } },
    recovery,
  };
}

/** All keys of a chronicle, old and new. */
export interface NewRoot {
  readonly header: Header;
  readonly old: Keys;
  readonly new: Keys;
  /** To be split into new shares. */
  readonly recovery: SecretKey;
}

/**
 * New root, identities and recovery keys. The caller re-keys the store with the new root key and renews the compartment
 * (`renewCompartment`) before this header takes the old one's place.
 *
 * @param old - From `unlockAll` or `recover`.
 * @param costs - Those of the old header unless given.
 */
export async function withNewRoot(
  header: Header,
  old: Keys,
  newPassphrase: Uint8Array,
  costs: Costs = header.kdf,
): Promise<NewRoot> {
  const keys = newKeys();
  const recovery = randomKey();
  const { header: rewrapped } = await underPassphrase(header, keys, newPassphrase, costs);
  const slots = { ...rewrapped.slots, recovery: recoverySlot(rewrapped, keys, recovery) };
  return { header: { ...rewrapped, slots }, old, new: keys, recovery };
}
