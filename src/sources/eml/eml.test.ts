import { describe, expect, test } from "vitest";
import type { Extracted } from "../extract.ts";
import { extractEml } from "./extract.ts";

async function read(message: string | Uint8Array): Promise<Extracted[]> {
  const bytes = typeof message === "string" ? Buffer.from(message.replaceAll("\n", "\r\n")) : message;
  async function* pieces() {
    yield bytes;
  }
  const items: Extracted[] = [];
  for await (const item of extractEml({ name: "a.eml", pieces: pieces(), whole: async () => bytes, options: {} }))
    items.push(item);
  return items;
}

/** One byte for each letter, as the old code pages have it. */
function encoded(text: string, label: string): Buffer {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Uint8Array.from(text, (char) => byteOf.get(char) ?? 0x3f));
}

const documentOf = (items: readonly Extracted[]) => items.find((item) => item.kind === "document")!;
const textOf = async (message: string | Uint8Array): Promise<string> => documentOf(await read(message)).text;

const HEAD = `From: Ivan Petrov <ivan.petrov@kontora.example>
To: "Olena K." <olena@pravo.example>, third@else.example
Date: Tue, 14 May 2024 01:30:00 +0300
Subject: =?utf-8?B?0J7RgtC60LDQtyDQsiDQntC80YHQutC1?=
MIME-Version: 1.0
`;
const BODY = "Мэрия Омска отказала в согласовании митинга 19 мая. Чиновники сослались на карантин.";
const plain = (body: string, head = HEAD): string =>
  `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;
const multipart = (kind: string, ...parts: readonly string[]): string =>
  `${HEAD}Content-Type: multipart/${kind}; boundary="b1"\n\n${parts.map((part) => `--b1\n${part}\n`).join("")}--b1--\n`;

describe("a message", () => {
  test("is a document: the subject as title and first line, the day in the sender's time zone", async () => {
    const items = await read(plain(BODY));
    expect(documentOf(items)).toEqual({
      kind: "document",
      text: `Отказ в Омске\n\n${BODY}`,
      meta: { title: "Отказ в Омске", outlet: null, published: "2024-05-14", url: null, language: null },
      part: null,
      bytes: null,
    });
  });

  test("its people come out as a number only", async () => {
    const items = await read(
      plain(
        `${BODY}\n\nС уважением,\nIvan Petrov\nПишите: ivan.petrov@kontora.example, а для прессы press@omsk.example`,
      ),
    );
    expect(items.at(-1)).toEqual({ kind: "left out", what: "people", count: 3 });
    const all = JSON.stringify(items);
    for (const word of ["ivan.petrov", "kontora.example", "olena", "pravo.example", "third@", "Petrov"])
      expect(all).not.toContain(word);
    expect(all).toContain("press@omsk.example");
  });

  test("without a body its subject is the text; without both there is none", async () => {
    expect(await textOf(plain(""))).toBe("Отказ в Омске");
    const items = await read(plain("", HEAD.replace(/Subject.*\n/, "")));
    expect(items[0]).toEqual({ kind: "fault", fault: "no text", part: null });
  });

  test.each([
    ["Tue, 14 May 2024 01:30:00 +0300", "2024-05-14"],
    ["14 May 24 23:59 EST", "2024-05-14"],
    ["1 Jan 99 00:00:00 +0000", "1999-01-01"],
    ["2024-05-14T23:00:00+10:00", "2024-05-14"],
    ["Tue, 31 Feb 2024 01:30:00 +0300", null],
    ["yesterday", null],
  ])("of the date %j", async (date, day) => {
    const items = await read(plain(BODY, HEAD.replace(/Date: .*/, `Date: ${date}`)));
    expect(documentOf(items).meta.published).toBe(day);
  });

  test.each([
    ["no-reply@omsk-times.example", "", "omsk-times.example"],
    ["press@adm.omsk.example", "", "adm.omsk.example"],
    ["press-office@mail.adm.example", "", "adm.example"],
    ["olga@vesti.example", "List-Id: <daily.vesti.example>\n", "vesti.example"],
    ["olga@vesti.example", "", null],
    ["olga@uni.example", "List-Id: <club.lists.example>\nList-Post: <mailto:club@lists.example>\n", null],
    ["press@gmail.com", "", null],
    ["news.olga@mail.ru", "List-Id: <x.mail.ru>\n", null],
    ["pressman@vesti.example", "", null],
  ])("from %s is of the outlet", async (from, more, outlet) => {
    const head = HEAD.replace(/From: .*/, `From: "A" <${from}>`) + more;
    expect(documentOf(await read(plain(BODY, head))).meta.outlet).toBe(outlet);
  });
});

describe("quoted replies", () => {
  test("are kept, parted by blank lines, without who wrote to whom", async () => {
    const text = await textOf(
      plain(`Подтверждаю.

