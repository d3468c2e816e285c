import { readAll, unescaped } from "./xml.ts";

/** The texts that cells share, in their order; runs of one text are joined, the reading aid of East Asian texts is left out. */
export function sharedStrings(bytes: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  const within = { text: false, aid: false };
  let parts: string[] = [];
  if (bytes)
    readAll(bytes, {
      open({ name }) {
        if (name === "si") parts = [];
        if (name === "rPh") within.aid = true;
        within.text = name === "t" && !within.aid;
      },
      text(text) {
        if (within.text) parts.push(text);
      },
      close(name) {
        within.text = false;
        if (name === "rPh") within.aid = false;
        if (name === "si") strings.push(unescaped(parts.join("")));
      },
    });
  return strings;
}
