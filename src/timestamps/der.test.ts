import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Der, readDer, TAG } from "./der.ts";
import { moment } from "./der-time.ts";
import { boolean, integerHex, oid } from "./der-values.ts";
import { element, identifier, sequence, unsigned } from "./der-write.ts";
import { TimestampError } from "./fault.ts";

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(" ", ""), "hex");
const hex = (value: Uint8Array): string => Buffer.from(value).toString("hex");

/** The offset of the fault, or "read" where there is none. */
function placeOfFault(read: () => unknown): number | null | "read" {
  try {
    read();
  } catch (error) {
    if (error instanceof TimestampError && error.code === "malformed") return error.offset;
    throw error;
  }
  return "read";
}

describe("elements", () => {
  test("a list is read with the place of each element", () => {
    const { children } = readDer(bytes("30 06 02 01 05 04 01 aa"));
    expect(children.map(({ tag, offset, content }) => [tag, offset, hex(content)])).toEqual([
      [TAG.integer, 2, "05"],
      [TAG.octetString, 5, "aa"],
    ]);
  });

  test.each([
    ["nothing", "", 0],
    ["a length that is not there", "30", 1],
    ["a content that is cut short", "04 03 aa bb", 0],
    ["an inner element that leaves the outer one", "30 03 04 02 aa bb", 2],
    ["bytes after the end", "04 01 aa 00", 3],
    ["an indefinite length (BER)", "30 80 02 01 05 00 00", 1],
    ["a long form for a short length (BER)", "04 81 01 aa", 1],
    ["a leading zero in the length (BER)", `04 82 00 80 ${"aa".repeat(128)}`, 1],
    ["a length of four octets", "04 84 01 00 00 00", 1],
    ["a string in pieces (BER)", "24 03 04 01 aa", 0],
    ["a list that is marked as primitive", "10 00", 0],
    ["a tag number above 30", "1f 81 01 00", 0],
    ["an end-of-contents", "30 02 00 00", 2],
  ])("refuses %s", (_, text, offset) => {
    expect(placeOfFault(() => readDer(bytes(text)))).toBe(offset);
  });

  test("refuses more than 41 levels", () => {
    expect(placeOfFault(() => readDer(nested(41)))).toBe("read");
    expect(placeOfFault(() => readDer(nested(42)))).toBeTypeOf("number");
    expect(placeOfFault(() => readDer(nested(10_000)))).toBeTypeOf("number");
  });

  test("refuses more than 20,000 elements and more than 1 MiB", () => {
    expect(placeOfFault(() => readDer(sequence(Buffer.from("0500".repeat(20_001), "hex"))))).toBeTypeOf("number");
    expect(placeOfFault(() => readDer(Buffer.alloc((1 << 20) + 1)))).toBe(0);
  });

  test("any bytes are read or refused with an offset inside them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (some) => {
        const place = placeOfFault(() => readDer(some));
        expect(place === "read" || (place !== null && place >= 0 && place <= some.length)).toBe(true);
      }),
      { numRuns: 2_000, seed: 3161 },
    );
  });
});

function nested(levels: number): Uint8Array {
  let inner = sequence();
  for (let level = 1; level < levels; level++) inner = sequence(inner);
  return inner;
}

describe("values", () => {
  const integerOf = (text: string) => integerHex(readDer(bytes(text)));

  test("what is written is what is read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (value) => {
        expect(integerHex(readDer(unsigned(value)))).toBe(BigInt(`0x${hex(value)}`).toString(16));
      }),
    );
    for (const id of ["2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.9.16.1.4", "2.999.3", "0.9.2342"])
      expect(oid(readDer(identifier(id)))).toBe(id);
  });

  test("numbers may be negative, and must be minimal", () => {
    expect(integerOf("02 01 ff")).toBe("-1");
    expect(integerOf("02 02 00 80")).toBe("80");
    for (const wrong of ["02 00", "02 02 00 7f", "02 02 ff 80"]) expect(placeOfFault(() => integerOf(wrong))).toBe(0);
  });

  test("truth is FF, nothing between", () => {
    expect(boolean(readDer(bytes("01 01 ff")))).toBe(true);
    expect(placeOfFault(() => boolean(readDer(bytes("01 01 01"))))).toBe(0);
  });

  test("identifiers are minimal and complete", () => {
    for (const wrong of ["06 00", "06 02 2a 86", "06 03 2a 80 01"])
      expect(placeOfFault(() => oid(readDer(bytes(wrong))))).toBe(0);
  });
});

describe("times", () => {
  const timeOf = (text: string, tag: number = TAG.generalizedTime): Der =>
    readDer(element(tag, Buffer.from(text, "latin1")));

  test.each([
    ["20250324111747Z", "2025-03-24T11:17:47Z", "2025-03-24T11:17:47.000Z"],
    ["20250324111747.5Z", "2025-03-24T11:17:47.5Z", "2025-03-24T11:17:47.500Z"],
    ["20240229000000.123456Z", "2024-02-29T00:00:00.123456Z", "2024-02-29T00:00:00.123Z"],
  ])("%s keeps every digit", (text, iso, milliseconds) => {
    const time = moment(timeOf(text));
    expect([time.text, new Date(time.milliseconds).toISOString()]).toEqual([iso, milliseconds]);
  });

  test("two digits of a year are of 1950 to 2049", () => {
    expect(moment(timeOf("491231235959Z", TAG.utcTime)).text).toBe("2049-12-31T23:59:59Z");
    expect(moment(timeOf("500101000000Z", TAG.utcTime)).text).toBe("1950-01-01T00:00:00Z");
  });

  test.each([
    "20250324111747",
    "20250324111747+0300",
    "202503241117Z",
    "20250324111747.50Z",
    "20250324111747.Z",
    "20250230111747Z",
    "20250324241747Z",
    "20250324111760Z",
    "2025032411174 Z",
  ])("refuses %s", (text) => {
    expect(placeOfFault(() => moment(timeOf(text)))).toBe(0);
  });
});
