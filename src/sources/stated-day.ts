const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MAIL = /\b(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*\.?,?[\s-]+(\d{4}|\d\d)\b/;
const SCRIPT = /\b([A-Za-z]{3})[a-z]*\s+(\d{1,2}),?\s+(\d{4})\b/;
const ISO = /\b(\d{4})-(\d\d)-(\d\d)/;

/**
 * The calendar day of a written moment, `YYYY-MM-DD`, in the time zone in which it is written; null where there is none. Reads dates of
 * mail (RFC 5322, two-digit years too), of JavaScript and of ISO 8601.
 */
export function statedDay(moment: string | null | undefined): string | null {
  const text = (moment ?? "").slice(0, 200);
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = MAIL.exec(text);
  if (mail) return dayOf(fullYear(mail[3]!), monthOf(mail[2]!), Number(mail[1]));
  const script = SCRIPT.exec(text);
  return script ? dayOf(Number(script[3]), monthOf(script[1]!), Number(script[2])) : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
// RFC 5322, 4.3.
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
