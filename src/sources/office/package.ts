import type { DocumentMeta } from "../../coding/document.ts";
import type { Extracted, ExtractFault } from "../extract.ts";
import { type Archive, ArchiveError, openArchive } from "../zip/archive.ts";
import { dayOf } from "./day.ts";
import { TooLongError } from "./prose.ts";
import { walkXml, XmlError } from "./xml.ts";

/** The parts of an office document, which is an archive. */
export interface Package {
  readonly has: (name: string) => boolean;
  /** Null where there is no such part. @throws {@link ArchiveError} */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /** Pictures, sounds and films. */
  readonly media: number;
}

/** An encrypted document of Microsoft's is no archive but a container of the old kind. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws {@link ArchiveError} */
export async function openPackage(bytes: Uint8Array, media: RegExp): Promise<Package> {
  if (CONTAINER.every((byte, at) => bytes[at] === byte)) throw new ArchiveError("encrypted");
  const archive: Archive = await openArchive(bytes);
  const byName = new Map(archive.entries.map((entry) => [entry.name, entry]));
  return {
    has: (name) => byName.has(name),
    read: async (name) => (await byName.get(name)?.read()) ?? null,
    media: archive.entries.filter(({ name }) => media.test(name)).length,
  };
}

/** What may go wrong in a document; anything else is our own fault. */
export function faultOf(error: unknown): ExtractFault {
  if (error instanceof ArchiveError) return error.fault;
  if (error instanceof TooLongError) return "too large unpacked";
  if (error instanceof XmlError) return "broken";
  throw error;
}

/** A part that could not be read to its end. */
export interface PartFault {
  readonly fault: ExtractFault;
  readonly part: string;
}

/** The document as it goes out, with what is missing of it. */
export function* given(
  text: string,
  meta: Partial<DocumentMeta>,
  faults: readonly PartFault[],
  media: number,
): Generator<Extracted> {
  const [first] = faults;
  if (text !== "") {
    yield { kind: "document", text, meta, part: null, bytes: null };
    yield* faults.map((fault): Extracted => ({ kind: "fault", ...fault }));
  } else if (first) yield { kind: "fault", fault: first.fault, part: null };
  else if (media > 0) yield { kind: "fault", fault: "no text", part: null };
  else yield { kind: "document", text, meta, part: null, bytes: null };
  if (media > 0) yield { kind: "left out", what: "media", count: media };
}

/** Title and day out of the part with a document's properties; a broken one says nothing. */
export function propertiesIn(bytes: Uint8Array | null): Partial<DocumentMeta> {
  if (bytes === null) return {};
  const found = new Map<string, string>();
  let open = "";
  try {
    walkXml(bytes, {
      open: (local) => {
        open = local;
        return true;
      },
      close: () => {
        open = "";
      },
      text: (text) => {
        found.set(open, (found.get(open) ?? "") + text);
      },
    });
  } catch (error) {
    faultOf(error);
  }
  const title = (found.get("title") ?? "").trim();
  // Word and OpenDocument name the two days differently.
  const begun = dayOf(found.get("created") ?? found.get("creation-date") ?? null);
  const saved = dayOf(found.get("modified") ?? found.get("date") ?? null);
  return { title: title === "" ? null : title, published: writtenOn(begun, saved) };
}

/**
 * A file that was begun and saved on one day was written on it. Otherwise the first day may be that of a template or of last month's
 * letter, so the last one is taken and marked as approximate.
 */
const writtenOn = (begun: string | null, saved: string | null): string | null =>
  begun === null || saved === null || begun === saved ? (begun ?? saved) : `${saved}~`;
