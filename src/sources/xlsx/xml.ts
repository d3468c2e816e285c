import { SaxesParser } from "saxes";
import { ArchiveError } from "../zip/archive.ts";

/** An element with its attributes; prefixes are taken off, so that every producer's names are the same. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Handlers {
  readonly open?: (tag: Tag) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const PIECE = 64 * 1024;

/**
 * Reads XML piece by piece; after each piece the caller may take out what has gathered. Entities beyond the five of XML are refused, and
 * so none can unfold.
 *
 * @throws {@link ArchiveError} `broken` for what is no XML.
 */
export function* readXml(bytes: Uint8Array, { open, close, text }: Handlers): Generator<void> {
  const parser = new SaxesParser();
  let fault: Error | null = null;
  parser.on("error", (error) => (fault ??= error));
  // The parser goes on after a fault, in its own way.
  parser.on("opentag", ({ name, attributes }) => {
    if (!fault) open?.({ name: local(name), attributes: attributes as Tag["attributes"] });
  });
  parser.on("closetag", ({ name }) => {
    if (!fault) close?.(local(name));
  });
  for (const event of ["text", "cdata"] as const)
    parser.on(event, (words) => {
      if (!fault) text?.(words);
    });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length && !fault; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    // What was whole before a fault is good.
    yield;
  }
  if (!fault) parser.write(decoder.decode()).close();
  yield;
  if (fault) throw new ArchiveError("broken", fault);
}

/** Reads XML to its end. */
export function readAll(bytes: Uint8Array, handlers: Handlers): void {
  for (const _ of readXml(bytes, handlers));
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