14 мая 2024 г., 10:00, Пётр Ким <petr@else.example> написал(а):
> Сегодня у мэрии задержали двоих.
> > Кто там был?
> Не знаю.`),
    );
    expect(text).toBe("Отказ в Омске\n\nПодтверждаю.\n\nСегодня у мэрии задержали двоих.\n\nКто там был?\n\nНе знаю.");
  });

  test.each([
    "On Tue, May 14, 2024 at 10:00 AM Petr Kim\n<petr@else.example> wrote:",
    "вт, 14 мая 2024 г. в 10:00, Petr Kim <petr@else.example>:\n14.05.2024 Petr Kim написал:",
    "-----Original Message-----\nFrom: Petr Kim\nTo: Olena\nSubject: x\nSent: 14 May 2024",
    "-------- Пересылаемое сообщение --------\nОт: Petr Kim <petr@else.example>\nКому: olena@pravo.example\nДата: 14.05.2024",
    "Від: Petr Kim\nКому: Olena\nНадіслано: 14 травня\nТема: х",
  ])("%j is no text", async (quote) => {
    const text = await textOf(plain(`Да.\n\n${quote}\n\n${BODY}`));
    expect(text).toContain(BODY);
    expect(text).not.toMatch(/Petr|petr|Olena|olena/);
  });

  test("a line of a letter that only looks like a header stays", async () => {
    const letter = "Заявление.\n\nКому: в администрацию города Омска\n\nОт: инициативной группы жителей района";
    expect(await textOf(plain(letter))).toContain(letter);
  });

  test("the signature is left out, a long passage after the mark is not", async () => {
    expect(await textOf(plain(`${BODY}\n\n-- \nIvan\n+7 999 000-00-00`))).toBe(`Отказ в Омске\n\n${BODY}`);
    const long = Array.from({ length: 12 }, (_, i) => `Пункт ${i} решения.`).join("\n");
    expect(await textOf(plain(`${BODY}\n\n-- \n${long}`))).toContain("Пункт 11");
  });
});

describe("lines", () => {
  test("that a program wrapped are joined", async () => {
    const text = await textOf(
      plain(`Мэрия Омска отказала в согласовании митинга, который жители хотели
