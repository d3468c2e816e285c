import type { Prose } from "../office/prose.ts";
import type { XmlHandler } from "../office/xml.ts";

/** Elements that are left out with everything in them. */
const SKIPPED = new Set([
  // Where deleted text is kept; what was inserted stands in the text.
  ...["tracked-changes", "annotation", "forms", "scripts", "ruby-text", "note-citation"],
  // Tables of contents and the like; what fields compute from.
  ...["table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index"],
  ...["sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls"],
  ...["automatic-styles", "font-face-decls", "header", "footer", "hidden-text", "tracked-change"],
]);
/** What describes a picture to a program. Outside of pictures these are fields that show the document's title. */
const DESCRIBING = new Set(["title", "desc"]);
/** More blanks than that are a drawn line. */
const MOST_BLANKS = 100;

/** Reads the running text of an OpenDocument text into the prose. */
export function readBody(prose: Prose): XmlHandler {
  const path: string[] = [];
  /** For each open paragraph, whether it is an item of a list, and whether it is hidden. */
  const paragraphs: { isItem: boolean; isDropped: boolean }[] = [];
  /** Open list items that have said nothing yet, from the outside in. */
  const items: { isNew: boolean }[] = [];
  /** The notes that are open, by their own names or by their number. */
  const notes: string[] = [];
  let count = 0;

  const openParagraph = (isHeading: boolean): void => {
    const item = path.at(-2) === "list-item" ? items.at(-1) : undefined;
    paragraphs.push({ isItem: !isHeading && item?.isNew === true, isDropped: false });
    if (item) item.isNew = false;
    prose.openParagraph();
  };

  const open: XmlHandler["open"] = (local, attributes, namespace) => {
    if (SKIPPED.has(local) || (DESCRIBING.has(local) && namespace.includes("svg"))) return false;
    path.push(local);
    switch (local) {
      case "p":
      case "h":
        openParagraph(local === "h");
        break;
      case "list-item":
        items.push({ isNew: true });
        break;
      case "table":
        prose.openTable();
        break;
      case "table-cell":
        prose.openCell();
        break;
      case "text-box":
        prose.openBox();
        break;
      case "note":
        notes.push(`note ${++count}`);
        prose.callNote(notes.at(-1)!);
        break;
      case "note-body":
        prose.openNote(notes.at(-1) ?? "note");
        break;
      case "s":
        prose.write(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, Number(attributes("c") ?? 1) || 1))));
        break;
      case "tab":
        prose.write(" ");
        break;
      case "line-break":
        prose.write("\n");
        break;
      case "hidden-paragraph":
        if (paragraphs.length > 0 && attributes("is-hidden") === "true") paragraphs.at(-1)!.isDropped = true;
    }
    return true;
  };

  const close = (local: string): void => {
    path.pop();
    if (local === "p" || local === "h") prose.closeParagraph(paragraphs.pop());
    else if (local === "list-item") items.pop();
    else if (local === "table-cell") prose.closeCell();
    else if (local === "table-row") prose.closeRow();
    else if (local === "table") prose.closeTable();
    else if (local === "text-box") prose.closeBox();
    else if (local === "note-body") prose.closeNote();
    else if (local === "note") notes.pop();
  };

  // Breaks and runs of blanks in the file are layout of the file; the text's own are elements.
  return { open, close, text: (text) => prose.write(text.replace(/\s+/g, " ")) };
}
