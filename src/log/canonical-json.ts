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
      if (!value.isWellFormed()) throw new TypeError("Cannot write as canonical JSON: a lone surrogate");
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError("Cannot write as canonical JSON: a number that is not finite");
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : Array.isArray(value) ? arrayOf(value) : objectOf(value);
    default:
      throw new TypeError(`Cannot write as canonical JSON: ${typeof value}`);
  }
}

const arrayOf = (values: readonly unknown[]): string => `[${Array.from(values, canonicalJson).join(",")}]`;

function objectOf(value: object): string {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError("Cannot write as canonical JSON: an object of a class");
  const members = value as Readonly<Record<string, unknown>>;
  const written = Object.keys(members)
    .sort()
    .map((key) => `${canonicalJson(key)}:${canonicalJson(members[key])}`);
  return `{${written.join(",")}}`;
}
