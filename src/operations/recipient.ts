import { Protected } from "../vault/protected.ts";
import { recipientOf } from "../vault/recipients.ts";
import type { Chronicle } from "./chronicle.ts";
import { fingerprintOf } from "./known-keys.ts";
import { SETTINGS, textSetting } from "./settings.ts";

/** The identity by which others seal to this chronicle. */
export async function ownIdentity({ store }: Pick<Chronicle, "store">): Promise<Protected<string>> {
  return new Protected((await textSetting(store, SETTINGS.identity)) ?? "");
}

/** What others need of us: the address to seal to, and the fingerprint of our log to compare by voice. */
export async function ownRecipient(chronicle: Chronicle): Promise<{ recipient: string; fingerprint: string }> {
  return {
    recipient: await recipientOf(await ownIdentity(chronicle)),
    fingerprint: fingerprintOf(chronicle.log.keys[0]!),
  };
}
