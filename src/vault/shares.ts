import { createHash, randomBytes } from "node:crypto";
import { combine, split } from "shamir-secret-sharing";
import { fromBase32, toBase32 } from "./base32.ts";
import { VaultError } from "./fault.ts";
import { KEY_BYTES } from "./keys.ts";
import { Protected, SecretKey } from "./protected.ts";

/** How many shares there are and how many of them open. */
export interface Plan {
  /** At least 2. */
  readonly needed: number;
  /** At most 20. */
  readonly total: number;
}

const VERSION = 1;
const CHRONICLE_BYTES = 4;
const SET_BYTES = 4;
/** With the coordinate that the library puts behind each. */
const SHARE_BYTES = KEY_BYTES + 1;
const CHECKSUM_BYTES = 5;
const BODY_BYTES = 1 + CHRONICLE_BYTES + SET_BYTES + 3 + SHARE_BYTES;
const GROUP_LETTERS = 5;
const MOST_SHARES = 20;

interface Share extends Plan {
  /** Counted from 1. */
  readonly number: number;
  /** Chronicle, set, `needed` and `total`: what must be the same in all. */
  readonly set: string;
  readonly share: Uint8Array;
}

/**
 * Splits a key by Shamir's scheme: `needed` shares give it back, fewer tell nothing about it.
 *
 * @param chronicle - Its id; the beginning of it stands in every share.
 * @returns One line for each share: its number, a colon, sixteen groups of letters and digits.
 * @throws {@link RangeError} for a plan that cannot be.
 */
export async function splitKey(
  key: SecretKey,
  chronicle: string,
  { needed, total }: Plan,
): Promise<Protected<string>[]> {
  if (!Number.isInteger(needed) || !Number.isInteger(total) || needed < 2 || needed > total || total > MOST_SHARES)
    throw new RangeError(`Cannot split a key: ${needed} of ${total}`);
  const set = Buffer.concat([Buffer.from(chronicle.slice(0, 2 * CHRONICLE_BYTES), "hex"), randomBytes(SET_BYTES)]);
  const shares = await split(key.reveal(), total, needed);
  return shares.map((share, at) => {
    const body = Buffer.concat([Uint8Array.of(VERSION), set, Uint8Array.of(needed, total, at + 1), share]);
    share.fill(0);
    return new Protected(`${at + 1}: ${grouped(toBase32(Buffer.concat([body, checksumOf(body)])))}`);
  });
}

/**
 * Gives the key back that was split. Whether it is the key of this chronicle shows when it opens the header: shares made to deceive can
 * have any checksum.
 *
 * @param lines - As copied by hand; empty ones do not count, nor does the same share twice.
 * @param chronicle - Whose key it must be.
 * @throws {@link VaultError} `bad share`, about the numbers of those that were mistyped; `mixed shares`, about those that belong to
 * another chronicle or another sheet than the others; `too few shares`, about how many are missing.
 */
export async function joinShares(lines: readonly string[], chronicle: string): Promise<SecretKey> {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const read = written.map((line) => shareOf(line));
  const bad = written.flatMap((line, at) => (read[at] ? [] : [numberOf(line) ?? String(at + 1)]));
  if (bad.length > 0) throw new VaultError("bad share", bad.join(", "));
  const shares = oneSet(read as Share[], chronicle.slice(0, 2 * CHRONICLE_BYTES));
  const missing = (shares[0]?.needed ?? 2) - shares.length;
  if (missing > 0) throw new VaultError("too few shares", String(missing));
  return SecretKey.take(await combine(shares.map(({ share }) => share)));
}

function shareOf(line: string): Share | null {
  const bytes = fromBase32(line.replace(/^\d+\s*:/, ""));
  if (bytes?.length !== BODY_BYTES + CHECKSUM_BYTES) return null;
  const body = bytes.subarray(0, BODY_BYTES);
  if (!checksumOf(body).equals(bytes.subarray(BODY_BYTES)) || body[0] !== VERSION) return null;
  const setEnd = 1 + CHRONICLE_BYTES + SET_BYTES;
  const [needed, total, number] = body.subarray(setEnd, setEnd + 3) as unknown as [number, number, number];
  const printed = numberOf(line);
  if (printed !== null && printed !== String(number)) return null;
  return { needed, total, number, set: hex(body.subarray(1, setEnd + 2)), share: body.slice(setEnd + 3) };
}

/** The distinct shares of the set that has most of them; it must be all, and of this chronicle. */
function oneSet(shares: readonly Share[], chronicle: string): Share[] {
  const sets = Map.groupBy(shares, ({ set }) => set);
  const ours = [...sets.values()].filter(([one]) => one!.set.startsWith(chronicle));
  const largest = ours.reduce<readonly Share[]>((best, set) => (set.length > best.length ? set : best), []);
  const foreign = shares.filter((share) => !largest.includes(share));
  if (foreign.length > 0) throw new VaultError("mixed shares", foreign.map(({ number }) => number).join(", "));
  return [...new Map(largest.map((share) => [share.number, share])).values()];
}

const numberOf = (line: string): string | null => /^(\d+)\s*:/.exec(line)?.[1] ?? null;

const checksumOf = (body: Uint8Array): Buffer =>
  createHash("sha256").update("khronika share\0").update(body).digest().subarray(0, CHECKSUM_BYTES);

const grouped = (text: string): string => text.match(new RegExp(`.{${GROUP_LETTERS}}`, "g"))!.join("-");

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
