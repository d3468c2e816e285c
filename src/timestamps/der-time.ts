import { type Der, TAG } from "./der.ts";
import { malformed } from "./fault.ts";

/** A moment as the file states it. */
export interface Moment {
  /** ISO 8601 in UTC with every digit of the fraction: "2025-03-24T11:17:47.123456Z". */
  readonly text: string;
  /** Milliseconds since 1970; what is finer is cut off. */
  readonly milliseconds: number;
}

const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,8}[1-9]))?Z$/;
const UTC = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/**
 * GeneralizedTime by RFC 3161, 2.4.2, and UTCTime by RFC 5280, 4.1.2.5: in UTC, with seconds; a fraction does not end in 0.
 * A leap second (:60) is refused: no moment of a Date stands for it.
 */
export function moment(der: Der): Moment {
  const text = Buffer.from(der.content).toString("latin1");
  const parts =
    der.tag === TAG.generalizedTime ? GENERALIZED.exec(text) : der.tag === TAG.utcTime ? UTC.exec(text) : null;
  if (!parts) throw malformed(der.offset, "no time");
  const [, year, month, day, hour, minute, second, fraction] = parts;
  // RFC 5280, 4.1.2.5.1: two digits from 50 on are of the last century.
  const century = der.tag === TAG.generalizedTime ? "" : Number(year) >= 50 ? "19" : "20";
  const whole = `${century}${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const start = Date.parse(`${whole}Z`);
  // Date.parse takes 30 February for 1 or 2 March.
  if (Number.isNaN(start) || new Date(start).toISOString() !== `${whole}.000Z`)
    throw malformed(der.offset, "no such time");
  const milliseconds = start + Number((fraction ?? "").padEnd(3, "0").slice(0, 3));
  return { text: fraction ? `${whole}.${fraction}Z` : `${whole}Z`, milliseconds };
}