провести 19 мая на площади у театра. Чиновники сослались на карантин и
Указ губернатора.
Организаторы подали жалобу.`),
    );
    expect(text).toContain(
      "хотели провести 19 мая на площади у театра. Чиновники сослались на карантин и Указ губернатора.\nОрганизаторы",
    );
  });

  test("of lists and verses stay", async () => {
    const list = "Отказали:\n- в Омске, где заявку подали 10 мая и ответили только 15 мая;\n- в Томске.";
    expect(await textOf(plain(list))).toContain(list);
  });

  test("format=flowed is joined", async () => {
    const message = plain("Мэрия \nОмска отказала.").replace("charset=utf-8", "charset=utf-8; format=flowed");
    expect(await textOf(message)).toContain("Мэрия Омска отказала.");
  });
});

describe("bodies", () => {
  const html = `Content-Type: text/html; charset=utf-8\n\n<html><head><title>Рассылка 7</title></head><body><p>${BODY}</p><p>Подробности завтра.</p><img src="https://count.example/1.gif"></body></html>`;

  test("a page is reduced to its words", async () => {
    const text = await textOf(multipart("alternative", "Content-Type: text/plain\n\nSee the web version", html));
    expect(text).toBe(`Отказ в Омске\n\n${BODY}\n\nПодробности завтра.`);
  });

  test("a page that says less than the text beside it is not taken", async () => {
    const page = "Content-Type: text/html; charset=utf-8\n\n<p>Текст письма.</p>";
    const text = await textOf(
      multipart("alternative", `Content-Type: text/plain; charset=utf-8\n\n${BODY} ${BODY}`, page),
    );
    expect(text).toContain(BODY);
  });

  test("quoted in a page: who wrote is dropped", async () => {
    const page = `Content-Type: text/html; charset=utf-8\n\n<p>Подтверждаю это сообщение.</p><div>вт, 14 мая 2024 г. в 10:00, Petr Kim &lt;<a href="mailto:petr@else.example">petr@else.example</a>&gt; написал:</div><blockquote>${BODY}</blockquote>`;
    const text = await textOf(multipart("mixed", page));
    expect(text).not.toMatch(/petr/i);
    expect(text).toContain(`Подтверждаю это сообщение.\n\n${BODY}`);
  });

  test("right-to-left text keeps its order", async () => {
    const text = "רשויות העיר סירבו לאשר את ההפגנה ב־19 במאי.";
    expect(await textOf(plain(text))).toContain(text);
  });
});

describe("character sets", () => {
  const raw = (charset: string, bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`${HEAD}Content-Type: text/plain${charset}\n\n`), bytes]);

  test.each([
    ["windows-1251", "; charset=windows-1251"],
    ["koi8-r", "; charset=KOI8-R"],
    ["windows-1251", ""],
    ["windows-1251", "; charset=us-ascii"],
    ["windows-1251", "; charset=iso-8859-1"],
    ["windows-1251", "; charset=utf-8"],
    ["koi8-r", "; charset=unknown-8bit"],
  ])("%s under %j", async (encoding, charset) => {
    expect(await textOf(raw(charset, encoded(BODY, encoding)))).toContain(BODY);
  });

  test("Ukrainian in UTF-8 without any declaration, in quoted-printable with one", async () => {
    const words = "У Львові міська рада відмовила у проведенні мітингу 19 травня.";
    expect(await textOf(raw("", Buffer.from(words)))).toContain(words);
    const quoted = [...Buffer.from(words)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join("");
    const head = `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n`;
    expect(await textOf(head + quoted.replace(/(.{72})/g, "$1=\n"))).toContain(words);
  });

  test("headers with naked bytes of Windows-1251", async () => {
    const subject = encoded("Мэрия отказала в проведении митинга и шествия", "windows-1251");
    const head = Buffer.concat([
      Buffer.from("From: a@b.example\nSubject: "),
      subject,
      Buffer.from("\n\n"),
      encoded(BODY, "windows-1251"),
    ]);
    expect(documentOf(await read(head)).meta.title).toBe("Мэрия отказала в проведении митинга и шествия");
  });
});

describe("what hangs on it", () => {
  const attached = (name: string, type: string, body = "x"): string =>
    `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\n\n${body}`;

  test("files of known kinds come out, pictures and the rest are counted", async () => {
    const items = await read(
      multipart(
        "mixed",
        `Content-Type: text/plain; charset=utf-8\n\n${BODY}`,
        attached("prikaz.txt", "text/plain", "Приказ"),
        attached("prikaz.txt", "text/plain", "Второй"),
        attached("../../etc/x.html", "text/html"),
        attached("a.meta.json", "application/json", "{}"),
        attached("song.mp3", "audio/mpeg"),
        attached("smime.p7s", "application/pkcs7-signature"),
      ),
    );
    const files = items.flatMap((item) => (item.kind === "file" ? [item.name] : []));
    expect(files).toEqual(["prikaz.txt", "2-prikaz.txt", "x.html"]);
    expect(items.filter(({ kind }) => kind === "left out").slice(1)).toEqual([
      { kind: "left out", what: "media", count: 1 },
      { kind: "left out", what: "other files", count: 2 },
    ]);
  });

  test("a message within is a file of its own", async () => {
    const inner = plain(BODY);
    const items = await read(
      multipart("mixed", "Content-Type: text/plain\n\nsee below", `Content-Type: message/rfc822\n\n${inner}`),
    );
    const file = items.find((item) => item.kind === "file")!;
    expect(file.name).toBe("attachment-1.eml");
    expect(await textOf(file.bytes)).toContain(BODY);
    expect(documentOf(items).text).not.toContain("Ivan");
  });

  test("large files come out byte by byte, films are counted", async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251));
    const encoded = bytes.toString("base64").replace(/(.{76})/g, "$1\n");
    const large = (name: string, type: string) => `Content-Transfer-Encoding: base64\n${attached(name, type, encoded)}`;
    const items = await read(
      multipart(
        "mixed",
        `Content-Type: text/plain; charset=utf-8\n\n${BODY}`,
        large("a.zip", "application/zip"),
        large("film.mp4", "video/mp4"),
        large("b.html", "text/html"),
        attached("c.txt", "text/plain", "part lifted out of the message, number 7"),
      ),
    );
    const files = items.flatMap((item) => (item.kind === "file" ? [item] : []));
    expect(files.map(({ name }) => name)).toEqual(["a.zip", "b.html", "c.txt"]);
    expect(Buffer.from(files[0]!.bytes).equals(bytes)).toBe(true);
    expect(Buffer.from(files[1]!.bytes).equals(bytes)).toBe(true);
    expect(Buffer.from(files[2]!.bytes).toString()).toContain("number 7");
    expect(items).toContainEqual({ kind: "left out", what: "media", count: 1 });
  });

  test("an enciphered message says so", async () => {
    const armoured = plain("-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----");
    expect(await read(armoured)).toContainEqual({ kind: "fault", fault: "encrypted", part: null });
    const sealed = multipart("encrypted; protocol=x", attached("a.asc", "application/pgp-encrypted"));
    expect(await read(sealed)).toContainEqual({ kind: "fault", fault: "encrypted", part: null });
  });
});

describe("hostile bytes", () => {
  const FAULTS = new Set(["broken", "no text", "too large unpacked", "too many entries", "encrypted"]);
  const MESSAGE = Buffer.from(
    multipart("mixed", `Content-Type: text/plain; charset=utf-8\n\n${BODY}`, "Content-Type: text/html\n\n<p>a</p>"),
  );

  test("cut off at every tenth byte: a document or a fault", async () => {
    for (let length = 0; length < MESSAGE.length; length += 10)
      for (const item of await read(MESSAGE.subarray(0, length)))
        if (item.kind === "fault") expect(FAULTS).toContain(item.fault);
  });

  test("what is no message is broken", async () => {
    expect(await read("")).toEqual([{ kind: "fault", fault: "broken", part: null }]);
    expect(await read(Buffer.alloc(5000, 0xc3))).toEqual([{ kind: "fault", fault: "broken", part: null }]);
  });

  test("parts within parts without end are broken, and quickly", async () => {
    let deep = HEAD;
    for (let i = 0; i < 3000; i++) deep += `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
    const started = Date.now();
    expect(await read(deep)).toContainEqual({ kind: "fault", fault: "broken", part: null });
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test("millions of lines are too large, however short", async () => {
    const items = await read(Buffer.from(HEAD + "\n".repeat(3_000_000)));
    expect(items[0]).toEqual({ kind: "fault", fault: "too large unpacked", part: null });
  });

  test("a hundred thousand lines that look like quotes, addresses and headers take no long time", async () => {
    const started = Date.now();
    await read(plain(`${"> ".repeat(500)}x\nОт: \nКому: a@b.example\n${"a".repeat(200)}@\n`.repeat(3000)));
    await read(plain(`${"@".repeat(500_000)}\n${"a@".repeat(200_000)}\n${" ".repeat(500_000)}wrote:`));
    expect(Date.now() - started).toBeLessThan(6000);
  });
});
