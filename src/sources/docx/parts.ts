import type { Package } from "../office/package.ts";
import { walkXml } from "../office/xml.ts";

/** Where the parts of a Word document lie. */
export interface Parts {
  readonly document: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly properties: string | null;
}

/** Follows the relations from the root: not every program calls the main part `word/document.xml`. */
export async function partsOf(pack: Package): Promise<Parts | null> {
  const root = await relationsOf(pack, "");
  const document = [root.get("officeDocument"), "word/document.xml"].find((name) => name && pack.has(name));
  if (!document) return null;
  const own = await relationsOf(pack, document);
  const folder = folderOf(document);
  const found = (type: string, usual: string) => [own.get(type), usual].find((name) => name && pack.has(name)) ?? null;
  return {
    document,
    footnotes: found("footnotes", `${folder}footnotes.xml`),
    endnotes: found("endnotes", `${folder}endnotes.xml`),
    properties: [root.get("core-properties"), "docProps/core.xml"].find((name) => name && pack.has(name)) ?? null,
  };
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** Targets by the last word of their relation's type; those outside of the archive do not count. */
async function relationsOf(pack: Package, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = folderOf(part);
  const bytes = await pack.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, string>();
  if (bytes === null) return relations;
  walkXml(bytes, {
    open: (local, attributes) => {
      const target = attributes("Target");
      const type = attributes("Type")?.split("/").at(-1);
      if (local === "Relationship" && target && type && attributes("TargetMode") !== "External" && !relations.has(type))
        relations.set(type, target.startsWith("/") ? target.slice(1) : folder + target);
      return true;
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}
