import type { Store } from "../store/store.ts";
import type { SecretKey } from "../vault/protected.ts";
import type { Effects } from "./effects.ts";
import type { OwnLog } from "./own-log.ts";

/** An unlocked chronicle. */
export interface Chronicle {
  /** Its folder. */
  readonly dir: string;
  /** Random; stands in the header. */
  readonly id: string;
  readonly store: Store;
  readonly log: OwnLog;
  /** Pseudonym under which this installation writes. */
  readonly author: string;
  /** Names of blobs are made with it. */
  readonly blobNames: SecretKey;
  /** Seals the own log's head beside the store. */
  readonly headKey: SecretKey;
  /** Public half of the compartment for protected words. */
  readonly compartment: string;
  /** Its secret half, wrapped by the identities key. */
  readonly compartmentKey: Uint8Array;
  readonly effects: Effects;
  close(): Promise<void>;
}
