// The parts of the package that are used here; it comes without declarations.
declare module "yauzl" {
  import type { Readable } from "node:stream";
  export interface Entry {
    readonly fileNameRaw: Buffer;
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly generalPurposeBitFlag: number;
    readonly compressionMethod: number;
  }
  export interface ZipFile {
    readonly entryCount: number;
    readEntry(): void;
    openReadStream(entry: Entry, callback: (error: Error | null, stream: Readable) => void): void;
    on(event: "entry", listener: (entry: Entry) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    off(event: string, listener: (...args: never[]) => void): this;
    close(): void;
  }
  export function getFileNameLowLevel(
    flags: number,
    raw: Buffer,
    extraFields: Entry["extraFields"],
    isStrict: boolean,
  ): string;
  export function fromBuffer(
    buffer: Buffer,
    options: { readonly lazyEntries: true; readonly decodeStrings?: boolean; readonly validateEntrySizes?: boolean },
    callback: (error: Error | null, file: ZipFile) => void,
  ): void;
}
