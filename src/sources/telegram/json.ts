import { decode } from "../decode.ts";

/** A control character as Telegram Desktop writes it (`\x1F`), which JSON does not know. */
const OWN_ESCAPE = /\\(?:x([01][\dA-F])|[\s\S])/g;

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The value; undefined for what is no JSON, whatever the code page. */
export function parsed(bytes: Uint8Array): unknown {
  const text = textIn(bytes);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return parsedAgain(text);
  }
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    const decoded = decode(bytes);
    return decoded.kind === "text" ? decoded.text : null;
  }
}

function parsedAgain(text: string): unknown {
  try {
    return JSON.parse(text.replace(OWN_ESCAPE, (found, code?: string) => (code ? `\\u00${code}` : found)));
  } catch {
    return undefined;
  }
}
