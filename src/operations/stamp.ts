import { createHash } from "node:crypto";
import { readCheckpoint } from "../log/checkpoint.ts";
import { readNote } from "../log/note.ts";
import { rootOfTree } from "../log/tree.ts";
import type { TimestampFault } from "../timestamps/fault.ts";
import { timestampRequest } from "../timestamps/request.ts";
import { verifyTimestamp } from "../timestamps/verify.ts";
import { append } from "./append.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Chronicle } from "./chronicle.ts";
import { ChronicleError } from "./fault.ts";
import { scheduledTree } from "./publish-log.ts";
import { settingsOf } from "./settings.ts";

/** A time stamp that proves nothing here. */
export class StampError extends ChronicleError {
  readonly fault: TimestampFault;
  constructor(fault: TimestampFault, about: string) {
    super("bad stamp", about);
    this.fault = fault;
  }
}

const NONCE_BYTES = 16;
export const STAMPING = "stamping ";

interface Asked {
  readonly size: number;
  /** Signed note. */
  readonly checkpoint: string;
  /** Hexadecimal. */
  readonly nonce: string;
}

/** What is stamped: the text of a checkpoint, which its signatures do not change. */
const imprintOf = (checkpoint: string): Uint8Array => createHash("sha256").update(readNote(checkpoint).text).digest();

/** An RFC 3161 request for the own log as it is now; what was asked is remembered until a reply comes. */
export async function requestStamp(chronicle: Chronicle): Promise<{ request: Uint8Array; size: number }> {
  const { store, log, effects } = chronicle;
  const { tree, size } = await scheduledTree(chronicle);
  const checkpoint = log.sign(size, rootOfTree(tree, size));
  const nonce = effects.random(NONCE_BYTES);
  const asked: Asked = { size, checkpoint, nonce: Buffer.from(nonce).toString("hex") };
  await store.transaction((tx) => tx.putSetting(`${STAMPING}${size}`, Buffer.from(JSON.stringify(asked))));
  return { request: timestampRequest({ sha256: imprintOf(checkpoint), nonce, certReq: true }), size };
}

export interface Stamped {
  readonly size: number;
  readonly by: string;
  readonly time: string;
}

/**
 * Takes in an authority's reply to one of our requests, checked up to a certificate that the user trusts; the reply itself is kept.
 *
 * @throws {@link StampError}
 */
export async function importStamp(
  chronicle: Chronicle,
  reply: Uint8Array,
  roots: readonly Uint8Array[],
): Promise<Stamped> {
  const { store, effects } = chronicle;
  let last: StampError = new StampError("imprint-differs", "");
  for (const [, text] of [...(await settingsOf(store, STAMPING))].sort(([a], [b]) => Number(b) - Number(a))) {
    const { size, checkpoint, nonce } = JSON.parse(text) as Asked;
    const imprint = { algorithm: "sha256", digest: imprintOf(checkpoint) } as const;
    const verdict = verifyTimestamp({ reply, imprint, nonce: Buffer.from(nonce, "hex"), roots, at: effects.now() });
    if (verdict.kind === "valid") {
      const { authority, time } = verdict;
      // Before a restore the own log was another one.
      const { origin } = readCheckpoint(readNote(checkpoint).text);
      await store.transaction(async (tx) => {
        const kept: KeptStamp = { size, checkpoint, reply: toBase64(reply), roots: roots.map(toBase64) };
        await tx.putSetting(`${STAMP}${size} ${time}`, Buffer.from(JSON.stringify(kept)));
        await append(tx, chronicle, [{ kind: "checkpoint.stamped", of: origin, size, authority, time }]);
      });
      return { size, by: authority, time };
    }
    if (verdict.fault !== "imprint-differs") last = new StampError(verdict.fault, verdict.about);
  }
  throw last;
}

export const STAMP = "stamp ";

/** A reply as it is kept. */
export interface KeptStamp {
  readonly size: number;
  readonly checkpoint: string;
  /** Base64, as are the roots. */
  readonly reply: string;
  readonly roots: readonly string[];
}

/** Null where what is kept was spoiled. */
export function keptStampIn(text: string): KeptStamp | null {
  try {
    const { size, checkpoint, reply, roots } = JSON.parse(text) as KeptStamp;
    const isStamp = [checkpoint, reply, ...roots].every((part) => typeof part === "string");
    return isStamp ? { size, checkpoint, reply, roots } : null;
  } catch {
    return null;
  }
}

/** Whether the authority stamped that very checkpoint. */
export function holdsStamp({ checkpoint, reply, roots }: KeptStamp): boolean {
  const verdict = verifyTimestamp({
    reply: fromBase64(reply),
    imprint: { algorithm: "sha256", digest: imprintOf(checkpoint) },
    roots: roots.map(fromBase64),
  });
  return verdict.kind === "valid";
}

/** Whether bytes are DER, as replies are, and not a text, as notes are. */
export const isDer = (bytes: Uint8Array): boolean => bytes[0] === 0x30;
