import type { Epoch } from "../rows/row.ts";

/** What a number format shows of a number. */
export type Shown = "number" | "date" | "time";

/** Formats without a code of their own in the file (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are dates of East Asian versions. */
export function builtInFormat(id: number): Shown {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return "date";
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? "time" : "number";
}

/** What a format code such as `dd/mm/yyyy;@` or `#,##0.00 [$₽-419]` shows. */
export function shownBy(code: string): Shown {
  const bare = code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|_./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "")
    .toLowerCase();
  if (/[dy]|m{3}/.test(bare)) return "date";
  if (/[hs]/.test(bare)) return "time";
  return /m/.test(bare) ? "date" : "number";
}

const DAY_SECONDS = 86_400;
/** Of 1 January 1970. */
const SERIAL_1970 = { 1900: 25_569, 1904: 24_107 } as const;
const LAST = 2_958_465;

/**
 * The day and time that a serial number stands for: `2023-11-16`, `2023-11-16T14:30`, `14:30`; null outside the calendar. Up to 28
 * February 1900 the count is one short, for it has a 29 February that never was.
 */
export function serialText(serial: number, shown: Shown, epoch: Epoch): string | null {
  if (!(serial >= 0) || serial > LAST) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const time = timeText(seconds % DAY_SECONDS);
  if (shown === "time" && days === 0) return time;
  const isEarly = epoch === 1900 && days < 60;
  if (epoch === 1900 && days === 60) return "1900-02-29";
  const date = new Date((days - SERIAL_1970[epoch] + (isEarly ? 1 : 0)) * DAY_SECONDS * 1000)
    .toISOString()
    .slice(0, 10);
  return seconds % DAY_SECONDS === 0 ? date : `${date}T${time}`;
}

function timeText(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return s === 0 ? `${two(h)}:${two(m)}` : `${two(h)}:${two(m)}:${two(s)}`;
}
