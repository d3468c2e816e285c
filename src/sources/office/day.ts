/** Programs write the zero of their calendar where they know no date: 1601, 1899, 1904, 1970, 1980. */
const EARLIEST_YEAR = 1981;

/** `2023-11-16` out of `2023-11-16T23:30:00+03:00`: the day where it was written, not the day in Greenwich. Null for what is no day. */
export function dayOf(text: string | null): string | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text ?? "") ?? [];
  if (year === undefined) return null;
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isDay && Number(year) >= EARLIEST_YEAR ? written : null;
}
