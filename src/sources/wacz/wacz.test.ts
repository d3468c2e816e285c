import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allOf } from "../../../test/sources/extracting.ts";
import { zipOf } from "../../../test/sources/zip-of.ts";
import type { Extracted } from "../extract.ts";
import { extractWacz } from "./extract.ts";

const read = (files: Readonly<Record<string, string | Uint8Array>>): Promise<Extracted[]> =>
  allOf(extractWacz, zipOf(files));
const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const BODY = "Мэрия Омска отказала в согласовании митинга 19 мая.";
const record = (url: string, type: string, http: string, more = ""): string => {
  const id = sha256(url + type + http).slice(0, 12);
  return `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2024-05-14T10:00:00Z\r\nWARC-Target-URI: ${url}\r\n${more}Content-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const page = (url: string, body = BODY): string =>
  record(url, "response", `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${body}</p>`);
const redirect = (url: string, to: string): string =>
  record(url, "response", `HTTP/1.1 302 Found\r\nLocation: ${to}\r\n\r\n`);
const list = (...urls: readonly string[]): string =>
  [
    { format: "json-pages-1.0", id: "pages" },
    ...urls.map((url) => ({ url, ts: "2024-05-14T10:00:00Z", title: "Отказ" })),
  ]
    .map((line) => JSON.stringify(line))
    .join("\n");

/** With the hashes of the files as they are. */
function collection(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string | Uint8Array> {
  const resources = Object.entries(files).map(([path, bytes]) => ({
    name: path,
    path,
    hash: `sha256:${sha256(bytes)}`,
  }));
  const datapackage = JSON.stringify({ profile: "data-package", wacz_version: "1.1.1", resources });
  const digest = JSON.stringify({ path: "datapackage.json", hash: `sha256:${sha256(datapackage)}` });
  return { ...files, "datapackage.json": datapackage, "datapackage-digest.json": digest };
}
const documents = (items: readonly Extracted[]) => items.flatMap((item) => (item.kind === "document" ? [item] : []));
const faults = (items: readonly Extracted[]) =>
  items.flatMap((item) => (item.kind === "fault" ? [[item.fault, item.part]] : []));

const ONE = "https://vesti.example/1";
const TWO = "https://vesti.example/2";

describe("a collection of archives", () => {
  test("gives the listed pages and no others; the list's title stands in for a missing one", async () => {
    const items = await read(
      collection({ "pages/pages.jsonl": list(ONE), "archive/a.warc": page(ONE) + page(TWO), "indexes/index.cdx": "x" }),
    );
    expect(documents(items).map(({ meta }) => meta)).toEqual([
      { language: null, outlet: null, title: "Отказ", url: ONE, published: "2024-05-14~" },
    ]);
    expect(items.at(-1)).toEqual({ kind: "left out", what: "other files", count: 1 });
    expect(faults(items)).toEqual([]);
  });

  test("finds listed pages in any of its archives, and the further lists", async () => {
    const files = { "pages/pages.jsonl": list(ONE), "pages/extraPages.jsonl": list(TWO) };
    const items = await read(collection({ ...files, "archive/a.warc": page(TWO), "archive/b.warc": page(ONE) }));
    expect(documents(items).map(({ meta }) => meta.url)).toEqual([TWO, ONE]);
  });

  test.each([
    ["before", redirect(ONE, "/2") + page(TWO)],
    ["after", page(TWO) + redirect(ONE, "/2")],
  ])("follows a redirect that stands %s its page", async (_, warc) => {
    const items = await read(collection({ "pages/pages.jsonl": list(ONE), "archive/a.warc": warc }));
    expect(documents(items).map(({ meta }) => meta.url)).toEqual([TWO]);
    expect(faults(items)).toEqual([]);
    expect(items.at(-1)).toEqual({ kind: "left out", what: "other files", count: 1 });
  });

  test("finds the page whose bytes are kept under another address", async () => {
    const again = record(ONE, "revisit", "", `WARC-Refers-To-Target-URI: ${TWO}\r\n`);
    const items = await read(collection({ "pages/pages.jsonl": list(ONE), "archive/a.warc": page(TWO) + again }));
    expect(documents(items).map(({ meta }) => meta.url)).toEqual([TWO]);
  });

  test("names a listed page that is not there; one that leads in a circle as well", async () => {
    const circle = redirect(ONE, TWO) + redirect(TWO, ONE);
    const items = await read(
      collection({ "pages/pages.jsonl": list(ONE, "https://vesti.example/3"), "archive/a.warc": circle }),
    );
    expect(faults(items)).toEqual([
      ["broken", ONE],
      ["broken", "https://vesti.example/3"],
    ]);
  });
});

describe("hashes", () => {
  const whole = collection({
    "pages/pages.jsonl": list(ONE, TWO),
    "archive/a.warc": page(ONE),
    "archive/b.warc": page(TWO),
    "indexes/index.cdx": "x",
  });

  test("an archive that is not what was packed is a fault and is not read", async () => {
    const items = await read({ ...whole, "archive/b.warc": page(TWO, "Подменено: митинг согласовали без условий.") });
    expect(documents(items).map(({ meta }) => meta.url)).toEqual([ONE]);
    expect(faults(items)).toEqual([
      ["broken", "archive/b.warc"],
      ["broken", TWO],
    ]);
  });

  test("an archive that was added is one too, and a changed list, and an index", async () => {
    expect(faults(await read({ ...whole, "archive/c.warc": page(TWO) }))).toEqual([["broken", "archive/c.warc"]]);
    expect(faults(await read({ ...whole, "pages/pages.jsonl": list(ONE) }))).toEqual([["broken", "pages/pages.jsonl"]]);
    expect(faults(await read({ ...whole, "indexes/index.cdx": "y" }))).toEqual([["broken", "indexes/index.cdx"]]);
  });

  test("a listed file that is missing, and a package that its digest does not know", async () => {
    const { "indexes/index.cdx": _, ...rest } = whole;
    expect(faults(await read(rest))).toEqual([["broken", "indexes/index.cdx"]]);
    const other = { ...whole, "datapackage-digest.json": JSON.stringify({ hash: `sha256:${"0".repeat(64)}` }) };
    expect(faults(await read(other))).toEqual([["broken", "datapackage.json"]]);
  });

  test("without a readable package there is nothing to check against: a fault, and the pages", async () => {
    for (const datapackage of ["{", "[]", "null", '{"resources": 1}']) {
      const items = await read({
        "pages/pages.jsonl": list(ONE),
        "archive/a.warc": page(ONE),
        "datapackage.json": datapackage,
      });
      expect(faults(items)).toEqual([["broken", "datapackage.json"]]);
      expect(documents(items)).toHaveLength(1);
    }
  });
});

describe("what is no collection", () => {
  test("is broken", async () => {
    expect(await allOf(extractWacz, Buffer.from("x"))).toEqual([{ kind: "fault", fault: "broken", part: null }]);
    expect(faults(await read({ "a.txt": "x" }))).toEqual([
      ["broken", "datapackage.json"],
      ["broken", "pages/pages.jsonl"],
    ]);
  });

  test("cut off at every tenth byte is broken", async () => {
    const bytes = zipOf(collection({ "pages/pages.jsonl": list(ONE), "archive/a.warc": page(ONE) }));
    for (let length = 0; length < bytes.length; length += 10)
      expect(await allOf(extractWacz, bytes.subarray(0, length))).toEqual([
        { kind: "fault", fault: "broken", part: null },
      ]);
  });

  test("a name that leads out of it is a fault; lists of rubbish are", async () => {
    const [unsafe, ...others] = faults(await read({ "../x": "x", ...collection({ "pages/pages.jsonl": list() }) }));
    expect(unsafe).toEqual([expect.stringMatching(/^(?:unsafe name|broken)$/), null]);
    expect(others).toEqual([]);
    expect(faults(await read(collection({ "pages/pages.jsonl": "{\n{" })))).toEqual([["broken", "pages/pages.jsonl"]]);
  });
});

const VECTORS = fileURLToPath(new URL("../../../../shared/vectors/wacz-pywacz/tests/fixtures/", import.meta.url));

describe.skipIf(!existsSync(VECTORS))("public samples (py-wacz)", () => {
  test.each(["valid_example_1.wacz", "valid_example_2.wacz", "valid_signed_example_1.wacz"])("%s", async (name) => {
    const items = await allOf(extractWacz, readFileSync(VECTORS + name));
    expect(documents(items)).toMatchObject([{ meta: { title: "Example Domain" } }]);
    expect(faults(items)).toEqual([]);
  });

  test("invalid_example_1.wacz lists a file that is not there, and no pages", async () => {
    expect(faults(await allOf(extractWacz, readFileSync(`${VECTORS}invalid_example_1.wacz`)))).toEqual([
      ["broken", "pages/pages.jsonl"],
      ["broken", "data/indexes/index.cdx.gz"],
    ]);
  });
});
