import type { DocumentMeta } from "../../coding/document.ts";
import type { Extracted, Extractor } from "../extract.ts";
import { faultOf, given, openPackage, type Package, type PartFault, propertiesIn } from "../office/package.ts";
import { Prose } from "../office/prose.ts";
import { walkXml } from "../office/xml.ts";
import { readBody } from "./body.ts";
import { type Parts, partsOf } from "./parts.ts";

/** A Word document: its running text, footnotes and endnotes at the end, title and day from its properties. */
export const extractDocx: Extractor = async function* ({ whole }) {
  try {
    const pack = await openPackage(await whole(), /^word\/media\//);
    const parts = await partsOf(pack);
    if (!parts) yield { kind: "fault", fault: "not understood", part: null };
    else yield* documentIn(pack, parts);
  } catch (error) {
    yield { kind: "fault", fault: faultOf(error), part: null };
  }
};

async function* documentIn(pack: Package, parts: Parts): AsyncGenerator<Extracted> {
  const prose = new Prose();
  const faults: PartFault[] = [];
  const pieces = [
    [parts.document, null],
    [parts.footnotes, "footnote"],
    [parts.endnotes, "endnote"],
  ] as const;
  for (const [name, notes] of pieces) {
    if (name === null) continue;
    try {
      walkXml((await pack.read(name)) ?? new Uint8Array(0), readBody(prose, notes));
    } catch (error) {
      // What was read until then is still worth reading.
      faults.push({ fault: faultOf(error), part: name });
      prose.settle();
    }
  }
  yield* given(prose.text(), await propertiesOf(pack, parts), faults, pack.media);
}

async function propertiesOf(pack: Package, { properties }: Parts): Promise<Partial<DocumentMeta>> {
  try {
    return propertiesIn(properties === null ? null : await pack.read(properties));
  } catch (error) {
    faultOf(error);
    return {};
  }
}
