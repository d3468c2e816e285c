import { describe, expect, test } from "vitest";
import type { Extracted } from "./extract.ts";
import { extractHtml } from "./html/extract.ts";
import { savedIn } from "./saved-page.ts";
import { statedDay } from "./stated-day.ts";
import { webAddressOf } from "./web-address.ts";

const SINGLE_FILE = `<!DOCTYPE html> <html lang=ru><!--
 Page saved with SingleFile 
 url: https://vesti.example/omsk/1?a=b#c 
 saved date: Wed May 15 2024 01:00:00 GMT+0600 (Omsk Standard Time)
--><meta charset=utf-8><title>Отказ</title><body><p>Мэрия Омска отказала в согласовании митинга.</p>`;

describe("a page that a program saved", () => {
  test("SingleFile says where and when", async () => {
    const bytes = Buffer.from(SINGLE_FILE);
    async function* pieces() {
      yield bytes;
    }
    const items: Extracted[] = [];
    for await (const item of extractHtml({ name: "a.html", pieces: pieces(), whole: async () => bytes, options: {} }))
      items.push(item);
    expect(items).toMatchObject([
      { kind: "document", meta: { url: "https://vesti.example/omsk/1?a=b", published: "2024-05-15~", language: "ru" } },
    ]);
  });

  test("a browser says where", () => {
    expect(savedIn("<!DOCTYPE html>\n<!-- saved from url=(0029)https://vesti.example/omsk/1/ -->\n<html>")).toEqual({
      url: "https://vesti.example/omsk/1/",
      day: null,
    });
  });

  test.each([
    "<html><body>Page saved with SingleFile url: https://a.example/</body>",
    "<html><!-- url: https://a.example/ -->",
    "<html><!-- saved from url=(0014)about:internet",
    "<!--".repeat(10_000),
  ])("others say nothing", (html) => {
    expect(savedIn(html)).toBeNull();
  });

  test("an address that is none of the web is none", () => {
    expect(savedIn("<!-- saved from url=(0014)about:internet -->")).toEqual({ url: null, day: null });
    expect(webAddressOf("file:///home/ivan/omsk.html")).toBeNull();
    expect(webAddressOf("https://ivan:key@vesti.example/a#b")).toBe("https://vesti.example/a");
    expect(webAddressOf("<http://vesti.example/>")).toBe("http://vesti.example/");
    expect(webAddressOf("http://")).toBeNull();
  });

  test("days of impossible dates are none", () => {
    expect(statedDay("2024-13-01")).toBeNull();
    expect(statedDay("32 Jan 2024")).toBeNull();
    expect(statedDay(null)).toBeNull();
    expect(statedDay("2020-04-12T18:42:50.696509Z")).toBe("2020-04-12");
  });
});
