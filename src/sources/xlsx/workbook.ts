import { LIMITS } from "../limits.ts";
import { type Archive, ArchiveError, openArchive } from "../zip/archive.ts";
import type { Workbook } from "./sheet.ts";
import { sharedStrings } from "./strings.ts";
import { stylesIn } from "./styles.ts";
import { readAll } from "./xml.ts";

export interface Sheet {
  readonly name: string;
  /** The reader of the file does not see it. */
  readonly isHidden: boolean;
  read(): Promise<Uint8Array>;
}

export interface OpenWorkbook {
  readonly sheets: readonly Sheet[];
  readonly workbook: Workbook;
}

/** A file with a password, and workbooks of before 2007, are no archives but such containers. */
const CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** @throws {@link ArchiveError} `encrypted`; `not understood` for a workbook of before 2007; `broken`, and what archives have. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, CONTAINER.length).equals(CONTAINER))
    throw new ArchiveError(buffer.includes(ENCRYPTED) ? "encrypted" : "not understood");
  const archive = await openArchive(bytes);
  const root = relationsIn(await partOf(archive, "_rels/.rels"), "");
  const path = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const main = await partOf(archive, path);
  if (!main) throw new ArchiveError("not understood");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = relationsIn(await partOf(archive, `${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const target = (type: string) => relations.find((relation) => relation.type === type)?.target ?? "";
  const { sheets, isFrom1904 } = sheetsIn(main);
  return {
    sheets: sheets.map(({ name, isHidden, id }) => ({
      name,
      isHidden,
      async read() {
        const sheet = relations.find((relation) => relation.id === id && relation.type === "worksheet");
        return (sheet && (await partOf(archive, sheet.target))) ?? new Uint8Array(0);
      },
    })),
    workbook: {
      strings: sharedStrings(await partOf(archive, target("sharedStrings"))),
      styles: stylesIn(await partOf(archive, target("styles"))),
      epoch: isFrom1904 ? 1904 : 1900,
      budget: { left: LIMITS.unpackedBytes },
    },
  };
}

async function partOf({ entries }: Archive, path: string): Promise<Uint8Array | null> {
  const entry = entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  return entry ? await entry.read() : null;
}

interface Relation {
  readonly id: string;
  /** The last word of its address: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** @param folder - From which the targets are counted. */
function relationsIn(bytes: Uint8Array | null, folder: string): Relation[] {
  const relations: Relation[] = [];
  if (bytes)
    readAll(bytes, {
      open({ name, attributes: { Id = "", Type = "", Target = "" } }) {
        if (name !== "Relationship") return;
        const target = Target.startsWith("/") ? Target.slice(1) : folder + Target;
        relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
      },
    });
  return relations;
}

function sheetsIn(main: Uint8Array) {
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let isFrom1904 = false;
  readAll(main, {
    open({ name, attributes }) {
      if (name === "workbookPr") isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes.name ?? "", isHidden: /hidden/i.test(attributes.state ?? ""), id });
    },
  });
  return { sheets, isFrom1904 };
}
