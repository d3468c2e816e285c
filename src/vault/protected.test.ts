import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { VaultError } from "./fault.ts";
import { Protected, SecretKey } from "./protected.ts";

const WORDS = "Olena Canary";
const KEY = Buffer.from("a key of thirty-two bytes, no less");

/** Every way in which a value gets into a log or a file by accident. */
const WAYS: Readonly<Record<string, (value: object) => string>> = {
  "a template": (value) => `${value}`,
  joining: (value) => [value].join() + String(value),
  adding: (value) => "".concat(value as unknown as string),
  JSON: (value) => JSON.stringify({ value, list: [value] }),
  inspecting: (value) => inspect({ value }, { showHidden: true, depth: 9, customInspect: true }),
  "inspecting against its will": (value) => inspect(value, { showHidden: true, depth: 9, customInspect: false }),
  formatting: (value) => format("%s %o %O %j %d %i", value, value, value, value, value, value),
  "a message and its cause": (value) => inspect(new Error(`no: ${value}`, { cause: value })),
  "a structured clone": (value) => inspect(structuredClone(value), { showHidden: true }),
  "its members": (value) => JSON.stringify([Object.entries(value), { ...value }, Reflect.ownKeys(value).map(String)]),
};

describe("a protected value", () => {
  test.each(Object.keys(WAYS))("does not show by %s", (way) => {
    const text = WAYS[way]!(new Protected(WORDS));
    expect(text).not.toContain("Canary");
  });

  test("is returned by reveal() alone", () => {
    expect(new Protected(WORDS).reveal()).toBe(WORDS);
  });

  test("stays protected through map()", () => {
    const longer = new Protected(WORDS).map((words) => `${words}!`);
    expect(String(longer)).toBe("[protected]");
    expect(longer.reveal()).toBe("Olena Canary!");
  });
});

describe("a secret key", () => {
  test.each(Object.keys(WAYS))("does not show by %s", (way) => {
    const text = WAYS[way]!(new SecretKey(KEY));
    for (const form of [
      KEY.toString(),
      KEY.toString("hex"),
      KEY.toString("base64"),
      KEY.join(","),
      KEY.subarray(0, 3).join(", "),
    ])
      expect(text).not.toContain(form);
  });

  test("gives its bytes until it is wiped, and refuses afterwards", () => {
    const key = new SecretKey(KEY);
    const bytes = key.reveal();
    expect(Buffer.from(bytes)).toEqual(KEY);
    key.wipe();
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => key.reveal()).toThrow(new VaultError("key was wiped"));
  });

  test("wipes nothing that belongs to others: it holds a copy", () => {
    const given = Uint8Array.from(KEY);
    new SecretKey(given).wipe();
    expect(Buffer.from(given)).toEqual(KEY);
  });

  test("leaves zeros where it was taken from", () => {
    const given = Uint8Array.from(KEY);
    const key = SecretKey.take(given);
    expect(given.every((byte) => byte === 0)).toBe(true);
    expect(Buffer.from(key.reveal())).toEqual(KEY);
  });

  test("cannot be empty", () => {
    expect(() => new SecretKey(new Uint8Array(0))).toThrow(TypeError);
  });
});
