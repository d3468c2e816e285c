import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  test("sorts keys by their UTF-16 code units, at every depth, and leaves no space", () => {
    // The order of RFC 8785 §3.2.3: the emoji's first code unit is below U+FB33, its code point is not.
    const keys = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
    expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
    expect(canonicalJson([{ b: [null, true], a: { d: "", c: -0 } }])).toBe('[{"a":{"c":0,"d":""},"b":[null,true]}]');
  });

  test("writes numbers as ECMAScript does", () => {
    expect(canonicalJson([1e21, 1e-7, 333333333.3333333, 4.5, 2e-3, 0.000001])).toBe(
      "[1e+21,1e-7,333333333.3333333,4.5,0.002,0.000001]",
    );
  });

  test("escapes no more than it must", () => {
    expect(canonicalJson("€$\u000f\nA'B\"\\/")).toBe('"€$\\u000f\\nA\'B\\"\\\\/"');
  });

  test.each([
    ["undefined", undefined],
    ["a member that is undefined", { a: undefined }],
    ["a hole", new Array(1)],
    ["NaN", Number.NaN],
    ["infinity", [Number.NEGATIVE_INFINITY]],
    ["a lone surrogate", "\ud83d"],
    ["a lone surrogate in a key", { "\ude00": 1 }],
    ["a big integer", 1n],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["bytes", new Uint8Array(1)],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test("is JSON, means the same, and does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
