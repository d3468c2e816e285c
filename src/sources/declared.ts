import { type Decoded, decode } from "./decode.ts";

/** Labels that programs write without knowing: they say nothing against Cyrillic bytes. */
const VAGUE = /^(?:us-?ascii|ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252|unknown.*|x-user-defined|binary)$/i;
const HEAD_BYTES = 4096;

/**
 * Text out of bytes with a declared character set: what is well-formed Unicode is that, else the declaration holds unless it is a vague
 * one and the bytes are plainly Cyrillic.
 *
 * @param charset - As a header or the page's head says it; null where nothing is said.
 */
export function decodeDeclared(bytes: Uint8Array, charset: string | null): Decoded {
  const found = decode(bytes);
  if (found.kind === "text" && /^utf/.test(found.encoding)) return found;
  if (found.kind === "unreadable" && found.reason !== "encoding") return found;
  if (charset === null || (VAGUE.test(charset) && found.kind === "text")) return found;
  try {
    const decoder = new TextDecoder(charset);
    // A mark of the bytes themselves was looked for above; well-formed UTF-8 would have been found.
    const text = decoder.decode(bytes);
    return decoder.encoding === "utf-8" && found.kind === "text"
      ? found
      : { kind: "text", text, encoding: decoder.encoding };
  } catch {
    return found;
  }
}

/** The character set in a Content-Type header, null where there is none. */
export const charsetOf = (contentType: string | null | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;

/** The character set that the head of a page declares. */
export const charsetInPage = (bytes: Uint8Array): string | null =>
  charsetOf(
    /<meta[^>]{0,200}charset[^>]{0,100}/i.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1"))?.[0],
  );
