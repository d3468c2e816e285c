import type { StoredEntry } from "../store/store.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** An entry as a line of a bundle or a backup. Bytes are base64. */
export interface EntryLine {
  readonly t: "entry";
  readonly log: string;
  readonly number: number;
  readonly commitment: string;
  readonly salt: string | null;
  readonly content: string | null;
}

export const entryLine = ({ log, number, commitment, salt, content }: StoredEntry): EntryLine => ({
  ...{ t: "entry", log, number, commitment: toBase64(commitment) },
  ...{ salt: salt && toBase64(salt), content },
});

export const storedEntry = ({ log, number, commitment, salt, content }: EntryLine): StoredEntry => ({
  ...{ log, number, commitment: fromBase64(commitment) },
  ...{ salt: salt === null ? null : fromBase64(salt), content },
});
