import { LONGEST_TEXT } from "../chronicle/limits.ts";
import type { ExtractOptions } from "../sources/extract.ts";
import type { Options } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The option without which chats with people in them are not read. */
export const CONSENT = { consent: { type: "string" } } as const;

/** How to read, as the command line says; null, and told, where the basis of consent says nothing or more than a record takes. */
export function extractOptionsOf({ values, say }: Options, terminal: Terminal): ExtractOptions | null {
  if (typeof values.consent !== "string") return {};
  const consent = values.consent.trim();
  if (consent !== "" && consent.length <= LONGEST_TEXT) return { consent };
  terminal.tell(say("usage.badConsent", { most: LONGEST_TEXT }));
  return null;
}
