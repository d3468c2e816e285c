import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Extracted } from "../extract.ts";
import { formatOf } from "../format.ts";
import { extractWarc } from "./extract.ts";

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 64 * 1024): Promise<Extracted[]> {
  const items: Extracted[] = [];
  const input = { name: "a.warc", pieces: inPieces(bytes, size), whole: async () => bytes, options: {} };
  for await (const item of extractWarc(input)) items.push(item);
  return items;
}

const BODY = "Мэрия Омска отказала в согласовании митинга 19 мая. Чиновники сослались на карантин.";
const HTML = Buffer.from(`<html><head><title>Отказ</title></head><body><p>${BODY}</p></body></html>`);
const DATE = "2024-05-14T22:30:00Z";

const record = (
  type: string,
  block: Buffer | string,
  fields = "",
  id = "00000000-0000-0000-0000-000000000001",
): Buffer => {
  const bytes = Buffer.from(block as string);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: ${DATE}\r\nWARC-Target-URI: https://vesti.example/1\r\n${fields}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
};
const http = (
  body: Buffer | string,
  fields = "Content-Type: text/html; charset=utf-8\r\n",
  status = "200 OK",
): Buffer => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n`), Buffer.from(body as string)]);
const page = (id?: string): Buffer => record("response", http(HTML), "", id);
const chunked = (body: Buffer, size = 40): Buffer => {
  const out: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    out.push(Buffer.from(`${chunk.length.toString(16)};x=1\r\n`), chunk, Buffer.from("\r\n"));
  }
  return Buffer.concat([...out, Buffer.from("0\r\n\r\n")]);
};
const documents = (items: readonly Extracted[]) => items.flatMap((item) => (item.kind === "document" ? [item] : []));
const faults = (items: readonly Extracted[]) =>
  items.flatMap((item) => (item.kind === "fault" ? [[item.fault, item.part]] : []));
const A = "00000000-0000-0000-0000-00000000000a";
const B = "00000000-0000-0000-0000-00000000000b";

describe("an archive of the web", () => {
  test("gives a document for a page, with the record's address; its day marked as approximate", async () => {
    const bytes = page(A);
    expect(await read(bytes)).toEqual([
      {
        kind: "document",
        text: `Отказ\n\n${BODY}`,
        meta: {
          language: null,
          outlet: null,
          title: "Отказ",
          url: "https://vesti.example/1",
          published: "2024-05-14~",
        },
        part: A,
        bytes,
      },
    ]);
  });

  test.each([1, 3, 10, 1000])("in pieces of %i bytes, packed or not", async (size) => {
    const plain = Buffer.concat([
      record("warcinfo", "software: x\r\n"),
      page(A),
      record("request", "GET / HTTP/1.1\r\n\r\n"),
      page(B),
    ]);
    const packed = Buffer.concat([gzipSync(page(A)), gzipSync(record("request", "GET /")), gzipSync(page(B))]);
    for (const bytes of [plain, packed, gzipSync(plain)])
      expect(documents(await read(bytes, size)).map(({ part }) => part)).toEqual([A, B]);
  });

  test.each([
    ["chunks", http(chunked(HTML), "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")],
    ["gzip", http(gzipSync(HTML), "content-type: text/html\r\ncontent-encoding: gzip\r\n")],
    [
      "gzip in chunks",
      http(
        chunked(gzipSync(HTML)),
        "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
      ),
    ],
    ["deflate", http(deflateSync(HTML), "Content-Type: text/html\r\nContent-Encoding: deflate\r\n")],
    ["bare deflate", http(deflateRawSync(HTML), "Content-Type: text/html\r\nContent-Encoding: deflate\r\n")],
    ["br", http(brotliCompressSync(HTML), "Content-Type: text/html\r\nContent-Encoding: br\r\n")],
    ["gzip that the archive undid already", http(HTML, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")],
    ["chunks that the archive undid already", http(HTML, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")],
    ["no said kind", http(HTML, "Server: x\r\n")],
  ])("a page sent as %s", async (_, response) => {
    expect(documents(await read(record("response", response)))[0]?.text).toBe(`Отказ\n\n${BODY}`);
  });

  test("a page in Windows-1251 that only the server's header tells", async () => {
    const decoder = new TextDecoder("windows-1251");
    const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const bytes = Buffer.from(Array.from("<p>Суд не стал бы так.", (char) => byteOf.get(char)!));
    const items = await read(record("response", http(bytes, "Content-Type: text/html; charset=windows-1251\r\n")));
    expect(documents(items)[0]!.text).toBe("Суд не стал бы так.");
  });

  test("a kept file is a page too", async () => {
    const items = await read(record("resource", HTML, "Content-Type: text/html\r\n"));
    expect(documents(items)).toHaveLength(1);
  });

  test("redirects, errors, pictures, frames without a sentence and repetitions are counted", async () => {
    const items = await read(
      Buffer.concat([
        record(
          "response",
          http(
            "<p>Страница переехала на другой адрес сайта.</p>",
            "Location: /2\r\nContent-Type: text/html\r\n",
            "301 Moved",
          ),
        ),
        record(
          "response",
          http("<p>Такой страницы на этом сайте больше нет.</p>", "Content-Type: text/html\r\n", "404 Not Found"),
        ),
        record("response", http("x", "Content-Type: image/png\r\n")),
        record("response", http("<p>Меню</p><p>О нас</p>")),
        record("revisit", http("")),
        record("resource", "x", "Content-Type: text/plain\r\n"),
        record("metadata", "x"),
      ]),
    );
    expect(items).toEqual([{ kind: "left out", what: "other files", count: 6 }]);
  });

  test("an address that tells of a person or a disk does not come out", async () => {
    const local = Buffer.from(
      page().toString("latin1").replace("https://vesti.example/1", "file:///home/ivan/1.html"),
      "latin1",
    );
    expect(documents(await read(local))[0]!.meta.url).toBeNull();
    const withKey = Buffer.from(page().toString("latin1").replace("https://vesti", "https://ivan:key@vesti"), "latin1");
    expect(documents(await read(withKey))[0]!.meta.url).toBe("https://vesti.example/1");
  });

  test("records of the same id, or of none, stay apart", async () => {
    const nameless = Buffer.from(
      page()
        .toString("latin1")
        .replace(/WARC-Record-ID.*\r\n/, ""),
      "latin1",
    );
    const parts = documents(await read(Buffer.concat([page(A), page(A), nameless]))).map(({ part }) => part);
    expect(parts).toEqual([A, `${A}-2`, "record-3"]);
  });
});

describe("what is broken", () => {
  const wrongLength = (by: number): Buffer =>
    Buffer.from(
      page(A)
        .toString("latin1")
        .replace(/(Content-Length: )(\d+)(?=\r\n\r\nHTTP)/, (_, name, n) => `${name}${Number(n) + by}`),
      "latin1",
    );

  test.each([-1, -50, 7, 500, 100_000_000])("a length that is wrong by %i is a fault of its record", async (by) => {
    const items = await read(Buffer.concat([wrongLength(by), page(B)]));
    expect(faults(items)).toEqual([["broken", A]]);
    // What claims to be larger than is held at once takes along what follows.
    expect(documents(items)).toHaveLength(by > 16_000_000 ? 0 : 1);
  });

  test.each(["Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: x", "X: 1"])(
    "%s",
    async (field) => {
      const bad = Buffer.from(
        page(A)
          .toString("latin1")
          .replace(/Content-Length: \d+/, field),
        "latin1",
      );
      const items = await read(Buffer.concat([bad, page(B)]));
      expect(faults(items)).toEqual([["broken", A]]);
      expect(documents(items)).toHaveLength(1);
    },
  );

  test("rubbish between records is one fault", async () => {
    const items = await read(Buffer.concat([page(A), Buffer.from("rubbish\r\n".repeat(5000)), page(B)]));
    expect(faults(items)).toEqual([["broken", null]]);
    expect(documents(items)).toHaveLength(2);
  });

  test("a broken member of gzip loses its record alone", async () => {
    const members = [A, B, A].map((id) => gzipSync(page(id)));
    for (const at of [0, 5, 12, 30, 100, members[1]!.length - 3]) {
      const bad = Buffer.from(members[1]!);
      bad[at]! ^= 0xff;
      const items = await read(Buffer.concat([members[0]!, bad, members[2]!]), 50);
      const isFlagOrTime = at === 5;
      expect(documents(items).length, `byte ${at}`).toBeGreaterThanOrEqual(2);
      if (!isFlagOrTime) expect(faults(items).length, `byte ${at}`).toBeGreaterThanOrEqual(1);
    }
  });

  test("bad chunks and bad packing are faults of their records", async () => {
    const chunks = http("5\r\nabc", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n");
    const packed = http(gzipSync(HTML).subarray(0, 60), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n");
    const items = await read(Buffer.concat([record("response", chunks, "", A), record("response", packed, "", B)]));
    expect(faults(items)).toEqual([
      ["broken", A],
      ["broken", B],
    ]);
  });

  test("nothing, and what is no archive", async () => {
    expect(faults(await read(Buffer.alloc(0)))).toEqual([["broken", null]]);
    expect(faults(await read(Buffer.from("hello")))).toEqual([["broken", null]]);
    expect(faults(await read(gzipSync("hello")))).toEqual([["broken", null]]);
    expect(faults(await read(Buffer.alloc(100_000)))).toEqual([["broken", null]]);
  });

  test("cut off at every tenth byte, records before the cut are whole", async () => {
    for (const whole of [Buffer.concat([page(A), page(B)]), Buffer.concat([gzipSync(page(A)), gzipSync(page(B))])]) {
      // The last line ends may be missing.
      const spare = whole[0] === 0x1f ? 0 : 4;
      for (let length = 0; length < whole.length; length += 10) {
        const items = await read(whole.subarray(0, length));
        expect(documents(items).length).toBe(Math.floor((length + spare) / (whole.length / 2)));
        for (const [fault] of faults(items)) expect(fault).toBe("broken");
      }
    }
  });
});

describe("what is made to harm", () => {
  test("a page, or a member, that unpacks to far more than it is, is a fault; the rest goes on", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    const body = record("response", http(bomb, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"), "", A);
    const items = await read(
      Buffer.concat([gzipSync(body), gzipSync(record("resource", Buffer.alloc(15_000_000))), gzipSync(page(B))]),
    );
    expect(faults(items)).toEqual([
      ["too large unpacked", A],
      ["broken", "00000000-0000-0000-0000-000000000001"],
      ["too large unpacked", null],
    ]);
    expect(documents(items).map(({ part }) => part)).toEqual([B]);
  });

  test("a page of a million tags is a fault; the rest goes on", async () => {
    const items = await read(Buffer.concat([record("response", http("<a>x".repeat(1_000_000)), "", A), page(B)]));
    expect(faults(items)).toEqual([["too large unpacked", A]]);
    expect(documents(items)).toHaveLength(1);
  });

  test("many records that claim megabytes, many marks of members, take no long time", async () => {
    const started = Date.now();
    const liar = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 16000000\r\n\r\n";
    expect(faults(await read(Buffer.from(liar.repeat(20_000)))).at(-1)).toEqual(["too many entries", null]);
    await read(Buffer.from("1f8b0800000000000003".repeat(50_000), "hex"));
    await read(Buffer.concat([gzipSync(page(A)), Buffer.from("1f8b08000000000000030000ffffff".repeat(20_000), "hex")]));
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

test("an archive is known by its first bytes, packed too", () => {
  expect(formatOf("download", page().subarray(0, 256))).toBe("warc");
  expect(formatOf("download", gzipSync(page()).subarray(0, 256))).toBe("warc");
  expect(formatOf("download", gzipSync("hello").subarray(0, 256))).toBeNull();
  expect(formatOf("crawl.WARC.gz", new Uint8Array(0))).toBe("warc");
});

const VECTORS = fileURLToPath(new URL("../../../../shared/vectors/warc-warciojs/test/data/", import.meta.url));

describe.skipIf(!existsSync(VECTORS))("public samples (warcio.js)", () => {
  test.each([
    ["example.warc", 1, 0, 1],
    ["example.warc.gz", 1, 0, 1],
    ["example-bad-length.warc", 0, 1, 1],
    ["example-iana.org-chunked.warc", 1, 0, 0],
    ["example-resource.warc.gz", 0, 0, 1],
    ["example-url-agnostic-revisit.warc.gz", 0, 0, 1],
    ["example-wget-bad-target-uri.warc.gz", 1, 0, 2],
    ["post-test-more.warc", 0, 0, 3],
    ["post-test.warc.gz", 0, 0, 3],
    ["redirect.warc", 0, 0, 1],
  ])("%s: %i documents, %i faults, %i left out", async (name, count, broken, others) => {
    const items = await read(readFileSync(VECTORS + name));
    expect(documents(items)).toHaveLength(count);
    expect(faults(items)).toHaveLength(broken);
    expect(items.reduce((sum, item) => sum + (item.kind === "left out" ? item.count : 0), 0)).toBe(others);
  });
});
