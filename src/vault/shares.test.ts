import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { combine } from "shamir-secret-sharing";
import { describe, expect, test } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";
import { createHeader, randomKey, recover } from "./header.ts";
import { SecretKey } from "./protected.ts";
import { joinShares, type Plan, splitKey } from "./shares.ts";
import { recoverySheets } from "./sheet.ts";
import { FLOOR } from "./stretch.ts";

const CHRONICLE = "0123456789abcdef0123456789abcdef";
const key = randomKey();
const linesOf = async (plan: Plan, secret = key, chronicle = CHRONICLE): Promise<string[]> =>
  (await splitKey(secret, chronicle, plan)).map((share) => share.reveal());

function subsets<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_, at) => mask & (1 << at)));
}

describe.each([
  { needed: 2, total: 2 },
  { needed: 2, total: 3 },
  { needed: 3, total: 5 },
  { needed: 5, total: 5 },
])("$needed of $total shares", (plan) => {
  test("every subset of that many or more opens, every smaller one says how many are missing", async () => {
    const lines = await linesOf(plan);
    for (const some of subsets(lines)) {
      const joined = joinShares(some, CHRONICLE);
      if (some.length >= plan.needed) expect(Buffer.from((await joined).reveal())).toEqual(Buffer.from(key.reveal()));
      else {
        // Of none it is not known how many it takes; two at least.
        const missing = some.length === 0 ? 2 : plan.needed - some.length;
        await expect(joined).rejects.toMatchObject({ code: "too few shares", about: String(missing) });
      }
    }
  });

  test("one share too few and a guess for the last gives another key, which opens no header", async () => {
    const { header, recovery } = await createHeader(Buffer.from("x"), FLOOR);
    const lines = await linesOf(plan, recovery, header.chronicle);
    expect(() => recover(header, recovery)).not.toThrow();
    const bytes = lines.map((line) => fromBase32(line.replace(/^\d+: /, ""))!);
    const parts = bytes.slice(0, plan.needed).map((share) => share.slice(12, 45));
    parts[plan.needed - 1]!.set(randomBytes(32));
    const guessed = new SecretKey(await combine(parts));
    expect(() => recover(header, guessed)).toThrow(expect.objectContaining({ code: "wrong recovery key" }));
  });
});

describe("a share that was copied badly", async () => {
  const lines = await linesOf({ needed: 3, total: 5 });

  test("is named by its number, whichever character is wrong", async () => {
    for (let number = 1; number <= 5; number++)
      for (let at = 3; at < lines[0]!.length; at++) {
        const line = lines[number - 1]!;
        if (line[at] === "-") continue;
        const wrong = line.slice(0, at) + (line[at] === "7" ? "8" : "7") + line.slice(at + 1);
        await expect(joinShares(lines.with(number - 1, wrong), CHRONICLE)).rejects.toMatchObject({
          code: "bad share",
          about: String(number),
        });
      }
  });

  test("is found when groups are swapped, a letter is missing, or the number before it is another's", async () => {
    const [first, second, third] = lines as [string, string, string];
    const groups = second.slice(3).split("-");
    [groups[3], groups[4]] = [groups[4]!, groups[3]!];
    for (const wrong of [
      `2: ${groups.join("-")}`,
      second.slice(0, -1),
      `${second}0`,
      second.replace("2:", "4:"),
      "2: nonsense",
      "2:",
    ])
      await expect(joinShares([first, wrong, third], CHRONICLE)).rejects.toMatchObject({
        code: "bad share",
        about: wrong.startsWith("4") ? "4" : "2",
      });
  });

  test("without its number is named by its line", async () => {
    await expect(joinShares([lines[4]!, "ABCDE"], CHRONICLE)).rejects.toMatchObject({ code: "bad share", about: "2" });
  });

  test("all of them are named", async () => {
    await expect(joinShares([lines[0]!, "2: x", lines[2]!, "5: y"], CHRONICLE)).rejects.toMatchObject({
      about: "2, 5",
    });
  });

  test("the fault does not quote it", async () => {
    const error = await joinShares([`${lines[0]}0`], CHRONICLE).catch((e: Error) => e as Error);
    expect((error as Error).stack).not.toContain(lines[0]!.slice(10, 30));
  });

  test("small letters, spaces, no hyphens, O for 0 and l for 1 are as good", async () => {
    const sloppy = lines.map(
      (line) =>
        `  ${line
          .toLowerCase()
          .replaceAll("-", " ")
          .replace(/(?<=: .*)0/g, "o")
          .replace(/(?<=: .*)1/g, "l")} `,
    );
    expect(Buffer.from((await joinShares(["", ...sloppy, ""], CHRONICLE)).reveal())).toEqual(Buffer.from(key.reveal()));
    const bare = lines.map((line) => line.slice(3));
    expect(Buffer.from((await joinShares(bare, CHRONICLE)).reveal())).toEqual(Buffer.from(key.reveal()));
  });
});

