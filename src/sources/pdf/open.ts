import { getResolvedPDFJS } from "unpdf";
import type { ExtractFault } from "../extract.ts";
import { isBomb } from "./bombs.ts";

/** The parts of pdf.js that are used here. */
type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>;
export type Pdf = Awaited<ReturnType<Library["getDocument"]>["promise"]>;
export type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** The file cannot be read as a whole. */
export class PdfError extends Error {
  readonly fault: ExtractFault;
  constructor(fault: ExtractFault, cause?: unknown) {
    super(`Cannot read the PDF: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Fonts, tables of characters and decoders that pdf.js would fetch: it gets none, neither from disk nor from the network. */
class NothingElse {
  fetch(): Promise<never> {
    return Promise.reject(new Error("Nothing but the file itself is read"));
  }
}

/**
 * Opens a file with everything off that is not needed for its text. The bundle of pdf.js works in this thread, without a worker and
 * without code made from strings. Pictures are not decoded: none is larger than no pixel.
 *
 * @throws {@link PdfError} `encrypted` where a password is needed to read, `too large unpacked`, `broken`.
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  if (isBomb(bytes)) throw new PdfError("too large unpacked");
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // The library takes the buffer away from its owner.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: true,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    BinaryDataFactory: NothingElse,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy().catch(() => {});
    throw new PdfError((error as Error)?.name === "PasswordException" ? "encrypted" : "broken", error);
  }
}
