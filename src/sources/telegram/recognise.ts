import { basename } from "node:path";

/** `result.json`, as Telegram Desktop calls an export, also with a number that a system put behind it. */
const NAME = /^result(?:[ _-]?\(?\d+\)?)?\.json$/i;
const CHAT =
  /^(?:\xef\xbb\xbf)?\s*\{[\s\S]*"type"\s*:\s*"(?:public_channel|private_channel|personal_chat|bot_chat|saved_messages|replies|verification_codes|private_group|private_supergroup|public_supergroup)"/;
const ALL =
  /^(?:\xef\xbb\xbf)?\s*\{\s*"about"\s*:\s*"[\s\S]*"(?:personal_information|profile_pictures|contacts|chats)"\s*:\s*[{[]/;
/** A browser that saves the page again puts more before the title. */
const PAGE = /^(?:\xef\xbb\xbf)?\s*<[\s\S]*<title>Exported Data<\/title>/i;

/** Whether a file of this name is taken for an export where a folder is searched. */
export const isExportName = (name: string): boolean => NAME.test(basename(name));

/** The kind of Telegram Desktop export that bytes begin like; null for everything else. */
export function exportOf(name: string, head: Uint8Array): "telegram" | "telegram-page" | null {
  const text = Buffer.from(head).toString("latin1");
  if (isExportName(name) || CHAT.test(text) || ALL.test(text)) return "telegram";
  return PAGE.test(text) ? "telegram-page" : null;
}
