// Mail and archives of the web, damaged by chance: whatever comes out has the form that the contract says, in bounded time and memory.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { extractEml } from "../../src/sources/eml/extract.ts";
import type { Extractor } from "../../src/sources/extract.ts";
import { extractHtml } from "../../src/sources/html/extract.ts";
import { extractMbox } from "../../src/sources/mbox/extract.ts";
import { extractMhtml } from "../../src/sources/mhtml/extract.ts";
import { extractWacz } from "../../src/sources/wacz/extract.ts";
import { extractWarc } from "../../src/sources/warc/extract.ts";
import { allOf, MUTATIONS, mutated, seeded } from "./extracting.ts";
import { zipOf } from "./zip-of.ts";

const BODY = "Мэрия Омска отказала в согласовании митинга 19 мая. Чиновники сослались на карантин.";
const HTML = `<html lang="ru"><!--\n Page saved with SingleFile \n url: https://vesti.example/1 \n saved date: Wed May 15 2024 01:00:00 GMT+0600\n--><head><title>Отказ</title></head><body><table><tr><td><p>${BODY}</p></td></tr></table></body></html>`;

const MESSAGE = `From: "Ivan Petrov" <ivan@kontora.example>
To: olena@pravo.example
Date: Tue, 14 May 2024 01:30:00 +0300
Subject: =?utf-8?B?0J7RgtC60LDQtyDQsiDQntC80YHQutC1?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary="b2"

--b2
Content-Type: text/plain; charset=utf-8; format=flowed

${BODY}

14 мая 2024 г., 10:00, Petr Kim <petr@else.example> написал(а):
> Задержали двоих.
-- 
Ivan
--b2
Content-Type: text/html; charset=utf-8

${HTML}
--b2--
--b1
Content-Type: message/rfc822

From: a@b.example
Subject: x

${BODY}
--b1
Content-Type: text/plain; charset=windows-1251
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename*=UTF-8''%D0%BF.txt

z/Do6uDn
--b1--
`;
const MHTML = `From: <Saved by Blink>\nSnapshot-Content-Location: https://vesti.example/1\nDate: Wed, 15 May 2024 01:00:00 +0600\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: https://vesti.example/1\n\n${Buffer.from(HTML).toString("base64")}\n--b\nContent-Type: image/png\n\nx\n--b--\n`;

const record = (id: number, body: Buffer, more: string): Buffer => {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n`),
    body,
  ]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2024-05-14T10:00:00Z\r\nWARC-Target-URI: https://vesti.example/${id}\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
};
const CHUNKED = Buffer.concat([
  Buffer.from(`${Buffer.byteLength(HTML).toString(16)}\r\n`),
  Buffer.from(`${HTML}\r\n0\r\n\r\n`),
]);
const RECORDS = [
  record(1, Buffer.from(HTML), ""),
  record(2, gzipSync(HTML), "Content-Encoding: gzip\r\n"),
  record(3, CHUNKED, "Transfer-Encoding: chunked\r\n"),
];
const PACKED = Buffer.concat(RECORDS.map((one) => gzipSync(one)));
const PAGES = '{"format": "json-pages-1.0"}\n{"url": "https://vesti.example/1"}\n{"url": "https://vesti.example/3"}\n';
const PARTS = { "pages/pages.jsonl": Buffer.from(PAGES), "archive/a.warc.gz": PACKED };
const resources = Object.entries(PARTS).map(([path, bytes]) => ({
  path,
  hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
}));
const BEGIN = "From a@b.example Tue May 14 10:00:00 2024\n";

const SEEDS: readonly (readonly [string, Extractor, Uint8Array])[] = [
  ["eml", extractEml, Buffer.from(MESSAGE)],
  ["mbox", extractMbox, Buffer.from(`${BEGIN}${MESSAGE}\n${BEGIN}${MESSAGE}`)],
  ["mhtml", extractMhtml, Buffer.from(MHTML)],
  ["saved page", extractHtml, Buffer.from(HTML)],
  ["warc", extractWarc, Buffer.concat(RECORDS)],
  ["packed warc", extractWarc, PACKED],
  ["wacz", extractWacz, zipOf({ ...PARTS, "datapackage.json": JSON.stringify({ resources }) })],
];

const FAULTS = [
  "broken",
  "encrypted",
  "no text",
  "too many entries",
  "too large unpacked",
  "unsafe name",
  "not understood",
];
const LONGEST_MS = 3000;
const MOST_MB = 900;

describe.each(SEEDS)("%s, damaged", (_, extract, seed) => {
  test("is read at all", async () => {
    expect((await allOf(extract, seed)).some(({ kind }) => kind === "document")).toBe(true);
  });

  test(`${MUTATIONS} times: documents, files, counts or typed faults`, { timeout: 1_200_000 }, async () => {
    const random = seeded(20_260_514);
    for (let i = 0; i < MUTATIONS; i++) {
      const bytes = mutated(seed, random);
      const started = performance.now();
      const items = await allOf(extract, bytes);
      expect(performance.now() - started, `damage ${i}`).toBeLessThan(LONGEST_MS);
      for (const item of items) if (item.kind === "fault") expect(FAULTS, `damage ${i}`).toContain(item.fault);
      expect(items.length, `damage ${i}`).toBeGreaterThan(0);
    }
    expect(process.memoryUsage().rss / 1024 / 1024).toBeLessThan(MOST_MB);
  });
});
