/** What the reading of one file may cost. */
export const LIMITS = {
  /** Files that are read whole; larger ones are refused before they are opened. */
  fileBytes: 200 * 1024 * 1024,
  /** Plain text and pages: no report is that long. */
  textBytes: 50 * 1024 * 1024,
  /** Of everything inside an archive, nested ones included. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked to packed. */
  ratio: 100,
  entries: 10_000,
  /** Archives inside archives. */
  depth: 3,
  megapixels: 50,
  /** Of the limited process. */
  memoryMB: 512,
  /** Without anything coming out of it. */
  silenceMs: 30_000,
} as const;
