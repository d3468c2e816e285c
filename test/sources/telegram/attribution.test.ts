import { expect, test } from "vitest";
import { codeDocument } from "../../../src/coding/code.ts";
import { openGazetteer } from "../../../src/places/gazetteer.ts";
import { extractTelegram } from "../../../src/sources/telegram/extract.ts";
import { allOf, channel, documentsIn, post } from "./exports.ts";

/** The claims that the coder makes of a forwarded message. */
async function claimsOf(text: string, more: object) {
  const [document] = documentsIn(await allOf(extractTelegram, channel(post(1, text, { ...more }))));
  const meta = { id: "1", language: null, outlet: null, published: null, url: null, title: null, ...document!.meta };
  return codeDocument({ text: document!.text, meta, sha256: "" }, openGazetteer()).claims;
}

test.each([
  ["Сегодня в Омске полиция задержала двух участников пикета.", "ОВД-Инфо LIVE"],
  ["Сегодня в Омске полиция задержала двух участников пикета.", "подслушано в Омске"],
  ["Сьогодні у Харкові поліція затримала трьох учасників пікету.", "Харків за ґратами"],
  ["Police detained three participants of a picket in Novosibirsk today.", "Siberia behind bars"],
])("the coder takes the channel for the source of: %s", async (text, name) => {
  const [claim] = await claimsOf(text, { forwarded_from: name });
  expect(claim).toMatchObject({ act: "detention", date: { edtf: "2023-11-16" } });
  expect(claim?.attribution.flat()).toContainEqual({ kind: "channel", name });
});

test("an edit that is noted changes neither act nor date", async () => {
  const text = "Сегодня в Омске полиция задержала двух участников пикета.";
  const edited = { edited: "2023-12-24T10:00:00", edited_unixtime: "1703401200" };
  const [[before], [after]] = [await claimsOf(text, {}), await claimsOf(text, edited)];
  expect(after).toEqual(before);
});
