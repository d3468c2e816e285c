import type { Prose } from "../office/prose.ts";
import type { Attributes, XmlHandler } from "../office/xml.ts";

/** Elements that are left out with everything in them. */
const SKIPPED = new Set([
  // Tracked deletions and the place from which text was moved away.
  ...["del", "moveFrom"],
  // The older copy of what a newer program shows; the reading aid above a line; what fields compute from. (Former properties, `…PrChange`, too.)
  ...["Fallback", "rt", "instrText", "delInstrText", "delText", "ffData", "fldData"],
]);
const CONTENTS_STYLE = /^TOC\d|^toc \d/;
/** On/off properties are on unless they say otherwise. */
const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off)$/.test(attributes("val") ?? "");

interface Paragraph {
  isItem: boolean;
  /** Its end was deleted: the next one goes on with it. */
  goesOn: boolean;
  isContents: boolean;
  /** Of the run that is open. */
  isHidden: boolean;
}

/**
 * Reads the running text of a Word document, or of its notes, into the prose: insertions kept; deletions, comments, hidden text,
 * tables of contents and field codes left out.
 *
 * @param notes - Which notes the part holds, null where it is the document.
 */
export function readBody(prose: Prose, notes: "footnote" | "endnote" | null): XmlHandler {
  const paragraphs: Paragraph[] = [];
  const path: string[] = [];
  /** For each open table, whether its open row was deleted. */
  const rows: boolean[] = [];
  const contents: boolean[] = [];
  const parent = (up = 1): string => path.at(-1 - up) ?? "";

  /** What a property says of the paragraph, run or row around it; true where it was one. */
  const property = (local: string, attributes: Attributes): boolean => {
    const paragraph = paragraphs.at(-1);
    const at = parent();
    if (at === "trPr") {
      if (local === "del" && rows.length > 0) rows[rows.length - 1] = true;
      return true;
    }
    if (at === "docPartObj" && local === "docPartGallery" && /table of contents/i.test(attributes("val") ?? ""))
      contents[contents.length - 1] = true;
    if (!paragraph) return false;
    if (at === "numPr" && local === "numId") paragraph.isItem = attributes("val") !== "0";
    else if (at === "pPr" && local === "pStyle") paragraph.isContents = CONTENTS_STYLE.test(attributes("val") ?? "");
    else if (at === "rPr" && parent(2) === "pPr") paragraph.goesOn ||= local === "del" || local === "moveFrom";
    else if (at === "rPr" && local === "vanish") paragraph.isHidden = isOn(attributes);
    else return false;
    return true;
  };

  const open = (local: string, attributes: Attributes): boolean => {
    path.push(local);
    if (property(local, attributes)) return true;
    if (SKIPPED.has(local) || local.endsWith("PrChange") || (local === "sdtContent" && contents.at(-1))) {
      path.pop();
      return false;
    }
    const isShown = !paragraphs.at(-1)?.isHidden;
    switch (local) {
      case "p":
        paragraphs.push({ isItem: false, goesOn: false, isContents: false, isHidden: false });
        prose.openParagraph();
        break;
      case "r":
        if (paragraphs.length > 0) paragraphs.at(-1)!.isHidden = false;
        break;
      case "sdt":
        contents.push(false);
        break;
      case "tbl":
        rows.push(false);
        prose.openTable();
        break;
      case "tr":
        if (rows.length > 0) rows[rows.length - 1] = false;
        break;
      case "tc":
        prose.openCell();
        break;
      case "txbxContent":
        prose.openBox();
        break;
      case notes:
        prose.openNote(`${local} ${attributes("id")}`);
        break;
      case "footnoteReference":
      case "endnoteReference":
        if (isShown) prose.callNote(`${local.replace("Reference", "")} ${attributes("id")}`);
        break;
      default:
        if (isShown && parent() === "r") prose.write(SIGNS[local] ?? "");
    }
    return true;
  };

  const close = (local: string): void => {
    path.pop();
    const paragraph = paragraphs.at(-1);
    if (local === "p" && paragraph) {
      paragraphs.pop();
      prose.closeParagraph({ ...paragraph, isDropped: paragraph.isContents });
    } else if (local === "r" && paragraph) paragraph.isHidden = false;
    else if (local === "sdt") contents.pop();
    else if (local === "tc") prose.closeCell();
    else if (local === "tr") prose.closeRow({ isDropped: rows.at(-1) ?? false });
    else if (local === "tbl") {
      rows.pop();
      prose.closeTable();
    } else if (local === "txbxContent") prose.closeBox();
    else if (local === notes) prose.closeNote();
  };

  return {
    open,
    close,
    text: (text) => {
      if (path.at(-1) === "t" && !paragraphs.at(-1)?.isHidden) prose.write(text);
    },
  };
}

/** Signs that are written as elements. */
const SIGNS: Readonly<Record<string, string>> = { tab: " ", ptab: " ", br: "\n", cr: "\n", noBreakHyphen: "-" };
