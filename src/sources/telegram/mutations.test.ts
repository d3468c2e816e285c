import { describe, expect, test } from "vitest";
import { allOf, chat, post } from "../../../test/sources/telegram/exports.ts";
import { CREATED, message, page } from "../../../test/sources/telegram/pages.ts";
import { type Chance, chanceOf } from "../../../test/support/random.ts";
import type { Extractor } from "../extract.ts";
import { extractTelegram } from "./extract.ts";
import { extractTelegramPage } from "./page.ts";

const TIMES = process.env.KHRONIKA_LONG ? 10_000 : 300;
const FAULTS = ["broken", "not understood", "needs consent"];
/** Far more than any of them takes. */
const LONGEST_MS = 2_000;

const secret = { from: "Скрытая Фамилия", from_id: "user700000001" };
const json = (type: string): string =>
  chat(type, [
    post(1, "", { type: "service", action: "create_channel" }),
    post(2, ["В Омске ", { type: "bold", text: "задержали" }, " троих."], secret),
    post(3, "Отпустили.", { ...secret, reply_to_message_id: 2, forwarded_from: "ОВД-Инфо" }),
    post(4, "", { ...secret, poll: { question: "Выйдете?", answers: [{ text: "Да", voters: 1 }] } }),
  ]);
const html = page([
  CREATED,
  message(2, { text: 'В Омске <a href="https://example.org">задержали</a> троих.' }),
  message(3, { forwarded: "ОВД-Инфо", reply: 2, text: "Отпустили." }),
]);
const SAMPLES: readonly (readonly [string, Extractor, string])[] = [
  ["a channel", extractTelegram, json("public_channel")],
  ["a group", extractTelegram, json("private_group")],
  ["a page", extractTelegramPage, html],
];

const PIECES = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\x1F",
  "null",
  "1e999",
  "<div>",
  "</div>",
  "<!--",
  "&#0;",
  "\0",
  "�",
];

/** Some bytes changed, dropped, doubled, or replaced by what means something to a parser. */
function mutated(bytes: Buffer, chance: Chance): Buffer {
  let out = bytes;
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const at = chance.below(out.length + 1);
    const end = Math.min(out.length, at + chance.below(1 + chance.below(200)));
    const middle = [
      () => Buffer.from([chance.below(256)]),
      () => Buffer.alloc(0),
      () => Buffer.concat([out.subarray(at, end), out.subarray(at, end)]),
      () => Buffer.from(chance.pick(PIECES).repeat(1 + chance.below(50))),
    ][chance.below(4)]!();
    out = Buffer.concat([out.subarray(0, at), middle, out.subarray(end)]);
  }
  return out;
}

describe.each(SAMPLES)(`${TIMES} changed copies of %s`, (_, extractor, sample) => {
  test("end in time, with documents and known faults only", async () => {
    const chance = chanceOf(23);
    let slowest = 0;
    for (let i = 0; i < TIMES; i++) {
      const content = mutated(Buffer.from(sample), chance);
      const start = performance.now();
      const items = await allOf(extractor, content, {}, 1 + chance.below(500));
      slowest = Math.max(slowest, performance.now() - start);
      for (const item of items) {
        if (item.kind === "fault") expect(FAULTS).toContain(item.fault);
        else if (item.kind === "document") expect(item.meta.published ?? "2023-11-16").toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    expect(slowest).toBeLessThan(LONGEST_MS);
  });
});

test(`of ${TIMES} changed copies of a group nothing comes out without consent, and with it no sender`, async () => {
  const chance = chanceOf(29);
  for (let i = 0; i < TIMES; i++) {
    // The type itself stays: a file that says that it is of a channel is read as one.
    const [head, tail] = json("private_group").split('"messages"') as [string, string];
    const content = Buffer.concat([Buffer.from(`${head}"messages"`), mutated(Buffer.from(tail), chance)]);
    expect((await allOf(extractTelegram, content)).filter(({ kind }) => kind !== "fault")).toEqual([]);
    const items = await allOf(extractTelegram, content, { consent: "x" });
    const bytes = items.map((item) => ("bytes" in item && item.bytes ? Buffer.from(item.bytes).toString() : ""));
    expect(`${JSON.stringify(items)}${bytes.join()}`).not.toMatch(/Скрытая Фамилия|700000001/);
  }
});
