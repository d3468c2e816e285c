import type { Generated } from "kysely";

/** The tables, as the latest migration leaves them. */
export interface Schema {
  readonly logs: { log: string; size: number; edge: Uint8Array; clock: number; checkpoint: string; is_own: number };
  readonly entries: {
    log: string;
    number: number;
    commitment: Uint8Array;
    salt: Uint8Array | null;
    content: string | null;
  };
  readonly subjects: { subject: string; log: string; number: number };
  readonly views: { kind: string; id: string; data: string };
  readonly texts: { position: Generated<number>; document: string; text: string; lemmas: string };
  readonly document_keys: { document: string; key: Uint8Array };
  readonly batches: { batch: string; sealed: Uint8Array };
  readonly identities: { document: string; batch: string; box: Uint8Array };
  readonly settings: { name: string; value: Uint8Array };
}
