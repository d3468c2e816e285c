import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { formatOf } from "./format.ts";

describe("mail, saved pages and archives are known without a suffix", () => {
  test.each([
    ["Received: from a by b\r\nSubject: x\r\n", "eml"],
    ["From: a@b.example\nDate: x\nMIME-Version: 1.0\n", "eml"],
    ["From - Tue May 14 10:00:00 2024\nFrom: a@b.example\n", "mbox"],
    ["From: <Saved by Blink>\r\nSnapshot-Content-Location: https://vesti.example/\r\n", "mhtml"],
    ["WARC/1.0\r\nWARC-Type: warcinfo\r\n", "warc"],
  ])("%j is %s", (head, format) => {
    expect(formatOf("download", Buffer.from(head))).toBe(format);
  });

  test.each([
    "From Omsk we hear that at 10:00 they were refused.\nMore follows",
    "От: мэрии Омска\nКому: организаторам\n",
    "From: the mayor's office\nTo: the organisers\nSubject: refusal\n",
    "Subject: a word about mail\n\nMessage-ID is a header",
    "WARC/1.0 is a format",
  ])("%j is plain text", (head) => {
    expect(formatOf("download", Buffer.from(head))).toBeNull();
  });

  test("gzip of something else is none of them", () => {
    expect(formatOf("download", gzipSync("hello"))).toBeNull();
    expect(formatOf("download", Buffer.from("1f8b08ff00", "hex"))).toBeNull();
  });

  test("the suffix decides where there is one", () => {
    const names = ["a.EML", "a.mbox", "a.mht", "a.mhtml", "a.warc", "a.warc.gz", "a.wacz"];
    expect(names.map((name) => formatOf(name, new Uint8Array(0)))).toEqual([
      ...["eml", "mbox", "mhtml", "mhtml", "warc", "warc", "wacz"],
    ]);
  });
});
