/** A message as both kinds of export give it, of a channel or of a chat whose people were dropped. */
export interface Message {
  readonly id: number;
  readonly at: Stamp;
  /** When it was last changed; null where it was not. */
  readonly edited: Stamp | null;
  readonly replyTo: number | null;
  /** The channel that it was forwarded from; null where it is the chat's own, or came from a person. */
  readonly forwardedFrom: string | null;
  readonly isForwarded: boolean;
  /** Paragraphs parted by a blank line; empty where it holds nothing to read. */
  readonly text: string;
  readonly hasMedia: boolean;
  /** Tells apart who wrote, for messages that follow each other; it goes nowhere. */
  readonly sender: string;
  /** What is preserved of it. */
  readonly bytes: Uint8Array;
}

/** Time on the clock of the machine that exported. */
export interface Stamp {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM; empty where the export does not say. */
  readonly minute: string;
}

const LOCAL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/;
/** Seconds between the westernmost and easternmost clock and UTC. */
const FARTHEST_ZONE = 14 * 3600;
const QUARTER = 15 * 60;

/**
 * The time that `date` (local, without a zone) and `date_unixtime` (UTC) name together: their difference is the zone. Where they differ by
 * what no zone is, or there is only the second, it is the time in UTC.
 */
export function stampOf(local: unknown, unix: unknown): Stamp | null {
  const [, day, minute] = LOCAL.exec(typeof local === "string" ? local : "") ?? [];
  const wall = day ? Date.parse(`${local as string}Z`) / 1000 : Number.NaN;
  const utc = /^-?\d{1,11}$/.test(String(unix)) ? Number(unix) : Number.NaN;
  if (Number.isNaN(utc)) return day && minute && !Number.isNaN(wall) ? { day, minute } : null;
  const zone = wall - utc;
  if (day && minute && Math.abs(zone) <= FARTHEST_ZONE && zone % QUARTER === 0) return { day, minute };
  const iso = new Date(utc * 1000).toISOString();
  return /^\d{4}-/.test(iso) ? { day: iso.slice(0, 10), minute: iso.slice(11, 16) } : null;
}
