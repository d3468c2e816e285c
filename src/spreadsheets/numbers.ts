import type { Amount, Count } from "../coding/claim.ts";
import units from "../coding/units.json" with { type: "json" };
import { wordsOf } from "../text/words.ts";

const LARGEST = 1_000_000_000;
const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f'.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
const TIMES = String.raw`(?:\s*(тыс\.?|тысяч[аи]?|тис\.?|тисяч[аі]?|thousand|k|млн\.?|million|мільйон\p{L}*|миллион\p{L}*)(?!\p{L}))?`;
const NUMBER = new RegExp(`(${DIGITS})${TIMES}`, "iu");

/** The first number of a text; groups of three digits may be parted by blanks, commas or full stops. */
function numberIn(text: string): { readonly value: number; readonly start: number; readonly end: number } | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [all, digits = "", times] = match;
  const isGrouped = /^\d{1,3}(?:[ \u00a0\u202f'.,]\d{3})+$/.test(digits);
  const plain = Number(isGrouped ? digits.replace(/\D/g, "") : digits.replace(",", "."));
  const factor = times === undefined ? 1 : /^м|^mi/i.test(times) ? 1_000_000 : 1000;
  const value = plain * factor;
  return value > LARGEST ? null : { value, start: match.index, end: match.index + all.length };
}

const AT_LEAST =
  /(?:не менее|не меньше|минимум|как минимум|от|щонайменше|не менше|мінімум|від|at least|no fewer than|minimum|from|≥|>=)\s*$/i;
const MORE = /(?:более|больше|свыше|понад|більше|більш ніж|more than|over|>)(?:\s*(?:чем|ніж|than))?\s*$/i;
const UP_TO = /(?:до|не более|не больше|максимум|не більше|up to|at most|maximum|≤|<=)\s*$/i;
const FEWER = /(?:менее|меньше|менше|less than|fewer than|under|<)\s*$/i;
const ABOUT =
  /(?:около|ок\.|примерно|порядка|приблизительно|близько|бл\.|приблизно|біля|about|around|approximately|approx\.?|ca?\.|some|~|≈)\s*$/i;
const RANGE = /^\s*(?:[-–—]|до|to)\s*/;
const PLUS = /^\s*\+/;
/** What may be counted, and so stand after the number. */
const LONGEST_REST = 60;

/** How many a cell says: `1 503`, «около 50», `50+`, «от 50 до 60 человек», "at least 5"; null for what is no number. */
export function countIn(text: string): Count | null {
  const number = numberIn(text);
  if (!number || !Number.isInteger(number.value)) return null;
  const before = text.slice(0, number.start).trim();
  let after = text.slice(number.end);
  const { value } = number;
  const range = RANGE.exec(after);
  const upper = range ? numberIn(after.slice(range[0].length)) : null;
  if (range && upper?.start === 0 && upper.value > value) {
    after = after.slice(range[0].length + upper.end);
    return isRest(after) ? { min: value, max: upper.value, ...(ABOUT.test(before) && { approx: true }) } : null;
  }
  if (PLUS.test(after) && isRest(after.replace(PLUS, ""))) return { min: value, max: null };
  if (!isRest(after)) return null;
  if (UP_TO.test(before)) return { min: null, max: value };
  if (AT_LEAST.test(before)) return { min: value, max: null };
  if (FEWER.test(before)) return value > 0 ? { min: null, max: value - 1 } : null;
  if (MORE.test(before)) return { min: value + 1, max: null };
  if (ABOUT.test(before)) return { min: value, max: value, approx: true };
  return before === "" || /^[\p{L}\s:]{1,30}$/u.test(before) ? { min: value, max: value } : null;
}

/** Words, but no further number: «50 человек». */
const isRest = (text: string): boolean => text.length <= LONGEST_REST && !/\d/.test(text);

const UNITS: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  ...units,
  "₽": { unit: "RUB", factor: 1 },
  р: { unit: "RUB", factor: 1 },
  rub: { unit: "RUB", factor: 1 },
  "₴": { unit: "UAH", factor: 1 },
  uah: { unit: "UAH", factor: 1 },
  гривня: { unit: "UAH", factor: 1 },
  гривні: { unit: "UAH", factor: 1 },
  гривны: { unit: "UAH", factor: 1 },
  рубль: { unit: "RUB", factor: 1 },
  рубли: { unit: "RUB", factor: 1 },
  рублі: { unit: "RUB", factor: 1 },
  $: { unit: "USD", factor: 1 },
  usd: { unit: "USD", factor: 1 },
  "€": { unit: "EUR", factor: 1 },
  eur: { unit: "EUR", factor: 1 },
  мес: { unit: "months", factor: 1 },
  месяц: { unit: "months", factor: 1 },
  місяць: { unit: "months", factor: 1 },
  місяці: { unit: "months", factor: 1 },
  month: { unit: "months", factor: 1 },
  день: { unit: "days", factor: 1 },
  дня: { unit: "days", factor: 1 },
  дні: { unit: "days", factor: 1 },
  сут: { unit: "days", factor: 1 },
  доба: { unit: "days", factor: 1 },
};

export type ReadAmount = { readonly amount: Amount } | { readonly reason: "no amount" | "no unit" };

/**
 * A sum, days, or months: «10 000 руб.», «15 суток», «2 года 6 месяцев».
 *
 * @param heading - Of the column: its unit holds where the cell has none («Штраф, руб.»).
 */
export function amountIn(text: string, heading: string): ReadAmount {
  const first = numberIn(text);
  if (!first || first.value === 0) return { reason: "no amount" };
  const unit = unitIn(text.slice(first.end)) ?? unitIn(text.slice(0, first.start)) ?? unitIn(heading);
  if (!unit) return { reason: "no unit" };
  const value = first.value * unit.factor;
  if (/^[A-Z]{3}$/.test(unit.unit)) return { amount: { value, currency: unit.unit } };
  if (unit.unit === "days") return { amount: { days: value } };
  const rest = text.slice(first.end);
  const second = numberIn(rest);
  const more = second && unitIn(rest.slice(second.end));
  return { amount: { months: value + (second && more?.unit === "months" ? second.value * more.factor : 0) } };
}

function unitIn(text: string) {
  for (const { form } of wordsOf(text)) if (Object.hasOwn(UNITS, form)) return UNITS[form]!;
  return null;
}
