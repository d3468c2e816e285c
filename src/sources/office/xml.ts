import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";

/** A part of an office document is no XML that may be read. */
export class XmlError extends Error {}

/** An element's attributes by local name: office programs agree on names, not on prefixes. */
export type Attributes = (local: string) => string | null;

export interface XmlHandler {
  /** Returns false to skip the element with everything in it; then no `close` comes for it. */
  open(local: string, attributes: Attributes, namespace: string): boolean;
  close(local: string): void;
  text(text: string): void;
}

const PIECE_BYTES = 64 * 1024;
/** Real documents nest some dozens deep. */
const DEEPEST = 1_000;

/**
 * Walks through XML piece by piece. Document types are refused, so that there are no entities but the five of XML: neither
 * files nor the network can be reached, nothing can multiply.
 *
 * @throws {@link XmlError} at the first fault; what came before it has been handed over.
 */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let skippedFrom = 0;
  const refuse = (why: string) => {
    throw new XmlError(why);
  };
  parser.on("doctype", () => refuse("a document type"));
  parser.on("error", ({ message }) => refuse(message));
  parser.on("opentag", (tag: SaxesTagNS) => {
    if (++depth > DEEPEST) refuse("nested too deep");
    if (skippedFrom === 0 && !handler.open(tag.local, attributesOf(tag), tag.uri)) skippedFrom = depth;
  });
  parser.on("closetag", ({ local }: SaxesTagNS) => {
    if (skippedFrom === 0) handler.close(local);
    if (depth-- === skippedFrom) skippedFrom = 0;
  });
  const text = (value: string) => {
    if (skippedFrom === 0) handler.text(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
  parser.write(decoder.decode());
  parser.close();
}

const attributesOf =
  ({ attributes }: SaxesTagNS): Attributes =>
  (local) => {
    for (const one of Object.values(attributes) as SaxesAttributeNS[]) if (one.local === local) return one.value;
    return null;
  };

/** By the mark at the beginning, else by the encoding that the declaration names, else UTF-8. */
function decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  const declaration = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const named = /^<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(declaration)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(named);
  } catch {
    throw new XmlError("an unknown encoding");
  }
}
