import type { DocumentMeta } from "../../coding/document.ts";
import type { Extracted, Extractor } from "../extract.ts";
import { faultOf, given, openPackage, type Package, type PartFault, propertiesIn } from "../office/package.ts";
import { Prose } from "../office/prose.ts";
import { walkXml } from "../office/xml.ts";
import { readBody } from "./body.ts";

const CONTENT = "content.xml";
/** Older files encrypt part by part and say so in the manifest, newer ones put the whole into one part. */
const ENCRYPTED = /<(?:[\w-]+:)?encryption-data\b/;

/** An OpenDocument text: its running text, notes at the end, title and day from its properties. */
export const extractOdt: Extractor = async function* ({ whole }) {
  try {
    const pack = await openPackage(await whole(), /^(?:Pictures|media)\//);
    if (await isEncrypted(pack)) yield { kind: "fault", fault: "encrypted", part: null };
    else if (!pack.has(CONTENT)) yield { kind: "fault", fault: "not understood", part: null };
    else yield* documentIn(pack);
  } catch (error) {
    yield { kind: "fault", fault: faultOf(error), part: null };
  }
};

async function isEncrypted(pack: Package): Promise<boolean> {
  const manifest = await pack.read("META-INF/manifest.xml");
  return pack.has("encrypted-package") || (manifest !== null && ENCRYPTED.test(Buffer.from(manifest).toString("utf8")));
}

async function* documentIn(pack: Package): AsyncGenerator<Extracted> {
  const prose = new Prose();
  const faults: PartFault[] = [];
  try {
    walkXml((await pack.read(CONTENT)) ?? new Uint8Array(0), readBody(prose));
  } catch (error) {
    // What was read until then is still worth reading.
    faults.push({ fault: faultOf(error), part: CONTENT });
  }
  yield* given(prose.text(), await propertiesOf(pack), faults, pack.media);
}

async function propertiesOf(pack: Package): Promise<Partial<DocumentMeta>> {
  try {
    return propertiesIn(await pack.read("meta.xml"));
  } catch (error) {
    faultOf(error);
    return {};
  }
}
