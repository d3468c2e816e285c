import { LogError } from "./fault.ts";
import { HASH_BYTES } from "./leaf.ts";
import { strictBase64 } from "./note.ts";

/** What a log says of itself (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Name of the log. */
  readonly origin: string;
  /** Leaves. */
  readonly size: number;
  readonly root: Uint8Array;
}

/** The text that is signed. */
export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;

/**
 * Reads the text of a checkpoint; lines after the third are allowed and mean nothing to us.
 *
 * @throws {@link LogError} `not a checkpoint`.
 */
export function readCheckpoint(text: string): Checkpoint {
  const lines = text.split("\n");
  const [origin, size, root] = lines;
  const hash = root === undefined ? null : strictBase64(root);
  const isWhole = lines.at(-1) === "" && lines.slice(0, -1).every((line) => line !== "");
  if (!isWhole || !origin || !size || !/^(?:0|[1-9]\d{0,15})$/.test(size) || hash?.length !== HASH_BYTES)
    throw new LogError("not a checkpoint");
  const number = Number(size);
  if (!Number.isSafeInteger(number)) throw new LogError("not a checkpoint");
  return { origin, size: number, root: hash };
}
