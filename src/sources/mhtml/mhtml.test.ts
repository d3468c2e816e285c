import { describe, expect, test } from "vitest";
import type { Extracted } from "../extract.ts";
import { extractMhtml } from "./extract.ts";

async function read(page: string | Buffer): Promise<Extracted[]> {
  const bytes = typeof page === "string" ? Buffer.from(page.replaceAll("\n", "\r\n")) : page;
  async function* pieces() {
    yield bytes;
  }
  const items: Extracted[] = [];
  for await (const item of extractMhtml({ name: "a.mhtml", pieces: pieces(), whole: async () => bytes, options: {} }))
    items.push(item);
  return items;
}

const BODY = "Мэрия Омска отказала в согласовании митинга 19 мая. Чиновники сослались на карантин.";
const html = (body: string, head = ""): string =>
  `<html><head><title>Отказ</title>${head}</head><body><p>${body}</p></body></html>`;
const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte < 128 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replace(/(.{60}[^=][^=][^=])/g, "$1=\n");
const HEAD = `From: <Saved by Blink>
Snapshot-Content-Location: https://user:key@vesti.example/omsk/1#top
Subject: =?utf-8?Q?x?=
Date: Wed, 15 May 2024 01:00:00 +0600
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b----"

`;
const part = (headers: string, body: string): string => `------b----\n${headers}\n\n${body}\n`;
const PAGE = part(
  "Content-Type: text/html\nContent-ID: <f1@mhtml>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://vesti.example/omsk/1",
  quoted(html(BODY)),
);
const FRAME = part(
  "Content-Type: text/html\nContent-Location: https://ads.example/",
  html("Реклама. Купите два билета и третий бесплатно."),
);
const PICTURE = part(
  "Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://vesti.example/1.png",
  "iVBORw0KGgo=",
);

describe("a saved page", () => {
  test("is the article, with its address; the day of saving stands for the day of publication, marked as approximate", async () => {
    expect(await read(`${HEAD}${PAGE}${PICTURE}${FRAME}------b------\n`)).toEqual([
      {
        kind: "document",
        text: `Отказ\n\n${BODY}`,
        meta: {
          language: null,
          outlet: null,
          title: "Отказ",
          url: "https://vesti.example/omsk/1",
          published: "2024-05-15~",
        },
        part: null,
        bytes: null,
      },
      { kind: "left out", what: "other files", count: 2 },
    ]);
  });

  test("which says itself when it was published keeps that day", async () => {
    const page = html(BODY, '<meta property="article:published_time" content="2023-03-01T10:00:00+03:00">');
    const [document] = await read(`${HEAD}${part("Content-Type: text/html; charset=utf-8", page)}------b------\n`);
    expect(document).toMatchObject({ meta: { published: "2023-03-01" } });
  });

  test("is the part of the saved address, or the one named as start, also after its frames", async () => {
    expect(
      (await read(`${HEAD}${FRAME}${PAGE}------b------\n`.replace("user:key@", "").replace("#top", "")))[0],
    ).toMatchObject({ text: `Отказ\n\n${BODY}` });
    const named = HEAD.replace('type="text/html"', 'type="text/html"; start="<f1@mhtml>"').replace(/Snapshot.*\n/, "");
    expect((await read(`${named}${FRAME}${PAGE}------b------\n`))[0]).toMatchObject({ text: `Отказ\n\n${BODY}` });
  });

  test("in Windows-1251, said by the page alone, in base64", async () => {
    const decoder = new TextDecoder("windows-1251");
    const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const bytes = Buffer.from(Array.from(html("Отказ.", '<meta charset="windows-1251">'), (char) => byteOf.get(char)!));
    const page = part("Content-Type: text/html\nContent-Transfer-Encoding: base64", bytes.toString("base64"));
    expect((await read(`${HEAD}${page}------b------\n`))[0]).toMatchObject({ text: "Отказ." });
  });

  test("within parts of parts, or without parts at all", async () => {
    const inner = `Content-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/html; charset=utf-8\n\n${html(BODY)}\n--inner--`;
    expect((await read(`${HEAD}------b----\n${inner}\n------b------\n`))[0]).toMatchObject({ kind: "document" });
    expect((await read(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html(BODY)}`))[0]).toMatchObject(
      { kind: "document" },
    );
  });

  test("without a page is broken", async () => {
    for (const bytes of ["", "x", `${HEAD}${PICTURE}------b------\n`])
      expect((await read(bytes))[0]).toEqual({ kind: "fault", fault: "broken", part: null });
  });

  test("cut off at every tenth byte: what is there, or a fault", async () => {
    const whole = Buffer.from(`${HEAD}${PAGE}${PICTURE}------b------\n`);
    for (let length = 0; length < whole.length; length += 10)
      for (const item of await read(whole.subarray(0, length)))
        if (item.kind === "fault") expect(["broken", "no text", "not understood"]).toContain(item.fault);
  });

  test("a hundred thousand marks take no long time", async () => {
    const started = Date.now();
    await read(`${HEAD}${"------b----\n".repeat(100_000)}`);
    await read(`${HEAD}${'Content-Type: multipart/mixed; boundary="----b----"\n\n------b----\n'.repeat(20_000)}`);
    expect(Date.now() - started).toBeLessThan(4000);
  });
});
