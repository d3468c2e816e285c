/**
 * JSON in the one form that RFC 8785 prescribes: keys in the order of their UTF-16 code units, no space, numbers as ECMAScript writes
 * them. The same value gives the same bytes everywhere, so that a hash can stand for it.
 *
 * @throws {@link TypeError} for what JSON does not have or would lose: undefined, NaN, infinite numbers, lone surrogates, objects of a
 * class, functions, symbols, big integers.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return stringOf(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError("Cannot write as canonical JSON: a number that is not finite");
      return Object.is(value, -0) ? "0" : `${value}`;
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return value === null ? "null" : Array.isArray(value) ? arrayOf(value) : objectOf(value);
    default:
      throw new TypeError(`Cannot write as canonical JSON: ${typeof value}`);
  }
}

function stringOf(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("Cannot write as canonical JSON: a lone surrogate");
  return JSON.stringify(value);
}

function arrayOf(values: readonly unknown[]): string {
  let written = "";
  // By index: a hole is read as undefined, and refused.
  for (let at = 0; at < values.length; at++)
    written += at === 0 ? canonicalJson(values[at]) : `,${canonicalJson(values[at])}`;
  return `[${written}]`;
}

/** Keys come again and again: each is checked and quoted once. */
const quoted = new Map<string, string>();
const MOST_QUOTED = 1_000;

function keyOf(key: string): string {
  let known = quoted.get(key);
  if (known === undefined) {
    known = `${stringOf(key)}:`;
    if (quoted.size < MOST_QUOTED) quoted.set(key, known);
  }
  return known;
}

function objectOf(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError("Cannot write as canonical JSON: an object of a class");
  const members = value as Readonly<Record<string, unknown>>;
  let written = "";
  for (const key of Object.keys(members).sort())
    written += `${written === "" ? "" : ","}${keyOf(key)}${canonicalJson(members[key])}`;
  return `{${written}}`;
}
