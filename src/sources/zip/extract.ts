import type { Extracted, Extractor } from "../extract.ts";
import { isKnownSuffix } from "../format.ts";
import { type Archive, type ArchiveEntry, ArchiveError, openArchive } from "./archive.ts";

const isSidecar = ({ name }: ArchiveEntry): boolean => name.endsWith(".meta.json");
const isHidden = ({ name }: ArchiveEntry): boolean =>
  name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
const isWanted = (entry: ArchiveEntry): boolean => !isHidden(entry) && (isSidecar(entry) || isKnownSuffix(entry.name));

/**
 * The files of an archive, sidecars first, each to be read by itself. Nothing is written anywhere: a name is only a name, and one that
 * leads out of the archive is a fault.
 */
export const extractZip: Extractor = async function* ({ whole }) {
  let archive: Archive;
  try {
    archive = await openArchive(await whole());
  } catch (error) {
    yield faultOf(error, null);
    return;
  }
  const wanted = archive.entries.filter(isWanted);
  for (const entry of [...wanted.filter(isSidecar), ...wanted.filter((one) => !isSidecar(one))]) {
    try {
      yield { kind: "file", name: entry.name, bytes: await entry.read() };
    } catch (error) {
      const fault = faultOf(error, entry.name);
      yield fault;
      // What is too large as a whole stays too large.
      if (fault.fault === "too large unpacked") return;
    }
  }
  for (let count = 0; count < archive.unsafe; count++) yield { kind: "fault", fault: "unsafe name", part: null };
  const others = archive.entries.length - wanted.length;
  if (others > 0) yield { kind: "left out", what: "other files", count: others };
};

const faultOf = (error: unknown, part: string | null): Extract<Extracted, { kind: "fault" }> => ({
  kind: "fault",
  fault: error instanceof ArchiveError ? error.fault : "broken",
  part,
});