describe("shares that do not belong together", async () => {
  const ours = await linesOf({ needed: 3, total: 5 });

  test("of another chronicle are named", async () => {
    const foreign = await linesOf({ needed: 3, total: 5 }, key, "f".repeat(32));
    await expect(joinShares([ours[0]!, ours[1]!, foreign[4]!], CHRONICLE)).rejects.toMatchObject({
      code: "mixed shares",
      about: "5",
    });
    await expect(joinShares(foreign, CHRONICLE)).rejects.toMatchObject({
      code: "mixed shares",
      about: "1, 2, 3, 4, 5",
    });
  });

  test("of an older sheet of the same chronicle are named", async () => {
    const older = await linesOf({ needed: 3, total: 5 });
    await expect(joinShares([ours[0]!, older[1]!, ours[2]!], CHRONICLE)).rejects.toMatchObject({
      code: "mixed shares",
      about: "2",
    });
  });

  test("the same share twice counts once", async () => {
    await expect(joinShares([ours[0]!, ours[0]!, ours[1]!], CHRONICLE)).rejects.toMatchObject({
      code: "too few shares",
      about: "1",
    });
  });
});

test.each([
  [1, 3],
  [4, 3],
  [2, 21],
  [0, 0],
  [2.5, 3],
])("%d of %d is no plan", async (needed, total) => {
  await expect(splitKey(key, CHRONICLE, { needed, total })).rejects.toThrow(RangeError);
});

test("a share is one line of sixteen groups, and does not print itself", async () => {
  const [share] = await splitKey(key, CHRONICLE, { needed: 2, total: 3 });
  expect(share!.reveal()).toMatch(/^1: ([0-9A-HJKMNP-TV-Z]{5}-){15}[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(`${share}`).toBe("[protected]");
});

test("base 32 gives back what it was given and takes nothing else", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 5, maxLength: 5 }), { maxLength: 12 }), (parts) => {
      const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ["U0000000", "0000", "0000000ы", "0000000000*00000"]) expect(fromBase32(text)).toBeNull();
  expect(toBase32(Buffer.from("hello"))).toBe("D1JPRV3F");
});

describe.each(["en", "ru", "uk"] as const)("the recovery sheets (%s)", (language) => {
  test("are one for each share, filled in, and can be typed back", async () => {
    const plan = { needed: 2, total: 3 };
    const shares = await splitKey(key, CHRONICLE, plan);
    const sheets = recoverySheets(shares, CHRONICLE, plan, language).map((sheet) => sheet.reveal());
    expect(sheets).toHaveLength(3);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet).toContain(shares[at]!.reveal());
      expect(sheet).toContain("01234567");
      expect(sheet).not.toMatch(/[{}]/);
      for (const [other, share] of shares.entries()) if (other !== at) expect(sheet).not.toContain(share.reveal());
    }
    const copied = sheets.map((sheet) => sheet.split("\n").find((line) => /^\d: /.test(line))!);
    expect(Buffer.from((await joinShares(copied.slice(1), CHRONICLE)).reveal())).toEqual(Buffer.from(key.reveal()));
  });
});
