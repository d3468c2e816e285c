import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { OVERHEAD_BYTES, open as openSealed, seal } from "../vault/aead.ts";
import { VaultError } from "../vault/fault.ts";
import type { Header } from "../vault/header.ts";
import { headerToText, textToHeader } from "../vault/header-form.ts";
import type { SecretKey } from "../vault/protected.ts";
import { ChronicleError } from "./fault.ts";
import { writeNewFile } from "./new-file.ts";
import { sha256Of } from "./sha256.ts";

// A backup: one line that says so with a random id, the header of the vault in one line, then pieces of one size, each sealed and bound
// to the first two lines, its number and whether it is the last.
const MAGIC = "khronika backup 1";
const PIECE_BYTES = 1024 * 1024;
const MOST_HEADER = 64 * 1024;

/** @param head - Hash of the first two lines: one that was damaged or changed opens nothing, be it in the slot that is not used now. */
const contextOf = (head: string, number: number, isLast: boolean): string =>
  `${MAGIC}\0${head}\0${number}\0${isLast ? "last" : "more"}`;

export interface BackupPlace {
  readonly file: string;
  readonly header: Header;
  readonly key: SecretKey;
  /** Random, hexadecimal. */
  readonly id: string;
}

/** Writes lines as a backup; the file is there whole or not at all. @throws {@link ChronicleError} `cannot write file`. */
export async function writeBackupFile(
  { file, header, key, id }: BackupPlace,
  lines: AsyncIterable<string>,
): Promise<number> {
  async function* sealed(): AsyncGenerator<Uint8Array> {
    const head = Buffer.from(`${MAGIC} ${id}\n${JSON.stringify(JSON.parse(headerToText(header)))}\n`);
    yield head;
    const bound = sha256Of(head);
    let number = 0;
    for await (const { piece, isLast } of piecesOf(lines)) yield seal(key, contextOf(bound, number++, isLast), piece);
  }
  return writeNewFile(file, sealed());
}

/** Lines as pieces of one size; spaces fill up the last. */
async function* piecesOf(lines: AsyncIterable<string>): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let rest = Buffer.alloc(0);
  for await (const line of lines) {
    rest = Buffer.concat([rest, Buffer.from(`${line}\n`)]);
    while (rest.length > PIECE_BYTES) {
      yield { piece: rest.subarray(0, PIECE_BYTES), isLast: false };
      rest = rest.subarray(PIECE_BYTES);
    }
  }
  yield { piece: Buffer.concat([rest, Buffer.alloc(PIECE_BYTES - rest.length, " ")]), isLast: true };
}

export interface BackupHead {
  readonly header: Header;
  /** Hash of what stands before the pieces. */
  readonly head: string;
  /** Where the pieces begin. */
  readonly from: number;
}

/** The header of a backup. @throws {@link ChronicleError} `backup is damaged`, `cannot read file`. */
export async function readBackupHeader(file: string): Promise<BackupHead> {
  const handle = await open(file, "r").catch((error) => {
    throw new ChronicleError("cannot read file", file, error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_HEADER), 0, MOST_HEADER, 0);
    const [first, header] = buffer.subarray(0, bytesRead).toString("latin1").split("\n", 2);
    if (!/^khronika backup 1 [0-9a-f]{32}$/.test(first ?? "") || header === undefined)
      throw new ChronicleError("backup is damaged", file);
    const from = first!.length + header.length + 2;
    return { header: textToHeader(header), head: sha256Of(buffer.subarray(0, from)), from };
  } finally {
    await handle.close();
  }
}

/** The lines of a backup, all of it checked. @throws {@link ChronicleError} `backup is damaged`. */
export async function* readBackupLines(
  file: string,
  key: SecretKey,
  { head, from }: Pick<BackupHead, "head" | "from">,
): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  let number = 0;
  let isWhole = false;
  for await (const sealed of sealedPieces(file, from)) {
    if (isWhole) throw new ChronicleError("backup is damaged", file);
    const { piece, isLast } = opened(file, key, sealed, head, number++);
    isWhole = isLast;
    rest = Buffer.concat([rest, piece]);
    let start = 0;
    for (let at = rest.indexOf(0x0a); at !== -1; at = rest.indexOf(0x0a, start)) {
      yield rest.subarray(start, at).toString("utf8");
      start = at + 1;
    }
    rest = Buffer.from(rest.subarray(start));
  }
  if (!isWhole) throw new ChronicleError("backup is damaged", file);
}

function opened(
  file: string,
  key: SecretKey,
  sealed: Buffer,
  head: string,
  number: number,
): { piece: Buffer; isLast: boolean } {
  for (const isLast of [false, true]) {
    try {
      return { piece: openSealed(key, contextOf(head, number, isLast), sealed), isLast };
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
    }
  }
  throw new ChronicleError("backup is damaged", file);
}

async function* sealedPieces(file: string, from: number): AsyncGenerator<Buffer> {
  const size = PIECE_BYTES + OVERHEAD_BYTES;
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { start: from, highWaterMark: size })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    while (rest.length >= size) {
      yield rest.subarray(0, size);
      rest = rest.subarray(size);
    }
  }
  if (rest.length > 0) throw new ChronicleError("backup is damaged", file);
}
