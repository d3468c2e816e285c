import { createHash } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/**
 * The id of a document: `D-` and 60 bits of a hash of its bytes' hash, so that two installations which never met give it the same one.
 * Who has the bytes can compute it; ids therefore never leave the chronicle in a publication.
 *
 * @param sha256 - Of the original bytes, hexadecimal.
 */
export function documentIdOf(sha256: string): string {
  const bytes = createHash("sha256").update(`khronika/document/v1\n${sha256}`).digest();
  return `D-${Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join("")}`;
}

export const isDocumentId = (id: string): boolean => /^D-[0-9A-HJKMNP-TV-Z]{12}$/.test(id);

/** The document that a claim stands in; of other ids, the id itself. */
export const documentIdIn = (id: string): string => id.split("#")[0]!;
