import type { Extractor } from "../extract.ts";

/**
 * Formats that are known and not read: RTF and the binary files of old Word. Both name their code pages, hide deleted text and
 * carry objects in ways that only their own programs follow surely; a text that is nearly right is worse here than none.
 */
export const extractUnread: Extractor = async function* () {
  yield { kind: "fault", fault: "not understood", part: null };
};
