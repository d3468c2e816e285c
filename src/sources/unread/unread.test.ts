import { expect, test } from "vitest";
import { faultsIn } from "../../../test/sources/extracting.ts";
import { formatOf } from "../format.ts";
import { extractUnread } from "./extract.ts";

test("RTF and old Word files are said not to be understood", async () => {
  expect(await faultsIn(extractUnread, Buffer.from("{\\rtf1\\ansicpg1251 \\'cc\\'e8\\'f2}"))).toEqual([
    "not understood",
  ]);
});

const head = (text: string): Uint8Array => Buffer.from(text, "latin1");

test.each([
  ["a.pdf", "", "pdf"],
  ["Отчёт.DOCX", "", "docx"],
  ["лист.odt", "", "odt"],
  ["a.rtf", "", "unread"],
  ["a.doc", "", "unread"],
  ["without suffix", "%PDF-1.4\n", "pdf"],
  ["without suffix", "\xef\xbb\xbf\n%PDF-2.0", "pdf"],
  ["without suffix", "{\\rtf1", "unread"],
  ["without suffix", `PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, "odt"],
  ["without suffix", `PK\x03\x04${"\0".repeat(26)}word/document.xml`, "docx"],
  ["without suffix", `PK\x03\x04${"\0".repeat(26)}a.txt`, "zip"],
  ["without suffix", "Текст про %PDF-1.4", null],
  ["a.txt", "%PDF-1.4\n", null],
])("%s beginning with %j: %s", (name, first, format) => {
  expect(formatOf(name, head(first))).toBe(format);
});
