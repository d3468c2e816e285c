import { charsetInPage, decodeDeclared } from "../declared.ts";
import type { Extractor } from "../extract.ts";
import { savedIn, withSaved } from "../saved-page.ts";
import { articleOf } from "./article.ts";

/** A page, reduced to its article; where a program saved it, with what that program says of it. */
export const extractHtml: Extractor = async function* ({ whole }) {
  const bytes = await whole();
  const decoded = decodeDeclared(bytes, charsetInPage(bytes));
  if (decoded.kind === "unreadable") {
    yield { kind: "fault", fault: "not understood", part: null };
    return;
  }
  const { text, meta } = articleOf(decoded.text);
  const saved = savedIn(decoded.text);
  yield { kind: "document", text, meta: saved ? withSaved(meta, saved) : meta, part: null, bytes: null };
};
